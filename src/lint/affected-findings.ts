import type { Edge, Graph } from '../graph/graph.ts';
import { kindOf } from '../kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { folderOf, isInside, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';

/** Files that a change has touched. */
export interface ChangedFiles {
  /** Added or changed, and still there. */
  readonly changed: ReadonlySet<FilePath>;
  readonly removed: ReadonlySet<FilePath>;
}

/**
 * The findings that a change may have brought: those in the files it touched, and those in others where a link, glob, agent
 * name or citation leads to what it touched.
 */
export function affectedFindings(graph: Graph, diagnostics: readonly Diagnostic[], { changed, removed }: ChangedFiles): Diagnostic[] {
  const touched = new Set([...changed, ...removed]);
  const gone = [...removed];
  const agentsChanged = [...touched].some((path) => kindOf(path) === 'agent');
  const edgesFrom = new Map<FilePath, Edge[]>();
  for (const edge of graph.edges) {
    pushTo(edgesFrom, edge.from, edge);
  }
  return diagnostics.filter(
    ({ path, span, related = [] }) =>
      touched.has(path) ||
      related.some((other) => touched.has(other.path)) ||
      namesChange(path, span) ||
      edgesFrom
        .get(path)
        ?.some((edge) => edge.span.start <= span.end.offset && span.start.offset <= edge.span.end && leadsToChange(edge)) === true,
  );

  function leadsToChange(edge: Edge): boolean {
    switch (edge.type) {
      case 'links-to':
        return 'path' in edge.target && isTouched(edge.target.path);
      case 'applies-to': {
        const parts = graph.scopes.get(edge.from)?.parts.vscode ?? [];
        return parts.some((part) => part.pattern === edge.pattern && gone.some(part.matches));
      }
      case 'runs-as':
      case 'hands-off-to':
      case 'delegates-to':
        return agentsChanged;
      case 'updates':
      case 'cites':
      case 'implements':
        return isTouched(edge.to);
      case 'uses-tool':
      case 'depends-on':
        return false;
    }
  }

  /** Paths in code are no edges. */
  function namesChange(path: FilePath, { start, end }: Diagnostic['span']): boolean {
    const spans = graph.documents.get(path)?.codeSpans ?? [];
    const overlapping = spans.filter((code) => code.span.start <= end.offset && start.offset <= code.span.end);
    return overlapping.some(({ value }) =>
      ['', folderOf(path)].some((folder) => {
        const named = resolvePath(folder, value.replace(/[?#].*$/s, ''));
        return named !== undefined && named !== '' && isTouched(named);
      }),
    );
  }

  /** A folder is gone when its last file is. */
  function isTouched(target: FilePath): boolean {
    return touched.has(target) || gone.some((path) => isInside(target, path));
  }
}
