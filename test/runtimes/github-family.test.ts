import { describe, expect, test } from 'vitest';
import { copilot } from '../../src/runtimes/copilot.ts';
import { copilotCli } from '../../src/runtimes/copilot-cli.ts';
import { vscode } from '../../src/runtimes/vscode.ts';
import { loadedFor } from '../in-memory-tree.ts';
import { built, source } from './built-files.ts';

const family = 'vscode,copilot,copilot-cli';

describe('what several read', () => {
  test('has one content, also where each finds other things in place', () => {
    const sources = {
      '.github/prompts/tests.prompt.md': source('description: A prompt'),
      '.github/instructions/native.instructions.md': source('applyTo: "**/*.ts"'),
      '.claude/agents/planner.md': source('name: planner\ndescription: P\ntools: Read, Bash'),
      'ai/planner.agent.md': source('description: P\nmodel: [A (copilot), B]\nhandoffs: [{ label: L, agent: tests, prompt: P }]'),
      'ai/tests.instructions.md': source('description: On demand'),
      'ai/tests.agent.md': source('description: T\ntools: [search/codebase, read]\nmcp-servers: {}\nagents: ["*"]'),
      'ai/tests.prompt.md': source('description: Another prompt'),
      'ai/skills/tests/SKILL.md': source('name: tests\ndescription: A skill'),
      'ai/ts.instructions.md': source('applyTo: src/**'),
      'src/a.ts': '',
    };
    for (const runtimes of [family, 'vscode,copilot', 'vscode,copilot-cli', 'copilot,copilot-cli', `${family},claude,agents-md`]) {
      const { texts } = built(runtimes, sources);
      expect(texts.get('.github/skills/tests/SKILL.md')).toContain('A skill');
      expect(texts.get('.github/instructions/ts.instructions.md')).toContain('"**/src/**"');
    }
  });

  test('holds one model where Copilot CLI reads it, and says so', () => {
    const sources = { 'a.agent.md': source('description: A\nmodel: [X (copilot), Y]'), 'p.prompt.md': source('model: [X, Y]') };
    const alone = built('vscode', sources);
    expect(alone.keysOf('.github/agents/a.agent.md')['model']).toEqual(['X (copilot)', 'Y']);
    expect(alone.losses).toEqual([]);
    const together = built(family, sources);
    expect(together.keysOf('.github/agents/a.agent.md')['model']).toBe('X (copilot)');
    expect(together.keysOf('.github/prompts/p.prompt.md')['model']).toEqual(['X', 'Y']);
    expect(together.losses.filter(([at]) => at === 'model').map(([, message]) => message)).toEqual([
      'Copilot CLI reads the same file and refuses a list of models, so that VS Code gets only the first.',
      'GitHub Copilot takes one model: only the first is written.',
      'Copilot CLI takes one model: only the first is written.',
      'The key `model` has no counterpart in Copilot CLI and is left out there.',
    ]);
    expect(built('vscode,copilot', sources).keysOf('.github/agents/a.agent.md')['model']).toEqual(['X (copilot)', 'Y']);
    expect(built('copilot', sources).keysOf('.github/agents/a.agent.md')['model']).toBe('X (copilot)');
    expect(built('copilot-cli', { 'a.agent.md': source('description: A\nmodel: [X]') }).losses).toEqual([]);
  });

  test('names tools and hand-offs as its readers do', () => {
    const handoff = 'handoffs: [{ label: Go on, agent: b, prompt: Do it }]';
    const sources = {
      'a.agent.md': source(`description: A\ntools: [search/codebase, web/fetch, Bash, vscode/runCommand, gh/x]\n${handoff}`),
    };
    const alone = built('copilot', sources);
    expect(alone.keysOf('.github/agents/a.agent.md')).toEqual({
      name: 'a',
      description: 'A',
      tools: ['search', 'web', 'execute', 'gh/x'],
    });
    expect(alone.texts.get('.github/agents/a.agent.md')).toContain('- Go on: ask the agent `b`: Do it');
    expect(alone.losses.map(([at]) => at)).toEqual(['vscode/runCommand']);
    const together = built('vscode,copilot', sources);
    expect(together.keysOf('.github/agents/a.agent.md')['handoffs']).toHaveLength(1);
    expect(together.texts.get('.github/agents/a.agent.md')).not.toContain('Go on: ask');
    expect(together.losses.map(([at]) => at)).toEqual(['search/codebase', 'web/fetch', 'vscode/runCommand', 'handoffs']);
  });

  test('describes every agent, for github.com requires it', () => {
    const { keysOf } = built('copilot', { 'a.agent.md': '# The builder\n', 'b.agent.md': 'Text.\n' });
    expect(['a', 'b'].map((name) => keysOf(`.github/agents/${name}.agent.md`)['description'])).toEqual(['The builder', 'b']);
  });
});

