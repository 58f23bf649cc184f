import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { damageOf } from './damage.ts';
import { phaseNumbers } from './feature.ts';
import type { NamedFeature } from './feature.ts';
import { placeIn } from './reason.ts';
import type { Reason } from './reason.ts';

/** Why a plan cannot be approved: YAML that is broken, fields that are missing or still to be written, no phases, numbers with gaps. */
export function planReasons(feature: NamedFeature): Reason[] {
  const { plan } = feature;
  if (plan === undefined) return [];
  const { document } = plan;
  const flaw = (message: string, span = document.headings[0]?.span ?? fileStart, hint?: string): Reason => {
    return {
      verdict: 'blocked',
      code: 'plan-flaw',
      part: 'plan',
      message,
      ...(hint === undefined ? {} : { hint }),
      ...placeIn(document, span),
    };
  };
  const damage = damageOf('plan', plan).map((reason): Reason => ({ ...reason, verdict: 'blocked', code: 'plan-flaw' }));
  const approvals = document.frontmatter?.value['approvals'] ?? [];
  const record = Array.isArray(approvals)
    ? []
    : [flaw('`approvals` is no list, so that no approval can be added.', entrySpan('approvals'), 'Write `approvals: []`.')];
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
  return [...damage, ...record, ...fields, ...phases.slice(0, 1)];

  function entrySpan(key: string): Span | undefined {
    return document.frontmatter?.entries.find(({ path }) => path.length === 1 && path[0] === key)?.keySpan;
  }

  function phaseNumberAt(path: readonly (string | number)[]): number | string {
    const index = path[1];
    return typeof index === 'number' ? (plan?.values.phases?.[index]?.number ?? index + 1) : '?';
  }
}
