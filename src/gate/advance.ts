import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { approvalsOf, gatesOf, moveTo, nextGate } from './approvals.ts';
import type { Approval, GateName } from './approvals.ts';
import type { Evaluation } from './evaluate-gate.ts';
import { phaseNumbers } from './feature.ts';
import type { NamedFeature } from './feature.ts';
import { planReasons } from './judge-plan.ts';
import { shellWord } from './new-report.ts';
import type { Reason } from './reason.ts';

/** What approving a gate of a feature comes to. */
export type Advance =
  | { readonly type: 'approve'; readonly gate: GateName; readonly status: string | undefined }
  | { readonly type: 'known'; readonly gate: GateName; readonly approval: Approval | undefined }
  | { readonly type: 'refused'; readonly gate: GateName; readonly message: string; readonly reasons: readonly Reason[] }
  /** Every gate is passed. */
  | { readonly type: 'done' };

/** What a plan is once a gate is passed. */
function statusAfter(gate: GateName): string {
  return gate === 'plan' ? 'approved' : gate === 'commit' ? 'complete' : 'in-progress';
}

/**
 * Whether a person may approve a gate now: nothing before it is skipped, the plan has no flaw, and what `gate` judges is passed. Approving
 * again is nothing. `evaluate` judges a phase, or all.
 */
export function planAdvance(feature: NamedFeature, named: string | undefined, evaluate: (phase?: number) => Evaluation): Advance {
  const { plan } = feature;
  if (plan === undefined)
    throw new UsageError(
      `${feature.folder} has no plan.md that reads as a plan (a status, an overview, phases), which is where approvals are written down.`,
    );
  const gates = gatesOf(phaseNumbers(feature));
  const approvals = approvalsOf(plan);
  const approved = new Set(approvals.map(({ gate }) => gate));
  const gate = named === undefined ? nextGate(gates, approved) : gateNamed(named, gates);
  if (gate === undefined) return { type: 'done' };
  const move = moveTo(gate, gates, approved);
  if (move.type === 'known') return { type: 'known', gate, approval: approvals.find((one) => one.gate === gate) };
  if (move.type === 'skips') {
    const first = move.missing[0] ?? gate;
    const message = `\`${gate}\` would skip ${move.missing.map((one) => `\`${one}\``).join(', ')}. Approve \`${first}\` first: \`primitives advance ${shellWord(feature.name)} ${first}\`.`;
    return { type: 'refused', gate, message, reasons: [] };
  }
  const flaws = planReasons(feature);
  if (flaws.length > 0) {
    return { type: 'refused', gate, message: 'The plan is not fit to be approved:', reasons: flaws };
  }
  if (gate !== 'plan') {
    const { verdict, reasons } = gate === 'commit' ? evaluate() : evaluate(Number(gate.slice('phase-'.length)));
    if (verdict !== 'passed') {
      const message = verdict === 'blocked' ? `\`${gate}\` is blocked:` : `Nobody can say whether \`${gate}\` is passed:`;
      return { type: 'refused', gate, message, reasons };
    }
    if (gate === 'commit' && feature.complete === undefined) {
      const message = `There is no ${feature.folder}/complete.md, from which the commit message is made. Write it first.`;
      return { type: 'refused', gate, message, reasons: [] };
    }
  }
  return { type: 'approve', gate, status: statusAfter(gate) };
}

function gateNamed(name: string, gates: readonly GateName[]): GateName {
  // `phase 1`, `Phase-1` and `1` are what people write.
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^(?:phase)?[ _-]*(?=\d+$)/, 'phase-');
  const found = gates.find((gate) => gate === plain);
  if (found !== undefined) return found;
  throw new UsageError(`There is no gate \`${name}\`. Gates are ${gates.join(', ')}.${didYouMean(plain, gates)}`);
}
