import { describe, expect, test } from 'vitest';
import { compileGlobList } from '../src/index.ts';
import type { Dialect } from '../src/index.ts';
import { compileGlob } from '../src/graph/glob-pattern.ts';
import { segmentMatcher } from '../src/graph/glob-matcher.ts';
import type { PathMatcher } from '../src/graph/glob-matcher.ts';
import { DIALECTS, dialects, matchesAny } from '../src/graph/match-glob.ts';

function applies(list: string, path: string, dialect: Dialect): boolean {
  return compileGlobList(list, dialect).some(({ matches }) => matches(path));
}

describe('applyTo', () => {
  // VS Code 1.122 computeAutomaticInstructions.ts; github/docs custom-instructions-path.md; Claude Code and Cline docs.
  test.each<[list: string, path: string, vscode: boolean, rooted: boolean]>([
    ['*', 'a.py', true, true],
    ['*', 'src/a.py', true, false],
    ['**', 'src/a.py', true, true],
    ['**/*', 'src/a.py', true, true],
    ['**/*', '.hidden/.file', true, true],
    ['*.py', 'a.py', true, true],
    ['*.py', 'src/a.py', true, false],
    ['**/*.py', 'a.py', true, true],
    ['**/*.py', 'src/a.py', true, true],
    ['src/*.py', 'src/a.py', true, true],
    ['src/*.py', 'pkg/src/a.py', true, false],
    ['src/*.py', 'src/sub/a.py', false, false],
    ['src/**/*.py', 'src/a.py', true, true],
    ['src/**/*.py', 'src/x/y.py', true, true],
    ['src/**', 'src/x/y.py', true, true],
    ['src/**', 'src', true, true],
    ['src/**', 'mysrc/x.py', false, false],
    ['src/', 'src/a.py', false, false],
    ['**/subdir/**/*.py', 'a/subdir/b/c.py', true, true],
    ['./src/**', 'src/a.py', false, false],
    ['/src/**', 'src/a.py', false, false],
    ['**/*.{ts,tsx}', 'a.tsx', true, true],
    ['{src,lib}/**', 'lib/a.ts', true, true],
    ['{src,lib/**}/x.ts', 'lib/a/b/x.ts', true, true],
    ['**/*.ts, **/*.css', 'a.css', true, true],
    [',**/*.ts', 'a.ts', true, true],
    ['**/*.TS', 'a.ts', true, false],
    ['**/[a-c].ts', 'b.ts', true, true],
    ['**/[!a-c].ts', 'b.ts', false, false],
    ['**/[^a-c].ts', 'd.ts', true, true],
    ['**/a?.ts', 'ab.ts', true, true],
    ['**/a?.ts', 'a/.ts', false, false],
    ['a.b/*.ts', 'axb/c.ts', false, false],
    ['**/**/*.ts', 'a/b.ts', true, true],
    ['**/file (1)+.md', 'docs/file (1)+.md', true, true],
    ['src/[id]/**', 'src/i/page.tsx', true, true],
    ['src/[id]/**', 'src/[id]/page.tsx', false, false],
  ])('%s on %s: VS Code %s, rooted %s', (list, path, vscode, rooted) => {
    expect({ vscode: applies(list, path, 'vscode'), rooted: applies(list, path, 'rooted') }).toEqual({ vscode, rooted });
  });

  test.each([
    ['', 'empty'],
    ['**/*.ts,', 'empty'],
    ['!**/*.ts', 'negation'],
    ['**/*.{ts,{js,jsx}}', 'nested-braces'],
    ['**/*.{ts', 'unclosed-brace'],
    ['**/[abc', 'unclosed-bracket'],
    ['**/[z-a].ts', 'bad-range'],
  ])('%s is refused: %s', (list, problem) => {
    const parts = compileGlobList(list, 'vscode');
    expect(parts.map((part) => part.problem)).toContain(problem);
    expect(parts.filter((part) => part.problem !== undefined).some(({ matches }) => matches('a.ts'))).toBe(false);
  });

  test('a list is split outside braces and brackets, and each part knows its place', () => {
    expect(compileGlobList(' a.{b,c} ,[,]x, d ', 'vscode').map(({ pattern, start }) => [pattern, start])).toEqual([
      ['a.{b,c}', 1],
      ['[,]x', 10],
      ['d', 16],
    ]);
  });

  test('a pattern takes no exponential time', () => {
    const [part] = compileGlobList('**/a*a*a*a*a*a*a*a*/**/b*b*b*/**/c', 'vscode');
    expect(part?.matches(`${'aaaaaaaaaaaaaaaa/bbbbbbbb/'.repeat(12)}d`)).toBe(false);
  });
});

