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
  return (text) => processor.runSync(processor.parse(text)) as Root;
}
