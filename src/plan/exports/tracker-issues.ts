import { issuesOf } from '../issue.ts';
import { sha256 } from '../fingerprint.ts';
import type { Plan, PlanNode } from '../plan.ts';
import { topologicalOrder } from '../topology.ts';
import { oneLine } from './shell-text.ts';

/** Characters that GitHub takes: "title is too long (maximum is 256 characters)", "body is too long (maximum is 65536 characters)". */
const TITLE = 256;
const BODY = 65_536;

/** One issue as a tracker gets it. */
export interface TrackerIssue {
  /** `<feature>/<slug>`, and `<feature>` for the parent of all. */
  readonly id: string;
  readonly node: PlanNode | undefined;
  readonly fingerprint: string;
  readonly title: string;
  /** Ends with the marker, the last in it, and a line end. */
  readonly body: string;
  readonly labels: readonly string[];
  /** Ids of open issues that must be closed first; all of them stand before this one. */
  readonly blockedBy: readonly string[];
}

export interface TrackerIssues {
  readonly parent: TrackerIssue;
  /** What is not ticked off, each behind what it waits for. */
  readonly issues: readonly TrackerIssue[];
}

export function trackerIssues(plan: Plan): TrackerIssues {
  const texts = new Map(issuesOf(plan).map((issue) => [issue.id, issue]));
  const nodes = new Map(plan.nodes.flatMap((node) => (node.done ? [] : [[node.id, node] as const])));
  const issues = topologicalOrder(plan.nodes, plan.edges).flatMap((id): TrackerIssue[] => {
    const [node, text] = [nodes.get(id), texts.get(id)];
    if (node === undefined || text === undefined) return [];
    const { title, body, labels, dependsOn } = text;
    const blockedBy = dependsOn.filter((other) => nodes.has(other));
    return [{ id, node, fingerprint: node.fingerprint, title: fittedTitle(title), body: fittedBody(body, plan), labels, blockedBy }];
  });
  return { parent: parentOf(plan, issues), issues };
}

/** The issue that the others are parts of. Its text changes with the parts and not with their state. */
function parentOf(plan: Plan, issues: readonly TrackerIssue[]): TrackerIssue {
  const byId = new Map(plan.nodes.map((node) => [node.id, node]));
  const waves = plan.waves.map(({ ids }, index) => `${index + 1}. ${ids.map((id) => oneLine(byId.get(id)?.title ?? id)).join('; ')}`);
  const text = [
    `Made from \`${plan.source}\`. Each part is an issue of its own.`,
    '',
    '## Waves',
    '',
    ...waves,
    ...(plan.validationCommands.length === 0 ? [] : ['', '## Validation Commands', '', '```sh', ...plan.validationCommands, '```']),
    ...(plan.outOfScope.length === 0 ? [] : ['', '## Out of Scope', '', ...plan.outOfScope.map((line) => `- ${line}`)]),
    '',
  ].join('\n');
  const fingerprint = sha256(text);
  return {
    id: plan.feature,
    node: undefined,
    fingerprint,
    title: fittedTitle(`[${plan.feature}] ${plan.title}`),
    body: fittedBody(`${text}\n<!-- primitives:plan ${plan.feature} ${fingerprint} -->\n`, plan),
    labels: issues[0]?.labels ?? [`plan:${plan.feature}`],
    blockedBy: [],
  };
}

function fittedTitle(title: string): string {
  const line = oneLine(title);
  return line.length <= TITLE ? line : `${line.slice(0, TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function fittedBody(body: string, { source }: Plan): string {
  if (body.length <= BODY) return body;
  const marker = /<!-- primitives:plan [^\n]*\n$/.exec(body)?.[0] ?? '';
  const end = `\n\nThe rest does not fit into an issue: see \`${source}\`.\n\n${marker}`;
  return `${body.slice(0, BODY - end.length).replace(/[\uD800-\uDBFF]$/, '')}${end}`;
}
