import type { RenameReport } from '../model/generated/schema-types.ts';
import type { FilePath } from '../model/file-path.ts';
import { pathAfter } from './change.ts';
import type { RenamePlan } from './plan-rename.ts';
import { reportedDiagnostic } from '../model/diagnostic.ts';

export interface RenameReportOptions {
  readonly from: string;
  readonly to: string;
  readonly dryRun: boolean;
  readonly resumed: boolean;
  /** Unified diffs by path. */
  readonly diffs?: ReadonlyMap<FilePath, string>;
}

export function renameReport(
  { move, files, diagnostics }: RenamePlan,
  { from, to, dryRun, resumed, diffs }: RenameReportOptions,
): RenameReport {
  return {
    version: 1,
    dryRun,
    resumed,
    from,
    to,
    moves: move !== undefined,
    files: files.map(({ path, edits }) => {
      const diff = diffs?.get(path);
      return {
        path,
        newPath: move === undefined ? path : pathAfter(move, path),
        edits: edits.length,
        ...(diff === undefined ? {} : { diff }),
      };
    }),
    diagnostics: diagnostics.map(reportedDiagnostic),
  };
}
