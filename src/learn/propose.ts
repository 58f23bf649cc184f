import type { Graph } from '../graph/graph.ts';
import { featuresOf } from '../graph/similarity.ts';
import type { TextFeatures } from '../graph/similarity.ts';
import type { Op } from '../model/approval.ts';
import type { Outcome, Proposal } from '../model/generated/schema-types.ts';
import type { LearnSettings } from '../model/learn-settings.ts';
import { reanchored } from './apply-ops.ts';
import type { Targets } from './apply-ops.ts';
import { newProposalId } from './ids.ts';
import { lessonGroups } from './lesson-groups.ts';
import type { LeftOut, LessonSource, LessonGroup } from './lesson-groups.ts';
import { homeFinder } from './lesson-home.ts';
import type { Home } from './lesson-home.ts';
import { opsFor } from './lesson-ops.ts';
import { knownStatements, nearStatements, sameFrom, saysTheSame } from './near-statements.ts';
import type { KnownStatement, NearStatement } from './near-statements.ts';
import { diffOfChanges, previewOf } from './plan-apply.ts';
import type { DiffOf } from './plan-apply.ts';
import { extended, proposalBase, proposalOf, told } from './proposal-of-lessons.ts';
import { seededBytes } from './seeded-bytes.ts';
import { statementsOf } from './statements.ts';
import type { Statement } from './statements.ts';

export interface ProposeInput extends LessonSource {
  readonly graph: Graph;
  readonly settings: LearnSettings;
  readonly targets: Targets;
  readonly diffOf: DiffOf;
}

/** What lessons come to. */
export interface Proposed {
  /** `extended`: an open proposal that more outcomes speak for. `refreshed`: one whose place has changed since it was made. */
  readonly type: 'new' | 'extended' | 'refreshed';
  readonly proposal: Proposal;
}

export interface ProposeResult {
  readonly proposed: readonly Proposed[];
  readonly left: readonly LeftOut[];
}

/**
 * Makes proposals of the lessons that nobody has made one of. Neither the clock nor chance has a part in it: the same outcomes give
 * the same bytes.
 */
export async function propose(input: ProposeInput): Promise<ProposeResult> {
  const { graph, store, settings, targets } = input;
  const remembered = new Map<string, TextFeatures>();
  const featuresFor = (text: string): TextFeatures => {
    const features = remembered.get(text) ?? featuresOf(text);
    remembered.set(text, features);
    return features;
  };
  const proposed = new Map<string, Proposed>();
  const left: LeftOut[] = [];
  const proposals = new Map([...store.proposals.values()].map(({ value }) => [value.id, value] as const));
  for (const proposal of refreshed([...proposals.values()], targets)) put('refreshed', proposal);

  const groups = lessonGroups(input, [...proposals.values()], left);
  const homeOf = homeFinder(graph, settings);
  const homes = new Map(groups.map((group) => [group, homeOf(group.lesson, group.outcomes[0] as Outcome)] as const));
  const known = knownStatements(statementsOf(graph, new Set([...homes.values()].map(({ path }) => path))));
  const byEntry = new Map(known.flatMap(({ statement }) => (statement.entry === undefined ? [] : [[statement.entry, statement] as const])));
  const origins = originsByEntry(graph);
  const taken = new Set([...origins.keys(), ...[...proposals.values()].flatMap(({ id, ops }) => [id, ...ops.flatMap(entryIdOf)])]);

  for (const group of groups) place(group, homes.get(group) as Home);
  return { proposed: await withDiffs([...proposed.values()], input), left };

  function put(type: Proposed['type'], proposal: Proposal): void {
    const before = proposed.get(proposal.id)?.type;
    proposals.set(proposal.id, proposal);
    proposed.set(proposal.id, { type: before === 'new' ? 'new' : type, proposal });
  }

  function place(group: LessonGroup, home: Home): void {
    const same = [...proposals.values()].filter((proposal) => speaksOf(proposal, group, featuresFor));
    const refusal = same.find(({ status }) => status === 'rejected');
    if (refusal !== undefined) return leave(group, 'rejected', `It was rejected as ${refusal.id}${noteOf(refusal)}`);
    const open = same.find(({ status }) => status === 'proposed');
    if (open !== undefined) return put('extended', extended(open, group));
    const waiting = same.find(({ status }) => status === 'approved' || status === 'conflicted');
    if (waiting !== undefined) return leave(group, 'approved', `${waiting.id} says it and is ${waiting.status}. Apply it first.`);

    const near = nearStatements(group.lesson.text, [...known, ...openStatements([...proposals.values()])]);
    const twin = near.find(({ score, guard }) => score >= sameFrom && guard === 'none');
    const standing = twin === undefined ? undefined : livingOf(twin.statement);
    if (standing !== undefined) return learntAgain(group, standing, near);
    const room = roomFor(group);
    if (room !== undefined) return leave(group, 'cap', room);

    const outcomes = group.outcomes.map(({ id }) => id);
    const bytes = seededBytes({ lesson: group.lesson.text, kind: group.lesson.kind, outcomes, path: home.path });
    const id = newProposalId(bytes, taken);
    taken.add(id);
    const ops = opsFor(group.lesson, group.outcomes, home, targets, bytes, taken);
    const flaw = previewOf(ops, targets);
    if ('message' in flaw) return leave(group, 'unfit', flaw.message);
    put('new', proposalOf(id, group, home, ops, near));
  }

  /** A retired entry stands for the one in its place. */
  function livingOf(statement: Statement): Statement | undefined {
    const seen = new Set<string>();
    let one: Statement | undefined = statement;
    while (one?.retired === true && one.by !== undefined && !seen.has(one.by)) {
      seen.add(one.by);
      one = byEntry.get(one.by);
    }
    return one?.retired === false ? one : undefined;
  }

  function learntAgain(group: LessonGroup, { entry, name, path }: Statement, near: readonly NearStatement[]): void {
    if (entry === undefined) return leave(group, 'said', `${name} says it already.`);
    const fresh = group.outcomes.filter(({ id }) => origins.get(entry)?.has(id) !== true);
    const [first] = fresh;
    if (first === undefined) return;
    const open = [...proposals.values()].find(
      ({ status, ops }) => status === 'proposed' && ops.some((op) => op.op === 'vote' && op.target === entry && op.vote === 'helpful'),
    );
    const again = { ...group, outcomes: fresh };
    if (open !== undefined) return put('extended', extended(open, again));
    if (openCount() >= settings.maxOpenProposals) return leave(group, 'cap', openCapReason());
    const id = newProposalId(seededBytes({ vote: entry, outcomes: fresh.map((outcome) => outcome.id) }), taken);
    taken.add(id);
    const why = `Learnt again: ${group.lesson.text}`.slice(0, 2000);
    const ops: Op[] = [{ op: 'vote', target: entry, vote: 'helpful', why }];
    const rationale = `${told(fresh)}. ${entry} in ${path} says it already.`;
    put('new', proposalBase(id, again, rationale, ops, near));
  }

  /** Why there is no room for another proposal. */
  function roomFor({ outcomes }: LessonGroup): string | undefined {
    const all = [...proposals.values()].filter(({ ops }) => ops.some(({ op }) => op !== 'vote'));
    const charged = (id: string): number => all.filter(({ origin }) => origin[0] === id).length;
    const most = settings.maxProposalsPerOutcome;
    if (outcomes[0] !== undefined && charged(outcomes[0].id) >= most)
      return `${outcomes[0].id} has led to ${most} proposals already, and \`learn.maxProposalsPerOutcome\` allows no more.`;
    return openCount() >= settings.maxOpenProposals ? openCapReason() : undefined;
  }

  function openCount(): number {
    return [...proposals.values()].filter(({ status }) => status === 'proposed').length;
  }

  function openCapReason(): string {
    return `${openCount()} proposals wait for a decision, and \`learn.maxOpenProposals\` allows no more. Review those first.`;
  }

  function leave({ lesson, outcomes }: LessonGroup, why: LeftOut['why'], reason: string): void {
    left.push({ origin: outcomes.map(({ id }) => id), kind: lesson.kind, text: lesson.text, why, reason });
  }
}

