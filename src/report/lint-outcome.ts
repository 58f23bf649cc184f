import type { CostReport } from '../model/cost-report.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ReportedShard } from '../model/shard.ts';
import type { TerminalOptions } from './terminal.ts';

export interface ReportedRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
}

/** What a format of `primitives lint` may print. */
export interface LintOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Number of files checked. */
  readonly files: number;
  /** The text that the diagnostics speak of, or `undefined` for a file that could not be read. */
  readonly textOf: (path: FilePath) => string | undefined;
  readonly rules: readonly ReportedRule[];
  /** The page of a rule in Markdown, or `undefined` where the package came without its pages. */
  readonly pageOf: (ruleId: string) => string | undefined;
  /** Of this package. */
  readonly version: string;
  readonly terminal: TerminalOptions;
  /** What texts cost, where that was asked. */
  readonly cost?: CostReport;
  /** Of a run that is one of several. */
  readonly shard?: ReportedShard;
}
