import { editableFile } from '../learn/editable-file.ts';
import { adoptEntries } from '../learn/entry-edits.ts';
import { newEntryId } from '../learn/ids.ts';
import { applyEdits } from '../model/text-edits.ts';
import { loadParser } from '../parse/markdown.ts';
import type { MigrationDraft } from './migration-draft.ts';

/** Gives bullets of memory files an id and a day. */
export async function migrateMemory(draft: MigrationDraft): Promise<void> {
  if (!draft.wants('memory-entries')) return;
  const { engine, randomBytes, today } = draft.options;
  const parser = await loadParser(engine === undefined ? {} : { engine });
  const taken = new Set(draft.project.graph.primitives.flatMap(({ memoryEntries }) => memoryEntries.flatMap(({ id }) => id ?? [])));
  const newId = (): string => {
    const id = newEntryId(randomBytes, taken);
    taken.add(id);
    return id;
  };
  for (const { path, kind, text } of draft.chosenPrimitives()) {
    if (kind !== 'memory') continue;
    const obstacle = draft.obstacleTo(path);
    if (obstacle !== undefined) {
      draft.leave('memory-entries', path, { message: `It cannot be edited: ${obstacle}.` });
      continue;
    }
    const result = adoptEntries(editableFile(path, text, parser), { newId, date: today });
    if (result.type !== 'edits') draft.leave('memory-entries', path, { message: result.message });
    else if (result.edits.length > 0) {
      draft.setText(path, applyEdits(text, result.edits));
      draft.note(path, 'memory-entries', result.edits.length);
    }
  }
  await draft.reread();
}
