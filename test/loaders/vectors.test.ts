import { describe, expect, test } from 'vitest';
import { claude } from '../../src/runtimes/claude.ts';
import { cline } from '../../src/runtimes/cline.ts';
import { copilotCli } from '../../src/runtimes/copilot-cli.ts';
import { copilot } from '../../src/runtimes/copilot.ts';
import type { Runtime } from '../../src/runtimes/runtime.ts';
import { vscode } from '../../src/runtimes/vscode.ts';
import { applied, appliedAsRules, applyToCases } from '../corpus-tree.ts';
import { loadedPaths } from '../in-memory-tree.ts';
import { sharedIsPresent } from '../truth.ts';

/** One pattern as the frontmatter of each runtime has it, and whether its file is loaded for a path. */
const instruction = (runtime: Runtime) => (pattern: string, path: string) =>
  isLoaded(runtime, '.github/instructions/a.instructions.md', `applyTo: ${pattern}`, path);
const readers = {
  vscode: instruction(vscode),
  github: instruction(copilot),
  cli: instruction(copilotCli),
  claude: (pattern: string, path: string) => isLoaded(claude, '.claude/rules/a.md', `paths: [${pattern}]`, path),
  cline: (pattern: string, path: string) => isLoaded(cline, '.clinerules/a.md', `paths: [${pattern}]`, path),
  claudeInVscode: (pattern: string, path: string) => isLoaded(vscode, '.claude/rules/a.md', `paths: [${pattern}]`, path),
};

function isLoaded(runtime: Runtime, file: string, keys: string, path: string): boolean {
  return loadedPaths(runtime, { [file]: `---\n${keys}\n---\n\nText.\n` }, path).includes(file);
}

describe('patterns, where documents or sources say what they match', () => {
  const rooted = ['github', 'cli', 'claude', 'cline'] as const;
  const floating = ['vscode', 'claudeInVscode'] as const;

  test.each([
    ['"**"', 'a.py', true, true],
    ['"**"', 'any/where/a.py', true, true],
    ['"**/*"', '.github/workflows/a.yml', true, true],
    ['"*.py"', 'a.py', true, true],
    ['"*.py"', 'src/a.py', true, false],
    ['"**/*.py"', 'a.py', true, true],
    ['"**/*.py"', 'src/a.py', true, true],
    ['"src/*.py"', 'src/a.py', true, true],
    ['"src/*.py"', 'pkg/src/a.py', true, false],
    ['"src/*.py"', 'src/sub/a.py', false, false],
    ['"src/**/*.py"', 'src/a.py', true, true],
    ['"src/**/*.py"', 'src/x/y.py', true, true],
    ['"src/**/*.py"', 'pkg/src/x/y.py', true, false],
    ['"**/subdir/**/*.py"', 'a/subdir/b/c.py', true, true],
    ['"**/*.{ts,tsx}"', 'a.tsx', true, true],
    ['"**/*.{ts,tsx}"', 'a.jsx', false, false],
    ['"**/*.[jt]s"', 'src/a.js', true, true],
    ['"src/?.py"', 'src/ab.py', false, false],
    ['"docs/**"', 'docs/a/b.md', true, true],
    ['"docs/**"', 'x/docs/a.md', true, false],
  ])('%s and %s: %s in VS Code, %s elsewhere', (pattern, path, inVscode, elsewhere) => {
    for (const reader of floating) expect(readers[reader](pattern, path), reader).toBe(inVscode);
    for (const reader of rooted) expect(readers[reader](pattern, path), reader).toBe(elsewhere);
  });

  test.each([
    ['"*"', 'src/a.py', true],
    ['"./src/**"', 'src/a.py', false],
    ['"/src/**"', 'src/a.py', false],
    ['"**/*.{ts,{js,jsx}}"', 'a.jsx', false],
    ['"**/*.ts, **/*.css"', 'a.css', true],
    ['"**/*.{ts,css}, x"', 'a.css', true],
    ['",**/*.ts"', 'a.ts', true],
    ['"**/*.TS"', 'a.ts', true],
    ['["**/*.ts"]', 'a.ts', false],
    ['""', 'a.ts', false],
    ['"!**/*.ts"', 'a.ts', false],
    ['"[z-a].ts"', 'a.ts', false],
    ['"SRC/**"', 'src/a.ts', true],
  ])('applyTo: %s and %s: %s in VS Code', (pattern, path, expected) => {
    expect(readers.vscode(pattern, path)).toBe(expected);
  });

  test('`*` is the root alone on github.com and in Copilot CLI', () => {
    for (const reader of ['github', 'cli'] as const) {
      expect([readers[reader]('"*"', 'a.py'), readers[reader]('"*"', 'src/a.py')]).toEqual([true, false]);
      expect(readers[reader]('"**/*.ts,**/*.css"', 'a.css')).toBe(true);
    }
  });

  test('without a key: told of in VS Code, always loaded by Claude Code and Cline, not by github.com', () => {
    const none = 'description: D';
    expect(isLoaded(vscode, '.github/instructions/a.instructions.md', none, 'a.ts')).toBe(false);
    expect(isLoaded(copilot, '.github/instructions/a.instructions.md', none, 'a.ts')).toBe(false);
    expect(isLoaded(claude, '.claude/rules/a.md', none, 'a.ts')).toBe(true);
    expect(isLoaded(cline, '.clinerules/a.md', none, 'a.ts')).toBe(true);
    expect(isLoaded(cline, '.clinerules/a.md', 'paths: []', 'a.ts')).toBe(false);
  });
});

