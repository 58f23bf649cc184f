import type { LintReport, LintSarif } from '../model/generated/schema-types.ts';
import { validateLintReport } from '../model/generated/validators/lint-report.js';
import { validateLintSarif } from '../model/generated/validators/lint-sarif.js';
import type { SchemaValidator } from '../model/schema-validator.ts';
import { isMap } from '../model/is-map.ts';
import { UsageError } from '../model/usage-error.ts';

/** A report of `primitives lint` that was written to a file. */
export type WrittenReport = { readonly type: 'json'; readonly report: LintReport } | { readonly type: 'sarif'; readonly log: LintSarif };

const howToWrite = 'Write it with `primitives lint --format json` or `--format sarif`.';

/** Reads what a run has written. Throws a `UsageError` for what no run has. `name` is what people call the file. */
export function readLintReport(text: string, name: string): WrittenReport {
  if (text.trim() === '') {
    throw new UsageError(`${name} is empty: a run that cannot finish prints no report. Its log says why; run it again.`);
  }
  const value = parsed(text, name);
  if (isMap(value) && Array.isArray(value['runs'])) {
    assertOurs(value['runs'], name);
    assertFits(validateLintSarif, value, name);
    return { type: 'sarif', log: withRuleIndexes(value as unknown as LintSarif, name) };
  }
  if (!isMap(value) || !Array.isArray(value['diagnostics']) || !isMap(value['summary'])) {
    throw new UsageError(`${name} is no report of \`primitives lint\`. ${howToWrite}`);
  }
  assertFits(validateLintReport, value, name);
  return { type: 'json', report: value as unknown as LintReport };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is no JSON, or ends in the middle of it. ${howToWrite}`);
  }
}

/** SARIF is written by many. */
function assertOurs(runs: readonly unknown[], name: string): void {
  for (const run of runs) {
    const driver = isMap(run) && isMap(run['tool']) && isMap(run['tool']['driver']) ? run['tool']['driver']['name'] : undefined;
    if (driver === 'primitives') continue;
    const whose = typeof driver === 'string' ? `\`${driver}\`` : 'another program';
    throw new UsageError(`${name} is SARIF of ${whose}: only reports of \`primitives lint\` can be joined. Upload that file by itself.`);
  }
}

function assertFits(validate: SchemaValidator, value: unknown, name: string): void {
  if (validate(value)) return;
  const [first] = validate.errors ?? [];
  const place = first?.instancePath === '' ? '' : ` at \`${first?.instancePath}\``;
  const extra = first?.params['additionalProperty'];
  const what = typeof extra === 'string' ? `has a key \`${extra}\` that no run writes` : first?.message;
  throw new UsageError(
    `${name} is no report of this version of \`primitives lint\`, or was edited:${place} it ${what ?? 'is not what a run writes'}. ${howToWrite}`,
  );
}

/** A result that names another rule than its index does was put there by somebody else. */
function withRuleIndexes(log: LintSarif, name: string): LintSarif {
  for (const { tool, results } of log.runs) {
    const astray = results.find(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id !== ruleId);
    if (astray === undefined) continue;
    throw new UsageError(
      `${name} was edited: a result of \`${astray.ruleId}\` points at another rule. Write it anew with \`primitives lint\`.`,
    );
  }
  return log;
}
