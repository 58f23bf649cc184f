import type { Graph } from '../graph/graph.ts';
import type { Op } from '../model/approval.ts';
import type { ChangedFile } from '../model/approval.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { Proposal, ProposalsReport } from '../model/generated/schema-types.ts';
import { kindOf } from '../kinds.ts';
import type { Targets } from './apply-ops.ts';
import { editableFile } from './editable-file.ts';
import { proposalPath } from './learn-store.ts';
import type { StoreProblem } from './learn-store.ts';
import { diffOfChanges, previewOf } from './plan-apply.ts';
import type { DiffOf, ProposalConflict } from './plan-apply.ts';
import type { LeftOut } from './lesson-groups.ts';

export type ReportedProposal = ProposalsReport['proposals'][number];

export interface ProposalsFound {
  readonly dryRun?: boolean;
  readonly proposals?: readonly ReportedProposal[];
  readonly files?: ProposalsReport['files'];
  readonly left?: readonly LeftOut[];
  readonly conflicts?: readonly ProposalConflict[];
  readonly problems?: readonly StoreProblem[];
  readonly notes?: readonly string[];
}

export function proposalsReport(found: ProposalsFound): ProposalsReport {
  const { dryRun = false, proposals = [], files = [], left = [], conflicts = [], problems = [], notes = [] } = found;
  return {
    version: 1,
    dryRun,
    proposals: [...proposals],
    files: [...files],
    left: left.map(({ origin, ...rest }) => ({ origin: [...origin], ...rest })),
    conflicts: conflicts.map(({ id, path, message, moved }) => ({ id, ...(path === undefined ? {} : { path }), message, moved })),
    problems: problems.map(({ path, span, message }) => ({ path, ...(span === undefined ? {} : { span }), message })),
    notes: [...notes],
  };
}

/** A proposal by what is in it, for commands that do not read the primitives. */
export function bareProposal(proposal: Proposal, state: ReportedProposal['state']): ReportedProposal {
  const { id, status, origin, rationale, note, ops, near = [], diff, decision } = proposal;
  return {
    id,
    path: proposalPath(proposal),
    state,
    status,
    origin: [...origin],
    rationale,
    ...(note === undefined ? {} : { note }),
    changes: ops.map(changeText),
    near: near.map((one) => ({ ...one })),
    citations: [],
    ...(diff === undefined ? {} : { diff }),
    ...(decision === undefined
      ? {}
      : { decision: { by: decision.by, at: decision.at, ...(decision.note === undefined ? {} : { note: decision.note }) } }),
  };
}

/** A proposal with all that one should see before one decides: as it would be applied today. */
export async function reviewedProposal(
  proposal: Proposal,
  state: ReportedProposal['state'],
  { graph, targets, diffOf }: { readonly graph: Graph; readonly targets: Targets; readonly diffOf: DiffOf },
): Promise<ReportedProposal> {
  const { diff: _, ...bare } = bareProposal(proposal, state);
  const found = previewOf(proposal.ops, targets);
  const texts = new Map(
    graph.primitives.flatMap(({ memoryEntries }) =>
      memoryEntries.flatMap(({ id, text }) => (id === undefined ? [] : [[id, text] as const])),
    ),
  );
  const near = bare.near.map((one) => {
    const text = texts.get(one.id);
    return text === undefined ? one : { ...one, text };
  });
  const cited = proposal.ops.flatMap((op) => (op.op === 'add-entry' ? citedPaths(op.entry) : []));
  const citations = [...new Set(cited)].map((path) => {
    return { path, state: graph.paths.hasFile(path) || graph.paths.hasFolder(path) ? ('ok' as const) : ('gone' as const) };
  });
  if ('message' in found) return { ...bare, near, citations, conflict: found.message };
  const diff = await diffOfChanges(found, diffOf);
  const memory = found.find(({ path }) => kindOf(path) === 'memory');
  return {
    ...bare,
    near,
    citations,
    ...(memory === undefined ? {} : { pile: pileOf(memory, targets) }),
    ...(diff === '' ? {} : { diff }),
  };
}

/** Paths in the words of an entry and in its `cites`. */
function citedPaths({ text, cites = [] }: Extract<Op, { op: 'add-entry' }>['entry']): string[] {
  const spans = [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, code = '']) =>
    /^[\w@.-]+(?:\/[\w@.-]+)+(?:[#:]\S*)?$/.test(code) ? [code] : [],
  );
  return [...spans, ...cites].map((cite) => cite.replace(/(?:[#:@]).*$/, '')).filter((path) => path !== '');
}

function pileOf({ path, after }: ChangedFile, targets: Targets): NonNullable<ReportedProposal['pile']> {
  const { document } = editableFile(path, after, targets.parse);
  const learn = document.frontmatter?.value['learn'];
  const most = (key: string): number | undefined => {
    const value = typeof learn === 'object' && learn !== null ? (learn as Readonly<Record<string, unknown>>)[key] : undefined;
    return typeof value === 'number' ? value : undefined;
  };
  const [maxEntries, maxTokens] = [most('maxEntries'), most('maxTokens')];
  return {
    path,
    entries: document.memoryEntries.filter(({ retired }) => !retired).length,
    ...(maxEntries === undefined ? {} : { maxEntries }),
    tokens: estimateTokens(document.text.slice(document.bodyStart)),
    ...(maxTokens === undefined ? {} : { maxTokens }),
  };
}

function changeText(op: Op): string {
  switch (op.op) {
    case 'add-entry':
      return `add [${op.entry.kind}] ${op.entry.text} to ${op.file}${op.section === '' ? '' : `#${op.section}`}`;
    case 'edit-entry':
      return `reword ${op.id} in ${op.file}: ${op.text}`;
    case 'retire-entry':
      return `retire ${op.id} in ${op.file} (${op.reason})`;
    case 'merge-entries':
      return `merge ${op.from.map(({ id }) => id).join(', ')} into ${op.into} in ${op.file}`;
    case 'set-field':
      return op.value === '' ? `remove ${op.key} of ${op.id} in ${op.file}` : `set ${op.key}=${op.value} of ${op.id} in ${op.file}`;
    case 'vote':
      return `${op.vote} vote for ${op.target}${op.why === undefined ? '' : `: ${op.why}`}`;
    case 'insert-list-item':
      return `add a bullet to ${op.file}#${op.anchor}: ${op.text}`;
    case 'insert-checkbox':
      return `add a task to ${op.file}#${op.anchor}: ${op.text}`;
    case 'create-file':
      return `make ${op.file}`;
  }
}
