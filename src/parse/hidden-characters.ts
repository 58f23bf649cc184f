import type { HiddenCategory, HiddenCharacter } from '../model/document.ts';

/** Code points that a person cannot see and a model can read. Source: the detectors compared in Pillar Security's "Rules File Backdoor", CVE-2021-42574 and the Unicode tag block. */
const ranges: readonly (readonly [first: number, last: number, category: HiddenCategory])[] = [
  [0xad, 0xad, 'invisible'],
  [0x34f, 0x34f, 'invisible'],
  [0x61c, 0x61c, 'bidi-mark'],
  [0x115f, 0x1160, 'invisible'],
  [0x17b4, 0x17b5, 'invisible'],
  [0x180e, 0x180e, 'invisible'],
  [0x200b, 0x200d, 'zero-width'],
  [0x200e, 0x200f, 'bidi-mark'],
  [0x202a, 0x202e, 'bidi-control'],
  [0x2060, 0x2060, 'zero-width'],
  [0x2061, 0x2064, 'invisible'],
  [0x2066, 0x2069, 'bidi-control'],
  [0x206a, 0x206f, 'invisible'],
  [0x3164, 0x3164, 'invisible'],
  [0xfe00, 0xfe0e, 'variation-selector'],
  [0xfeff, 0xfeff, 'byte-order-mark'],
  [0xffa0, 0xffa0, 'invisible'],
  [0xfff9, 0xfffb, 'invisible'],
  [0xe0001, 0xe007f, 'tag'],
  [0xe0100, 0xe01ef, 'variation-selector'],
];

const candidates = new RegExp(`[${ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`, 'gu');

/** England, Scotland and Wales: the only flags that Unicode recommends for interchange as tag sequences (UTS #51). */
const flag =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const joinedScript =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Gujarati}]$/u;

/**
 * Hidden characters of the raw text, frontmatter and code included; neighbours of one category are one fact.
 * A byte order mark at the start, joiners inside emoji and in scripts that need them, and the three tag flags are not hidden text.
 */
export function hiddenCharactersOf(text: string): HiddenCharacter[] {
  if (text.search(candidates) === -1) return [];
  const flags = [...text.matchAll(flag)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
  const found: HiddenCharacter[] = [];
  for (const { index, 0: character } of text.matchAll(candidates)) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (index === 0 && codePoint === 0xfeff) continue;
    if (flags.some(({ start, end }) => start <= index && index < end)) continue;
    // The text form of a symbol.
    if (codePoint === 0xfe0e && emoji.test(text.slice(Math.max(0, index - 2), index))) continue;
    if ((codePoint === 0x200d || codePoint === 0x200c) && isNeededJoiner(text, index)) continue;
    const category = ranges.find(([first, last]) => first <= codePoint && codePoint <= last)?.[2];
    if (category === undefined) continue;
    const span = { start: index, end: index + character.length };
    const previous = found.at(-1);
    if (previous?.span.end === index && previous.category === category) {
      found[found.length - 1] = { ...previous, count: previous.count + 1, span: { start: previous.span.start, end: span.end } };
    } else {
      found.push({ codePoint, category, count: 1, span });
    }
  }
  return found;
}

function isNeededJoiner(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  return emoji.test(before) || joinedScript.test(before);
}
