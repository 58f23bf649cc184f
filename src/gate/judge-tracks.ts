import type { Artifact } from '../artifacts/parse-artifact.ts';
import { fileStart } from '../model/span.ts';
import { placeIn } from './reason.ts';
import type { Part, Reason } from './reason.ts';

/** Work goes on: what is not there yet is no reason. */
const underWay: ReadonlySet<string> = new Set(['pending', 'active', 'revision', 'rescue']);

/**
 * Why a track does not pass its gate: items that failed, a validation that did not pass, issues that are left. `undefined` for a track that
 * is not judged: one that was given up, or is under way with nothing that has failed. Source: mikecubed/agent-orchestration, parallel
 * implementation loop, "Track merge gate".
 */
export function trackReasons(part: Part, track: Artifact<'track-report'>, items: readonly Reason[]): Reason[] | undefined {
  const { state, validationOutcome, issues = [] } = track.values;
  if (state === 'abandoned' || state === 'serialized') return undefined;
  const at = (name: string): Pick<Reason, 'path' | 'span'> => {
    const field = track.fields.find(({ path }) => path[0] === name && path.length === 1);
    const span = field === undefined ? fileStart : field.valueSpan.start < field.valueSpan.end ? field.valueSpan : field.labelSpan;
    return placeIn(track.document, span);
  };
  const reasons: Reason[] = [];
  const add = (verdict: Reason['verdict'], code: Reason['code'], field: string, message: string, hint: string): void => {
    reasons.push({ verdict, code, part, message, hint, ...at(field) });
  };
  const validationFails = (): void =>
    add('blocked', 'item-failed', 'validationOutcome', 'Its validation failed.', 'Make the validation commands pass.');
  if (state !== undefined && underWay.has(state)) {
    if (validationOutcome === 'fail') validationFails();
    const failed = [...reasons, ...items.filter(({ verdict }) => verdict === 'blocked')];
    return failed.length > 0 ? failed : undefined;
  }
  if (state === undefined)
    add(
      'unknown',
      'status-open',
      'state',
      'Nobody knows how far the track is: it has no `State`.',
      'Write one, such as `review` or `merged`.',
    );
  if (state === 'blocked' || state === 'escalated')
    add('blocked', 'status-blocked', 'state', `The track is ${state}.`, 'Resolve what holds it up.');
  if (validationOutcome === 'fail') validationFails();
  else if (validationOutcome !== 'pass') {
    const said =
      validationOutcome === undefined ? 'Nobody says whether its validation passed.' : `Its validation is \`${validationOutcome}\`.`;
    add('unknown', 'item-open', 'validationOutcome', said, 'Run the validation commands, and write `pass` or `fail`.');
  }
  for (const issue of issues)
    add('blocked', 'unresolved-issue', 'issues', `Unresolved: ${issue}`, 'Resolve it, or move it to the follow-ups.');
  return [...reasons, ...items];
}
