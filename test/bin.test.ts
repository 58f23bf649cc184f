import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const bin = join(import.meta.dirname, '../dist/main.js');

/** Runs the built command with a module loaded before it. */
function runWith(before: string, stdout: 'pipe' | number = 'pipe'): { status: number | null; stdout: string | null; stderr: string } {
  const preload = `data:text/javascript,${encodeURIComponent(before)}`;
  return spawnSync(process.execPath, ['--import', preload, bin, 'rules'], { encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'] });
}

describe('what nobody expects ends with 2, as 1 would say that there are findings', () => {
  test.each([
    ['while a command runs', "process.stdout.write = () => { throw new TypeError('boom'); };"],
    ['beside it', "process.stdout.write = () => setImmediate(() => { throw new TypeError('boom'); });"],
    ['in a promise', "process.stdout.write = () => Promise.reject(new TypeError('boom'));"],
    ['before the first command', "JSON.parse = () => { throw new TypeError('boom'); };"],
  ])('an error %s is a bug, and keeps its stack', (_, before) => {
    const { status, stderr } = runWith(before);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'primitives: This is a bug in primitives. Please report it with the lines below.',
      'TypeError: boom',
    ]);
    expect(stderr).toMatch(/\n {4}at /);
    expect(status).toBe(2);
  });

  test('what is thrown without being an error is named', () => {
    expect(runWith("process.stdout.write = () => { throw 'boom'; };")).toMatchObject({
      status: 2,
      stderr: 'primitives: This is a bug in primitives. Please report it with the lines below.\nboom\n',
    });
  });

  test.skipIf(!existsSync('/dev/full'))('a disk that is full is no bug', () => {
    const { status, stderr } = runWith('', openSync('/dev/full', 'w'));
    expect(stderr).toMatch(/^primitives: The report cannot be written: .*ENOSPC.*\n$/);
    expect(status).toBe(2);
  });
});
