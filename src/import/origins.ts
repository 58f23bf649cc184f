import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';

/** Whose files can be read, in the order in which one of several like texts is kept: our own form first. */
export const ORIGINS = [
  'vscode',
  'copilot',
  'copilot-cli',
  'apm',
  'rulesync',
  'ruler',
  'agents-md',
  'claude',
  'codex',
  'cursor',
  'gemini',
  'opencode',
  'windsurf',
  'antigravity',
  'cline',
  'kiro',
] as const;
export type OriginId = (typeof ORIGINS)[number];

/** The origins of these ids. Throws a `UsageError` on an unknown id. */
export function originsNamed(ids: readonly string[]): OriginId[] {
  for (const id of ids) {
    if (ORIGINS.some((known) => known === id)) continue;
    throw new UsageError(`Nothing can be imported from \`${id}\`. Known: ${ORIGINS.join(', ')}.${didYouMean(id, ORIGINS)}`);
  }
  return ORIGINS.filter((id) => ids.includes(id));
}
