import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PluggableList } from 'unified';
import type { MarkdownParser } from './markdown.ts';

/** The reference engine, open to remark plugins. */
export function remarkParser(plugins: PluggableList): MarkdownParser {
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
