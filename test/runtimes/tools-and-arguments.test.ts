import { expect, test } from 'vitest';
import { built, source } from './built-files.ts';

test.each([
  ['factory', '.factory/droids/a.md'],
  ['junie', '.junie/agents/a.md'],
])('%s: a list of tools that maps to nothing is not all tools', (runtime, path) => {
  const { keysOf, losses } = built(runtime, { 'a.agent.md': source('description: A\ntools: ["vscode/runCommand"]') });
  expect(keysOf(path)['tools']).toEqual(['Read']);
  expect(losses.map(([at]) => at)).toContain('tools');
});

test('Factory: servers by name, the list of tasks always', () => {
  const { keysOf, losses } = built('factory', { 'a.agent.md': source('description: A\ntools: ["github/*", todo, "github/get_me"]') });
  expect(keysOf('.factory/droids/a.md')).toEqual({
    name: 'a',
    description: 'A',
    model: 'inherit',
    tools: ['Read'],
    mcpServers: ['github'],
  });
  expect(losses.map(([at]) => at)).toContain('"github/get_me"');
});

test('Junie: names of agents start with a letter', () => {
  const { keysOf } = built('junie', { '1st.agent.md': source('description: A') });
  expect(keysOf('.junie/agents/agent-1st.md')['name']).toBe('agent-1st');
});

test('Junie: the name of an argument ends where it should', () => {
  const { texts, losses } = built('junie', {
    'a.prompt.md': source('description: A', '${input:n}th, ${input:issue-no}. Costs $5, not $x.'),
  });
  expect(texts.get('.junie/commands/a.md')).toContain('\n$n th, $issue_no. Costs $5, not $x.\n');
  expect(losses.map(([at]) => at)).toEqual(['$x']);
});

test('Warp: arguments in skills', () => {
  const { losses } = built('warp', { 'a.prompt.md': source('description: A', 'Costs $5 or $ARGUMENTS[0], $5x.') });
  expect(losses.map(([at]) => at)).toEqual(['$5', '$ARGUMENTS']);
});

test('an agent that is a skill hands over to skills', () => {
  const agent = source('description: A\nhandoffs: [{ label: Go, agent: Second One, prompt: On }]');
  const { texts } = built('zed', { 'a.agent.md': agent, 'b.agent.md': source('name: Second One\ndescription: B') });
  expect(texts.get('.agents/skills/a/SKILL.md')).toContain('- Go: use the skill `b`: On\n');
});
