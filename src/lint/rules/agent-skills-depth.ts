import type { Graph } from '../../graph/graph.ts';
import { resolveLink } from '../../graph/link-target.ts';
import type { Document } from '../../model/document.ts';
import { folderOf, isInside, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Span } from '../../model/span.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const agentSkillsDepth = {
  id: 'agent-skills-depth',
  summary: 'SKILL.md should name every file of the skill that agents are to read.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const primitive of graph.primitives) {
      if (primitive.kind === 'skill' && folderOf(primitive.path) !== '') yield* findingsOf(graph, primitive);
    }
  },
} as const satisfies GraphRule;

function* findingsOf(graph: Graph, skill: Document): Iterable<Finding> {
  const named = filesNamedIn(graph, skill, skill.path);
  const reported = new Set<FilePath>();
  for (const [between, span] of named) {
    const document = graph.documents.get(between);
    if (document === undefined) continue;
    for (const [deep, deepSpan] of filesNamedIn(graph, document, skill.path)) {
      if (deep === skill.path || named.has(deep) || reported.has(deep)) continue;
      reported.add(deep);
      const short = (path: FilePath): string => path.slice(folderOf(skill.path).length + 1);
      yield {
        path: skill.path,
        span,
        message: `\`${short(between)}\` sends the reader on to \`${short(deep)}\`, which SKILL.md does not name: agents often read files that far away in part, or not at all.`,
        hint: `Name \`${short(deep)}\` in SKILL.md, and say when to read it.`,
        related: [{ path: between, span: deepSpan, message: `\`${short(deep)}\` is named here.` }],
      };
    }
  }
}

/** Files of the skill that a document links to or names in code, each with the first place. */
function filesNamedIn(graph: Graph, document: Document, skill: FilePath): Map<FilePath, Span> {
  const folder = folderOf(skill);
  const places = [
    ...document.references.map((reference) => ({ span: reference.span, paths: [targetOf(graph, document.path, reference.href)] })),
    // Paths in code are written from the folder of the file or from that of the skill.
    ...document.codeSpans.map(({ span, value }) => ({
      span,
      paths: [resolvePath(folderOf(document.path), value), resolvePath(folder, value)],
    })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const files = new Map<FilePath, Span>();
  for (const { paths, span } of places) {
    for (const path of paths) {
      if (path === undefined || path === document.path || files.has(path)) continue;
      if (isInside(folder, path) && graph.paths.hasFile(path)) files.set(path, span);
    }
  }
  return files;
}

function targetOf(graph: Graph, from: FilePath, href: string): FilePath | undefined {
  const target = resolveLink(graph, from, { href });
  return 'path' in target ? target.path : undefined;
}
