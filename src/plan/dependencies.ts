import { slug as slugOf } from 'github-slugger';
import { firstCycle, knots } from '../graph/cycles.ts';
import type { Mention } from '../model/document.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { pushTo } from '../model/push-to.ts';
import { fileStart } from '../model/span.ts';
import type { EdgeType, PlanEdge } from './plan.ts';
import type { PlacedItem } from './placed-items.ts';
import type { PlanFinding, Relation } from './work-item.ts';

export interface Dependencies {
  readonly edges: readonly PlanEdge[];
  readonly findings: readonly PlanFinding[];
}

/** Who says so counts: what is written down comes before what follows from the form. */
const precedence: readonly EdgeType[] = ['depends', 'contract', 'test-first', 'order', 'gate', 'integration', 'phase', 'overlap'];

/** What the spec says of who waits for whom. */
export function declaredEdges(items: readonly PlacedItem[], relations: readonly Relation[], contracts: readonly PlanEdge[]): Dependencies {
  const find = finder(items);
  const edges: PlanEdge[] = [...contracts];
  const findings: PlanFinding[] = [];
  for (const item of items) {
    const mentions = new Map(item.dependsOn.toReversed().map((mention) => [mention.name, mention]));
    for (const mention of [...mentions.values()].toReversed()) {
      const { known, unknown } = resolved(mention, find);
      edges.push(
        ...known.map((before): PlanEdge => ({
          before: before.id,
          after: item.id,
          type: 'depends',
          certainty: 'certain',
          reason: `\`${item.slug}\` depends on \`${before.slug}\``,
          span: mention.span,
        })),
      );
      findings.push(...unknown.map((name) => unknownDependency(item, name, items)));
    }
    for (const tested of item.testOf) {
      const after = find(tested);
      if (after === undefined) continue;
      const reason = `\`${item.slug}\` is written before what it tests`;
      edges.push({ before: item.id, after: after.id, type: 'test-first', certainty: 'certain', reason, span: item.span });
    }
  }
  for (const { before, after, reason } of relations) {
    const [first, then] = [find(before.name), find(after.name)];
    if (first === undefined || then === undefined) continue;
    edges.push({ before: first.id, after: then.id, type: 'depends', certainty: 'certain', reason, span: after.span });
  }
  const inStages = [...edges, ...orderEdges(items)];
  return { edges: onePerPair([...inStages, ...stageEdges(items, inStages)]), findings };
}

/** The strongest edge of each pair, sorted by both ends. */
export function onePerPair(edges: readonly PlanEdge[]): PlanEdge[] {
  const best = new Map<string, PlanEdge>();
  for (const edge of edges) {
    const key = `${edge.before}\0${edge.after}`;
    const known = best.get(key);
    if (known === undefined || precedence.indexOf(edge.type) < precedence.indexOf(known.type)) best.set(key, edge);
  }
  return [...best.values()];
}

export function sortedEdges(edges: readonly PlanEdge[], indexOf: ReadonlyMap<string, number>): PlanEdge[] {
  const at = (id: string): number => indexOf.get(id) ?? -1;
  return edges.toSorted((a, b) => at(a.after) - at(b.after) || at(a.before) - at(b.before) || byCodeUnit(a.type, b.type));
}

type Find = (name: string) => PlacedItem | undefined;

/** By id, by title, by any other name. */
export function finder(items: readonly PlacedItem[]): Find {
  const names = new Map<string, PlacedItem>();
  const add = (name: string, item: PlacedItem): void => {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, item);
  };
  for (const item of items) add(item.slug, item);
  for (const item of items) for (const name of [item.title, slugOf(item.title), ...item.aliases]) if (name !== '') add(name, item);
  return (name) => names.get(name.toLowerCase()) ?? names.get(slugOf(name)) ?? names.get(name.toLowerCase().replace(/^the\s+/, ''));
}

/** "Token service and cache" may be one name or two. */
function resolved({ name }: Mention, find: Find): { readonly known: readonly PlacedItem[]; readonly unknown: readonly string[] } {
  const whole = find(name);
  if (whole !== undefined) return { known: [whole], unknown: [] };
  const parts = name.split(/\s+(?:and|&|\+)\s+/);
  const found = parts.map((part) => find(part));
  if (parts.length === 1 || found.every((item) => item === undefined)) return { known: [], unknown: [name] };
  return { known: found.filter((item) => item !== undefined), unknown: parts.filter((_, index) => found[index] === undefined) };
}

function unknownDependency(item: PlacedItem, name: string, items: readonly PlacedItem[]): PlanFinding {
  const mention = item.dependsOn.find((other) => other.name.includes(name));
  const slugs = items.filter(({ kind }) => kind === 'component' || kind === 'task').map(({ slug }) => slug);
  const shown = slugs.filter((slug) => slug !== item.slug).slice(0, 8);
  const more = slugs.length - 1 > shown.length ? ' and others' : '';
  const list = shown.length === 0 ? '' : ` Use one of ${shown.map((slug) => `\`${slug}\``).join(', ')}${more}.`;
  return {
    ruleId: 'plan/unknown-dependency',
    severity: 'error',
    span: mention?.span ?? item.span,
    message: `\`${item.slug}\` depends on \`${name}\`, which the spec does not have, so nothing waits for it.`,
    hint: `Correct the name, or write \`None\`.${list}${didYouMean(name, [...slugs, ...items.map(({ title }) => title)])}`,
  };
}

