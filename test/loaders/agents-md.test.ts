import { expect, test } from 'vitest';
import { agentsMd } from '../../src/runtimes/agents-md.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

test('every AGENTS.md from the root to the folder of the path, the nearest last', () => {
  const texts = {
    'AGENTS.md': 'Root.',
    'a/AGENTS.md': 'A.',
    'a/b/AGENTS.md': ' \n',
    'a/b/c/AGENTS.md': 'C.',
    'ab/AGENTS.md': 'Beside.',
    'a/AGENTS.override.md': 'Codex alone.',
    'a/agents.md': 'Another name.',
    'CLAUDE.md': 'Another program.',
  };
  expect(loadedPaths(agentsMd, texts, 'a/b/c/d/x.ts')).toEqual(['AGENTS.md', 'a/AGENTS.md', 'a/b/c/AGENTS.md']);
  expect(loadedPaths(agentsMd, texts, 'a/b/x.ts')).toEqual(['AGENTS.md', 'a/AGENTS.md']);
  expect(loadedPaths(agentsMd, texts, 'a')).toEqual(['AGENTS.md']);
  expect(loadedFor(agentsMd, texts, 'a/x.ts').documents.map(({ reason }) => reason.type)).toEqual(['always', 'folder']);
});

test('frontmatter is text, and nothing is imported', () => {
  const text = '---\napplyTo: "docs/**"\n---\nSee @docs/a.md.';
  expect(loadedFor(agentsMd, { 'AGENTS.md': `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`, 'docs/a.md': 'D.' }, 'x.ts').documents).toEqual([
    { path: 'AGENTS.md', text, reason: { type: 'always' } },
  ]);
});
