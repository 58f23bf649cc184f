import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import { UsageError } from '../model/usage-error.ts';
import type { Engine } from '../model/engine.ts';
import { remarkParser } from './engine-remark.ts';
import { satteriParser } from './engine-satteri.ts';
import { boundedText, boundedTree } from './engine-limits.ts';

declare module 'mdast' {
  interface RootData {
    /** The construct for which the reference engine should have read the text, and could not in reasonable time. */
    uncheckedMarkdown?: string;
  }
}

/** Text to mdast (CommonMark, GFM, YAML and TOML frontmatter) with offsets into `text`. Total: it never throws. */
export type MarkdownParser = (text: string) => Root;

export interface ParserOptions {
  readonly engine?: Engine;
  /** remark plugins, run after parsing. They need, and so choose, the remark engine. */
  readonly plugins?: PluggableList;
}

export async function loadParser(options: ParserOptions = {}): Promise<MarkdownParser> {
  const parse = await loadEngine(options);
  return (text) => boundedTree(parse(boundedText(text)));
}

async function loadEngine({ engine = 'auto', plugins = [] }: ParserOptions): Promise<MarkdownParser> {
  if (engine === 'remark' || plugins.length > 0) return remarkParser(plugins);
  const parser = await satteriParser();
  if (parser !== undefined) return parser;
  if (engine === 'satteri') throw new UsageError('The satteri Markdown engine has no native build for this platform. Use `remark`.');
  return remarkParser([]);
}
