import type { Graph } from '../graph/graph.ts';
import { locateIn } from '../graph/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { defaultLintSettings } from '../model/lint-settings.ts';
import type { LintSettings } from '../model/lint-settings.ts';
import type { Observer } from '../model/observer.ts';
import { isInShard } from '../model/shard.ts';
import type { Shard } from '../model/shard.ts';
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
  /** Of those, what other runs leave to this one: their findings together are those of one run without it. */
  readonly shard?: Shard;
  readonly observer?: Observer | undefined;
}

/** The rule that speaks of the others' outcome, and so runs after them. */
const afterTheOthers = 'no-unused-suppression';

/** Runs every rule that is on over the whole graph. Sorted by path, then place, then rule. */
export function runRules(
  graph: Graph,
  rules: readonly Rule[],
  { settings = defaultLintSettings, only, shard, observer }: RunOptions = {},
): Diagnostic[] {
  const { severityOf, isOff, optionsFor } = ruleSettings(settings);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const isOurs = (path: FilePath): boolean => shard === undefined || isInShard(shard, path);
  const isSelected = (path: FilePath): boolean => only?.has(path) ?? true;
  const suppressionsOf = suppressionsIn(graph, (path, id) => {
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
  observer?.begin('rules', first.length + last.length);
  const found = first.flatMap((rule) => allOf(rule, context));
  const checked = lintedDocuments(graph).filter(({ path }) => isSelected(path) && isOurs(path));
  const unusedSuppressions = checked.flatMap(({ path }) => suppressionsOf(path)?.unused() ?? []);
  const unused = last.flatMap((rule) => allOf(rule, { ...context, unusedSuppressions }));
  observer?.end();
  const masked = maskSecrets(graph, [...found, ...unused]);
  return (shard === undefined ? masked : masked.filter(({ path }) => isOurs(path))).toSorted(
    (a, b) =>
      byCodeUnit(a.path, b.path) ||
      a.span.start.offset - b.span.start.offset ||
      byCodeUnit(a.ruleId, b.ruleId) ||
      a.span.end.offset - b.span.end.offset,
  );

  function allOf(rule: Rule, given: RuleContext): Diagnostic[] {
    const diagnostics = [...diagnosticsOf(rule, given)];
    observer?.done(rule.id, diagnostics.length);
    return diagnostics;
  }

  function* diagnosticsOf(rule: Rule, given: RuleContext): Iterable<Diagnostic> {
    for (const finding of rule.check(graph, given)) {
      // A secret of another shard's file is masked here too.
      if (!isSelected(finding.path) || (finding.secret !== true && !isOurs(finding.path))) continue;
      // What a build has put into a file of people is found in its source.
      const built = graph.documents.get(finding.path)?.builtRegion;
      if (built !== undefined && covers(built, finding.span)) continue;
      const severity = severityOf(rule, finding.path) ?? finding.severity ?? rule.severity;
      if (severity === 'off' || suppressionsOf(finding.path)?.covers(rule.id, finding.span.start) === true) continue;
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

/** Those of a file, read when they are first asked for; `undefined` where it has none. */
function suppressionsIn(graph: Graph, isJudged: (path: FilePath, ruleId: string) => boolean): (path: FilePath) => Suppressions | undefined {
  const linted = new Map(lintedDocuments(graph).map((document) => [document.path, document]));
  const known = new Map<FilePath, Suppressions | undefined>();
  return (path) => {
    if (known.has(path)) return known.get(path);
    const document = linted.get(path);
    const hasAny = document !== undefined && directivesIn(document).length > 0;
    const made = hasAny ? new Suppressions(document, (id) => isJudged(path, id)) : undefined;
    known.set(path, made);
    return made;
  };
}

function allowedKeysIn({ allowKeys }: LintSettings): RuleContext['allowedKeys'] {
  const known = new Map<Kind, ReadonlySet<string>>();
  return (kind) => {
    const keys = known.get(kind) ?? new Set([...(allowKeys['*'] ?? []), ...(allowKeys[kind] ?? [])]);
    known.set(kind, keys);
    return keys;
  };
}
