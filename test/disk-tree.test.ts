import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles, diskTree } from '../src/files/disk-tree.ts';
import { listPaths } from '../src/files/list-paths.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

describe('the tree on disk', () => {
  test('links to files and folders of the repository are followed, as runtimes do', async () => {
    const root = repository({ 'AGENTS.md': 'Use tabs.\n', '.agents/skills/deploy/SKILL.md': 'Deploy.\n' });
    symlinkSync('AGENTS.md', join(root, 'CLAUDE.md'));
    mkdirSync(join(root, '.claude'));
    symlinkSync('../.agents/skills', join(root, '.claude/skills'));
    const tree = diskTree((await listPaths(root)).files, diskFiles(root));
    expect(tree.read('CLAUDE.md')).toBe('Use tabs.\n');
    expect(tree.files).toContain('.claude/skills/deploy/SKILL.md');
    expect(tree.read('.claude/skills/deploy/SKILL.md')).toBe('Deploy.\n');
    expect(tree.files).toEqual(tree.files.toSorted());
    expect((await primitives(root, 'resolve', 'a.ts', '--runtime', 'claude')).out).toContain('CLAUDE.md');
  });

  test('links out of the repository, to nothing and in circles bring nothing', async () => {
    const outside = repository({ 'secret.md': 'Secret.\n', 'folder/secret.md': 'Secret.\n' });
    const root = repository({ 'README.md': '# Hello\n', 'docs/a.md': 'a\n' });
    symlinkSync(join(outside, 'secret.md'), join(root, 'AGENTS.md'));
    symlinkSync(join(outside, 'folder'), join(root, 'rules'));
    symlinkSync('nowhere', join(root, 'CLAUDE.md'));
    symlinkSync('circle', join(root, 'circle'));
    symlinkSync('..', join(root, 'docs/up'));
    symlinkSync('.', join(root, 'docs/here'));
    const tree = diskTree((await listPaths(root)).files, diskFiles(root));
    expect(tree.files.filter((path) => tree.read(path) !== undefined)).toEqual(['README.md', 'docs/a.md', 'docs/here/a.md']);
    expect(tree.files.filter((path) => path.includes('secret'))).toEqual([]);
  });
});
