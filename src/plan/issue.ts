import { pushTo } from '../model/push-to.ts';
import type { ContextReference, Issue, Plan, PlanEdge, PlanNode } from './plan.ts';

export interface IssueOptions {
  /** Whether the body ends with a comment by which a tracker can be searched for it. */
  readonly marker?: boolean;
}

/** One issue for each node, in the order of the plan. */
export function issuesOf(plan: Plan, { marker = true }: IssueOptions = {}): Issue[] {
  const edgesTo = new Map<string, PlanEdge[]>();
  const edgesFrom = new Map<string, PlanEdge[]>();
  for (const edge of plan.edges) {
    pushTo(edgesTo, edge.after, edge);
    pushTo(edgesFrom, edge.before, edge);
  }
  const surroundings: Surroundings = {
    plan,
    byId: new Map(plan.nodes.map((node) => [node.id, node])),
    edgesTo,
    edgesFrom,
    gates: gatesAround(plan, edgesFrom),
  };
  const digits = Math.max(2, ...plan.nodes.map(({ number }) => String(number).length));
  return plan.nodes.map((node) => ({
    id: node.id,
    number: node.number,
    title: `[${plan.feature}] ${plainText(node.title)}`,
    fileName: `${String(node.number).padStart(digits, '0')}-${node.slug}.md`,
    labels: [`plan:${plan.feature}`],
    dependsOn: (edgesTo.get(node.id) ?? []).map(({ before }) => before),
    body: bodyOf(node, surroundings, marker),
  }));
}

/** By this a tracker finds the issue of a node again. */
export function markerOf({ id, fingerprint }: Pick<PlanNode, 'id' | 'fingerprint'>): string {
  return `<!-- primitives:plan ${id} ${fingerprint} -->`;
}

interface Surroundings {
  readonly plan: Plan;
  readonly byId: ReadonlyMap<string, PlanNode>;
  readonly edgesTo: ReadonlyMap<string, readonly PlanEdge[]>;
  readonly edgesFrom: ReadonlyMap<string, readonly PlanEdge[]>;
  /** The gates that hold a node back, by its id. */
  readonly gates: ReadonlyMap<string, readonly PlanNode[]>;
}

function bodyOf(node: PlanNode, around: Surroundings, marker: boolean): string {
  const { plan } = around;
  const sections: [title: string, lines: readonly string[]][] = [
    ['Scope', scopeLines(node, around)],
    ['Files', node.files.map((file) => `- \`${file}\``)],
    ['Dependencies', dependencyLines(node, around)],
    [
      'Agent Focus',
      [...(node.focus === undefined ? [] : [node.focus]), ...(node.owner === undefined ? [] : [`Owner: \`${plainText(node.owner)}\``])],
    ],
    ['API Contracts', node.contracts.map(({ text }) => `- ${text}`)],
    ['Context References', contextLines(node, plan)],
    ['Applicable Primitives', primitiveLines(node)],
    // Kiro's are those of its `requirements.md`.
    [plan.form === 'kiro' ? 'Requirements' : 'Test Requirements', node.requirements.map((text) => `- [ ] ${text}`)],
    ['Validation Criteria', node.criteria.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${text}`)],
    [
      'Validation Commands',
      plan.validationCommands.length === 0 || node.kind === 'gate' ? [] : ['```sh', ...plan.validationCommands, '```'],
    ],
    ['Out of Scope', outOfScopeLines(node, around)],
    ['Human Gates', gateLines(node, around)],
  ];
  const text = sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']));
  return `${[...text, ...(marker ? [markerOf(node)] : [])].join('\n').trimEnd()}\n`;
}

function scopeLines({ id, kind, title, scope, phase, story, exclusive, uses }: PlanNode, { plan, edgesFrom }: Surroundings): string[] {
  const isFirst = (edgesFrom.get(id) ?? []).some(({ type }) => type === 'test-first');
  const what = {
    component: `${title}.`,
    task: `${title}.`,
    test: `${title}.${isFirst ? ' Written first: fails until what it tests is done.' : ''}`,
    checkpoint: `${title}. What stands before it is done; this checks that it works together.`,
    gate: `${title}. A person decides; no agent works on this.`,
    integration: `${title}: the parts work together, and what belongs to no part is done.`,
  }[kind];
  return [
    what.replace(/([.!?:])\.$/, '$1'),
    '',
    ...(scope === undefined ? [] : [scope, '']),
    `Part of ${plan.title}, \`${plan.source}\`${[phase, story]
      .filter((part) => part !== undefined)
      .map((part) => `, ${part}`)
      .join('')}.`,
    ...(uses.length === 0 ? [] : ['', `Shared with others: ${uses.map((use) => `\`${use}\``).join(', ')}.`]),
    ...(exclusive ? ['', 'Nothing else is worked on at the same time.'] : []),
  ];
}

function dependencyLines({ id }: PlanNode, { edgesTo, byId }: Surroundings): string[] {
  const lines = (edgesTo.get(id) ?? []).map(({ before, reason, certainty, type }) => {
    const node = byId.get(before);
    const why = type === 'depends' ? '' : `: ${reason}${certainty === 'possible' ? ' (possibly)' : ''}`;
    return `- ${node?.number ?? ''} \`${before}\` ${plainText(node?.title ?? '')}${why}`;
  });
  return lines.length === 0 ? ['None.'] : lines;
}

