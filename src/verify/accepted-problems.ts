import { acceptingEntries } from '../graph/accepting-entries.ts';
import type { LossOf } from '../graph/accepting-entries.ts';
import type { AllowedLoss } from '../model/allowed-loss.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Problem, ProblemType } from './problem.ts';

/** The loss that a build would call it; `absent` is narrowed where other files get it, and dropped where none does. */
const losses: Readonly<Record<ProblemType, LossOf['effect'] | 'absent' | undefined>> = {
  missing: 'absent',
  cut: 'absent',
  'not-offered': 'absent',
  changed: 'changed',
  'broken-link': 'changed',
  'moved-link': 'changed',
  widened: 'widened',
  // No loss of a primitive: a build does not leave it so, or has another setting for it.
  duplicate: undefined,
  'over-limit': undefined,
  'over-budget': undefined,
  shadowed: undefined,
};

/** The problems of a runtime, of which those are warnings that `allowLoss` accepts as losses. */
export function withAcceptance(
  problems: readonly Problem[],
  runtime: string,
  allowed: readonly AllowedLoss[],
  arrivesSomewhere: (primitive: FilePath) => boolean,
): Problem[] {
  const acceptingOf = acceptingEntries(allowed);
  return problems.map((problem) => {
    const { primitive, type } = problem;
    const loss = losses[type];
    if (primitive === undefined || loss === undefined) return problem;
    const effect = loss !== 'absent' ? loss : arrivesSomewhere(primitive) ? 'narrowed' : 'dropped';
    const [accepting] = acceptingOf({ runtime, primitive, effect });
    return accepting === undefined ? problem : { ...problem, severity: 'warning', accepted: accepting.reason };
  });
}
