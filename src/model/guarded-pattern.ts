import { mayHold, sieveFor } from './word-sieve.ts';

/** A costly expression for which most texts have not the words. */
export interface GuardedPattern {
  readonly pattern: RegExp;
  /** Whether `pattern` may match somewhere in a text. `false` is certain. */
  readonly mayMatch: (text: string) => boolean;
}

/**
 * Every match of `pattern` has one of the words, where a space stands for any white space. The sieve, which serves all expressions,
 * spares most texts; where it lets one through, `look` finds one of the words, or more of what every match has, in less time than
 * `pattern` needs.
 */
export function guarded(pattern: RegExp, words: readonly string[], look: Pick<RegExp, 'test'> = anyOf(words, pattern)): GuardedPattern {
  const sieve = sieveFor(words);
  return { pattern, mayMatch: (text) => mayHold(text, sieve) && look.test(text) };
}

function anyOf(words: readonly string[], { flags }: RegExp): RegExp {
  return new RegExp(words.map((word) => escaped(word).replaceAll(' ', String.raw`\s`)).join('|'), flags.replace(/[^iu]/g, ''));
}

function escaped(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}
