import { describe, expect, test } from 'vitest';
import { pathClasses } from '../src/graph/path-classes.ts';
import type { Graph } from '../src/graph/graph.ts';
import type { Dialect } from '../src/graph/match-glob.ts';
import { fc, runs } from './fast-check.ts';
import { graphOf } from './in-memory-project.ts';

/** The same, file by file. */
function oneByOne({ paths, scopes }: Graph, dialect: Dialect): Map<string, { example: string; count: number; instructions: string[] }> {
  const classes = new Map<string, { example: string; count: number; instructions: string[] }>();
  for (const file of paths.sources) {
    const instructions = [...scopes].flatMap(([path, { parts }]) => (parts[dialect].some(({ matches }) => matches(file)) ? [path] : []));
    const key = instructions.toSorted().join();
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { example: file, count: 1, instructions: instructions.toSorted() });
    else known.count += 1;
  }
  return classes;
}

const segment = fc.constantFrom('src', 'Src', 'lib', 'a', 'b.ts', 'a.ts', 'a.test.ts', 'x[1]', '{a,b}', 'docs', 'a{b');
const part = fc.constantFrom(
  ...[
    '**',
    '*',
    '*.ts',
    '*.test.ts',
    'src',
    'SRC',
    'lib',
    '{src,lib}',
    '{src/a,lib}',
    '[ab]*',
    'a?ts',
    'docs',
    '[!a].ts',
    '*.{ts,js}',
    'a**',
    '',
  ],
);
const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

describe('classes of paths', () => {
  test.each<Dialect>(['vscode', 'rooted'])('are what trying every pattern on every file gives: %s', (dialect) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
          { minLength: 1, maxLength: 25 },
        ),
        fc.array(
          fc.array(pattern, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(',')),
          { maxLength: 6 },
        ),
        (files, lists) => {
          const texts = Object.fromEntries(
            lists.map((list, index) => [`i/${index}.instructions.md`, `---\napplyTo: ${JSON.stringify(list)}\n---\n\nX\n`]),
          );
          const graph = graphOf(texts, files);
          const classes = pathClasses(graph, { dialect });
          expect(classes.map((one) => ({ ...one, instructions: [...one.instructions] }))).toEqual([...oneByOne(graph, dialect).values()]);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  test('are told apart by folders when asked', () => {
    const graph = graphOf({ 'a.instructions.md': '---\napplyTo: "**/*.ts"\n---\n\nX\n' }, [
      'src/a.ts',
      'src/deep/b.ts',
      'c.ts',
      'srcs/d.ts',
    ]);
    const classes = pathClasses(graph, { dialect: 'vscode', folders: ['src', 'src/deep', ''] });
    expect(classes.map(({ example, count }) => [example, count])).toEqual([
      ['a.instructions.md', 1],
      ['c.ts', 2],
      ['src/a.ts', 1],
      ['src/deep/b.ts', 1],
    ]);
  });
});
