import { isClaudeRule } from '../kinds.ts';
import { derivedFact } from '../model/derived-fact.ts';
import { entryAt, namesOf } from './frontmatter-values.ts';
import type { Primitive, Scope } from './graph.ts';
import { GlobCompiler } from './match-glob.ts';
import type { Span } from '../model/span.ts';

const known = new WeakMap<Primitive, Scope | false>();

/** The globs of an instruction that has any: its `applyTo`, or the `paths` of a rule of Claude Code. `globs` knows those of others. */
export function scopeOf(primitive: Primitive, globs = new GlobCompiler()): Scope | undefined {
  if (primitive.kind !== 'instructions') return undefined;
  const scope = known.get(primitive) ?? readScope(primitive, globs) ?? false;
  known.set(primitive, scope);
  return scope === false ? undefined : scope;
}

function readScope(primitive: Primitive, globs: GlobCompiler): Scope | undefined {
  const written = writtenScopeOf(primitive);
  if (written === 0) return undefined;
  const { list, span, at, items } = written;
  const parts = { vscode: globs.compile(list, 'vscode'), rooted: globs.compile(list, 'rooted') };
  const partSpans = parts.vscode.map((part, index) => {
    // A comma inside an item makes two of it.
    if (items !== undefined) return (items.length === parts.vscode.length ? items[index] : undefined) ?? span;
    return at === undefined ? span : { start: at + part.start, end: at + part.start + part.pattern.length };
  });
  return { list, span, partSpans, parts };
}

/** Globs as a document has them, before anybody reads them. */
interface WrittenScope {
  readonly list: string;
  readonly span: Span;
  /** Where the list stands as it is: quotes stand around some, and others are folded. */
  readonly at?: number;
  /** Where the items of a list of YAML stand. */
  readonly items?: readonly Span[];
}

/** 0 for none. */
export function writtenScopeOf(instruction: Primitive): WrittenScope | 0 {
  return derivedFact(instruction, 'scope', () => (isClaudeRule(instruction.path) ? writtenByRule(instruction) : writtenScope(instruction)));
}

function writtenScope(primitive: Primitive): WrittenScope | 0 {
  const list = primitive.frontmatter?.value['applyTo'];
  const entry = entryAt(primitive, ['applyTo']);
  if (typeof list !== 'string' || entry === undefined) return 0;
  const { start, end } = entry.valueSpan;
  const offset = primitive.text.slice(start, end).indexOf(list);
  return { list, span: { start, end }, ...(offset === -1 ? {} : { at: start + offset }) };
}

/** Claude Code's `paths`: a list, of which each item is a glob. */
function writtenByRule(primitive: Primitive): WrittenScope | 0 {
  const entry = entryAt(primitive, ['paths']);
  const items = Array.isArray(primitive.frontmatter?.value['paths'])
    ? namesOf(primitive, 'paths').filter(({ name }) => name.trim() !== '')
    : [];
  if (entry === undefined || items.length === 0) return 0;
  return { list: items.map(({ name }) => name.trim()).join(','), span: entry.valueSpan, items: items.map(({ span }) => span) };
}
