import { cpSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learnStoreOf, recordOutcome } from '../src/index.ts';
import { changesOf, killedAt, killPoints } from './kill-points.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

/** `npm run kill-learn` kills one at each change that it makes. */
const kills = Number(process.env['KILLED_APPLIES'] ?? 8);
const areas = Array.from({ length: 12 }, (_, index) => `area${index}`);
const applying = { args: ['learn', 'apply'], environment: { SOURCE_DATE_EPOCH: '1768472520' } };

/** Twelve memory files, each of which an approved proposal adds to. */
function project(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, area] of areas.entries()) {
    files[`docs/${area}.memory.md`] = `---\napplyTo: "src/${area}/**"\n---\n\n# ${area}\n\n## Lessons\n\n${'Some prose.\n'.repeat(40)}`;
    files[`src/${area}/a.ts`] = '';
    const recorded = recordOutcome(
      {
        task: { title: `Work on ${area}` },
        result: 'success',
        at: `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00Z`,
        by: { actor: 'ci' },
        code: { touched: [`src/${area}/a.ts`] },
        lessons: [{ kind: 'pitfall', text: `${area} keeps its ${'abcdefghijkl'[index]}-table in ${'x'.repeat(index + 3)} order` }],
      },
      learnStoreOf([]),
    );
    if (recorded.type !== 'refused') files[recorded.path] = recorded.text;
  }
  return files;
}

async function learn(root: string, ...args: string[]): Promise<number> {
  return (await primitives(root, 'learn', ...args)).code;
}

const isPrimitive = (path: string): boolean => path.endsWith('.md');

test('an apply that is killed leaves each file old or new, and after the next command all are the one or the other', async () => {
  const pristine = repository(project());
  expect(await learn(pristine, 'propose')).toBe(0);
  expect(await learn(pristine, 'approve', '--all', '--by', 'dm')).toBe(0);
  const old = contentsOf(pristine);
  const copyOf = (): string => {
    const copy = repository({}, { git: false });
    cpSync(pristine, copy, { recursive: true });
    return copy;
  };
  const next = copyOf();
  const { changes, status } = changesOf(next, applying);
  expect(status).toBe(0);
  const wanted = contentsOf(next);
  const paths = Object.keys(wanted);
  const changed = paths.filter((path) => old[path] !== wanted[path]);
  expect(changed.filter(isPrimitive)).toHaveLength(12);
  expect(changed).toHaveLength(24);

  let halfway = 0;
  let forward = 0;
  const points = killPoints(changes, kills);
  for (const [attempt, change] of points.entries()) {
    const copy = copyOf();
    expect(killedAt(copy, applying, change)).toBe(true);
    const left = contentsOf(copy);
    for (const path of paths) expect([old[path], wanted[path]], path).toContain(left[path]);
    const states = new Set(changed.map((path) => left[path] === wanted[path]));
    if (states.size === 2) halfway += 1;
    // The next command of `learn`, whatever it is, and be it one that cannot run.
    expect(await learn(copy, 'approve', 'p-00000000', '--by', 'dm')).toBe(2);
    const after = contentsOf(copy);
    const isNew = new Set(changed.map((path) => after[path] === wanted[path]));
    expect(isNew.size).toBe(1);
    if (isNew.has(true)) forward += 1;
    else for (const path of paths) expect(after[path]).toBe(old[path]);
    expect(Object.keys(after).filter((path) => path.endsWith('journal.json'))).toEqual([]);
    // An apply takes much longer than a kill.
    if (attempt % 8 === 1) {
      expect(await learn(copy, 'apply')).toBe(0);
      expect(contentsOf(copy)).toEqual(wanted);
    }
    rmSync(copy, { recursive: true });
  }
  expect(halfway / points.length).toBeGreaterThan(0.5);
  // The journal comes before the first file, and goes after the last.
  expect(forward).toBeGreaterThan(halfway);
});
