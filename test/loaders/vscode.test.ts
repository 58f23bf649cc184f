import { describe, expect, test } from 'vitest';
import { vscode } from '../../src/runtimes/vscode.ts';
import { applied, applyToCases } from '../corpus-tree.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';
import { sharedIsPresent } from '../truth.ts';

type Texts = Readonly<Record<string, string>>;

const rule = (keys: string): string => `---\n${keys}\n---\n\nText.\n`;
const settings = (keys: Record<string, unknown>): Texts => ({
  '.vscode/settings.json': `// Ours.\n${JSON.stringify(keys).replace(/}$/, ',}')}`,
});
const offered = (texts: Texts): string[] => loadedFor(vscode, texts, 'src/a.ts').offered.map(({ kind, name }) => `${kind} ${name}`);

describe('applyTo', () => {
  test.each([
    ['applyTo: "*"', 'src/a.py', true],
    ['applyTo: "**"', 'src/a.py', true],
    ['applyTo: "*.py"', 'src/a.py', true],
    ['applyTo: "src/*.py"', 'pkg/src/a.py', true],
    ['applyTo: "src/*.py"', 'src/sub/a.py', false],
    ['applyTo: "./src/**"', 'src/a.py', false],
    ['applyTo: "/src/**"', 'src/a.py', false],
    ['applyTo: "**/*.{ts,tsx}"', 'a.tsx', true],
    ['applyTo: "**/*.ts, **/*.css"', 'a.css', true],
    ['applyTo: ",**/*.ts"', 'a.ts', true],
    ['applyTo: "**/*.TS"', 'a.ts', true],
    ['applyTo: ["**/*.ts"]', 'a.ts', false],
    ['applyTo: **/*.ts', 'a.ts', true],
    ['applyTo: *.ts # unquoted', 'src/a.ts', true],
    ["description: Use when: always\napplyTo: '*.ts'", 'src/a.ts', true],
    ['applyTo: ""', 'a.ts', false],
    ['description: D', 'a.ts', false],
  ])('%s on %s: %s', (keys, path, expected) => {
    const file = '.github/instructions/a.instructions.md';
    expect(loadedPaths(vscode, { [file]: rule(keys) }, path)).toEqual(expected ? [file] : []);
  });

  test.each([
    ['paths: ["src/**"]', true],
    ['paths: "src/**, x/**"', true],
    ['paths:\n  - "x/**"', false],
    ['description: D', true],
    ['paths:\n  - *.ts', true],
  ])('a rule of Claude Code with %s', (keys, expected) => {
    const file = '.claude/rules/deep/a.md';
    expect(loadedPaths(vscode, { [file]: rule(keys) }, 'src/a.ts')).toEqual(expected ? [file] : []);
  });

  test.skipIf(!sharedIsPresent).each(applyToCases('expected'))('%s', (_, item, expected) => {
    expect(applied(vscode, item)).toEqual(expected);
  });
});

