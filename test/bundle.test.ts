import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { danglingLinks } from './bundle-links.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const project = {
  '.apm/style.instructions.md':
    '---\napplyTo: "**"\n---\n\n[Context](../docs/a.context.md), [data](../docs/big.bin), [folder](../src/), [whole](../tools/), [script](../tools/run.sh).\n',
  '.apm/demand.instructions.md': '---\ndescription: On demand\n---\n\n[More](../docs/more.md)\n',
  'docs/a.context.md': '# A\n\n[B](b.md), [gone](gone.md), [absolute](/docs/b.md).\n',
  'docs/b.md': '# B\n\n[C](../data/c.json)\n',
  'docs/more.md': '# More\n',
  'docs/unlinked.md': '# Unlinked\n',
  'docs/big.bin': Buffer.alloc(1024 * 1024 + 1),
  'data/c.json': '{}\n',
  'src/a.ts': 'export {};\n',
  'tools/run.sh': '#!/bin/sh\n',
  '.claude/agents/mine.md': '---\nname: mine\ndescription: Mine\n---\n\nRead [d](../../docs/d.md).\n',
  '.claude/skills/own/SKILL.md': '---\nname: own\ndescription: Own\n---\n\nRun [it](run.py).\n',
  '.claude/skills/own/run.py': 'pass\n',
  '.claude/rules/deep/hand.md': 'By hand.\n',
  'docs/d.md': '# D\n',
  'CLAUDE.md': 'By hand: @docs/imported.md\n',
  'GEMINI.md': 'For another runtime.\n',
  'docs/imported.md': 'Imported.\n',
};

const outside = (): string => join(realpathSync(mkdtempSync(join(tmpdir(), 'primitives-bundle-'))), 'out');

