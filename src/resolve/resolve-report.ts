import type { Graph } from '../graph/graph.ts';
import { sizeOf } from '../graph/text-size.ts';
import { locateIn } from '../graph/locate.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ResolveReport } from '../model/generated/schema-types.ts';
import type { ContextReason, ResolvedContext } from './resolve-context.ts';

type Result = ResolveReport['results'][number];

/** `runtimesFor` says what runtimes load for a path, where somebody has asked. */
export function resolveReport(
  graph: Graph,
  contexts: readonly ResolvedContext[],
  runtimesFor?: (path: FilePath) => NonNullable<Result['runtimes']>,
): ResolveReport {
  return {
    version: 1,
    results: contexts.map(({ path, documents, tokens }) => ({
      path,
      documents: documents.map((document) => ({
        path: document.path,
        // To whoever loads it, it is Markdown like any other.
        kind: document.kind === 'artifact' ? 'document' : document.kind,
        ...(document.section === undefined ? {} : { section: document.section.slug }),
        depth: document.depth,
        ...sizeOf(document.text),
        reason: reportedReason(graph, document.reason),
      })),
      tokens,
      ...(runtimesFor === undefined ? {} : { runtimes: runtimesFor(path) }),
    })),
  };
}

function reportedReason(graph: Graph, reason: ContextReason): ResolveReport['results'][number]['documents'][number]['reason'] {
  const { type } = reason;
  if (type === 'always' || reason.from === undefined || reason.span === undefined) return { type };
  const span = locateIn(graph, reason.from, reason.span);
  const section = type === 'link' && reason.fromSection !== undefined ? { fromSection: reason.fromSection } : {};
  return { type, from: reason.from, ...section, ...(type === 'apply-to' ? { pattern: reason.pattern } : {}), span };
}
