import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { primitivesIn } from './terminal.ts';

const top = join(import.meta.dirname, '..');
const file = join(top, 'docs/adopting.md');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** `UPDATE_PAGES=1` writes what is printed into the page. */
const update = process.env['UPDATE_PAGES'] === '1';

/** A copy of a starting point, committed. */
function startingPoint(fixture: string): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'primitives-adopting-')));
  made.push(root);
  cpSync(join(top, fixture), root, { recursive: true });
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'start');
  return root;
}

function git(root: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: root, stdio: 'pipe' });
}

/** The lines behind `$` are run one after the other, in the same copy. */
async function transcript(root: string, shown: string): Promise<string> {
  let printed = '';
  for (const [line, command = ''] of shown.matchAll(/^\$ (.+)\n/gm)) {
    printed += line;
    const [program, ...args] = command.split(' ');
    if (program === 'git') git(root, ...args);
    else {
      expect(program).toBe('primitives');
      const { out, err } = await primitivesIn(root, args);
      expect({ command, err }).toEqual({ command, err: '' });
      // Editors take spaces away from the ends of lines, as those of a diff have them.
      printed += out.replace(/ +$/gm, '');
    }
  }
  return printed;
}

describe('docs/adopting.md shows what is printed', () => {
  const sections = readFileSync(file, 'utf8').split(/^(?=## )/m);
  test.each(sections.filter((section) => section.includes('<!-- fixtures/')).map((section) => [section.split('\n')[0] ?? '', section]))(
    '%s',
    async (_title, section) => {
      const [, fixture = ''] = /<!-- (fixtures\/\S+) -->/.exec(section) ?? [];
      const root = startingPoint(fixture);
      let expected = section;
      for (const [block, fence = '', shown = ''] of section.matchAll(/^(`{3,})console\n([^]*?)^\1$/gm)) {
        expected = expected.replace(block, () => `${fence}console\n\0${fence}`);
        const printed = await transcript(root, shown);
        expected = expected.replace('\0', () => printed);
      }
      if (update)
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(section, () => expected),
        );
      else expect(section).toBe(expected);
      // Every starting point ends where nothing is broken.
      expect((await primitivesIn(root, ['build', '--check', '--runtime', runtimesOf(section)])).code).toBe(0);
      expect((await primitivesIn(root, ['verify', '--runtime', runtimesOf(section)])).code).toBe(0);
    },
    60_000,
  );
});

function runtimesOf(section: string): string {
  return /verify --runtime (\S+)/.exec(section)?.[1] ?? '';
}
