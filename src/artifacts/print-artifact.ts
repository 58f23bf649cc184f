import { stringify } from 'yaml';
import type { FieldEntry } from '../model/artifact-field.ts';
import { artifactFields } from '../model/generated/artifact-fields.ts';
import type { ArtifactKind, ArtifactValues } from '../model/generated/artifact-fields.ts';
import { artifactKinds } from './artifact-kinds.ts';
import type { ArtifactValuesRead } from './parse-artifact.ts';
import { writtenValue } from './write-value.ts';

/** An artifact in the form that we write: frontmatter, heading, then every field that has a value, in the order of its kind. */
export function printArtifact<K extends ArtifactKind>(kind: K, values: ArtifactValuesRead<ArtifactValues[K]>): string {
  const entries = artifactFields[kind];
  const given = values as Readonly<Record<string, unknown>>;
  const header = frontmatterText(entries, given);
  const heading = headingText(artifactKinds[kind].heading ?? '', given);
  const blocks = [...(heading === undefined ? [] : [`# ${heading}`]), ...fieldBlocks(entries, given, 2)];
  return `${[...(header === undefined ? [] : [header]), ...blocks].join('\n\n')}\n`;
}

function frontmatterText(entries: readonly FieldEntry[], values: Readonly<Record<string, unknown>>): string | undefined {
  const keys = entries.flatMap(({ name, label, form }) =>
    form === 'frontmatter' && values[name] !== undefined ? [[keyOf(label), values[name]]] : [],
  );
  return keys.length === 0 ? undefined : `---\n${yamlText(Object.fromEntries(keys))}---`;
}

/** None where a part of it is not known: `# Track:` would be read as the name of a track. */
function headingText(pattern: string, values: Readonly<Record<string, unknown>>): string | undefined {
  const names = [...pattern.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
  if (pattern === '' || names.some((name) => values[name] === undefined)) return undefined;
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The key of a field in YAML: its label in small letters, with hyphens. */
export function keyOf(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9_]+/g, '-');
}

/** YAML of one mapping, in lines as long as their values. */
export function yamlText(value: Readonly<Record<string, unknown>>): string {
  return stringify(value, { lineWidth: 0, indentSeq: true });
}

function fieldBlocks(entries: readonly FieldEntry[], values: Readonly<Record<string, unknown>>, depth: number): string[] {
  return entries.flatMap((entry) => {
    const value = values[entry.name];
    if (value === undefined || entry.form === 'frontmatter' || entry.form === 'title') return [];
    return entry.reads === 'records'
      ? recordBlocks(entry, value as readonly Record<string, unknown>[], depth)
      : [fieldBlock(entry, value, depth)];
  });
}

function recordBlocks({ label, fields = [] }: FieldEntry, records: readonly Readonly<Record<string, unknown>>[], depth: number): string[] {
  return records.flatMap((record) => {
    const title = record['title'] === undefined ? '' : `: ${String(record['title'])}`;
    return [`${'#'.repeat(depth)} ${label} ${String(record['number'])}${title}`, ...fieldBlocks(fields, record, depth + 1)];
  });
}

/** A field by itself: a bold label with its value, or a section. */
export function fieldBlock(entry: FieldEntry, value: unknown, depth: number): string {
  const { label } = entry;
  const written = writtenValue(entry, value);
  if (entry.form === 'body') return written.shape === 'items' ? written.items.map((item) => `- ${item}`).join('\n') : 'None.';
  const isSection = entry.form === 'section' || written.shape === 'block';
  const head = isSection ? `${'#'.repeat(depth)} ${label}` : `**${label}:**`;
  switch (written.shape) {
    case 'inline':
      return isSection ? `${head}\n\n${written.text === 'none' ? 'None.' : written.text}` : `${head} ${written.text}`;
    case 'block':
      return `${head}\n\n${written.text}`;
    case 'items': {
      const lead = written.lead === undefined ? '' : isSection ? `\n\n${written.lead}` : ` ${written.lead}`;
      return `${head}${lead}\n\n${written.items.map((item) => `- ${item}`).join('\n')}`;
    }
    default:
      return `${head}\n\n${written.rows.join('\n')}`;
  }
}
