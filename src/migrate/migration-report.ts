import { byCodeUnit } from '../model/file-path.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { MigrateReport } from '../model/generated/schema-types.ts';
import type { Left } from './left.ts';
import type { MigrationStep } from './steps.ts';
import { reportedDiagnostic } from '../model/diagnostic.ts';

export interface MigratedFile {
  readonly path: FilePath;
  readonly newPath: FilePath;
  /** How many changes each step has made; what follows from a move in other files counts for its step. */
  readonly changes: ReadonlyMap<string, number>;
  readonly diff?: string;
}

export interface Migration {
  readonly files: readonly MigratedFile[];
  readonly left: readonly Left[];
  /** What moves could not bring up to date. */
  readonly notices: readonly Diagnostic[];
}

export function migrationReport(
  { files, left, notices }: Migration,
  steps: readonly MigrationStep[],
  { dryRun, resumed }: { readonly dryRun: boolean; readonly resumed: boolean },
): MigrateReport {
  return {
    version: 1,
    dryRun,
    resumed,
    steps: steps.map(({ id, summary }) => {
      const own = files.filter(({ changes }) => changes.has(id));
      return {
        id,
        summary,
        files: own.length,
        changes: own.reduce((sum, { changes }) => sum + (changes.get(id) ?? 0), 0),
        left: left.filter(({ step }) => step === id).length,
      };
    }),
    files: files
      .map(({ path, newPath, changes, diff }) => ({
        path,
        newPath,
        steps: steps.filter(({ id }) => changes.has(id)).map(({ id }) => id),
        changes: [...changes.values()].reduce((sum, one) => sum + one, 0),
        ...(diff === undefined ? {} : { diff }),
      }))
      .toSorted((a, b) => byCodeUnit(a.path, b.path)),
    left: left
      .map((one) => ({ ...one }))
      .toSorted((a, b) => byCodeUnit(a.path, b.path) || a.span.start.offset - b.span.start.offset || byCodeUnit(a.step, b.step)),
    notices: notices.map(reportedDiagnostic),
  };
}
