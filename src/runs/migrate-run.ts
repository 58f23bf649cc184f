import { journalFile } from '../files/run-rename.ts';
import type { MigratedFile, Migration } from '../migrate/migration-report.ts';
import type { JournalFile } from '../model/rename-journal.ts';
import { spliceBetween } from '../model/text-edits.ts';
import type { Move } from '../rename/change.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import { chatModesToAgents, promptsToSkills } from './migrate-files.ts';
import { migrateMemory } from './migrate-memory.ts';
import { leaveTexts, migrateTexts } from './migrate-texts.ts';
import { MigrationDraft } from './migration-draft.ts';
import type { MigrationOptions } from './migration-draft.ts';

export interface PlannedMigration extends Migration {
  /** What is to be written, by the paths of today. */
  readonly edits: readonly JournalFile[];
  readonly moves: readonly Move[];
}

/**
 * Plans a migration whole, and writes nothing. Each step works on what the steps before it have left, in memory: a file that was
 * taken out of a fence has links that follow the files that move. Throws a `UsageError` for paths that match nothing.
 */
export async function planMigration(options: MigrationOptions): Promise<PlannedMigration> {
  const draft = await MigrationDraft.open(options);
  await migrateTexts(draft);
  await chatModesToAgents(draft);
  await migrateTexts(draft);
  await promptsToSkills(draft);
  await migrateMemory(draft);
  leaveTexts(draft);
  const files: MigratedFile[] = [];
  const edits: JournalFile[] = [];
  for (const { path, newPath, before, after, changes } of draft.files()) {
    const splice = spliceBetween(before, after);
    if (splice !== undefined) edits.push(journalFile(path, before, [splice]));
    files.push({ path, newPath, changes, ...(options.diff ? { diff: await unifiedDiff(path, before, after, newPath) } : {}) });
  }
  return { files, left: draft.left, notices: draft.notices, edits, moves: draft.moves() };
}
