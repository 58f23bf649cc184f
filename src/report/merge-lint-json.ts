import type { CostReport } from '../model/cost-report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit, isRepositoryPath } from '../model/file-path.ts';
import type { LintReport } from '../model/generated/schema-types.ts';
import { UsageError } from '../model/usage-error.ts';
import { joinedShards } from './joined-shards.ts';
import type { LintOutcome } from './lint-outcome.ts';

/** The outcome that one run would have had. Throws a `UsageError` for reports that do not belong together. */
export function mergeLintJson(
  reports: readonly { readonly name: string; readonly report: LintReport }[],
): Pick<LintOutcome, 'diagnostics' | 'files' | 'cost'> {
  for (const { name, report } of reports) assertPaths(name, report);
  const parts = joinedShards(
    reports.map(({ name, report }) => ({
      name,
      report,
      shard: report.shard,
      paths: new Set(report.diagnostics.map(({ path }) => path)),
    })),
  );
  const costly = parts.find(({ report }) => report.cost !== undefined);
  if (costly !== undefined && parts.length > 1) {
    throw new UsageError(`${costly.name} says what all files of its run cost, which cannot be added up. Write the reports without --cost.`);
  }
  // A path is of one part alone, in which its findings are in their order.
  const diagnostics = parts.flatMap(({ report }) => report.diagnostics.map(diagnosticOf)).toSorted((a, b) => byCodeUnit(a.path, b.path));
  return {
    diagnostics,
    files: parts.reduce((sum, { report }) => sum + report.summary.files, 0),
    ...(costly?.report.cost === undefined ? {} : { cost: costly.report.cost as CostReport }),
  };
}

function diagnosticOf({ fixable: _, ...diagnostic }: LintReport['diagnostics'][number]): Diagnostic {
  return diagnostic as Diagnostic;
}

/** Files are read by these paths. */
function assertPaths(name: string, { diagnostics }: LintReport): void {
  const astray = diagnostics.find(({ path }) => !isRepositoryPath(path));
  if (astray !== undefined) throw new UsageError(`${name} was edited: \`${astray.path}\` is no path inside a repository.`);
}
