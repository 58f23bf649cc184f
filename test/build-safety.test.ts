import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { contentsOf, repository } from './temporary-repository.ts';

const bin = join(import.meta.dirname, '../dist/main.js');

/** A project whose build writes about 90 files. */
function project(version: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `.apm/rule-${index}.instructions.md`,
      `---\napplyTo: "src/area${index}/**"\n---\n\n# Rule ${index} ${version}\n\n${'Text of some length.\n'.repeat(50)}`,
    ]),
  );
}

test('a build that is killed leaves each file old or new, and the next one completes it', async () => {
  const root = repository({ ...project('one'), 'CLAUDE.md': 'By hand.\n' });
  const build = (): number | null => spawnSync(process.execPath, [bin, 'build'], { cwd: root }).status;
  expect(build()).toBe(0);
  const old = contentsOf(root);
  const pristine = join(mkdtempSync(join(tmpdir(), 'primitives-kill-')), 'copy');
  cpSync(root, pristine, { recursive: true });
  for (const [path, text] of Object.entries(project('two'))) cpSync(writeTo(text), join(pristine, path));
  const next = join(pristine, '..', 'next');
  cpSync(pristine, next, { recursive: true });
  spawnSync(process.execPath, [bin, 'build'], { cwd: next });
  const wanted = contentsOf(next);

  let killed = 0;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const copy = join(pristine, '..', `try-${attempt}`);
    cpSync(pristine, copy, { recursive: true });
    const child = spawn(process.execPath, [bin, 'build'], { cwd: copy, stdio: 'ignore' });
    const closed = new Promise<void>((done) => {
      child.on('close', () => done());
    });
    await setTimeout(130 + attempt * 15);
    if (child.kill('SIGKILL')) killed += 1;
    await closed;
    for (const [path, text] of Object.entries(contentsOf(copy))) {
      if (path.startsWith('.apm/') || path.startsWith('.primitives/')) continue;
      expect([old[path], wanted[path]]).toContain(text);
    }
    expect(contentsOf(copy)['CLAUDE.md']).toBe('By hand.\n');
    expect(spawnSync(process.execPath, [bin, 'build'], { cwd: copy }).status).toBe(0);
    expect(contentsOf(copy)).toEqual(wanted);
    rmSync(copy, { recursive: true, force: true });
  }
  expect(killed).toBeGreaterThan(0);
  rmSync(join(pristine, '..'), { recursive: true, force: true });

  function writeTo(text: string): string {
    return join(repository({ file: text }, { git: false }), 'file');
  }
});

test('two builds at once leave what one would', async () => {
  const root = repository(project('one'));
  const builds = [0, 1, 2].map(
    () =>
      new Promise((done) => {
        spawn(process.execPath, [bin, 'build'], { cwd: root, stdio: 'ignore' }).on('close', done);
      }),
  );
  await Promise.all(builds);
  const together = contentsOf(root);
  expect(Object.keys(together).filter((path) => path.startsWith('.primitives/'))).toEqual(['.primitives/manifest.json']);
  spawnSync(process.execPath, [bin, 'build'], { cwd: root });
  expect(contentsOf(root)).toEqual(together);
});
