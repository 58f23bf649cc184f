import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { injectionIn } from '../../model/injection-phrases.ts';
import type { DocumentRule } from '../rule.ts';

export const noHiddenInstructions = {
  id: 'no-hidden-instructions',
  summary: 'What people do not see must not instruct models.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    for (const { what, span, text } of hiddenTexts(document)) {
      const phrase = text.length < shortest ? undefined : injectionIn(text);
      if (phrase === undefined) continue;
      yield {
        path: document.path,
        span,
        message: `${what} reads like an instruction to a model ("${shortened(phrase)}"): people who look at the page do not see it, and models follow it.`,
        hint: 'Write it where people read it, or delete it and find out who put it there.',
      };
    }
  },
} as const satisfies DocumentRule;

interface HiddenText {
  readonly what: string;
  readonly span: Span;
  readonly text: string;
}

/** No instruction is shorter. */
const shortest = 12;

function* hiddenTexts({ text, comments, references, hiddenHtml }: Document): Iterable<HiddenText> {
  for (const comment of comments) yield { what: 'This comment', ...comment };
  for (const span of hiddenHtml) yield { what: 'This hidden HTML', span, text: text.slice(span.start, span.end) };
  for (const { form, text: label, span, hrefSpan, uses } of references) {
    const isUnused = form === 'definition' && uses?.length === 0;
    const title = text.slice(hrefSpan.end, span.end);
    if (isUnused) yield { what: 'This link definition, which nothing uses,', span, text: `${label} ${title}` };
    else if (form === 'image') yield { what: 'The description or title of this image', span, text: `${label} ${title}` };
    else if (form === 'link' || form === 'definition') yield { what: 'The title of this link', span, text: title };
  }
}

const maxShown = 80;

function shortened(phrase: string): string {
  const plain = phrase.replaceAll('"', "'");
  return plain.length > maxShown ? `${plain.slice(0, maxShown)}…` : plain;
}
