import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

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

/** Makes a corpus a git repository in a temporary folder, once per test file. */
export function corpus(name: string): string {
  const known = materialised.get(name);
  if (known !== undefined) return known;
  const folder = join(mkdtempSync(join(tmpdir(), 'primitives-corpus-')), name);
  execFileSync(process.execPath, [join(shared, 'corpora/materialise.mjs'), name, folder], { stdio: 'pipe' });
  materialised.set(name, folder);
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
