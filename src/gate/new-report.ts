import type { NamedFeature } from './feature.ts';

/** The command that makes a report of the feature, or its plan. A feature that has a folder keeps it, whatever it is called. */
export function newReport(
  { name, folder }: Pick<NamedFeature, 'name' | 'folder'>,
  kind: 'plan' | 'phase-complete' | 'complete' | 'batch-summary',
  phase?: number,
): string {
  return `primitives new ${kind} ${shellWord(folder === `plans/${name}` ? name : folder)}${phase === undefined ? '' : ` --phase ${phase}`}`;
}

/** A name as a shell takes it for one word. */
export function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
