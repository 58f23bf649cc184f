import type { Graph } from '../graph/graph.ts';
import type { Dialect } from '../graph/match-glob.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { pushTo } from '../model/push-to.ts';
import { locate } from '../model/span.ts';
import { assign } from './assign.ts';
import type { Assignment } from './assign.ts';
import { contextReference } from './context-references.ts';
import { cycleFindings, declaredEdges, onePerPair, sortedEdges } from './dependencies.ts';
import type { EarlierPlan } from './earlier-plan.ts';
import { escalationOf } from './escalation.ts';
import { fingerprintOf } from './fingerprint.ts';
import { contextReader } from './node-context.ts';
import { overlapEdges } from './overlaps.ts';
import { placed } from './placed-items.ts';
import type { PlacedItem } from './placed-items.ts';
import { itemFindings, markerFindings, nodeFindings } from './plan-findings.ts';
import type { Criterion, Plan, PlanEdge, PlanNode, Unassigned } from './plan.ts';
import { readSpec } from './read-spec.ts';
import type { SpecReading } from './read-spec.ts';
import { criticalPath, planWaves } from './waves.ts';
import { workItem } from './work-item.ts';
import type { PlanFinding, WorkItem } from './work-item.ts';

export interface PlanOptions {
  /** How many nodes may be worked on at the same time; 2 when left out. */
  readonly maxParallel?: number;
  /** How `applyTo` is read for what applies to the files. */
  readonly dialect?: Dialect;
  /** Numbers that an earlier plan has given are kept. */
  readonly earlier?: EarlierPlan;
}

/**
 * A spec as nodes, edges and waves. Total: what cannot be planned stands in `diagnostics`. The same text gives the same plan,
 * whatever else is in the repository, but for what applies to the files.
 */
export function planSpec(graph: Graph, spec: Document, { maxParallel = 2, dialect = 'vscode', earlier }: PlanOptions = {}): Plan {
  const reading = readSpec(spec);
  const { feature } = reading;
  const { items: unique, findings: duplicates } = withoutDuplicates(reading.items);
  const declared = placed(feature, unique);
  const contracts = assign('contract', reading.contracts, declared.items);
  const criteria = assign('criterion', reading.criteria, declared.items);
  const references = assign('context-reference', reading.references, declared.items);
  const unassigned = [contracts, criteria, references]
    .flatMap((one) => one.unassigned)
    .map((one) => ({ ...one, text: contextReference(spec, one).text }));
  const { items, findings: pathFindings } = placed(feature, withIntegration(reading, unique, unassigned));

  const { edges: certain, findings: unknown } = declaredEdges(items, reading.relations, contracts.edges);
  const cycles = cycleFindings(items, certain);
  const claims = items.map(({ id, index, slug, parts, uses, spanOf }) => ({ id, index, slug, files: parts, uses, spanOf }));
  const overlaps = cycles.length > 0 ? [] : overlapEdges(claims, certain);
  const indexOf = new Map(items.map(({ id, index }) => [id, index]));
  const edges = sortedEdges(onePerPair([...certain, ...overlaps]), indexOf);
  const nodes = nodesOf({ graph, spec, items, edges, dialect, earlier, assignments: { contracts, criteria, references } });
  const schedule = items.map(({ id, index, priority, exclusive, parts }) => ({
    id,
    index,
    priority,
    alone: exclusive || parts.length === 0,
  }));
  const findings = [
    ...reading.findings,
    ...duplicates,
    ...pathFindings,
    ...unknown,
    ...[contracts, criteria, references].flatMap((one) => one.findings),
    ...cycles,
    ...itemFindings(items),
    ...markerFindings(items, overlaps),
    ...nodeFindings(nodes, unassigned),
  ];
  return {
    feature,
    title: reading.title,
    source: spec.path,
    form: reading.form,
    approval: reading.approval,
    maxParallel,
    nodes,
    edges,
    waves: planWaves(schedule, edges, maxParallel),
    criticalPath: criticalPath(schedule, edges),
    escalation: escalationOf(nodes, edges),
    contextReferences: references.unassigned.map(({ text, span }) => contextReference(spec, { text, span })),
    validationCommands: reading.validationCommands,
    outOfScope: reading.outOfScope,
    unassigned: unassigned.toSorted((a, b) => a.span.start - b.span.start),
    diagnostics: diagnosticsOf(spec, findings),
  };
}

export function diagnosticsOf(spec: Document, findings: readonly PlanFinding[]): Diagnostic[] {
  const { path, lineStarts } = spec;
  return findings
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ ruleId, severity, span, message, hint, related }) => ({
      ruleId,
      severity,
      path,
      span: locate(lineStarts, span),
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(related === undefined
        ? {}
        : { related: related.map((one) => ({ path, span: locate(lineStarts, one.span), message: one.message })) }),
    }));
}

