import type { FieldEntry, FieldForm } from '../model/artifact-field.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Document, Heading } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { firstIndex } from '../model/first-index.ts';
import { artifactFields } from '../model/generated/artifact-fields.ts';
import type { ArtifactKind, ArtifactValues } from '../model/generated/artifact-fields.ts';
import type { Span } from '../model/span.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { artifactKinds, artifactPlaceOf } from './artifact-kinds.ts';
import type { ArtifactPlace } from './artifact-kinds.ts';
import { damagedLabels, damagedLines } from './damaged-frontmatter.ts';
import { bodyField, findFields, recordHeadings } from './find-fields.ts';
import { entriesByLabel, plainLabel } from './labels.ts';
import { isOpenValue, readPercent, readValue, readWord } from './read-value.ts';
import type { ReadItem, ReadValue } from './read-value.ts';
import { textLines } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';

/** A field that stands in the file, whether or not its value can be read. */
export interface ArtifactField {
  /** Its place in `values`: `['status']`, `['phases', 0, 'owner']`. */
  readonly path: readonly (string | number)[];
  readonly entry: FieldEntry;
  readonly form: FieldForm;
  readonly labelSpan: Span;
  /** Where the value may begin, behind the label. */
  readonly valueStart: number;
  /** Empty where there is no value. */
  readonly valueSpan: Span;
  /** Width before the bullet of a label that stands in a list; -1 for any other. */
  readonly indent: number;
  /** `open` is a value that begins with TODO: somebody has yet to write it. */
  readonly state: ReadValue['state'];
  /** As it stands in `values`; `undefined` unless it is `set`. */
  readonly value: unknown;
  /** Items, rows and checks, each with its value and place; one for a value that is no list. */
  readonly items: readonly ReadItem[];
  /** It is written further above as well. */
  readonly isRepeated?: true;
}

/** What a workflow file says. */
export interface Artifact<K extends ArtifactKind = ArtifactKind> {
  readonly kind: K;
  readonly document: Document;
  /** What its path says: `feature`, `phase`, `track` or `name`. */
  readonly names: ArtifactPlace['names'];
  /** What could be read, in the form of `schemas/artifact-<kind>.schema.json`. */
  readonly values: ArtifactValuesRead<ArtifactValues[K]>;
  /** In the order of the text. */
  readonly fields: readonly ArtifactField[];
  /** Fields that say another value than the one in `fields` does, which stands above them. */
  readonly contradicted: readonly ArtifactField[];
  /** Sections that are records, with the heading of each: `phases`. */
  readonly records: readonly ArtifactRecord[];
}

export interface ArtifactRecord {
  readonly path: readonly (string | number)[];
  readonly heading: Heading;
}

/** Every field may be missing, those of records too. */
export type ArtifactValuesRead<T> = T extends readonly (infer Item)[]
  ? readonly ArtifactValuesRead<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: ArtifactValuesRead<T[Key]> }
    : T;

/** Reads a file as an artifact where its place and its text say that it is one. */
export function artifactOf(document: Document): Artifact | undefined {
  const known = cache.get(document);
  if (known !== undefined) return known.artifact;
  const place = artifactPlaceOf(document.path);
  const read = place === undefined ? undefined : parseArtifact(document, place.kind, place.names);
  const artifact = read !== undefined && looksLike(read) ? read : undefined;
  cache.set(document, { artifact });
  return artifact;
}

const cache = new WeakMap<Document, { readonly artifact: Artifact | undefined }>();

/** The same of a text. */
export function artifactOfText(path: FilePath, text: string, parse: MarkdownParser): Artifact | undefined {
  return artifactPlaceOf(path) === undefined ? undefined : artifactOf(parseDocument(path, 'artifact', text, parse));
}

export function isOfKind<K extends ArtifactKind>(artifact: Artifact | undefined, kind: K): artifact is Artifact<K> {
  return artifact?.kind === kind;
}

function looksLike({ kind, document, fields }: Artifact): boolean {
  const { evidence, core } = artifactKinds[kind];
  const distinct = new Set([
    ...namedInDamage(document, kind),
    ...fields.flatMap(({ entry, form }) => (form === 'title' ? [] : [entry.name])),
  ]);
  return distinct.size >= evidence && (core === undefined || evidence === 0 || core.some((name) => distinct.has(name)));
}

