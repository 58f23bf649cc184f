import type { FieldEntry } from '../model/artifact-field.ts';

/** Without the symbols and the emphasis around it. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}<>]+/u, '').replace(/[*_`\s]+$/, '');
}

/** A text as a reader sees it: without comments and pictures, and without what is struck out. */
export function shownText(text: string): string {
  return text
    .replace(/<!--(?:(?!-->).)*(?:-->|$)/gs, '')
    .replace(/!\[[^\]]*\]\([^)]*\)|~~(?:(?!~~).)+~~|<(del|s|strike)>.*?<\/\1>/gis, '')
    .trim();
}

/** What takes back, behind a word, what the word says. */
const takenBack = /^\s*\?|^[,;:\s(–—-]*(?:except|but|not|unless)\b/i;

/** A word of `entry.words`, whatever is said behind it, but not a choice of several that nobody has made. */
export function readWord(text: string, { words = [], synonyms = {} }: FieldEntry): string | undefined {
  const symbol = synonyms[text.trim()];
  if (symbol !== undefined) return symbol;
  // Emphasis goes, `logic_error` stays.
  const plain = bare(text)
    .toLowerCase()
    .replace(/[*`]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  const spelt = [...words.map((word) => [word, word] as const), ...Object.entries(synonyms)]
    .flatMap(([said, word]) => [said, said.replaceAll('-', ' '), said.replaceAll('-', '_')].map((each) => [each, word] as const))
    .toSorted(([a], [b]) => b.length - a.length);
  const match = spelt.find(([said]) => plain.startsWith(said) && !/^[\p{L}\p{N}_-]/u.test(plain.slice(said.length)));
  if (match === undefined) return undefined;
  const rest = plain.slice(match[0].length).trimStart();
  const isChoice = /^[|/]\s*\p{L}/u.test(rest) && spelt.some(([said]) => rest.replace(/^[|/]\s*/, '').startsWith(said));
  return isChoice || takenBack.test(rest) ? undefined : match[1];
}

const digits = String.raw`\d{1,3}(?:,\d{3})+|\d{1,15}`;

/** `3`, `3 rounds`, `2,487 lines`. */
export function readCount(text: string): number | undefined {
  const match = new RegExp(`^(${digits})(?![.\\d])`).exec(bare(text))?.[1];
  return match === undefined ? undefined : Number(match.replaceAll(',', ''));
}

/** `95%`, `95.5 %`, `98/100`, `WCAG AAA 98/100`, `95`; not the bounds `>80%` and `below 80%`, the range `70-80%` or the change `96% → 60%`, `not 80%`, `80% planned`. */
export function readPercent(text: string): number | undefined {
  const plain = text.replace(/[*_`]/g, '').trim();
  const match = /(?<![\d.,/])(\d{1,9}(?:\.\d{1,9})?)\s?(?:%|\/\s?100(?!\d))/.exec(plain);
  const whole = /^[^\p{L}\p{N}<>≥≤]*(\d{1,9}(?:\.\d{1,9})?)$/u.exec(plain)?.[1];
  if (match === null) return whole === undefined ? undefined : Number(whole);
  const before = plain.slice(Math.max(0, match.index - 20), match.index);
  const isBound = /(?:[<>≥≤]=?|\b(?:below|under|less than|up to|at most|not))\s*$/i.test(before);
  const isRange = /(?:^|[\s\d%(])[-–—−]\s?$|\d\s?%?\s?to\s$/i.test(before);
  const behind = plain.slice(match.index + match[0].length, match.index + match[0].length + 40);
  const isChange = /^\s*(?:→|->|=>)\s*\d/.test(behind);
  // `95% (target 80%)` is reached.
  const isWanted = /^\s*\(?\s*(?:planned|expected|estimated|target|goal)\b(?![\s:≥>=]*\d)/i.test(behind);
  return isBound || isRange || isChange || isWanted ? undefined : Number(match[1]);
}

interface TestCount {
  readonly passed?: number;
  readonly total: number;
}

/** `4/4 passing`, `41 (all passing)`, `24 tests, 100% passing`, `41`; of several totals the sum. */
export function readTests(lines: readonly string[]): TestCount | undefined {
  const totals = lines.filter((line) => /^[^\p{L}]*total\b/iu.test(line)).flatMap((line) => testsIn(line) ?? []);
  if (totals.length === 0) return lines.map(testsIn).find((count) => count !== undefined);
  const total = totals.reduce((sum, count) => sum + count.total, 0);
  const passed = totals.every((count) => count.passed !== undefined)
    ? totals.reduce((sum, count) => sum + (count.passed ?? 0), 0)
    : undefined;
  return { ...(passed === undefined ? {} : { passed }), total };
}

/** That tests fail, and how many where it says so. */
const failed = /(?:(?<![\d.])(\d{1,7})\s+(?:\w+\s+)?)?\bfail(?:s|ed|ing|ures?)?\b|❌|✗|✘/i;

export function testsIn(text: string): TestCount | undefined {
  const plain = text.replace(/[*_`]/g, '');
  const [first, ...others] = [...plain.matchAll(/(?<![\d.])(\d{1,7})\s?\/\s?(\d{1,7})(?![\d%])/g)];
  const failing = failed.exec(plain);
  if (first !== undefined) {
    const [, of = '', all = ''] = first;
    // More that pass than there are is no count, and neither are two of them.
    if (Number(of) > Number(all) || others.some(([, other]) => other !== of) || (failing !== null && !(Number(failing[1]) === 0)))
      return undefined;
    return { passed: Number(of), total: Number(all) };
  }
  const total = /(?<![\d.])(\d{1,7})(?![\d.%])/.exec(plain)?.[1];
  if (total === undefined) return undefined;
  const passed = /\b(?:all|100\s?%)[\s\w]*\bpass/i.test(plain)
    ? total
    : new RegExp(String.raw`(?<![\d.])(\d{1,7})\s+(?:\w+\s+)?pass`, 'i').exec(plain)?.[1];
  const missed = Number(failing?.[1] ?? 0);
  // `6 passed, 2 failed` are eight.
  const sum = passed === total ? Number(total) + missed : Number(total);
  return { ...(passed === undefined ? {} : { passed: Number(passed) }), total: sum };
}

/** `PASS`, `FAIL`, or both, which is `open`: nobody has decided. */
export function verdictOf(item: string): { readonly said: string; readonly verdict?: 'pass' | 'fail' | 'open' } {
  const match = /^(?<said>.*?)[\s:–—-]*(?<![\p{L}\p{N}])[*_`]*(?<verdict>PASS\s*[/|]\s*FAIL|PASS|FAIL)[*_`]*\.?$/su.exec(item);
  const written = match?.groups?.['verdict'];
  if (match === null || written === undefined) return { said: item };
  const said = match.groups?.['said'] ?? '';
  // `not PASS`, whatever `not FAIL` may mean.
  if (/(?<![\p{L}\p{N}])(?:not|no)$/iu.test(said)) return { said, verdict: written === 'PASS' ? 'fail' : 'open' };
  return { said, verdict: written === 'PASS' ? 'pass' : written === 'FAIL' ? 'fail' : 'open' };
}
