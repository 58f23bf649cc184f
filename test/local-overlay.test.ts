import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ignoreLine } from '../src/build/local-overlay.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const shared = {
  '.apm/style.instructions.md': '---\napplyTo: "src/**"\n---\n\n# Style\n',
  'src/a.ts': '',
  'b.ts': '',
};

const local = {
  '.apm/me.local.instructions.md': '---\napplyTo: "**"\n---\n\n# Me\n\nSee [style](style.instructions.md).\n',
  '.apm/me.local.agent.md': '---\ndescription: Me\n---\n\n# My agent\n',
  '.apm/me.local.prompt.md': '---\ndescription: Mine\n---\n\n# My prompt\n',
};

const ignored = { '.gitignore': '*.local.*\n*-local.*\n*-local/\n' };

test('primitives of one person go into files of their own, and leave what is shared as it is', async () => {
  const root = repository({ ...shared, ...ignored, ...local });
  const without = repository({ ...shared, ...ignored });
  const { code, out, err } = await primitives(root, 'build');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain('unignored');
  await primitives(without, 'build');
  const files = contentsOf(root);
  const own = Object.keys(files).filter((path) => /[.-]local\./.test(path));
  expect(own.filter((path) => !(path in local))).toEqual([
    '.claude/agents/me-local.md',
    '.claude/commands/me.local.md',
    '.claude/rules/me.local.md',
    '.github/agents/me.local.agent.md',
    '.github/instructions/me.local.instructions.md',
    '.github/prompts/me.local.prompt.md',
    '.primitives/manifest.local.json',
  ]);
  expect(files['.claude/rules/me.local.md']).toContain('See [style](../../.apm/style.instructions.md).');
  expect(Object.fromEntries(Object.entries(files).filter(([path]) => !own.includes(path)))).toEqual(contentsOf(without));
});

test('a runtime without a place for them is named', async () => {
  const root = repository({ ...shared, ...ignored, ...local });
  const { out } = await primitives(root, 'build', '--runtime', 'agents-md', '--losses');
  expect(out.replace(/\s+/g, ' ')).toContain('AGENTS.md reads this from `AGENTS.md`, which is shared: `me.local` is not built for it.');
});

test('their files go when they go, and nothing else does', async () => {
  const root = repository({ ...shared, ...ignored, ...local });
  await primitives(root, 'build');
  for (const path of Object.keys(local)) rmSync(join(root, path));
  await primitives(root, 'build');
  const without = repository({ ...shared, ...ignored });
  await primitives(without, 'build');
  expect(contentsOf(root)).toEqual(contentsOf(without));
});

test('a second build changes nothing, and a check is clean', async () => {
  const root = repository({ ...shared, ...ignored, ...local });
  await primitives(root, 'build');
  const before = contentsOf(root);
  expect(await primitives(root, 'build', '--check')).toMatchObject({ code: 0 });
  await primitives(root, 'build');
  expect(contentsOf(root)).toEqual(before);
});

test('they resolve, though git does not list them', async () => {
  const root = repository({ ...shared, ...ignored, ...local });
  expect((await primitives(root, 'resolve', 'src/a.ts')).out).toContain('.apm/me.local.instructions.md');
});

test('files that git would commit are warned of, with the line that is missing', async () => {
  const root = repository({ ...shared, '.apm/me.local.instructions.md': local['.apm/me.local.instructions.md'] });
  const { out } = await primitives(root, 'build', '--runtime', 'claude');
  expect(out.replace(/\s+/g, ' ')).toContain('no line such as `/.claude/rules/*.local.md`');
  expect(out.replace(/\s+/g, ' ')).toContain('no line such as `/.primitives/*.local.json`');
  expect(out.replace(/\s+/g, ' ')).toContain('no line such as `/.apm/*.local.instructions.md`');
  // As sources they count for nothing that is shared, ignored or not.
  const without = repository(shared);
  await primitives(without, 'build', '--runtime', 'claude');
  expect(contentsOf(root)['.primitives/manifest.json']).toBe(contentsOf(without)['.primitives/manifest.json']);
});

test('the folder of a toolchain that git ignores is not looked through', async () => {
  const root = repository({
    ...shared,
    '.gitignore': '*.local.*\nnode_modules/\n',
    'node_modules/x/me.local.instructions.md': '---\napplyTo: "**"\n---\n\n# Theirs\n',
  });
  await primitives(root, 'build');
  expect(Object.keys(contentsOf(root)).filter((path) => path.startsWith('.') && path.includes('local'))).toEqual([]);
});

test.each([
  ['.claude/rules/style.local.md', '/.claude/rules/*.local.md'],
  ['.cursor/rules/style.local.mdc', '/.cursor/rules/*.local.mdc'],
  ['.claude/skills/style-local/SKILL.md', '/.claude/skills/*-local/'],
  ['.apm/style.local.instructions.md', '/.apm/*.local.instructions.md'],
])('%s is ignored by %s', (path, line) => {
  expect(ignoreLine(path)).toBe(line);
});
