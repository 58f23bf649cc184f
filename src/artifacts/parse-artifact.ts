import type { FieldEntry } from '../model/artifact-field.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { artifactFields } from '../model/generated/artifact-fields.ts';
import type { ArtifactKind, ArtifactValues } from '../model/generated/artifact-fields.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { artifactKinds, artifactPlaceOf } from './artifact-kinds.ts';
import type { ArtifactPlace } from './artifact-kinds.ts';
import { contradictedFields } from './contradicted-fields.ts';
import { damagedLabels, damagedLines } from './damaged-frontmatter.ts';
import type { ArtifactField, ArtifactRecord } from './found-field.ts';
import { frontmatterFields } from './frontmatter-fields.ts';
import { entriesByLabel, plainLabel } from './labels.ts';
import { readPercent } from './read-words.ts';
import { lineFields, outside, recordFields, recordsIn } from './record-fields.ts';
import { textLines } from './text-lines.ts';
import { titleFields } from './title-fields.ts';

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
