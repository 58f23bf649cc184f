import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Terminal } from '../src/cli/terminal.ts';
import { primitivesIn } from './terminal.ts';

const top = join(import.meta.dirname, '..');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** `UPDATE_PAGES=1` writes what is printed into the pages. */
export const updatesPages = process.env['UPDATE_PAGES'] === '1';

/** The same commits each time: ids of outcomes are made of them. */
const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-15T10:22:00Z',
  GIT_COMMITTER_DATE: '2026-01-15T10:22:00Z',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** A copy of a starting point, committed, in a folder of this name. */
export function startingPoint(fixture: string, name = 'repository'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'primitives-page-')));
  made.push(folder);
  const root = join(folder, name);
  cpSync(join(top, fixture), root, { recursive: true });
  const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: root, stdio: 'pipe', env: environment });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Ada');
  git('add', '-A');
  git('commit', '-qm', 'start');
  return root;
}

/** What one line of a page did. */
export interface Ran {
  readonly command: string;
  readonly code: number;
  readonly out: string;
}

/** A part of a page, read from its start to its end: console blocks are run, and files that it speaks of are written. */
export interface Walk {
  /** The same part with what is printed today. */
  readonly text: string;
  readonly ran: readonly Ran[];
}

/**
 * Runs the lines behind `$` in the blocks of `console`, one after the other, in one repository. `<!-- writes fixtures/… -->` between
 * them copies a folder over it, as a person edits files. `$ echo $?` shows the exit code of the line before it.
 */
export async function walk(root: string, part: string, options: Partial<Terminal> = {}): Promise<Walk> {
  const ran: Ran[] = [];
  let text = '';
  let end = 0;
  for (const match of part.matchAll(/<!-- writes (?<fixture>fixtures\/\S+) -->|^(?<fence>`{3,})console\n(?<shown>[^]*?)^\k<fence>$/gm)) {
    const { fixture, fence = '', shown = '' } = match.groups ?? {};
    text += part.slice(end, match.index);
    end = match.index + match[0].length;
    if (fixture === undefined) text += `${fence}console\n${await transcript(shown)}${fence}`;
    else {
      cpSync(join(top, fixture), root, { recursive: true });
      text += match[0];
    }
  }
  expect(part.slice(end)).not.toMatch(/^\$ /m);
  return { text: text + part.slice(end), ran };

  async function transcript(shown: string): Promise<string> {
    let printed = '';
    for (const [line = '', command = ''] of shown.matchAll(/^\$ ((?:[^\n]*\\\n)*[^\n]*)\n/gm)) {
      // Editors take blanks off the ends of lines, as those of a diff have them.
      printed += line + (await output(command.replaceAll(/\\\n */g, ''))).replace(/[ \t]+$/gm, '');
    }
    return printed;
  }

  async function output(command: string): Promise<string> {
    const last = ran.at(-1);
    const { code, out } = command === 'echo $?' ? { code: 0, out: `${last?.code ?? 0}\n` } : await run(command);
    ran.push({ command, code, out });
    return out;
  }

  async function run(command: string): Promise<Omit<Ran, 'command'>> {
    if (!command.startsWith('primitives ')) return shell(command);
    const [, own = command, rest] = /^(.*?) ([|>] .*)$/.exec(command) ?? [];
    const { code, out, err } = await primitivesIn(root, wordsOf(own).slice(1), options);
    if (rest === undefined) return { code, out: out + err };
    expect({ command, code, err }).toEqual({ command, code: 0, err: '' });
    return shell(`cat ${rest}`, out);
  }

  function shell(command: string, input = ''): Omit<Ran, 'command'> {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, env: environment, encoding: 'utf8', input });
    return { code: status ?? 2, out: stdout + stderr };
  }
}

/** The words of a command line, as a shell takes them that expands nothing. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
