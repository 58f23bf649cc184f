import { describe, expect, test } from 'vitest';
import { outputNames, slugName } from '../src/runtimes/emit/output-names.ts';
import { fc } from './fast-check.ts';
import { graphOf } from './in-memory-project.ts';

function namesOf(stems: readonly string[], toName?: (text: string) => string): string[] {
  const { primitives } = graphOf(Object.fromEntries(stems.map((stem) => [`${stem}.prompt.md`, 'Text.\n'])));
  return [...outputNames(primitives, toName ? { toName } : {}).values()];
}

describe('names of files', () => {
  test.each([
    ['con', 'con-1'],
    ['Aux', 'Aux-1'],
    ['com1.x', 'com1-1.x'],
    ['console', 'console'],
    ['a.', 'a'],
    ['a (b)', 'a-b'],
    ['...', 'unnamed'],
    ['U\u0308ber', 'Über'],
    ['की', 'की'],
    ['a"b\u0000c`d', 'a-b-c-d'],
  ])('%j becomes %s', (stem, name) => {
    expect(namesOf([stem])).toEqual([name]);
  });

  test.each([
    ['case', ['a', 'A']],
    ['composition', ['\u00E9', 'e\u0301']],
    ['what is cut off', ['x'.repeat(240), `${'x'.repeat(240)}y`]],
    ['characters that are replaced', ['a b', 'a-b', 'a+b']],
  ])('that differ only in %s stay apart', (_, stems) => {
    const spelled = namesOf(stems).map((name) => name.normalize('NFC').toLowerCase());
    expect(new Set(spelled).size).toBe(stems.length);
  });
});

test.each([
  ['files', undefined],
  ['skills', slugName],
])('whatever primitives are called, the names of their %s hold everywhere', (_, toName) => {
  const piece = fc.constantFrom(
    'con',
    'COM1',
    '.',
    ' ',
    '-',
    '_',
    'é',
    'e\u0301',
    '"',
    '\n',
    '`',
    '-->',
    '漢'.repeat(50),
    'x'.repeat(70),
    '\u{1F600}',
    ':',
    '\\',
  );
  const stems = fc.uniqueArray(
    fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(stems, (all) => {
      const names = namesOf(all, toName);
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[^.-])?$/u);
        expect(name).not.toMatch(/^(?:con|com1)(?:\.|$)/i);
        expect(Buffer.byteLength(`${name}.instructions.md`)).toBeLessThanOrEqual(255);
        if (toName === slugName) expect(name).toMatch(/^(?=.{1,64}$)[a-z\d]+(?:-[a-z\d]+)*$/);
      }
    }),
  );
});
