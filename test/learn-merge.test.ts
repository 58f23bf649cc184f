import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadParser } from '../src/index.ts';
import { addEntry, editEntry, retireEntry } from '../src/learn/entry-edits.ts';
import { editableFile } from '../src/learn/editable-file.ts';
import type { EditResult } from '../src/learn/editable-file.ts';
import { newEntryId } from '../src/learn/ids.ts';
import { fragmentPath, printFragment } from '../src/learn/inbox.ts';
import { mergeMemory } from '../src/learn/merge-memory.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const parse = await loadParser();
const path = 'docs/team.memory.md';

/** `scripts/merge-clones.mjs` sets these for the whole experiment. */
const clones = Number(process.env['CLONES'] ?? 4);
const rounds = Number(process.env['ROUNDS'] ?? 3);

function seededBytes(seed: number): (count: number) => Uint8Array {
  let state = seed;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 16) & 255;
    });
}

function edited(result: EditResult): string {
  if (result.type === 'refused') throw new Error(result.message);
  return result.after.document.text;
}

function withEntry(text: string, id: string, words: string): string {
  return edited(addEntry(editableFile(path, text, parse), { section: 'lessons' }, { id, kind: 'fact', text: words, date: '2026-01-15' }));
}

function memoryOf(count: number, bytes: (count: number) => Uint8Array): string {
  const ids = Array.from({ length: count }, () => newEntryId(bytes)).toSorted();
  const items = ids.map((id, index) => `- **[fact]** Lesson ${index} of the team.\n  <!-- ${id} 2026-01-01 -->\n`);
  return `# Memory\n\nWhat the team knows.\n\n## Lessons\n\n${items.join('')}\n## Links\n\nNone yet.\n`;
}

interface Tally {
  merges: number;
  conflicts: number;
  repaired: number;
  lost: number;
}

/** Rounds in which every clone learns something of its own and all are merged in turn, as `git` merges. */
async function experiment(mode: 'inbox' | 'direct'): Promise<Tally> {
  const bytes = seededBytes(7);
  const main = repository({ [path]: memoryOf(50, bytes) });
  const git = (root: string, ...args: string[]): number =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'gc.auto=0', ...args], { cwd: root }).status ?? 1;
  git(main, 'checkout', '-qb', 'main');
  git(main, 'add', '-A');
  git(main, 'commit', '-qm', 'base');
  const homes = Array.from({ length: clones }, (_, index) => {
    const home = join(repository({}, { git: false }), `clone${index}`);
    execFileSync('git', ['clone', '-q', main, home]);
    return home;
  });
  const learnt = new Set<string>();
  const tally: Tally = { merges: 0, conflicts: 0, repaired: 0, lost: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, home] of homes.entries()) {
      if (round > 0) git(home, 'pull', '-q', '--ff-only', 'origin', 'main');
      const id = newEntryId(bytes);
      learnt.add(id);
      const words = `Clone ${index} learnt this in round ${round}.`;
      if (mode === 'direct') writeFileSync(join(home, path), withEntry(readFileSync(join(home, path), 'utf8'), id, words));
      else {
        const entry = { id, kind: 'fact', text: words, date: '2026-01-15' } as const;
        mkdirSync(join(home, '.primitives/learn/inbox'), { recursive: true });
        writeFileSync(join(home, fragmentPath(entry)), printFragment({ file: path, section: 'lessons', heading: 'Lessons' }, entry));
      }
      git(home, 'add', '-A');
      git(home, 'commit', '-qm', words);
    }
    for (const home of homes) {
      tally.merges += 1;
      if (git(main, 'pull', '-q', '--no-rebase', '--no-edit', home, 'HEAD') === 0) continue;
      tally.conflicts += 1;
      const { code } = await primitives(main, 'learn', 'resolve', path);
      git(main, 'add', '-A');
      if (code === 0 && git(main, 'commit', '-qm', 'merged') === 0) tally.repaired += 1;
    }
    if (mode === 'inbox') {
      expect((await primitives(main, 'learn', 'fold')).code).toBe(0);
      git(main, 'add', '-A');
      git(main, 'commit', '-qm', 'folded');
    }
    // Every clone goes on from what all have learnt.
    for (const home of homes) git(home, 'reset', '-q', '--hard', 'origin/main');
  }
  const text = readFileSync(join(main, path), 'utf8');
  for (const id of learnt) if (text.split(id).length !== 2) tally.lost += 1;
  if (process.env['FIGURES'] !== undefined) process.stdout.write(`${mode} ${JSON.stringify(tally)}\n`);
  return tally;
}

describe('clones that learn at the same time', () => {
  test('inbox mode has no conflict and loses no id', async () => {
    expect(await experiment('inbox')).toEqual({ merges: clones * rounds, conflicts: 0, repaired: 0, lost: 0 });
  }, 900_000);

  test('direct mode is clean as a rule, and every conflict between entries is repaired', async () => {
    const { merges, conflicts, repaired, lost } = await experiment('direct');
    expect(lost).toBe(0);
    expect(repaired).toBe(conflicts);
    // Few merges say little about a rate.
    if (merges >= 400) expect(1 - conflicts / merges).toBeGreaterThanOrEqual(0.95);
  }, 900_000);
});
