import { mergeConflictIn } from '../artifacts/merge-conflict.ts';
import { phaseNumbers } from './feature.ts';
import type { NamedFeature } from './feature.ts';
import { placeIn } from './reason.ts';
import type { Reason } from './reason.ts';

/** Why a plan cannot be approved: YAML that is broken, fields that are missing or still to be written, no phases, numbers with gaps. */
export function planReasons(feature: NamedFeature): Reason[] {
  const { plan } = feature;
  if (plan === undefined) return [];
  const { document } = plan;
  const flaw = (message: string, span = document.headings[0]?.span ?? { start: 0, end: 0 }, hint?: string): Reason => {
    return {
      verdict: 'blocked',
      code: 'plan-flaw',
      part: 'plan',
      message,
      ...(hint === undefined ? {} : { hint }),
      ...placeIn(document, span),
    };
  };
  const yaml = document.problems
    .filter(({ code }) => code.startsWith('yaml-') || code === 'duplicate-key' || code.endsWith('-frontmatter'))
    .map(({ detail, span }) => flaw(`The frontmatter is damaged: ${detail}.`, span));
  const fields = plan.fields.flatMap(({ entry, state, path, labelSpan, valueSpan }) => {
    const span = valueSpan.start < valueSpan.end ? valueSpan : labelSpan;
    const name = path.length > 1 ? `\`${entry.label}\` of phase ${phaseNumberAt(path)}` : `\`${entry.label}\``;
    if (state === 'open') return [flaw(`${name} is still to be written.`, span)];
    if (state === 'unreadable') return [flaw(`${name} cannot be read.`, span)];
    return state === 'empty' && entry.required ? [flaw(`${name} is empty.`, span)] : [];
  });
  const numbers = phaseNumbers({ plan, phases: new Map() });
  const phases =
    numbers.length === 0
      ? [flaw('The plan has no phases: there is nothing to go through.', undefined, 'Write sections `## Phase 1: Title`.')]
      : numbers.flatMap((number, index) =>
          number === index + 1
            ? []
            : [flaw(`Phase ${index + 1} is missing: the next one is phase ${number}.`, undefined, 'Number the phases from 1 on.')],
        );
  const conflict = mergeConflictIn(document.text);
  const merged =
    conflict === undefined
      ? []
      : [
          flaw(
            'A merge has left two versions, and nobody has decided between them.',
            conflict,
            'Keep one, and take the lines of `<<<<<<<` away.',
          ),
        ];
  return [...merged, ...yaml, ...fields, ...phases.slice(0, 1)];

  function phaseNumberAt(path: readonly (string | number)[]): number | string {
    const index = path[1];
    return typeof index === 'number' ? (plan?.values.phases?.[index]?.number ?? index + 1) : '?';
  }
}