/** The fields that damaged frontmatter names, those of records among them. */
function namedInDamage(document: Document, kind: ArtifactKind): string[] {
  const labels = damagedLabels(document);
  if (labels.length === 0) return [];
  const byLabel = entriesByLabel(
    artifactFields[kind].flatMap((entry) => [entry, ...(entry.reads === 'records' ? (entry.fields ?? []) : [])]),
  );
  return labels.flatMap((label) => byLabel.get(plainLabel(label))?.name ?? []);
}

/** Reads a document as an artifact of a kind. Total: a value that cannot be read is told by the state of its field. */
export function parseArtifact<K extends ArtifactKind>(document: Document, kind: K, names: ArtifactPlace['names'] = {}): Artifact<K> {
  const entries: readonly FieldEntry[] = artifactFields[kind];
  const damaged = damagedLines(document);
  const lines = textLines(document).filter(({ span }) => damaged === undefined || span.start >= damaged.end);
  const records = recordsIn(document, entries);
  const own = outside(lines, records);
  const found = [
    ...frontmatterFields(document, entries),
    ...titleFields(document, kind, entries, names),
    ...lineFields(document, own, entries, []),
    ...records.flatMap((record) => recordFields(document, lines, record)),
  ];
  const named = firstOfEach(found.filter(({ isRepeated }) => isRepeated !== true));
  const fields = [...named, ...measuredFields(named, entries)];
  const values: Record<string, unknown> = {};
  for (const { path, entry } of records) {
    const list = (values[entry.name] ??= []) as unknown[];
    list[path[1] as number] = {};
  }
  for (const field of fields) if (field.state === 'set') setAt(values, field.path, field.value);
  return {
    kind,
    document,
    names,
    values: values as ArtifactValuesRead<ArtifactValues[K]>,
    fields: fields.toSorted((a, b) => a.labelSpan.start - b.labelSpan.start),
    contradicted: contradictedFields(document, named, found),
    records: records.map(({ path, heading }) => ({ path, heading })),
  };
}

/** What is one value. Lists and texts go on where they are said again. */
const singleReadings: ReadonlySet<string> = new Set(['word', 'count', 'percent', 'score', 'tests']);

/** Fields that have another value than the one that counts, and stand in the same section: with the next heading, something else is meant. */
function contradictedFields({ headings }: Document, counted: readonly ArtifactField[], found: readonly ArtifactField[]): ArtifactField[] {
  const byPath = new Map(counted.map((field) => [field.path.join('\0'), field]));
  const title = headings.find(({ topLevel }) => topLevel);
  const sectionOf = ({ form, labelSpan }: ArtifactField): number =>
    form === 'frontmatter' || form === 'title'
      ? (title?.span.start ?? -1)
      : (headings.findLast(({ topLevel, span }) => topLevel && span.start <= labelSpan.start)?.span.start ?? title?.span.start ?? -1);
  return found.filter((field) => {
    const first = byPath.get(field.path.join('\0'));
    if (first === undefined || first === field || field.state !== 'set' || first.state !== 'set') return false;
    if (!singleReadings.has(field.entry.reads) || field.form === 'title') return false;
    // YAML that is no number where a line is one is of another form, which is said of it.
    if (typeof first.value !== typeof field.value) return false;
    return canonicalJson(first.value) !== canonicalJson(field.value) && sectionOf(first) === sectionOf(field);
  });
}

interface FoundRecord extends ArtifactRecord {
  readonly entry: FieldEntry;
  readonly number: number;
  readonly title: string;
}

function recordsIn(document: Document, entries: readonly FieldEntry[]): FoundRecord[] {
  return entries
    .filter(({ reads }) => reads === 'records')
    .flatMap((entry) => recordHeadings(document, entry.label).map((record, index) => ({ ...record, entry, path: [entry.name, index] })));
}

/** The lines from one offset up to another. */
function linesFrom(lines: readonly TextLine[], start: number, end: number): readonly TextLine[] {
  const indexOf = (offset: number): number => firstIndex(lines.length, (index) => (lines[index]?.span.start ?? 0) >= offset);
  return lines.slice(indexOf(start), indexOf(end));
}

/** The lines that are in the section of no record. */
function outside(lines: readonly TextLine[], records: readonly FoundRecord[]): TextLine[] {
  const own: TextLine[] = [];
  let at = 0;
  const sections = records.map(({ heading }) => heading.sectionSpan).toSorted((a, b) => a.start - b.start);
  for (const line of lines) {
    while ((sections[at]?.end ?? Infinity) <= line.span.start) at += 1;
    if ((sections[at]?.start ?? Infinity) > line.span.start) own.push(line);
  }
  return own;
}

