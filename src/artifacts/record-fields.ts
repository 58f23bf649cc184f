import type { FieldEntry } from '../model/artifact-field.ts';
import type { Document } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import { bodyField, findFields, recordHeadings } from './find-fields.ts';
import type { ArtifactField, ArtifactRecord } from './found-field.ts';
import { readValue } from './read-value.ts';
import type { TextLine } from './text-lines.ts';
import { inTitle, titleValue } from './title-fields.ts';

interface FoundRecord extends ArtifactRecord {
  readonly entry: FieldEntry;
  readonly number: number;
  readonly title: string;
}

export function recordsIn(document: Document, entries: readonly FieldEntry[]): FoundRecord[] {
  return entries
    .filter(({ reads }) => reads === 'records')
    .flatMap((entry) => recordHeadings(document, entry.label).map((record, index) => ({ ...record, entry, path: [entry.name, index] })));
}

export function recordFields(
  document: Document,
  lines: readonly TextLine[],
  { entry, path, heading, number, title }: FoundRecord,
): ArtifactField[] {
  const entries = entry.fields ?? [];
  const { start, end } = heading.span;
  const within = linesFrom(lines, end, heading.sectionSpan.end);
  const inHeading = entries.flatMap((inner): ArtifactField[] => {
    if (inner.form !== 'title') return [];
    const value = inner.reads === 'count' ? number : title;
    const at = document.text.indexOf(String(value), start);
    const valueSpan = at === -1 || at >= end ? heading.span : { start: at, end: at + String(value).length };
    return [inTitle(inner, [...path, inner.name], heading, valueSpan, titleValue(value, valueSpan))];
  });
  const named = lineFields(document, within, entries, path);
  const body = entries.find(({ form }) => form === 'body');
  if (body === undefined) return [...inHeading, ...named];
  const firstLabel = Math.min(...named.map(({ labelSpan }) => labelSpan.start));
  const isBody = ({ shape, span }: TextLine): boolean => shape !== 'hidden' && span.start < firstLabel;
  const bodyLines = within.slice(
    0,
    within.findIndex(({ shape }) => shape === 'heading') === -1 ? within.length : within.findIndex(({ shape }) => shape === 'heading'),
  );
  const field = bodyField(body, heading, bodyLines.filter(isBody));
  const { lines: _, ...place } = field;
  return [...inHeading, { ...place, path: [...path, body.name], ...readValue(document.text, field) }, ...named];
}

export function lineFields(
  document: Document,
  lines: readonly TextLine[],
  entries: readonly FieldEntry[],
  at: ArtifactField['path'],
): ArtifactField[] {
  return findFields(document, lines, entries).map((found) => {
    const { lines: _, ...field } = found;
    return { ...field, path: [...at, found.entry.name], ...readValue(document.text, found) };
  });
}

/** The lines from one offset up to another. */
function linesFrom(lines: readonly TextLine[], start: number, end: number): readonly TextLine[] {
  const indexOf = (offset: number): number => firstIndex(lines.length, (index) => (lines[index]?.span.start ?? 0) >= offset);
  return lines.slice(indexOf(start), indexOf(end));
}

/** The lines that are in the section of no record. */
export function outside(lines: readonly TextLine[], records: readonly FoundRecord[]): TextLine[] {
  const own: TextLine[] = [];
  let at = 0;
  const sections = records.map(({ heading }) => heading.sectionSpan).toSorted((a, b) => a.start - b.start);
  for (const line of lines) {
    while ((sections[at]?.end ?? Infinity) <= line.span.start) at += 1;
    if ((sections[at]?.start ?? Infinity) > line.span.start) own.push(line);
  }
  return own;
}
