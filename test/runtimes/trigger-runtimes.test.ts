import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planBuild } from '../../src/build/plan-build.ts';
import type { BuildPlan } from '../../src/build/plan-build.ts';
import { runtimesNamed } from '../../src/runtimes/index.ts';
import { graphOf } from '../in-memory-project.ts';

type Texts = Readonly<Record<string, string>>;

function build(runtime: string, texts: Texts, others: readonly string[] = []): BuildPlan {
  return planBuild(graphOf(texts, others), { runtimes: runtimesNamed([runtime]), copyPrice: 0.2 });
}

function keysOf({ files }: BuildPlan, path: string): unknown {
  const content = files.find((file) => file.path === path)?.content;
  return parse(/^---\n([^]*?)\n---/.exec(content?.type === 'text' ? content.text : '')?.[1] ?? '');
}

function messagesOf({ diagnostics }: BuildPlan): string[] {
  return diagnostics.filter(({ ruleId }) => ruleId === 'lossy-output').map(({ message }) => message);
}

const file = (keys: string, body = 'Text.'): string => `---\n${keys}\n---\n\n${body}\n`;

const folders = [
  ['windsurf', '.devin/rules'],
  ['antigravity', '.agents/rules'],
] as const;

describe.each(folders)('%s', (runtime, folder) => {
  test('one trigger for each kind of scope', () => {
    const plan = build(
      runtime,
      {
        'ai/a.instructions.md': file('applyTo: "**"'),
        'ai/g.instructions.md': file('applyTo: "src/*.{ts,tsx}"'),
        'ai/d.instructions.md': file('description: "When: now"'),
        'ai/n.instructions.md': file('applyTo: "./src/**"'),
      },
      ['src/a.ts'],
    );
    expect(keysOf(plan, `${folder}/a.md`)).toEqual({ trigger: 'always_on' });
    expect(keysOf(plan, `${folder}/d.md`)).toEqual({ trigger: 'model_decision', description: 'When: now' });
    expect(keysOf(plan, `${folder}/g.md`)).toEqual({
      trigger: 'glob',
      globs: runtime === 'windsurf' ? ['**/src/*.ts', '**/src/*.tsx'] : 'src/*.ts,**/src/*.ts,**/src/*.tsx',
    });
    expect(plan.files.map(({ path }) => path)).not.toContain(`${folder}/n.md`);
  });

  test('a rule of more than 12,000 characters is said to be cut', () => {
    const texts = { 'ai/a.instructions.md': file('applyTo: "**"', 'x'.repeat(12_001)) };
    const said = build(runtime, texts).diagnostics.filter(({ message }) => message.includes('12,000 characters'));
    expect(said.map(({ ruleId }) => ruleId)).toEqual(['over-limit']);
  });
});

describe('tools', () => {
  const agent = '.github/agents/a.agent.md';
  const outputs = [
    ['windsurf', '.devin/agents/a/AGENT.md', 'allowed-tools', 'read'],
    ['antigravity', '.agents/agents/a.md', 'tools', 'view_file'],
    ['augment', '.augment/agents/a.md', 'tools', 'view'],
  ] as const;

  test.each(outputs)('%s: a list that maps to nothing becomes the least', (runtime, path, key, least) => {
    const plan = build(runtime, { [agent]: file('description: A\ntools: [vscode/runCommand]') });
    expect(keysOf(plan, path)).toMatchObject({ [key]: [least] });
    expect(messagesOf(plan).filter((message) => message.includes(`becomes \`${least}\``))).toHaveLength(1);
  });

  test.each(outputs)('%s: no list stays no list', (runtime, path, key) => {
    expect(keysOf(build(runtime, { [agent]: file('description: A') }), path)).not.toHaveProperty([key]);
  });
});

test('a prompt becomes a skill that only people call in Devin', () => {
  const plan = build('windsurf', { 'ai/My Prompt.prompt.md': file('description: D\ntools: [read]', 'Do ${input:what}.') });
  expect(keysOf(plan, '.devin/skills/my-prompt/SKILL.md')).toEqual({
    name: 'my-prompt',
    description: 'D',
    'argument-hint': '[what]',
    triggers: ['user'],
  });
  expect(messagesOf(plan)).toEqual([expect.stringContaining('may use every tool')]);
});

test('a text that would let Antigravity run commands without asking is reported', () => {
  const plan = build('antigravity', { 'ai/p.prompt.md': file('description: D', '1. Build.\n// turbo\n2. Run.') });
  expect(messagesOf(plan).filter((message) => message.includes('without asking'))).toHaveLength(1);
});

test('a scoped rule stands in the folder of its files for Augment, and is not always on', () => {
  const plan = build('augment', { 'ai/a.instructions.md': file('applyTo: "src/**"') }, ['src/a.ts', 'docs/a.md']);
  expect(plan.files.map(({ path }) => path)).toEqual(['src/AGENTS.md']);
});
