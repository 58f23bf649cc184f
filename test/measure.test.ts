import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Measured } from '../src/measure/measured.ts';
import { quantityOf, quantityText } from '../src/measure/quantity.ts';
import { readReport } from '../src/measure/read-report.ts';
import { reportForms } from '../src/model/gate-settings.ts';
import type { ReportForm } from '../src/model/gate-settings.ts';
import { fc } from './fast-check.ts';

const written = (name: string): string => readFileSync(join(import.meta.dirname, '../fixtures/reports', name), 'utf8');

/** Metrics with what a person reads, or the place and the problem. */
function said(measured: Measured): Record<string, string> | string {
  if (measured.type === 'problem') return `${measured.span.start.line}:${measured.span.start.column} ${measured.message}`;
  return Object.fromEntries(measured.figures.map(({ metric, quantity }) => [metric, quantityText(quantity)]));
}

const read = async (form: ReportForm, text: string): Promise<Record<string, string> | string> => said(await readReport(form, text));

describe('what tools write', () => {
  test.each<[ReportForm, string, Record<string, string>]>([
    // vitest 4.1.12, Node 20.20, pytest 9.0.3; the comments in Node's report say 2 passed of 5.
    ['junit', 'vitest-junit.xml', { tests: '3/4', 'failed-tests': '1', 'skipped-tests': '2' }],
    ['json', 'vitest.json', { tests: '3/4', 'failed-tests': '1', 'skipped-tests': '2' }],
    ['junit', 'vitest-broken-junit.xml', { tests: '1/2', 'failed-tests': '1', 'skipped-tests': '0' }],
    ['json', 'vitest-broken.json', { tests: '1/2', 'failed-tests': '1', 'skipped-tests': '0' }],
    ['junit', 'node-junit.xml', { tests: '2/3', 'failed-tests': '1', 'skipped-tests': '2' }],
    ['junit', 'pytest-junit.xml', { tests: '1/5', 'failed-tests': '4', 'skipped-tests': '2' }],
    ['lcov', 'node-lcov.info', { coverage: '15/20', 'branch-coverage': '9/10', 'function-coverage': '7/9' }],
  ])('%s: %s', async (form, name, figures) => {
    expect(await read(form, written(name))).toEqual(figures);
    expect(await read(form, `\uFEFF${written(name).replaceAll('\n', '\r\n')}`)).toEqual(figures);
  });
});

describe('JUnit', () => {
  const suite = (attributes: string, inner = ''): string => `<testsuite ${attributes}>${inner}</testsuite>`;

  test.each<[string, string, string]>([
    ['totals alone', suite('tests="5" failures="1" errors="1" skipped="1"'), '2/4'],
    ['nested suites that are counted in', suite('tests="4" failures="1"', `${suite('tests="3" failures="1"')}<testcase/>`), '3/4'],
    ['cases that are declared and not shown', suite('tests="9"', '<testcase/><testcase><failure/></testcase>'), '1/2'],
    ['nested suites that are not', `<testsuites>${suite('tests="3" failures="1"')}${suite('tests="1"')}</testsuites>`, '3/4'],
    ['a failure that no case shows', suite('tests="1" errors="1"', '<testcase/>'), '0/1'],
    ['what a test prints', suite('', '<testcase><system-out><failure/></system-out></testcase>'), '1/1'],
    ['text in CDATA', suite('', '<testcase><system-out><![CDATA[<failure/></testcase>]]></system-out></testcase>'), '1/1'],
    ['two failures of one case', suite('', '<testcase><failure/><error/></testcase><testcase/>'), '1/2'],
    ['a flaky test that passed', suite('', '<testcase><flakyFailure/></testcase>'), '1/1'],
    ['a test that was run again in vain', suite('', '<testcase><failure/><rerunFailure/></testcase>'), '0/1'],
    ['what did not run', suite('', '<testcase status="notrun"/><testcase/>'), '1/1'],
  ])('%s', async (_, xml, tests) => {
    expect(await read('junit', xml)).toMatchObject({ tests });
  });

  test('no tests are no figure', async () => {
    expect(await read('junit', suite('tests="0"'))).not.toHaveProperty('tests');
    expect(await read('junit', suite('tests="2" skipped="2"'))).not.toHaveProperty('tests');
  });

  test.each<[string, string, string]>([
    ['a cut-off file', '<testsuite>\n<testcase/>\n', '3:1 It is no well-formed XML: unclosed tag: testsuite.'],
    ['an empty file', '', '1:1 It is no well-formed XML: document must contain a root element.'],
    ['another language', '{}', '1:4 It is no well-formed XML: text data outside of root node.'],
    ['another vocabulary', '<coverage line-rate="1"/>', '1:1 It is no report in the format of JUnit: it starts with `<coverage>`'],
    [
      'a suite inside something else',
      '<html><testsuite tests="3"/></html>',
      '1:1 It is no report in the format of JUnit: it starts with `<html>`',
    ],
    ['an unknown entity', '<testsuite name="&x;"/>', 'It is no well-formed XML: undefined entity'],
    [
      'entities that make entities',
      `<!DOCTYPE t [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>\n<testsuite name="&j;"/>`,
      'It is no well-formed XML: undefined entity',
    ],
    ['a file of the machine', '<!DOCTYPE t [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuite>&a;</testsuite>', 'undefined entity'],
    ['a deep tree', `${'<testsuite>'.repeat(300)}`, 'elements are nested more than 256 deep'],
    ['two roots', '<testsuite/><testsuite/>', 'documents may contain only one root'],
  ])('%s is a problem with its place', async (_, xml, message) => {
    expect(await read('junit', xml)).toContain(message);
  });
});

