import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatterText } from '../src/runtimes/emit/frontmatter-text.ts';

test('a value is one line, and is read back as it was', () => {
  const piece = fc.constantFrom(
    '\n',
    ' ',
    '\t',
    'a',
    '"',
    "'",
    '\\',
    '---',
    ': ',
    '\r',
    '\u2028',
    '#',
    'a long run of words that goes on and on',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const value = pieces.join('');
      const lines = frontmatterText({ value }).split('\n');
      expect(lines).toHaveLength(3);
      expect(parse(lines[1] ?? '')).toEqual({ value });
    }),
  );
});
