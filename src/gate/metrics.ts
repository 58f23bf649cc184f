import type { Quantity, Unit } from '../measure/quantity.ts';
import { shareOf } from '../measure/quantity.ts';

/** What has a name of its own. Any other name is a metric too, of which a bound must say the side. */
export interface KnownMetric {
  readonly name: string;
  readonly also: readonly string[];
  /** `min`: more is better. */
  readonly side: 'min' | 'max';
  /** What a plain number of it counts: `coverage: 80` is 80 %, and `accessibility: 95` is 95 of 100. */
  readonly unit: Unit;
}

/**
 * Names as plans, phase reports and tools write them. Source of the figures that workflows track: the orchestration guide of
 * ils15/mythic-agents, "Metrics to Track"; ids of categories and audits are Lighthouse's.
 */
export const knownMetrics: readonly KnownMetric[] = [
  {
    name: 'coverage',
    also: ['line-coverage', 'lines', 'code-coverage', 'test-coverage', 'total-coverage', 'overall-coverage', 'coverage-lines'],
    side: 'min',
    unit: '%',
  },
  { name: 'branch-coverage', also: ['branches', 'coverage-branches'], side: 'min', unit: '%' },
  { name: 'function-coverage', also: ['functions', 'coverage-functions'], side: 'min', unit: '%' },
  { name: 'statement-coverage', also: ['statements', 'coverage-statements'], side: 'min', unit: '%' },
  { name: 'mutation-score', also: ['mutation'], side: 'min', unit: '%' },
  {
    name: 'tests',
    also: ['tests-passing', 'tests-passed', 'passing-tests', 'passed-tests', 'test-results', 'total-tests', 'unit-tests', 'tests-summary'],
    side: 'min',
    unit: '',
  },
  { name: 'failed-tests', also: ['tests-failed', 'failing-tests', 'failures'], side: 'max', unit: '' },
  { name: 'skipped-tests', also: ['tests-skipped'], side: 'max', unit: '' },
  { name: 'accessibility', also: ['accessibility-score', 'a11y', 'a11y-score', 'wcag', 'wcag-score'], side: 'min', unit: '%' },
  { name: 'security', also: ['owasp', 'owasp-top-10', 'security-audit', 'security-score'], side: 'min', unit: '' },
  { name: 'performance-score', also: ['lighthouse-performance'], side: 'min', unit: '%' },
  { name: 'best-practices', also: [], side: 'min', unit: '%' },
  { name: 'seo', also: ['seo-score'], side: 'min', unit: '%' },
  { name: 'latency', also: ['response-time', 'api-latency', 'latency-p95', 'p95-latency', 'p95', 'performance'], side: 'max', unit: 'ms' },
  { name: 'largest-contentful-paint', also: ['lcp'], side: 'max', unit: 'ms' },
  { name: 'first-contentful-paint', also: ['fcp'], side: 'max', unit: 'ms' },
  { name: 'interactive', also: ['time-to-interactive', 'tti'], side: 'max', unit: 'ms' },
  { name: 'load-time', also: ['page-load-time'], side: 'max', unit: 'ms' },
  { name: 'bundle-size', also: ['bundle'], side: 'max', unit: 'B' },
];

const byName = new Map(knownMetrics.flatMap((metric) => [metric.name, ...metric.also].map((name) => [name, metric] as const)));

/** `Line coverage` and `line_coverage` are `coverage`; a name that is not known is itself, in small letters with hyphens. */
export function metricName(written: string): string {
  const key = written
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return byName.get(key)?.name ?? key;
}

export function knownMetric(name: string): KnownMetric | undefined {
  return byName.get(name);
}

/** The same quantity with the unit that a plain number of the metric has: `accessibility: 82` is 82 %. */
export function inUnitOf(metric: KnownMetric | undefined, quantity: Quantity): Quantity {
  if (metric === undefined || quantity.unit !== '') return quantity;
  if (metric.unit !== '%') return quantity.of === undefined ? { ...quantity, unit: metric.unit } : quantity;
  const share = quantity.of === undefined ? quantity.value : shareOf(quantity);
  return share === undefined ? quantity : { value: share, unit: '%' };
}