test('globs of the configuration start at the root; a trailing slash means all below', () => {
  expect(matchesAny(['docs/', './a/*.md'])('docs/x/y.md')).toBe(true);
  expect(matchesAny(['docs/', './a/*.md'])('a/b.md')).toBe(true);
  expect(matchesAny(['docs/', './a/*.md'])('b/docs/y.md')).toBe(false);
});

describe('patterns that are matched without backtracking', () => {
  // Wildcards that change nothing, and make the pattern dear.
  const dear = (pattern: string): string => `**/**/**/${pattern}`;

  test.each([
    ['a*b*c*d', 'x/axbxcxd'],
    ['src/**', 'src'],
    ['src/**', 'p/src/a/b.ts'],
    ['{src,lib}/*.{ts,js}', 'lib/a.js'],
    ['[a-c]?.ts', 'by.ts'],
    ['[!a-c].ts', 'd.ts'],
    ['*.TS', 'a.ts'],
    ['src/', 'src/a.ts'],
    ['*.ts', 'a/b/c.tsx'],
    ['a*b*c*d', 'abcd/x'],
  ])('%s on %s', (pattern, path) => {
    for (const dialect of ['vscode', 'rooted'] as const) {
      expect({ dialect, applies: applies(dear(pattern), path, dialect) }).toEqual({
        dialect,
        applies: applies(`**/${pattern}`, path, dialect),
      });
    }
  });

  test('take no more comparisons than the pattern is long for each character of the path', () => {
    let compared = 0;
    const classOf = (members: string): PathMatcher => ({
      test: (character) => {
        compared += 1;
        return character === members;
      },
    });
    const pattern = `**/${'[a]*'.repeat(8)}/**/${'[b]*'.repeat(3)}/**/c`;
    const path = `${`${'a'.repeat(16)}/${'b'.repeat(8)}/`.repeat(12)}d`;
    expect(segmentMatcher(pattern, { ignoreCase: true, classOf })?.test(path)).toBe(false);
    expect(compared).toBeGreaterThan(0);
    expect(compared).toBeLessThan(pattern.length * path.length);
  });

  test('hostile patterns end', () => {
    const path = `${'a/'.repeat(500)}${'a'.repeat(2000)}`;
    for (const pattern of [
      `${'a*'.repeat(200)}b`,
      '*'.repeat(50_000),
      `${'**/a/'.repeat(200)}b`,
      '('.repeat(60_000),
      'a/'.repeat(30_000),
    ]) {
      expect(applies(pattern, path, 'rooted')).toBe(false);
    }
    expect(compileGlobList('{a,aa}'.repeat(30), 'vscode')[0]?.problem).toBe('too-many-braces');
    expect(compileGlobList('a*a*a*[z-a]', 'vscode')[0]?.problem).toBe('bad-range');
  });
});

test('what a file ends with is looked at first, and changes nothing', () => {
  const ends = ['s', 'S', 'x', 'X', '}', ']', '*', 'k', '\u212A', '\u017F', 'é', '/', ''];
  const patterns = [
    '*.ts',
    '*.{ts,tsx}',
    '*.{ts,}',
    '*.{ts,t*}',
    'a[sx]',
    'a/**',
    '{a,b/s}',
    '*.K',
    '*.é',
    '**/s',
    's',
    '*.{t[s],x}',
    '[{]s}',
  ];
  for (const dialect of DIALECTS) {
    for (const pattern of patterns) {
      const [part] = compileGlobList(pattern, dialect);
      const anchored = dialects[dialect].anchor(pattern) ?? '';
      const { expression } = compileGlob(anchored, dialects[dialect]);
      for (const stem of ['', 'a', 'a.', 'a.t', 'b/', 'a/b.t']) {
        for (const end of ends) {
          const path = stem + end;
          expect(part?.matches(path), `${dialect} ${pattern} ${path}`).toBe(expression?.test(path) === true);
        }
      }
    }
  }
});
