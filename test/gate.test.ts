import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keeps, readBound } from '../src/gate/bound.ts';
import { metricName } from '../src/gate/metrics.ts';
import { quantityOf } from '../src/measure/quantity.ts';
import type { GateReport } from '../src/index.ts';
import { completeText, phaseText, planText, trackText } from './gate-files.ts';
import type { FeatureText, ReportText } from './gate-files.ts';
import { repository } from './temporary-repository.ts';
import { primitives, primitivesIn } from './terminal.ts';

const reports = join(import.meta.dirname, '../fixtures/reports');

function feature(report: ReportText = {}, plan: FeatureText = {}): string {
  return repository({ 'plans/sign-in/plan.md': planText(plan), 'plans/sign-in/phase-1-complete.md': phaseText(1, report) });
}

interface Judged {
  readonly code: number;
  readonly report: GateReport;
  /** `code path:line` of each reason. */
  readonly reasons: readonly string[];
}

async function judged(root: string, ...args: string[]): Promise<Judged> {
  const { code, out, err } = await primitives(root, 'gate', ...args, '--format', 'json');
  if (out === '') throw new Error(err);
  const report = JSON.parse(out) as GateReport;
  return {
    code,
    report,
    reasons: report.reasons.map(({ code: id, path, span }) => `${id} ${path.replace('plans/sign-in/', '')}:${span.start.line}`),
  };
}

describe('what reports claim', () => {
  test('76 % of coverage blocks, and 80 % passes', async () => {
    const { code, out } = await primitives(feature({ coverage: '76%' }), 'gate', '--phase', '1');
    expect(code).toBe(1);
    expect(out).toBe(`phase-1  blocked  plans/sign-in/phase-1-complete.md
  FAIL  coverage  76 %  >= 80 %
  pass  tests      4/4  all

blocked  target-missed
  coverage is 76 %, and must be >= 80 % (the default).
  Improve it, measure again, and write down what is measured.
  at plans/sign-in/phase-1-complete.md:11:15

blocked: sign-in, phase 1 (1 reason)
`);
    expect((await judged(feature({ coverage: '80%' }))).code).toBe(0);
  });

  test.each<[string, ReportText, number, string[]]>([
    ['82/100 for accessibility', { rest: '**Accessibility:** 82/100\n' }, 1, ['target-missed phase-1-complete.md:12']],
    ['97/100 for accessibility', { rest: '**Accessibility:** 97/100\n' }, 0, []],
    ['a test that fails', { tests: '3/4 passing' }, 1, ['target-missed phase-1-complete.md:10']],
    ['fewer tests than planned', { tests: '3/3 passing' }, 1, ['tests-not-delivered phase-1-complete.md:10']],
    ['a number of tests alone', { tests: '4' }, 2, ['not-comparable phase-1-complete.md:10']],
    ['coverage that is still to be written', { coverage: 'TODO' }, 2, ['figure-missing phase-1-complete.md:11']],
    ['coverage that is no number', { coverage: 'good' }, 2, ['figure-missing phase-1-complete.md:11']],
    ['coverage that is a bound', { coverage: '>80%' }, 2, ['figure-missing phase-1-complete.md:11']],
    ['a report that is a draft', { status: 'draft' }, 2, ['status-open phase-1-complete.md:3']],
    ['a report that says it is blocked', { status: 'blocked' }, 1, ['status-blocked phase-1-complete.md:3']],
    ['an item that failed', { rest: '\n- [x] OWASP — FAIL\n' }, 1, ['item-failed phase-1-complete.md:13']],
    ['an item that nobody has decided', { rest: '\n- [x] OWASP — PASS / FAIL\n' }, 2, ['item-open phase-1-complete.md:13']],
    ['an item that nobody has ticked', { rest: '\n-  [ ] OWASP\n' }, 2, ['item-open phase-1-complete.md:13']],
    ['an item that passed', { rest: '\n- [ ] OWASP — PASS\n- OWASP: PASS\n' }, 0, []],
    ['items of what comes later, and in code', { rest: '\n## Follow-ups\n\n- [ ] Rotate\n\n```\n- OWASP: FAIL\n```\n' }, 0, []],
    [
      'a row of metrics that misses its own target',
      { rest: '\n## Metrics\n\n| Metric | Target | Actual |\n|---|---|---|\n| Token verify | < 10 ms | 12 ms |\n' },
      1,
      ['target-missed phase-1-complete.md:17'],
    ],
    [
      'a row in other units',
      { rest: '\n## Metrics\n\n| Metric | Target | Actual |\n|---|---|---|\n| Token verify | < 10 ms | 9000 µs |\n' },
      0,
      [],
    ],
    [
      'a row that cannot be compared',
      { rest: '\n## Metrics\n\n| Metric | Target | Actual |\n|---|---|---|\n| Token verify | < 10 ms | 9 |\n' },
      2,
      ['not-comparable phase-1-complete.md:17'],
    ],
    [
      'a row without a value',
      { rest: '\n## Metrics\n\n| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Token verify | < 10 ms | | ✅ |\n' },
      2,
      ['figure-missing phase-1-complete.md:17'],
    ],
    [
      'a row that says itself that it failed',
      { rest: '\n## Metrics\n\n| Metric | Actual | Status |\n|---|---|---|\n| Mood | 3 | ❌ |\n' },
      1,
      ['target-missed phase-1-complete.md:17'],
    ],
  ])('%s', async (_, text, code, reasons) => {
    expect(await judged(feature(text))).toMatchObject({ code, reasons });
  });

  test('what is blocked is blocked, whatever else cannot be told', async () => {
    const { code, reasons } = await judged(feature({ coverage: 'TODO', tests: '3/4 passing' }));
    expect({ code, reasons }).toEqual({
      code: 1,
      reasons: ['figure-missing phase-1-complete.md:11', 'target-missed phase-1-complete.md:10'],
    });
  });
});

