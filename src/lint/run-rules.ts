import type { Graph } from '../graph/graph.ts';
import { locateIn } from '../graph/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { defaultLintSettings } from '../model/lint-settings.ts';
import type { LintSettings } from '../model/lint-settings.ts';
import { lintedDocuments } from './linted-documents.ts';
import { maskSecrets } from './mask-secrets.ts';
import { ruleSettings } from './rule-settings.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { directivesIn, Suppressions } from './suppressions.ts';
import { covers } from '../model/span.ts';

export interface RunOptions {
  readonly settings?: LintSettings;
  /** Report only findings in these files. */
  readonly only?: ReadonlySet<FilePath>;
}

/** The rule that speaks of the others' outcome, and so runs after them. */
const afterTheOthers = 'no-unused-suppression';

/** Runs every rule that is on over the whole graph. Sorted by path, then place, then rule. */
export function runRules(graph: Graph, rules: readonly Rule[], { settings = defaultLintSettings, only }: RunOptions = {}): Diagnostic[] {
  const { severityOf, isOff, optionsFor } = ruleSettings(settings);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const suppressions = suppressionsIn(graph, only, (path, id) => {
    const rule = byId.get(id);
    // What asks the web may find something tomorrow, and what is off in this run is on in another.
    return rule !== undefined && rule.needs === undefined && severityOf(rule, path) !== 'off';
  });
  const context: RuleContext = {
    compat: settings.compat,
    budgets: settings.budgets,
    allowedKeys: allowedKeysIn(settings),
    agentAliases: settings.agentAliases,
    optionsFor,
    unusedSuppressions: [],
    ruleIds: rules.map(({ id }) => id),
  };
  const first = rules.filter((rule) => rule.id !== afterTheOthers && !isOff(rule));
  const last = rules.filter((rule) => rule.id === afterTheOthers && !isOff(rule));
  const found = first.flatMap((rule) => [...diagnosticsOf(rule, context)]);
  const unusedSuppressions = [...suppressions.values()].flatMap((ofFile) => ofFile.unused());
  const unused = last.flatMap((rule) => [...diagnosticsOf(rule, { ...context, unusedSuppressions })]);
  return maskSecrets(graph, [...found, ...unused]).toSorted(
    (a, b) =>
      byCodeUnit(a.path, b.path) ||
      a.span.start.offset - b.span.start.offset ||
      byCodeUnit(a.ruleId, b.ruleId) ||
      a.span.end.offset - b.span.end.offset,
  );

  function* diagnosticsOf(rule: Rule, given: RuleContext): Iterable<Diagnostic> {
    for (const finding of rule.check(graph, given)) {
      if (only !== undefined && !only.has(finding.path)) continue;
      // What a build has put into a file of people is found in its source.
      const built = graph.documents.get(finding.path)?.builtRegion;
      if (built !== undefined && covers(built, finding.span)) continue;
      const severity = severityOf(rule, finding.path) ?? finding.severity ?? rule.severity;
      if (severity === 'off' || suppressions.get(finding.path)?.covers(rule.id, finding.span.start) === true) continue;
      yield diagnosticOf(graph, rule, finding, severity);
    }
  }
}

function diagnosticOf(graph: Graph, { id }: Rule, { span, related, ...finding }: Finding, severity: Diagnostic['severity']): Diagnostic {
  return {
    ruleId: id,
    ...finding,
    severity,
    span: locateIn(graph, finding.path, span),
    ...(related === undefined ? {} : { related: related.map((other) => ({ ...other, span: locateIn(graph, other.path, other.span) })) }),
  };
}

function suppressionsIn(
  graph: Graph,
  only: ReadonlySet<FilePath> | undefined,
  isJudged: (path: FilePath, ruleId: string) => boolean,
): Map<FilePath, Suppressions> {
  const all = new Set([...lintedDocuments(graph), ...graph.artifacts]);
  const documents = [...all].filter((document) => (only?.has(document.path) ?? true) && directivesIn(document).length > 0);
  return new Map(documents.map((document) => [document.path, new Suppressions(document, (id) => isJudged(document.path, id))]));
}

function allowedKeysIn({ allowKeys }: LintSettings): RuleContext['allowedKeys'] {
  const known = new Map<Kind, ReadonlySet<string>>();
  return (kind) => {
    const keys = known.get(kind) ?? new Set([...(allowKeys['*'] ?? []), ...(allowKeys[kind] ?? [])]);
    known.set(kind, keys);
    return keys;
  };
}
