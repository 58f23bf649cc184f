import { describe, expect, test } from 'vitest';
import { codex } from '../../src/runtimes/codex.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

type Texts = Readonly<Record<string, string>>;

describe('AGENTS.md', () => {
  test('one file a folder, from the root to the folder of the path', () => {
    const texts = {
      'AGENTS.md': 'Root.',
      'a/AGENTS.md': 'A.',
      'a/AGENTS.override.md': 'Instead of A.',
      'a/b/AGENTS.md': 'B.',
      'a/c/AGENTS.md': 'C.',
      'CLAUDE.md': 'Not read.',
    };
    expect(loadedPaths(codex, texts, 'a/b/x.ts')).toEqual(['AGENTS.md', 'a/AGENTS.override.md', 'a/b/AGENTS.md']);
    expect(loadedFor(codex, texts, 'a/b/x.ts').documents.map(({ reason }) => reason.type)).toEqual(['always', 'folder', 'folder']);
  });

  test('a blank file takes the place of its folder and says nothing', () => {
    expect(loadedPaths(codex, { 'AGENTS.override.md': ' \n', 'AGENTS.md': 'Root.', 'a/AGENTS.md': 'A.' }, 'a/x.ts')).toEqual([
      'a/AGENTS.md',
    ]);
  });

  test('other names come after its own, in the order of the settings', () => {
    const texts = {
      '.codex/config.toml': 'project_doc_fallback_filenames = ["", "TEAM.md", "CLAUDE.md"]',
      'CLAUDE.md': 'Claude.',
      'TEAM.md': 'Team.',
      'a/AGENTS.md': 'A.',
      'a/TEAM.md': 'Team A.',
      'b/CLAUDE.md': 'Claude B.',
    };
    expect(loadedPaths(codex, texts, 'a/x.ts')).toEqual(['TEAM.md', 'a/AGENTS.md']);
    expect(loadedPaths(codex, texts, 'b/x.ts')).toEqual(['TEAM.md', 'b/CLAUDE.md']);
  });

  const chain = (settings: string): Texts => ({
    '.codex/config.toml': settings,
    'AGENTS.md': '12345678\n',
    'a/AGENTS.md': 'äöü\n',
    'a/b/AGENTS.md': 'Never.',
  });

  test('the chain is cut at the byte, and what comes behind is dropped', () => {
    const { documents } = loadedFor(codex, chain('project_doc_max_bytes = 12'), 'a/b/x.ts');
    expect(documents.map(({ path, text, cut }) => [path, text, cut?.max])).toEqual([
      ['AGENTS.md', '12345678\n', undefined],
      // Three bytes: one character, and half of the next.
      ['a/AGENTS.md', 'ä\uFFFD', 12],
    ]);
  });

  test.each([
    ['project_doc_max_bytes = 9', ['AGENTS.md']],
    ['project_doc_max_bytes = 0', []],
    ['project_doc_max_bytes = "9"', ['AGENTS.md', 'a/AGENTS.md', 'a/b/AGENTS.md']],
    ['not = toml = at all', ['AGENTS.md', 'a/AGENTS.md', 'a/b/AGENTS.md']],
  ])('with %s: %j', (settings, expected) => {
    expect(loadedPaths(codex, chain(settings), 'a/b/x.ts')).toEqual(expected);
  });

  test('the settings furthest in win', () => {
    const texts = { ...chain('project_doc_max_bytes = 9'), 'a/b/.codex/config.toml': 'project_doc_max_bytes = 100' };
    expect(loadedPaths(codex, texts, 'a/b/x.ts')).toHaveLength(3);
    expect(loadedPaths(codex, texts, 'a/x.ts')).toHaveLength(1);
  });

  test('without settings 32 KiB', () => {
    const { documents } = loadedFor(codex, { 'AGENTS.md': 'x'.repeat(40_000) }, 'x.ts');
    expect(documents.map(({ text, cut }) => [text.length, cut?.max])).toEqual([[32_768, 32_768]]);
  });
});

