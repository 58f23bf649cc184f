import type { Graph } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import type { CitationsReport } from '../model/generated/schema-types.ts';
import { locate } from '../model/span.ts';
import type { CheckedCitation } from './verify-memory.ts';

export function citationsReport(
  graph: Graph,
  checked: readonly CheckedCitation[],
  written: ReadonlyMap<FilePath, ReadonlySet<CheckedCitation>> = new Map(),
): CitationsReport {
  const counts = { ok: 0, moved: 0, changed: 0, gone: 0, weak: 0 };
  for (const { state } of checked) counts[state] += 1;
  return {
    version: 1,
    counts,
    citations: checked.flatMap((citation) => {
      const { path, span, entry, form, cited, state, reason, to } = citation;
      if (state === 'ok') return [];
      const { line, column } = locate(graph.documents.get(path)?.lineStarts ?? [0], span).start;
      const fixed = written.get(path)?.has(citation) === true;
      const named = { ...(entry === undefined ? {} : { entry }), ...(to === undefined ? {} : { to }) };
      return [{ path, line, column, form, cited, state, reason, fixed, ...named }];
    }),
    written: [...written.keys()],
  };
}
