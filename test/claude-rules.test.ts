import { expect, test } from 'vitest';
import { defaultConfig, kindOf, planBuild, resolveContext, runtimes } from '../src/index.ts';
import type { Dialect } from '../src/index.ts';
import { graphOf } from './in-memory-project.ts';

const rule = '---\npaths:\n  - "src/**/*.ts"\n  - \'web/{a,b}/**\'\n---\n\nPrefer functions.\n';

function appliesTo(path: string, texts: Readonly<Record<string, string>>, dialect: Dialect = 'rooted'): string[] {
  const { documents } = resolveContext(graphOf(texts, [path]), path, { dialect });
  return documents.map((document) => `${document.path} ${document.reason.type}`);
}

test('Markdown below .claude/rules is instructions, but a README is not', () => {
  expect(kindOf('.claude/rules/a.md')).toBe('instructions');
  expect(kindOf('packages/web/.claude/rules/deep/a.md')).toBe('instructions');
  expect(kindOf('.claude/rules/README.md')).toBe(undefined);
  expect(kindOf('.claude/rules/AGENTS.md')).toBe('agents-file');
});

test('`paths` says what a rule is for', () => {
  expect(appliesTo('src/a.ts', { '.claude/rules/a.md': rule })).toEqual(['.claude/rules/a.md apply-to']);
  expect(appliesTo('web/b/x.css', { '.claude/rules/a.md': rule })).toEqual(['.claude/rules/a.md apply-to']);
  expect(appliesTo('deep/src/a.ts', { '.claude/rules/a.md': rule })).toEqual([]);
  expect(appliesTo('deep/src/a.ts', { '.claude/rules/a.md': rule }, 'vscode')).toEqual(['.claude/rules/a.md apply-to']);
});

test('a rule without `paths` is always on, below the folder that its `.claude` stands in', () => {
  const texts = { '.claude/rules/a.md': 'Everywhere.\n', 'packages/web/.claude/rules/b.md': 'In web.\n' };
  expect(appliesTo('src/a.ts', texts)).toEqual(['.claude/rules/a.md always']);
  expect(appliesTo('packages/web/a.ts', texts)).toEqual(['.claude/rules/a.md always', 'packages/web/.claude/rules/b.md always']);
});

test('a build leaves rules written by hand where they are', () => {
  const graph = graphOf({ '.claude/rules/a.md': rule, '.claude/rules/b.md': 'Everywhere.\n' }, ['src/a.ts']);
  const { files, diagnostics } = planBuild(graph, { runtimes, copyPrice: defaultConfig.build.copyPrice });
  expect({ files, diagnostics }).toEqual({ files: [], diagnostics: [] });
});
