import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';

/** Real repositories' files and facts about them. They lie beside the repository and are not part of it. */
const shared = join(import.meta.dirname, '../../shared');

export const sharedIsPresent = existsSync(join(shared, 'truth'));
export const skipped = `skipped: ${join('..', 'shared')} is not there`;

export function truth<Case>(name: string): readonly Case[] {
  if (!sharedIsPresent) return [];
  return (JSON.parse(readFileSync(join(shared, 'truth', `${name}.json`), 'utf8')) as { cases: Case[] }).cases;
}

const materialised = new Map<string, string>();
afterAll(() => {
  for (const folder of materialised.values()) rmSync(dirname(folder), { recursive: true, force: true });
});

/** A corpus as a git repository in a temporary folder, which a test file has for itself. */
export function corpus(name: string): string {
  const known = materialised.get(name);
  if (known !== undefined) return known;
  const folder = join(mkdtempSync(join(tmpdir(), 'primitives-corpus-')), name);
  execFileSync('cp', ['-a', pristine(name), folder]);
  materialised.set(name, folder);
  return folder;
}

/** The same, made once per run of the tests: to look at, not to write to. */
function pristine(name: string): string {
  const folder = join(inject('sharedFolder'), name);
  if (existsSync(folder)) return folder;
  const own = mkdtempSync(join(inject('sharedFolder'), 'making-'));
  const made = join(own, name);
  execFileSync(process.execPath, [join(shared, 'corpora/materialise.mjs'), name, made], { stdio: 'pipe' });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another worker was faster.
    if (!existsSync(folder)) throw error;
  }
  rmSync(own, { recursive: true, force: true });
  return folder;
}

export const corpora: readonly string[] = [
  'agenticai',
  'agnix',
  'ai-assistant-starter',
  'ai-assistant-starter-init',
  'awesome-copilot-chatmodes',
  'az-scout',
  'corporate-website-compiled',
  'gpt-rag',
  'rhei-old',
  'tf-avm-agent',
  'tta-dev',
];
