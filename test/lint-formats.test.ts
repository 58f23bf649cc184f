import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Document as XmlDocument } from '@xmldom/xmldom';
import AjvDraft4Module from 'ajv-draft-04';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { lineStartsOf, locate } from '../src/model/span.ts';
import { fingerprintsOf } from '../src/report/fingerprints.ts';
import { lintFormats } from '../src/report/lint-formats.ts';
import type { LintFormat } from '../src/model/lint-format.ts';
import type { LintOutcome } from '../src/report/lint-outcome.ts';
import type { Diagnostic } from '../src/index.ts';
import { fc, runs } from './fast-check.ts';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const readJson = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

const hostile = 'x\u0000\u001B]0;title\u0007 "q" \'a\' <b>&amp; ]]> | `c` \u{1F600} \uFFFE \uD800 %0A ::error::\r\n\t@user 漢';
const text = '# Title\r\n\r\nA [link](gone.md), [twice](gone.md).\n\tMore.\n';

function diagnostic(over: Partial<Diagnostic> & { readonly at?: readonly [number, number] }): Diagnostic {
  const { at: [start, end] = [18, 25], ...rest } = over;
  const span = locate(lineStartsOf(text), { start, end });
  return { ruleId: 'no-broken-link', severity: 'error', path: 'docs/a b.md', span, message: 'Gone.', ...rest };
}

function outcomeOf(diagnostics: readonly Diagnostic[]): LintOutcome {
  return {
    diagnostics,
    files: 3,
    textOf: () => text,
    rules: [...new Set(diagnostics.map(({ ruleId }) => ruleId)), 'other'].map((id) => ({ id, summary: 'S.', severity: 'warning' })),
    pageOf: (id) => `# ${id}\n\n## Why\n\nSo.\n\n## Incorrect\n\nNo.\n\n## How to fix\n\nThus.\n`,
    version: '1.2.3',
    terminal: { color: false, width: 80 },
  };
}

const everything = outcomeOf([
  diagnostic({}),
  diagnostic({
    severity: 'warning',
    at: [0, 40],
    message: hostile,
    hint: hostile,
    path: `${hostile.replaceAll('/', '')}/${hostile}.md`,
    related: [{ path: 'b%c.md', span: locate(lineStartsOf(text), { start: 0, end: 1 }), message: hostile }],
  }),
  diagnostic({
    severity: 'info',
    ruleId: 'other-rule',
    fix: [{ span: { start: 18, end: 25 }, text: hostile }],
    unsafeFix: [
      { span: { start: 0, end: 0 }, text: '' },
      { span: { start: 30, end: 40 }, text: 'x' },
    ],
  }),
]);
const nothing = outcomeOf([]);

/** Any outcome at all. */
const outcomes = fc
  .array(
    fc
      .record({
        message: fc.string({ unit: 'binary' }),
        hint: fc.string({ unit: 'binary' }),
        path: fc.string({ unit: 'binary', minLength: 1 }),
        severity: fc.constantFrom('error', 'warning', 'info'),
        at: fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
      })
      .map(diagnostic),
    { maxLength: 4 },
  )
  .map(outcomeOf);

/** Holds for everything, nothing and anything. */
function always(check: (outcome: LintOutcome) => void): void {
  check(everything);
  check(nothing);
  fc.assert(fc.property(outcomes, check), { numRuns: runs(100) });
}

test.each(Object.keys(lintFormats) as LintFormat[])('%s ends with a line ending and holds no control character', (format) => {
  always((outcome) => {
    const printed = lintFormats[format](outcome);
    if (printed !== '') expect(printed.endsWith('\n')).toBe(true);
    expect(printed).not.toMatch(/[^\n\P{Cc}]/u);
    expect(Buffer.from(printed).toString()).toBe(printed);
  });
});

test('json fits its schema', () => {
  const validate = new Ajv({ strict: true }).compile(readJson(join(root, 'schemas/lint-report.schema.json')));
  always((outcome) => {
    validate(JSON.parse(lintFormats.json(outcome)));
    expect(validate.errors).toBeNull();
  });
});

