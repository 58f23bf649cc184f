import type { NamedFeature } from './feature.ts';

type MadeReport = 'plan' | 'phase-complete' | 'complete' | 'batch-summary' | 'track-report' | 'review-resolution' | 'readiness';

/** The command that makes a report of the feature, or its plan. A feature that has a folder keeps it, whatever it is called. */
export function newReport(
  { name, folder }: Pick<NamedFeature, 'name' | 'folder'>,
  kind: MadeReport,
  about: { readonly phase?: number; readonly track?: string } = {},
): string {
  const flags = Object.entries(about).map(([flag, value]) => ` --${flag} ${value}`);
  return `primitives new ${kind} ${shellWord(folder === `plans/${name}` ? name : folder)}${flags.join('')}`;
}

/** A name as a shell takes it for one word. */
export function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
