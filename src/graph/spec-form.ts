import { passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';
import type { Document, Heading } from '../model/document.ts';
import { covers, lineStartAt } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { scalarOf } from './frontmatter-values.ts';
import type { Primitive } from './graph.ts';
import { isSpecTemplate } from './spec-template.ts';

/**
 * Sections of a spec that agents build from, by what they are called. Source: the spec of the AI-native workflow
 * (Problem Statement, Approach, Implementation Requirements, Validation Criteria, Handoff Checklist).
 */
export const specSectionNames = {
  components: /^(?:core )?components\b/i,
  contracts: /^api contracts?\b/i,
  context: /^(?:(?:integration )?context references?|references?|context)\b/i,
  criteria: /^(?:validation|acceptance|success) criteria\b/i,
} as const;

export type SpecSection = keyof typeof specSectionNames;

const known = new WeakMap<Primitive, boolean>();

/** Whether it is a spec that a plan could be made from: it lists components, contracts or criteria. Others are prose, which is fine. */
export function isPlannable(primitive: Primitive): boolean {
  const found = known.get(primitive) ?? listsWork(primitive);
  known.set(primitive, found);
  return found;
}

function listsWork(primitive: Primitive): boolean {
  return (
    primitive.kind === 'spec' &&
    !isTemplate(primitive) &&
    (primitive.components.length > 0 || sectionsOf(primitive, 'contracts').length > 0 || sectionsOf(primitive, 'criteria').length > 0)
  );
}

/** A form to fill in: what it lacks is what it is for. */
function isTemplate(primitive: Primitive): boolean {
  const { path, headings } = primitive;
  return (
    isSpecTemplate(primitive) ||
    /(?:^|[/_.-])templates?(?:[/_.-]|$)/i.test(path) ||
    headings.some(({ depth, text }) => depth === 1 && /[[{<][^\]}>]+[\]}>]/.test(text))
  );
}

export function sectionsOf({ headings }: Document, section: SpecSection): Heading[] {
  return headings.filter(({ text }) => specSectionNames[section].test(text));
}

/** The list items of a section. */
export function itemsIn(spec: Document, section: SpecSection): Passage[] {
  const spans = sectionsOf(spec, section).map(({ sectionSpan }) => sectionSpan);
  return passagesOf(spec).filter(({ type, span }) => type === 'item' && spans.some((outer) => covers(outer, span)));
}

/** Whether an item stands inside another one, which it explains. `start` is where its text begins. */
export function isNestedItem(text: string, start: number): boolean {
  return /(?:^|[\r\n])[ \t]{2,}[^\r\n]*$/.test(text.slice(Math.max(0, start - 200), start));
}

/** The `status` of a spec that is agreed on. */
export function isApprovedStatus(status: string): boolean {
  return /^(?:approved|accepted|ready|final)$/i.test(status);
}

/** What a spec says of its state: `status` in its frontmatter, or a line `**Status**: Draft`. */
export function statusOf(spec: Document): string | undefined {
  const line = /^[ \t]*(?:[-*+][ \t]+)?(?:\*\*)?status(?:\*\*:|:\*\*|:)[ \t]*([^\s|*][^\r\n|*]*)/im.exec(spec.text.slice(spec.bodyStart));
  return scalarOf(spec, 'status') ?? line?.[1]?.trim();
}

/** Whether people have agreed on a spec, and what speaks against it: ends the sentence "It is not approved: …". */
export function approvalOf(spec: Document): {
  readonly approved: boolean;
  readonly status: string | undefined;
  readonly reason: string | undefined;
} {
  const status = statusOf(spec);
  const open = openClarifications(spec);
  const reason =
    status === undefined
      ? 'it has no `status`'
      : !isApprovedStatus(status)
        ? `its status is \`${status}\``
        : open.length > 0
          ? `it leaves ${open.length === 1 ? 'a question' : `${open.length} questions`} open`
          : undefined;
  return { approved: reason === undefined, status, reason };
}

/** The questions that a spec leaves open: `[NEEDS CLARIFICATION: which provider?]`. Code is none. */
export function openClarifications(spec: Document): Span[] {
  return [...spec.text.slice(spec.bodyStart).matchAll(/\[NEEDS CLARIFICATION\b[^\]\r\n]*\]?/gi)]
    .map((match) => ({ start: spec.bodyStart + match.index, end: spec.bodyStart + match.index + match[0].length }))
    .filter((span) => ![...spec.codeSpans, ...spec.fences].some((code) => covers(code.span, span)) && !speaksOfMarkers(spec, span));
}

/** “No [NEEDS CLARIFICATION] markers remain” and “mark it with [NEEDS CLARIFICATION: specific question]”, as spec-kit says, ask nothing. */
function speaksOfMarkers({ text, lineStarts }: Document, { start, end }: Span): boolean {
  const before = text.slice(lineStartAt(lineStarts, start), start);
  // Struck out.
  if (before.split('~~').length % 2 === 0) return true;
  if (/^\[NEEDS CLARIFICATION:?[ \t]*(?:(?:specific )?question|\.{3}|…)\]/i.test(text.slice(start, end))) return true;
  if (/\b(?:mark(?:ed)?[ \t](?:\S+[ \t]){0,3}with|use|write)[ \t]+$/i.test(before.slice(-80))) return true;
  if (!/^\[NEEDS CLARIFICATION\]?$/i.test(text.slice(start, end))) return false;
  return /\b(?:no|none|any|every|all|each|without|markers?)\b/i.test(before) || /^\s*(?:markers?|tags?)\b/i.test(text.slice(end, end + 20));
}