describe('sarif', () => {
  const schema = readJson(join(require.resolve('@microsoft/jest-sarif'), '../schemas/sarif-2.1.0-rtm.5.json'));
  const uri = (value: string): boolean => URL.canParse(value);
  // A reference may be relative; what is not encoded is no URI.
  const reference = (value: string): boolean => URL.canParse(value, 'file:///') && /^[!#-;=?-Z_a-z~%[\]@]*$/.test(value);
  const formats = { uri, 'uri-reference': reference, 'date-time': (value: string) => !Number.isNaN(Date.parse(value)) };
  const validate = new AjvDraft4Module.default({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);

  test('fits the schema of OASIS', () => {
    always((outcome) => {
      validate(JSON.parse(lintFormats.sarif(outcome)));
      expect(validate.errors).toBeNull();
    });
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('points from each result to its rule, its place and its fixes', () => {
    const [run] = (JSON.parse(lintFormats.sarif(everything)) as { runs: SarifRun[] }).runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['no-broken-link', 'other-rule']);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run?.tool.driver.rules[0]?.helpUri).toBe('https://unpkg.com/agent-primitives@1.2.3/docs/rules/no-broken-link.md');
    expect(run?.tool.driver.rules[0]?.help.markdown).toBe('## Why\n\nSo.\n\n## How to fix\n\nThus.');
    const [first, , third] = run?.results ?? [];
    expect(first?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 15, charOffset: 18, charLength: 7 },
    });
    expect(
      third?.fixes?.map(({ artifactChanges }) => artifactChanges[0]?.replacements.map(({ deletedRegion }) => deletedRegion.charOffset)),
    ).toEqual([[18], [0, 30]]);
    expect(third?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toMatchObject({
      deletedRegion: { startLine: 3, startColumn: 8, endColumn: 15 },
      insertedContent: { text: hostile },
    });
  });
});

interface SarifRun {
  readonly tool: {
    readonly driver: { readonly rules: { readonly id: string; readonly helpUri: string; readonly help: { readonly markdown: string } }[] };
  };
  readonly results: {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly locations: { readonly physicalLocation: object }[];
    readonly fixes?: {
      readonly artifactChanges: { readonly replacements: { readonly deletedRegion: { readonly charOffset: number } }[] }[];
    }[];
  }[];
}

describe('fingerprints', () => {
  const both = [diagnostic({}), diagnostic({ at: [36, 43] })];

  test('stay when lines move, and tell findings on one line apart', () => {
    const before = fingerprintsOf({ diagnostics: both, textOf: () => text });
    expect(new Set(before).size).toBe(2);
    const moved = `\nNew line.\r\n${text.replace('A [', '   A [')}`;
    const starts = lineStartsOf(moved);
    const shift = moved.length - text.length;
    const shifted = both.map((one) => ({
      ...one,
      span: locate(starts, { start: one.span.start.offset + shift, end: one.span.end.offset + shift }),
    }));
    expect(fingerprintsOf({ diagnostics: shifted, textOf: () => moved })).toEqual(before);
  });

  test('change with the rule, the file and the line', () => {
    const others = [diagnostic({}), diagnostic({ ruleId: 'x' }), diagnostic({ path: 'x.md' }), diagnostic({ at: [0, 1] })];
    expect(new Set(others.flatMap((one) => fingerprintsOf({ diagnostics: [one], textOf: () => text }))).size).toBe(4);
  });
});

describe('github', () => {
  /** Reads a workflow command as the runner does. */
  function read(line: string): { level: string; properties: Record<string, string>; message: string } {
    const [, level = '', written = '', message = ''] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line) ?? [];
    const unescape = (value: string): string =>
      value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    const properties = written.split(',').map((property): [string, string] => {
      const at = property.indexOf('=');
      return [property.slice(0, at), unescape(property.slice(at + 1))];
    });
    return { level, properties: Object.fromEntries(properties), message: unescape(message) };
  }

  test('is one command for each diagnostic, which reads back', () => {
    always((outcome) => {
      const commands = lintFormats.github(outcome).split('\n').slice(0, -1).map(read);
      expect(commands.map(({ level, properties: { line, endLine } }) => [level, line, endLine])).toEqual(
        outcome.diagnostics.map(({ severity, span }) => [
          severity === 'info' ? 'notice' : severity,
          String(span.start.line),
          String(span.end.line),
        ]),
      );
    });
  });

  test('escapes what would end a property or the command', () => {
    const [command] = lintFormats.github(outcomeOf([diagnostic({ path: 'a,b:c%.md', message: 'One 100%.', hint: 'Two::' })])).split('\n');
    expect(command).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=3,endLine=3,col=8,endColumn=15,title=primitives no-broken-link::One 100%25.%0ATwo::',
    );
  });

  test('gives columns for one line only', () => {
    expect(read(lintFormats.github(outcomeOf([diagnostic({ at: [0, 40] })])).trimEnd()).properties).toEqual({
      file: 'docs/a b.md',
      line: '1',
      endLine: '3',
      title: 'primitives no-broken-link',
    });
  });
});