describe('lcov', () => {
  const record = (name: string, ...lines: string[]): string => [`SF:${name}`, ...lines, 'end_of_record', ''].join('\n');

  test('unites the records of a file, and counts lines where no totals stand', async () => {
    const twice =
      record('a', 'DA:1,1', 'DA:2,0', 'LF:2', 'LH:1') + record('a', 'DA:1,0', 'DA:2,5', 'LF:2', 'LH:1') + record('b', 'DA:1,0', 'DA:9,3');
    expect(await read('lcov', twice)).toEqual({ coverage: '3/4' });
    expect(await readReport('lcov', twice)).toMatchObject({
      files: [
        { name: 'a', lines: 2, hit: 2 },
        { name: 'b', lines: 2, hit: 1 },
      ],
    });
  });

  test('a file without lines has no coverage', async () => {
    expect(await read('lcov', record('a', 'LF:0', 'LH:0'))).toEqual({});
  });

  test.each<[string, string, string]>([
    ['nothing', '', '1:1 It is no tracefile of lcov'],
    ['a cut-off file', 'SF:a\nLF:4\nLH:4\n', '3:1 It is cut off'],
    ['a record in a record', 'SF:a\nSF:b\nend_of_record\n', '2:1 It is damaged: a record begins'],
    ['no number', 'SF:a\nLF:4\nLH:many\nend_of_record\n', '3:1 It is damaged: `LH:` has no number'],
    ['a negative number', 'SF:a\nLF:-4\nend_of_record\n', '2:1 It is damaged'],
    ['more than there is', 'SF:a\nLF:4\nLH:5\nend_of_record\n', '1:1 It is damaged: more of `a` is hit'],
    ['totals of nothing', 'LF:4\nLH:4\nend_of_record\n', '1:1 It is damaged: `LF:` outside of a record.'],
  ])('%s is a problem with its place', async (_, text, message) => {
    expect(await read('lcov', text)).toContain(message);
  });
});

describe('Cobertura', () => {
  test('counts, rates, and nothing', async () => {
    const counts =
      '<coverage line-rate="0.76" lines-covered="76" lines-valid="100" branch-rate="0.5" branches-covered="0" branches-valid="0"/>';
    expect(await read('cobertura', counts)).toEqual({ coverage: '76/100' });
    expect(await read('cobertura', '<coverage line-rate="0.7625" branch-rate="1"/>')).toEqual({
      coverage: '76.25 %',
      'branch-coverage': '100 %',
    });
    expect(await read('cobertura', '<coverage line-rate="NaN"/>')).toEqual({});
    expect(await read('cobertura', '<testsuites/>')).toContain("no report in Cobertura's format");
  });
});