describe('what is always loaded', () => {
  const texts = {
    '.github/Copilot-Instructions.md': 'C.',
    'agents.md': 'A.',
    'CLAUDE.md': 'M.',
    'Claude.local.md': 'L.',
    '.claude/CLAUDE.md': 'N.',
    'src/AGENTS.md': 'S.',
    'src/CLAUDE.md': 'S.',
    'GEMINI.md': 'G.',
  };

  test('stands at the root, its name in any case, behind what applies to the path', () => {
    const file = '.github/instructions/a.instructions.md';
    expect(loadedPaths(vscode, { ...texts, [file]: rule('applyTo: "**"') }, 'src/a.ts')).toEqual([
      file,
      '.github/Copilot-Instructions.md',
      '.claude/CLAUDE.md',
      'CLAUDE.md',
      'Claude.local.md',
      'agents.md',
    ]);
    expect(loadedFor(vscode, texts, 'a').documents.every(({ reason }) => reason.type === 'always')).toBe(true);
  });

  test.each([
    ['chat.useAgentsMdFile', ['.github/Copilot-Instructions.md', '.claude/CLAUDE.md', 'CLAUDE.md', 'Claude.local.md']],
    ['chat.useClaudeMdFile', ['.github/Copilot-Instructions.md', 'agents.md']],
    ['github.copilot.chat.codeGeneration.useInstructionFiles', ['.claude/CLAUDE.md', 'CLAUDE.md', 'Claude.local.md', 'agents.md']],
  ])('but for what %s turns off', (key, expected) => {
    expect(loadedPaths(vscode, { ...texts, ...settings({ [key]: false }) }, 'src/a.ts')).toEqual(expected);
  });

  test('nested AGENTS.md files are told of when a setting says so', () => {
    expect(offered(texts)).toEqual([]);
    expect(loadedFor(vscode, { ...texts, ...settings({ 'chat.useNestedAgentsMdFiles': true }) }, 'a').offered).toEqual([
      { kind: 'rule', name: 'agents.md', path: 'agents.md', description: 'Instructions for the workspace' },
      { kind: 'rule', name: 'src/AGENTS.md', path: 'src/AGENTS.md', description: "Instructions for folder 'src'" },
    ]);
    const off = settings({ 'chat.useNestedAgentsMdFiles': true, 'chat.useAgentsMdFile': false });
    expect(offered({ ...texts, ...off })).toEqual([]);
  });
});

describe('places', () => {
  const all = rule('applyTo: "**"');

  test('instructions lie at most five folders deep, and are called so', () => {
    const five = '.github/instructions/1/2/3/4/5/a.instructions.md';
    const texts = {
      [five]: all,
      '.github/instructions/1/2/3/4/5/6/a.instructions.md': all,
      '.github/instructions/a.md': all,
      '.github/instructions/A.INSTRUCTIONS.md': all,
      '.claude/rules/README.md': all,
      'docs/a.instructions.md': all,
    };
    expect(loadedPaths(vscode, texts, 'a')).toEqual([five]);
  });

  test('settings add folders and turn the usual ones off', () => {
    const texts = {
      '.github/instructions/a.instructions.md': all,
      '.claude/rules/a.md': all,
      'docs/rules/deep/b.instructions.md': all,
      'packages/x/rules/c.instructions.md': all,
      'root.instructions.md': all,
      'other/d.instructions.md': all,
    };
    const locations = {
      '.github/instructions': false,
      './docs/rules/': true,
      'packages/*/rules/*.instructions.md': true,
      '.': 'true',
      other: false,
      '~/mine': true,
      '../outside': true,
      '/disk': true,
    };
    expect(loadedPaths(vscode, { ...texts, ...settings({ 'chat.instructionsFilesLocations': locations }) }, 'a')).toEqual([
      '.claude/rules/a.md',
      'docs/rules/deep/b.instructions.md',
      'packages/x/rules/c.instructions.md',
      'root.instructions.md',
    ]);
  });

  test('agents, prompts and skills', () => {
    const texts = {
      '.github/agents/a.agent.md': rule('description: A'),
      '.github/agents/b.md': rule('name: Bee'),
      '.github/agents/README.md': 'No agent.',
      '.github/agents/deep/c.agent.md': 'Too deep.',
      '.github/agents/d.agent.md': rule('target: github-copilot'),
      '.claude/agents/e.md': rule('name: e'),
      '.github/chatmodes/f.chatmode.md': 'F.',
      '.github/prompts/g h.prompt.md': 'G.',
      '.github/prompts/i.prompt.md': rule('name: my name'),
      '.github/prompts/deep/j.prompt.md': 'Too deep.',
      'team/k.prompt.md': 'K.',
      '.agents/skills/s/SKILL.md': rule('description: First'),
      '.github/skills/s/SKILL.md': rule('description: Second'),
      '.claude/skills/t/skill.md': rule(`description: ${'x'.repeat(2000)}`),
    };
    expect(offered(texts)).toEqual(['agent a', 'agent Bee', 'agent e', 'agent f', 'command g-h', 'command my-name', 'skill s', 'skill t']);
    const skills = loadedFor(vscode, texts, 'a').offered.slice(-2);
    expect(skills.map(({ description }) => description.length)).toEqual(['First'.length, 1024]);
    const off = settings({
      'chat.useAgentSkills': false,
      'chat.agentFilesLocations': { '.claude/agents': false },
      'chat.promptFilesLocations': { '.github/prompts': false, team: true },
    });
    expect(offered({ ...texts, ...off })).toEqual(['agent a', 'agent Bee', 'agent f', 'command k']);
    const own = settings({ 'chat.agentSkillsLocations': { '.agents/skills': false } });
    expect(loadedFor(vscode, { ...texts, ...own }, 'a').offered.find(({ name }) => name === 's')?.description).toBe('Second');
  });

  test('what no path calls for is told of', () => {
    const texts = { '.github/instructions/a.instructions.md': rule('description: D'), '.github/instructions/b.instructions.md': all };
    expect(offered(texts)).toEqual(['rule .github/instructions/a.instructions.md']);
    const off = settings({ 'chat.includeApplyingInstructions': false });
    expect(loadedPaths(vscode, { ...texts, ...off }, 'a')).toEqual([]);
    expect(offered({ ...texts, ...off })).toHaveLength(2);
  });
});

