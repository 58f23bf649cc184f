import { describe, expect, test } from 'vitest';
import { claude } from '../../src/runtimes/claude.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';

type Texts = Readonly<Record<string, string>>;

const rule = (keys: string, body = 'Text.'): string => `---\n${keys}\n---\n\n${body}\n`;

function reasons(texts: Texts, path: string): [string, string][] {
  return loadedFor(claude, texts, path).documents.map((document) => [document.path, document.reason.type]);
}

describe('memory', () => {
  test('from the root inwards, what is local last in its folder, folders further in when a file there is read', () => {
    const texts = {
      'CLAUDE.md': 'C.',
      '.claude/CLAUDE.md': 'CC.',
      'CLAUDE.local.md': 'L.',
      '.claude/rules/always.md': 'R.',
      '.claude/rules/ts.md': rule('paths: ["**/*.ts"]'),
      'src/CLAUDE.md': 'S.',
      'src/.claude/CLAUDE.md': 'SC.',
      'src/.claude/rules/r.md': rule('paths: ["api/**"]'),
      'src/CLAUDE.local.md': 'SL.',
      'docs/CLAUDE.md': 'D.',
      'claude.md': 'Another name.',
    };
    expect(reasons(texts, 'src/api/a.ts')).toEqual([
      ['CLAUDE.md', 'always'],
      ['.claude/CLAUDE.md', 'always'],
      ['.claude/rules/always.md', 'always'],
      ['CLAUDE.local.md', 'always'],
      ['.claude/rules/ts.md', 'glob'],
      ['src/CLAUDE.md', 'folder'],
      ['src/.claude/CLAUDE.md', 'folder'],
      ['src/CLAUDE.local.md', 'folder'],
      ['src/.claude/rules/r.md', 'glob'],
    ]);
  });

  test('AGENTS.md only where Claude Code has no file of its own, in the folder or above', () => {
    const texts = { 'AGENTS.md': 'A.', '.claude/AGENTS.md': 'AA.', 'src/AGENTS.md': 'S.', 'lib/AGENTS.md': 'L.', 'lib/CLAUDE.md': 'LC.' };
    expect(loadedPaths(claude, texts, 'src/a.ts')).toEqual(['AGENTS.md', '.claude/AGENTS.md', 'src/AGENTS.md']);
    expect(loadedPaths(claude, texts, 'lib/a.ts')).toEqual(['AGENTS.md', '.claude/AGENTS.md', 'lib/CLAUDE.md']);
    for (const name of ['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md']) {
      expect(loadedPaths(claude, { ...texts, [name]: 'Own.' }, 'src/a.ts')).toEqual([name]);
    }
    expect(loadedPaths(claude, { ...texts, 'CLAUDE.md': '<!-- Nothing here. -->\n' }, 'src/a.ts')).toEqual([]);
  });

  test('comments on lines of their own are not loaded', () => {
    const text = '<!-- a\nb -->\nText <!-- stays --> here.\n\n```html\n<!-- code -->\n```\n\n  <!-- @docs/a.md -->\n';
    const { documents } = loadedFor(claude, { 'CLAUDE.md': text, 'docs/a.md': 'D.' }, 'a.ts');
    expect(documents.map((document) => document.text)).toEqual(['Text <!-- stays --> here.\n\n```html\n<!-- code -->\n```']);
  });

  test('what claudeMdExcludes names is not loaded', () => {
    const texts = {
      '.claude/settings.json': '{ "claudeMdExcludes": ["**/src/CLAUDE.md", "**/.claude/rules/old/**", "CLAUDE.md", 1] }',
      '.claude/settings.local.json': '{ "claudeMdExcludes": ["**/CLAUDE.local.md"] }',
      'CLAUDE.md': 'C.',
      'CLAUDE.local.md': 'L.',
      'src/CLAUDE.md': 'S.',
      'src/lib/CLAUDE.md': 'SL.',
      '.claude/rules/old/a.md': 'Old.',
      '.claude/rules/a.md': 'A.',
    };
    expect(loadedPaths(claude, texts, 'src/lib/a.ts')).toEqual(['CLAUDE.md', '.claude/rules/a.md', 'src/lib/CLAUDE.md']);
  });
});

