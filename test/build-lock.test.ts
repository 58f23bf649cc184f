import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withBuildLock } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const style = { '.apm/style.instructions.md': '---\napplyTo: "**"\n---\n\n# Style\n' };

function lockedBy(holder: object | string, age = 0): string {
  const root = repository(style);
  mkdirSync(join(root, '.primitives'));
  const path = join(root, '.primitives/lock');
  writeFileSync(path, typeof holder === 'string' ? holder : JSON.stringify(holder));
  const then = Date.now() / 1000 - age;
  utimesSync(path, then, then);
  return root;
}

const start = '2026-01-01T00:00:00.000Z';
/** A process that runs as long as the test, and that is not the one of the test. */
const running = process.ppid;

test('a second build says who holds the lock, and exits with 2; reading goes on', async () => {
  const root = lockedBy({ pid: running, host: hostname(), start });
  await expect(withBuildLock(root, () => Promise.resolve(), { wait: 100 })).rejects.toThrow(
    `Another build is at work here (process ${running} on ${hostname()}, since ${start}). Wait for it to end; if it is gone, delete .primitives/lock.`,
  );
  for (const flag of ['--dry-run', '--check']) expect((await primitives(root, 'build', flag)).out).toContain('AGENTS.md');
  expect(JSON.parse(readFileSync(join(root, '.primitives/lock'), 'utf8'))).toMatchObject({ pid: running });
  expect(existsSync(join(root, 'AGENTS.md'))).toBe(false);
});

test.each([
  ['a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), start }, 0],
  ['an id that is used again, by this process', { pid: process.pid, host: hostname(), start }, 0],
  ['another host, long ago', { pid: 1, host: 'elsewhere', start }, 3600],
  ['nobody: its run was killed before it wrote its name', '', 60],
  ['nobody, at a time to come', '', -3600],
  ['a group of processes, which always runs', { pid: -1, host: hostname(), start }, 60],
  ['a host that would write to the terminal', { pid: running, host: '\u001B[31m', start }, 60],
])('a lock of %s is taken over', async (_, holder, age) => {
  const root = lockedBy(holder, age);
  expect((await primitives(root, 'build')).code).toBe(0);
  expect(existsSync(join(root, '.primitives/lock'))).toBe(false);
  expect(existsSync(join(root, '.primitives/tmp'))).toBe(false);
});

test('the work of several runs never overlaps, whoever takes over a stale lock', async () => {
  const root = lockedBy({ pid: 2 ** 22 + 1, host: hostname(), start });
  let inside = 0;
  let most = 0;
  const run = (): Promise<void> =>
    withBuildLock(
      root,
      async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((done) => setTimeout(done, 5));
        inside -= 1;
      },
      { wait: 600_000 },
    );
  await Promise.all(Array.from({ length: 10 }, run));
  expect({ inside, most }).toEqual({ inside: 0, most: 1 });
});

test('a lock is given back when the work fails', async () => {
  const root = repository(style);
  await expect(withBuildLock(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(join(root, '.primitives'))).toBe(false);
});

test('a pipe in place of the lock is not waited for', async () => {
  const root = repository(style);
  mkdirSync(join(root, '.primitives'));
  execFileSync('mkfifo', [join(root, '.primitives/lock')]);
  await expect(withBuildLock(root, () => Promise.resolve(), { wait: 100 })).rejects.toThrow('delete .primitives/lock');
});

test('a folder among what a killed build has left is swept up', async () => {
  const root = repository({ ...style, [`.primitives/tmp/${2 ** 22 + 1}-1/x`]: '' });
  expect((await primitives(root, 'build')).code).toBe(0);
  expect(existsSync(join(root, '.primitives/tmp'))).toBe(false);
});
