import type { Document } from '../../model/document.ts';
import { mojibakeIn } from '../mojibake.ts';
import type { MisreadText } from '../mojibake.ts';
import { within } from '../place-in-document.ts';
import type { DocumentRule } from '../rule.ts';

export const noMojibake = {
  id: 'no-mojibake',
  summary: 'UTF-8 must not have been read in another encoding.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    const { path, text } = document;
    const mojibake = mojibakeIn(text, proofsIn(document));
    const [first] = mojibake?.places ?? [];
    if (mojibake === undefined || first === undefined) return;
    const others = mojibake.places.length - 1;
    const edits = mojibake.places.map(({ span, meant }) => ({ span, text: meant }));
    yield {
      path,
      span: first.span,
      message: `UTF-8 was read as ${mojibake.encoding} here: ${shown(text.slice(first.span.start, first.span.end))} was ${shown(first.meant)}${others === 0 ? '' : `, and so on at ${others} more ${others === 1 ? 'place' : 'places'}`}. People guess what was meant, searches and models need not.`,
      hint: mojibake.isWhole
        ? 'Write what was meant; the whole file can be read back.'
        : 'Write what was meant; the rest of the file is as it should be.',
      ...(mojibake.isWhole ? { fix: edits } : { unsafeFix: edits }),
    };
  },
} as const satisfies DocumentRule;

const drawn = /^[\u2190-\u25FF]/;

/** Code spans, and fences but for what is drawn in them, may show misread text on purpose. */
function proofsIn({ codeSpans, fences }: Document): (found: MisreadText) => boolean {
  const inSpan = within(codeSpans.map(({ span }) => span));
  const inFence = within(fences.map(({ span }) => span));
  return ({ span, meant }) => !inSpan(span.start) && (!inFence(span.start) || drawn.test(meant));
}

function shown(text: string): string {
  const visible = text.replace(
    /[\0-\x1F\x7F-\xA0\xAD]/g,
    (hidden) => `\\x${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `\`${visible.length > 40 ? `${visible.slice(0, 40)}…` : visible}\``;
}
