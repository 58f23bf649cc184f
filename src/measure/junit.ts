import type { Figure, Measured } from './measured.ts';
import { placeOfOffset } from './measured.ts';
import type { XmlReader, XmlTag } from './read-xml.ts';

interface Counts {
  readonly total: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Open extends Record<keyof Counts, number> {
  readonly tag: XmlTag;
}

/**
 * Tests of a report in JUnit's format. Test cases are counted; where a suite says that more failed than its cases and the suites
 * inside it show, or where none are shown, what it says holds: pytest, PHPUnit and Surefire count nested suites in, jest-junit, vitest and gotestsum
 * have none, and some tools write totals alone. Attributes: Surefire's `surefire-test-report.xsd`, pytest's `junitxml.py`, jest-junit's
 * README, gotestsum's `junitxml/report.go`, gtest's `status="notrun"`; `flakyFailure` of Surefire and nextest passed in the end.
 */
export function readJUnit(text: string, readXml: XmlReader): Measured {
  const suites: Open[] = [];
  let root: (Counts & { tag: XmlTag }) | undefined;
  let other: XmlTag | undefined;
  /** Of the first suite that has one. */
  let title: string | undefined;
  let inCase: 'none' | 'passed' | 'failed' | 'skipped' = 'none';
  /** Elements inside the case: `failure` in a `system-out` is text of somebody's, and is none. */
  let below = 0;
  const problem = readXml(text, {
    open: (tag) => {
      if (inCase !== 'none') {
        below += 1;
        if (below > 1) return;
        if (tag.name === 'failure' || tag.name === 'error') inCase = 'failed';
        else if ((tag.name === 'skipped' || tag.name === 'disabled') && inCase === 'passed') inCase = 'skipped';
      } else if (isSuite(tag.name)) {
        title ??= tag.attributes['name'] || undefined;
        suites.push({ tag, total: 0, failed: 0, skipped: 0 });
      } else if (tag.name === 'testcase' && suites.length > 0) {
        const { status = '', result = '' } = tag.attributes;
        inCase = /^(?:notrun|disabled|skipped)$/i.test(status) || result === 'suppressed' ? 'skipped' : 'passed';
      } else if (suites.length === 0) other ??= tag;
    },
    close: (tag) => {
      const suite = suites.at(-1);
      if (inCase !== 'none') {
        below -= 1;
        if (below >= 0) return;
        below = 0;
        if (suite !== undefined) {
          suite.total += 1;
          if (inCase !== 'passed') suite[inCase] += 1;
        }
        inCase = 'none';
      } else if (suite !== undefined && isSuite(tag)) {
        suites.pop();
        const counts = withDeclared(suite);
        const outer = suites.at(-1);
        if (outer === undefined) root = { ...counts, tag: suite.tag };
        else for (const key of ['total', 'failed', 'skipped'] as const) outer[key] += counts[key];
      }
    },
  });
  if (problem !== undefined) {
    return { type: 'problem', message: `It is no well-formed XML: ${problem.message}.`, span: problem.span };
  }
  if (root === undefined || other !== undefined) {
    const message = `It is no report in the format of JUnit: it starts with \`<${other?.name ?? '?'}>\`, not with \`<testsuites>\` or \`<testsuite>\`.`;
    return { type: 'problem', message, span: placeOfOffset(text, other?.start ?? 0) };
  }
  const figures = testFigures(root, placeOfOffset(text, root.tag.start));
  return { type: 'figures', figures, files: [], ...(title === undefined ? {} : { title }) };
}

function isSuite(name: string): boolean {
  return name === 'testsuite' || name === 'testsuites';
}

/** What a suite says of itself holds where it says more than its cases. */
function withDeclared({ tag, total, failed, skipped }: Open): Counts {
  const declared = (...names: readonly string[]): number =>
    names.reduce((sum, key) => sum + (/^\d+$/.test(tag.attributes[key] ?? '') ? Number(tag.attributes[key]) : 0), 0);
  const most = {
    failed: Math.max(failed, declared('failures', 'errors')),
    skipped: Math.max(skipped, declared('skipped', 'skip', 'disabled')),
  };
  // Of cases that are declared and not shown, nobody knows how they went, unless no case is shown.
  return { ...most, total: Math.max(total === 0 ? declared('tests') : total, most.failed) };
}

/** Tests that ran and passed, of those that ran; none where none ran. */
export function testFigures({ total, failed, skipped }: Counts, span: Figure['span']): Figure[] {
  const ran = Math.max(0, total - skipped);
  const count = (metric: string, value: number): Figure => ({ metric, quantity: { value, unit: '' }, adds: true, span });
  return [
    ...(ran === 0
      ? []
      : [{ metric: 'tests', quantity: { value: ran - Math.min(failed, ran), of: ran, unit: '' as const }, adds: true, span }]),
    count('failed-tests', failed),
    count('skipped-tests', Math.min(skipped, total)),
  ];
}
