import type { Graph } from '../graph/graph.ts';
import { openClarifications } from '../graph/spec-form.ts';
import type { Document } from '../model/document.ts';
import type { PlanBriefReport } from '../model/generated/schema-types.ts';
import { locate } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { Plan, PlanNode } from './plan.ts';
import { isGlob } from './scope.ts';
import { widestWave } from './tracks.ts';

export interface BriefOptions {
  /** The only node that the brief is about. */
  readonly node?: PlanNode | undefined;
  /** The commit that the work will be compared with. */
  readonly baseline?: { readonly revision: string; readonly commit: string } | undefined;
  /** Why memory is not looked at. */
  readonly skip?: string | undefined;
}

/**
 * What is known before work begins, without asking anybody. Fields: the discovery brief of mikecubed/agent-orchestration
 * (docs/workflow-artifact-templates.md). Of its task shapes a spec shows two; reviews and large diffs come later.
 */
export function discoveryBrief(graph: Graph, spec: Document, plan: Plan, { node, baseline, skip }: BriefOptions = {}): PlanBriefReport {
  const about = node === undefined ? plan.nodes.filter(({ done }) => !done) : [node];
  const ids = new Set(about.map(({ id }) => id));
  const byId = new Map(plan.nodes.map((one) => [one.id, one]));
  const existing = new Set(graph.paths.files);
  const files = [...new Set(about.flatMap((one) => one.files))].toSorted();
  const gates = plan.nodes.filter(({ kind, done, id }) => kind === 'gate' && !done && (node === undefined || isBefore(plan, id, node.id)));
  return {
    version: 1,
    source: plan.source,
    feature: plan.feature,
    ...(node === undefined ? {} : { component: node.id }),
    summary: node === undefined ? plan.title : [node.title, node.scope].filter((text) => text !== undefined).join('. '),
    shape: node === undefined && widestWave(plan.nodes, plan.edges).length > 1 ? 'multi-track-batch' : 'single-track',
    relevantFiles: files.map((path) => ({
      path,
      state: isGlob(path) || path.endsWith('/') ? 'pattern' : existing.has(path) ? 'exists' : 'new',
      nodes: about.filter((one) => one.files.includes(path)).map(({ id }) => id),
    })),
    contextReferences: [...new Set([...about.flatMap((one) => one.contextReferences), ...plan.contextReferences].map(({ text }) => text))],
    boundaries: { mayChange: files, outOfScope: [...othersBeside(plan, node), ...plan.outOfScope], gates: gates.map(gateText) },
    validationCommands: [...plan.validationCommands],
    dependencies: plan.edges
      .filter(({ before, after }) => ids.has(after) && (node !== undefined || byId.get(before)?.done === false))
      .map(({ before, after, reason }) => ({ before, after, reason })),
    ...(baseline === undefined ? {} : { baseline }),
    priorLearnings: priorLearnings(about, files, skip),
    openQuestions: openQuestions(spec, plan, node),
  };
}

/** What `resolve` finds for the files: the memory that is loaded, and the lessons in it. */
function priorLearnings(about: readonly PlanNode[], files: readonly string[], skip: string | undefined): PlanBriefReport['priorLearnings'] {
  const nothing = { sources: [], lessons: [] };
  if (skip !== undefined) return { status: 'skipped', reason: skip, ...nothing };
  if (files.length === 0)
    return { status: 'skipped', reason: 'the spec names no files, so nobody can tell which memory applies', ...nothing };
  const loaded = about.flatMap(({ context }) => context.primitives.filter(({ kind }) => kind === 'memory'));
  const sources = [...new Set(loaded.map(({ path, section }) => (section === undefined ? path : `${path}#${section}`)))].toSorted();
  const lessons = new Map(
    about.flatMap(({ context }) => context.memory.map((lesson) => [`${lesson.path}\0${lesson.id}`, lesson] as const)),
  );
  const found = [...lessons.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { path, id, text }]) => ({ path, id, text }));
  return { status: sources.length + found.length === 0 ? 'none-found' : 'list', sources, lessons: found };
}

function openQuestions(spec: Document, plan: Plan, node: PlanNode | undefined): PlanBriefReport['openQuestions'] {
  const lineOf = (span: Span): number => locate(spec.lineStarts, span).start.line;
  const asked = openClarifications(spec).map((span) => ({ text: spec.text.slice(span.start, span.end), line: lineOf(span) }));
  const homeless = plan.unassigned
    .filter(({ type }) => type !== 'context-reference')
    .map(({ type, text, reason, span }) => ({
      text: `Whose is the ${type} ${text}? ${reason[0]?.toUpperCase() ?? ''}${reason.slice(1)}.`,
      line: lineOf(span),
    }));
  const wrong = plan.diagnostics
    .filter(({ severity, ruleId }) => severity === 'error' || ruleId === 'plan/missing-path')
    .map(({ message, span }) => ({ text: message, line: span.start.line }));
  const approval = plan.approval.approved
    ? []
    : [{ text: `Is the spec agreed on? Not by what it says: ${plan.approval.reason ?? ''}.`, line: 1 }];
  const all = [...approval, ...asked, ...(node === undefined || node.kind === 'integration' ? homeless : []), ...wrong];
  return all.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })).toSorted((a, b) => a.line - b.line);
}

/** What others change while this is worked on. */
function othersBeside({ waves, nodes }: Plan, node: PlanNode | undefined): string[] {
  if (node === undefined) return [];
  const beside = new Set(waves.find(({ ids }) => ids.includes(node.id))?.ids);
  return nodes.flatMap(({ id, files }) =>
    id === node.id || !beside.has(id) || files.length === 0
      ? []
      : [`${files.map((file) => `\`${file}\``).join(', ')}: \`${id}\` is worked on at the same time`],
  );
}

/** Whether a node waits for another, at once or through others. */
function isBefore({ edges }: Plan, first: string, then: string): boolean {
  const seen = new Set<string>([then]);
  for (const id of seen) for (const { before, after } of edges) if (after === id) seen.add(before);
  return seen.has(first);
}

function gateText({ title, approvals }: PlanNode): string {
  return `${title}${approvals.length === 0 ? '' : `: ${approvals.join('; ')}`}`;
}
