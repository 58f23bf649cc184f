import { pushTo } from '../model/push-to.ts';

/**
 * How alike two texts are, without a model: learnt rules that say the same in other words are not found, those that were
 * written down twice are.
 */
export interface TextFeatures {
  /** Three letters in a row, each once. */
  readonly trigrams: ReadonlySet<string>;
  /** Words without endings and without those that every sentence has, each once. */
  readonly words: ReadonlySet<string>;
  /** What makes two like texts say different things. */
  readonly negated: boolean;
  readonly numbers: string;
  /** Code, and where links lead. */
  readonly code: string;
}

const stopWords = new Set(
  'a an and any are as at be by do for from has have if in into is it its of on or so than that the their then this to use was when where which will with you your'.split(
    ' ',
  ),
);

/** Pairs of which one means the opposite of the other. */
const antonyms: readonly (readonly [string, string])[] = [
  ['open', 'close'],
  ['enable', 'disable'],
  ['allow', 'deny'],
  ['allow', 'forbid'],
  ['before', 'after'],
  ['add', 'remove'],
  ['include', 'exclude'],
  ['always', 'never'],
  ['must', 'mustn'],
  ['first', 'last'],
  ['min', 'max'],
  ['minimum', 'maximum'],
  ['public', 'private'],
  ['sync', 'async'],
  ['lint', 'format'],
  ['start', 'stop'],
  ['read', 'write'],
  ['input', 'output'],
  ['success', 'failure'],
  ['client', 'server'],
];

export function featuresOf(text: string): TextFeatures {
  // Where a text points says what it is about, as code does.
  const code = [...text.matchAll(/`([^`]+)`|\]\(([^()\s]+)[^()]*\)|(https?:\/\/[^\s<>()\]]+)/g)].map(
    ([, span, target, address]) => span ?? target ?? address ?? '',
  );
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, 'url')
    .replace(/\]\([^)]*\)/g, ' ');
  const raw = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = new Set(raw.filter((word) => !stopWords.has(word)).map(stemOf));
  const joined = ` ${raw.join(' ')} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= joined.length; at += 1) trigrams.add(joined.slice(at, at + 3));
  return {
    trigrams,
    words,
    negated: /\b(?:not|never|no|don['’]?t|doesn['’]?t|mustn['’]?t|cannot|can['’]?t|avoid|without|forbidden|except)\b/.test(plain),
    numbers: [...raw.filter((word) => /\d/.test(word)), ...labelsIn(text)].toSorted().join(' '),
    code: code.toSorted().join('\n'),
  };
}

/** Letters that stand for one of several, as in `Model A`. `I` and the article at the start of a sentence are words. */
function labelsIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N}] )[A-HJ-Z](?![\p{L}\p{N}'’])/gu)].map(([letter]) => letter);
}

/** A word without the endings of plural, past and progress. */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s)$/, '') : word;
}

/**
 * From 0 to 1: the greater of what two texts share of their trigrams and of their words. Where only some are of interest, `atLeast` saves
 * most of the work: what is below may be 0.
 */
export function similarity(a: TextFeatures, b: TextFeatures, atLeast = 0): number {
  return Math.max(jaccard(a.words, b.words, atLeast), jaccard(a.trigrams, b.trigrams, atLeast));
}

/** Why two like texts may say different things; `undefined` when nothing speaks against their being one. */
export function difference(a: TextFeatures, b: TextFeatures): 'negation' | 'numbers' | 'code' | 'antonym' | undefined {
  if (a.negated !== b.negated) return 'negation';
  if (a.numbers !== b.numbers) return 'numbers';
  if (a.code !== b.code) return 'code';
  const isApart = antonyms.some(
    ([one, other]) =>
      (a.words.has(one) && !a.words.has(other) && b.words.has(other) && !b.words.has(one)) ||
      (a.words.has(other) && !a.words.has(one) && b.words.has(one) && !b.words.has(other)),
  );
  return isApart ? 'antonym' : undefined;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>, atLeast: number): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  // An index of t needs t (a + b) / (1 + t) in common; the rest of the smaller one may be missing.
  let spare = small.size - (atLeast * (a.size + b.size)) / (1 + atLeast) + 1e-9;
  if (spare < 0) return 0;
  let shared = 0;
  for (const item of small) {
    if (large.has(item)) shared += 1;
    else if ((spare -= 1) < 0) return 0;
  }
  return shared / (a.size + b.size - shared);
}

/**
 * Pairs of texts that may reach a similarity of words, by their places in the list: those that share one of their rarest
 * words, as many as a like text must share at least one of. Grows with the list and not with its square, unless
 * all texts share their rarest words.
 */
export function* likePairs(features: readonly TextFeatures[], threshold: number): Iterable<readonly [number, number]> {
  const frequency = new Map<string, number>();
  for (const { words } of features) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of features.entries()) {
    const rarest = [...words].toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
    // Prefix filtering: texts with a Jaccard index of t share one of their first n - ceil(t n) + 1 words in any common order.
    const prefix = rarest.slice(0, rarest.length - Math.ceil(threshold * rarest.length) + 1);
    const partners = new Set<number>();
    for (const word of prefix) {
      for (const other of byWord.get(word) ?? []) {
        const size = features[other]?.words.size ?? 0;
        if (Math.min(size, words.size) >= threshold * Math.max(size, words.size)) partners.add(other);
      }
    }
    for (const other of [...partners].toSorted((a, b) => a - b)) yield [other, index];
    for (const word of prefix) {
      pushTo(byWord, word, index);
    }
  }
}
