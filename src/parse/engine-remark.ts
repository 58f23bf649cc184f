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
  const parse: MarkdownParser = (text) => {
    // remark drops a byte order mark without counting it. One of the text itself counts.
    const marked = text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
    return processor.runSync(processor.parse(marked)) as Root;
  };
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      // remark descends by recursion into emphasis, links and footnotes. Without their markers the text is flat.
      if (!(error instanceof RangeError)) throw error;
      return parse(text.replace(/[*_~[\]]/g, '\uFFFD'));
    }
  };
}