describe('targets', () => {
  test.each<[string, string, number, string[]]>([
    ['a higher bound', 'targets:\n  coverage: 97\n', 1, ['target-missed phase-1-complete.md:11']],
    ['a lower bound', 'targets:\n  coverage: ">= 50 %"\n', 0, []],
    ['off', 'targets:\n  coverage: off\n  tests: off\n', 0, []],
    ['a metric that nothing measures', 'targets:\n  latency: "< 50 ms"\n', 2, ['figure-missing phase-1-complete.md:1']],
    ['a bound that is none', 'targets:\n  coverage: high\n', 2, ['bad-target plan.md:4']],
    ['a bound without a side', 'targets:\n  mood: 3\n', 2, ['bad-target plan.md:4']],
    ['a list', 'targets: [coverage]\n', 2, ['bad-target plan.md:3']],
  ])('%s', async (_, frontmatter, code, reasons) => {
    expect(await judged(feature({}, { frontmatter }))).toMatchObject({ code, reasons });
  });

  test('a misspelt metric is told', async () => {
    const { out } = await primitives(feature({}, { frontmatter: 'targets:\n  coverge: ">= 90"\n' }), 'gate');
    expect(out).toContain('coverge is not known');
    expect(out).toContain('Did you mean `coverage`?');
  });

  test('of the configuration, with the plan on top', async () => {
    const root = feature();
    const config = (value: unknown): void => writeFileSync(join(root, 'primitives.config.json'), JSON.stringify({ gate: value }));
    config({ targets: { coverage: 97 } });
    expect((await judged(root)).report.figures).toContainEqual(
      expect.objectContaining({ metric: 'coverage', target: '>= 97 %', targetFrom: 'config' }),
    );
    writeFileSync(join(root, 'plans/sign-in/plan.md'), planText({ frontmatter: 'targets:\n  coverage: 90\n' }));
    expect(await judged(root)).toMatchObject({ code: 0 });
    config({ targets: { coverage: 'at leats 90' } });
    const { code, err } = await primitives(root, 'gate');
    expect(err).toContain('primitives.config.json: `gate.targets.coverage` starts with `at leats`, which is no relation');
    expect(err).toContain('Did you mean `at least`?');
    expect(code).toBe(2);
  });

  test.each<[string, string, string, boolean | undefined]>([
    ['coverage', '80', '80 %', true],
    ['coverage', '> 80 %', '80 %', false],
    ['coverage', '80%+', '79.99 %', false],
    ['coverage', 'at least 80 percent', '61/76', true],
    ['accessibility', '95/100', '0.95/1', true],
    ['accessibility', '95', '94.9', false],
    ['security', '10/10', '9/10', false],
    ['tests', 'all', '24/24', true],
    ['tests', '>= 40', '41/41', true],
    ['tests', '100 %', '40/41', false],
    ['failed-tests', '0', '1', false],
    ['latency', '50', '0.05 s', true],
    ['latency', '< 50 ms', '0.05 s', false],
    ['latency', '< 1 s', '999', true],
    ['latency', '< 50 ms', '48 %', undefined],
    ['bundle-size', '<= 1 MB', '1000 kB', true],
    ['token-verify', '< 10 ms', '8', undefined],
    ['rate', '>= 0.3', '0.3', true],
  ])('%s %s: %s', (metric, bound, measured, kept) => {
    const read = readBound(metric, bound);
    const quantity = quantityOf(measured);
    if (typeof read === 'string' || quantity === undefined) throw new Error(`${String(read)} ${measured}`);
    const result = keeps(metric, quantity, read);
    expect(typeof result === 'string' ? undefined : result).toBe(kept);
  });

  test.each(['Line coverage', 'coverage', 'Total_Coverage', 'test coverage'])('%s is coverage', (name) => {
    expect(metricName(name)).toBe('coverage');
  });
});

