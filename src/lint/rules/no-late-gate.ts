import type { Document, Gate, Heading } from '../../model/document.ts';
import { firstIndex } from '../../model/first-index.ts';
import { covers, lineStartAt } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentRule } from '../rule.ts';

interface Action {
  /** What a gate says that it stands before. */
  readonly before: RegExp;
  /** The heading of the section in which it is done. */
  readonly heading: RegExp;
}

const actions: readonly Action[] = [
  {
    before:
      /^(?:any |the |actual |you |we )*(?:code (?:generation|changes?)|implement(?:ation|ing|s)?\b|(?:writ|generat|creat)(?:e|es|ing) (?:any |the )?(?:code|implementation)|coding|making (?:any )?(?:code )?changes|chang(?:e|ing) (?:any )?(?:code|files))/i,
    heading: /\b(?:implement(?:ation|ing)?|code generation|generate (?:the )?code|coding|write (?:the )?code)\b/i,
  },
  {
    before: /^(?:any |the |actual |you |we )*(?:deploy(?:s|ing|ment)?|roll(?:ing)?[- ]?out)\b/i,
    heading: /\b(?:deploy(?:ment|ing)?|roll-?out)\b/i,
  },
  {
    before: /^(?:any |the |actual |you |we )*(?:publish(?:es|ing)?|publication|releas(?:e|es|ing))\b/i,
    heading: /\b(?:publish(?:ing)?|publication|release)\b/i,
  },
  { before: /^(?:any |the |actual |you |we )*(?:push(?:es|ing)?)\b/i, heading: /\bpush(?:ing)?\b/i },
  { before: /^(?:any |the |actual |you |we )*(?:merg(?:e|es|ing))\b/i, heading: /\bmerg(?:e|ing)\b/i },
  {
    before: /^(?:any |the |actual |you |we )*(?:delet(?:e|es|ing|ion)|remov(?:e|es|ing|al))\b/i,
    heading: /\b(?:delet(?:e|ing|ion)|remov(?:e|ing|al))\b/i,
  },
  {
    before: /^(?:any |the |actual |you |we )*(?:migrat(?:e|es|ing|ion))\b/i,
    heading: /\b(?:run|execute|apply|perform)\b.*\bmigrat|^\W*(?:(?:phase|step)\W*\d+\W*)?migrat(?:e|ion)\b/i,
  },
];

/** Sections that speak of an action and do not do it, or do it where it harms nobody. */
const about =
  /\b(?:plan(?:ning)?|design|review|checklist|guidelines?|notes?|details?|strategy|standards?|principles?|requirements?|options?|approach|patterns?|examples?|summary|overview|context|prepar(?:e|ation|ing)|pre-|post-|after|before|learning|criteria|status|rules?|proposal|spec(?:ification)?|gates?|approval|order|template|format|tips|risks?|considerations?|workflow|local(?:ly)?|staging|previews?|sandbox|simulat(?:e|ion)|rehears\w+)\b|\?$/i;

export const noLateGate = {
  id: 'no-late-gate',
  summary: 'A gate must stand before the action that it guards.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['prompt', 'agent', 'skill'],
  *checkDocument(primitive) {
    for (const gate of primitive.gates) {
      if (gate.kind === 'check') continue;
      const late = passedAction(primitive, gate);
      if (late === undefined) continue;
      yield {
        path: primitive.path,
        span: gate.stop ?? gate.span,
        message: `The gate says that it stands before \`${late.words}\`, and “${late.heading.text}” stands above it: an agent that works from top to bottom has done it when it gets here.`,
        hint: `Move the gate above “${late.heading.text}”.`,
        related: [{ path: primitive.path, span: late.heading.span, message: 'What it guards is done here.' }],
      };
    }
  },
} as const satisfies DocumentRule;

/** The last section above a gate in which the action is done that the gate says it comes before; none where it is done again below. */
function passedAction(document: Document, gate: Gate): { readonly words: string; readonly heading: Heading } | undefined {
  for (const match of wordsOf(document, gate).matchAll(/\b(?:before|prior to)\s+/gi)) {
    const rest = match.input.slice(match.index + match[0].length);
    for (const { before, heading } of actions) {
      const words = before.exec(rest)?.[0];
      if (words === undefined) continue;
      const doing = sectionsOf(document, heading).filter(({ sectionSpan }) => !covers(sectionSpan, gate.span));
      if ((doing.at(-1)?.span.start ?? 0) > gate.span.start) continue;
      const last = doing.findLast((one) => isBeside(document, one, gate.span));
      if (last !== undefined) return { words, heading: last };
    }
  }
  return undefined;
}

const known = new WeakMap<Document, Map<RegExp, readonly Heading[]>>();

/** The sections in which an action is done, in order. */
function sectionsOf(document: Document, action: RegExp): readonly Heading[] {
  const ofDocument = known.get(document) ?? new Map<RegExp, readonly Heading[]>();
  known.set(document, ofDocument);
  const sections = ofDocument.get(action) ?? document.headings.filter(({ text }) => action.test(text) && !about.test(text));
  ofDocument.set(action, sections);
  return sections;
}

/** What the gate itself says: its line, or its heading and the lines below it, without code. */
function wordsOf({ text, lineStarts, fences }: Document, { span, stop, sectionSpan, slug }: Gate): string {
  const { start, end } = slug === undefined ? lineAround(text, lineStarts, span) : sectionSpan;
  const code = fences[firstIndex(fences.length, (index) => (fences[index]?.span.start ?? 0) >= start)];
  const own = text.slice(start, Math.min(end, code?.span.start ?? end));
  return stop === undefined ? own : `${own}\n${text.slice(stop.start, stop.end)}`;
}

function lineAround(text: string, lineStarts: readonly number[], { start, end }: Span): Span {
  const next = firstIndex(lineStarts.length, (index) => (lineStarts[index] ?? 0) > end);
  return { start: lineStartAt(lineStarts, start), end: lineStarts[next] ?? text.length };
}

/** Whether the section of the action and the gate have the same section around them: steps of one workflow. */
function isBeside({ headings }: Document, { span, depth }: Heading, gate: Span): boolean {
  const around = headings.filter(
    (heading) => heading.depth < depth && covers(heading.sectionSpan, span) && heading.span.start < span.start,
  );
  return around.every(({ sectionSpan }) => covers(sectionSpan, gate));
}
