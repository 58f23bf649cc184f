import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { MarkdownParser } from './markdown.ts';

/** Node can `require` ES modules since 20.19. That keeps parsing synchronous, and loading remark (100 ms) is left to the texts that need it. */
const load = createRequire(import.meta.url);

/** The reference engine, open to remark plugins. */
export function remarkParser(plugins: PluggableList): MarkdownParser {
  const { unified } = load('unified') as typeof import('unified');
  const { default: remarkParse } = load('remark-parse') as typeof import('remark-parse');
  const { default: remarkFrontmatter } = load('remark-frontmatter') as typeof import('remark-frontmatter');
  const { default: remarkGfm } = load('remark-gfm') as typeof import('remark-gfm');
  const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).use(plugins).freeze();
  const withoutFrontmatter = unified().use(remarkParse).use(remarkGfm).use(plugins).freeze();
  const parse: MarkdownParser = (text) => {
    // remark drops a byte order mark without counting it. One of the text itself counts.
    const marked = text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
    try {
      // Behind frontmatter that is opened and not closed, micromark 4 finds no list in the whole document.
      return (isUnclosed(marked) ? withoutFrontmatter : processor).parse(marked);
    } catch (error) {
      if (plugins.length > 0 && !(error instanceof RangeError)) throw error;
      // It descends by recursion into emphasis, links and footnotes, and as a development build it asserts that a box stands in
      // a list. Without their markers the text is flat.
      return processor.parse(marked.replace(/[*_~[\]]/g, '\uFFFD'));
    }
  };
  return (text) => processor.runSync(parse(text)) as Root;
}

function isUnclosed(text: string): boolean {
  const [, fence] = /^(---|\+{3})[ \t]*[\r\n]/.exec(text) ?? [];
  return fence !== undefined && !(fence === '---' ? /[\r\n]---[ \t]*(?:[\r\n]|$)/ : /[\r\n]\+{3}[ \t]*(?:[\r\n]|$)/).test(text.slice(3));
}
