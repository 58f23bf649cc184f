import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planBuild } from '../src/build/plan-build.ts';
import type { BuildPlan } from '../src/build/plan-build.ts';
import { resolveContext } from '../src/resolve/resolve-context.ts';
import { runtimesNamed } from '../src/runtimes/index.ts';
import { graphOf } from './in-memory-project.ts';

type Texts = Readonly<Record<string, string>>;

function build(runtime: string, texts: Texts, others: readonly string[] = []): BuildPlan {
  return planBuild(graphOf(texts, others), { runtimes: runtimesNamed([runtime]), copyPrice: 0.2 });
}

function pathsOf({ files }: BuildPlan): string[] {
  return files.map(({ path }) => path);
}

function textOf({ files }: BuildPlan, path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  return content?.type === 'text' ? content.text : `${path} is not written`;
}

function keysOf(plan: BuildPlan, path: string): Record<string, unknown> {
  return parse(/^---\n([^]*?)\n---/.exec(textOf(plan, path))?.[1] ?? '') as Record<string, unknown>;
}

/** What is reported, with the text that it points at. */
function lossesOf({ diagnostics }: BuildPlan, texts: Texts): [string, string][] {
  return diagnostics
    .filter(({ ruleId }) => ruleId === 'lossy-output')
    .map(({ path, span, message }) => [texts[path]?.slice(span.start.offset, span.end.offset) ?? '', message]);
}

const file = (keys: string, body = 'Text.'): string => `---\n${keys}\n---\n\n${body}\n`;

describe('tools', () => {
  const agent = '.github/agents/a.agent.md';
  const output = '.claude/agents/a.md';

  test.each([
    ['["Bash", "Grep", "bash", "glob", "WebSearch"]', 'Bash, Grep, Glob, WebSearch'],
    ['[SHELL, powershell, execute]', 'Bash'],
    ['[Read, NotebookRead]', 'Read, NotebookRead'],
    ['[Edit]', 'Edit'],
    ['[edit]', 'Edit, Write, NotebookEdit'],
    ['[MultiEdit, write, notebookedit]', 'MultiEdit, Write, NotebookEdit'],
    ['[custom-agent, Task, todowrite, Agent]', 'Task, TodoWrite, Agent'],
    ['[Web, webfetch]', 'WebFetch, WebSearch'],
    ['"Bash(git:*), read"', 'Bash(git:*), Read'],
    ['[Search/TextSearch, github/*, github/search]', 'Grep, mcp__github, mcp__github__search'],
  ])('%s is %s in Claude Code', (tools, expected) => {
    const texts = { [agent]: file(`description: A\ntools: ${tools}`) };
    const plan = build('claude', texts);
    expect(keysOf(plan, output)['tools']).toBe(expected);
    expect(lossesOf(plan, texts)).toEqual([]);
  });

  test.each(['[constructor, vscode/runCommand]', '[]'])('%s leaves Claude Code with the least, not with everything', (tools) => {
    const texts = { [agent]: file(`description: A\ntools: ${tools}`) };
    const plan = build('claude', texts);
    expect(keysOf(plan, output)['tools']).toBe('Read');
    expect(lossesOf(plan, texts).filter(([at, message]) => at === 'tools' && message.includes('`Read`'))).toHaveLength(1);
  });

  test('the tools of a prompt do not become tools that a command uses without asking', () => {
    const texts = { '.github/prompts/p.prompt.md': file('description: P\ntools: [execute]') };
    const plan = build('claude', texts);
    expect(keysOf(plan, '.claude/commands/p.md')).toEqual({ description: 'P' });
    expect(lossesOf(plan, texts)).toEqual([['tools', 'A command of Claude Code has no list of tools: there this may use every tool.']]);
  });

  test('no tools and all tools are left to the runtime', () => {
    for (const keys of ['description: A', 'description: A\ntools: ["*"]']) {
      expect(keysOf(build('claude', { [agent]: file(keys) }), output)).not.toHaveProperty('tools');
    }
  });

  test('a Claude Code agent keeps its restriction in VS Code', () => {
    const path = 'packages/x/.claude/agents/y.md';
    const some = { [path]: file('name: y\ndescription: Y\ntools: bash, Bash(git:*), webfetch, Skill') };
    const plan = build('copilot', some);
    expect(keysOf(plan, '.github/agents/y.agent.md')['tools']).toEqual(['execute', 'web']);
    expect(lossesOf(plan, some).map(([at]) => at)).toEqual(['Bash(git:*)', 'Skill']);
    const none = build('copilot', { [path]: file('name: y\ndescription: Y\ntools: [Skill]') });
    expect(keysOf(none, '.github/agents/y.agent.md')['tools']).toEqual([]);
  });
});

