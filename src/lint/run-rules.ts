import type { Graph } from '../graph/graph.ts';
import { locateIn } from '../graph/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { defaultLintSettings } from '../model/lint-settings.ts';
import type { LintSettings } from '../model/lint-settings.ts';
import type { Observer } from '../model/observer.ts';
import { isInShard } from '../model/shard.ts';
import type { Shard } from '../model/shard.ts';
import { documentLinter, looksAt } from './lint-document.ts';
import type { DocumentFindings, RuleFinding } from './lint-document.ts';
import { lintedDocuments } from './linted-documents.ts';
import { maskSecrets } from './mask-secrets.ts';
import { ruleSettings } from './rule-settings.ts';
import { isDocumentRule } from './rule.ts';
import type { GraphContext, GraphRule, Rule } from './rule.ts';
import { Suppressions } from './suppressions.ts';
import { covers } from '../model/span.ts';

export interface RunOptions {
  readonly settings?: LintSettings;
  /** Report only findings in these files. */
  readonly only?: ReadonlySet<FilePath>;
  /** Of those, what other runs leave to this one: their findings together are those of one run without it. */
  readonly shard?: Shard;
  readonly observer?: Observer | undefined;
  /** What was found in single documents before; without it each is looked at. */
  readonly kept?: KeptFindings | undefined;
}

/** Findings of document rules from one run to the next, by `DocumentLinter.keyOf`. They may be those of another machine. */
export interface KeptFindings {
  /** `undefined` where nobody knows what the rules find in this document. */
  readonly get: (document: Document, key: string) => DocumentFindings | undefined;
  readonly keep: (document: Document, key: string, found: DocumentFindings) => void;
}

/** The rule that speaks of the others' outcome, and so runs after them. */
const afterTheOthers = 'no-unused-suppression';

/**
 * Runs every rule that is on: document rules over each document that is checked, the others over the graph. Sorted by path, then
 * place, then rule. Severities, suppressions, places and secrets are settled here for all findings, those that were kept included.
 */
