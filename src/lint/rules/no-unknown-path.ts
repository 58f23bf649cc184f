import type { Graph } from '../../graph/graph.ts';
import { kindOf, stemOf } from '../../kinds.ts';
import type { CodeSpan, Document } from '../../model/document.ts';
import { baseNameOf, folderOf, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { lintedDocuments } from '../linted-documents.ts';
import { isExamplePath, saysItNeedNotExist, wordsAround } from '../../graph/named-paths.ts';
import type { GraphRule } from '../rule.ts';

export const noUnknownPath = {
  id: 'no-unknown-path',
  summary: 'A primitive that is named by its path must exist.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const document of lintedDocuments(graph)) {
      // `no-stale-citation` looks at what memory names.
      if (document.kind === 'memory') continue;
      const { references } = document;
      let next = 0;
      let linkEnd = 0;
      for (const codeSpan of document.codeSpans) {
        for (; (references[next]?.span.start ?? Infinity) <= codeSpan.span.start; next += 1) {
          linkEnd = Math.max(linkEnd, references[next]?.span.end ?? 0);
        }
        // What links lead to is checked by itself.
        const path = codeSpan.span.end <= linkEnd ? undefined : namedPrimitive(document, codeSpan);
        if (path === undefined || exists(graph, document.path, path) || !belongsHere(graph, document.path, path)) continue;
        const nearest = nearestPrimitive(graph, path);
        yield {
          path: document.path,
          span: codeSpan.span,
          message: `\`${path}\` is nowhere in the repository, so agents that look for it find nothing.`,
          hint: nearest === undefined ? 'Correct the path, or take the mention away.' : `Did you mean \`${nearest}\`?`,
        };
      }
    }
  },
} as const satisfies GraphRule;

/** The path that a code span gives for a primitive: with a folder, a name of its own, and meant as it stands. */
function namedPrimitive(document: Document, { value, span }: CodeSpan): FilePath | undefined {
  const path = value.replace(/#.*$/s, '');
  if (!path.includes('/') || /[\s:\\]/.test(path) || kindOf(path) === undefined) return undefined;
  const isNamed = /^.+\.(?:instructions|agent|chatmode|prompt|spec|memory|context)\.md$/.test(baseNameOf(path));
  return !isNamed || isExamplePath(path) || saysItNeedNotExist(wordsAround(document, span)) ? undefined : path;
}

/** From the folder of the file, from the root, or below any folder. */
function exists({ paths }: Graph, from: FilePath, path: FilePath): boolean {
  const places = [resolvePath(folderOf(from), path), resolvePath('', path)];
  if (places.some((place) => place !== undefined && (paths.hasFile(place) || paths.isOpaque(place)))) return true;
  const end = `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`;
  return paths.filesNamed(baseNameOf(path)).some((known) => `/${known}`.endsWith(end));
}

/** Whether the repository has the folder of a path, or a file of its name: otherwise the path is about another repository. */
function belongsHere({ paths }: Graph, from: FilePath, path: FilePath): boolean {
  if (paths.filesNamed(baseNameOf(path)).length > 0) return true;
  const folder = folderOf(path);
  const places = [resolvePath(folderOf(from), folder), resolvePath('', folder)];
  if (places.some((place) => place !== undefined && place !== '' && paths.hasFolder(place))) return true;
  const end = `/${folder.replace(/^(?:\.{0,2}\/)+/, '')}`;
  return [...paths.folders].some((known) => `/${known}`.endsWith(end));
}

function nearestPrimitive({ primitives, paths }: Graph, path: FilePath): FilePath | undefined {
  const sameName = paths.filesNamed(baseNameOf(path));
  if (sameName.length > 0) return sameName[0];
  const kind = kindOf(path);
  const others = primitives.filter((primitive) => primitive.kind === kind);
  const stem = nearestName(
    stemOf(path),
    others.map((primitive) => stemOf(primitive.path)),
  );
  return others.find((primitive) => stemOf(primitive.path) === stem)?.path;
}
