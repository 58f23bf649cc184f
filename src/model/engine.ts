import { nearestName } from './nearest-name.ts';
import { UsageError } from './usage-error.ts';

/**
 * `remark` is the reference. `satteri` is native and gives the same facts (docs/decisions/0002-two-markdown-engines.md).
 * `auto` is satteri where it loads and remark elsewhere.
 */
export const ENGINES = ['auto', 'remark', 'satteri'] as const;
export type Engine = (typeof ENGINES)[number];

/** Reads the name of an engine as a person wrote it. */
export function engineNamed(name: string | undefined): Engine {
  if (name === undefined || name === '') return 'auto';
  const engine = ENGINES.find((known) => known === name);
  if (engine !== undefined) return engine;
  const nearest = nearestName(name, ENGINES);
  throw new UsageError(`Unknown Markdown engine \`${name}\`: use ${ENGINES.join(', ')}.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`);
}
