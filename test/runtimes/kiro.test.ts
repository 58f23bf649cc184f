import { expect, test } from 'vitest';
import { built, source } from './built-files.ts';

test('#file becomes an include from the root in steering, and a link where a path could end it or nothing is included', () => {
  const body = 'See #file:../src/a.ts and #file:../src/[id].ts and #file:../gone.ts.';
  const { texts } = built('kiro', { 'docs/r.instructions.md': source('applyTo: "**"', body), 'docs/p.prompt.md': body }, [
    'src/a.ts',
    'src/[id].ts',
  ]);
  expect(texts.get('.kiro/steering/r.md')).toContain('See #[[file:src/a.ts]] and [src/\\[id\\].ts](../../src/%5Bid%5D.ts) and ../gone.ts.');
  expect(texts.get('.kiro/prompts/p.md')).toContain('See [src/a.ts](../../src/a.ts) and');
});

test.each([
  ['[read, search]', ['read']],
  ['[edit/editFiles, execute/runInTerminal, agent, todo]', ['write', 'shell', 'subagent', 'todo_list']],
  ['[github/*, github/search]', ['@github', '@github/search']],
  ['[Bash, WebFetch]', ['shell', 'web']],
  ['["*"]', ['*']],
  ['[]', ['read']],
  ['[vscode/runCommand]', ['read']],
])('the tools %s are %j', (tools, expected) => {
  const { keysOf } = built('kiro', { 'a.agent.md': source(`description: A\ntools: ${tools}`) });
  expect(keysOf('.kiro/agents/a.md')['tools']).toEqual(expected);
});

test('agents without a list may use everything, said explicitly', () => {
  const { keysOf, losses } = built('kiro', { 'a.agent.md': source('description: A') });
  expect(keysOf('.kiro/agents/a.md')).toEqual({ name: 'a', description: 'A', tools: ['*'] });
  expect(losses).toEqual([]);
});

test('hand-offs call agents by their files', () => {
  const { texts } = built('kiro', {
    'a.agent.md': source('description: A\nhandoffs: [{ label: Go, agent: Second One, prompt: Do }]'),
    'b.agent.md': source('name: Second One\ndescription: B'),
  });
  expect([...texts.keys()]).toEqual(['.kiro/agents/a.md', '.kiro/agents/second-one.md']);
  expect(texts.get('.kiro/agents/a.md')).toContain('ask the agent `second-one`: Do');
});

test('rules that are in AGENTS.md files of the same build are not written again; what no file calls for is', () => {
  const sources = {
    'all.instructions.md': source('applyTo: "**"'),
    'some.instructions.md': source('applyTo: "src/**"'),
    'none.instructions.md': source('description: When asked'),
    'src/a.ts': '',
  };
  expect([...built('agents-md,kiro', sources).texts.keys()]).toEqual(['.kiro/steering/none.md', 'AGENTS.md', 'src/AGENTS.md']);
});
