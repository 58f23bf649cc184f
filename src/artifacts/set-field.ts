import type { FieldEntry } from '../model/artifact-field.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { artifactFields } from '../model/generated/artifact-fields.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';
import type { Artifact } from './parse-artifact.ts';
import type { ArtifactField } from './found-field.ts';
import { parseArtifact } from './parse-artifact.ts';
import { fieldBlock, keyOf, yamlText } from './print-artifact.ts';
import { writtenValue } from './write-value.ts';

export type FieldEdit =
  | { readonly type: 'set'; readonly edits: readonly TextEdit[]; readonly artifact: Artifact }
  | { readonly type: 'refused'; readonly reason: string };

/**
 * Splices a value into a file, however the field is written there; a field that is missing is added. The file is read again with the
 * edits: what does not give that value, or changes any other field, is refused.
 */
export function setField(artifact: Artifact, path: ArtifactField['path'], value: unknown, parse: MarkdownParser): FieldEdit {
  const entry = entryAt(artifact, path);
  if (entry === undefined) return { type: 'refused', reason: `\`${path.join('.')}\` is no field of this kind.` };
  const { document, kind, names } = artifact;
  const { text } = document;
  const before = canonicalJson(without(artifact.values, path));
  const wanted = canonicalJson(value);
  for (const edits of candidates(artifact, entry, path, value)) {
    const after = applyEdits(text, edits);
    const read = parseArtifact(parseDocument(document.path, document.kind, after, parse), kind, names);
    if (canonicalJson(fieldAt(read, path)?.value ?? null) === wanted && canonicalJson(without(read.values, path)) === before)
      return { type: 'set', edits, artifact: read };
  }
  return { type: 'refused', reason: `The value of \`${entry.label}\` cannot be written where the field stands without changing others.` };
}

/** The field at a place of `values`, whatever its state. */
export function fieldAt(artifact: Artifact, path: ArtifactField['path']): ArtifactField | undefined {
  const known = byPath.get(artifact) ?? new Map(artifact.fields.map((field) => [field.path.join('\0'), field]));
  byPath.set(artifact, known);
  return known.get(path.join('\0'));
}

const byPath = new WeakMap<Artifact, ReadonlyMap<string, ArtifactField>>();

function entryAt({ kind, values }: Artifact, [name, index, inner]: ArtifactField['path']): FieldEntry | undefined {
  const entry = artifactFields[kind].find((each) => each.name === name);
  if (index === undefined) return entry?.reads === 'records' ? undefined : entry;
  const records = (values as Readonly<Record<string, unknown>>)[String(name)];
  if (!Array.isArray(records) || records[index as number] === undefined) return undefined;
  return entry?.fields?.find((each) => each.name === inner);
}

function without(values: object, path: ArtifactField['path']): unknown {
  const copy = JSON.parse(JSON.stringify(values)) as Record<string | number, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown> | undefined>((at, key) => at?.[key] as Record<string | number, unknown>, copy);
  if (parent !== undefined) delete parent[path.at(-1) ?? ''];
  return copy;
}

function candidates(artifact: Artifact, entry: FieldEntry, path: ArtifactField['path'], value: unknown): TextEdit[][] {
  const field = fieldAt(artifact, path);
  if (field === undefined) return additions(artifact, entry, path, value);
  return field.form === 'frontmatter' ? [frontmatterEdit(artifact, field, value)] : replacements(artifact, field, value);
}

function withEnding(text: string, { document }: Artifact): string {
  return lineEndingOf(document.text) === '\n' ? text : text.replaceAll('\n', '\r\n');
}

/** A key with its value. Items that are only added stand behind those that are there. */
function frontmatterEdit(artifact: Artifact, field: ArtifactField, value: unknown): TextEdit[] {
  const { labelSpan, valueSpan, items, value: old } = field;
  const { text } = artifact.document;
  const key = text.slice(labelSpan.start, labelSpan.end);
  const last = items.at(-1);
  if (Array.isArray(old) && Array.isArray(value) && last !== undefined && isPrefix(old, value)) {
    const start = text.lastIndexOf('\n', last.span.start - 1) + 1;
    const dash = /^([ \t]*)-[ \t]/.exec(text.slice(start, last.span.start + 1));
    if (dash !== null && text.slice(start, last.span.start).trim() === '-') {
      const added = value.slice(old.length).map((item: unknown) => itemText(item, dash[1] ?? ''));
      return [{ span: { start: valueSpan.end, end: valueSpan.end }, text: withEnding(added.join(''), artifact) }];
    }
  }
  const written = yamlText({ [keyOf(key)]: value }).trimEnd();
  const behindKey = written.slice(written.indexOf(':') + 1);
  return [{ span: { start: labelSpan.end + 1, end: Math.max(valueSpan.end, labelSpan.end + 1) }, text: withEnding(behindKey, artifact) }];
}

function itemText(item: unknown, indent: string): string {
  const lines = yamlText({ item: [item] })
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line) => `\n${indent}${line.slice(2)}`).join('');
}

function isPrefix(old: readonly unknown[], value: readonly unknown[]): boolean {
  return value.length > old.length && old.every((item, index) => canonicalJson(item) === canonicalJson(value[index]));
}

