import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { frontmatterText } from '../src/runtimes/emit/frontmatter-text.ts';
import { fc, runs } from './fast-check.ts';
import { secondYaml } from './second-yaml.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }),
  fc
    .array(fc.constantFrom('---', '...', '\n', '\r', ': ', ' #', '- ', '"', "'", '\\', '&a', '*a', '!!js ', '<<', '{', '[', '%', '@', '`'))
    .map((parts) => parts.join('')),
  fc.constantFrom('', ' ', 'null', 'true', 'yes', 'y', '~', '1', '0o7', '1e3', '.inf', '__proto__', 'constructor', '=', '2001-01-01'),
  fc.constantFrom('\0', '\u0007', '\u007F', '\u0085', '\u00A0', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\u202E', 'k'.repeat(1500)),
);
const scalar = fc.oneof(text, text, fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true }));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(text, tie('value'), { maxKeys: 3 }),
}));

test('frontmatter is read back as it was, by either of two YAML parsers, each string on one line', () => {
  fc.assert(
    fc.property(fc.dictionary(text, value, { maxKeys: 5 }), (keys) => {
      const written = frontmatterText(keys);
      const present = Object.entries(keys).filter(([, each]) => each !== null);
      if (present.length === 0) {
        expect(written).toBe('');
        return;
      }
      const yaml = written.slice('---\n'.length, -'---'.length);
      expect(yaml.split('\n').filter((line) => /^(?:---|\.\.\.)/.test(line))).toEqual([]);
      const document = parseDocument(yaml, { strict: true });
      expect([...document.errors, ...document.warnings]).toEqual([]);
      expect(comparable(document.toJS({ mapAsMap: true }))).toEqual(comparable(Object.fromEntries(present)));
      if (secondYaml !== undefined) expect(comparable(secondYaml(yaml))).toEqual(comparable(Object.fromEntries(present)));
      const strings = yaml.replace(/"(?:[^"\\\n]|\\.)*"/g, '');
      expect(strings).not.toContain('"');
    }),
    { numRuns: runs(1500) },
  );
});

/** Maps as sorted lists of entries, so that no name of a key has a meaning, and numbers without the sign of zero. */
function comparable(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(comparable);
  if (given instanceof Map) return { entries: entriesOf([...given]) };
  if (typeof given === 'object' && given !== null) return { entries: entriesOf(Object.entries(given)) };
  return given === 0 ? 0 : given;
}

function entriesOf(entries: [unknown, unknown][]): unknown[] {
  return entries.map(([key, each]) => [String(key), comparable(each)]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
