import { describe, expect, test } from 'vitest';
import { cline } from '../../src/runtimes/cline.ts';
import { treeOf } from '../in-memory-tree.ts';

function loaded(files: Readonly<Record<string, string>>, path: string): string[] {
  return cline
    .load(treeOf(files))(path)
    .documents.map((document) => document.path);
}

const rule = (keys: string): Record<string, string> => ({ '.clinerules/r.md': `---\n${keys}\n---\n\nText.\n` });

describe('paths', () => {
  test.each([
    ['*.py', 'a.py', true],
    ['*.py', 'src/a.py', false],
    ['**/*.py', 'src/a.py', true],
    ['src/*.py', 'src/a.py', true],
    ['src/*.py', 'pkg/src/a.py', false],
    ['src/*.py', 'src/sub/a.py', false],
    ['src/**/*.py', 'src/a.py', true],
    ['src/**/*.py', 'src/x/y.py', true],
    ['**/subdir/**/*.py', 'a/subdir/b/c.py', true],
    ['**/*.{ts,tsx}', 'a.tsx', true],
    ['packages/{web,api}/**', 'packages/api/a/b.ts', true],
    ['src/[ab].ts', 'src/b.ts', true],
    ['src/?.ts', 'src/ab.ts', false],
    ['**', 'anything', true],
    ['**/*', '.github/workflows/ci.yml', true],
  ])('%s and %s: %s', (glob, path, matches) => {
    expect(loaded(rule(`paths: ["${glob}"]`), path)).toEqual(matches ? ['.clinerules/r.md'] : []);
  });

  test('says which pattern a path matches', () => {
    const [document] = cline.load(treeOf(rule('paths: ["docs/**", "src/**"]')))('src/a.ts').documents;
    expect(document).toEqual({ path: '.clinerules/r.md', text: 'Text.', reason: { type: 'glob', pattern: 'src/**' } });
  });

  test('an empty list switches a rule off', () => {
    expect(loaded(rule('paths: []'), 'a.ts')).toEqual([]);
  });

  test.each(['description: D', 'paths: src/**', 'paths: [1]', 'paths: [""]', 'paths: {a: b}'])('%s does not narrow a rule', (keys) => {
    expect(loaded(rule(keys), 'a.ts')).toEqual(['.clinerules/r.md']);
  });

  test('frontmatter that is no YAML is loaded as it stands', () => {
    const [document] = cline.load(treeOf(rule('paths: ["src/**"')))('a.ts').documents;
    expect(document).toMatchObject({ reason: { type: 'always' }, text: '---\npaths: ["src/**"\n---\n\nText.' });
  });
});

describe('files', () => {
  test('directly in the folders, then those of other programs', () => {
    const files = {
      '.clinerules/b.txt': 'B',
      '.clinerules/a.md': 'A',
      '.clinerules/c.json': '{}',
      '.clinerules/deeper/d.md': 'D',
      '.clinerules/workflows/w.md': 'W',
      '.clinerules/hooks/h.md': 'H',
      '.cline/rules/e.md': 'E',
      '.cursorrules': 'Cursor',
      '.windsurfrules': 'Windsurf',
      '.cursor/rules/x.mdc': 'X',
      'AGENTS.md': 'Agents',
      'src/AGENTS.md': 'Not read.',
      'CLAUDE.md': 'Not read.',
    };
    expect(loaded(files, 'src/a.ts')).toEqual([
      '.clinerules/a.md',
      '.clinerules/b.txt',
      '.cline/rules/e.md',
      '.cursorrules',
      '.windsurfrules',
      'AGENTS.md',
    ]);
  });

  test('.clinerules may be one file', () => {
    expect(cline.load(treeOf({ '.clinerules': 'All in one.\n' }))('a.ts').documents).toEqual([
      { path: '.clinerules', text: 'All in one.', reason: { type: 'always' } },
    ]);
  });

  test('offers agents, workflows and skills', () => {
    const { offered } = cline.load(
      treeOf({
        '.cline/agents/a.yaml': '---\nname: one\ndescription: First\n---\nYou.',
        '.cline/agents/b.yml': '---\nname: two\ndescription: Second\n---\nYou.',
        '.clinerules/workflows/w.md': 'Do.',
        '.agents/skills/s/SKILL.md': '---\nname: s\ndescription: Shared\n---\nS.',
        '.cline/skills/s/SKILL.md': '---\nname: s\ndescription: Own\n---\nS.',
        '.clinerules/skills/t/SKILL.md': '---\nname: t\ndescription: T\n---\nT.',
      }),
    )('a.ts');
    expect(offered.map(({ kind, name, description }) => `${kind} ${name} ${description}`.trim())).toEqual([
      'agent one First',
      'agent two Second',
      'command w',
      'skill t T',
      'skill s Own',
    ]);
  });
});

test('AGENTS.md further in, GEMINI.md and imports are not read; `**` alone matches everything', () => {
  const files = { 'AGENTS.md': 'See @docs/a.md.', 'docs/a.md': 'D.', 'src/AGENTS.md': 'S.', 'GEMINI.md': 'G.', ...rule('paths: ["**"]') };
  expect(loaded(files, 'src/a.ts')).toEqual(['.clinerules/r.md', 'AGENTS.md']);
});
