import type { Graph } from '../graph/graph.ts';
import { passagesOf } from '../graph/passages.ts';
import type { FilePath } from '../model/file-path.ts';
import { locate } from '../model/span.ts';
import { endOfWords, oneLine, withoutComments } from './entry-text.ts';

/** Something that is said already, with which a lesson is compared. */
export interface Statement {
  /** An entry, or `path:line` of what has no id. */
  readonly name: string;
  readonly path: FilePath;
  /** Of an entry that has one. */
  readonly entry: string | undefined;
  readonly retired: boolean;
  /** The entry that stands in the place of a retired one. */
  readonly by: string | undefined;
  readonly text: string;
}

/** What all memory says, and the lists of some other files. */
export function statementsOf(graph: Graph, others: ReadonlySet<FilePath>): Statement[] {
  return graph.primitives.flatMap((primitive) => {
    if (primitive.kind !== 'memory' && !others.has(primitive.path)) return [];
    const { path, lineStarts, memoryEntries } = primitive;
    const entries = memoryEntries.map(({ id, span, text, retired, trailer }): Statement => {
      const by = trailer?.fields.find(({ key }) => key === 'by')?.value;
      const name = id ?? `${path}:${locate(lineStarts, span).start.line}`;
      return { name, path, entry: id, retired, by, text: lessonWords(text) };
    });
    const starts = new Set(memoryEntries.map(({ span }) => lineOf(span.start)));
    const bullets = passagesOf(primitive).flatMap(({ type, span, text }): Statement[] => {
      const line = lineOf(span.start);
      if (type !== 'item' || starts.has(line)) return [];
      return [{ name: `${path}:${line}`, path, entry: undefined, retired: false, by: undefined, text: lessonWords(withoutComments(text)) }];
    });
    return [...entries, ...bullets];

    function lineOf(offset: number): number {
      return locate(lineStarts, { start: offset, end: offset }).start.line;
    }
  });
}

/** The words of a statement without its kind and the tags at its end, which say where it belongs. */
export function lessonWords(text: string): string {
  const words = oneLine(text).replace(/^(?:\*\*|__)?\[(?:fact|pattern|pitfall|rule|gate|criterion|decision)\](?:\*\*|__)?:?\s*/, '');
  return words.slice(0, endOfWords(words, { tags: true }));
}
