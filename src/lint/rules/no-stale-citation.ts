import type { Graph, Primitive } from '../../graph/graph.ts';
import { derivedFact } from '../../model/derived-fact.ts';
import type { Citation, Document, MemoryEntry } from '../../model/document.ts';
import type { FilePath } from '../../model/file-path.ts';
import { covers } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import { matchesAny } from '../../graph/match-glob.ts';
import { isAboutRepository, isInRepository, isMeantAsFile, movedTo } from '../../graph/cited-paths.ts';
import { isExamplePath, isLocalPath, saysItNeedNotExist, wordsAround } from '../../graph/named-paths.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const noStaleCitation = {
  id: 'no-stale-citation',
  summary: 'What memory cites must exist.',
  severity: 'error',
  preset: 'recommended',
  ingredients: (document) => {
    if (document.kind === 'memory') mentionsIn(document);
  },
  *check(graph, context) {
    for (const memory of graph.primitives) {
      if (memory.kind !== 'memory') continue;
      const isGenerated = matchesAny(context.optionsFor(memory.path)['no-stale-citation']?.generated ?? []);
      const entries = memory.memoryEntries.filter(({ retired }) => !retired);
      for (const entry of entries) {
        for (const citation of entry.citations) {
          if (!isGenerated(plain(citation.path))) yield* staleCitation(graph, memory, entry, citation);
        }
      }
      yield* staleMentions(graph, memory, isGenerated);
    }
  },
} as const satisfies GraphRule;

function* staleCitation(graph: Graph, { path: from }: Primitive, entry: MemoryEntry, citation: Citation): Iterable<Finding> {
  const { path, pathSpan, lines, span } = citation;
  if (isInRepository(graph, from, path)) {
    const missing = lines === undefined ? undefined : linesBeyond(graph, path, lines.last);
    if (missing === undefined) return;
    yield {
      path: from,
      span,
      severity: 'warning',
      message: `The entry cites line ${lines?.last} of \`${path}\`, which has ${missing}.`,
      hint: 'Look up where it stands today, and cite that.',
    };
    return;
  }
  if (!isMeantAsFile(graph, from, entry, citation)) return;
  yield {
    ...stale(graph, from, path, pathSpan),
    message: `The entry cites \`${path}\`, which does not exist: nobody can check the lesson, and it may no longer hold.`,
  };
}

/** Prose names files too. It may speak of what has been, so that this weighs less. */
function* staleMentions(graph: Graph, memory: Primitive, isGenerated: (path: FilePath) => boolean): Iterable<Finding> {
  for (const { path, span } of mentionsIn(memory)) {
    if (isGenerated(plain(path))) continue;
    if (isInRepository(graph, memory.path, path) || !isAboutRepository(graph, memory.path, path)) continue;
    if (saysItNeedNotExist(wordsAround(memory, span))) continue;
    const start = span.start + memory.text.slice(span.start, span.end).indexOf(path);
    yield {
      ...stale(graph, memory.path, path, { start, end: start + path.length }),
      severity: 'info',
      message: `\`${path}\` does not exist, so what is remembered about it may no longer hold.`,
    };
  }
}

/** Files that prose names in code outside of entries and links. */
function mentionsIn(memory: Document): readonly { readonly path: string; readonly span: Span }[] {
  return derivedFact(memory, 'mentioned-files', () =>
    memory.codeSpans.flatMap(({ value, span }) => {
      const path = /^((?:[\w.@-]+\/)+[\w.@-]*\.\w{1,10})(?:[#:][\w$.-]+)?$/.exec(value)?.[1];
      if (path === undefined || isExamplePath(path) || isLocalPath(path)) return [];
      return memory.memoryEntries.some((entry) => covers(entry.span, span)) || isLinkText(memory, span) ? [] : [{ path, span }];
    }),
  );
}

function plain(path: string): FilePath {
  return path.replace(/^(?:\.\/)+/, '');
}

function stale(graph: Graph, from: FilePath, path: string, span: Span): Pick<Finding, 'path' | 'span' | 'hint' | 'unsafeFix'> {
  const moved = movedTo(graph, path);
  return moved === undefined
    ? { path: from, span, hint: 'Check what is said against the code, then cite where it stands today, or retire it.' }
    : { path: from, span, hint: `Did you mean \`${moved}\`? It is the only file of that name.`, unsafeFix: [{ span, text: moved }] };
}

/** How many lines a document has that is known to have fewer than `line`. */
function linesBeyond(graph: Graph, path: FilePath, line: number): number | undefined {
  const document = graph.documents.get(path);
  if (document === undefined) return undefined;
  const count = document.lineStarts.length - (/[\r\n]$/.test(document.text) ? 1 : 0);
  return count < line ? count : undefined;
}

/** Links are checked by themselves. */
function isLinkText({ references }: Document, span: Span): boolean {
  return references.some((reference) => covers(reference.span, span));
}
