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
  return (await loadNamedParser(options)).parse;
}

export interface NamedParser {
  readonly parse: MarkdownParser;
  /** The engine that reads; `undefined` with plugins, of which nobody knows what they do. */
  readonly name: string | undefined;
}

export async function loadNamedParser(options: ParserOptions = {}): Promise<NamedParser> {
  const { parse, name } = await loadEngine(options);
  return { parse: (text) => boundedTree(parse(boundedText(text))), name };
}

async function loadEngine({ engine = 'auto', plugins = [] }: ParserOptions): Promise<NamedParser> {
  if (plugins.length > 0) return { parse: remarkParser(plugins), name: undefined };
  if (engine === 'remark') return { parse: remarkParser([]), name: 'remark' };
  const parser = await satteriParser();
  if (parser !== undefined) return { parse: parser, name: 'satteri' };
  if (engine === 'satteri') throw new UsageError('The satteri Markdown engine has no native build for this platform. Use `remark`.');
  return { parse: remarkParser([]), name: 'remark' };
}
