import { describe, expect, test } from 'vitest';
import { windsurf } from '../../src/runtimes/windsurf.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

const rule = (keys: string, text = 'Text.'): string => `---\n${keys}\n---\n\n${text}\n`;

describe('when a rule loads', () => {
  const path = '.devin/rules/a.md';
  test.each([
    ['trigger: always_on', 'README.md', true],
    ['trigger: glob\nglobs:\n  - "**/*.ts"\n  - "src/**"', 'src/a.py', true],
    ['trigger: glob\nglobs: "**/*.ts,**/*.css"', 'src/a.css', true],
    // Not YAML, and what Devin's documents show.
    ['trigger: glob\nglobs: **/*.test.ts', 'src/a.test.ts', true],
    ['trigger: glob\nglobs: **/*.test.ts', 'src/a.ts', false],
    ['trigger: glob\nglobs: ["*.py"]', 'src/a.py', false],
    ['trigger: model_decision\ndescription: D', 'src/a.ts', false],
    ['trigger: manual', 'src/a.ts', false],
    ['globs: ["**/*.ts"]', 'src/a.ts', true],
    ['title: none of them', 'src/a.ts', false],
  ])('%j on %s: %s', (keys, file, expected) => {
    expect(loadedPaths(windsurf, { [path]: rule(keys) }, file).includes(path)).toBe(expected);
  });

  test.each(['trigger: model_decision\ndescription: D', 'trigger: agent\ndescription: D', 'description: D'])('%j is offered', (keys) => {
    expect(loadedFor(windsurf, { [path]: rule(keys) }, 'a.ts').offered).toEqual([{ kind: 'rule', name: path, path, description: 'D' }]);
  });
});

test('AGENTS.md further in is for what lies below it; rules of both folders load, and those of Cursor', () => {
  const texts = {
    'AGENTS.md': 'Root.',
    'src/AGENTS.md': 'Src.',
    '.windsurfrules': 'Old.',
    '.devin/rules/a.md': rule('trigger: always_on'),
    '.devin/global_rules.md': 'All.',
    '.windsurf/global_rules.md': 'Gives way.',
    '.windsurf/rules/a.md': rule('trigger: always_on'),
    'src/.windsurf/rules/n.md': rule('trigger: always_on'),
    '.cursor/rules/c.mdc': rule('globs: **/*.ts'),
  };
  expect(loadedPaths(windsurf, texts, 'src/a.ts')).toEqual([
    'AGENTS.md',
    'src/AGENTS.md',
    '.windsurfrules',
    '.devin/global_rules.md',
    '.devin/rules/a.md',
    '.windsurf/rules/a.md',
    'src/.windsurf/rules/n.md',
    '.cursor/rules/c.mdc',
  ]);
  expect(loadedPaths(windsurf, texts, 'a.py')).not.toContain('src/.windsurf/rules/n.md');
});

test('a rule ends at 12,000 characters', () => {
  const { documents } = loadedFor(windsurf, { '.devin/rules/a.md': rule('trigger: always_on', 'x'.repeat(12_001)) }, 'a.ts');
  expect(documents).toMatchObject([{ text: 'x'.repeat(12_000), cut: { max: 12_000 } }]);
});

test('AGENTS.md may be written agents.md, and a rule for some files says which pattern called it', () => {
  const texts = { 'agents.md': 'Root.', 'src/AGENTS.md': 'Src.', '.windsurf/rules/a.md': rule('trigger: glob\nglobs: docs/**, src/**') };
  expect(loadedFor(windsurf, texts, 'src/a.ts').documents.map(({ path, reason }) => [path, reason])).toEqual([
    ['agents.md', { type: 'always' }],
    ['src/AGENTS.md', { type: 'folder' }],
    ['.windsurf/rules/a.md', { type: 'glob', pattern: 'src/**' }],
  ]);
});

test('rules of a folder are for what lies below it', () => {
  const texts = {
    'src/.devin/rules/always.md': rule('trigger: always_on'),
    'src/.devin/rules/asked.md': rule('trigger: model_decision\ndescription: D'),
    'src/.devin/rules/ts.md': rule('trigger: glob\nglobs: ["**/*.ts"]'),
  };
  expect(loadedPaths(windsurf, texts, 'src/a.ts')).toEqual(['src/.devin/rules/always.md', 'src/.devin/rules/ts.md']);
  expect(loadedPaths(windsurf, texts, 'lib/a.ts')).toEqual([]);
  expect([loadedFor(windsurf, texts, 'src/a.ts').offered.length, loadedFor(windsurf, texts, 'srcs/a.ts').offered.length]).toEqual([1, 0]);
});
