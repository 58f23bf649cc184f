import type { Span } from '../model/span.ts';

const scripts = (names: string): string =>
  names
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('');
/** Scripts in which a joiner or its absence changes how letters are drawn, and so what a word is. */
const joining = scripts(
  'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan Javanese Balinese',
);
/** Scripts without spaces between words, where a zero-width space says that a line may break. */
const unspaced = scripts('Thai Lao Khmer Myanmar Tibetan Javanese Balinese Tai_Tham');
const rightToLeft = scripts('Hebrew Arabic Syriac Thaana Nko');

const pattern = (source: string): RegExp => new RegExp(source, 'u');
const endsJoining = pattern(`[${joining}]$`);
const endsUnspaced = pattern(`[${unspaced}]$`);
const startsUnspaced = pattern(`^[${unspaced}]`);
const endsRightToLeft = pattern(`[${rightToLeft}]$`);
const startsRightToLeft = pattern(`^[${rightToLeft}]`);
const endsEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const startsEmoji = /^\p{Extended_Pictographic}/u;
/** Digits, `#` and `*` start a keycap. */
const endsPresentable = /[\p{Extended_Pictographic}\p{Emoji}]$/u;
/** Bases of the standardized variants U+FE00 to U+FE02. */
const endsVariant = /[\p{Script=Han}\p{Script=Myanmar}\p{Sm}0\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F]$/u;
const endsIdeograph = /\p{Script=Han}$/u;
const endsMongolian = /\p{Script=Mongolian}$/u;
const startsMongolian = /^\p{Script=Mongolian}/u;
const startsInvisible = /^[\p{Cf}\p{Variation_Selector}]/u;
/** Old Hangul writes syllables of jamo, with fillers where a part is missing. */
const jamo = /[\u1100-\u11FF]/;
const braille = /[\u2801-\u28FF]/;

/** England, Scotland and Wales: the only flags that Unicode recommends for interchange as tag sequences (UTS #51). */
const flag =
  /^\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/u;
const flagLength = 14;

/** Whether a script or an emoji needs the character where it stands, so that it is seen by what it does. */
export function isNeeded(text: string, { start, end }: Span, codePoint: number): boolean {
  if (codePoint === 0xfeff) return start === 0;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  switch (codePoint) {
    case 0x200d:
      return (endsEmoji.test(before) && startsEmoji.test(after)) || (endsJoining.test(before) && !startsInvisible.test(after));
    case 0x200c:
      return endsJoining.test(before) && !startsInvisible.test(after);
    case 0x200b:
      return endsUnspaced.test(before) && startsUnspaced.test(after);
    case 0x200e:
    case 0x200f:
    case 0x61c:
      return (endsRightToLeft.test(before) && !startsInvisible.test(after)) || startsRightToLeft.test(after);
    case 0x115f:
    case 0x1160:
      return jamo.test(before.slice(-1)) || jamo.test(after.slice(0, 1));
    case 0x2800:
      return braille.test(before.slice(-1)) || braille.test(after.slice(0, 1)) || isInBraille(text, start);
    case 0x180e:
      return endsMongolian.test(before) && startsMongolian.test(after);
    case 0xfe0e:
    case 0xfe0f:
      return endsPresentable.test(before);
    default:
      return isVariant(codePoint, before, after) || (codePoint > 0xe0000 && isInFlag(text, start));
  }
}

function isVariant(codePoint: number, before: string, after: string): boolean {
  if (startsInvisible.test(after)) return false;
  if (codePoint >= 0xfe00 && codePoint <= 0xfe02) return endsVariant.test(before);
  if (codePoint >= 0x180b && codePoint <= 0x180f) return endsMongolian.test(before);
  return codePoint >= 0xe0100 && codePoint <= 0xe01ef && endsIdeograph.test(before);
}

function isInFlag(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - flagLength), start + flagLength);
  const opening = near.lastIndexOf('\u{1F3F4}', Math.min(start, flagLength));
  return opening !== -1 && Math.min(start, flagLength) < opening + flagLength && flag.test(near.slice(opening));
}

/** Pictures of Braille patterns have empty cells in them, a few at a time. */
function isInBraille(text: string, start: number): boolean {
  return braille.test(text.slice(Math.max(0, start - 20), start + 20));
}
