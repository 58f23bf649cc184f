import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { mergeKeys } from '../src/build/merge-json.ts';
import type { WantedKey } from '../src/build/wanted-keys.ts';
import type { OwnedKey } from '../src/model/manifest.ts';
import { fc, runs } from './fast-check.ts';

const list = (...value: string[]): WantedKey => ({ path: ['context', 'files'], runtime: 'a', value });
const scalar: WantedKey = { path: ['mode'], runtime: 'a', value: 'plan' };

function merged(before: string, wanted: readonly WantedKey[], owned: readonly OwnedKey[] = [], force = false) {
  const merge = mergeKeys(before, wanted, { owned, force });
  if (merge.type === 'unusable') throw new Error(merge.why);
  return merge;
}

describe('keys of a JSON file', () => {
  test.each([
    ['a comment at the end of a line', '{\n  "x": 1 // one\n}\n', '{\n  "x": 1, // one\n  "mode": "plan"\n}\n'],
    ['a trailing comma', '{\n  "x": 1,\n}\n', '{\n  "x": 1,\n  "mode": "plan",\n}\n'],
    ['tabs', '{\n\t"x": 1\n}\n', '{\n\t"x": 1,\n\t"mode": "plan"\n}\n'],
    ['CRLF', '{\r\n  "x": 1\r\n}\r\n', '{\r\n  "x": 1,\r\n  "mode": "plan"\r\n}\r\n'],
    ['a byte order mark', '\uFEFF{\n  "x": 1\n}\n', '\uFEFF{\n  "x": 1,\n  "mode": "plan"\n}\n'],
    ['one line', '{"x":1}', '{"x":1, "mode": "plan"}'],
    ['nothing but a comment', '{\n  // mine\n}\n', '{\n  // mine\n  "mode": "plan"\n}\n'],
    ['an empty file', '', '{\n  "mode": "plan"\n}\n'],
  ])('%s stays, and goes back to what it was', (_, before, after) => {
    const added = merged(before, [scalar]);
    expect(added.text).toBe(after);
    const back = merged(added.text, [], added.owned);
    expect(parse(back.text.replace('\uFEFF', ''))).toEqual(parse(before === '' ? '{}' : before.replace('\uFEFF', '')));
    if (before.includes('//')) expect(back.text).toContain('//');
  });

  test('items are added behind those of a list, and only they go again', () => {
    const before = '{\n  "context": {\n    "files": [\n      "MINE.md", // by hand\n      "B.md"\n    ]\n  }\n}\n';
    const added = merged(before, [list('A.md', 'B.md')]);
    expect(added.text).toContain('      "MINE.md", // by hand\n      "B.md",\n      "A.md"\n    ]');
    expect(added.owned).toEqual([{ path: ['context', 'files'], runtime: 'a', value: ['A.md'], made: 0 }]);
    expect(merged(added.text, [], added.owned).text).toBe(before);
  });

  test('objects and lists that were made for a value go with it, unless something else stands in them', () => {
    const added = merged('{}\n', [list('A.md')]);
    expect(added.owned[0]?.made).toBe(2);
    expect(merged(added.text, [], added.owned)).toMatchObject({ empty: true, owned: [] });
    const theirs = added.text.replace('"files"', '"mine": 1, "files"');
    expect(parse(merged(theirs, [], added.owned).text)).toEqual({ context: { mine: 1 } });
    const commented = added.text.replace('"A.md"', '// why\n "A.md"');
    expect(merged(commented, [], added.owned).text).toContain('// why');
  });

  test('two keys below an object that was made for them', () => {
    const keys = ['x', 'y'].map((name): WantedKey => ({ path: ['made', name], runtime: 'a', value: true }));
    const added = merged('{ "z": 1 }', keys);
    expect(parse(merged(added.text, keys.slice(1), added.owned).text)).toEqual({ z: 1, made: { y: true } });
    expect(parse(merged(added.text, [], added.owned).text)).toEqual({ z: 1 });
  });

  test('another value under a key is kept and named, until --force', () => {
    const before = '{ "mode": "build" } // mine';
    expect(merged(before, [scalar])).toMatchObject({ text: before, foreign: ['mode'], owned: [] });
    expect(merged(before, [scalar], [], true)).toMatchObject({ text: '{ "mode": "plan" } // mine', foreign: [] });
    expect(merged('{ "context": "x" }', [list('A.md')]).foreign).toEqual(['context.files']);
    // The same value by hand is nobody's but theirs.
    expect(merged('{ "mode": "plan" }', [scalar])).toMatchObject({ foreign: [], owned: [] });
  });

  test('a value of ours changes; one that was edited since is kept', () => {
    const added = merged('{}', [scalar]);
    const next: WantedKey = { ...scalar, value: 'act' };
    expect(parse(merged(added.text, [next], added.owned).text)).toEqual({ mode: 'act' });
    const edited = added.text.replace('plan', 'mine');
    expect(merged(edited, [next], added.owned)).toMatchObject({ text: edited, foreign: ['mode'] });
    expect(merged(edited, [], added.owned).text).toBe(edited);
  });

  test.each([
    ['[1, 2]', 'its root is no object'],
    ['{ "x": }', 'it is no valid JSON (line 1: value expected)'],
    ['{\n  "x": 1\n', 'it is no valid JSON (line 3: close brace expected)'],
    ['{ "mode": "a", "mode": "b" }', 'it has the key `mode` twice'],
  ])('%s is left alone', (before, why) => {
    expect(mergeKeys(before, [scalar], { owned: [], force: true })).toEqual({ type: 'unusable', why });
  });

  test('whatever a file looks like: what is not ours stays, and merging twice is merging once', () => {
    const comment = fc.constantFrom('', ' ', '\n', '// a, b: {\n', '/* "x": [ */', '\n  ');
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 2 }, fc.constantFrom('1', 'null', '"A.md"', '"s\\"}"', '[]', '{}'), tie('array'), tie('object')),
      array: fc.tuple(fc.array(fc.tuple(comment, tie('any')), { maxLength: 3 }), comment).map(([items, end]) => {
        return `[${items.map(([before, item]) => `${before}${item as string}`).join(',')}${end}]`;
      }),
      object: fc
        .tuple(
          fc.uniqueArray(fc.constantFrom('a', 'b', 'context', 'files', 'z'), { maxLength: 3 }),
          comment,
          fc.array(tie('any'), { minLength: 3, maxLength: 3 }),
        )
        .map(
          ([keys, gap, values]) => `{${keys.map((key, index) => `${gap}"${key}":${gap}${values[index] as string}`).join(`${gap},`)}${gap}}`,
        ),
    }));
    fc.assert(
      fc.property(value.object as fc.Arbitrary<string>, fc.boolean(), (object, tail) => {
        const before = tail ? object.replace(/(?<=[^{[,\s])(\s*)\}$/, ',$1}') : object;
        const first = mergeKeys(before, [scalar, list('A.md', 'C.md')], { owned: [], force: false });
        if (first.type === 'unusable') return;
        const again = merged(first.text, [scalar, list('A.md', 'C.md')], first.owned);
        expect(again.text).toBe(first.text);
        expect(again.owned).toEqual(first.owned);
        const back = merged(first.text, [], first.owned);
        expect(parse(back.text)).toEqual(parse(before));
        for (const said of before.match(/\/\/ a, b: \{|\/\* "x": \[ \*\//g) ?? []) expect(back.text).toContain(said);
        expect(back.text.split('// a, b: {').length).toBe(before.split('// a, b: {').length);
      }),
      { numRuns: runs(2000) },
    );
  });
});