function withoutDuplicates(items: readonly WorkItem[]): { readonly items: readonly WorkItem[]; readonly findings: readonly PlanFinding[] } {
  const first = new Map<string, WorkItem>();
  const findings: PlanFinding[] = [];
  for (const item of items) {
    const known = first.get(item.slug);
    if (known === undefined) first.set(item.slug, item);
    else if (item.kind !== 'test' || known.kind !== 'test') {
      findings.push({
        ruleId: 'plan/duplicate-id',
        severity: 'error',
        span: item.span,
        message: `\`${item.slug}\` is the name of two pieces of work, so nobody can tell which of them something waits for. This one is left out.`,
        hint: 'Give one of them another id.',
        related: [{ span: known.span, message: 'The other one.' }],
      });
    }
  }
  return { items: [...first.values()], findings };
}

/** Parts that are made apart have to be joined, and what belongs to no part has to go somewhere. */
function withIntegration({ form, title }: SpecReading, items: readonly WorkItem[], unassigned: readonly Unassigned[]): readonly WorkItem[] {
  const work = items.filter(({ kind }) => kind === 'component' || kind === 'task');
  const isApart = (form === 'components' || form === 'breakdown') && work.length > 1;
  const homeless = unassigned.some(({ type }) => type !== 'context-reference');
  const last = work.at(-1);
  if (last === undefined || !(isApart || homeless) || items.some(({ slug }) => slug === 'integration')) return items;
  const stage = Math.max(...items.filter(({ kind }) => kind !== 'gate').map((item) => item.stage)) + 0.5;
  const integration = workItem({ slug: 'integration', kind: 'integration', title: `Integration of ${title}`, span: last.span, stage });
  return [...items, integration].toSorted((a, b) => a.stage - b.stage);
}

interface NodeInput {
  readonly graph: Graph;
  readonly spec: Document;
  readonly items: readonly PlacedItem[];
  readonly edges: readonly PlanEdge[];
  readonly dialect: Dialect;
  readonly earlier: EarlierPlan | undefined;
  readonly assignments: Readonly<Record<'contracts' | 'criteria' | 'references', Assignment>>;
}

function nodesOf({ graph, spec, items, edges, dialect, earlier, assignments }: NodeInput): PlanNode[] {
  const contextOf = contextReader(graph, dialect);
  const itemOf = new Map(items.map((item) => [item.slug, item]));
  const before = new Map<string, string[]>();
  for (const edge of edges) pushTo(before, edge.after, edge.before);
  let next = 1 + (earlier?.highest ?? 0);
  return items.map((item) => {
    const { id, slug, kind, title, index, done, parts, uses, exclusive, priority, scope, focus, owner, story, phase, parallel, span } =
      item;
    const known = earlier?.nodes.get(id)?.number;
    // Who writes the tests of a component has to know what it must do.
    const tested = item.testOf.length === 1 ? itemOf.get(item.testOf[0] ?? '') : undefined;
    const criteriaOf = (one: PlacedItem): Criterion[] => [
      ...one.criteria.map((line) => ({ ...line, text: contextReference(spec, line).text })),
      ...linesFor(spec, one, assignments.criteria),
    ];
    const described = {
      id,
      slug,
      kind,
      title,
      done,
      files: parts,
      uses,
      exclusive,
      priority,
      scope,
      focus,
      owner,
      story,
      phase,
      parallel,
      contracts: linesFor(spec, tested ?? item, assignments.contracts).map(({ text, span: place }) => ({ text, span: place })),
      criteria: criteriaOf(item),
      contextReferences:
        kind === 'integration' ? [] : (assignments.references.byItem.get(id) ?? []).map((line) => contextReference(spec, line)),
      approvals: item.approvals,
      requirements: tested === undefined || item.requirements.length > 0 ? item.requirements : criteriaOf(tested).map(({ text }) => text),
      span,
    };
    return {
      ...described,
      index,
      number: known ?? next++,
      context: contextOf(parts),
      fingerprint: fingerprintOf(described, before.get(id) ?? []),
    };
  });
}

/** What is given to an item, its links as paths from the root. */
function linesFor(spec: Document, { id, kind }: PlacedItem, { byItem, unassigned }: Assignment): Criterion[] {
  const lines = kind === 'integration' ? unassigned.map((line) => ({ ...line, done: false })) : (byItem.get(id) ?? []);
  return lines.map(({ text, done, span }) => ({ text: contextReference(spec, { text, span }).text, done, span }));
}