describe('keys without a counterpart', () => {
  test('of an agent, in Claude Code', () => {
    const lost = ['agents', 'argument-hint', 'disable-model-invocation', 'hooks', 'mcp-servers', 'model', 'reasoningEffort', 'target'];
    const texts = {
      '.apm/agents/a.agent.md': file(
        [
          'name: A',
          'description: A',
          'model: GPT-5 (copilot)',
          'agents: ["*"]',
          'mcp-servers: {}',
          'hooks: {}',
          'user-invocable: false',
          'disable-model-invocation: true',
          'argument-hint: x',
          'target: vscode',
          'reasoningEffort: high',
          'color: red',
          'handoffs:',
          '  - { label: Go, agent: b, prompt: Do, send: true, model: m, showContinueOn: false }',
        ].join('\n'),
      ),
    };
    const plan = build('claude', texts);
    const losses = lossesOf(plan, texts);
    expect(losses.map(([at]) => at).toSorted()).toEqual([...lost, 'model', 'send', 'showContinueOn', 'user-invocable'].toSorted());
    expect(losses.every(([at, message]) => message.includes(at) && message.includes('Claude Code'))).toBe(true);
    expect(keysOf(plan, '.claude/agents/a.md')).toEqual({ name: 'a', description: 'A', color: 'red' });
  });

  test.each([
    ['Claude Sonnet 4.5 (copilot)', 'sonnet'],
    ['["GPT-5", "claude-opus-4.6"]', 'opus'],
    ['haiku', 'haiku'],
  ])('the model %s is %s in Claude Code', (model, expected) => {
    const texts = { '.apm/a.agent.md': file(`description: A\nmodel: ${model}`), '.apm/p.prompt.md': file(`model: ${model}`) };
    const plan = build('claude', texts);
    expect(keysOf(plan, '.claude/agents/a.md')['model']).toBe(expected);
    expect(keysOf(plan, '.claude/commands/p.md')['model']).toBe(expected);
    expect(lossesOf(plan, texts)).toEqual([]);
  });

  test('of a prompt, in Claude Code', () => {
    const texts = {
      '.github/prompts/p.prompt.md': file(
        'name: other\nmodel: GPT-5\nagent: ask\nargument-hint: [file]\ndisable-model-invocation: true\nallowed-tools: Bash(git add:*, git rm:*)',
      ),
    };
    const plan = build('claude', texts);
    expect(lossesOf(plan, texts).map(([at]) => at)).toEqual(['name', 'model', 'ask']);
    expect(keysOf(plan, '.claude/commands/p.md')).toEqual({
      'argument-hint': '[file]',
      'disable-model-invocation': true,
      'allowed-tools': 'Bash(git add:*, git rm:*)',
    });
  });

  test('of an instruction, in Claude Code and AGENTS.md', () => {
    const texts = { '.apm/a.instructions.md': file('description: A\napplyTo: "**"\nexcludeAgent: code-review'), 'src/a.ts': '' };
    for (const runtime of ['claude', 'agents-md']) {
      expect(lossesOf(build(runtime, texts), texts).map(([at]) => at)).toEqual(['excludeAgent']);
    }
    expect(lossesOf(build('copilot', texts), texts)).toEqual([]);
  });

  test('of a Claude Code agent, in Copilot', () => {
    const path = 'packages/x/.claude/agents/y.md';
    const texts = { [path]: file('name: y\ndescription: Y\nmodel: opus\npermissionMode: plan\nskills: [a]\nmaxTurns: 3') };
    const plan = build('copilot', texts);
    expect(lossesOf(plan, texts).map(([at]) => at)).toEqual(['permissionMode', 'skills', 'maxTurns']);
    expect(keysOf(plan, '.github/agents/y.agent.md')).toEqual({ name: 'y', description: 'Y', model: 'Claude Opus 4.6 (copilot)' });
    const pinned = { [path]: file('name: y\ndescription: Y\nmodel: claude-opus-4-1') };
    expect(lossesOf(build('copilot', pinned), pinned).map(([at]) => at)).toEqual(['model']);
  });

  test('a Claude Code agent keeps its own keys in Claude Code', () => {
    const texts = { 'packages/x/.claude/agents/y.md': file('name: y\ndescription: Y\ntools: Skill, Read\nmodel: opus\nskills: [a]') };
    const plan = build('claude', texts);
    expect(keysOf(plan, '.claude/agents/y.md')).toEqual({
      name: 'y',
      description: 'Y',
      tools: 'Skill, Read',
      model: 'opus',
      skills: ['a'],
    });
    expect(lossesOf(plan, texts)).toEqual([]);
  });

  test('text that a command would fill in or run is named', () => {
    const texts = {
      '.github/prompts/p.prompt.md': file('description: P', 'Use $ARGUMENTS, $1 and !`git status`; ${input:n} is not $n, $10k is.'),
    };
    expect(lossesOf(build('claude', texts), texts).map(([at]) => at)).toEqual(['$ARGUMENTS', '$1', '!`git status`', '$n']);
  });
});