describe('JSON', () => {
  const counts = (covered: number, total: number): unknown => ({ total, covered, skipped: 0, pct: 'Unknown' });

  test.each<[string, unknown, Record<string, string>]>([
    [
      'coverage-summary.json',
      {
        total: { lines: counts(76, 100), statements: counts(8, 10), functions: counts(0, 0), branches: counts(1, 2) },
        'a.ts': { lines: counts(3, 9) },
      },
      { coverage: '76/100', 'statement-coverage': '8/10', 'branch-coverage': '1/2' },
    ],
    ['coverage.py', { meta: {}, files: {}, totals: { covered_lines: 9, num_statements: 12, percent_covered: 75 } }, { coverage: '9/12' }],
    [
      'Lighthouse',
      {
        lighthouseVersion: '12.0.0',
        categories: { accessibility: { score: 0.82 }, seo: { score: null } },
        audits: { 'largest-contentful-paint': { numericValue: 2512.4, numericUnit: 'millisecond' }, 'unused-css': { score: 1 } },
      },
      { accessibility: '82/100', 'largest-contentful-paint': '2512.4 ms' },
    ],
    [
      'metrics',
      { $schema: 'x', latency: '48 ms', 'bundle-size': 1200, 'OWASP Top 10': '10/10' },
      { latency: '48 ms', 'bundle-size': '1200', 'OWASP Top 10': '10/10' },
    ],
  ])('%s', async (_, value, figures) => {
    expect(await read('json', JSON.stringify(value, null, 2))).toEqual(figures);
  });

  test('says where a figure stands', async () => {
    const measured = await readReport('json', '{\n  "latency": 48\n}\n');
    expect(measured).toMatchObject({ figures: [{ span: { start: { line: 2, column: 3 } } }] });
  });

  test.each<[string, string, string]>([
    ['a cut-off file', '{ "a": 1,', '1:10 It is no JSON from here on.'],
    ['text', 'All tests passed', '1:1 It is no JSON from here on.'],
    ['a list', '[1]', '1:1 It is no report: it is JSON, and not an object.'],
    ['an empty object', '{}', 'an empty object'],
    ['nested values', '{ "a": { "b": 1 } }', '`a` is no number'],
    ['a deep list', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, '`a` is no number'],
    ['too much covered', JSON.stringify({ total: { lines: counts(5, 4), statements: counts(1, 1) } }), 'no `covered` of a `total`'],
    ['totals that are texts', JSON.stringify({ numTotalTests: 'many', testResults: [] }), 'no whole numbers'],
  ])('%s is a problem', async (_, text, message) => {
    expect(await read('json', text)).toContain(message);
  });
});

test('whatever the text, figures or a problem come out', async () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<testsuite',
          ' tests="3"',
          '>',
          '<testcase/>',
          '</testsuite>',
          'SF:a\n',
          'LF:2\n',
          'end_of_record\n',
          '{',
          '"a"',
          ':',
          '1',
          '}',
        ),
      )
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(noise, fc.constantFrom(...reportForms), async (text, form) => {
      const measured = await readReport(form, text);
      if (measured.type !== 'figures') return;
      for (const { quantity } of measured.figures) {
        expect(quantity.value).toBeGreaterThanOrEqual(0);
        expect(quantity.value).toBeLessThanOrEqual(quantity.of ?? Number.MAX_SAFE_INTEGER);
      }
    }),
  );
});

test('a report of 5 MB is read', async () => {
  const line = `<testcase classname="a" name="b"><system-out>${'output '.repeat(20)}</system-out></testcase>\n`;
  const cases = Math.ceil(5e6 / line.length);
  expect(await read('junit', `<testsuites><testsuite>${line.repeat(cases)}</testsuite></testsuites>`)).toMatchObject({
    tests: `${cases}/${cases}`,
  });
});

test.each([
  ['76%', '76 %'],
  ['76.257 %', '76.25 %'],
  ['79.999 %', '79.99 %'],
  ['1.5 s', '1500 ms'],
  ['250µs', '0.25 ms'],
  ['12 s', '12 s'],
  ['24/24', '24/24'],
  ['24 of 24', '24/24'],
  ['1,024 KiB', '1.04 MB'],
  ['41', '41'],
  ['fast', undefined],
  ['-3', undefined],
  ['80 %%', undefined],
  ['1e999', undefined],
  ['3 parsecs', undefined],
])('%s is %s', (text, shown) => {
  const quantity = quantityOf(text);
  expect(quantity === undefined ? undefined : quantityText(quantity)).toBe(shown);
});
