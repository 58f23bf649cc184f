import type { Frontmatter, UnusualCategory, UnusualCharacter } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { valueAt } from '../model/value-path.ts';
import { isPlain } from '../model/word-sieve.ts';
import { hiddenMessageOf } from './hidden-message.ts';
import { isNeeded } from './needed-characters.ts';

/**
 * Code points that a person cannot see or tell apart and a model can. Sources: the detectors compared in Pillar Security's
 * "Rules File Backdoor", CVE-2021-42574, the Unicode tag block and the bytes that Glassworm kept in variation selectors.
 */
const ranges: readonly (readonly [first: number, last: number, category: UnusualCategory])[] = [
  [0x00, 0x08, 'control'],
  [0x0b, 0x0c, 'control'],
  [0x0d, 0x0d, 'control'],
  [0x0e, 0x1f, 'control'],
  [0x7f, 0x9f, 'control'],
  [0xa0, 0xa0, 'space'],
  [0xad, 0xad, 'soft-hyphen'],
  [0x34f, 0x34f, 'invisible'],
  [0x61c, 0x61c, 'bidi-mark'],
  [0x115f, 0x1160, 'blank'],
  [0x1680, 0x1680, 'space'],
  [0x17b4, 0x17b5, 'invisible'],
  [0x180b, 0x180d, 'variation-selector'],
  [0x180e, 0x180e, 'invisible'],
  [0x180f, 0x180f, 'variation-selector'],
  [0x2000, 0x200a, 'space'],
  [0x200b, 0x200d, 'zero-width'],
  [0x200e, 0x200f, 'bidi-mark'],
  [0x2028, 0x2029, 'control'],
  [0x202a, 0x202e, 'bidi-control'],
  [0x202f, 0x202f, 'space'],
  [0x205f, 0x205f, 'space'],
  [0x2060, 0x2060, 'zero-width'],
  [0x2061, 0x2065, 'invisible'],
  [0x2066, 0x2069, 'bidi-control'],
  [0x206a, 0x206f, 'invisible'],
  [0x2800, 0x2800, 'blank'],
  [0x3000, 0x3000, 'space'],
  [0x3164, 0x3164, 'blank'],
  [0xfe00, 0xfe0f, 'variation-selector'],
  [0xfeff, 0xfeff, 'byte-order-mark'],
  [0xffa0, 0xffa0, 'blank'],
  [0xfff0, 0xfffb, 'invisible'],
  [0xfffd, 0xfffd, 'replacement'],
  [0xe0000, 0xe007f, 'tag'],
  [0xe0080, 0xe00ff, 'invisible'],
  [0xe0100, 0xe01ef, 'variation-selector'],
  [0xe01f0, 0xe0fff, 'invisible'],
];

const hex = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`;
const classOf = (wanted: typeof ranges): string => wanted.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('');
const candidate = new RegExp(`[${classOf(ranges.filter(([first]) => first !== 0x0d))}]|\\r(?!\\n)`, 'gu');
/** The same by code units, the astral ones by their first half: four times as fast over text that has none. */
const hint = new RegExp(
  `[${classOf(ranges.filter(([first]) => first <= 0xffff && first !== 0x0d)).replaceAll(/\{(\w+)\}/g, (_, digits: string) => digits.padStart(4, '0'))}\\uDB40-\\uDB43]|\\r(?!\\n)`,
);

/** Whether a text has an unusual character, needed or not. */
export function hasUnusualCharacter(text: string): boolean {
  return !isPlain(text) && hint.test(text);
}

/** Places of one sort that are noted. What follows adds nothing but weight. */
const maxPlaces = 1000;

/**
 * Unusual characters of the raw text, frontmatter and code included; neighbours of one category are one fact. A byte order
 * mark at the start, and what emoji and scripts need, is not unusual.
 */
export function unusualCharactersOf(text: string): UnusualCharacter[] {
  if (!hasUnusualCharacter(text)) return [];
  const found: UnusualCharacter[] = [];
  const places = new Map<string, number>();
  const oldLineEnds = !text.includes('\n');
  for (const run of runsIn(text)) {
    const { category, codePoint, span } = run;
    if (codePoint === 0x0d && oldLineEnds) continue;
    const sort = sortOf(run);
    const known = places.get(sort) ?? 0;
    places.set(sort, known + 1);
    if (known >= maxPlaces) continue;
    const message = hiddenMessageOf(text.slice(span.start, span.end), category);
    found.push(message === undefined ? run : { ...run, message });
  }
  return found;
}

/** Runs of one sort are as bad as one another, so that many of one cannot crowd out one of another. */
function sortOf({ category, codePoint, count }: Run): string {
  if (category === 'control') return `${category} ${codePoint}`;
  return `${category} ${count > 1} ${codePoint >= 0xe0100}`;
}

type Run = { -readonly [Key in keyof Omit<UnusualCharacter, 'message' | 'escaped'>]: UnusualCharacter[Key] };

/** Runs of unusual characters of one category. */
function* runsIn(text: string): Iterable<Run> {
  let run: Run | undefined;
  for (const { index, 0: character } of text.matchAll(candidate)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const category = categoryOf(codePoint);
    const end = index + character.length;
    if (category === undefined || isNeeded(text, { start: index, end }, codePoint)) continue;
    if (run?.span.end === index && run.category === category && (category !== 'control' || run.codePoint === codePoint)) {
      run.count += 1;
      run.span = { start: run.span.start, end };
      continue;
    }
    if (run !== undefined) yield run;
    run = { codePoint, category, count: 1, span: { start: index, end } };
  }
  if (run !== undefined) yield run;
}

function categoryOf(codePoint: number): UnusualCategory | undefined {
  return ranges.find(([first, last]) => first <= codePoint && codePoint <= last)?.[2];
}

/** What YAML escapes such as `"\u202E"` in keys and values stand for: not in the text, and in what runtimes read. */
export function escapedCharactersOf(text: string, frontmatter: Frontmatter | undefined): UnusualCharacter[] {
  return (frontmatter?.entries ?? []).flatMap(({ path, keySpan, valueSpan }) => {
    const value = valueAt(frontmatter?.value, path);
    const key = path.at(-1);
    return [...(keySpan === undefined ? [] : escapedIn(text, keySpan, key)), ...escapedIn(text, valueSpan, value)];
  });
}

function escapedIn(text: string, span: Span, value: unknown): UnusualCharacter[] {
  const written = text.slice(span.start, span.end);
  if (typeof value !== 'string' || !written.startsWith('"') || !written.includes('\\')) return [];
  const inText = new Set(unusualCharactersOf(written).map(({ codePoint, count }) => `${codePoint} ${count}`));
  // A byte order mark is only needed at the start of a file.
  return unusualCharactersOf(`"${value}"`)
    .filter(({ codePoint, count }) => !inText.has(`${codePoint} ${count}`))
    .map((found) => ({ ...found, span, escaped: true }));
}
