import { describe, expect, test } from 'vitest';
import { passagesOf, sentencesOf } from '../src/graph/passages.ts';
import { difference, featuresOf, likePairs, similarity } from '../src/graph/similarity.ts';
import { graphOf } from './in-memory-project.ts';

function passages(body: string): [string, string][] {
  const [document] = graphOf({ 'a.context.md': body }).primitives;
  return document === undefined
    ? []
    : passagesOf(document).map(({ type, text, span }) => {
        expect(document.text.slice(span.start, span.end)).toBe(text);
        return [type, text];
      });
}

test('passages are paragraphs and items, without headings, tables, code and comments', () => {
  const body = [
    '# Title',
    'One',
    'goes on.',
    '',
    '- [ ] A',
    '  more',
    '1. B',
    '> Quoted',
    '',
    '```',
    'code',
    '```',
    '',
    '<!-- no -->',
    '| a | b |',
    '|---|---|',
    '',
    'End.',
  ];
  const expected = [
    ['paragraph', 'One\ngoes on.'],
    ['item', 'A\n  more'],
    ['item', 'B\n> Quoted'],
    ['paragraph', 'End.'],
  ];
  expect(passages(`${body.join('\n')}\n`)).toEqual(expected);
  expect(passages(`---\nx: 1\n---\n${body.join('\r\n')}`)).toEqual(expected.map(([type, text]) => [type, text?.replaceAll('\n', '\r\n')]));
});

test('sentences end where the next one starts', () => {
  const text = 'Use `a. B` first. Then 1.5 s, e.g. here. **Stop!** Why?';
  const sentences = sentencesOf({ type: 'paragraph', text, span: { start: 10, end: 10 + text.length } });
  expect(sentences.map((sentence) => sentence.text)).toEqual(['Use `a. B` first.', 'Then 1.5 s, e.g. here.', '**Stop!**', 'Why?']);
  for (const sentence of sentences) expect(text.slice(sentence.span.start - 10, sentence.span.end - 10)).toBe(sentence.text);
});

describe('like texts', () => {
  test.each([
    ['Rotate refresh tokens on every use.', 'Rotate the refresh token on each use', 0.6, undefined],
    ['Never log tokens in the API', 'Always log tokens in the API', 0.6, 'negation'],
    ['Coverage is at least 80 percent for services', 'Coverage is at least 90 percent for services', 0.6, 'numbers'],
    ['Run `npm test` before a commit', 'Run `npm run lint` before a commit', 0.4, 'code'],
    ['Open the connection before the request', 'Close the connection before the request', 0.6, 'antonym'],
  ] as const)('%s | %s', (a, b, least, apart) => {
    const [one, other] = [featuresOf(a), featuresOf(b)];
    expect(similarity(one, other)).toBeGreaterThanOrEqual(least);
    expect(difference(one, other)).toBe(apart);
  });

  test('are candidates whenever their words are alike', () => {
    const words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda my'.split(' ');
    const features = Array.from({ length: 120 }, (_, index) =>
      featuresOf(words.filter((_word, place) => ((index * 2654435761) >>> (place * 2)) % 3 !== 0).join(' ')),
    );
    const found = new Set([...likePairs(features, 0.7)].map((pair) => pair.join()));
    for (const [a, one] of features.entries()) {
      for (const [b, other] of features.entries()) {
        const shared = [...one.words].filter((word) => other.words.has(word)).length;
        const isLike = a < b && shared / (one.words.size + other.words.size - shared) >= 0.7;
        if (isLike) expect(found).toContain(`${a},${b}`);
      }
    }
    expect(found.size).toBeGreaterThan(0);
  });
});
