import type { Document, Frontmatter, FrontmatterEntry } from '../model/document.ts';
import type { Span } from '../model/span.ts';

const indexes = new WeakMap<Frontmatter, ReadonlyMap<string, FrontmatterEntry>>();

/** Entries that are looked through one by one: nearly all frontmatter has fewer, and is asked for one or two of them. */
const FEW = 32;

/** The entry at a path such as `['handoffs', 0, 'agent']`; the first one of a key that occurs twice. */
export function entryAt({ frontmatter }: Document, path: readonly (string | number)[]): FrontmatterEntry | undefined {
  if (frontmatter === undefined) return undefined;
  if (frontmatter.entries.length <= FEW) return frontmatter.entries.find((entry) => isAt(entry, path));
  let index = indexes.get(frontmatter);
  if (index === undefined) {
    index = new Map(frontmatter.entries.toReversed().map((entry) => [JSON.stringify(entry.path), entry]));
    indexes.set(frontmatter, index);
  }
  return index.get(JSON.stringify(path));
}

function isAt(entry: FrontmatterEntry, path: readonly (string | number)[]): boolean {
  return entry.path.length === path.length && path.every((part, at) => entry.path[at] === part);
}

/** The value of a top-level key when it is a scalar, as text. */
export function scalarOf(document: Document, key: string): string | undefined {
  const value = document.frontmatter?.value[key];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : undefined;
}

export interface NamedValue {
  readonly name: string;
  readonly span: Span;
}

/** The names under a key that takes a list or a comma-separated string, each with its span. */
export function namesOf(document: Document, key: string): NamedValue[] {
  const value = document.frontmatter?.value[key];
  if (typeof value === 'string') {
    const entry = entryAt(document, [key]);
    if (entry === undefined) return [];
    const written = document.text.slice(entry.valueSpan.start, entry.valueSpan.end);
    return [...written.matchAll(/[^,\s"'][^,"']*/g)].map((match) => {
      const name = match[0].trim();
      const start = entry.valueSpan.start + match.index;
      return { name, span: { start, end: start + name.length } };
    });
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const span = entryAt(document, [key, index])?.valueSpan;
    return typeof item === 'string' && span !== undefined ? [{ name: item, span }] : [];
  });
}