/** Lists that mark what can run at the same time run everything else in order. */
function orderEdges(items: readonly PlacedItem[]): PlanEdge[] {
  return byStage(items).flatMap((stage) => {
    const groups: PlacedItem[][] = [];
    for (const item of stage) {
      const last = groups.at(-1);
      if (last === undefined || item.inOrder || last[0]?.inOrder === true) groups.push([item]);
      else last.push(item);
    }
    return groups.slice(1).flatMap((group, index) =>
      group.flatMap((after) =>
        (groups[index] ?? []).map((before): PlanEdge => {
          const marked = after.inOrder ? after : before;
          const reason = `\`${marked.slug}\` is not marked as parallel, so it keeps its place in the list`;
          return { before: before.id, after: after.id, type: 'order', certainty: 'certain', reason, span: after.span };
        }),
      ),
    );
  });
}

function byStage(items: readonly PlacedItem[]): PlacedItem[][] {
  const stages = new Map<number, PlacedItem[]>();
  for (const item of items) pushTo(stages, item.stage, item);
  return [...stages].toSorted(([a], [b]) => a - b).map(([, stage]) => stage);
}

/** The last of one stage come before the first of the next. */
function stageEdges(items: readonly PlacedItem[], edges: readonly PlanEdge[]): PlanEdge[] {
  const stages = byStage(items);
  const stageOf = new Map(items.map(({ id, stage }) => [id, stage]));
  const inside = edges.filter(({ before, after }) => before !== after && stageOf.get(before) === stageOf.get(after));
  const leading = new Set(inside.map(({ before }) => before));
  const waiting = new Set(inside.map(({ after }) => after));
  return stages.slice(1).flatMap((stage, index) => {
    const before = stages[index] ?? [];
    // In a circle nothing is first or last.
    const last = orAll(
      before.filter(({ id }) => !leading.has(id)),
      before,
    );
    const first = orAll(
      stage.filter(({ id }) => !waiting.has(id)),
      stage,
    );
    return first.flatMap((after) => last.map((one) => stageEdge(one, after)));
  });
}

function orAll<Item>(some: readonly Item[], all: readonly Item[]): readonly Item[] {
  return some.length > 0 ? some : all;
}

function stageEdge(before: PlacedItem, after: PlacedItem): PlanEdge {
  const ends = { before: before.id, after: after.id, certainty: 'certain', span: after.span } as const;
  if (after.kind === 'gate') return { ...ends, type: 'gate', reason: `the gate \`${after.slug}\` is about what stands before it` };
  if (before.kind === 'gate') return { ...ends, type: 'gate', reason: `a person is waited for at \`${before.slug}\`` };
  if (after.slug === 'integration') return { ...ends, type: 'integration', reason: 'integration joins what the others have made' };
  const what =
    before.kind === 'checkpoint'
      ? `the checkpoint \`${before.slug}\``
      : before.phase === undefined
        ? `\`${before.slug}\``
        : `"${before.phase}"`;
  return {
    ...ends,
    type: 'phase',
    reason: after.kind === 'checkpoint' ? `the checkpoint \`${after.slug}\` is about what stands before it` : `${what} comes first`,
  };
}

/** Whatever waits for itself, as a circle that begins with what is listed first. */
export function cycleFindings(items: readonly PlacedItem[], edges: readonly PlanEdge[]): PlanFinding[] {
  const after = new Map<string, PlanEdge[]>();
  for (const edge of edges) pushTo(after, edge.before, edge);
  const next = (id: string): string[] => (after.get(id) ?? []).map((edge) => edge.after);
  const byId = new Map(items.map((item) => [item.id, item]));
  return knots(
    items.map(({ id }) => id),
    next,
  ).flatMap((members): PlanFinding[] => {
    const inside = new Set(members);
    const cycle = firstCycle(members[0] ?? '', (id) => next(id).filter((other) => inside.has(other)), new Set());
    if (cycle === undefined) return [];
    const start = cycle.indexOf(members.find((id) => cycle.includes(id)) ?? '');
    const ids = [...cycle.slice(start), ...cycle.slice(0, start)];
    const circle = [...ids, ids[0] ?? ''].map((id) => `\`${byId.get(id)?.slug ?? id}\``);
    const steps = ids.flatMap((id, index) => (after.get(id) ?? []).find((edge) => edge.after === (ids[index + 1] ?? ids[0])) ?? []);
    return [
      {
        ruleId: 'plan/cycle',
        severity: 'error',
        span: byId.get(ids[0] ?? '')?.span ?? fileStart,
        message: `${circle.join(' → ')}: each must be done before the next, so none of them can be first.`,
        hint: `Take one of these away, or make one component of two: ${steps.map(({ reason }) => reason).join('; ')}.`,
        related: steps.map(({ reason, span }) => ({ span, message: `${reason}.` })),
      },
    ];
  });
}