test('gitlab has the keys that GitLab asks for, and unique fingerprints', () => {
  always((outcome) => {
    const report = JSON.parse(lintFormats.gitlab(outcome)) as {
      description: string;
      check_name: string;
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }[];
    expect(report.map(({ check_name, location }) => [check_name, location.path, location.lines.begin])).toEqual(
      outcome.diagnostics.map(({ ruleId, path, span }) => [ruleId, path, span.start.line]),
    );
    for (const { severity, fingerprint } of report) {
      expect(['info', 'minor', 'major']).toContain(severity);
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  });
});

describe('XML', () => {
  function parse(xml: string): XmlDocument {
    const onError = (level: string, message: string): void => {
      // What XML cannot carry is replaced, and the parser wonders.
      if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
    };
    expect(xml).not.toMatch(forbidden);
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  }
  const all = (document: XmlDocument, name: string): Record<string, string>[] =>
    [...document.getElementsByTagName(name)].map((element) =>
      Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
    );
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
  const carried = (value: string): string => Buffer.from(value).toString().replace(new RegExp(forbidden, 'gu'), '\uFFFD');

  test('checkstyle carries every diagnostic', () => {
    always((outcome) => {
      const document = parse(lintFormats.checkstyle(outcome));
      expect(document.documentElement?.tagName).toBe('checkstyle');
      expect(all(document, 'error').length).toBe(outcome.diagnostics.length);
    });
    const document = parse(lintFormats.checkstyle(everything));
    expect(all(document, 'file').map(({ name }) => name)).toEqual(
      [...new Set(everything.diagnostics.map(({ path }) => path))].map(carried),
    );
    expect(all(document, 'error').find(({ severity }) => severity === 'warning')?.['message']).toBe(carried(`${hostile} ${hostile}`));
  });

  test('junit fails for errors alone, and its counts are right', () => {
    always((outcome) => {
      const document = parse(lintFormats.junit(outcome));
      expect(document.documentElement?.tagName).toBe('testsuites');
      const sum = (key: string): number => all(document, 'testsuite').reduce((total, suite) => total + Number(suite[key]), 0);
      expect(all(document, 'testcase').length).toBe(Math.max(1, outcome.diagnostics.length));
      expect(sum('tests')).toBe(all(document, 'testcase').length);
      expect(sum('failures')).toBe(all(document, 'failure').length);
      expect(sum('skipped')).toBe(all(document, 'skipped').length);
      expect(sum('failures')).toBe(outcome.diagnostics.filter(({ severity }) => severity === 'error').length);
    });
  });
});

test('unix is one line for each diagnostic', () => {
  always((outcome) => {
    expect(lintFormats.unix(outcome).split('\n').length - 1).toBe(outcome.diagnostics.length);
  });
});

test('markdown is one row for each diagnostic, of four cells', () => {
  always((outcome) => {
    const rows = lintFormats
      .markdown(outcome)
      .split('\n')
      .filter((line) => /^\| (?:error|warning|info) /.test(line));
    expect(rows.length).toBe(outcome.diagnostics.length);
    for (const row of rows) expect(row.split('|').length).toBe(6);
  });
  expect(lintFormats.markdown(outcomeOf(Array.from({ length: 203 }, () => diagnostic({}))))).toContain('\n3 more are not shown.\n');
});

test('text paints on request alone, and says what can be fixed', () => {
  const text = lintFormats.text(everything);
  expect(text).toContain('other-rule (fixable)');
  expect(text).toContain('1 can be fixed with --fix\n');
  expect(text).not.toContain('\u001B');
  const painted = lintFormats.text({ ...everything, terminal: { color: true, width: 80 } });
  expect(painted.replace(/\u001B\[\d+m/g, '')).toBe(text);
  const unsafe = outcomeOf([diagnostic({ unsafeFix: [{ span: { start: 0, end: 0 }, text: 'x' }] })]);
  expect(lintFormats.text(unsafe)).toContain('no-broken-link (fixable with --unsafe)');
  expect(lintFormats.text(unsafe)).toContain('1 can be fixed with --fix --unsafe');
});
