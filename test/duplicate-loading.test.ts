import { expect, test } from 'vitest';
import { planBuild, runtimesNamed } from '../src/index.ts';
import type { Diagnostic } from '../src/index.ts';
import { graphOf } from './in-memory-project.ts';

const text = 'Some words that take tokens. '.repeat(20);
const source = (applyTo: string): string => `---\napplyTo: "${applyTo}"\n---\n\n# Rule\n\n${text}\n`;

function duplicates(texts: Record<string, string>, runtimes: readonly string[], others: readonly string[] = []): Diagnostic[] {
  const existing = { text: (path: string) => texts[path], size: () => 0 };
  const graph = graphOf(texts, others);
  return planBuild(graph, { runtimes: runtimesNamed(runtimes), copyPrice: 0.2, existing }).diagnostics.filter(
    ({ ruleId }) => ruleId === 'duplicate-loading',
  );
}

test('an instruction that VS Code reads in three places is reported with its costs and the ways out', () => {
  const found = duplicates({ '.apm/a.instructions.md': source('**') }, ['agents-md', 'vscode', 'claude']);
  const vscode = found.find(({ message }) => message.startsWith('VS Code'));
  expect(vscode).toMatchObject({ severity: 'info' });
  expect(vscode?.message).toContain(
    'loads one instruction more than once, from `.claude/rules/a.md`, `.github/instructions/a.instructions.md`, `AGENTS.md`',
  );
  const tokens = Number(/about ([\d,]+) tokens/.exec(vscode?.message ?? '')?.[1]?.replace(',', ''));
  expect(tokens).toBeGreaterThan(2 * Math.floor(text.length / 4));
  expect(tokens).toBeLessThan(2 * Math.ceil(text.length / 4) + 20);
  expect(vscode?.hint).toContain('chat.useAgentsMdFile');
  expect(vscode?.hint).toContain('build without `claude` or `agents-md`');
});

test('one runtime alone loads nothing twice', () => {
  for (const id of ['vscode', 'agents-md', 'claude', 'copilot'])
    expect(duplicates({ '.apm/a.instructions.md': source('**'), '.apm/b.instructions.md': source('src/**') }, [id], ['src/a.ts'])).toEqual(
      [],
    );
});

test('costs add up on the path that pays most', () => {
  const texts = {
    '.apm/a.instructions.md': source('src/**'),
    '.apm/b.instructions.md': source('src/api/**'),
    '.apm/c.instructions.md': source('docs/**'),
  };
  const [vscode] = duplicates(texts, ['vscode', 'claude'], ['src/web/a.ts', 'src/api/b.ts', 'docs/c.md']);
  expect(vscode?.message).toContain('loads 3 instructions more than once');
  expect(vscode?.message).toContain('for work on `src/api/b.ts`');
});

test('instructions that are read where they stand count too', () => {
  const [vscode] = duplicates({ '.github/instructions/a.instructions.md': source('**') }, ['vscode', 'claude']);
  expect(vscode?.message).toContain('`.claude/rules/a.md`, `.github/instructions/a.instructions.md`');
});

test('a file written by hand that is kept in place of a built one brings no copy', () => {
  const texts = { '.apm/a.instructions.md': source('**'), 'AGENTS.md': 'By hand.\n' };
  expect(duplicates(texts, ['agents-md', 'vscode'])).toEqual([]);
});

test('a file written by hand whose text stands in another one is found', () => {
  const [vscode] = duplicates({ 'AGENTS.md': text, 'CLAUDE.md': `# Claude\n\n${text}` }, ['vscode']);
  expect(vscode?.message).toContain('VS Code loads text more than once, from `AGENTS.md`, `CLAUDE.md`');
  expect(vscode?.message).toContain('whatever the task');
});
