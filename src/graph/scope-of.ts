import { isClaudeRule } from '../kinds.ts';
import { derivedFact } from '../model/derived-fact.ts';
import { entryAt, namesOf } from './frontmatter-values.ts';
import type { Primitive, Scope } from './graph.ts';
import { GlobCompiler } from './match-glob.ts';

const known = new WeakMap<Primitive, Scope | false>();

/** The globs of an instruction that has any: its `applyTo`, or the `paths` of a rule of Claude Code. `globs` knows those of others. */
export function scopeOf(primitive: Primitive, globs = new GlobCompiler()): Scope | undefined {
  if (primitive.kind !== 'instructions') return undefined;
  const scope = known.get(primitive) ?? readScope(primitive, globs) ?? false;
  known.set(primitive, scope);
  return scope === false ? undefined : scope;
}

function readScope(primitive: Primitive, globs: GlobCompiler): Scope | undefined {
  if (isClaudeRule(primitive.path)) return scopeOfRule(primitive, globs);
  const list = primitive.frontmatter?.value['applyTo'];
  const entry = entryAt(primitive, ['applyTo']);
  if (typeof list !== 'string' || entry === undefined) return undefined;
  const parts = { vscode: globs.compile(list, 'vscode'), rooted: globs.compile(list, 'rooted') };
  const { start, end } = entry.valueSpan;
  // Where the value is written as it is: quotes stand around some, and others are folded.
  const at = derivedFact(primitive, 'apply-to', () => primitive.text.slice(start, end).indexOf(list));
  const partSpans = parts.vscode.map((part) =>
    at === -1 ? entry.valueSpan : { start: start + at + part.start, end: start + at + part.start + part.pattern.length },
  );
  return { list, span: entry.valueSpan, partSpans, parts };
}

/** Claude Code's `paths`: a list, of which each item is a glob. */
function scopeOfRule(primitive: Primitive, globs: GlobCompiler): Scope | undefined {
  const entry = entryAt(primitive, ['paths']);
  const items = Array.isArray(primitive.frontmatter?.value['paths'])
    ? namesOf(primitive, 'paths').filter(({ name }) => name.trim() !== '')
    : [];
  if (entry === undefined || items.length === 0) return undefined;
  const list = items.map(({ name }) => name.trim()).join(',');
  const parts = { vscode: globs.compile(list, 'vscode'), rooted: globs.compile(list, 'rooted') };
  // A comma inside an item makes two of it.
  const spans = items.length === parts.vscode.length ? items.map(({ span }) => span) : parts.vscode.map(() => entry.valueSpan);
  return { list, span: entry.valueSpan, partSpans: spans, parts };
}
