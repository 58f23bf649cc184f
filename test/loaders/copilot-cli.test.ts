import { describe, expect, test } from 'vitest';
import { copilotCli } from '../../src/runtimes/copilot-cli.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

const rule = (keys: string): string => `---\n${keys}\n---\n\nText.\n`;

describe('instructions', () => {
  test('of the root, for the path, of the folders down to the working directory', () => {
    const texts = {
      '.github/Copilot-Instructions.md': 'R.',
      'AGENTS.md': 'A.',
      'CLAUDE.md': 'C.',
      '.claude/CLAUDE.md': 'CC.',
      'GEMINI.md': 'G.',
      '.github/instructions/a.instructions.md': rule('applyTo: "src/**"'),
      'src/AGENTS.md': 'S.',
      'src/.github/copilot-instructions.md': 'SR.',
      'src/api/CLAUDE.md': 'SA.',
      'src/other/AGENTS.md': 'Not on the way.',
      'CLAUDE.local.md': 'Not read.',
    };
    expect(loadedPaths(copilotCli, texts, 'src/api/a.ts')).toEqual([
      '.github/Copilot-Instructions.md',
      'AGENTS.md',
      'CLAUDE.md',
      '.claude/CLAUDE.md',
      'GEMINI.md',
      '.github/instructions/a.instructions.md',
      'src/.github/copilot-instructions.md',
      'src/AGENTS.md',
      'src/api/CLAUDE.md',
    ]);
  });

  test.each([
    ['applyTo: "*.ts"', false],
    ['applyTo: ["**/*.ts"]', true],
    ['applyTo: **/*.ts', true],
    ['description: D', true],
  ])('%s: %s', (keys, expected) => {
    const file = '.github/instructions/a.instructions.md';
    expect(loadedPaths(copilotCli, { [file]: rule(keys) }, 'src/a.ts')).toEqual(expected ? [file] : []);
  });

  test('a text is loaded once, imports with the file that names them', () => {
    const texts = {
      'AGENTS.md': 'See @docs/a.md, `@docs/b.md`.',
      'CLAUDE.md': 'See @docs/a.md, `@docs/b.md`.',
      'docs/a.md': 'D.',
      'docs/b.md': 'B.',
      'GEMINI.md': 'G.',
    };
    expect(loadedFor(copilotCli, texts, 'a.ts').documents.map(({ path, reason }) => [path, reason.type])).toEqual([
      ['AGENTS.md', 'always'],
      ['docs/a.md', 'import'],
      ['GEMINI.md', 'always'],
    ]);
  });
});

test('agents: the nearest, .github before .claude, .agent.md before .md, no list of models', () => {
  const texts = {
    '.github/agents/a.agent.md': rule('description: Strongest'),
    '.github/agents/a.md': rule('description: Weaker'),
    '.claude/agents/a.md': rule('description: Weakest'),
    '.claude/agents/b.md': rule('description: B'),
    '.github/agents/deep/c.agent.md': rule('description: C'),
    '.github/agents/d.agent.md': rule('description: D\nmodel: [X, Y]'),
    '.github/agents/e.agent.md': rule('description: E\ntarget: vscode'),
    'src/.github/agents/b.agent.md': rule('description: Nearer'),
  };
  const agents = (path: string): string[] =>
    loadedFor(copilotCli, texts, path).offered.map(({ name, description }) => `${name}: ${description}`);
  expect(agents('README.md')).toEqual(['a: Strongest', 'c: C', 'b: B']);
  expect(agents('src/a.ts')).toEqual(['b: Nearer', 'a: Strongest', 'c: C']);
});

test('commands of Claude Code where no skill has their name; no prompts', () => {
  const texts = {
    '.claude/commands/a.md': rule('description: A'),
    '.claude/commands/b.md': rule('description: B'),
    '.claude/commands/deep/c.md': rule('description: C'),
    '.github/skills/b/SKILL.md': rule('description: Skill'),
    '.agents/skills/b/SKILL.md': rule('description: Weaker'),
    '.claude/skills/d/SKILL.md': rule('description: D'),
    '.github/prompts/p.prompt.md': 'P.',
  };
  const { offered } = loadedFor(copilotCli, texts, 'a.ts');
  expect(offered.map(({ kind, name, description }) => `${kind} ${name}: ${description}`)).toEqual([
    'skill b: Skill',
    'skill d: D',
    'command a: A',
  ]);
});

test('instructions of the folders on the way, their patterns from the root, without a pattern for what lies below', () => {
  const texts = {
    '.github/instructions/sub/r.instructions.md': rule('applyTo: "**/*.ts"').replace('Text.', 'Root.'),
    'src/.github/instructions/a.instructions.md': rule('applyTo: "src/**"').replace('Text.', 'From the root.'),
    'src/.github/instructions/b.instructions.md': rule('applyTo: "api/**"').replace('Text.', 'From its folder.'),
    'src/.github/instructions/c.instructions.md': rule('description: D').replace('Text.', 'Below.'),
    'lib/.github/instructions/l.instructions.md': rule('applyTo: "**"').replace('Text.', 'Elsewhere.'),
    'src/AGENTS.md': 'S.',
  };
  expect(loadedFor(copilotCli, texts, 'src/api/a.ts').documents.map(({ path, reason }) => [path, reason.type])).toEqual([
    ['.github/instructions/sub/r.instructions.md', 'glob'],
    ['src/.github/instructions/a.instructions.md', 'glob'],
    ['src/.github/instructions/c.instructions.md', 'folder'],
    ['src/AGENTS.md', 'folder'],
  ]);
  expect(loadedPaths(copilotCli, texts, 'x.ts')).toEqual(['.github/instructions/sub/r.instructions.md']);
});