export function runRules(
  graph: Graph,
  rules: readonly Rule[],
  { settings = defaultLintSettings, only, shard, observer, kept }: RunOptions = {},
): Diagnostic[] {
  const { settingsOf, isOff } = ruleSettings(settings);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const isOurs = (path: FilePath): boolean => shard === undefined || isInShard(shard, path);
  const artifactPaths = new Set(graph.artifacts.map(({ path }) => path));
  const ofDocuments = findInDocuments();
  const suppressions = new Map(
    ofDocuments
      .filter(({ directives }) => directives.length > 0)
      .map(({ document, directives }) => [
        document.path,
        new Suppressions(document, directives, (ruleId) => isJudged(document.path, ruleId)),
      ]),
  );
  const context: GraphContext = {
    compat: settings.compat,
    budgets: settings.budgets,
    agentAliases: settings.agentAliases,
    optionsFor: (path) => settingsOf(path).options,
    unusedSuppressions: [],
  };
  const graphRules = rules.filter((rule): rule is GraphRule => !isDocumentRule(rule) && !isOff(rule));
  const first = graphRules.filter(({ id }) => id !== afterTheOthers);
  const last = graphRules.filter(({ id }) => id === afterTheOthers);
  observer?.begin('graph-rules', graphRules.length);
  const found = [
    ...ofDocuments.flatMap(({ document, findings }) => [...diagnosticsOf(findings.filter(({ ruleId }) => !isSaidTwice(document, ruleId)))]),
    ...first.flatMap((rule) => foundInGraph(rule, context)),
  ];
  const unusedSuppressions = [...suppressions].flatMap(([path, ofFile]) => (isOurs(path) ? ofFile.unused() : []));
  const unused = last.flatMap((rule) => foundInGraph(rule, { ...context, unusedSuppressions }));
  observer?.end();
  const masked = maskSecrets(graph, [...found, ...unused]);
  return (shard === undefined ? masked : masked.filter(({ path }) => isOurs(path))).toSorted(
    (a, b) =>
      byCodeUnit(a.path, b.path) ||
      a.span.start.offset - b.span.start.offset ||
      byCodeUnit(a.ruleId, b.ruleId) ||
      a.span.end.offset - b.span.end.offset,
  );

  function findInDocuments(): readonly (DocumentFindings & { readonly document: Document })[] {
    const { lint, keyOf } = documentLinter(rules, settings, observer);
    const selected = [...lintedDocuments(graph), ...graph.artifacts].filter(({ path }) => only?.has(path) ?? true);
    const ours = selected.filter(({ path }) => isOurs(path));
    observer?.begin('rules', kept === undefined ? ours.length : undefined);
    const found = [
      ...ours.map((document) => {
        const key = kept === undefined ? '' : keyOf(document.path);
        const known = kept?.get(document, key);
        if (known !== undefined) return { document, ...known };
        const found = lint(document);
        observer?.done();
        kept?.keep(document, key, found);
        return { document, ...found };
      }),
      ...secretsElsewhere(selected),
    ];
    observer?.end();
    return found;
  }

  /** A workflow file that was named is checked as Markdown as well: rules that look at both speak of it once. */
  function isSaidTwice({ kind, path }: Document, ruleId: string): boolean {
    const rule = byId.get(ruleId);
    return kind !== 'artifact' && artifactPaths.has(path) && rule !== undefined && isDocumentRule(rule) && looksAt(rule, 'artifact');
  }

  /** What the others must not quote of the files of other shards. */
  function secretsElsewhere(selected: readonly Document[]): readonly (DocumentFindings & { readonly document: Document })[] {
    if (shard === undefined) return [];
    const { lint } = documentLinter(
      rules.filter((rule) => isDocumentRule(rule) && rule.documents === 'all' && rule.findsSecrets === true),
      settings,
    );
    return selected.flatMap((document) => {
      const found = isOurs(document.path) ? undefined : lint(document);
      return found === undefined || found.findings.length === 0 ? [] : [{ document, ...found }];
    });
  }

  /** Whether a suppression of the rule can be without use. */
  function isJudged(path: FilePath, ruleId: string): boolean {
    const rule = byId.get(ruleId);
    if (rule === undefined || settingsOf(path).severityOf(rule) === 'off') return false;
    // What asks the web may find something tomorrow, and what is off in this run is on in another.
    return isDocumentRule(rule) || rule.needs === undefined;
  }

  function foundInGraph(rule: GraphRule, given: GraphContext): Diagnostic[] {
    const diagnostics = [...diagnosticsOf(inGraph(rule, given))];
    observer?.done(rule.id, diagnostics.length);
    return diagnostics;
  }

  function* inGraph(rule: GraphRule, given: GraphContext): Iterable<RuleFinding> {
    for (const finding of rule.check(graph, given)) yield { ruleId: rule.id, ...finding };
  }

  function* diagnosticsOf(findings: Iterable<RuleFinding>): Iterable<Diagnostic> {
    for (const finding of findings) {
      const { path, span, ruleId } = finding;
      const rule = byId.get(ruleId);
      if (rule === undefined || only?.has(path) === false || (finding.secret !== true && !isOurs(path))) continue;
      // What a build has put into a file of people is found in its source.
      const built = graph.documents.get(path)?.builtRegion;
      if (built !== undefined && covers(built, span)) continue;
      const severity = settingsOf(path).severityOf(rule) ?? finding.severity ?? rule.severity;
      if (severity === 'off' || suppressions.get(path)?.covers(ruleId, span.start) === true) continue;
      yield diagnosticOf(graph, finding, severity);
    }
  }
}

function diagnosticOf(graph: Graph, { span, related, ...finding }: RuleFinding, severity: Diagnostic['severity']): Diagnostic {
  return {
    ...finding,
    severity,
    span: locateIn(graph, finding.path, span),
    ...(related === undefined ? {} : { related: related.map((other) => ({ ...other, span: locateIn(graph, other.path, other.span) })) }),
  };
}
