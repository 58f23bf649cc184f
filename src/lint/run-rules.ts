import type { Graph } from '../graph/graph.ts';
import { locateIn } from '../graph/locate.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Rule } from './rule.ts';

export interface RunOptions {
  /** Severity per rule id, `off` included. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Report only findings in these files. */
  readonly only?: ReadonlySet<FilePath>;
}

/** Runs every rule over the whole graph. Sorted by path, then place, then rule. Throws a `UsageError` on an unknown rule id. */
export function runRules(graph: Graph, rules: readonly Rule[], { severities = {}, only }: RunOptions = {}): Diagnostic[] {
  for (const id of Object.keys(severities)) {
    if (rules.some((rule) => rule.id === id)) continue;
    const ids = rules.map((rule) => rule.id);
    throw new UsageError(`Unknown rule \`${id}\` in the configuration.${didYouMean(id, ids)}`);
  }
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const chosen = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    if (chosen === 'off') continue;
    for (const { severity = rule.severity, span, related, ...finding } of rule.check(graph)) {
      if (only !== undefined && !only.has(finding.path)) continue;
      diagnostics.push({
        ruleId: rule.id,
        severity: chosen ?? severity,
        ...finding,
        span: locateIn(graph, finding.path, span),
        ...(related === undefined
          ? {}
          : { related: related.map((other) => ({ ...other, span: locateIn(graph, other.path, other.span) })) }),
      });
    }
  }
  return diagnostics.toSorted(
    (a, b) =>
      byCodeUnit(a.path, b.path) ||
      a.span.start.offset - b.span.start.offset ||
      byCodeUnit(a.ruleId, b.ruleId) ||
      a.span.end.offset - b.span.end.offset,
  );
}
