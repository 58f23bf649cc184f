import {
  advanceText,
  applyEdits,
  approvalsOf,
  evaluateGate,
  gatesOf,
  nextGate,
  phaseNumbers,
  planAdvance,
  printJson,
  readReports,
  readState,
  reasonsOf,
  setField,
  UsageError,
  userName,
  withBuildLock,
  writeRepositoryFile,
} from '../../index.ts';
import type { AdvanceReport, Artifact, GateName } from '../../index.ts';
import { openFeatures, pickReadable } from '../open-features.ts';
import type { OpenFeatures } from '../open-features.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface AdvanceFlags extends RootFlag {
  readonly by?: string;
  readonly now?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** Writes down who approved a gate, and when. 1 for what is refused. */
export async function advance(
  name: string | undefined,
  gate: string | undefined,
  flags: AdvanceFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const run = async (): Promise<ExitCode> => {
    const report = await advanced(await openFeatures(flags, terminal), name, gate, flags, terminal);
    terminal.out(flags.format === 'json' ? printJson(report) : advanceText(report, terminal));
    return report.outcome === 'refused' ? 1 : 0;
  };
  return flags.dryRun === true ? run() : withBuildLock(root, run);
}

async function advanced(
  open: OpenFeatures,
  name: string | undefined,
  named: string | undefined,
  flags: AdvanceFlags,
  terminal: Terminal,
): Promise<AdvanceReport> {
  // `advance phase-1` names a gate of the only feature.
  const isGate =
    named === undefined &&
    name !== undefined &&
    /^(?:plan|commit|phase-\d+)$/.test(name) &&
    !open.features.some((one) => one.name === name);
  const feature = pickReadable(open, isGate ? undefined : name, terminal);
  const { reports, missing } = await readReports(open.root, open.config.gate);
  const settings = open.config.gate;
  const move = planAdvance(feature, isGate ? name : named, (phase) =>
    evaluateGate(feature, { settings, reports, missingReports: missing, ...(phase === undefined ? {} : { phase }) }),
  );
  const base = { version: 1, feature: feature.name, reasons: [] } as const;
  if (move.type === 'done') return { ...base, outcome: 'done', reasons: [] };
  const { gate } = move;
  if (move.type === 'known') {
    const { by, at } = move.approval ?? {};
    return { ...base, outcome: 'known', gate, ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }), reasons: [] };
  }
  if (move.type === 'refused') return { ...base, outcome: 'refused', gate, message: move.message, reasons: reasonsOf(move.reasons) };
  const { plan } = feature;
  if (plan === undefined) throw new UsageError(`${feature.folder} has no plan.md.`);
  const by = approver(open.root, flags.by);
  const at = flags.now ?? terminal.now();
  const text = withApproval(plan, { gate, by, at }, move.status, open);
  const { path } = plan.document;
  if (flags.dryRun !== true) write(open.root, plan, text);
  const gates = gatesOf(phaseNumbers(feature));
  const next = nextGate(gates, new Set([...approvalsOf(plan).map((one) => one.gate), gate]));
  return { ...base, outcome: 'approved', gate, by, at, path, ...(next === undefined ? {} : { next }), reasons: [] };
}

function approver(root: string, by: string | undefined): string {
  const name = (by ?? userName(root) ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (name !== '') return name;
  throw new UsageError('Say with --by who approves it, or tell git with `git config user.name`. An approval without a name is none.');
}

interface NewApproval {
  readonly gate: GateName;
  readonly by: string;
  readonly at: string;
}

function withApproval(plan: Artifact<'plan'>, approval: NewApproval, status: string | undefined, { parse }: OpenFeatures): string {
  const { frontmatter, path } = plan.document;
  const known = frontmatter?.value['approvals'] ?? [];
  const added = setField(plan, ['approvals'], [...(Array.isArray(known) ? (known as unknown[]) : []), approval], parse);
  if (added.type === 'refused') throw new UsageError(`${path} cannot be changed: ${added.reason} Write the approval by hand.`);
  const text = applyEdits(plan.document.text, added.edits);
  // The status of a plan that keeps it elsewhere is left to those who write it.
  if (status === undefined || typeof frontmatter?.value['status'] !== 'string' || frontmatter.value['status'] === status) return text;
  const stated = setField(added.artifact, ['status'], status, parse);
  return stated.type === 'refused' ? text : applyEdits(text, stated.edits);
}

/** Whole or not at all, and only if the file is what was read. */
function write(root: string, { document: { path, text: before } }: Artifact, text: string): void {
  const state = readState(root, path);
  if (state.type !== 'file' || !Buffer.from(state.bytes).equals(Buffer.from(before))) {
    throw new UsageError(
      `${path} cannot be changed: ${state.type === 'file' ? 'it is not stored as UTF-8, or has just been changed' : 'it is no regular file'}.`,
    );
  }
  writeRepositoryFile(root, path, Buffer.from(text), state.mode);
}
