import type { Outcome } from '../../model/generated/schema-types.ts';

export type Metrics = NonNullable<Outcome['metrics']>;

/** Comments, sections of text and declarations, which may hold anything and go to the end where none is written, and tags with the white space and quotes of XML 1.0. */
const token =
  /<!--(?:[^]*?-->|[^]*)|<!\[CDATA\[(?:[^]*?\]\]>|[^]*)|<\?(?:[^]*?\?>|[^]*)|<(?<close>\/?)(?<name>[A-Za-z_][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>/g;

export interface JUnitResults {
  readonly metrics: Metrics;
  /** Name of the first suite. */
  readonly name: string | undefined;
}

/**
 * What a report of test runs in JUnit's format counts, by its test cases: totals in the suites count nested ones twice in some
 * tools and not in others. `undefined` for what is no such report.
 */
export function readJUnit(xml: string): JUnitResults | undefined {
  let isReport = false;
  let name: string | undefined;
  let state: 'none' | 'passed' | 'failed' | 'skipped' = 'none';
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { groups = {} } of xml.matchAll(token)) {
    const { close, name: tag = '', attributes = '', empty } = groups;
    if (tag === 'testsuite' || tag === 'testsuites') {
      isReport = true;
      name ??= /\sname\s*=\s*(?:"([^"]+)"|'([^']+)')/
        .exec(attributes)
        ?.slice(1)
        .find((value) => value !== undefined);
    } else if (tag === 'testcase') {
      if (close === '') state = 'passed';
      if ((close === '/' || empty === '/') && state !== 'none') {
        counts[state] += 1;
        state = 'none';
      }
    } else if (state !== 'none' && (tag === 'failure' || tag === 'error')) state = 'failed';
    else if (state === 'passed' && tag === 'skipped') state = 'skipped';
  }
  if (!isReport) return undefined;
  const metrics = { testsPassed: counts.passed, testsFailed: counts.failed, testsSkipped: counts.skipped };
  return { metrics, name: name === undefined ? undefined : decoded(name) };
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
