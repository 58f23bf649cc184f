import type { Artifact } from '../artifacts/parse-artifact.ts';
import { isOpenValue } from '../artifacts/value-state.ts';
import { isMap } from '../model/is-map.ts';
import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';

/** A place where work waits for a person: the plan, each phase in turn, the commit. */
export type GateName = 'plan' | 'commit' | `phase-${number}`;

export interface Approval {
  readonly gate: string;
  readonly by: string;
  readonly at: string;
  readonly span: Span;
}

/** The gates of a feature, in the order in which they are passed. */
export function gatesOf(phases: readonly number[]): GateName[] {
  return ['plan', ...phases.map((number): GateName => `phase-${number}`), 'commit'];
}

/** What the plan records; entries that say not who, when or what are left out, and those that are not approved. */
export function approvalsOf(plan: Artifact<'plan'> | undefined): Approval[] {
  const { frontmatter } = plan?.document ?? {};
  const written = frontmatter?.value['approvals'];
  if (!Array.isArray(written)) return [];
  return written.flatMap((entry: unknown, index): Approval[] => {
    const { gate, by, at, state } = isMap(entry) ? entry : {};
    if (typeof gate !== 'string' || typeof by !== 'string' || by.trim() === '' || typeof at !== 'string') return [];
    if (isOpenValue(by) || !isInstant(at) || (state !== undefined && state !== 'approved')) return [];
    const span = frontmatter?.entries.find(({ path }) => path.length === 2 && path[0] === 'approvals' && path[1] === index)?.valueSpan;
    return [{ gate, by, at, span: span ?? fileStart }];
  });
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text));
}

/** What approving a gate comes to. */
export type Move =
  | { readonly type: 'approve' }
  /** It was approved before. */
  | { readonly type: 'known' }
  /** These come first. */
  | { readonly type: 'skips'; readonly missing: readonly GateName[] };

/** Whether a gate may be approved: all before it must be. */
export function moveTo(gate: GateName, gates: readonly GateName[], approved: ReadonlySet<string>): Move {
  if (approved.has(gate)) return { type: 'known' };
  const missing = gates.slice(0, gates.indexOf(gate)).filter((before) => !approved.has(before));
  return missing.length > 0 ? { type: 'skips', missing } : { type: 'approve' };
}

/** The first gate that nobody has approved. */
export function nextGate(gates: readonly GateName[], approved: ReadonlySet<string>): GateName | undefined {
  return gates.find((gate) => !approved.has(gate));
}