function lineFields(
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

function recordFields(
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

function inTitle(entry: FieldEntry, path: ArtifactField['path'], { span }: Heading, valueSpan: Span, read: ReadValue): ArtifactField {
  return { path, entry, form: 'title', labelSpan: span, valueStart: valueSpan.start, valueSpan, indent: -1, ...read };
}

function titleValue(value: string | number, span: Span): ReadValue {
  if (value === '') return { state: 'empty', value: undefined, items: [] };
  if (isOpenValue(String(value))) return { state: 'open', value: undefined, items: [] };
  return { state: 'set', value, items: [{ value, span }] };
}

function frontmatterFields({ frontmatter }: Document, entries: readonly FieldEntry[]): ArtifactField[] {
  if (frontmatter === undefined) return [];
  const byLabel = entriesByLabel(entries);
  return frontmatter.entries.flatMap(({ path, keySpan, valueSpan }): ArtifactField[] => {
    const [key] = path;
    if (path.length !== 1 || typeof key !== 'string') return [];
    const entry = byLabel.get(plainLabel(key));
    if (entry === undefined) return [];
    const read = frontmatterValue(entry, frontmatter.value[key], valueSpan);
    const items = Array.isArray(read.value)
      ? read.value.map((value: unknown, index) => {
          const item = frontmatter.entries.find((each) => each.path.length === 2 && each.path[0] === key && each.path[1] === index);
          return { value, span: item?.valueSpan ?? valueSpan };
        })
      : read.items;
    const labelSpan = keySpan ?? valueSpan;
    const place = { labelSpan, valueStart: labelSpan.end, valueSpan, indent: -1 };
    return [{ path: [entry.name], entry, form: 'frontmatter', ...place, ...read, items }];
  });
}

/** YAML has types: a text is read as it would be in a line, anything else is taken as it is. */
function frontmatterValue(entry: FieldEntry, value: unknown, span: Span): ReadValue {
  if (value === null || value === undefined || value === '') return { state: 'empty', value: undefined, items: [] };
  const set = (read: unknown): ReadValue =>
    read === undefined
      ? { state: 'unreadable', value: undefined, items: [] }
      : { state: 'set', value: read, items: [{ value: read, span }] };
  const isOpen = [value].flat().some((each) => typeof each === 'string' && isOpenValue(each));
  if (isOpen) return { state: 'open', value: undefined, items: [] };
  if (entry.reads === 'word') return set(typeof value === 'object' ? undefined : readWord(String(value), entry));
  if (entry.reads === 'text') return set(typeof value === 'object' ? undefined : String(value));
  return set(value);
}

/** What the first heading says: `Phase 2 complete: Services`, or a title that is put in other words. */
function titleFields(
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

/** Coverage and the like that stand in the table of metrics alone. */
function measuredFields(fields: readonly ArtifactField[], entries: readonly FieldEntry[]): ArtifactField[] {
  const table = fields.find(({ entry, state }) => entry.name === 'metrics' && state === 'set');
  if (table === undefined) return [];
  return entries.flatMap((entry): ArtifactField[] => {
    if ((entry.reads !== 'percent' && entry.reads !== 'score') || fields.some((field) => field.entry === entry)) return [];
    for (const { value: row, span } of table.items) {
      const { metric = '', actual = '' } = row as { readonly metric?: string; readonly actual?: string };
      const value = entriesByLabel([entry]).has(plainLabel(metric)) ? readPercent(actual) : undefined;
      if (value !== undefined)
        return [{ ...table, path: [entry.name], entry, valueSpan: span, state: 'set', value, items: [{ value, span }] }];
    }
    return [];
  });
}

/** A field may stand in several places: the first of the order frontmatter, title, lines, that has a value, counts. */
function firstOfEach(fields: readonly ArtifactField[]): ArtifactField[] {
  const first = new Map<string, ArtifactField>();
  for (const field of fields) {
    const key = field.path.join('\0');
    const known = first.get(key);
    if (known === undefined || (known.state === 'empty' && field.state !== 'empty')) first.set(key, field);
  }
  return [...first.values()];
}

function setAt(values: Record<string, unknown>, path: ArtifactField['path'], value: unknown): void {
  let at: Record<string | number, unknown> = values;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
}