describe('imports', () => {
  const imported = (text: string, others: Texts, path = 'CLAUDE.md'): string[] =>
    loadedPaths(claude, { [path]: text, ...others }, `${path}/../x/a.ts`.replace(/[^/]+\/\.\.\//, '')).slice(1);

  test.each([
    ['See @docs/a.md.', true],
    ['@./docs/a.md', true],
    ['- @docs/a.md: rules', true],
    ['`@docs/a.md`', false],
    ['``see @docs/a.md ` here``', false],
    ['```\n@docs/a.md\n```', false],
    ['~~~~\n```\n@docs/a.md\n~~~~', false],
    ['```\n@docs/a.md', false],
    ['me@docs/a.md', false],
    ['@/docs/a.md', false],
    ['@~/docs/a.md', false],
    ['@../docs/a.md', false],
    ['@docs', false],
  ])('%j', (text, expected) => {
    expect(imported(text, { 'docs/a.md': 'D.' })).toEqual(expected ? ['docs/a.md'] : []);
  });

  test('start at the file that names them, go four files deep, and end in circles', () => {
    const texts = {
      'CLAUDE.md': '@a/1.md',
      'a/1.md': '@b/2.md @../CLAUDE.md',
      'a/b/2.md': '@3.md',
      'a/b/3.md': '@../4.md',
      'a/4.md': '@5.md',
      'a/5.md': 'Too deep.',
    };
    expect(loadedPaths(claude, texts, 'x.ts')).toEqual(['CLAUDE.md', 'a/1.md', 'a/b/2.md', 'a/b/3.md', 'a/4.md']);
    expect(imported('See @README and @my\\ file.md', { README: 'R.', 'my file.md': 'M.' })).toEqual(['README', 'my file.md']);
    expect(loadedPaths(claude, { 'src/CLAUDE.md': '@x.md', 'src/x.md': 'X.', 'x.md': 'No.' }, 'src/a.ts')).toEqual([
      'src/CLAUDE.md',
      'src/x.md',
    ]);
  });
});

describe('rules', () => {
  test.each([
    ['paths: ["**/*.{ts,tsx}"]', 'src/a.tsx', true],
    ['paths: ["*.md"]', 'README.md', true],
    ['paths: ["*.md"]', 'docs/a.md', false],
    ['paths: ["src/*.ts"]', 'pkg/src/a.ts', false],
    ['paths: "src/**, docs/**"', 'docs/a.md', true],
    ['paths: "src/**"', 'docs/a.md', false],
    ['applyTo: "src/**"', 'docs/a.md', true],
    ['description: D', 'docs/a.md', true],
  ])('%s on %s: %s', (keys, path, expected) => {
    const file = '.claude/rules/deep/a.md';
    expect(loadedPaths(claude, { [file]: rule(keys) }, path)).toEqual(expected ? [file] : []);
  });
});

test('agents with a name and a description, commands by their file names, skills of the folders above', () => {
  const texts = {
    '.claude/agents/a.md': rule('name: alpha\ndescription: A'),
    '.claude/agents/deep/b.md': rule('name: beta\ndescription: B'),
    '.claude/agents/c.md': rule('name: gamma'),
    '.claude/agents/d.md': rule('name: alpha\ndescription: Again'),
    '.claude/commands/one.md': rule('description: One'),
    '.claude/commands/deep/two.md': rule('description: Two'),
    '.claude/commands/s.md': rule('description: Not called'),
    '.claude/skills/s/SKILL.md': rule('description: S'),
    'src/.claude/skills/t/SKILL.md': rule('description: T'),
  };
  const names = (path: string): string[] => loadedFor(claude, texts, path).offered.map(({ kind, name }) => `${kind} ${name}`);
  expect(names('README.md')).toEqual(['agent alpha', 'agent beta', 'command two', 'command one', 'skill s']);
  expect(names('src/a.ts')).toContain('skill t');
});

test('AGENTS.md gives way to a file of Claude Code at the root, and to one in its own folder; never AGENTS.override.md', () => {
  const texts = {
    'lib/CLAUDE.md': 'LC.',
    'lib/AGENTS.md': 'LA.',
    'lib/deep/AGENTS.md': 'LD.',
    'AGENTS.override.md': 'O.',
    '.claude/settings.json': '{ "pluginConfigs": { "agents-md@builtin": { "options": { "instructionFiles": "claude-md" } } } }',
  };
  expect(loadedPaths(claude, texts, 'lib/deep/a.ts')).toEqual(['lib/CLAUDE.md', 'lib/deep/AGENTS.md']);
  expect(loadedPaths(claude, { ...texts, 'CLAUDE.local.md': 'L.' }, 'lib/deep/a.ts')).toEqual(['CLAUDE.local.md', 'lib/CLAUDE.md']);
});

test('files beyond four mebibytes are left out and named', () => {
  const limit = 4 * 1024 * 1024;
  const { documents, dropped } = loadedFor(claude, { 'CLAUDE.md': 'x'.repeat(limit + 1), 'src/CLAUDE.md': 'y'.repeat(limit) }, 'src/a.ts');
  expect(documents.map(({ path }) => path)).toEqual(['src/CLAUDE.md']);
  expect(dropped).toMatchObject([{ path: 'CLAUDE.md', limit: { max: limit } }]);
});

describe('text and code', () => {
  test.each([
    ['```@docs/a.md``` @docs/b.md', ['docs/b.md']],
    ['One ` alone.\n\nSee @docs/a.md and ` another.', ['docs/a.md']],
    ['``` `not a fence` ```\n@docs/a.md', ['docs/a.md']],
    ['1. item\n\n    ```\n\n    @docs/a.md\n    ```\n\n@docs/b.md', ['docs/b.md']],
    ['- item\n  ```\n  @docs/a.md\n  ```\n@docs/b.md', ['docs/b.md']],
    ['~~~ `\n@docs/a.md\n~~~\n@docs/b.md', ['docs/b.md']],
    ['<!-- not closed\n@docs/a.md', ['docs/a.md']],
    ['<!--\n@docs/a.md\n-->\n@docs/b.md', ['docs/b.md']],
  ])('%j imports %j', (text, expected) => {
    const texts = { 'CLAUDE.md': text, 'docs/a.md': 'A.', 'docs/b.md': 'B.' };
    expect(loadedPaths(claude, texts, 'x.ts').slice(1)).toEqual(expected);
  });

  test('comments go from rules and from what is imported too', () => {
    const texts = {
      'CLAUDE.md': '@docs/a.md',
      'docs/a.md': '<!-- a -->\nA.',
      '.claude/rules/r.md': '<!-- r -->\nR.',
      '.claude/rules/empty.md': '<!-- nothing else -->',
    };
    expect(loadedFor(claude, texts, 'x.ts').documents.map(({ path, text }) => [path, text])).toEqual([
      ['CLAUDE.md', '@docs/a.md'],
      ['docs/a.md', 'A.'],
      ['.claude/rules/r.md', 'R.'],
    ]);
  });
});
