import type { Graph } from '../../graph/graph.ts';
import { matchesAny } from '../../graph/match-glob.ts';
import { openClarifications } from '../../graph/spec-form.ts';
import type { Document } from '../../model/document.ts';
import type { Routing } from '../../model/generated/schema-types.ts';
import { covers, locate } from '../../model/span.ts';
import type { LocatedSpan, Span } from '../../model/span.ts';
import { kindOf } from '../../kinds.ts';
import type { Plan } from '../plan.ts';
import { examplesOf } from '../scope.ts';
import { widestWave } from '../tracks.ts';

/** What in a spec shows something. */
export interface Evidence {
  readonly text: string;
  readonly path: string;
  readonly span: LocatedSpan;
}

type Condition = NonNullable<Routing['routes'][number]['when']>[number];
type MeasureName = keyof NonNullable<Condition['measures']>;

interface Measure {
  readonly value: number;
  readonly noun: string;
  readonly spans: readonly Span[];
}

/** Places that are named for one thing; more say no more. */
const SHOWN = 3;

export type FindEvidence = (conditions: readonly Condition[]) => readonly Evidence[] | undefined;

/** Says by what in a spec one of some conditions is met, or `undefined` when none is. */
export function evidenceIn(graph: Graph, spec: Document, plan: Plan): FindEvidence {
  const measures = measuresOf(spec, plan);
  const title = spec.headings.find(({ depth }) => depth === 1)?.span ?? { start: spec.bodyStart, end: spec.bodyStart };
  // What is not done needs no care.
  const elsewhere = spec.headings
    .filter(({ text }) => /^(?:out of scope|non-goals?|not in scope)\b/i.test(text))
    .map((heading) => heading.sectionSpan);
  const unread = [...elsewhere, ...[...spec.codeSpans, ...spec.fences].map(({ span }) => span)];
  const placed = (text: string, span: Span): Evidence => ({ text, path: spec.path, span: locate(spec.lineStarts, span) });

  const ofMeasure = (
    name: MeasureName,
    { atLeast = 0, atMost = Infinity }: { atLeast?: number; atMost?: number },
  ): Evidence[] | undefined => {
    const { value, noun, spans } = measures[name];
    if (value < atLeast || value > atMost) return undefined;
    return [placed(`${name === 'approved' ? '' : `${value} `}${noun}`, spans[0] ?? title)];
  };
  const ofFiles = (globs: readonly string[]): Evidence[] | undefined => {
    const matches = matchesAny(globs);
    const found = plan.nodes.flatMap((node) => {
      const file = node.files.find((part) => examplesOf(part, graph.paths.files).some(matches));
      return file === undefined ? [] : [placed(`\`${file}\``, node.span)];
    });
    return found.length === 0 ? undefined : found.slice(0, SHOWN);
  };
  const ofWords = (words: readonly string[], within: Span): Evidence[] | undefined => {
    const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)).join('|');
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${any})(?![\p{L}\p{N}_-])`, 'giu');
    const found = new Map<string, Evidence>();
    for (const match of spec.text.slice(within.start, within.end).matchAll(pattern)) {
      const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
      const word = match[0].toLowerCase().replace(/\s+/g, ' ');
      if (found.has(word) || unread.some((one) => covers(one, span))) continue;
      found.set(word, placed(`"${match[0].replace(/\s+/g, ' ')}"`, span));
      if (found.size === SHOWN) break;
    }
    return found.size === 0 ? undefined : [...found.values()];
  };
  const meets = (condition: Condition): Evidence[] | undefined => {
    const parts = [
      ...(condition.files === undefined ? [] : [ofFiles(condition.files)]),
      ...(condition.words === undefined ? [] : [ofWords(condition.words, { start: spec.bodyStart, end: spec.text.length })]),
      ...(condition.title === undefined ? [] : [ofWords(condition.title, title)]),
      ...Object.entries(condition.measures ?? {}).map(([name, bounds]) => ofMeasure(name as MeasureName, bounds)),
    ];
    const met = parts.filter((part) => part !== undefined);
    return met.length < parts.length ? undefined : met.flat();
  };
  return (conditions) => {
    const met = conditions.map(meets).filter((one) => one !== undefined);
    return met.length === 0 ? undefined : met.flat();
  };
}

function measuresOf(spec: Document, plan: Plan): Readonly<Record<MeasureName, Measure>> {
  const open = plan.nodes.filter(({ done }) => !done);
  const parts = open.filter(({ kind }) => kind === 'component' || kind === 'task');
  const tracks = widestWave(plan.nodes, plan.edges);
  const gates = open.filter(({ kind }) => kind === 'gate');
  const criteria = plan.nodes.flatMap((node) => node.criteria);
  const references = [...plan.contextReferences, ...plan.nodes.flatMap((node) => node.contextReferences)].filter(({ targets }) =>
    targets.some((target) => kindOf(target.replace(/#.*$/, '')) === 'memory'),
  );
  const learnt = plan.nodes.filter(({ context }) => context.primitives.some(({ kind }) => kind === 'memory'));
  const instructed = plan.nodes.filter(({ context }) => context.primitives.some(({ kind }) => kind === 'instructions'));
  const instructions = new Set(
    instructed.flatMap(({ context }) => context.primitives.filter(({ kind }) => kind === 'instructions').map(({ path }) => path)),
  );
  const memory = new Set([
    ...learnt.flatMap(({ context }) => context.primitives.filter(({ kind }) => kind === 'memory').map(({ path }) => path)),
    ...references.flatMap(({ targets }) => targets.map((target) => target.replace(/#.*$/, '')).filter((path) => kindOf(path) === 'memory')),
  ]);
  const unclear = [
    ...openClarifications(spec),
    ...plan.unassigned.filter(({ type }) => type !== 'context-reference').map(({ span }) => span),
    ...plan.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ span }) => ({ start: span.start.offset, end: span.end.offset })),
  ];
  const spansOf = (some: readonly { readonly span: Span }[]): Span[] => some.map(({ span }) => span);
  const nouns = (value: number, one: string, many: string): string => (value === 1 ? one : many);
  const { approved } = plan.approval;
  return {
    approved: { value: Number(approved), noun: approved ? 'the spec is approved' : 'the spec is not approved', spans: [] },
    criteria: { value: criteria.length, noun: nouns(criteria.length, 'criterion', 'criteria'), spans: spansOf(criteria) },
    gates: {
      value: gates.length,
      noun: `${nouns(gates.length, 'place', 'places')} at which a person is waited for`,
      spans: spansOf(gates),
    },
    instructions: {
      value: instructions.size,
      noun: `${nouns(instructions.size, 'file', 'files')} of instructions for what it changes`,
      spans: spansOf(instructed),
    },
    lessons: {
      value: memory.size,
      noun: `${nouns(memory.size, 'file', 'files')} of memory for what it changes`,
      spans: [...spansOf(references), ...spansOf(learnt)],
    },
    parts: { value: parts.length, noun: `${nouns(parts.length, 'part', 'parts')} to be done`, spans: spansOf(parts) },
    tracks: {
      value: tracks.length,
      noun: `can be worked on at the same time${tracks.length === 0 ? '' : `: ${tracks.map(({ slug }) => `\`${slug}\``).join(', ')}`}`,
      spans: spansOf(tracks),
    },
    unclear: { value: unclear.length, noun: 'open questions, lines of nobody and errors', spans: unclear },
  };
}
