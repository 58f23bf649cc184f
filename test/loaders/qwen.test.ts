import { expect, test } from 'vitest';
import { qwen } from '../../src/runtimes/qwen.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

test('the context files of the root, and what they import', () => {
  const texts = {
    'QWEN.md': 'See @docs/a.md',
    'AGENTS.md': 'Root.',
    '.qwen/QWEN.local.md': 'Mine.',
    'docs/a.md': 'A.',
    'a/AGENTS.md': 'Read only by who starts there.',
  };
  expect(loadedPaths(qwen, texts, 'a/x.ts')).toEqual(['.qwen/QWEN.local.md', 'QWEN.md', 'docs/a.md', 'AGENTS.md']);
  const named = { ...texts, '.qwen/settings.json': '{ "context": { "fileName": "AGENTS.md" } }' };
  expect(loadedPaths(qwen, named, 'a/x.ts')).toEqual(['.qwen/QWEN.local.md', 'AGENTS.md']);
});

test.each([
  ['paths: ["src/*.ts"]', 'src/a.ts', true],
  ['paths: "src/*.ts"', 'src/a.ts', true],
  ['paths: ["*.ts"]', 'src/a.ts', false],
  ['paths: ["**/*.ts"]', '.github/a.ts', false],
  ['paths: ["**/.github/**"]', '.github/a.ts', true],
  ['paths: []', 'README.md', true],
  ['description: D', 'README.md', true],
])('a rule with %s on %s: %s', (keys, path, expected) => {
  expect(loadedPaths(qwen, { '.qwen/rules/deep/a.md': `---\n${keys}\n---\n\nText.\n` }, path)).toHaveLength(expected ? 1 : 0);
});

test('agents, commands by their folders, and skills', () => {
  const text = '---\nname: n\ndescription: D\n---\n\nText.\n';
  const texts = {
    '.qwen/agents/a.md': text,
    '.qwen/commands/git/fix.md': text,
    '.qwen/skills/s/SKILL.md': text,
    '.agents/skills/s/SKILL.md': text,
  };
  expect(loadedFor(qwen, texts, 'x.ts').offered.map(({ kind, name, path }) => `${kind} ${name} ${path}`)).toEqual([
    'agent n .qwen/agents/a.md',
    'command git:fix .qwen/commands/git/fix.md',
    'skill n .qwen/skills/s/SKILL.md',
  ]);
});
