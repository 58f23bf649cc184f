import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { contentsOf, repository } from './temporary-repository.ts';

const bin = join(import.meta.dirname, '../dist/main.js');
/** `npm run kill-builds` kills more. */
const kills = Number(process.env['KILLED_BUILDS'] ?? 15);

/** With folders of their own, with shared ones and with a file that all have in common. */
const runtimes = 'agents-md,vscode,claude,cursor,opencode';

/** A project whose build writes some hundred files. */
function project(version: string): Record<string, string> {
  const several = (of: (index: number) => [string, string]): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 8 }, (_, index) => of(index)));
  const text = `# Text ${version}\n\n${'Text of some length.\n'.repeat(50)}`;
  return {
    ...several((index) => [`.apm/rule-${index}.instructions.md`, `---\napplyTo: "src/area${index}/**"\n---\n\n${text}`]),
    ...several((index) => [`.apm/agent-${index}.agent.md`, `---\ndescription: Agent ${index}\n---\n\n${text}`]),
    ...several((index) => [`.apm/prompt-${index}.prompt.md`, `---\ndescription: Prompt ${index}\n---\n\n${text}`]),
    [`.apm/only-${version}.prompt.md`]: text,
  };
}

/** Files of people, among what a build writes. */
const byHand = {
  'CLAUDE.md': 'By hand,\r\nwith odd line ends.\n',
  '.claude/agents/mine.md': '# Mine\n',
  '.claude/commands/prompt-1.md': 'Where a build would write.\n',
  '.cursor/rules/mine.mdc': 'Mine.\n',
};
const withRegion = '# Mine\n\n<!-- primitives:start -->\n<!-- primitives:end -->\n\nMore of mine.\n';

function build(root: string): number | null {
  return spawnSync(process.execPath, [bin, 'build', '--runtime', runtimes], { cwd: root, stdio: 'ignore' }).status;
}

/** Starts a build and kills it: at any time, or, every second time, soon after it began to write. */
async function killBuild(root: string, attempt: number, duration: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, 'build', '--runtime', runtimes], { cwd: root, stdio: 'ignore' });
  const closed = new Promise<void>((done) => {
    child.on('close', () => done());
  });
  const writing = attempt % 2 === 0;
  const started = performance.now();
  const hasBegun = (): boolean => !writing || child.exitCode !== null || existsSync(join(root, '.primitives/tmp'));
  while (!hasBegun()) await setImmediate();
  const from = writing ? performance.now() : started;
  const delay = Math.random() * (writing ? duration / 10 : duration);
  while (child.exitCode === null && performance.now() - from < delay) await setImmediate();
  const killed = child.kill('SIGKILL');
  await closed;
  return killed;
}

test('a build that is killed leaves each file old or new, and the next one completes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'primitives-kill-'));
  const pristine = repository({ ...project('one'), ...byHand, 'AGENTS.md': withRegion });
  // A file that was written by hand stands in the way, and is kept.
  expect(build(pristine)).toBe(1);
  const old = contentsOf(pristine);
  for (const path of Object.keys(project('one'))) rmSync(join(pristine, path));
  for (const [path, text] of Object.entries(project('two'))) writeFileSync(join(pristine, path), text);
  const next = join(folder, 'next');
  cpSync(pristine, next, { recursive: true });
  const started = performance.now();
  expect(build(next)).toBe(1);
  const duration = performance.now() - started;
  const wanted = contentsOf(next);
  expect(wanted).toMatchObject(byHand);

  let killed = 0;
  let halfway = 0;
  for (let attempt = 0; attempt < kills; attempt += 1) {
    const copy = join(folder, `try-${attempt}`);
    cpSync(pristine, copy, { recursive: true });
    if (await killBuild(copy, attempt, duration)) killed += 1;
    const left = contentsOf(copy);
    expect(left).toMatchObject(byHand);
    const paths = Object.keys({ ...old, ...wanted, ...left }).filter((path) => !/^\.(?:apm|primitives)\//.test(path));
    for (const path of paths) expect([old[path], wanted[path]]).toContain(left[path]);
    const isNew = new Set(paths.filter((path) => old[path] !== wanted[path]).map((path) => left[path] === wanted[path]));
    if (isNew.size === 2) halfway += 1;
    expect(build(copy)).toBe(1);
    expect(contentsOf(copy)).toEqual(wanted);
    rmSync(copy, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  expect(killed).toBeGreaterThan(0);
  // Of many, some must have been killed between two files.
  if (kills >= 100) expect(halfway).toBeGreaterThan(0);
  if (kills >= 100) console.log(`${killed} builds killed, ${halfway} of them between two files`);
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
  expect(Object.keys(together).filter((path) => /^\.primitives\/(?!cache\/)/.test(path))).toEqual(['.primitives/manifest.json']);
  spawnSync(process.execPath, [bin, 'build'], { cwd: root });
  expect(contentsOf(root)).toEqual(together);
});
