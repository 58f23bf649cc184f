import type { FieldEntry } from '../model/artifact-field.ts';
import type { Document, Heading } from '../model/document.ts';
import type { ArtifactKind } from '../model/generated/artifact-fields.ts';
import type { Span } from '../model/span.ts';
import { artifactKinds } from './artifact-kinds.ts';
import type { ArtifactPlace } from './artifact-kinds.ts';
import type { ArtifactField } from './found-field.ts';
import { isOpenValue, noValue } from './value-state.ts';
import type { ReadValue } from './value-state.ts';

/** What the first heading says: `Phase 2 complete: Services`, or a title that is put in other words. */
export function titleFields(
  { headings, text }: Document,
  kind: ArtifactKind,
  entries: readonly FieldEntry[],
  names: ArtifactPlace['names'],
): ArtifactField[] {
  const pattern = artifactKinds[kind].heading;
  const heading = headings.find(({ depth, topLevel }) => depth === 1 && topLevel) ?? headings.find(({ topLevel }) => topLevel);
  if (pattern === undefined) return [];
  const written = heading === undefined ? undefined : titlePattern(pattern).exec(heading.text.slice(0, 1000))?.groups;
  return entries.flatMap((entry): ArtifactField[] => {
    if (entry.form !== 'title') return [];
    // The name of a phase report has its number as well.
    const value = written?.[entry.name] ?? (entry.reads === 'count' ? names[entry.name] : heading?.depth === 1 ? heading.text : undefined);
    if (value === undefined || heading === undefined) return [];
    const at = text.indexOf(value, heading.span.start);
    const valueSpan = at === -1 || at >= heading.span.end ? heading.span : { start: at, end: at + value.length };
    const read = titleValue(entry.reads === 'count' && /^\d+$/.test(value) ? Number(value) : value, valueSpan);
    return [inTitle(entry, [entry.name], heading, valueSpan, read)];
  });
}

/** `Phase {{phase}} complete: {{title}}` as a regular expression, whatever symbols stand before it and between its parts. */
function titlePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[ :]+/g, (gap) => (gap.includes(':') ? String.raw`\s*[:.–—-]\s*` : String.raw`\s+`))
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => (name === 'phase' ? String.raw`(?<phase>\d{1,4})` : `(?<${name}>.+?)`));
  return new RegExp(String.raw`^[^\p{L}]*${source}\s*$`, 'iu');
}

export function inTitle(
  entry: FieldEntry,
  path: ArtifactField['path'],
  { span }: Heading,
  valueSpan: Span,
  read: ReadValue,
): ArtifactField {
  return { path, entry, form: 'title', labelSpan: span, valueStart: valueSpan.start, valueSpan, indent: -1, ...read };
}

export function titleValue(value: string | number, span: Span): ReadValue {
  if (value === '') return noValue('empty');
  if (isOpenValue(String(value))) return noValue('open');
  return { state: 'set', value, items: [{ value, span }] };
}
