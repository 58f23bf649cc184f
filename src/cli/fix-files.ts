import { applyFixes, count, readState, sweep, UsageError, unifiedDiff, withTexts, writeRepositoryFile } from '../index.ts';
import type { FilePath, FixedText, Tree } from '../index.ts';
import type { CheckedProject } from './commands/lint.ts';
import type { Terminal } from './terminal.ts';

/** Fixes can uncover others; more passes than this are a rule that undoes another. */
const maxPasses = 10;

export interface Fixes {
  /** The texts of the files that fixes change. */
  readonly texts: ReadonlyMap<FilePath, string>;
  /** The same files as they were. */
  readonly before: ReadonlyMap<FilePath, string>;
  /** Number of fixes. */
  readonly applied: number;
  readonly refused: FixedText['refused'];
  /** What is found when all is fixed. */
  readonly checked: CheckedProject;
}

/** Fixes in passes, in memory. A file whose bytes are not UTF-8 would not survive, and is left alone. */
export async function fixAll(
  first: CheckedProject,
  tree: Tree,
  check: (tree: Tree) => Promise<CheckedProject>,
  options: { readonly unsafe: boolean },
): Promise<Fixes> {
  const texts = new Map<FilePath, string>();
  const before = new Map<FilePath, string>();
  let checked = first;
  let applied = 0;
  let refused: FixedText['refused'] = [];
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const outcomes = fixPass(checked, options);
    refused = outcomes.flatMap(({ fixed }) => fixed.refused);
    const changed = outcomes.filter(({ fixed }) => fixed.applied.length > 0);
    if (changed.length === 0) break;
    for (const { path, text, fixed } of changed) {
      if (!before.has(path)) before.set(path, text);
      texts.set(path, fixed.text);
      applied += fixed.applied.length;
    }
    checked = await check(withTexts(tree, new Map([...texts].map(([path, text]) => [path, { text, problems: [] }]))));
  }
  return { texts, before, applied, refused, checked };
}

function fixPass(
  { project: { graph, parse }, diagnostics }: CheckedProject,
  options: { readonly unsafe: boolean },
): { path: FilePath; text: string; fixed: FixedText }[] {
  return [...graph.documents.values()].flatMap((document) => {
    const { path, kind, text, problems } = document;
    const found = diagnostics.filter((diagnostic) => diagnostic.path === path && (diagnostic.fix ?? diagnostic.unsafeFix) !== undefined);
    if (found.length === 0 || problems.some(({ code }) => code === 'invalid-encoding')) return [];
    return [{ path, text, fixed: applyFixes(document, found, (fixed) => parse(path, kind, fixed), options) }];
  });
}

/**
 * Writes what was fixed. A file that has changed since it was read is not the one that was checked: it is left alone, and
 * when all others are written a `UsageError` names it.
 */
export function writeFixes(root: string, { texts, before, applied, refused }: Fixes, terminal: Terminal): void {
  if (texts.size === 0) return printRefused(refused, terminal);
  sweep(root);
  const changed: FilePath[] = [];
  for (const [path, text] of texts) {
    const state = readState(root, path);
    if (state.type === 'file' && Buffer.from(before.get(path) ?? '').equals(state.bytes)) {
      writeRepositoryFile(root, path, Buffer.from(text), state.mode);
    } else changed.push(path);
  }
  printRefused(refused, terminal);
  if (changed.length > 0) {
    throw new UsageError(
      `${changed.join(', ')} changed while being checked, and ${changed.length === 1 ? 'was' : 'were'} left alone. Run again.`,
    );
  }
  terminal.err(`${count(applied, 'problem')} fixed in ${count(texts.size, 'file')}\n`);
}

/** Prints what would be fixed, as a diff. */
export async function printFixes({ texts, before, refused }: Fixes, terminal: Terminal, out: Terminal['err']): Promise<void> {
  for (const [path, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) out(await unifiedDiff(path, before.get(path), text));
  printRefused(refused, terminal);
}

function printRefused(refused: FixedText['refused'], terminal: Terminal): void {
  for (const { diagnostic, reason } of refused) {
    const { line, column } = diagnostic.span.start;
    terminal.err(`primitives: ${diagnostic.path}:${line}:${column} was not fixed (${diagnostic.ruleId}): ${reason}. Change it by hand.\n`);
  }
}
