import { describe, expect, test } from 'vitest';
import { gemini } from '../../src/runtimes/gemini.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

describe('context files', () => {
  test('of the root, then of the folders down to the path', () => {
    const texts = { 'GEMINI.md': 'Root.', 'AGENTS.md': 'Not read.', 'a/GEMINI.md': ' \n', 'a/b/GEMINI.md': 'B.', 'c/GEMINI.md': 'C.' };
    expect(loadedPaths(gemini, texts, 'a/b/x.ts')).toEqual(['GEMINI.md', 'a/b/GEMINI.md']);
  });

  const three = { 'AGENTS.md': 'A.', 'GEMINI.md': 'G.', 'TEAM.md': 'T.', 'a/AGENTS.md': 'AA.', 'a/TEAM.md': 'TA.' };

  test.each([
    ['{ "context": { "fileName": "AGENTS.md" } }', ['AGENTS.md', 'a/AGENTS.md']],
    // Sorted at the root, in the order of the settings further in.
    ['{ // ours\n "context": { "fileName": ["TEAM.md", "AGENTS.md"] } }', ['AGENTS.md', 'TEAM.md', 'a/TEAM.md', 'a/AGENTS.md']],
    ['{ "context": { "fileName": [] } }', ['GEMINI.md']],
    ['{ "contextFileName": "AGENTS.md" }', ['GEMINI.md']],
    ['no json', ['GEMINI.md']],
  ])('with the settings %s: %j', (settings, expected) => {
    expect(loadedPaths(gemini, { ...three, '.gemini/settings.json': settings }, 'a/x.ts')).toEqual(expected);
  });

  test('what is ignored for tools is loaded all the same', () => {
    const texts = { '.geminiignore': 'a/\nGEMINI.md\n', 'GEMINI.md': 'Root.', 'a/GEMINI.md': 'A.' };
    expect(loadedPaths(gemini, texts, 'a/x.ts')).toEqual(['GEMINI.md', 'a/GEMINI.md']);
  });
});

describe('imports', () => {
  test.each([
    ['See @./docs/a.md first', ['docs/a.md']],
    ['@docs/a.md', ['docs/a.md']],
    ['@../docs/a.md', []],
    // Up to the next white space.
    ['See @docs/a.md.', []],
    ['(@docs/a.md)', []],
    ['me@docs/a.md', []],
    ['\\@docs/a.md', []],
    ['`@docs/a.md` and ``@docs/a.md``', []],
    ['```\n@docs/a.md\n```', []],
    ['@/docs/a.md', []],
    ['@missing.md', []],
  ])('%j imports %j', (text, expected) => {
    expect(loadedPaths(gemini, { 'GEMINI.md': text, 'docs/a.md': 'A.' }, 'x.ts').slice(1)).toEqual(expected);
  });

  test('from the folder of the file, five deep', () => {
    const texts = {
      'GEMINI.md': '@./d/1.md',
      ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`d/${number}.md`, `@./${number + 1}.md`])),
      'd/6.md': 'Too deep.',
    };
    expect(loadedPaths(gemini, texts, 'x.ts')).toEqual(['GEMINI.md', 'd/1.md', 'd/2.md', 'd/3.md', 'd/4.md', 'd/5.md']);
  });

  test('a circle ends', () => {
    expect(loadedPaths(gemini, { 'GEMINI.md': '@./a.md', 'a.md': '@./b.md', 'b.md': '@./a.md' }, 'x.ts')).toEqual([
      'GEMINI.md',
      'a.md',
      'b.md',
    ]);
  });
});

test('commands with a prompt, by their folders', () => {
  const texts = {
    '.gemini/commands/git/fix it.toml': 'prompt = "Fix."\ndescription = "D"',
    '.gemini/commands/none.toml': 'description = "D"',
    '.gemini/commands/broken.toml': 'prompt = ',
    '.gemini/commands/plain.toml': 'prompt = "Plain."',
    '.gemini/commands/a.md': 'prompt = "No."',
  };
  expect(loadedFor(gemini, texts, 'x.ts').offered).toEqual([
    { kind: 'command', name: 'git:fix_it', path: '.gemini/commands/git/fix it.toml', description: 'D' },
    { kind: 'command', name: 'plain', path: '.gemini/commands/plain.toml', description: '' },
  ]);
});

test.each([
  ['name: a\ndescription: D', true],
  ['name: a_b-1\ndescription: D\ntools: [read_file]\nmodel: inherit', true],
  ['kind: remote\nname: a\ndescription: D\nagent_card_url: https://example.com', true],
  ['name: A\ndescription: D', false],
  ['description: D', false],
  ['name: a\ndescription: ""', false],
  ['name: a\ndescription: D\ncolor: red', false],
])('the agent %j is loaded: %s', (keys, expected) => {
  const offered = loadedFor(gemini, { '.gemini/agents/a.md': `---\n${keys}\n---\n\nText.\n` }, 'x.ts').offered;
  expect(offered.length > 0).toBe(expected);
});

test('agents stand in the folder itself, and not behind an underscore', () => {
  const text = '---\nname: a\ndescription: D\n---\n\nText.\n';
  const texts = { '.gemini/agents/_a.md': text, '.gemini/agents/deep/a.md': text };
  expect(loadedFor(gemini, texts, 'x.ts').offered).toEqual([]);
});

test('skills of .agents win over those of .gemini, one folder deep', () => {
  const skill = (name: string): string => `---\nname: ${name}\ndescription: D\n---\n\nText.\n`;
  const texts = {
    '.agents/skills/a/SKILL.md': skill('same'),
    '.gemini/skills/b/SKILL.md': skill('same'),
    '.gemini/skills/c/SKILL.md': skill('c'),
    '.gemini/skills/d/e/SKILL.md': skill('deep'),
    '.agents/skills/f/SKILL.md': '---\nname: f\n---\n\nText.\n',
  };
  expect(loadedFor(gemini, texts, 'x.ts').offered.map(({ path }) => path)).toEqual([
    '.agents/skills/a/SKILL.md',
    '.gemini/skills/c/SKILL.md',
  ]);
});

test('what a file of a folder imports starts there, and each file of the chain imports for itself', () => {
  const texts = { 'GEMINI.md': '@./docs/a.md', 'src/GEMINI.md': '@./a.md @../docs/a.md', 'docs/a.md': 'D.', 'src/a.md': 'S.' };
  expect(loadedPaths(gemini, texts, 'src/x.ts')).toEqual(['GEMINI.md', 'docs/a.md', 'src/GEMINI.md', 'src/a.md', 'docs/a.md']);
});