describe('what tools measure', () => {
  function measuredFeature(): string {
    const root = feature();
    cpSync(reports, join(root, 'reports'), { recursive: true });
    return root;
  }

  test('counts in place of what is claimed, and the difference is said', async () => {
    const { code, out } = await primitives(
      measuredFeature(),
      'gate',
      '--lcov',
      'reports/node-lcov.info',
      '--junit',
      'reports/pytest-junit.xml',
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'coverage is 75 % (15/20), and must be >= 80 % (the default).\n  Most lines that no test reaches: n/sum.mjs (5).\n  at reports/node-lcov.info:1:1',
    );
    expect(out).toContain('1 of 5 tests pass, and the target is all (the default).');
    expect(out).toContain('coverage is claimed to be `96 %`, and 75 % (15/20) is measured (reports/node-lcov.info).');
  });

  test('a claim that rounds is no difference', async () => {
    const root = feature({ coverage: '75%' }, { frontmatter: 'targets:\n  coverage: 70\n' });
    cpSync(reports, join(root, 'reports'), { recursive: true });
    const { report } = await judged(root, '--lcov', 'reports/node-lcov.info');
    expect(report.notes).toEqual([]);
  });

  test('speaks of the phase that is named, else of the last one', async () => {
    const root = repository({
      'plans/sign-in/plan.md': planText({ approved: ['plan', 'phase-1'] }),
      'plans/sign-in/phase-1-complete.md': phaseText(1, { coverage: '100%' }),
      'plans/sign-in/phase-2-complete.md': phaseText(2),
      'm.json': '{ "coverage": "90 %" }',
    });
    const measured = async (...args: string[]): Promise<string[]> =>
      (await judged(root, '--json', 'm.json', ...args)).report.figures.filter(({ from }) => from === 'measured').map(({ part }) => part);
    expect(await measured()).toEqual(['phase-2']);
    expect(await measured('--phase', '1')).toEqual(['phase-1']);
    writeFileSync(join(root, 'plans/sign-in/complete.md'), completeText());
    expect(await measured()).toEqual(['feature']);
  });

  test('a damaged report is no pass, and neither is one that is not there', async () => {
    const root = measuredFeature();
    writeFileSync(join(root, 'cut.xml'), '<testsuite tests="4">\n<testcase/>');
    expect(await judged(root, '--junit', 'cut.xml')).toMatchObject({ code: 2, reasons: ['report-unreadable cut.xml:2'] });
    expect(await primitives(root, 'gate', '--junit', 'none.xml')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('There is no file `none.xml`'),
    });
    expect(await primitives(root, 'gate', '--junit', '-', '--json', '-')).toMatchObject({ code: 2 });
    const piped = await primitivesIn(root, ['gate', '--json', '-'], { input: () => Promise.resolve(Buffer.from('{"coverage": 12}')) });
    expect(piped.out).toContain('coverage is 12, and must be >= 80 %');
  });

  test('is found by the configuration, ignored by git or not', async () => {
    const root = measuredFeature();
    writeFileSync(join(root, '.gitignore'), 'reports/\n');
    const config = { gate: { reports: { 'reports/*-junit.xml': 'junit', './reports/node-lcov.info': 'lcov', 'none/*.json': 'json' } } };
    writeFileSync(join(root, 'primitives.config.json'), JSON.stringify(config));
    const { code, report, reasons } = await judged(root);
    expect(code).toBe(1);
    expect(reasons).toContain('report-missing primitives.config.json:1');
    // Of four reports of tests, added up.
    expect(report.figures).toContainEqual(expect.objectContaining({ metric: 'tests', value: '50 % (7/14)', verdict: 'blocked' }));
    writeFileSync(join(root, 'primitives.config.json'), JSON.stringify({ gate: { reports: { 'a.xml': 'juint' } } }));
    expect((await primitives(root, 'gate')).err).toContain(
      'Unknown form of a report `juint`. Known: junit, lcov, cobertura, json. Did you mean `junit`?',
    );
  });

  test.each([
    ['frontmatter that is damaged', 'plan.md', 'status: approved', 'status: approved\ntargets: { coverage: 99'],
    ['a key that occurs twice', 'plan.md', 'status: approved', 'status: approved\nstatus: draft'],
  ])('%s lets nothing pass', async (_, file, text, damaged) => {
    const root = feature();
    const path = join(root, 'plans/sign-in', file);
    expect((await primitives(root, 'gate', '--phase', '1')).code).toBe(0);
    writeFileSync(path, readFileSync(path, 'utf8').replace(text, damaged));
    expect((await judged(root, '--phase', '1')).reasons).toContainEqual(expect.stringMatching(new RegExp(`^report-unreadable ${file}:`)));
    expect((await primitives(root, 'gate', '--phase', '1')).code).not.toBe(0);
    expect((await primitives(root, 'lint')).code).toBe(1);
  });

  test('the worst of several scores decides', async () => {
    const root = feature();
    const page = (score: number): string => JSON.stringify({ lighthouseVersion: '12', categories: { accessibility: { score } } });
    writeFileSync(join(root, 'a.json'), page(0.99));
    writeFileSync(join(root, 'b.json'), page(0.82));
    const { code, out } = await primitives(root, 'gate', '--json', 'a.json', 'b.json');
    expect(out).toContain('accessibility is 82/100');
    expect(code).toBe(1);
  });
});

