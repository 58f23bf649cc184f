import { describe, expect, test } from 'vitest';
import { difference, featuresOf, similarity } from '../src/index.ts';
import { fc } from './fast-check.ts';

const words = fc
  .array(fc.constantFrom('token', 'session', 'refresh', 'client', 'never', 'rotate', 'the', '`a.ts`', '3'), { maxLength: 14 })
  .map((all) => all.join(' '));

describe('likeness', () => {
  test('is the same whether one asks for all of it or from a threshold on', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(0.3, 0.6, 0.85, 1), (a, b, atLeast) => {
        const [one, other] = [featuresOf(a), featuresOf(b)];
        const whole = similarity(one, other);
        const some = similarity(one, other, atLeast);
        expect(whole >= atLeast ? some : some < atLeast).toBe(whole >= atLeast ? whole : true);
      }),
    );
  });

  test.each([
    ['Clients need PKCE', 'Clients do not need PKCE', 'negation'],
    ['Tokens live for 15 minutes', 'Tokens live for 30 minutes', 'numbers'],
    ['Model A says that a report has come', 'Model B says that a report has come', 'numbers'],
    ['Call `open` first', 'Call `close` first', 'code'],
    ['[Errors](go/errors.md): handle them where they happen', '[Errors](python/errors.md): handle them where they happen', 'code'],
    ['Read https://a.example/x before you write it', 'Read https://a.example/y before you write it', 'code'],
    ['Check it before the build', 'Check it after the build', 'antonym'],
    ['A token is rotated on each use', 'A token is rotated on every use', undefined],
  ])('%s / %s: %s', (a, b, guard) => {
    expect(difference(featuresOf(a), featuresOf(b))).toBe(guard);
    expect(difference(featuresOf(b), featuresOf(a))).toBe(guard);
  });
});