function contextLines({ contextReferences, kind }: PlanNode, plan: Plan): string[] {
  const line = ({ text }: ContextReference): string => `- ${text}`;
  if (kind === 'gate' || kind === 'checkpoint') return contextReferences.map(line);
  return [...contextReferences, ...plan.contextReferences].map(line);
}

function primitiveLines({ context: { primitives, memory, tokens } }: PlanNode): string[] {
  if (primitives.length === 0) return [];
  return [
    ...primitives.map(
      ({ path, kind, section, tokens: own }) => `- \`${path}${section === undefined ? '' : `#${section}`}\` (${kind}, about ${own} tokens)`,
    ),
    ...memory.map(({ path, id, text }) => `- \`${id}\` in \`${path}\`: ${text}`),
    '',
    `About ${tokens} tokens in all (an estimate).`,
  ];
}

function outOfScopeLines(node: PlanNode, { plan, byId }: Surroundings): string[] {
  if (node.kind === 'gate' || node.kind === 'checkpoint') return [];
  const wave = plan.waves.find(({ ids }) => ids.includes(node.id));
  const beside = (wave?.ids ?? []).flatMap((id) => (id === node.id ? [] : (byId.get(id) ?? []))).filter(({ done }) => !done);
  return [
    ...beside.flatMap(({ id, files }) =>
      files.length === 0 ? [] : [`- ${files.map((file) => `\`${file}\``).join(', ')}: \`${id}\` is worked on at the same time`],
    ),
    ...plan.outOfScope.map((text) => `- ${text}`),
  ];
}

function gateLines({ id, kind, approvals }: PlanNode, { gates, edgesFrom, byId }: Surroundings): string[] {
  if (kind === 'gate') return approvals.length === 0 ? ['- [ ] A person has approved'] : approvals.map((text) => `- [ ] ${text}`);
  const named = ({ title, approvals: wanted }: PlanNode): string => `${title}${wanted.length === 0 ? '' : ` (${wanted.join('; ')})`}`;
  const then = (edgesFrom.get(id) ?? []).flatMap(({ after }) => byId.get(after) ?? []).filter((node) => node.kind === 'gate');
  return [
    ...(gates.get(id) ?? []).map((gate) => `- Before this starts: ${named(gate)}`),
    ...then.map((gate) => `- When this is done: ${named(gate)}`),
  ];
}

function gatesAround({ nodes }: Plan, edgesFrom: ReadonlyMap<string, readonly PlanEdge[]>): Map<string, PlanNode[]> {
  const around = new Map<string, PlanNode[]>();
  for (const gate of nodes) {
    if (gate.kind !== 'gate' || gate.done) continue;
    const seen = new Set<string>();
    const pending = [gate.id];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      for (const { after } of edgesFrom.get(id) ?? []) {
        if (seen.has(after)) continue;
        seen.add(after);
        pending.push(after);
        pushTo(around, after, gate);
      }
    }
  }
  return around;
}

/** Titles stand on one line, beside text that is not Markdown. */
function plainText(text: string): string {
  return text
    .replace(/[`\r\n]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