function replacements(artifact: Artifact, field: ArtifactField, value: unknown): TextEdit[][] {
  const { entry, form, valueStart, valueSpan, indent, items, value: old } = field;
  const { text } = artifact.document;
  const written = writtenValue(entry, value);
  const edit = (start: number, end: number, replacement: string): TextEdit[] => [
    { span: { start, end }, text: withEnding(replacement, artifact) },
  ];
  const whole = (replacement: string): TextEdit[] => edit(valueStart, Math.max(valueSpan.end, valueStart), replacement);
  const only = items.length === 1 ? items[0] : undefined;
  const isLine = form === 'line';
  const result: TextEdit[][] = [];
  if (form === 'title') return written.shape === 'inline' ? [edit(valueSpan.start, valueSpan.end, written.text)] : [];
  if (written.shape === 'inline') {
    // What is said behind a number or a word stays out: it was said of the old value.
    if (only !== undefined && !Array.isArray(old)) result.push(edit(only.span.start, only.span.end, written.text));
    result.push(whole(isLine ? ` ${written.text}` : `\n\n${written.text === 'none' ? 'None.' : written.text}`));
    return result;
  }
  if (written.shape === 'block') return isLine ? [] : [whole(`\n\n${written.text}`)];
  if (written.shape === 'table') return [whole(`\n\n${written.rows.join('\n')}`)];
  const list = Array.isArray(old) ? (old as readonly unknown[]) : undefined;
  const firstItem = items[0] === undefined ? undefined : lineBefore(text, items[0].span.start);
  const isBlock = firstItem !== undefined && /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.test(firstItem);
  if (list !== undefined && Array.isArray(value) && isBlock && isPrefix(list, value)) {
    const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(firstItem)?.[0] ?? '- ';
    const added = written.items.slice(list.length).map((item, index) => `\n${nextMarker(marker, list.length + index)}${item}`);
    result.push(edit(valueSpan.end, valueSpan.end, added.join('')));
  }
  // Where items stood in a line, they stay in one as long as they can.
  const isOneLine =
    isLine && (items.length === 0 || !isBlock) && entry.reads !== 'rows' && entry.reads !== 'checks' && entry.reads !== 'map';
  if (isOneLine && list !== undefined && list.length > 0 && written.lead === undefined) {
    const bare = text.slice(valueSpan.start, valueSpan.end).includes('`')
      ? written.items
      : written.items.map((item) => item.replace(/^`|`$/g, ''));
    result.push(whole(` ${bare.join(', ')}`));
  }
  const marker = isBlock ? (/^[ \t]*(?:[-*+])[ \t]+/.exec(firstItem)?.[0] ?? '- ') : `${' '.repeat(indent + 1 === 0 ? 0 : indent + 2)}- `;
  const gap = isLine && (indent >= 0 || /^\r?\n[ \t]*[-*+\d]/.test(text.slice(valueStart))) ? '\n' : '\n\n';
  result.push(
    whole(`${written.lead === undefined ? '' : ` ${written.lead}`}${gap}${written.items.map((item) => `${marker}${item}`).join('\n')}`),
  );
  return result;
}

function nextMarker(marker: string, index: number): string {
  return marker.replace(/\d+/, String(index + 1));
}

/** The line up to an offset. */
function lineBefore(text: string, offset: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset);
}

/** Where a missing field may go: behind the one that comes before it, else behind the heading, else at the end. */
function additions(artifact: Artifact, entry: FieldEntry, path: ArtifactField['path'], value: unknown): TextEdit[][] {
  const { document, kind, records } = artifact;
  const { text, frontmatter } = document;
  const insert = (at: number, added: string): TextEdit[] => [{ span: { start: at, end: at }, text: withEnding(added, artifact) }];
  if (entry.form === 'frontmatter' && path.length === 1) {
    const line = yamlText({ [keyOf(entry.label)]: value });
    if (frontmatter !== undefined) return [insert(frontmatter.rawSpan.end, line)];
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return [insert(start, `---\n${line}---\n${text.length > start ? '\n' : ''}`)];
  }
  if (entry.form === 'title') return [];
  const record = records.find((each) => each.path.every((key, index) => key === path[index]));
  const siblings = record === undefined ? artifactFields[kind] : (artifactFields[kind].find(({ name }) => name === path[0])?.fields ?? []);
  const at = path.slice(0, -1);
  const earlier = siblings.slice(0, siblings.indexOf(entry)).toReversed();
  const depth = (record?.heading.depth ?? 1) + 1;
  const block = fieldBlock(entry, value, depth);
  const result: TextEdit[][] = [];
  for (const sibling of earlier) {
    const field = fieldAt(artifact, [...at, sibling.name]);
    if (field === undefined || field.form === 'frontmatter' || field.form === 'title') continue;
    const end = Math.max(field.valueSpan.end, lineEnd(text, field.valueStart));
    const isTight = field.form === 'line' && /^\r?\n[^\r\n]*\S/.test(text.slice(end, end + 400));
    const label = text.startsWith('**', field.labelSpan.start - 2) ? `**${entry.label}:**` : `${entry.label}:`;
    const written = writtenValue(entry, value);
    if (written.shape === 'inline' && field.indent >= 0)
      result.push(insert(end, `\n${' '.repeat(field.indent)}- ${label} ${written.text}`));
    if (written.shape === 'inline' && isTight && field.indent < 0) result.push(insert(end, `\n${label} ${written.text}`));
    result.push(insert(end, `\n\n${block}`));
    break;
  }
  const heading = record?.heading ?? document.headings.find(({ depth: level, topLevel }) => level === 1 && topLevel);
  if (heading !== undefined) result.push(insert(heading.span.end, `\n\n${block}`));
  const end = record === undefined ? text.length : record.heading.sectionSpan.end;
  const trimmed = text.slice(0, end).trimEnd().length;
  result.push(insert(trimmed, `${trimmed === 0 ? '' : '\n\n'}${block}${trimmed === text.length && end === text.length ? '\n' : ''}`));
  return result;
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length === -1 ? text.length : from + length;
}
