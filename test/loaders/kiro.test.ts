import { describe, expect, test } from 'vitest';
import { kiro } from '../../src/runtimes/kiro.ts';
import { treeOf } from '../in-memory-tree.ts';

function loaded(files: Readonly<Record<string, string>>, path: string): string[] {
  return kiro
    .load(treeOf(files))(path)
    .documents.map((document) => document.path);
}

const steering = (keys: string): Record<string, string> => ({ '.kiro/steering/s.md': `---\n${keys}\n---\n\nText.\n` });
const own = ['.kiro/steering/s.md'];

describe('inclusion', () => {
  test.each(['inclusion: always', 'title: Product', 'inclusion: nonsense'])('%s: always', (keys) => {
    expect(loaded(steering(keys), 'a.ts')).toEqual(own);
  });

  test('without frontmatter: always', () => {
    expect(loaded({ '.kiro/steering/product.md': '# Product\n' }, 'a.ts')).toEqual(['.kiro/steering/product.md']);
  });

  test.each([
    ['"components/**/*.tsx"', 'components/a/b.tsx', true],
    ['"components/**/*.tsx"', 'web/components/b.tsx', false],
    ['"README*"', 'README.md', true],
    ['"README*"', 'docs/README.md', false],
    ['["**/*.ts", "**/*.tsx"]', 'src/a.tsx', true],
    ['["**/*.ts", "**/*.tsx"]', 'src/a.js', false],
  ])('fileMatch %s and %s: %s', (pattern, path, matches) => {
    expect(loaded(steering(`inclusion: fileMatch\nfileMatchPattern: ${pattern}`), path)).toEqual(matches ? own : []);
  });

  test.each(['inclusion: fileMatch', 'inclusion: manual', 'inclusion: auto\ndescription: D', 'inclusion: auto\nname: n'])(
    '%s: not by itself',
    (keys) => {
      const { documents, offered } = kiro.load(treeOf(steering(keys)))('a.ts');
      expect([documents, offered]).toEqual([[], []]);
    },
  );

  test('auto is offered by its description', () => {
    const { documents, offered } = kiro.load(treeOf(steering('inclusion: auto\nname: api\ndescription: About the API')))('a.ts');
    expect(documents).toEqual([]);
    expect(offered).toMatchObject([{ kind: 'rule', path: '.kiro/steering/s.md', description: 'About the API' }]);
  });
});

describe('files', () => {
  test('steering directly in its folder, and AGENTS.md above the path', () => {
    const files = {
      '.kiro/steering/a.md': 'A',
      '.kiro/steering/deeper/b.md': 'Not found.',
      'AGENTS.md': 'Root',
      'src/AGENTS.md': 'Source',
      'docs/AGENTS.md': 'Docs',
      'CLAUDE.md': 'Not read.',
    };
    expect(loaded(files, 'src/x/a.ts')).toEqual(['.kiro/steering/a.md', 'AGENTS.md', 'src/AGENTS.md']);
    expect(loaded(files, 'README.md')).toEqual(['.kiro/steering/a.md', 'AGENTS.md']);
  });

  test('#[[file:path]] brings a file from the root, each once, and not from code', () => {
    const files = {
      '.kiro/steering/a.md': 'See #[[file:docs/api spec.yaml]], #[[file:docs/api spec.yaml]], `#[[file:code.md]]` and #[[file:../out.md]].',
      'docs/api spec.yaml': 'openapi: 3',
      'code.md': 'Not brought.',
      '.kiro/steering/b.md': '---\ninclusion: fileMatch\nfileMatchPattern: "*.md"\n---\n#[[file:more.txt]]',
      'more.txt': 'More',
    };
    expect(loaded(files, 'src/a.ts')).toEqual(['.kiro/steering/a.md', 'docs/api spec.yaml']);
    expect(kiro.load(treeOf(files))('x.md').documents.at(-1)).toEqual({
      path: 'more.txt',
      text: 'More',
      reason: { type: 'import', from: '.kiro/steering/b.md' },
    });
  });

  test('offers agents, prompts and skills', () => {
    const { offered } = kiro.load(
      treeOf({
        '.kiro/agents/team/planner.md': '---\ndescription: Plans\n---\nYou plan.',
        '.kiro/agents/old.json': '{ "name": "Old", "description": "Of the CLI before 3.0", "tools": ["*"] }',
        '.kiro/prompts/fix.md': 'Fix.',
        '.kiro/skills/s/SKILL.md': '---\nname: s\ndescription: S\n---\nS.',
        '.agents/skills/t/SKILL.md': '---\nname: t\ndescription: T\n---\nT.',
      }),
    )('a.ts');
    expect(offered.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['agent team/planner', 'agent old', 'command fix', 'skill s']);
  });
});

test('AGENTS.md brings files from the root too, and what they name is not followed', () => {
  const files = {
    'src/AGENTS.md': '#[[file:docs/a.md]] #[[file:missing.md]]',
    'docs/a.md': '#[[file:docs/b.md]]',
    'docs/b.md': 'B.',
    'src/docs/a.md': 'No.',
  };
  expect(loaded(files, 'src/x.ts')).toEqual(['src/AGENTS.md', 'docs/a.md']);
});
