import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Document } from '../model/document.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import type { PackReport } from '../model/generated/schema-types.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { discoveryBrief } from '../plan/discovery-brief.ts';
import type { Plan, PlanNode } from '../plan/plan.ts';
import { hiddenFrom, shownTo } from './visibility.ts';
import type { PackRole } from './visibility.ts';

export interface PackOptions {
  readonly role: PackRole;
  /** The only node that the bundle is about. */
  readonly node?: PlanNode | undefined;
  /** The session that it is for: memory whose trailer has this `scope` is handed over. */
  readonly session?: string | undefined;
  /** Further texts: files, or sections of them. */
  readonly with?: readonly PlacedText[];
  /** What a reviewer looks at. */
  readonly diff?: PackDiff | undefined;
}

export interface PlacedText {
  readonly document: Document;
  /** The only section. */
  readonly section?: { readonly slug: string; readonly span: Span } | undefined;
}

export interface PackDiff {
  readonly text: string;
  readonly leftOut: readonly FilePath[];
}

type Part = PackReport['parts'][number];

/**
 * All that somebody needs who works on a spec in a session of their own, and nothing that their role should not see. The same
 * sources give the same bytes: no clock, and no commit.
 */
export function packOf(graph: Graph, spec: Document, plan: Plan, options: PackOptions): PackReport {
  const { role, node, session } = options;
  const parts = partsFor[role](graph, spec, plan, options).filter(({ text }) => text.trim() !== '');
  const title = node?.title ?? plan.title;
  const named = {
    feature: plan.feature,
    ...(node === undefined ? {} : { component: node.id }),
    ...(session === undefined ? {} : { session }),
  };
  const hash = createHash('sha256')
    .update(canonicalJson({ role, title, ...named, parts }))
    .digest('hex');
  return {
    version: 1,
    role,
    title,
    source: plan.source,
    ...named,
    hash: `sha256-${hash}`,
    tokens: parts.reduce((sum, { text }) => sum + estimateTokens(text), 0),
    parts,
  };
}

type PartsOf = (graph: Graph, spec: Document, plan: Plan, options: PackOptions) => Part[];

const partsFor: Readonly<Record<PackRole, PartsOf>> = {
  implementer: (graph, spec, plan, options) => [
    ...boundaries(graph, spec, plan, options),
    ...doneWhen(spec, plan, options),
    planState(plan, options),
    { title: 'Spec', source: spec.path, text: shownTo('implementer', spec, bodyOf(spec)) },
    ...context(graph, plan, options),
    ...handedOver(graph, options),
  ],
  scout: (graph, spec, plan, options) => [
    ...boundaries(graph, spec, plan, options),
    ...openQuestions(graph, spec, plan, options),
    { title: 'Spec', source: spec.path, text: shownTo('scout', spec, bodyOf(spec)) },
    ...context(graph, plan, options),
    ...handedOver(graph, options),
  ],
  // What was thought on the way is nobody's here: it makes a reviewer see what was meant in place of what was done.
  reviewer: (graph, spec, plan, options) => [
    ...boundaries(graph, spec, plan, options),
    ...doneWhen(spec, plan, options),
    { title: 'Instructions that apply', text: list(instructions(plan, options).map((path) => `\`${path}\``)) },
    { title: 'Left out of the diff', text: list((options.diff?.leftOut ?? []).map((path) => `\`${path}\``)) },
    { title: 'Diff', text: options.diff?.text ?? '', language: 'diff' },
  ],
};

function boundaries(graph: Graph, spec: Document, plan: Plan, { role, node }: PackOptions): Part[] {
  const brief = discoveryBrief(graph, spec, plan, { node, skip: 'a bundle has the texts themselves' });
  const lines = [
    ...(brief.boundaries.mayChange.length === 0
      ? []
      : [`May change: ${brief.boundaries.mayChange.map((path) => `\`${path}\``).join(', ')}`]),
    ...brief.boundaries.outOfScope.map((text) => `Not: ${text}`),
    ...(role === 'reviewer' ? [] : brief.boundaries.gates.map((text) => `Waits for a person: ${text}`)),
    ...(role === 'reviewer'
      ? []
      : brief.dependencies.map(({ before, after, reason }) => `\`${after}\` waits for \`${before}\`: ${reason}`)),
  ];
  return [
    { title: 'Boundaries', text: list(lines) },
    { title: 'Validation commands', text: brief.validationCommands.map((command) => `${command}\n`).join(''), language: 'sh' },
  ];
}

