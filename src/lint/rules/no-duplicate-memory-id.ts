import type { MemoryEntry } from '../../model/document.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { GraphRule } from '../rule.ts';

export const noDuplicateMemoryId = {
  id: 'no-duplicate-memory-id',
  summary: 'No two memory entries may have the same id.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    const first = new Map<string, { readonly path: FilePath; readonly entry: MemoryEntry }>();
    for (const { path, memoryEntries } of graph.primitives) {
      for (const entry of memoryEntries) {
        const { id, trailer } = entry;
        if (id === undefined) continue;
        const other = first.get(id);
        if (other === undefined) {
          first.set(id, { path, entry });
          continue;
        }
        yield {
          path,
          span: trailer?.id?.span ?? entry.span,
          message: `The id \`${id}\` is that of another entry${other.entry.retired ? ', which is retired' : ''}: what is said, voted or retired by its id then holds for the wrong one.`,
          hint:
            entry.text === other.entry.text
              ? 'Remove one of the two: it is the same entry, perhaps kept twice by a merge.'
              : 'Give the younger entry an id of its own. Ids are never used again, not even those of retired entries.',
          related: [{ path: other.path, span: other.entry.trailer?.id?.span ?? other.entry.span, message: 'The id is taken here.' }],
        };
      }
    }
  },
} as const satisfies GraphRule;
