import type { Graph } from '../graph/graph.ts';
import { DIALECTS, matchesAny } from '../graph/match-glob.ts';
import { fileStart } from '../model/span.ts';
import type { Change, Relocation } from './change.ts';

/**
 * Globs that name the moved path and cover nothing else follow it. Others stay, with a notice where they cover less than
 * before.
 */
export function* globEdits(graph: Graph, move: Relocation): Iterable<Change> {
  const moved = graph.paths.sources.filter((path) => move.moveOf(path) !== undefined);
  for (const [path, { parts, partSpans }] of graph.scopes) {
    const text = graph.documents.get(path)?.text ?? '';
    for (const [index, { pattern }] of parts.vscode.entries()) {
      const span = partSpans[index] ?? fileStart;
      const isWritten = text.slice(span.start, span.end) === pattern;
      const covers = DIALECTS.map((dialect) => parts[dialect][index]?.matches ?? never);
      const own = move.moveOf(pattern);
      const isAlone = !graph.paths.sources.some((other) => move.moveOf(other) === undefined && covers.some((matches) => matches(other)));
      if (own !== undefined && isAlone && isWritten && !/["'{}[\],*?!#\\]/.test(own.to)) {
        yield { type: 'edit', path, span, text: move.after(pattern) };
        continue;
      }
      const lost = moved.find((file) => covers.some((matches) => matches(file) && !matches(move.after(file))));
      if (lost === undefined) continue;
      yield {
        type: 'notice',
        ruleId: 'glob-not-updated',
        severity: 'warning',
        path,
        span,
        message: `\`${pattern}\` matched \`${lost}\` and does not match \`${move.after(lost)}\`, so these instructions no longer hold for it.`,
        hint: 'Change the glob if they should.',
      };
    }
  }
}

const never = (): boolean => false;

/** Globs of the configuration that covered what moves, and do not cover it where it goes. */
export function* configurationGlobs(graph: Graph, move: Relocation, globs: readonly string[]): Iterable<Change> {
  const moved = graph.paths.files.filter((path) => move.moveOf(path) !== undefined);
  for (const glob of new Set(globs)) {
    const matches = matchesAny([glob]);
    const lost = moved.find((path) => matches(path) && !matches(move.after(path)));
    if (lost === undefined) continue;
    yield {
      type: 'notice',
      ruleId: 'glob-not-updated',
      severity: 'warning',
      path: lost,
      span: fileStart,
      message: `\`${glob}\` in the configuration covers \`${lost}\` and does not cover \`${move.after(lost)}\`.`,
      hint: 'Change the glob if it should.',
    };
  }
}