describe('skills', () => {
  const skill = (keys: string): string => `---\n${keys}\n---\n\nText.\n`;
  const offered = (texts: Texts, path = 'x.ts'): string[] =>
    loadedFor(codex, texts, path)
      .offered.filter(({ kind }) => kind === 'skill')
      .map(({ name, path: from }) => `${name} ${from}`);

  test.each([
    ['name: s\ndescription: D', 's'],
    ['description: D', 'folder'],
    ['name: "  many\\n words "\ndescription: D', 'many words'],
    [`name: ${'n'.repeat(64)}\ndescription: ${'ü'.repeat(1024)}`, 'n'.repeat(64)],
    ['name: s', undefined],
    ['name: s\ndescription: " "', undefined],
    [`name: ${'n'.repeat(65)}\ndescription: D`, undefined],
    [`name: s\ndescription: ${'d'.repeat(1025)}`, undefined],
    ['name: 7\ndescription: D', undefined],
    ['name: s\ndescription: Use when: always', undefined],
  ])('%j is %s', (keys, name) => {
    const path = '.agents/skills/folder/SKILL.md';
    expect(offered({ [path]: skill(keys) })).toEqual(name === undefined ? [] : [`${name} ${path}`]);
  });

  test('frontmatter that does not end is none', () => {
    expect(offered({ '.agents/skills/a/SKILL.md': '---\nname: a\ndescription: D\n\nText.\n' })).toEqual([]);
  });

  test('of every folder above the path, six folders deep, without hidden ones', () => {
    const text = skill('description: D');
    const texts = Object.fromEntries(
      [
        '.agents/skills/b/SKILL.md',
        '.agents/skills/1/2/3/4/5/six/SKILL.md',
        '.agents/skills/1/2/3/4/5/6/seven/SKILL.md',
        '.agents/skills/.hidden/SKILL.md',
        '.agents/skills/lower/skill.md',
        '.codex/skills/c/SKILL.md',
        'app/.agents/skills/a/SKILL.md',
        'lib/.agents/skills/l/SKILL.md',
      ].map((path) => [path, text]),
    );
    expect(offered(texts, 'app/src/x.ts')).toEqual([
      'a app/.agents/skills/a/SKILL.md',
      'b .agents/skills/b/SKILL.md',
      'c .codex/skills/c/SKILL.md',
      'six .agents/skills/1/2/3/4/5/six/SKILL.md',
    ]);
  });
});

test('agents need a name, a description and instructions', () => {
  const agent = (name: string, rest = 'developer_instructions = "Do it."'): string => `name = "${name}"\ndescription = "D"\n${rest}\n`;
  const texts = {
    '.codex/agents/a.toml': agent('a'),
    '.codex/agents/deep/b.toml': agent('b'),
    '.codex/agents/blank.toml': agent('blank', 'developer_instructions = " "'),
    '.codex/agents/none.toml': agent('none', ''),
    '.codex/agents/broken.toml': 'name = ',
    '.codex/agents/c.md': agent('c'),
    'app/.codex/agents/mine.toml': agent('a'),
  };
  const found = (path: string): string[] => loadedFor(codex, texts, path).offered.map(({ name, path: from }) => `${name} ${from}`);
  expect(found('x.ts')).toEqual(['a .codex/agents/a.toml', 'b .codex/agents/deep/b.toml']);
  expect(found('app/x.ts')).toEqual(['a app/.codex/agents/mine.toml', 'b .codex/agents/deep/b.toml']);
});

test('what stands behind the limit is named, but for blank files', () => {
  const texts = {
    '.codex/config.toml': 'project_doc_max_bytes = 4',
    'AGENTS.md': '12345',
    'a/AGENTS.md': '  ',
    'a/b/AGENTS.md': 'B.',
  };
  const { documents, dropped } = loadedFor(codex, texts, 'a/b/x.ts');
  expect(documents.map(({ text, cut }) => [text, cut?.max])).toEqual([['1234', 4]]);
  expect(dropped).toMatchObject([{ path: 'a/b/AGENTS.md', limit: { max: 4, of: 'all rules' } }]);
  expect(loadedFor(codex, { ...texts, '.codex/config.toml': 'project_doc_max_bytes = 0' }, 'x.ts')).toMatchObject({
    documents: [],
    dropped: [{ path: 'AGENTS.md' }],
  });
});

test.each(['project_doc_max_bytes = -5', 'project_doc_max_bytes = 1.5', 'project_doc_max_bytes = inf'])(
  '%s counts for nothing',
  (settings) => {
    expect(loadedFor(codex, { '.codex/config.toml': settings, 'AGENTS.md': 'x'.repeat(100) }, 'x.ts').documents[0]?.text).toHaveLength(100);
  },
);

test('the root of the project is no matter of a file in it, and nothing is imported', () => {
  const texts = {
    '.codex/config.toml': 'project_root_markers = ["package.json"]',
    'AGENTS.md': 'See @docs/a.md.',
    'docs/a.md': 'D.',
    'app/package.json': '{}',
    'app/AGENTS.md': 'App.',
  };
  expect(loadedPaths(codex, texts, 'app/x.ts')).toEqual(['AGENTS.md', 'app/AGENTS.md']);
});

test('32 KiB are shared by the chain', () => {
  const { documents, dropped } = loadedFor(
    codex,
    { 'AGENTS.md': 'x'.repeat(30_000), 'a/AGENTS.md': 'y'.repeat(30_000), 'a/b/AGENTS.md': 'Z.' },
    'a/b/x.ts',
  );
  expect(documents.map(({ text }) => text.length)).toEqual([30_000, 2768]);
  expect(dropped?.map(({ path }) => path)).toEqual(['a/b/AGENTS.md']);
});
