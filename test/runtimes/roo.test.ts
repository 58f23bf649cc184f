import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/program.ts';
import { roo } from '../../src/runtimes/roo.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';
import { contentsOf, repository } from '../temporary-repository.ts';
import { captured } from '../terminal.ts';
import { built, source } from './built-files.ts';

interface Mode {
  readonly slug: string;
  readonly roleDefinition: string;
  readonly groups: readonly string[];
}

function modesOf(texts: ReadonlyMap<string, string>): readonly Mode[] {
  return (parse(texts.get('.roomodes') ?? '') as { readonly customModes: readonly Mode[] }).customModes;
}

test('a mode has a slug of its own, none of Roo Code itself, and its text in its rules', () => {
  const { texts } = built('roo', {
    'code.agent.md': source('description: Writes code'),
    'x/ask.agent.md': source('name: Ask!\ndescription: Asks'),
    'y/ask.agent.md': source('name: ask\ndescription: Asks too'),
  });
  const slugs = modesOf(texts).map(({ slug }) => slug);
  expect(new Set([...slugs, 'code', 'ask']).size).toBe(5);
  for (const slug of slugs) {
    expect(slug).toMatch(/^[a-zA-Z0-9-]+$/);
    expect(texts.get(`.roo/rules-${slug}/${slug}.md`)).toContain('Text.');
  }
});

test('the scope of a rule stands in its text, whether files or a folder', () => {
  const { texts, losses } = built('roo', {
    'a.instructions.md': source('applyTo: "`src`/**"'),
    'packages/web/.github/copilot-instructions.md': 'Text.\n',
    'b.instructions.md': source('applyTo: "**"'),
    'c.instructions.md': source('applyTo: "src/"'),
  });
  const rules = [...texts].map(([path, text]) => [path.slice('.roo/rules/'.length), /The following .*/.exec(text)?.[0]]);
  expect(rules).toEqual([
    ['a.md', 'The following applies to files that match `` `src`/** ``.'],
    ['b.md', undefined],
    ['copilot-instructions.md', 'The following applies to files below `packages/web/`.'],
  ]);
  expect(losses).toHaveLength(2);
});

test('groups never become more than what an agent lists', () => {
  const { texts, losses } = built('roo', {
    'a.agent.md': source('description: A\ntools: [web]'),
    'b.agent.md': source('description: B\ntools: [todo, agent, read]'),
    'c.agent.md': source('description: C\ntools: [github/search, edit]'),
    'd.agent.md': source('description: D'),
  });
  expect(modesOf(texts).map(({ groups }) => groups)).toEqual([[], ['read'], ['mcp', 'edit'], ['read', 'edit', 'command', 'mcp']]);
  expect(losses.map(([at]) => at)).toEqual(['web', 'tools']);
});

test('hostile values stay values', () => {
  const { texts } = built('roo', { 'a.agent.md': source('name: "x\\n- slug: y"\ndescription: "d\\n---\\n# e"') });
  expect(modesOf(texts)).toMatchObject([{ slug: 'x-slug-y', roleDefinition: 'You are x - slug: y. d --- # e' }]);
});

test('a hand-written .roomodes is kept and named', async () => {
  const root = repository({ 'a.agent.md': source('description: A'), '.roomodes': 'customModes: []\n' });
  const { terminal, out } = captured(root);
  expect(await run(['build', '--runtime', 'roo'], terminal)).toBe(1);
  expect(out()).toContain('.roomodes');
  expect(contentsOf(root)['.roomodes']).toBe('customModes: []\n');
});

test('prompts run in the mode that their agent became', () => {
  const { keysOf, losses } = built('roo', {
    'a.agent.md': source('name: Deep Plan\ndescription: A'),
    'p.prompt.md': source('agent: Deep Plan'),
    'q.prompt.md': source('agent: ask'),
    'r.prompt.md': source('agent: plan'),
  });
  expect(['p', 'q', 'r'].map((name) => (keysOf(`.roo/commands/${name}.md`) as Record<string, unknown> | null)?.['mode'])).toEqual([
    'deep-plan',
    'ask',
    undefined,
  ]);
  expect(losses.map(([at]) => at)).toEqual(['plan']);
});

test('all rules load by the names of their files, and older files only without them', () => {
  const files = {
    '.roo/rules/b.md': 'B',
    '.roo/rules/sub/A.txt': 'A',
    '.roo/rules-code/c.md': 'C',
    '.roorules': 'Old',
    'AGENTS.md': 'Agents',
    'AGENT.md': 'Not read beside it.',
    'AGENTS.local.md': 'Local',
    'src/AGENTS.md': 'Not read.',
  };
  expect(loadedPaths(roo, files, 'src/a.ts')).toEqual(['AGENTS.md', 'AGENTS.local.md', '.roo/rules/sub/A.txt', '.roo/rules/b.md']);
  expect(loadedPaths(roo, { '.roorules': 'Old', '.clinerules': 'Older' }, 'src/a.ts')).toEqual(['.roorules']);
  expect(loadedFor(roo, { '.roomodes': '{ "customModes": [{ "slug": "x", "description": "X" }, 1] }' }, 'a').offered).toMatchObject([
    { kind: 'agent', name: 'x', description: 'X' },
  ]);
  expect(loadedFor(roo, { '.roomodes': 'a: [' }, 'a').offered).toEqual([]);
});