/** What a link in `.github/instructions/x.instructions.md` brings, with `chat.includeReferencedInstructions`. */
function referenced(text: string, others: readonly string[], on = true): string[] {
  const file = '.github/instructions/x.instructions.md';
  const texts = {
    '.vscode/settings.json': JSON.stringify(on ? { 'chat.includeReferencedInstructions': true } : {}),
    [file]: `---\napplyTo: "**"\n---\n${text}\n`,
    ...Object.fromEntries(others.map((path) => [path, 'Text.'])),
  };
  return loadedPaths(vscode, texts, 'src/a.ts').filter((path) => path !== file);
}

describe('references in VS Code', () => {
  test.each([
    ['[a](../../docs/a.md)', ['docs/a.md'], ['docs/a.md']],
    ['[a](docs/a.md)', ['docs/a.md', '.github/instructions/docs/a.md'], ['.github/instructions/docs/a.md']],
    ['[a](/docs/a.md)', ['docs/a.md'], []],
    ['[a](a.md#s)', ['.github/instructions/a.md'], []],
    ['[a](a.md "t")', ['.github/instructions/a.md'], []],
    ['[a](a.md?raw)', ['.github/instructions/a.md'], []],
    ['[a](a%20b.md)', ['.github/instructions/a b.md'], []],
    ['[a](a b.md)', ['.github/instructions/a b.md'], ['.github/instructions/a b.md']],
    ['[s](#s)', ['.github/instructions/s'], []],
    ['[m](mailto:a@b)', ['.github/instructions/a@b'], []],
    ['[w](https://x/a.md)', ['a.md'], []],
    ['![i](a.png)', ['.github/instructions/a.png'], []],
    ['`[a](a.md)` ``[a](a.md)``', ['.github/instructions/a.md'], []],
    ['```\n[a](a.md)\n```\n[b](b.md)', ['.github/instructions/a.md', '.github/instructions/b.md'], ['.github/instructions/b.md']],
    [
      '~~~~\n```\n~~~\n[a](a.md)\n~~~~\n[b](b.md)',
      ['.github/instructions/a.md', '.github/instructions/b.md'],
      ['.github/instructions/b.md'],
    ],
    ['[a](<a b.md>)', ['.github/instructions/a b.md'], []],
    ['[a][ref]\n\n[ref]: a.md', ['.github/instructions/a.md'], []],
    ['<a.md>', ['.github/instructions/a.md'], []],
    ['[d](../../docs)', ['docs/a.md'], []],
    ['[out](../../../a.md)', ['a.md'], []],
    [
      '[b](b.md) [a](a.md)',
      ['.github/instructions/a.md', '.github/instructions/b.md'],
      ['.github/instructions/b.md', '.github/instructions/a.md'],
    ],
    [
      'See #file:a.md, or #FILE:b.md',
      ['.github/instructions/a.md,', '.github/instructions/b.md'],
      ['.github/instructions/a.md,', '.github/instructions/b.md'],
    ],
    ['[#file:a.md](b.md)', ['.github/instructions/a.md', '.github/instructions/b.md'], ['.github/instructions/b.md']],
    ['`#file:a.md` #tool:a.md', ['.github/instructions/a.md'], []],
    ['[none](missing.md)', [], []],
  ])('%j with %j brings %j', (text, others, expected) => {
    expect(referenced(text, others)).toEqual(expected);
    expect(referenced(text, others, false)).toEqual([]);
  });

  test('only primitives are read for more, however far that leads, and circles end', () => {
    const at = '.github/instructions/';
    const texts = {
      '.vscode/settings.json': '{ "chat.includeReferencedInstructions": true }',
      [`${at}a.instructions.md`]: '---\napplyTo: "**/*.ts"\n---\n[b](b.instructions.md) [n](notes.md)',
      [`${at}b.instructions.md`]: '[c](c.prompt.md)',
      [`${at}c.prompt.md`]: '---\ndescription: "[x](never.md)"\n---\n[d](d.agent.md)',
      [`${at}d.agent.md`]: '[a](a.instructions.md) [e](e.instructions.md)',
      [`${at}e.instructions.md`]: 'E.',
      [`${at}notes.md`]: '[never](never.md)',
      [`${at}never.md`]: 'Never.',
      '.github/copilot-instructions.md': '[g](g.md)',
      '.github/g.md': 'G.',
      'AGENTS.md': '[h](h.md)',
      'h.md': 'Never: links of AGENTS.md are not followed.',
    };
    expect(loadedPaths(vscode, texts, 'a.ts')).toEqual([
      ...['a.instructions.md', 'b.instructions.md', 'notes.md', 'c.prompt.md', 'd.agent.md', 'e.instructions.md'].map((name) => at + name),
      '.github/copilot-instructions.md',
      '.github/g.md',
      'AGENTS.md',
    ]);
    expect(loadedPaths(vscode, texts, 'a.py')).toEqual(['.github/copilot-instructions.md', '.github/g.md', 'AGENTS.md']);
  });
});

describe.skipIf(!sharedIsPresent)('instructions of real repositories', () => {
  test.each(applyToCases('expectedRooted'))('%s in Copilot CLI', (_, item, expected) => {
    expect(applied(copilotCli, item)).toEqual(expected);
  });
  test.each(applyToCases('expectedRooted'))('%s in Claude Code', (_, item, expected) => {
    expect(appliedAsRules(claude, item)).toEqual(expected);
  });
});