describe('approvals and phases', () => {
  test.each<[string, readonly string[], number, string[]]>([
    ['a plan that nobody has approved', [], 1, ['approval-missing plan.md:2']],
    ['a phase that nobody has approved', ['plan'], 1, ['approval-missing plan.md:3']],
    ['both approved', ['plan', 'phase-1'], 0, []],
  ])('%s', async (_, approved, code, reasons) => {
    const root = repository({
      'plans/sign-in/plan.md': planText({ approved }),
      'plans/sign-in/phase-1-complete.md': phaseText(1),
      'plans/sign-in/phase-2-complete.md': phaseText(2),
    });
    expect(await judged(root)).toMatchObject({ code, reasons });
  });

  test('a phase without a report is to come, until a later one has its own', async () => {
    const root = repository({
      'plans/sign-in/plan.md': planText({ approved: ['plan', 'phase-1'] }),
      'plans/sign-in/phase-2-complete.md': phaseText(2),
    });
    expect(await judged(root)).toMatchObject({ code: 2, reasons: ['phase-missing plan.md:18'] });
    expect(await judged(root, '--phase', '1')).toMatchObject({ code: 2, reasons: ['phase-missing plan.md:18'] });
  });

  test('nothing to judge, no such phase, no such feature', async () => {
    const root = repository({ 'plans/sign-in/plan.md': planText() });
    expect(await judged(root)).toMatchObject({ code: 2, reasons: ['nothing-to-judge plan.md:1'] });
    expect(await primitives(root, 'gate', '--phase', '7')).toMatchObject({
      code: 2,
      err: 'primitives: sign-in has no phase 7: its plan has 1, 2.\n',
    });
    expect((await primitives(root, 'gate', 'sing-in')).err).toContain(
      'There is no feature `sing-in`. Features are sign-in. Did you mean `sign-in`?',
    );
    expect((await primitives(repository({}), 'gate')).err).toContain('There is no plan of a feature here');
  });

  test('a feature is named by its name, its folder or a file of it, and must be where there are several', async () => {
    const root = repository({
      'plans/sign-in/plan.md': planText(),
      'plans/sign-in/phase-1-complete.md': phaseText(1),
      'plans/sign-out/plan.md': planText(),
    });
    for (const name of ['sign-in', 'plans/sign-in', './plans/sign-in/', 'plans/sign-in/plan.md'])
      expect((await judged(root, name)).report.feature).toBe('sign-in');
    expect((await primitives(root, 'gate')).err).toContain('Name a feature: sign-in, sign-out.');
  });
});

