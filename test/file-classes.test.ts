import { expect, test } from 'vitest';
import { askedTree, toldApartBy } from '../src/arrivals/file-classes.ts';
import { classifiedPaths } from '../src/graph/path-classes.ts';
import { runtimes } from '../src/index.ts';
import { fc, runs } from './fast-check.ts';
import { treeOf } from './built-project.ts';

const folders = ['', 'src', 'src/web', 'src/.hidden', 'packages/a', 'packages/a/lib', 'packages/b/lib', 'docs', 'docs/deep/er'];
const names = ['a.ts', 'b.TS', 'x.test.ts', 'y.tsx', 'Makefile', '.env', 'page.md', 'a b.ts'];
const sources = folders.flatMap((folder) => names.map((name) => (folder === '' ? name : `${folder}/${name}`)));

/** Where runtimes look, from the root or from a folder. */
const places = [
  'AGENTS.md',
  'AGENTS.override.md',
  'AGENT.md',
  'CLAUDE.md',
  'CONTEXT.md',
  'GEMINI.md',
  'QWEN.md',
  'WARP.md',
  '.claude/CLAUDE.md',
  '.claude/rules/one.md',
  '.claude/rules/deep/two.md',
  '.cursor/rules/one.mdc',
  '.github/copilot-instructions.md',
  '.github/instructions/one.instructions.md',
  '.windsurf/rules/one.md',
  '.clinerules/one.md',
  '.roo/rules/one.md',
  '.kilocode/rules/one.md',
  '.kiro/steering/one.md',
  '.augment/rules/one.md',
  '.agents/rules/one.md',
  '.agent/rules/one.md',
  '.continue/rules/one.md',
  '.qwen/rules/one.md',
  '.amp/rules/one.md',
  '.junie/guidelines.md',
  '.goosehints',
  '.rules',
  'rules/one.md',
];

const glob = fc.oneof(
  fc.constantFrom('**', '*', '*.ts', '**/*.ts', 'src/**', 'lib/*.ts', './lib/**', '../b/**', '{src,docs}/**/*.{ts,md}', 'docs', 'Makefile'),
  fc.constantFrom('packages/*/lib/*', '**/web/*', '*.{ts,tsx}', '.env', '**/.*', '[ab].ts', 'src/a b.ts', '/src/**', 'SRC/**', '*.test.ts'),
);
const keys = ['globs', 'paths', 'applyTo', 'fileMatchPattern', 'path', 'glob'];
const extra = ['alwaysApply: false', 'trigger: glob', 'inclusion: fileMatch', 'type: auto', 'activation: glob', 'regex: "\\\\.ts$"'];
const header = fc
  .record({ globs: fc.array(glob, { minLength: 1, maxLength: 3 }), style: fc.constantFrom('line', 'quoted', 'flow', 'items') })
  .map(({ globs, style }) => {
    const written = (key: string): string => {
      if (style === 'line') return `${key}: ${globs.join(', ')}`;
      if (style === 'quoted') return `${key}: "${globs.join(',')}"`;
      if (style === 'flow') return `${key}: [${globs.map((item) => `"${item}"`).join(', ')}]`;
      return `${key}:\n${globs.map((item) => `  - '${item}'`).join('\n')}`;
    };
    return ['---', ...keys.map(written), ...extra, '---', ''].join('\n');
  });
const body = fc.constantFrom(
  '# Rule\n',
  '# Rule\n\n@rules/one.md\n',
  '# Rule\n\nSee @../docs/page.md and @.amp/rules/*.md.\n',
  '@./.agents/rules/one.md\n',
);
const file = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...places), fc.option(header, { nil: '' }), body)
  .map(([folder, place, top, text]) => [folder === '' ? place : `${folder}/${place}`, top + text] as const);
const trees = fc
  .array(file, { minLength: 1, maxLength: 7 })
  .map((files) => new Map([...sources.map((path) => [path, ''] as const), ...files]));

test('every runtime loads for each file what it loads for the first of its class, wherever rules stand and whatever their patterns', () => {
  fc.assert(
    fc.property(trees, (files) => {
      const tree = treeOf(files);
      const loaders = new Map(runtimes.map((runtime) => [runtime.id, runtime.load(tree)]));
      const classesOf = (ids: readonly string[]): ReturnType<typeof classifiedPaths> => {
        const asked = askedTree(tree);
        const own = runtimes.filter(({ id }) => ids.includes(id)).map((runtime) => runtime.load(asked));
        return classifiedPaths({ paths: { sources: tree.files }, scopes: new Map() }, { dialect: 'vscode', ...toldApartBy(own, asked) });
      };
      for (const [id, load] of loaders) {
        const { classes, classOf } = classesOf([id]);
        for (const [index, path] of tree.files.entries()) {
          const example = classes[classOf[index] ?? 0]?.example ?? '';
          if (example === path) continue;
          expect([id, path, load(path).documents]).toEqual([id, path, load(example).documents]);
        }
      }
    }),
    { numRuns: runs(20) },
  );
});

test('files that nothing tells apart are one class', () => {
  const tree = askedTree(
    treeOf(new Map([['AGENTS.md', '# All\n'], ...['a.ts', 'b.ts', 'src/a.ts', 'src/c.ts'].map((path) => [path, ''] as const)])),
  );
  const apart = toldApartBy(
    runtimes.map((runtime) => runtime.load(tree)),
    tree,
  );
  const { classes } = classifiedPaths({ paths: { sources: tree.files }, scopes: new Map() }, { dialect: 'vscode', ...apart });
  expect(classes.map(({ count }) => count)).toEqual([5]);
});