test('a bundle holds what the runtime reads and what links lead to, and nothing else', async () => {
  const root = repository(project);
  const before = contentsOf(root);
  const folder = outside();
  const { code, out, err } = await primitives(root, 'build', '--runtime', 'claude', '--out', folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(contentsOf(root)).toEqual(before);
  const files = contentsOf(folder);
  expect(Object.keys(files)).toEqual(
    [
      '.claude/agents/mine.md',
      '.claude/rules/deep/hand.md',
      '.claude/rules/style.md',
      '.claude/skills/demand/SKILL.md',
      '.claude/skills/own/SKILL.md',
      '.claude/skills/own/run.py',
      '.primitives/manifest.json',
      'CLAUDE.md',
      'data/c.json',
      'docs/a.context.md',
      'docs/b.md',
      'docs/d.md',
      'docs/imported.md',
      'docs/more.md',
      'tools/run.sh',
    ].toSorted(),
  );
  expect(files['.claude/rules/style.md']).toContain(
    '[Context](../../docs/a.context.md), data, folder, [whole](../../tools/), [script](../../tools/run.sh).',
  );
  expect(files['docs/a.context.md']).toBe('# A\n\n[B](b.md), gone, [absolute](/docs/b.md).\n');
  expect(files['docs/b.md']).toBe(project['docs/b.md']);
  expect(danglingLinks(folder)).toEqual([]);
  expect(out.replace(/\s+/g, ' ')).toContain('leads to a file of 1.0 MiB, which is not part of the bundle');
  expect(out.replace(/\s+/g, ' ')).toContain('leads to a folder, which is not part of the bundle');
});

test('a bundle of copies is complete as well', async () => {
  const root = repository({ ...project, 'primitives.config.json': '{ "build": { "linked": "copy" } }' });
  const folder = outside();
  await primitives(root, 'build', '--out', folder);
  expect(danglingLinks(folder)).toEqual([]);
  expect(Object.keys(contentsOf(folder))).toContain('.claude/context/docs/b.md');
  expect(Object.keys(contentsOf(folder))).not.toContain('docs/b.md');
});

test('what a build in place has written is not taken for a source of the bundle', async () => {
  const root = repository(project);
  const folder = outside();
  await primitives(root, 'build', '--runtime', 'agents-md,claude', '--force');
  await primitives(root, 'build', '--runtime', 'claude', '--out', folder);
  expect(Object.keys(contentsOf(folder))).not.toContain('AGENTS.md');
});

test('a bundle has a manifest of its own: what is no longer part of it goes, what was written by hand stays', async () => {
  const root = repository(project);
  const folder = outside();
  await primitives(root, 'build', '--runtime', 'claude,vscode', '--out', folder);
  expect(await primitives(root, 'build', '--runtime', 'claude', '--out', folder, '--check')).toMatchObject({ code: 1 });
  writeFileSync(join(folder, 'docs/b.md'), 'Edited.\n');
  writeFileSync(join(folder, 'mine.txt'), 'Mine.\n');
  const { code, out } = await primitives(root, 'build', '--runtime', 'claude', '--out', folder);
  expect(code).toBe(1);
  expect(out).toContain('hand');
  const files = contentsOf(folder);
  expect(files['docs/b.md']).toBe('Edited.\n');
  expect(files['mine.txt']).toBe('Mine.\n');
  expect(Object.keys(files).some((path) => path.startsWith('.github/'))).toBe(false);
  await primitives(root, 'build', '--runtime', 'claude', '--out', folder, '--force');
  expect(contentsOf(folder)['docs/b.md']).toBe(project['docs/b.md']);
  expect(await primitives(root, 'build', '--runtime', 'claude', '--out', folder, '--check')).toMatchObject({ code: 0 });
});

test('what one person keeps for themselves is not shipped', async () => {
  const root = repository({
    ...project,
    '.gitignore': '*.local.*\n',
    '.apm/me.local.instructions.md': '---\napplyTo: "**"\n---\n\nMine.\n',
  });
  const folder = outside();
  await primitives(root, 'build', '--out', folder);
  expect(JSON.stringify(contentsOf(folder))).not.toContain('Mine.\\n\\n');
  expect(Object.keys(contentsOf(folder)).filter((path) => path.includes('local'))).toEqual([]);
});

test('links into a repository inside this one lose their target', async () => {
  const root = repository({ 'a.instructions.md': '---\napplyTo: "**"\n---\n\n[sub](sub/x.md)\n', 'sub/x.md': '# X\n' });
  execFileSync('git', ['init', '-q'], { cwd: join(root, 'sub') });
  const folder = outside();
  const { out } = await primitives(root, 'build', '--runtime', 'claude', '--out', folder);
  expect(out.replace(/\s+/g, ' ')).toContain('leads to another repository inside this one');
  expect(danglingLinks(folder)).toEqual([]);
});

test('links through a symbolic link lead to the file itself', async () => {
  const root = repository({ '.claude/agents/a.md': '---\nname: a\ndescription: A\n---\n\n[x](../../alias/x.md)\n', 'docs/x.md': '# X\n' });
  symlinkSync('docs', join(root, 'alias'));
  const folder = outside();
  await primitives(root, 'build', '--runtime', 'claude', '--out', folder);
  expect(contentsOf(folder)['.claude/agents/a.md']).toContain('[x](../../docs/x.md)');
  expect(danglingLinks(folder)).toEqual([]);
});

describe('where a bundle may go', () => {
  test('an ignored folder of the repository, by a relative path', async () => {
    const root = repository({ ...project, '.gitignore': '/out/\n' });
    expect(await primitives(root, 'build', '--runtime', 'claude', '--out', 'out')).toMatchObject({ code: 0 });
    expect(await primitives(root, 'build', '--runtime', 'claude', '--out', 'out', '--check')).toMatchObject({ code: 0 });
    expect(Object.keys(contentsOf(join(root, 'out')))).toContain('CLAUDE.md');
  });

  test('a folder behind a symbolic link', async () => {
    const root = repository(project);
    const folder = outside();
    mkdirSync(folder);
    symlinkSync(folder, `${folder}-link`);
    expect(await primitives(root, 'build', '--runtime', 'claude', '--out', `${folder}-link`)).toMatchObject({ code: 0 });
    expect(Object.keys(contentsOf(folder))).toContain('CLAUDE.md');
  });

  test.each([
    ['the repository itself', '.', 'is the repository'],
    ['a folder above it', '..', 'holds the repository'],
    ['a folder that would be read as sources', 'out', 'would be read as sources'],
    ['a file', 'CLAUDE.md', 'is not a folder'],
    ['a path below a file', 'CLAUDE.md/out', 'is not a folder'],
    ['the folder of git', '.git/out', 'records of its own'],
    ['a link that leads nowhere', 'dangling', 'leads nowhere'],
    ['a link to the repository', 'self', 'is the repository'],
  ])('not %s', async (_, path, words) => {
    const root = repository(project);
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('.', join(root, 'self'));
    const before = contentsOf(root);
    const { code, err } = await primitives(root, 'build', '--out', path);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(contentsOf(root)).toEqual(before);
  });
});

test.runIf(existsSync('/proc/self'))('a place that takes no folders is said, and not tried for ever', async () => {
  const { code, err } = await primitives(repository(project), 'build', '--out', '/proc/none/out');
  expect(code).toBe(2);
  expect(err).toContain('/proc/none');
});

test('the home folder is no place for a bundle: runtimes would read it everywhere', async () => {
  const root = repository(project);
  const home = repository({}, { git: false });
  vi.stubEnv('HOME', home);
  vi.stubEnv('USERPROFILE', home);
  const { code, err } = await primitives(root, 'build', '--out', home);
  vi.unstubAllEnvs();
  expect({ code, files: contentsOf(home) }).toEqual({ code: 2, files: {} });
  expect(err).toContain('is your home folder');
});
