import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import { UsageError } from '../model/usage-error.ts';
import { nearestName } from '../model/nearest-name.ts';
import { boundedText, boundedTree } from './engine-limits.ts';

/**
 * Text to mdast (CommonMark, GFM, YAML and TOML frontmatter) with offsets into `text`. Total: it never throws, save
 * `ReferenceNeeded` where the caller asked for the reference engine on demand.
 */
export type MarkdownParser = (text: string) => Root;

/** Only the reference engine reads this text right, and it is not loaded yet. */
export class ReferenceNeeded extends Error {
  override readonly name = 'ReferenceNeeded';
  /** Loads the reference engine into the parser that threw. */
  readonly load: () => Promise<void>;

  constructor(load: () => Promise<void>) {
    super('The remark Markdown engine has to be loaded for this text.');
    this.load = load;
  }
}

/** Runs `work`, which parses one text, and runs it once more with the reference engine where the text needs that. */
export async function withReference<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ReferenceNeeded)) throw error;
    await error.load();
    return work();
  }
}

/**
 * `remark` is the reference. `satteri` is native and gives the same facts (docs/decisions/0002-two-markdown-engines.md).
 * `auto` is satteri where it loads and remark elsewhere.
 */
export const ENGINES = ['auto', 'remark', 'satteri'] as const;
export type Engine = (typeof ENGINES)[number];

export interface ParserOptions {
  readonly engine?: Engine;
  /** remark plugins, run after parsing. They need, and so choose, the remark engine. */
  readonly plugins?: PluggableList;
  /**
   * satteri needs remark for a few texts. `loaded` has it ready; `on-demand` saves the 100 ms that loading takes until such
   * a text comes, and calls of the parser then go through `withReference`.
   */
  readonly reference?: 'loaded' | 'on-demand';
}

export async function loadParser(options: ParserOptions = {}): Promise<MarkdownParser> {
  const parse = await loadEngine(options);
  return (text) => boundedTree(parse(boundedText(text)));
}

async function loadEngine({ engine = 'auto', plugins = [], reference = 'loaded' }: ParserOptions): Promise<MarkdownParser> {
  const loadRemark = async (): Promise<MarkdownParser> => (await import('./engine-remark.ts')).remarkParser(plugins);
  if (engine === 'remark' || plugins.length > 0) return loadRemark();
  const { satteriParser } = await import('./engine-satteri.ts');
  const parser = await satteriParser(loadRemark, reference);
  if (parser !== undefined) return parser;
  if (engine === 'satteri') throw new UsageError('The satteri Markdown engine has no native build for this platform. Use `remark`.');
  return loadRemark();
}

/** Reads the name of an engine as a person wrote it. */
export function engineNamed(name: string | undefined): Engine {
  if (name === undefined || name === '') return 'auto';
  const engine = ENGINES.find((known) => known === name);
  if (engine !== undefined) return engine;
  const nearest = nearestName(name, ENGINES);
  throw new UsageError(`Unknown Markdown engine \`${name}\`: use ${ENGINES.join(', ')}.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`);
}
