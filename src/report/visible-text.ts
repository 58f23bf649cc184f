/** What a person cannot see or a terminal obeys: controls, formats, unassigned and private code points, halves of pairs. */
const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Flags, keycaps, and pictographs with selectors, skin tones and joiners: what is invisible in them is no hidden text. */
const emoji =
  /^(?:\p{Regional_Indicator}{2}|[#*\d]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)*)$/u;
/** East_Asian_Width W and F of Unicode 15.1, by block. */
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
const plain = /^[ -~]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Made when it is needed: it takes milliseconds, and most lines are ASCII. */
function graphemesOf(line: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(line);
}

/** One character as it stands on the screen. */
export interface Glyph {
  readonly text: string;
  /** Columns. */
  readonly width: number;
}

/**
 * The characters of one line as a terminal may show them: what is hidden as an escape (`\u{200B}`), a tab as four blanks, so
 * that columns can be counted and no text of a file is obeyed.
 */
export function glyphsOf(line: string): Glyph[] {
  if (plain.test(line)) return [...line].map((text) => ({ text, width: 1 }));
  return [...graphemesOf(line)].flatMap(({ segment }) => {
    if (segment === '\t') return [{ text: '    ', width: 4 }];
    if (emoji.test(segment) || segment.search(hidden) === -1) {
      return [{ text: segment, width: wide.test(segment) || segment.includes('\uFE0F') ? 2 : 1 }];
    }
    return [...segment].map((character) => {
      const text = character.replace(hidden, escape);
      return { text, width: wide.test(text) ? 2 : text.length };
    });
  });
}

/** Whether every character of a line shows as it is, in one column. */
export function isPlain(line: string): boolean {
  return plain.test(line);
}

/** Text that comes from files, on one line and without anything that a terminal obeys. */
export function visible(text: string): string {
  return plain.test(text)
    ? text
    : glyphsOf(text)
        .map((glyph) => glyph.text)
        .join('');
}

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;
}
