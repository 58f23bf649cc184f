import { describe, expect, test } from 'vitest';
import { opencode } from '../../src/runtimes/opencode.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

describe('rules', () => {
  test('of the root at the start, then from the file outwards', () => {
    const texts = { 'AGENTS.md': 'Root.', 'a/AGENTS.md': 'A.', 'a/b/AGENTS.md': 'B.', 'c/AGENTS.md': 'C.' };
    expect(loadedPaths(opencode, texts, 'a/b/x.ts')).toEqual(['AGENTS.md', 'a/b/AGENTS.md', 'a/AGENTS.md']);
  });

  test('one name a folder', () => {
    const texts = {
      'AGENTS.md': 'Root.',
      'CLAUDE.md': 'Not read.',
      'a/CLAUDE.md': 'A.',
      'a/CONTEXT.md': 'Not read.',
      'a/b/CONTEXT.md': 'B.',
    };
    expect(loadedPaths(opencode, texts, 'a/b/x.ts')).toEqual(['AGENTS.md', 'a/b/CONTEXT.md', 'a/CLAUDE.md']);
  });

  test('who reads a rule has it', () => {
    expect(loadedPaths(opencode, { 'a/AGENTS.md': 'A.' }, 'a/AGENTS.md')).toEqual([]);
  });

  test('the text names files and imports none', () => {
    expect(loadedPaths(opencode, { 'AGENTS.md': '@docs/a.md', 'docs/a.md': 'A.' }, 'x.ts')).toEqual(['AGENTS.md']);
  });

  test.each([
    ['opencode.json', '{ "instructions": ["docs/*.md", "a/AGENTS.md", "https://example.com/x.md", "~/x.md", "/x.md"] }'],
    ['opencode.jsonc', '{ // ours\n "instructions": ["./docs/*.md", "a/AGENTS.md"], }'],
    ['.opencode/opencode.json', '{ "instructions": ["docs/*.md", "a/AGENTS.md", "missing.md"] }'],
  ])('%s adds files that are always loaded, once', (settings, text) => {
    const texts = { [settings]: text, 'AGENTS.md': 'Root.', 'a/AGENTS.md': 'A.', 'docs/d.md': 'D.', 'docs/deep/e.md': 'E.', 'x.md': 'X.' };
    const { documents } = loadedFor(opencode, texts, 'a/x.ts');
    expect(documents.map(({ path, reason }) => [path, reason.type])).toEqual([
      ['AGENTS.md', 'always'],
      ['a/AGENTS.md', 'always'],
      ['docs/d.md', 'always'],
    ]);
  });
});

test('agents, commands and skills of its own and of others', () => {
  const text = (keys: string): string => `---\n${keys}\n---\n\nText.\n`;
  const texts = {
    '.opencode/agents/deep/a.md': text('description: A'),
    '.opencode/agent/b.md': text('name: bee\ndescription: B'),
    '.opencode/agents/off.md': text('description: Off\ndisable: true'),
    '.opencode/commands/git/fix.md': text('description: F'),
    '.opencode/command/old.md': 'Text.',
    '.opencode/skills/s/SKILL.md': text('name: same\ndescription: Own'),
    '.agents/skills/s/SKILL.md': text('name: same\ndescription: Shared'),
    '.claude/skills/deep/c/SKILL.md': text('name: c\ndescription: C'),
    '.claude/skills/nameless/SKILL.md': text('description: C'),
  };
  expect(loadedFor(opencode, texts, 'x.ts').offered.map(({ kind, name, description }) => `${kind} ${name} ${description}`)).toEqual([
    'agent bee B',
    'agent deep/a A',
    'command old ',
    'command git/fix F',
    'skill c C',
    'skill same Own',
  ]);
});

test('a comma in `instructions` is part of the name', () => {
  const texts = {
    'opencode.json': '{ "instructions": ["docs/a,b.md", "docs/*.{txt,rst}"] }',
    'docs/a,b.md': 'Both.',
    'docs/a': 'A.',
    'docs/c.rst': 'C.',
  };
  expect(loadedPaths(opencode, texts, 'x.ts')).toEqual(['docs/a,b.md', 'docs/c.rst']);
});

test('AGENTS.md before CLAUDE.md before CONTEXT.md, at the root as further in', () => {
  const texts = { 'CONTEXT.md': 'C.', 'CLAUDE.md': 'M.' };
  expect(loadedPaths(opencode, texts, 'x.ts')).toEqual(['CLAUDE.md']);
  expect(loadedPaths(opencode, { ...texts, 'AGENTS.md': 'A.' }, 'x.ts')).toEqual(['AGENTS.md']);
});
