import { describe, expect, test } from 'vitest';
import { built, source } from './built-files.ts';

describe('agents', () => {
  const agent = (keys: string) =>
    built('opencode', { 'ai/a.agent.md': source(keys), 'ai/b.agent.md': source('name: Bee\ndescription: B') });
  const path = '.opencode/agents/a.md';
  const denied = (keys: string): string[] =>
    Object.entries((agent(keys).keysOf(path)['permission'] ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
      value === 'deny' ? [name] : [],
    );

  test.each([
    ['[read, search, edit, execute, web, agent, todo]', []],
    ['[read, search]', ['edit', 'bash', 'webfetch', 'websearch', 'codesearch', 'task', 'todowrite']],
    ['[edit, execute, web, agent, todo]', ['read', 'list', 'glob', 'grep']],
    ['[]', ['read', 'list', 'glob', 'grep', 'edit', 'bash', 'webfetch', 'websearch', 'codesearch', 'task', 'todowrite']],
    ['[nothing-like-this]', ['read', 'list', 'glob', 'grep', 'edit', 'bash', 'webfetch', 'websearch', 'codesearch', 'task', 'todowrite']],
  ])('tools: %s denies %j', (tools, expected) => {
    expect(denied(`description: A\ntools: ${tools}`)).toEqual(expected);
    expect(agent(`description: A\ntools: ${tools}`).losses.map(([at]) => at)).toEqual(['tools']);
  });

  test('without a list nothing is denied', () => {
    expect(agent('description: A').keysOf(path)).toEqual({ name: 'a', description: 'A', mode: 'all' });
  });

  test.each([
    ['user-invocable: false', 'subagent', []],
    ['disable-model-invocation: true', 'primary', []],
    ['user-invocable: false\ndisable-model-invocation: true', 'subagent', ['disable-model-invocation']],
  ])('%j is the mode %s', (keys, mode, lost) => {
    const { keysOf, losses } = agent(`description: A\n${keys}`);
    expect(keysOf(path)['mode']).toBe(mode);
    expect(losses.map(([at]) => at)).toEqual(lost);
  });

  test('it calls the agents that it names, and no other', () => {
    expect(agent('description: A\nagents: [Bee]').keysOf(path)['permission']).toEqual({ task: { '*': 'deny', bee: 'allow' } });
    expect(agent('description: A\nagents: []').keysOf(path)['permission']).toEqual({ task: { '*': 'deny' } });
    expect(agent('description: A\nagents: ["*"]').keysOf(path)).not.toHaveProperty('permission');
  });
});

describe('commands', () => {
  const path = '.opencode/commands/p.md';
  const command = (keys: string, body = 'Text.', agents: Readonly<Record<string, string>> = {}) =>
    built('opencode', { 'ai/p.prompt.md': source(keys, body), ...agents }, ['src/x.ts', 'src/a,b.ts']);

  test.each([
    ['agent: Bee', 'bee', []],
    ['mode: b', 'bee', []],
    ['agent: plan', 'plan', []],
    ['agent: agent', undefined, []],
    ['agent: ask', undefined, ['ask']],
    ['agent: nobody', undefined, ['nobody']],
  ])('%s is %s', (keys, agent, lost) => {
    const { keysOf, losses } = command(`description: P\n${keys}`, 'Text.', { 'ai/b.agent.md': source('name: Bee\ndescription: B') });
    expect(keysOf(path)['agent']).toBe(agent);
    expect(losses.map(([at]) => at)).toEqual(lost);
  });

  test('an agent that has the name of one of OpenCode gets another, and its prompts follow', () => {
    const { texts, keysOf } = command('description: P\nagent: plan', 'Text.', { 'ai/plan.agent.md': source('description: B') });
    expect(texts.get('.opencode/agents/plan.md')).toContain('name: "ai-plan"');
    expect(keysOf(path)['agent']).toBe('ai-plan');
  });

  test('a place for each value, in order', () => {
    const { texts } = command('description: P', '${input:b} ${input:a} ${input:b}0 ${input:a}x');
    expect(texts.get(path)).toContain('$1 $2 $1 0 $2x');
  });

  test.each([
    ['Read #file:../src/x.ts first', 'Read @src/x.ts first'],
    ['Read #file:../src/x.ts', 'Read @src/x.ts'],
    ['Read #file:../src/a,b.ts first', 'Read [src/a,b.ts](../../src/a,b.ts) first'],
  ])('%s is %s', (body, expected) => {
    expect(command('description: P', body).texts.get(path)).toContain(`${expected}\n`);
  });

  test('what is filled in, runs or is inserted there is reported', () => {
    const { losses } = command('description: P', 'Pay $5, $ARGUMENTS, !`rm -rf .`, @src/x.ts, @alice, me@src/x.ts and `@src/x.ts`.');
    expect(losses.map(([at]) => at)).toEqual(['$5', '$ARGUMENTS', '!`rm -rf .`', '@src/x.ts']);
  });
});

test('skills of other places are read as commands when people call them', () => {
  const { losses } = built('opencode', { 'ai/skills/s/SKILL.md': source('name: s\ndescription: S', 'Run !`ls`.') });
  expect(losses.map(([at]) => at)).toEqual(['!`ls`']);
});
