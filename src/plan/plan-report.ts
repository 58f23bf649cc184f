import type { Document } from '../model/document.ts';
import type { PlanReport } from '../model/generated/schema-types.ts';
import { pushTo } from '../model/push-to.ts';
import { locate } from '../model/span.ts';
import type { LocatedSpan, Span } from '../model/span.ts';
import type { PlanChanges } from './earlier-plan.ts';
import type { ContextReference, Plan } from './plan.ts';
import { diagnosticWithPlaces } from '../model/diagnostic.ts';

/** A plan as data for others. With `changes`, each node says what has become of it since the earlier plan. */
export function planReport(plan: Plan, spec: Document, changes?: PlanChanges): PlanReport {
  const placed = (span: Span): LocatedSpan => locate(spec.lineStarts, span);
  const before = new Map<string, string[]>();
  for (const edge of plan.edges) pushTo(before, edge.after, edge.before);
  const waveOf = new Map(plan.waves.flatMap(({ number, ids }) => ids.map((id) => [id, number])));
  const references = (all: readonly ContextReference[]): PlanReport['contextReferences'] =>
    all.map(({ text, targets, span }) => ({ text, targets: [...targets], span: placed(span) }));
  return {
    version: 1,
    feature: plan.feature,
    title: plan.title,
    source: plan.source,
    form: plan.form,
    approval: {
      approved: plan.approval.approved,
      ...given('status', plan.approval.status),
      ...given('reason', plan.approval.reason),
    },
    maxParallel: plan.maxParallel,
    nodes: plan.nodes.map((node) => ({
      id: node.id,
      number: node.number,
      kind: node.kind,
      title: node.title,
      done: node.done,
      ...given('state', changes?.states.get(node.id)),
      ...given('wave', waveOf.get(node.id)),
      dependsOn: before.get(node.id) ?? [],
      files: [...node.files],
      uses: [...node.uses],
      exclusive: node.exclusive,
      ...given('priority', node.priority),
      ...given('scope', node.scope),
      ...given('focus', node.focus),
      ...given('owner', node.owner),
      ...given('story', node.story),
      ...given('phase', node.phase),
      ...given('parallel', node.parallel),
      contracts: node.contracts.map(({ text, span }) => ({ text, span: placed(span) })),
      criteria: node.criteria.map(({ text, done, span }) => ({ text, done, span: placed(span) })),
      contextReferences: references(node.contextReferences),
      approvals: [...node.approvals],
      requirements: [...node.requirements],
      context: {
        primitives: node.context.primitives.map(({ path, kind, section, tokens }) => ({
          path,
          kind,
          ...given('section', section),
          tokens,
        })),
        memory: node.context.memory.map(({ path, id, text }) => ({ path, id, text })),
        tokens: node.context.tokens,
      },
      fingerprint: node.fingerprint,
      span: placed(node.span),
    })),
    edges: plan.edges.map((edge) => ({ ...edge, span: placed(edge.span) })),
    waves: plan.waves.map(({ ids }) => [...ids]),
    criticalPath: [...plan.criticalPath],
    escalation: { advice: plan.escalation.advice, conditions: plan.escalation.conditions.map((condition) => ({ ...condition })) },
    contextReferences: references(plan.contextReferences),
    validationCommands: [...plan.validationCommands],
    outOfScope: [...plan.outOfScope],
    unassigned: plan.unassigned.map(({ type, text, reason, span }) => ({ type, text, reason, span: placed(span) })),
    orphans: (changes?.orphans ?? []).map((orphan) => ({ ...orphan })),
    diagnostics: plan.diagnostics.map(diagnosticWithPlaces),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}
