import { describe, expect, test } from 'vitest';
import { copilot } from '../../src/runtimes/copilot.ts';
import { applied, applyToCases } from '../corpus-tree.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';
import { sharedIsPresent } from '../truth.ts';

const rule = (keys: string, body = 'Text.'): string => `---\n${keys}\n---\n\n${body}\n`;

describe('applyTo', () => {
  test.each([
    ['applyTo: "*"', 'src/a.py', false],
    ['applyTo: "**/*"', 'src/a.py', true],
    ['applyTo: "*.py"', 'a.py', true],
    ['applyTo: "*.py"', 'src/a.py', false],
    ['applyTo: "src/*.py"', 'src/a.py', true],
    ['applyTo: "src/*.py"', 'pkg/src/a.py', false],
    ['applyTo: "src/**/*.py"', 'src/x/y.py', true],
    ['applyTo: "**/subdir/**/*.py"', 'a/subdir/b/c.py', true],
    ['applyTo: "**/*.ts,**/*.tsx"', 'a.tsx', true],
    ['applyTo: **/*.ts', 'a.ts', false],
    ['description: D', 'a.ts', false],
    ['applyTo: "**"\nexcludeAgent: coding-agent', 'a.ts', false],
    ['applyTo: "**"\nexcludeAgent: [cloud-agent]', 'a.ts', false],
    ['applyTo: "**"\nexcludeAgent: code-review', 'a.ts', true],
  ])('%s on %s: %s', (keys, path, expected) => {
    const file = '.github/instructions/deep/a.instructions.md';
    expect(loadedPaths(copilot, { [file]: rule(keys) }, path)).toEqual(expected ? [file] : []);
  });

  test.skipIf(!sharedIsPresent).each(applyToCases('expectedRooted'))('%s', (_, item, expected) => {
    expect(applied(copilot, item)).toEqual(expected);
  });
});

test('path-specific first, then the repository, the nearest AGENTS.md, and other agents at the root', () => {
  const texts = {
    '.github/copilot-instructions.md': 'R.',
    '.github/instructions/a.instructions.md': rule('applyTo: "**"'),
    'AGENTS.md': 'A.',
    'src/AGENTS.md': 'S.',
    'src/CLAUDE.md': 'Not read.',
    'CLAUDE.md': 'C.',
    'GEMINI.md': 'G.',
    'CLAUDE.local.md': 'Not read.',
  };
  expect(loadedPaths(copilot, texts, 'src/deep/a.ts')).toEqual([
    '.github/instructions/a.instructions.md',
    '.github/copilot-instructions.md',
    'src/AGENTS.md',
    'CLAUDE.md',
    'GEMINI.md',
  ]);
  expect(loadedFor(copilot, texts, 'src/deep/a.ts').documents.map(({ reason }) => reason.type)).toEqual([
    'glob',
    'always',
    'folder',
    'always',
    'always',
  ]);
  expect(loadedPaths(copilot, texts, 'docs/a.md')).toContain('AGENTS.md');
});

test('agents have a description and at most 30,000 characters, and are not for VS Code alone', () => {
  const texts = {
    '.github/agents/a.agent.md': rule('description: A', 'x'.repeat(30_000)),
    '.github/agents/a.md': rule('description: Weaker'),
    '.github/agents/b.md': rule('description: B\nname: Bee'),
    '.github/agents/c.agent.md': rule('description: C', 'x'.repeat(30_001)),
    '.github/agents/d.agent.md': rule('name: D'),
    '.github/agents/e.agent.md': rule('description: E\ntarget: vscode'),
    '.github/agents/README.md': rule('description: R'),
    '.claude/agents/f.md': rule('name: f\ndescription: F'),
    '.github/prompts/p.prompt.md': 'P.',
    '.claude/skills/s/SKILL.md': rule('description: S'),
  };
  const { offered } = loadedFor(copilot, texts, 'a.ts');
  expect(offered.map(({ kind, name, description }) => `${kind} ${name}: ${description}`)).toEqual([
    'agent a: A',
    'agent Bee: B',
    'skill s: S',
  ]);
});

test('says which agent its limit keeps out', () => {
  const texts = {
    '.github/agents/a.agent.md': rule('description: A', 'x'.repeat(30_001)),
    '.github/agents/b.agent.md': rule('name: No description'),
  };
  expect(loadedFor(copilot, texts, 'a.ts').dropped).toMatchObject([{ path: '.github/agents/a.agent.md', limit: { max: 30_000 } }]);
});

test('nothing is imported, AGENTS.override.md and nested CLAUDE.md are not read, names keep their case', () => {
  const texts = {
    'AGENTS.md': 'See @docs/a.md.',
    'docs/a.md': 'D.',
    'AGENTS.override.md': 'O.',
    'src/CLAUDE.md': 'C.',
    'claude.md': 'C.',
    '.github/Copilot-Instructions.md': 'C.',
    '.github/instructions/a.md': rule('applyTo: "**"'),
    'src/.github/instructions/a.instructions.md': rule('applyTo: "**"'),
  };
  expect(loadedPaths(copilot, texts, 'src/a.ts')).toEqual(['AGENTS.md']);
});

test('frontmatter ends where it is closed, whatever the line endings', () => {
  const file = '.github/instructions/a.instructions.md';
  const { documents } = loadedFor(copilot, { [file]: '\uFEFF---\r\napplyTo: "**/*.ts"\r\n---\r\n\r\nOne\r\ntwo\r\n' }, 'a.ts');
  expect(documents).toEqual([{ path: file, text: 'One\ntwo', reason: { type: 'glob', pattern: '**/*.ts' } }]);
});