describe('names', () => {
  test('of skills that come from instructions are unique, whatever the script', () => {
    const texts = Object.fromEntries(['日本', '中国', 'a_b', 'a-b', 'Café'].map((name) => [`.apm/${name}.instructions.md`, 'Text.\n']));
    const plan = build('claude', { ...texts, '.claude/skills/cafe/SKILL.md': file('name: cafe\ndescription: C') });
    const skills = pathsOf(plan);
    expect(skills).toHaveLength(5);
    expect(skills).not.toContain('.claude/skills/cafe/SKILL.md');
    for (const path of skills) {
      expect(path).toMatch(/^\.claude\/skills\/[a-z0-9-]{1,64}\/SKILL\.md$/);
      expect(keysOf(plan, path)['name']).toBe(path.split('/')[2]);
    }
  });

  test('of skills and commands come before those of skills from instructions', () => {
    const plan = build('claude', {
      '.apm/tests.instructions.md': 'Text.\n',
      '.apm/plan.instructions.md': 'Text.\n',
      '.github/prompts/plan.prompt.md': 'Text.\n',
      '.github/skills/tests/SKILL.md': file('name: tests\ndescription: T', 'Skill.'),
    });
    expect(textOf(plan, '.claude/skills/tests/SKILL.md')).toContain('Skill.');
    expect(pathsOf(plan)).toEqual([
      '.claude/commands/plan.md',
      '.claude/skills/apm-plan/SKILL.md',
      '.claude/skills/apm-tests/SKILL.md',
      '.claude/skills/tests/SKILL.md',
    ]);
  });

  test('of agents are unique too, also where their files differ', () => {
    const plan = build('claude', {
      '.claude/agents/native.md': file('name: taken\ndescription: N'),
      '.github/agents/a.agent.md': file('name: My Agent\ndescription: A'),
      '.github/agents/b.agent.md': file('name: my-agent\ndescription: B'),
      '.github/agents/c.agent.md': file('name: Taken\ndescription: C'),
    });
    const names = pathsOf(plan).map((path) => keysOf(plan, path)['name']);
    expect(pathsOf(plan)).toEqual(['a', 'b', 'c'].map((name) => `.claude/agents/${name}.md`));
    expect(new Set([...names, 'taken']).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  test('of hand-written files that are no primitives are met, not avoided', () => {
    const plan = build('claude', { '.apm/style.instructions.md': file('applyTo: "**"'), '.claude/rules/style.md': 'By hand.\n' });
    expect(pathsOf(plan)).toEqual(['.claude/rules/style.md']);
  });
});

describe('copilot-instructions.md', () => {
  test.each(['.apm/instructions/', '.github/instructions/', '.apm/', ''])('below %s speaks for the repository', (folder) => {
    const texts = { [`${folder}copilot-instructions.md`]: 'Text.\n', 'src/a.ts': '' };
    expect(pathsOf(build('agents-md', texts))).toEqual(['AGENTS.md']);
    expect(pathsOf(build('copilot', texts))).toEqual(['.github/copilot-instructions.md']);
    for (const dialect of ['vscode', 'rooted'] as const) {
      expect(resolveContext(graphOf(texts), 'src/a.ts', { dialect }).documents).toMatchObject([{ reason: { type: 'always' } }]);
    }
  });

  test.each(['.github/', '.apm/instructions/', ''])('below packages/a/%s speaks for packages/a', (folder) => {
    const texts = { [`packages/a/${folder}copilot-instructions.md`]: 'Text.\n', 'packages/a/x.ts': '', 'packages/b/x.ts': '' };
    expect(pathsOf(build('agents-md', texts))).toEqual(['packages/a/AGENTS.md']);
    const plan = build('copilot', texts);
    expect(pathsOf(plan).map((path) => keysOf(plan, path)['applyTo'])).toEqual(['**/packages/a/**']);
    for (const dialect of ['vscode', 'rooted'] as const) {
      const documents = (path: string): number => resolveContext(graphOf(texts), path, { dialect }).documents.length;
      expect([documents('packages/a/x.ts'), documents('packages/b/x.ts')]).toEqual([1, 0]);
    }
  });
});

describe('applyTo', () => {
  test.each(['src/', './src/**', '/src/**', '[z-a]', '!src', ''])('%s matches nothing, so nothing is written', (glob) => {
    for (const runtime of ['copilot', 'claude', 'agents-md']) {
      expect(pathsOf(build(runtime, { '.apm/a.instructions.md': file(`applyTo: "${glob}"`), 'src/a.ts': '' }))).toEqual([]);
    }
  });

  test('the parts that can match are kept', () => {
    const plan = build('copilot', { '.apm/a.instructions.md': file('applyTo: "src/, src/**"'), 'src/a.ts': '' });
    expect(keysOf(plan, '.github/instructions/a.instructions.md')['applyTo']).toBe('**/src/**');
  });
});

describe('skills', () => {
  const skill = file('name: s\ndescription: S', '[r](references/r.md)');

  test('take their Markdown along with its links rebased, and other files as they are', () => {
    const texts = {
      '.apm/skills/s/SKILL.md': skill,
      '.apm/skills/s/references/r.context.md': file('title: "R"', '[d](../../../../docs/d.md) and [s](../SKILL.md)'),
      '.apm/skills/s/references/r.md': '# R\n',
      'docs/d.md': '# D\n',
    };
    const plan = build('claude', texts, ['.apm/skills/s/run.sh', '.apm/skills/s/unread.md']);
    expect(textOf(plan, '.claude/skills/s/references/r.context.md')).toBe(
      '---\ntitle: "R"\n---\n\n[d](../../../../docs/d.md) and [s](../SKILL.md)\n',
    );
    const deeper = build(
      'claude',
      Object.fromEntries(
        Object.entries(texts).map(([path, text]) => [path.replace('.apm/', 'x/.apm/'), text.replace('../docs', '../../docs')]),
      ),
    );
    expect(textOf(deeper, '.claude/skills/s/references/r.context.md')).toContain('[d](../../../../docs/d.md) and [s](../SKILL.md)');
    const copies = plan.files.filter(({ content }) => content.type === 'copy').map(({ path }) => path);
    expect(copies).toEqual(['.claude/skills/s/run.sh', '.claude/skills/s/unread.md']);
  });

  test('do not take along a skill inside their folder', () => {
    const plan = build(
      'claude',
      {
        '.apm/skills/s/SKILL.md': file('name: s\ndescription: S', '[i](inner/notes.txt)'),
        '.apm/skills/s/inner/SKILL.md': file('name: inner\ndescription: I'),
      },
      ['.apm/skills/s/inner/notes.txt', '.apm/skills/s/run.sh'],
    );
    expect(pathsOf(plan)).toEqual([
      '.claude/skills/inner/SKILL.md',
      '.claude/skills/inner/notes.txt',
      '.claude/skills/s/SKILL.md',
      '.claude/skills/s/run.sh',
    ]);
    expect(textOf(plan, '.claude/skills/s/SKILL.md')).toContain('[i](../../../.apm/skills/s/inner/notes.txt)');
  });
});