describe('on demand', () => {
  const sources = { 'ai/a.instructions.md': source('description: Read before a release') };
  const skill = '.github/skills/a/SKILL.md';

  test.each([
    ['vscode', ['.github/instructions/a.instructions.md']],
    ['copilot', [skill]],
    ['copilot-cli', [skill]],
    ['vscode,copilot', [skill]],
    [family, [skill]],
  ])('%s', (runtimes, expected) => {
    expect([...built(runtimes, sources).texts.keys()]).toEqual(expected);
  });

  test('nobody loads it by itself, and everybody is told of it', () => {
    const texts = Object.fromEntries(built(family, sources).texts);
    for (const runtime of [vscode, copilot, copilotCli]) {
      const { documents, offered } = loadedFor(runtime, texts, 'a.ts');
      expect(documents).toEqual([]);
      expect(offered.map(({ description }) => description)).toEqual(['Read before a release']);
    }
  });
});

describe('prompts', () => {
  const sources = { '.github/prompts/plan.prompt.md': source('description: Plan it', 'Plan ${input:what}.') };

  test('are skills for Copilot CLI, or the commands of Claude Code', () => {
    expect([...built('copilot-cli', sources).texts.keys()]).toEqual(['.github/skills/plan/SKILL.md']);
    const { texts, losses } = built('copilot-cli,claude', sources);
    expect([...texts.keys()]).toEqual(['.claude/commands/plan.md']);
    expect(losses.map(([at]) => at)).toEqual(['${input:what}']);
    const { offered } = loadedFor(copilotCli, Object.fromEntries(texts), 'a.ts');
    expect(offered.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['command plan']);
  });
});

describe('AGENTS.md beside it', () => {
  const sources = {
    '.apm/copilot-instructions.md': 'Everything.\n',
    'ai/all.instructions.md': source('applyTo: "**"'),
    'ai/agent.instructions.md': source('applyTo: "**"\nexcludeAgent: code-review'),
    'ai/ts.instructions.md': source('applyTo: "**/*.ts"'),
    'a.ts': '',
  };
  const writtenFor = (runtimes: string, more: Record<string, string> = {}): string[] =>
    [...built(runtimes, { ...sources, ...more }).texts.keys()].filter((path) => path.startsWith('.github/')).toSorted();
  const everything = ['.github/copilot-instructions.md', '.github/instructions/all.instructions.md'];
  const rest = ['.github/instructions/agent.instructions.md', '.github/instructions/ts.instructions.md'];

  test('brings to VS Code and Copilot CLI what is for everything, but not to all of github.com', () => {
    expect(writtenFor('vscode,copilot-cli,agents-md')).toEqual(rest);
    expect(writtenFor('vscode,copilot,agents-md')).toEqual([...everything, ...rest].toSorted());
    expect(writtenFor('vscode')).toEqual([...everything, ...rest].toSorted());
  });

  test('of a person brings nothing', () => {
    expect(writtenFor('vscode,agents-md', { 'AGENTS.md': 'By hand.\n' })).toEqual([...everything, ...rest].toSorted());
  });

  test('leaves nothing out of what VS Code and Copilot CLI load', () => {
    const { texts } = built('vscode,copilot-cli,agents-md', sources);
    for (const runtime of [vscode, copilotCli]) {
      const loaded = loadedFor(runtime, Object.fromEntries(texts), 'a.ts').documents.map(({ text }) => text);
      expect(loaded.join('\n')).toContain('Everything.');
      expect(loaded.join('\n')).toContain('all.instructions.md');
    }
  });
});
