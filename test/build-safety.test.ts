import { spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesOf, killedAt, killPoints } from './kill-points.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitivesIn } from './terminal.ts';

const bin = join(import.meta.dirname, '../dist/main.js');
/** `npm run kill-builds` kills one at each change that it makes. */
const kills = Number(process.env['KILLED_BUILDS'] ?? 12);

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

const building = { args: ['build', '--runtime', runtimes] };

/** 1: a file that was written by hand stands in the way, and is kept. */
async function build(root: string): Promise<void> {
  expect((await primitivesIn(root, building.args, { caching: true })).code).toBe(1);
}

test('a build that is killed leaves each file old or new, and the next one completes it', async () => {
  const pristine = repository({ ...project('one'), ...byHand, 'AGENTS.md': withRegion });
  await build(pristine);
  const old = contentsOf(pristine);
  for (const path of Object.keys(project('one'))) rmSync(join(pristine, path));
  for (const [path, text] of Object.entries(project('two'))) writeFileSync(join(pristine, path), text);
  const copyOf = (): string => {
    const copy = repository({}, { git: false });
    cpSync(pristine, copy, { recursive: true });
    return copy;
  };
  const next = copyOf();
  const { changes, status } = changesOf(next, building);
  expect(status).toBe(1);
  const wanted = contentsOf(next);
  expect(wanted).toMatchObject(byHand);

  let halfway = 0;
  const points = killPoints(changes, kills);
  for (const change of points) {
    const copy = copyOf();
    expect({ change, changes, killed: killedAt(copy, building, change) }).toEqual({ change, changes, killed: true });
    const left = contentsOf(copy);
    expect(left).toMatchObject(byHand);
    const paths = Object.keys({ ...old, ...wanted, ...left }).filter((path) => !/^\.(?:apm|primitives)\//.test(path));
    for (const path of paths) expect([old[path], wanted[path]]).toContain(left[path]);
    const isNew = new Set(paths.filter((path) => old[path] !== wanted[path]).map((path) => left[path] === wanted[path]));
    if (isNew.size === 2) halfway += 1;
    await build(copy);
    expect(contentsOf(copy)).toEqual(wanted);
    rmSync(copy, { recursive: true });
  }
  expect(halfway / points.length).toBeGreaterThan(0.5);
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
