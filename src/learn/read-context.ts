import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { Outcome } from '../model/generated/schema-types.ts';
import { covers } from '../model/span.ts';
import { resolveContext } from '../resolve/resolve-context.ts';

export type ContextItem = NonNullable<Outcome['context']>[number];

/** What an agent had in front of it for files: each primitive, or a section of one, and each memory entry in them, with the bytes read. */
export function readContext(graph: Graph, touched: readonly FilePath[]): ContextItem[] {
  const found = new Map<string, ContextItem>();
  for (const path of touched) {
    for (const { path: id, section, reason } of resolveContext(graph, path, { dialect: 'vscode' }).documents) {
      const document = graph.documents.get(id);
      const key = `${id}#${section?.slug ?? ''}`;
      if (document === undefined || found.has(key)) continue;
      found.set(key, { id, ...(section === undefined ? {} : { section: section.slug }), blob: blobOf(document.text), via: reason.type });
      for (const entry of document.memoryEntries) {
        if (entry.id === undefined || entry.retired || (section !== undefined && !covers(section.sectionSpan, entry.span))) continue;
        found.set(entry.id, { id: entry.id, blob: blobOf(document.text.slice(entry.span.start, entry.span.end)) });
      }
    }
  }
  const isEntry = ({ via }: ContextItem): number => (via === undefined ? 1 : 0);
  return [...found.values()].toSorted(
    (a, b) => isEntry(a) - isEntry(b) || byCodeUnit(a.id, b.id) || byCodeUnit(a.section ?? '', b.section ?? ''),
  );
}

/** Git's name of a text, CRLF counted as LF, as git stores it. */
export function blobOf(text: string): string {
  const bytes = Buffer.from(text.replaceAll('\r\n', '\n'));
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
