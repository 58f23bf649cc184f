import { printJson } from '../model/print-json.ts';
import type { Severity } from '../model/diagnostic.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { LintOutcome } from './lint-outcome.ts';

/** GitLab's scale is info, minor, major, critical, blocker; what stops no program is not above major. */
const severities = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** A Code Quality report, the artifact `codequality` of a job. Source: "Code Quality report format" of GitLab's documentation. */
export function lintGitlab({ diagnostics, textOf }: Pick<LintOutcome, 'diagnostics' | 'textOf'>): string {
  const fingerprints = fingerprintsOf({ diagnostics, textOf });
  const report = diagnostics.map(({ ruleId, severity, path, span, message, hint }, index) => ({
    description: hint === undefined ? message : `${message} ${hint}`,
    check_name: ruleId,
    fingerprint: fingerprints[index],
    severity: severities[severity],
    location: { path, lines: { begin: span.start.line, end: span.end.line } },
  }));
  return printJson(report);
}