describe('how a file is split', () => {
  const file = '.github/instructions/a.instructions.md';
  const read = (text: string): [string[], string[]] => {
    const { documents, offered: offers } = loadedFor(vscode, { [file]: text }, 'a.ts');
    return [documents.map((document) => document.text), offers.map(({ description }) => description)];
  };

  test.each([
    ['---\napplyTo: "**"\n---\nText.', [['Text.'], []]],
    ['\uFEFF---  \r\napplyTo: "**"\r\n---\t\r\nText.\r\n', [['Text.'], []]],
    // Frontmatter that does not end is all there is.
    ['---\napplyTo: "**"\n\nText.', [[], []]],
    ['---\ndescription: D\n\nText.', [[], ['D']]],
    // Only in the first line.
    ['\n---\napplyTo: "**"\n---\nText.', [[], ['']]],
    ['----\napplyTo: "**"\n----\nText.', [[], ['']]],
    // Each value is a text, to the end of its line.
    ['---\ndescription: Use when: always\n---\nText.', [[], ['Use when: always']]],
    ['---\napplyTo: "*.ts"\napplyTo: "*.py"\n---\nText.', [['Text.'], []]],
    ['---\ndescription: 7\n---\nText.', [[], ['7']]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('also for agents, prompts and skills', () => {
    const header = '---\nname: n\ndescription: Use when: always\n';
    const texts = {
      '.github/agents/a.agent.md': `${header}---\nA.`,
      '.github/prompts/p.prompt.md': `${header}---\nP.`,
      '.github/skills/s/SKILL.md': header,
    };
    expect(loadedFor(vscode, texts, 'a.ts').offered.map(({ name, description }) => [name, description])).toEqual([
      ['n', 'Use when: always'],
      ['n', 'Use when: always'],
      ['s', 'Use when: always'],
    ]);
  });
});

test('AGENTS.md, CLAUDE.md and copilot-instructions.md need no frontmatter, and `applyTo` there does nothing', () => {
  const text = '---\napplyTo: "docs/**"\n---\nText.';
  const texts = { 'AGENTS.md': text, 'CLAUDE.md': text, '.github/copilot-instructions.md': text };
  expect(loadedPaths(vscode, texts, 'src/a.ts')).toEqual(['.github/copilot-instructions.md', 'AGENTS.md', 'CLAUDE.md']);
});

test('nested AGENTS.md, CLAUDE.md further in and rules of other programs are not loaded', () => {
  const texts = {
    'src/AGENTS.md': 'S.',
    'src/CLAUDE.md': 'S.',
    'src/.github/copilot-instructions.md': 'S.',
    'src/.github/instructions/a.instructions.md': rule('applyTo: "**"'),
    'AGENTS.override.md': 'O.',
    '.cursor/rules/a.mdc': rule('alwaysApply: true'),
  };
  expect(loadedPaths(vscode, texts, 'src/a.ts')).toEqual([]);
});
