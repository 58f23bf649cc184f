import { describe, expect, test } from 'vitest';
import { endOfPart, expandBraces, flattenBraces } from '../src/graph/glob-braces.ts';
import { covers } from '../src/graph/glob-cover.ts';
import { compileGlobList, DIALECTS } from '../src/graph/match-glob.ts';

describe('braces', () => {
  test.each<[pattern: string, expanded: string[] | undefined]>([
    ['a', ['a']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['{a,b{c,d}}.ts', ['a.ts', 'bc.ts', 'bd.ts']],
    ['x{,y}', ['x', 'xy']],
    ['[{]a', ['[{]a']],
    ['{a', undefined],
    ['a}', undefined],
    ['[a', undefined],
    ['{a,b}{a,b}{a,b}{a,b}', undefined],
    ['{'.repeat(100_000), undefined],
    [`${'{'.repeat(100)}a${'}'.repeat(100)}`, undefined],
  ])('%.30s', (pattern, expanded) => {
    expect(expandBraces(pattern, 8)).toEqual(expanded);
  });

  test('one level is made of several', () => {
    expect(flattenBraces('**/{a,{b,c}d}.{x,{y,{z}}}', 64)).toBe('**/{a,bd,cd}.{x,y,z}');
    expect(flattenBraces('{a,{b}', 64)).toBeUndefined();
  });

  test('a part ends at the comma outside of all braces', () => {
    expect(endOfPart('x,{a,{b,c},d},y', 2)).toBe(13);
    expect(endOfPart('{a,b', 0)).toBe(4);
  });
});

describe('covers', () => {
  const patterns = [
    '**/*',
    '*',
    '*.ts',
    '**/*.ts',
    '**/*.test.ts',
    '**/*.{ts,tsx}',
    '**/*.{test,spec}.ts',
    'src/**',
    'src/*',
    'src/*.ts',
    'src/**/*.ts',
    'src/api/**',
    '**/src/**',
    '**/src/*.ts',
    '**/api/**/*.ts',
    '{src,lib}/**',
    'lib/**',
    'src/a?.ts',
    'src/[ab]*.ts',
    'src',
    'src/main.ts',
    '**/main.ts',
    '**/m*.ts',
    '**.ts',
  ];
  const segments = ['src', 'lib', 'api', 'main.ts', 'a.test.ts', 'ab.ts', 'x.tsx'];
  const paths = segments.flatMap((a) => [
    a,
    ...segments.flatMap((b) => [`${a}/${b}`, ...segments.flatMap((c) => [`${a}/${b}/${c}`, `${a}/${b}/deep/${c}`])]),
  ]);

  test('what is covered matches no path that the cover does not', () => {
    const wrong = patterns.flatMap((wide) =>
      patterns.flatMap((narrow) =>
        DIALECTS.flatMap((dialect) => {
          if (!covers(wide, narrow)) return [];
          const [outer, inner] = [compileGlobList(wide, dialect), compileGlobList(narrow, dialect)];
          const counterexample = paths.find(
            (path) => inner.some((part) => part.matches(path)) && !outer.some((part) => part.matches(path)),
          );
          return counterexample === undefined ? [] : [{ wide, narrow, dialect, counterexample }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['**/*.ts', 'src/*.ts'],
    ['**/*.ts', '**/*.test.ts'],
    ['**/*.{ts,tsx}', '**/*.ts'],
    ['src/**', 'src/api/**'],
    ['**/src/**', 'src/*.ts'],
    ['**/main.ts', 'src/main.ts'],
    ['src/**', 'src/[ab]*.ts'],
  ])('%s covers %s', (wide, narrow) => {
    expect({ there: covers(wide, narrow), back: covers(narrow, wide) }).toEqual({ there: true, back: false });
  });
});