/** Whether a proposal is about the lesson, in its own words or in those that it came from. */
function speaksOf(
  { lessons = [], ops }: Proposal,
  { lesson, features }: LessonGroup,
  featuresFor: (text: string) => TextFeatures,
): boolean {
  if (ops.some(({ op }) => op === 'vote')) return false;
  const texts = [
    ...lessons,
    ...ops.flatMap((op) => (op.op === 'add-entry' ? [op.entry.text] : 'text' in op && op.op !== 'create-file' ? [op.text ?? ''] : [])),
  ];
  const isKind = ops.every((op) => op.op !== 'add-entry' || op.entry.kind === lesson.kind);
  return isKind && texts.some((text) => text === lesson.text || saysTheSame(featuresFor(text), features));
}

/** Open proposals whose place has changed since they were made, with what is found today. Nobody has decided on them yet. */
function refreshed(proposals: readonly Proposal[], targets: Targets): Proposal[] {
  return proposals.flatMap((proposal) => {
    if (proposal.status !== 'proposed') return [];
    const found = previewOf(proposal.ops, targets);
    if (!('message' in found) || !found.moved) return [];
    const ops = reanchored(proposal.ops, targets);
    return 'message' in previewOf(ops, targets) ? [] : [{ ...proposal, ops }];
  });
}

/** What open proposals would say, once applied. */
function openStatements(proposals: readonly Proposal[]): KnownStatement[] {
  const statements = proposals.flatMap(({ id, status, ops }) =>
    status !== 'proposed' && status !== 'approved'
      ? []
      : ops.flatMap((op): Statement[] => {
          const text =
            op.op === 'add-entry' ? op.entry.text : op.op === 'insert-list-item' || op.op === 'insert-checkbox' ? op.text : undefined;
          if (text === undefined) return [];
          return [{ name: id, path: '', entry: undefined, retired: true, by: undefined, text }];
        }),
  );
  return knownStatements(statements);
}

function entryIdOf(op: Op): string[] {
  return op.op === 'add-entry' ? [op.entry.id] : [];
}

/** The outcomes that each entry says it comes from. */
function originsByEntry({ primitives }: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    primitives.flatMap(({ memoryEntries }) =>
      memoryEntries.flatMap(({ id, trailer }) =>
        id === undefined ? [] : [[id, new Set(trailer?.fields.find(({ key }) => key === 'from')?.value.split(','))] as const],
      ),
    ),
  );
}

function noteOf({ decision }: Proposal): string {
  return decision?.note === undefined ? '.' : `: ${decision.note.replace(/\.$/, '')}.`;
}

/** Characters of the longest diff that is kept; one that is longer is seen in `learn review`. */
const longestDiff = 200_000;

function withDiffs(proposed: readonly Proposed[], { targets, diffOf }: ProposeInput): Promise<Proposed[]> {
  return Promise.all(
    proposed.map(async ({ type, proposal }) => {
      const found = previewOf(proposal.ops, targets);
      const { diff: _, ...rest } = proposal;
      const diff = 'message' in found ? '' : await diffOfChanges(found, diffOf);
      return { type, proposal: diff === '' || diff.length > longestDiff ? rest : { ...rest, diff } };
    }),
  );
}
