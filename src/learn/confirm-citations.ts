import type { Graph } from '../graph/graph.ts';
import { checkThing, citedThings, placeToday, shortBlob } from './check-citation.ts';
import type { Code } from './check-citation.ts';
import { refused } from './editable-file.ts';
import type { EditableFile, EditResult } from './editable-file.ts';
import { setTrailerField } from './entry-edits.ts';

/**
 * Records what an entry cites as it is today: a person has looked, and the lesson holds. From then on `verify` tells when it changes.
 */
export function confirmCitations(graph: Graph, file: EditableFile, id: string, code: Code): EditResult {
  const { path: from, memoryEntries } = file.document;
  const entry = memoryEntries.find((known) => known.id === id);
  if (entry === undefined) return refused('no-entry', `${from} has no entry \`${id}\`.`);
  const values: string[] = [];
  for (const thing of citedThings(entry)) {
    const checked = checkThing(graph, from, entry, thing, code);
    const place = placeToday(graph, from, thing.path);
    const text = place.type === 'file' ? code.read(place.path) : undefined;
    if (checked === undefined) continue;
    if (checked.state === 'gone' || checked.state === 'moved') {
      return refused('no-entry', `\`${id}\` cites \`${thing.path}\`, which ${checked.reason}. Correct the citation first.`);
    }
    const { first, last } = thing.lines ?? {};
    const part =
      thing.symbol !== undefined ? `#${thing.symbol}` : first === undefined ? '' : first === last ? `:${first}` : `:${first}-${last}`;
    values.push(thing.path + part + (text === undefined ? '' : `@${shortBlob(text)}`));
  }
  if (values.length === 0) return refused('no-entry', `\`${id}\` cites nothing that could be recorded.`);
  return setTrailerField(file, id, 'cites', values.join(','));
}
