import type { Document, UnusualCharacter } from '../../model/document.ts';
import type { TextEdit } from '../../model/text-edits.ts';
import { codePointName } from '../code-point.ts';
import { placesIn } from '../place-in-document.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { isTypographic } from '../typographic-space.ts';

export const noOddSpace = {
  id: 'no-odd-space',
  summary: 'Where programs read spaces, a space must be U+0020.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    const spaces = document.unusualCharacters.filter(({ category }) => category === 'space');
    if (spaces.length === 0) return;
    const reader = readerIn(document);
    const inProse: UnusualCharacter[] = [];
    for (const run of spaces) {
      const effect = reader(run);
      if (effect === undefined) {
        if (!isTypographic(document.text, run)) inProse.push(run);
      } else if (effect !== 'none') yield { path: document.path, ...findingOf(run, effect) };
    }
    const [first, ...others] = inProse;
    if (first !== undefined) yield { path: document.path, ...proseFindingOf(first, others) };
  },
} as const satisfies DocumentRule;

const marker = /^[ \t>]*(?:#{1,6}|[-*+]|\d{1,9}[.)])$/;
const markerBehind = /^[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]/;
const boxDrawing = /[\u2500-\u257F]$/;
/** How far a line is looked at. */
const window = 100;

/** Says which program reads a space and takes it for another character: `undefined` in prose, `none` where none minds. */
function readerIn(document: Document): (run: UnusualCharacter) => string | undefined {
  const placeOf = placesIn(document);
  const { text } = document;
  return ({ span, codePoint, escaped }) => {
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, span.start - window), span.start))?.[0] ?? '';
    const after = text.slice(span.end, span.end + window);
    const place = escaped === true ? 'frontmatter' : placeOf(span.start);
    if (place !== 'text' && codePoint === 0x3000 && isTypographic(text, { span, codePoint })) return 'none';
    if (place === 'frontmatter') return 'YAML, globs and names take it for a letter';
    // The `tree` command draws with no-break spaces.
    if (place === 'code') return boxDrawing.test(before) ? 'none' : 'a shell or a compiler takes it for a letter';
    if (marker.test(before) || (before === '' && markerBehind.test(after))) return 'beside it Markdown sees no heading and no list';
    return undefined;
  };
}

function findingOf(run: UnusualCharacter, effect: string): Omit<Finding, 'path'> {
  const { codePoint, count, span, escaped } = run;
  const written = escaped === true ? ', written as a YAML escape' : '';
  const subject = `${codePointName(codePoint)}${count === 1 ? '' : `, ${count} in a row`}${written}`;
  return {
    span,
    message: `This is no space but ${subject}: it looks like one, and ${effect}.`,
    hint: escaped === true ? 'Write an ordinary space instead of the escape.' : 'Replace it by an ordinary space.',
    ...(escaped === true ? {} : { unsafeFix: [replacement(run)] }),
  };
}

function proseFindingOf(first: UnusualCharacter, others: readonly UnusualCharacter[]): Omit<Finding, 'path'> {
  const code = codePointName(first.codePoint);
  const subject =
    others.length === 0
      ? `A space in the text is not U+0020 but ${code}`
      : `${others.length + 1} places in the text have spaces that are not U+0020, the first one ${code}`;
  return {
    span: first.span,
    severity: 'info',
    message: `${subject}: a search for the words as they look does not find them.`,
    hint: 'Replace it by an ordinary space where nothing must be kept together.',
    unsafeFix: [first, ...others].map(replacement),
  };
}

function replacement({ span, count }: UnusualCharacter): TextEdit {
  return { span, text: ' '.repeat(count) };
}
