import { describe, expect, test } from 'vitest';
import { built, source } from './built-files.ts';

const everything = source('applyTo: "**"', 'For all.');
const some = source('applyTo: "src/**"', 'For some.');
const asked = source('description: When asked');

describe.each([
  ['zed', '.rules'],
  ['junie', '.junie/AGENTS.md'],
])('%s reads one file', (runtime, path) => {
  test('which holds everything', () => {
    const { texts } = built(runtime, { 'a.instructions.md': everything, 'b.instructions.md': some }, ['src/x.ts', 'y.ts']);
    expect([...texts.keys()]).toEqual([path]);
    expect(texts.get(path)).toContain('For all.');
    expect(texts.get(path)).toContain('files that match `src/**`.\n');
  });

  test('and needs no second one when the AGENTS.md at the root holds everything', () => {
    const { texts } = built(`agents-md,${runtime}`, { 'a.instructions.md': everything, 'c.instructions.md': asked });
    expect([...texts.keys()]).toEqual(['AGENTS.md']);
  });

  test('but does when a rule stands further in', () => {
    const { texts } = built(`agents-md,${runtime}`, { 'a.instructions.md': everything, 'b.instructions.md': some }, ['src/x.ts', 'y.ts']);
    expect(texts.get(path)).toContain('For some.');
  });
});

test.each(['.cursorrules', '.github/copilot-instructions.md'])('Zed reads %s before AGENTS.md', (path) => {
  const { texts } = built('agents-md,zed', { 'a.instructions.md': everything }, [path]);
  expect([...texts.keys()]).toEqual(['.rules', 'AGENTS.md']);
});

test('Zed reads what VS Code gets before AGENTS.md', () => {
  expect([...built('agents-md,vscode,zed', { 'a.instructions.md': everything }).texts.keys()]).toContain('.rules');
});

test('Crush reads all files at the root: no rule is written twice', () => {
  const sources = { 'a.instructions.md': everything, 'b.instructions.md': some, 'c.instructions.md': asked };
  const { texts } = built('agents-md,crush', { ...sources, '.github/copilot-instructions.md': 'Copilot.\n' }, ['src/x.ts', 'y.ts']);
  const crush = texts.get('CRUSH.md') ?? '';
  expect(crush).toContain('For some.');
  expect(['For all.', 'When asked', 'Copilot.'].filter((text) => crush.includes(text))).toEqual([]);
});