function openQuestions(graph: Graph, spec: Document, plan: Plan, { node }: PackOptions): Part[] {
  const { openQuestions: asked } = discoveryBrief(graph, spec, plan, { node });
  return [{ title: 'Open questions', text: list(asked.map(({ text, line }) => `Line ${line}: ${text}`)) }];
}

/** Criteria and contracts that a role may see, without their boxes: whether they are met is the question. */
function doneWhen(spec: Document, plan: Plan, { role, node }: PackOptions): Part[] {
  const hidden = hiddenFrom(role, spec);
  const isShown = ({ span }: { readonly span: Span }): boolean => !hidden.some((one) => covers(one, span));
  const about = aboutOf(plan, node);
  const criteria = about.flatMap((one) => one.criteria).filter(isShown);
  const contracts = about.flatMap((one) => one.contracts).filter(isShown);
  return [
    { title: 'Validation criteria', text: list(criteria.map(({ text }) => text)) },
    { title: 'API contracts', text: list(contracts.map(({ text }) => text)) },
  ];
}

function planState(plan: Plan, { node }: PackOptions): Part {
  const waveOf = new Map(plan.waves.flatMap(({ number, ids }) => ids.map((id) => [id, number])));
  const lines = plan.nodes.map(({ id, slug, title, done, owner }) => {
    const wave = waveOf.get(id);
    const place = done ? 'done' : wave === undefined ? 'open' : `open, wave ${wave}`;
    return `\`${slug}\` ${title}: ${place}${owner === undefined ? '' : `, ${owner}`}${id === node?.id ? ' (this one)' : ''}`;
  });
  const approval = plan.approval.approved
    ? 'The spec is approved.'
    : `The spec is not approved: ${plan.approval.reason ?? 'nobody says so'}.`;
  return { title: 'State of the plan', text: `${approval}\n\n${list(lines)}` };
}

/** The texts that apply to what may be changed, each once, as the role may read them. */
function context(graph: Graph, plan: Plan, { role, node }: PackOptions): Part[] {
  const seen = new Set<string>();
  return aboutOf(plan, node)
    .flatMap((one) => one.context.primitives)
    .flatMap(({ path, section }): Part[] => {
      const name = section === undefined ? path : `${path}#${section}`;
      const document = graph.documents.get(path) ?? (graph.constitution?.path === path ? graph.constitution : undefined);
      if (document === undefined || seen.has(name) || seen.has(path)) return [];
      seen.add(name);
      const heading = document.headings.find(({ slug }) => slug === section);
      return [{ title: 'Context', source: name, text: shownTo(role, document, heading?.sectionSpan ?? bodyOf(document)) }];
    });
}

function handedOver(graph: Graph, { role, session, with: others = [] }: PackOptions): Part[] {
  const lessons = graph.primitives.flatMap((memory) =>
    memory.memoryEntries
      .filter(({ retired, trailer }) => !retired && trailer?.fields.some(({ key, value }) => key === 'scope' && value === session) === true)
      .map(({ id, text }) => `${text.replace(/\s+/g, ' ').trim()} (\`${id ?? memory.path}\`)`),
  );
  return [
    ...(session === undefined ? [] : [{ title: `Handed over to session ${session}`, text: list(lessons) }]),
    ...others.map(({ document, section }): Part => {
      const source = section === undefined ? document.path : `${document.path}#${section.slug}`;
      return { title: 'Handed over', source, text: shownTo(role, document, section?.span ?? bodyOf(document)) };
    }),
  ];
}

function instructions(plan: Plan, { node }: PackOptions): FilePath[] {
  const found = aboutOf(plan, node).flatMap(({ context: { primitives } }) => primitives);
  return [...new Set(found.filter(({ kind }) => kind === 'instructions' || kind === 'agents-file').map(({ path }) => path))].toSorted();
}

function aboutOf(plan: Plan, node: PlanNode | undefined): readonly PlanNode[] {
  return node === undefined ? plan.nodes : [node];
}

function bodyOf({ bodyStart, text }: Document): Span {
  return { start: bodyStart, end: text.length };
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/\s*[\r\n]+\s*/g, ' ')}\n`).join('');
}
