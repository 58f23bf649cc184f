import type { Artifact } from '../artifacts/parse-artifact.ts';
import type { GateSettings } from '../model/gate-settings.ts';
import { isMap } from '../model/is-map.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { fileStart } from '../model/span.ts';
import { UsageError } from '../model/usage-error.ts';
import { boundText, readBound } from './bound.ts';
import type { Bound } from './bound.ts';
import { knownMetrics, metricName } from './metrics.ts';
import { placeIn } from './reason.ts';
import type { Note, Reason } from './reason.ts';

/** What a metric must reach, and who says so. */
export interface Target {
  readonly metric: string;
  readonly bound: Bound;
  readonly from: 'plan' | 'config' | 'default';
  /** Whether a figure must be there. */
  readonly required: boolean;
  /** Where the plan says so. */
  readonly place?: Pick<Note, 'path' | 'span'>;
}

export interface Targets {
  /** By metric, in the order of their names. */
  readonly all: ReadonlyMap<string, Target>;
  /** Targets that cannot be read. */
  readonly reasons: readonly Reason[];
}

/**
 * What is asked for where nobody says otherwise. Source: the orchestration guide of ils15/mythic-agents ("<80% = blocked, no exceptions",
 * accessibility 95/100). Not every phase has a page that could be measured, so that accessibility counts where there is a figure.
 */
const defaults: readonly (readonly [metric: string, bound: string, required: boolean])[] = [
  ['coverage', '>= 80 %', true],
  ['tests', 'all', true],
  ['accessibility', '>= 95/100', false],
];

/** The defaults, the configuration on top of them, and the plan on top of both. Throws a `UsageError` for a configuration that cannot be read. */
export function targetsOf(plan: Artifact<'plan'> | undefined, settings: GateSettings): Targets {
  const all = new Map<string, Target>();
  for (const [metric, written, required] of defaults) {
    const bound = readBound(metric, written);
    if (typeof bound !== 'string') all.set(metric, { metric, bound, from: 'default', required });
  }
  for (const [name, written] of Object.entries(settings.targets)) {
    const metric = metricName(name);
    const bound = readBound(metric, written);
    if (typeof bound === 'string') {
      throw new UsageError(`primitives.config.json: \`gate.targets.${name}\` ${bound}${metricHint(metric)}`);
    }
    all.set(metric, { metric, bound, from: 'config', required: true });
  }
  const reasons: Reason[] = [];
  const declared = plan?.document.frontmatter?.value['targets'];
  if (plan !== undefined && declared !== undefined && declared !== null) {
    const entries = plan.document.frontmatter?.entries ?? [];
    const spanOf = (...keys: readonly string[]): Pick<Note, 'path' | 'span'> => {
      const entry = entries.find(({ path }) => path.length === keys.length && keys.every((key, index) => path[index] === key));
      const { keySpan, valueSpan } = entry ?? { keySpan: undefined, valueSpan: fileStart };
      return placeIn(
        plan.document,
        keySpan === undefined ? valueSpan : { start: keySpan.start, end: Math.max(keySpan.end, valueSpan.end) },
      );
    };
    const flaw = (message: string, place: Pick<Note, 'path' | 'span'>): void => {
      reasons.push({ verdict: 'unknown', code: 'bad-target', part: 'plan', message, ...place });
    };
    if (!isMap(declared)) flaw('`targets` is no map of metrics and bounds, such as `coverage: 85`.', spanOf('targets'));
    for (const [name, written] of isMap(declared) ? Object.entries(declared) : []) {
      const metric = metricName(name);
      const bound = readBound(metric, written);
      const place = spanOf('targets', name);
      if (typeof bound === 'string') flaw(`The target \`${name}: ${String(written)}\` ${bound}${metricHint(metric)}`, place);
      else if (all.get(metric)?.from === 'plan')
        flaw(`The plan has a target for ${metric} already: nobody can tell which one holds.`, place);
      else all.set(metric, { metric, bound, from: 'plan', required: true, place });
    }
  }
  return { all: new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))), reasons };
}

/** A name that is nearly one that is known. */
export function metricHint(metric: string): string {
  return knownMetrics.some(({ name }) => name === metric)
    ? ''
    : didYouMean(
        metric,
        knownMetrics.map(({ name }) => name),
      );
}

/** `coverage >= 80 %`, and who asks for it. */
export function targetText({ metric, bound, from, place }: Target): string {
  const asked = from === 'default' ? 'the default' : from === 'config' ? 'the configuration' : `${place?.path}:${place?.span.start.line}`;
  return `${boundText(metric, bound)} (${asked})`;
}
