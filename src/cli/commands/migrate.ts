import {
  completeRename,
  fromRoot,
  migrateJournalPath,
  migrateText,
  migrationReport,
  planMigration,
  printJson,
  readJournal,
  runRename,
  stepsNamed,
  uncommittedFiles,
  UsageError,
  withBuildLock,
} from '../../index.ts';
import type { MigrateReport, PlannedMigration } from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface MigrateFlags extends RootFlag {
  readonly only?: string;
  readonly dryRun?: boolean;
  readonly allowDirty?: boolean;
  readonly now?: string;
  readonly format: 'text' | 'json';
}

/** Brings former forms up to date. Everything is planned before the first byte is written, and all of it is written or nothing. */
export async function migrate(paths: readonly string[], flags: MigrateFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const once = (): Promise<MigrateReport> => migrateOnce(root, paths, flags, terminal);
  const report = flags.dryRun === true ? await once() : await withBuildLock(root, once);
  terminal.out(flags.format === 'json' ? printJson(report) : migrateText(report, terminal));
  return report.left.length > 0 || report.notices.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

async function migrateOnce(root: string, paths: readonly string[], flags: MigrateFlags, terminal: Terminal): Promise<MigrateReport> {
  const dryRun = flags.dryRun === true;
  const steps = stepsNamed(flags.only?.split(',').map((id) => id.trim()));
  const interrupted = readJournal(root, migrateJournalPath);
  if (interrupted !== undefined) {
    if (dryRun) throw new UsageError('An earlier `primitives migrate` was interrupted. Run it again without --dry-run to complete it.');
    completeRename(root, interrupted, migrateJournalPath);
  }
  const plan = await planMigration({
    root,
    engine: terminal.engine,
    cache: terminal.cache,
    from: fromRoot(root, terminal.cwd, '.'),
    steps,
    select: paths.length === 0 ? undefined : pathsFromRoot(root, terminal, paths),
    randomBytes: terminal.randomBytes,
    today: (flags.now ?? terminal.now()).slice(0, 10),
    diff: dryRun,
    observer: terminal.observer,
  });
  if (!dryRun && plan.files.length > 0) {
    if (flags.allowDirty !== true) assertCommitted(root, plan);
    const { edits, moves } = plan;
    runRename(
      root,
      { version: 1, from: 'former forms', to: 'those of today', moves: false, movedFiles: moves, files: edits },
      migrateJournalPath,
    );
  }
  return migrationReport(plan, steps, { dryRun, resumed: interrupted !== undefined });
}

/** What no commit has cannot be brought back, and would be hidden among the changes of the migration. */
function assertCommitted(root: string, { files }: PlannedMigration): void {
  const open = uncommittedFiles(root);
  if (open === undefined) {
    throw new UsageError('This is no git repository, so nothing could be undone. Look at --dry-run first, then run it with --allow-dirty.');
  }
  const dirty = files.filter(({ path }) => open.has(path)).map(({ path }) => path);
  if (dirty.length === 0) return;
  const named = dirty.slice(0, 3).join(', ') + (dirty.length > 3 ? ` and ${dirty.length - 3} more` : '');
  throw new UsageError(
    `${named} would change, and ${dirty.length === 1 ? 'has' : 'have'} changes that no commit has. Nothing was done. Commit them, or run with --allow-dirty.`,
  );
}
