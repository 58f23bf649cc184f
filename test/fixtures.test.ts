import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/program.ts';
import { filesBelow } from './files-below.ts';
import { captured } from './terminal.ts';

/**
 * fixtures/<command>/<case>/: `project/` goes in, `case.json` says how, `expected/` is what comes out: `stdout.txt`,
 * `stderr.txt` when something is said there, and below `files/` every file that the command has created or changed. UPDATE_FIXTURES=1 writes `expected/`: read it.
 */
interface Case {
  readonly args: readonly string[];
  readonly exitCode: number;
  /** Folder of another case whose project is used. */
  readonly project?: string;
}

const fixtures = join(import.meta.dirname, '../fixtures');
const cases = readdirSync(fixtures)
  .filter((command) => !['adopting', 'example', 'reports', 'runtimes', 'workflows'].includes(command))
  .flatMap((command) => readdirSync(join(fixtures, command)).map((name) => join(command, name)))
  // Of these there are repositories for tests of their own as well.
  .filter((name) => !/^(?:import|learn)\b/.test(name) || existsSync(join(fixtures, name, 'case.json')));

describe('fixtures', () => {
  test.each(cases)('%s', async (name) => {
    const folder = join(fixtures, name);
    const { args, exitCode, project } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
    const source = join(fixtures, project ?? name, project === 'example' ? '' : 'project');
    const copy = join(mkdtempSync(join(tmpdir(), 'primitives-fixture-')), 'project');
    cpSync(source, copy, { recursive: true });
    const { terminal, out, err } = captured(copy);
    const code = await run(args, terminal);
    const before = filesBelow(source);
    const changed = new Map([...filesBelow(copy)].filter(([path, bytes]) => before.get(path) !== bytes));
    rmSync(dirname(copy), { recursive: true, force: true });

    const expected = join(folder, 'expected');
    if (process.env['UPDATE_FIXTURES'] === '1') {
      rmSync(expected, { recursive: true, force: true });
      for (const [path, bytes] of [
        ['stdout.txt', Buffer.from(out()).toString('latin1')],
        ...(err() === '' ? [] : [['stderr.txt', Buffer.from(err()).toString('latin1')]]),
        ...[...changed].map(([file, text]) => [join('files', file), text]),
      ]) {
        mkdirSync(dirname(join(expected, path ?? '')), { recursive: true });
        writeFileSync(join(expected, path ?? ''), bytes ?? '', 'latin1');
      }
    }
    const said = join(expected, 'stderr.txt');
    expect(err()).toBe(existsSync(said) ? readFileSync(said, 'utf8') : '');
    expect(out()).toBe(readFileSync(join(expected, 'stdout.txt'), 'utf8'));
    expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(filesBelow(join(expected, 'files'))));
    expect(code).toBe(exitCode);
  });
});
