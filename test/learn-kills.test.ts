import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { learnStoreOf, recordOutcome } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const bin = join(import.meta.dirname, '../dist/main.js');
/** `npm run kill-learn` kills more. */
const kills = Number(process.env['KILLED_APPLIES'] ?? 8);
const areas = Array.from({ length: 12 }, (_, index) => `area${index}`);
const environment = { ...process.env, SOURCE_DATE_EPOCH: '1768472520' };

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

/** A whole apply in a process of its own, which says how long one takes. */
function spawned(root: string): Promise<number | null> {
  return new Promise((done) => {
    spawn(process.execPath, [bin, 'learn', 'apply'], { cwd: root, stdio: 'ignore', env: environment }).on('close', done);
  });
}

/** Starts an apply and kills it: at any time, or, three times of four, soon after it began to write. */
async function killApply(root: string, attempt: number, duration: number, writing: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, 'learn', 'apply'], { cwd: root, stdio: 'ignore', env: environment });
  const closed = new Promise<void>((done) => {
    child.on('close', () => done());
  });
  const started = performance.now();
  const waits = attempt % 4 !== 0;
  const hasBegun = (): boolean => !waits || child.exitCode !== null || existsSync(join(root, '.primitives/tmp'));
  while (!hasBegun()) await setImmediate();
  const from = waits ? performance.now() : started;
  const delay = Math.random() * (waits ? writing : duration);
  while (child.exitCode === null && performance.now() - from < delay) await setImmediate();
  const killed = child.kill('SIGKILL');
  await closed;
  return killed;
}

const isPrimitive = (path: string): boolean => path.endsWith('.md');

test('an apply that is killed leaves each file old or new, and after the next command all are the one or the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'primitives-kill-'));
  const pristine = repository(project());
  expect(await learn(pristine, 'propose')).toBe(0);
  expect(await learn(pristine, 'approve', '--all', '--by', 'dm')).toBe(0);
  const old = contentsOf(pristine);
  const next = join(folder, 'next');
  cpSync(pristine, next, { recursive: true });
  const started = performance.now();
  expect(await spawned(next)).toBe(0);
  const duration = performance.now() - started;
  const wanted = contentsOf(next);
  const paths = Object.keys(wanted);
  const changed = paths.filter((path) => old[path] !== wanted[path]);
  expect(changed.filter(isPrimitive)).toHaveLength(12);
  expect(changed).toHaveLength(24);

  let killed = 0;
  let halfway = 0;
  let forward = 0;
  for (let attempt = 0; attempt < kills; attempt += 1) {
    const copy = join(folder, `try-${attempt}`);
    cpSync(pristine, copy, { recursive: true });
    if (attempt % 100 === 99) console.log(`${attempt + 1} tries, ${halfway} between two files`);
    if (await killApply(copy, attempt, duration, 12)) killed += 1;
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
    rmSync(copy, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  expect(killed).toBeGreaterThan(0);
  if (kills >= 100) {
    expect(halfway).toBeGreaterThan(0);
    console.log(`${killed} applies killed, ${halfway} of them between two files, ${forward} of all completed by the next command`);
  }
});
