import { describe, expect, test } from 'vitest';
import { cursor } from '../../src/runtimes/cursor.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

const rule = (keys: string): string => `---\n${keys}\n---\n\nText.\n`;
const path = '.cursor/rules/a.mdc';

function isLoaded(keys: string, file: string): boolean {
  return loadedPaths(cursor, { [path]: rule(keys) }, file).includes(path);
}

describe('when a rule loads', () => {
  test.each([
    ['alwaysApply: true', 'README.md', true],
    ['alwaysApply: true\nglobs: src/**', 'README.md', true],
    ['alwaysApply: "true"', 'README.md', false],
    ['globs: **/*.ts\nalwaysApply: false', 'src/a.ts', true],
    ['globs: **/*.ts\nalwaysApply: false', 'src/a.css', false],
    ['globs: **/*.ts, **/*.css', 'src/a.css', true],
    ['globs: src/**,**/src/**', 'pkg/src/a.py', true],
    ['globs: *.py', 'a.py', true],
    ['globs: *.py', 'src/a.py', false],
    ['globs: src/*.py', 'src/a.py', true],
    ['globs: src/*.py', 'pkg/src/a.py', false],
    ['globs: src/*.py', 'src/sub/a.py', false],
    ['globs: src/**/*.py', 'src/x/y.py', true],
    ['globs: **/subdir/**/*.py', 'a/subdir/b/c.py', true],
    // Quotes, brackets and lists are not what the line says.
    ['globs: "**/*.ts"', 'src/a.ts', false],
    ["globs: '**/*.ts'", 'src/a.ts', false],
    ['globs: ["**/*.ts"]', 'src/a.ts', false],
    ['globs:\n  - "**/*.ts"', 'src/a.ts', false],
    ['globs:\nalwaysApply: false', 'src/a.ts', false],
    ['description: D', 'src/a.ts', false],
  ])('%j on %s: %s', (keys, file, expected) => {
    expect(isLoaded(keys, file)).toBe(expected);
  });

  test('a description alone offers it; without one it is Manual', () => {
    const texts = {
      [path]: rule('description: "When to read: this"\nglobs:\nalwaysApply: false'),
      '.cursor/rules/m.mdc': rule('alwaysApply: false'),
    };
    const { offered } = loadedFor(cursor, texts, 'a.ts');
    expect(offered).toEqual([{ kind: 'rule', name: path, path, description: 'When to read: this' }]);
  });
});

test('rules at any depth, .cursorrules, then AGENTS.md from the root inwards', () => {
  const texts = {
    'AGENTS.md': 'Root.',
    'src/AGENTS.md': 'Src.',
    'docs/AGENTS.md': 'Docs.',
    '.cursorrules': 'Old.',
    '.cursor/rules/deep/er/a.mdc': rule('alwaysApply: true'),
    '.cursor/rules/plain.md': rule('alwaysApply: true'),
    'src/.cursor/rules/s.mdc': rule('alwaysApply: true'),
    'src/.cursor/rules/g.mdc': rule('globs: **/*.ts'),
    'src/.cursor/rules/o.mdc': rule('description: Offered below src'),
  };
  expect(loadedPaths(cursor, texts, 'src/a.ts')).toEqual([
    '.cursor/rules/deep/er/a.mdc',
    'src/.cursor/rules/g.mdc',
    'src/.cursor/rules/s.mdc',
    '.cursorrules',
    'AGENTS.md',
    'src/AGENTS.md',
  ]);
  expect(loadedPaths(cursor, texts, 'README.md')).toEqual(['.cursor/rules/deep/er/a.mdc', '.cursorrules', 'AGENTS.md']);
  expect(loadedFor(cursor, texts, 'src/a.ts').offered.map(({ name }) => name)).toEqual(['src/.cursor/rules/o.mdc']);
  expect(loadedFor(cursor, texts, 'b.ts').offered).toEqual([]);
});

test('an agent of its own hides those of the same name in .claude', () => {
  const texts = {
    '.claude/agents/a.md': '---\nname: a\ndescription: Claude\n---\n',
    '.cursor/agents/a.md': '---\nname: a\ndescription: Cursor\n---\n',
    '.agents/skills/s/SKILL.md': '---\nname: s\ndescription: S\n---\n',
    '.cursor/commands/c.md': 'Do it.',
  };
  const { offered } = loadedFor(cursor, texts, 'a.ts');
  expect(offered.map(({ kind, path: from }) => [kind, from])).toEqual([
    ['agent', '.cursor/agents/a.md'],
    ['command', '.cursor/commands/c.md'],
    ['skill', '.agents/skills/s/SKILL.md'],
  ]);
});

test('a file that a rule names with @ comes along', () => {
  const texts = { '.cursor/rules/a.mdc': `---\nalwaysApply: true\n---\n\nSee @docs/a.md and @someone.\n`, 'docs/a.md': 'A.' };
  expect(loadedFor(cursor, texts, 'a.ts').documents.map(({ reason }) => reason)).toEqual([
    { type: 'always' },
    { type: 'import', from: '.cursor/rules/a.mdc' },
  ]);
});

test('a rule says which of its patterns called it, and brings a file along once', () => {
  const texts = { [path]: rule('globs: docs/**,src/**').replace('Text.', 'See @docs/a.md and @docs/a.md.'), 'docs/a.md': 'A.' };
  expect(loadedFor(cursor, texts, 'src/a.ts').documents.map(({ path: from, reason }) => [from, reason])).toEqual([
    [path, { type: 'glob', pattern: 'src/**' }],
    ['docs/a.md', { type: 'import', from: path }],
  ]);
});

test('AGENTS.override.md, GEMINI.md and nested CLAUDE.md are not read', () => {
  expect(loadedPaths(cursor, { 'AGENTS.override.md': 'O.', 'GEMINI.md': 'G.', 'src/CLAUDE.md': 'C.' }, 'src/a.ts')).toEqual([]);
});
