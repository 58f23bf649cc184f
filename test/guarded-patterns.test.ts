import { fc } from './fast-check.ts';
import { describe, expect, test } from 'vitest';
import { directivesIn } from '../src/lint/suppressions.ts';
import { injectionSearches } from '../src/lint/open-injections.ts';
import type { GuardedPattern } from '../src/model/guarded-pattern.ts';
import { secretSearches } from '../src/model/secret-shapes.ts';
import { isPlain, mayHold, sieveFor } from '../src/model/word-sieve.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { requestSearch, stopSearch } from '../src/parse/gates.ts';
import { mentionSearch, variableSearch } from '../src/parse/mentions.ts';
import { hasUnusualCharacter } from '../src/parse/unusual-characters.ts';

const settings = { seed: 20_261_121, numRuns: 300 };

/** What expressions look for beside their words, and what makes other characters of ASCII. */
const filler = fc.stringMatching(/^(?:[a-z]{1,6}|[ \n\t.,:;\-_/'"#*]|\u017f|\u212a|é|—){0,12}$/);

describe('a sieve', () => {
  test('lets every text through that has one of the words', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_ /.#:-]{1,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        filler,
        filler,
        fc.boolean(),
        (words, at, before, after, odd) => {
          const chosen = words[at % words.length] ?? '';
          const written = odd ? chosen.toUpperCase().replaceAll('K', '\u212a').replaceAll('S', '\u017f') : chosen;
          expect(mayHold(`${before}${written}${after}`, sieveFor(words))).toBe(true);
        },
      ),
      settings,
    );
  });

  test('holds back texts that have none', () => {
    const sieve = sieveFor(['approval', 'sign-off']);
    expect(['', 'approve', 'a sign off', 'val', 'lavorppa'].filter((text) => mayHold(text, sieve))).toEqual([]);
    expect(['APPROVAL', 'my sign-off.'].filter((text) => !mayHold(text, sieve))).toEqual([]);
  });

  test('knows plain texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
        expect(isPlain(text)).toBe(/^[\t\n\x20-\x7e]*$/.test(text));
        if (isPlain(text)) expect(hasUnusualCharacter(text)).toBe(false);
      }),
      settings,
    );
  });
});

const searches: readonly (readonly [name: string, GuardedPattern])[] = [
  ['a stop', stopSearch],
  ['a request', requestSearch],
  ['a mention', mentionSearch],
  ['a variable', variableSearch],
  ...injectionSearches.map((search, index): [string, GuardedPattern] => [`injection ${index}`, search]),
  ...secretSearches.map((search, index): [string, GuardedPattern] => [`${search.what} (${index})`, search]),
];

describe('what guards an expression lets through what it finds', () => {
  test.each(searches)('%s', (_, { pattern, mayMatch }) => {
    const expression = new RegExp(pattern.source, pattern.flags.replace(/[gd]/g, ''));
    const alike = fc.stringMatching(new RegExp(`^(?:${withoutAssertions(pattern.source)})$`));
    let found = 0;
    fc.assert(
      fc.property(filler, pattern.ignoreCase ? fc.mixedCase(alike) : alike, filler, (before, match, after) => {
        const text = `${before}\n${match} ${after}`;
        if (!expression.test(text)) return;
        found += 1;
        expect(mayMatch(text), text).toBe(true);
      }),
      settings,
    );
    // Assertions that were taken out keep some from being found.
    expect(found).toBeGreaterThan(30);
  });

  /** The expression without what no generator of texts can follow: look-around, the edges of lines, classes of Unicode. */
  function withoutAssertions(source: string): string {
    let kept = '';
    let depth = 0;
    for (let at = 0; at < source.length; at += 1) {
      const inClass = depth === 0 ? kept.lastIndexOf('[') > kept.lastIndexOf(']') : false;
      if (source[at] === '\\') {
        const escape = /^\\p\{\w+\}/.exec(source.slice(at))?.[0] ?? source.slice(at, at + 2);
        const isEdge = escape === String.raw`\b`;
        if (depth === 0) kept += isEdge ? ' ?' : escape.startsWith(String.raw`\p`) ? 'a' : escape;
        at += escape.length - 1;
      } else if (depth > 0) {
        if (source[at] === '(') depth += 1;
        if (source[at] === ')') depth -= 1;
      } else if (!inClass && /^\(\?<?[=!]/.test(source.slice(at))) depth = 1;
      else if (inClass || !/[$^]/.test(source[at] ?? '')) kept += source[at];
    }
    return kept.replace('(?<shown>)', '');
  }
});

test('comments that speak to the linter are found however they are spelled', async () => {
  const parse = await loadParser();
  for (const comment of ['primitives-disable', 'PRIMITIVES-enable x', 'primitive_disable-line', 'primitivedisable']) {
    expect(directivesIn(parseDocument('a.md', 'document', `# a\n\n<!-- ${comment} -->\n`, parse)), comment).toHaveLength(1);
  }
});
