import { expect, test } from 'vitest';
import { kilo } from '../../src/runtimes/kilo.ts';
import { loadedPaths } from '../in-memory-tree.ts';
import { built, source } from './built-files.ts';

test.each([
  ['description: A', undefined],
  ['description: A\ntools: []', { '*': 'deny' }],
  ['description: A\ntools: [vscode/runCommand]', { '*': 'deny' }],
  ['description: A\ntools: [read, execute, my.server/*]', { '*': 'deny', read: 'allow', bash: 'ask', 'my_server_*': 'ask' }],
  ['description: A\ntools: [agent]\nagents: [Second One]', { '*': 'deny', task: { '*': 'deny', 'second-one': 'allow' } }],
  ['description: A\nagents: []', { task: { '*': 'deny' } }],
  ['description: A\nagents: ["*"]', undefined],
])('%j gives the permissions %j', (keys, expected) => {
  const { keysOf } = built('kilo', { 'a.agent.md': source(keys), 'b.agent.md': source('name: Second One\ndescription: B') });
  // In this order: the last rule that matches wins.
  expect(JSON.stringify(keysOf('.kilo/agents/a.md')['permission'])).toBe(JSON.stringify(expected));
});

test('who may call an agent is its mode', () => {
  const { keysOf, losses } = built('kilo', {
    'a.agent.md': source('description: A\nuser-invocable: false'),
    'b.agent.md': source('description: B\ndisable-model-invocation: true'),
    'plan.agent.md': source('description: C'),
  });
  expect(keysOf('.kilo/agents/a.md')['mode']).toBe('subagent');
  expect(keysOf('.kilo/agents/b.md')['mode']).toBe('primary');
  // `plan` is an agent of Kilo Code itself.
  expect(keysOf('.kilo/agents/plan-2.md')['mode']).toBe('all');
  expect(losses).toEqual([]);
});

test('text that Kilo Code fills in, runs or attaches is named', () => {
  const { losses } = built('kilo', {
    'p.prompt.md': 'Use $1, $ARGUMENTS, !`ls`, @src/a.ts, {file:./b.md} and {env:KEY}; me@example.com is none.\n',
    'a.agent.md': source('description: A', 'Use {file:./b.md}.'),
  });
  expect(losses.map(([at]) => at)).toEqual(['{file:./b.md}', '$1', '$ARGUMENTS', '!`ls`', '@src/a.ts', '{file:./b.md}', '{env:KEY}']);
});

test('AGENTS.md is the same as for every runtime', () => {
  const sources = { 'r.instructions.md': source('applyTo: "src/**"'), 'src/a.ts': '' };
  expect(built('agents-md,kilo', sources).texts.get('src/AGENTS.md')).toBe(built('agents-md', sources).texts.get('src/AGENTS.md'));
});

test('loads AGENTS.md from the root inwards, then what the configuration names', () => {
  const files = {
    'AGENTS.md': 'Root',
    'CLAUDE.md': 'Not beside AGENTS.md.',
    'src/CLAUDE.md': 'Source',
    'kilo.jsonc': '// ours\n{ "instructions": [".kilo/rules/*.md", "https://example.com/r.md"], }',
    '.kilo/rules/a.md': 'A',
    '.kilo/rules/b.md': '---\npaths: ["docs/**"]\n---\nB',
    '.kilo/other/c.md': 'Not named.',
    '.kilocode/rules/d.md': 'D',
  };
  expect(loadedPaths(kilo, files, 'src/a.ts')).toEqual(['AGENTS.md', 'src/CLAUDE.md', '.kilo/rules/a.md', '.kilocode/rules/d.md']);
  expect(loadedPaths(kilo, files, 'docs/a.md')).toEqual(['AGENTS.md', '.kilo/rules/a.md', '.kilo/rules/b.md', '.kilocode/rules/d.md']);
});
