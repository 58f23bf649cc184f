import { expect, test } from 'vitest';
import { compileGlobList, DIALECTS } from '../../src/graph/match-glob.ts';
import { globIndex } from '../../src/runtimes/load/glob-index.ts';
import { fc, runs } from '../fast-check.ts';

const name = fc.constantFrom('a', 'A', 'src', '.hid', 'b.ts', 'c.TS', 'x', 'a-b');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const segment = fc.oneof(
  name,
  fc.constantFrom(
    '*',
    '**',
    '*.ts',
    '?',
    '[ab]',
    '[!a]',
    '{a,src}',
    '{a/b.ts,src}',
    '*.{ts,TS}',
    '{**/x,a}',
    '***',
    'a**',
    '',
    '[z-a]',
    '{',
    '!a',
  ),
);
const glob = fc
  .tuple(fc.constantFrom('', '', '', '/', './', '**/'), fc.array(segment, { minLength: 1, maxLength: 4 }))
  .map(([start, segments]) => start + segments.join('/'));
const list = fc.record({
  globs: fc.array(
    fc.array(glob, { maxLength: 3 }).map((parts) => parts.join(', ')),
    { maxLength: 3 },
  ),
  dialect: fc.constantFrom(...DIALECTS),
});

test('says what trying each pattern of each list says, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 6 }), fc.array(path, { minLength: 1, maxLength: 8 }), (lists, paths) => {
      const match = globIndex(lists);
      for (const one of [...paths, ...paths]) {
        const expected = lists.flatMap(({ globs, dialect }, index) => {
          const first = globs.flatMap((written) => compileGlobList(written, dialect)).find(({ matches }) => matches(one));
          return first === undefined ? [] : [{ list: index, pattern: first.pattern }];
        });
        expect(match(one).map(({ list: number, pattern }) => ({ list: number, pattern }))).toEqual(expected);
      }
    }),
    { numRuns: runs(2000) },
  );
});

test('gives one array for paths of a folder that no pattern tells apart', () => {
  const match = globIndex([{ globs: ['src/**/*.ts', '*.md'], dialect: 'rooted' }]);
  expect(match('src/a.ts')).toBe(match('src/b.ts'));
  expect(match('src/a.css')).toBe(match('src/b.md'));
  expect(match('src/a.ts')).not.toBe(match('src/a.css'));
});

test('names with a dot in front need one in the pattern, where a runtime says so', () => {
  const match = globIndex([{ globs: ['**/*.md', '**', '.github/**'], dialect: 'rooted', hidden: 'named' }]);
  const patterns = (path: string): string[] => match(path).map(({ pattern }) => pattern);
  expect(['a/b.md', 'a.ts', '.github/x', 'a/.hidden/b.md', '.a.md'].map(patterns)).toEqual([['**/*.md'], ['**'], ['.github/**'], [], []]);
});
