import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { workingTree } from '../src/index.ts';
import { repository } from './temporary-repository.ts';

const files = {
  'a.prompt.md': 'Text.\n',
  'my_node_modules/d.prompt.md': 'Text.\n',
  'node_modules/x/b.prompt.md': 'Text.\n',
  'packages/p/node_modules/y/c.prompt.md': 'Text.\n',
};

const listed = async (root: string): Promise<readonly string[]> => (await workingTree(root).list()).files;

test.each([{ git: true }, { git: false }])(
  'installed packages are no part of a repository, whether or not it ignores them: %j',
  async (options) => {
    expect(await listed(repository(files, options))).toEqual(['a.prompt.md', 'my_node_modules/d.prompt.md']);
  },
);

test('what git tracks is meant', async () => {
  const root = repository(files);
  execFileSync('git', ['add', 'node_modules'], { cwd: root });
  expect(await listed(root)).toEqual(['a.prompt.md', 'my_node_modules/d.prompt.md', 'node_modules/x/b.prompt.md']);
});
