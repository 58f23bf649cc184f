import { expect, test } from 'vitest';
import { augment } from '../../src/runtimes/augment.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

test('the plain files above a path, then rules that are always on', () => {
  const texts = {
    'AGENTS.md': 'Root.',
    'CLAUDE.md': 'Root too.',
    'src/AGENTS.md': 'Src.',
    'tests/AGENTS.md': 'Tests.',
    '.augment-guidelines': 'Old.',
    '.augment/rules/deep/a.md': 'Always.',
    '.augment/rules/m.md': '---\ntype: manual\n---\n\nText.\n',
    '.augment/rules/r.md': '---\ntype: agent_requested\ndescription: R\n---\n\nText.\n',
  };
  expect(loadedPaths(augment, texts, 'src/a.ts')).toEqual([
    'CLAUDE.md',
    'AGENTS.md',
    'src/AGENTS.md',
    '.augment-guidelines',
    '.augment/rules/deep/a.md',
  ]);
  expect(loadedFor(augment, texts, 'src/a.ts').offered).toEqual([
    { kind: 'rule', name: '.augment/rules/r.md', path: '.augment/rules/r.md', description: 'R' },
  ]);
});
