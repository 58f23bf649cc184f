import { expect, test } from 'vitest';
import { antigravity } from '../../src/runtimes/antigravity.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

const rule = (keys: string): string => `---\n${keys}\n---\n\nText.\n`;

test.each([
  [rule('trigger: always_on'), 'README.md', true],
  [rule('trigger: glob\nglobs: **/*.ts,**/*.css'), 'src/a.css', true],
  [rule('trigger: glob\nglobs: "**/*.ts"'), 'src/a.ts', true],
  [rule('trigger: glob\nglobs: **/*.ts'), 'src/a.py', false],
  [rule('trigger: model_decision\ndescription: D'), 'src/a.ts', false],
  [rule('trigger: manual'), 'src/a.ts', false],
  ['No frontmatter.', 'src/a.ts', true],
])('%j on %s: %s', (text, file, expected) => {
  const path = '.agents/rules/deep/a.md';
  expect(loadedPaths(antigravity, { [path]: text }, file).includes(path)).toBe(expected);
});

test('both files of the root, both folders of rules, nothing from folders further in', () => {
  const texts = {
    'AGENTS.md': 'Root.',
    'GEMINI.md': 'Root too.',
    'src/AGENTS.md': 'Src.',
    '.agents/rules/a.md': rule('trigger: always_on'),
    '.agent/rules/b.md': rule('trigger: always_on'),
    'src/.agents/rules/c.md': rule('trigger: always_on'),
    '.agents/workflows/w.md': '---\ndescription: W\n---\n\nDo it.\n',
  };
  expect(loadedPaths(antigravity, texts, 'src/a.ts')).toEqual(['GEMINI.md', 'AGENTS.md', '.agents/rules/a.md', '.agent/rules/b.md']);
  expect(loadedFor(antigravity, texts, 'src/a.ts').offered).toEqual([
    { kind: 'command', name: 'w', path: '.agents/workflows/w.md', description: 'W' },
  ]);
});

test('a rule ends at 12,000 characters', () => {
  const path = '.agents/rules/a.md';
  const { documents } = loadedFor(antigravity, { [path]: `---\ntrigger: always_on\n---\n${'x'.repeat(12_001)}` }, 'a.ts');
  expect(documents).toMatchObject([{ text: 'x'.repeat(12_000), cut: { max: 12_000 } }]);
});

test('a file that a rule names with @ comes along, from the folder of the rule', () => {
  const texts = { '.agents/rules/a.md': 'See @../../docs/a.md and @docs/b.md.', 'docs/a.md': 'A.', 'docs/b.md': 'B.' };
  expect(loadedPaths(antigravity, texts, 'a.ts')).toEqual(['.agents/rules/a.md', 'docs/a.md']);
});
