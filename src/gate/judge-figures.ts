import { quantityText, shareOf } from '../measure/quantity.ts';
import type { Quantity } from '../measure/quantity.ts';
import { boundText, keeps, readBound } from './bound.ts';
import type { Claim } from './claims.ts';
import type { Measurement, Measurements } from './measurements.ts';
import { inUnitOf, knownMetric } from './metrics.ts';
import type { Note, Part, Reason } from './reason.ts';
import { metricHint, targetText } from './targets.ts';
import type { Target, Targets } from './targets.ts';

/** A figure that was held against a target, or that nobody has set one for. */
export interface JudgedFigure {
  readonly part: Part;
  readonly metric: string;
  /** As people read it. */
  readonly value: string;
  readonly from: 'measured' | 'claimed';
  readonly target: string | undefined;
  readonly targetFrom: Target['from'] | 'report' | undefined;
  readonly verdict: 'passed' | 'blocked' | 'unknown' | 'no-target';
  readonly place: Pick<Note, 'path' | 'span'>;
}

export interface Judgement {
  readonly figures: readonly JudgedFigure[];
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

interface Judged {
  readonly part: Part;
  readonly targets: Targets;
  readonly claims: readonly Claim[];
  /** What speaks of this part; what was measured counts in place of what is claimed. */
  readonly measurements: Measurements | undefined;
  /** Where a figure is missed. */
  readonly place: Pick<Note, 'path' | 'span'>;
  /** Whether figures must be there that targets ask for. */
  readonly asksForAll: boolean;
}

/** Holds the figures of one part against their targets. A figure that is missing, or that cannot be compared, is never a pass. */
export function judgeFigures({ part, targets, claims, measurements, place, asksForAll }: Judged): Judgement {
  const figures: JudgedFigure[] = [];
  const reasons: Reason[] = [];
  const notes: Note[] = [];
  const metrics = [
    ...new Set([...targets.all.keys(), ...claims.map(({ metric }) => metric), ...(measurements?.all.keys() ?? [])]),
  ].toSorted();
  for (const metric of metrics) {
    const target = targets.all.get(metric);
    if (target?.bound.type === 'off') continue;
    const claimed = claims.filter((claim) => claim.metric === metric);
    const measured = measurements?.all.get(metric) ?? [];
    for (const one of measured) judgeMeasured(metric, target, one, claimed);
    if (measured.length === 0) for (const claim of claimed) judgeClaim(metric, target, claim);
    if (measured.length === 0 && claimed.length === 0 && target?.required === true && asksForAll) missing(metric, target);
  }
  return { figures, reasons, notes };

  function judgeMeasured(metric: string, target: Target | undefined, one: Measurement, claimed: readonly Claim[]): void {
    judge({ metric, quantity: one.quantity, place: one.place, from: 'measured', target, own: undefined });
    for (const { quantity, written, place: at } of claimed) {
      if (quantity === undefined || agrees(metric, quantity, one.quantity)) continue;
      const message = `${metric} is claimed to be \`${written.trim()}\`, and ${valueText(one.quantity)} is measured (${one.place.path}). What is measured counts.`;
      notes.push({ message, ...at });
    }
  }

  function judgeClaim(metric: string, target: Target | undefined, claim: Claim): void {
    const { quantity, written, place: at, failed } = claim;
    const own = target === undefined && claim.target !== undefined ? claim.target : undefined;
    if (failed) {
      reasons.push({
        verdict: 'blocked',
        code: 'target-missed',
        part,
        message: `${metric} is not enough, as the report itself says: \`${written}\`.`,
        hint: 'Make it enough, and write down what is measured then.',
        ...at,
      });
    }
    if (quantity !== undefined) judge({ metric, quantity, place: at, from: 'claimed', target, own });
    else if (target?.required === true || own !== undefined) {
      const said = written.trim() === '' ? 'has no value' : `\`${shortened(written)}\` is no figure`;
      reasons.push({
        verdict: 'unknown',
        code: 'figure-missing',
        part,
        message: `${metric} is not known: ${said}.`,
        hint: `Write what was measured, such as \`${exampleOf(target)}\`.`,
        ...at,
      });
    }
  }

  function judge({ metric, quantity, place: at, from, target, own }: Pending): void {
    const ownBound = own === undefined ? undefined : readBound(metric, own);
    const bound = target?.bound ?? (typeof ownBound === 'object' ? ownBound : undefined);
    const shown = { part, metric, value: valueText(quantity), from, place: at } as const;
    if (bound === undefined) {
      figures.push({ ...shown, target: undefined, targetFrom: undefined, verdict: 'no-target' });
      return;
    }
    const asked = { target: boundText(metric, bound), targetFrom: target?.from ?? ('report' as const) };
    const kept = keeps(metric, quantity, bound);
    figures.push({ ...shown, ...asked, verdict: kept === true ? 'passed' : kept === false ? 'blocked' : 'unknown' });
    if (kept === true) return;
    const wanted = target === undefined ? `${boundText(metric, bound)} (its own table)` : targetText(target);
    if (typeof kept === 'string') {
      reasons.push({ verdict: 'unknown', code: 'not-comparable', part, message: `${metric}: ${kept}`, ...at });
      return;
    }
    reasons.push({
      verdict: 'blocked',
      code: 'target-missed',
      part,
      message:
        metric === 'tests' && bound.type === 'all'
          ? `${quantity.value} of ${quantity.of} tests pass, and the target is ${wanted}.`
          : `${metric} is ${shown.value}, and must be ${wanted}.`,
      hint: hintFor(metric, from),
      ...at,
    });
  }

  function hintFor(metric: string, from: 'measured' | 'claimed'): string {
    const worst =
      metric === 'coverage' && from === 'measured'
        ? (measurements?.files ?? [])
            .filter(({ lines, hit }) => hit < lines)
            .toSorted((a, b) => b.lines - b.hit - (a.lines - a.hit) || (a.name < b.name ? -1 : 1))
            .slice(0, 3)
            .map(({ name, lines, hit }) => `${name} (${lines - hit})`)
        : [];
    if (worst.length > 0) return `Most lines that no test reaches: ${worst.join(', ')}.`;
    if (metric === 'tests') return 'Make the failing tests pass; a test that is skipped with its reason does not count.';
    return from === 'claimed' ? 'Improve it, measure again, and write down what is measured.' : 'Improve it, and measure again.';
  }

  function missing(metric: string, target: Target): void {
    const known = knownMetric(metric) === undefined ? metricHint(metric) : '';
    reasons.push({
      verdict: 'unknown',
      code: 'figure-missing',
      part,
      message: `${metric} is not known: nothing measures it and no report says it, and it must be ${targetText(target)}.${known}`,
      hint: `Write what was measured below \`## Metrics\` of the report (\`| Metric | Actual |\`), name a report of a tool that measures it (--junit, --lcov, --cobertura, --json, or \`gate.reports\`), or write \`${metric}: off\` into \`targets\` of the plan where it does not matter.`,
      ...place,
    });
  }
}

interface Pending {
  readonly metric: string;
  readonly quantity: Quantity;
  readonly place: Pick<Note, 'path' | 'span'>;
  readonly from: 'measured' | 'claimed';
  readonly target: Target | undefined;
  /** What the table of the claim asks for where nobody else does. */
  readonly own: string | undefined;
}

/** A claim rounds: `76 %` and 76.23 % agree, and so do 24 of 24 tests and 200 of 200. */
function agrees(metric: string, claimed: Quantity, measured: Quantity): boolean {
  const known = knownMetric(metric);
  const [a, b] = [inUnitOf(known, claimed), inUnitOf(known, measured)];
  const [shareA, shareB] = [shareOf(a), shareOf(b)];
  if (shareA !== undefined && shareB !== undefined) return isRounded(shareA, shareB);
  // Of tests whose number alone is claimed, nothing is said that could be wrong.
  if (a.of !== undefined || b.of !== undefined || a.unit !== b.unit) return true;
  return isRounded(a.value, b.value);
}

function isRounded(claimed: number, measured: number): boolean {
  const places = /\.(\d+)$/.exec(String(Number(claimed.toFixed(6))))?.[1]?.length ?? 0;
  return Math.abs(claimed - measured) < 10 ** -places;
}

/** With the share, where both numbers alone would have to be divided in the head. */
function valueText(quantity: Quantity): string {
  const share = shareOf(quantity);
  if (quantity.of === undefined || share === undefined || quantity.of === 100 || quantity.of <= 10) return quantityText(quantity);
  return quantity.value === quantity.of
    ? quantityText(quantity)
    : `${quantityText({ value: share, unit: '%' })} (${quantityText(quantity)})`;
}

function exampleOf(target: Target | undefined): string {
  return target?.metric === 'tests'
    ? 'Tests: 24/24 passing'
    : target?.bound.type === 'bound'
      ? `${target.metric}: ${quantityText(target.bound.quantity)}`
      : '82/100';
}

function shortened(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
