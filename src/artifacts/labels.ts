import type { FieldEntry } from '../model/artifact-field.ts';

/** A label without what people put around it: case, emphasis, numbers and symbols before it, remarks in brackets behind it. */
export function plainLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[*_`'’-]+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

const known = new WeakMap<readonly FieldEntry[], ReadonlyMap<string, FieldEntry>>();

/** The fields by all that they are called. */
export function entriesByLabel(entries: readonly FieldEntry[]): ReadonlyMap<string, FieldEntry> {
  const cached = known.get(entries);
  if (cached !== undefined) return cached;
  const byLabel = new Map<string, FieldEntry>();
  for (const entry of entries) {
    for (const label of [entry.label, ...entry.aliases]) if (!byLabel.has(plainLabel(label))) byLabel.set(plainLabel(label), entry);
  }
  known.set(entries, byLabel);
  return byLabel;
}