describe('tracks', () => {
  const tracked = (text: string): string => repository({ 'plans/sign-in/tracks/api.md': text });

  test.each<[string, string, number, string[]]>([
    ['merged and validated', trackText(), 0, []],
    ['a validation that failed', trackText({ 'Validation outcome': 'fail' }), 1, ['item-failed tracks/api.md:7']],
    ['a validation that did not run', trackText({ 'Validation outcome': 'not-run' }), 2, ['item-open tracks/api.md:7']],
    ['an issue that is left', trackText({ 'Unresolved issues': 'a race' }), 1, ['unresolved-issue tracks/api.md:8']],
    ['blocked', trackText({ State: 'blocked' }), 1, ['status-blocked tracks/api.md:6']],
    [
      'items of both gates',
      trackText({}, '\n- [ ] Builds — PASS / FAIL\n- [ ] Merged — FAIL\n- [x] Reviewed — PASS\n'),
      1,
      ['item-open tracks/api.md:11', 'item-failed tracks/api.md:12'],
    ],
    ['under way', trackText({ State: 'active', 'Validation outcome': 'not-run' }), 2, ['nothing-to-judge plans/sign-in:1']],
    ['given up', trackText({ State: 'abandoned', 'Validation outcome': 'fail' }), 2, ['nothing-to-judge plans/sign-in:1']],
  ])('%s', async (_, text, code, reasons) => {
    expect(await judged(tracked(text))).toMatchObject({ code, reasons });
  });
});

describe('hostile files', () => {
  test('CRLF, a BOM and a line of 5 MB', async () => {
    const root = repository({
      'plans/sign-in/plan.md': `\uFEFF${planText()}`.replaceAll('\n', '\r\n'),
      'plans/sign-in/phase-1-complete.md':
        `\uFEFF${phaseText(1, { coverage: '76%', rest: `\n- [x] ${'PASS / FAIL '.repeat(400_000)}x\n` })}`.replaceAll('\n', '\r\n'),
    });
    expect(await judged(root)).toMatchObject({ code: 1, reasons: ['target-missed phase-1-complete.md:11'] });
  });

  test('a link in place of a plan, and a name that a terminal would obey', async () => {
    const root = repository({ 'plans/a\u001B[2J/plan.md': planText(), 'plans/a\u001B[2J/phase-1-complete.md': phaseText(1) });
    const { out } = await primitives(root, 'gate');
    expect(out).not.toContain('\u001B');
    mkdirSync(join(root, 'plans/b'));
    symlinkSync('/etc/passwd', join(root, 'plans/b/plan.md'));
    expect(await primitives(root, 'gate', 'b')).toMatchObject({
      code: 2,
      err: expect.stringContaining('plans/b/plan.md cannot be read: it is a symbolic link'),
    });
  });
});
