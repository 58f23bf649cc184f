import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configFrom } from '../src/config/config.ts';
import type { Config } from '../src/config/config.ts';
import type { Graph, UnreadableFile } from '../src/graph/graph.ts';
import { applyFixes } from '../src/lint/apply-fixes.ts';
import type { Rule } from '../src/lint/rule.ts';
import { rules } from '../src/lint/rules/index.ts';
import { kindOf } from '../src/kinds.ts';
import { runRules } from '../src/lint/run-rules.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import type { Document, Fence } from '../src/model/document.ts';
import { FAILURES } from '../src/model/external-outcome.ts';
import type { ExternalOutcome } from '../src/model/external-outcome.ts';
import type { Config as ConfigFile } from '../src/model/generated/schema-types.ts';
import { validateConfig } from '../src/model/generated/validators/config.js';
import { covers } from '../src/model/span.ts';
import type { Span } from '../src/model/span.ts';
import { applyEdits } from '../src/model/text-edits.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { graphOf } from './in-memory-project.ts';

/** `UPDATE_PAGES=1` rewrites the report fences, and nothing else. */
const update = process.env['UPDATE_PAGES'] === '1';
const pages = join(import.meta.dirname, '../docs/rules');
const sections = ['Why', 'Incorrect', 'Correct', 'How to fix'];
const parse = await loadParser();

type Texts = Readonly<Record<string, string>>;

/** A small project on a page, and what the rule says about it. */
interface Example {
  readonly title: string;
  readonly files: Texts;
  /** Files that fixes change, as they are afterwards. */
  readonly fixed: Texts;
  /** Files that are not stored as UTF-8. */
  readonly encodings: Readonly<Record<string, BufferEncoding>>;
  readonly paths: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
  /** What the web answers; absent where nobody asks. */
  readonly external: Graph['external'] | undefined;
  /** What builds have written, with the sources. */
  readonly generated: ReadonlyMap<string, readonly string[]>;
  readonly config: Config;
  readonly report: { readonly text: string; readonly span: Span } | undefined;
  /** Fences that are none of these. */
  readonly unknown: readonly string[];
}

test('the registry, the folder of rules and the folder of pages name the same rules', () => {
  const ids = rules.map(({ id }) => id).toSorted();
  expect(namesIn('../src/lint/rules', '.ts').filter((name) => name !== 'index')).toEqual(ids);
  expect(namesIn('../docs/rules', '.md')).toEqual(ids);
});

for (const rule of rules as readonly Rule[]) {
  test(rule.id, () => {
    const file = join(pages, `${rule.id}.md`);
    if (update) updateReports(file, rule);
    const page = read(file);
    const incorrect = examplesIn(page, 'Incorrect');
    const correct = examplesIn(page, 'Correct');
    const diagnostics = incorrect.flatMap((example) => lint(rule, example));

    expect(page.problems).toEqual([]);
    expect(outlineOf(page)).toEqual([rule.id, ...sections]);
    const head = headOf(page);
    expect(head.summary).toBe(rule.summary);
    expect(head.severities).toEqual([rule.severity, ...severitiesOf(diagnostics).filter((severity) => severity !== rule.severity)]);
    expect(head.fixable).toBe(fixableOf(diagnostics));
    expect(head.preset).toBe(rule.preset);
    expect(head.runtimes).toBe(rule.runtimes?.join(', '));

    expect(incorrect.length).toBeGreaterThan(0);
    expect(correct.length).toBeGreaterThan(0);
    expect([...incorrect, ...correct].flatMap(({ title, unknown }) => unknown.map((fence) => ({ title, fence })))).toEqual([]);
    expect(incorrect.map(({ title, report }) => ({ title, report: report?.text }))).toEqual(
      incorrect.map((example) => ({ title: example.title, report: reportOf(lint(rule, example)) })),
    );
    expect(correct.map((example) => ({ title: example.title, report: reportOf(lint(rule, example)) }))).toEqual(
      correct.map(({ title }) => ({ title, report: '' })),
    );

    for (const example of incorrect) {
      const fixed = fix(rule, example);
      expect({ title: example.title, fixed }).toEqual({ title: example.title, fixed: example.fixed });
      const after = { ...example, files: { ...example.files, ...fixed } };
      expect(lint(rule, after).filter(isFixable)).toEqual([]);
      expect(fix(rule, after)).toEqual({});
    }
  });
}

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(join(import.meta.dirname, folder))
    .map((name) => (name.endsWith(extension) ? name.slice(0, -extension.length) : name))
    .toSorted();
}

function read(file: string): Document {
  return parseDocument(file, 'document', readFileSync(file, 'utf8'), parse);
}

/** The title and the sections, without the titles of examples. */
function outlineOf({ headings }: Document): string[] {
  return headings.filter(({ depth }) => depth < 3).map(({ text }) => text);
}

/** What stands between the title and the first section. */
interface Head {
  readonly summary: string;
  readonly severities: readonly string[];
  readonly fixable: string;
  readonly preset: string;
  readonly runtimes: string | undefined;
}

function headOf({ headings, text }: Document): Head {
  const head = text.slice(headings[0]?.span.end, headings[1]?.span.start);
  const match = /^\n\n(.+)\n\n- Severity: (.+)\n- Fixable: (.+)\n- Preset: (.+)\n(?:- Runtimes: (.+)\n)?\n$/.exec(head);
  if (match === null) throw new Error(`The page does not start with a summary, "Severity", "Fixable" and "Preset":\n${head}`);
  const [, summary = '', severity = '', fixable = '', preset = '', runtimes] = match;
  return { summary, severities: [...severity.matchAll(/\b(?:error|warning|info)\b/g)].map(([word]) => word), fixable, preset, runtimes };
}

function isFixable({ fix, unsafeFix }: Diagnostic): boolean {
  return fix !== undefined || unsafeFix !== undefined;
}

function fixableOf(diagnostics: readonly Diagnostic[]): Head['fixable'] {
  if (diagnostics.some(({ fix }) => fix !== undefined)) return 'yes';
  return diagnostics.some(isFixable) ? 'with --unsafe' : 'no';
}

function severitiesOf(diagnostics: readonly Diagnostic[]): string[] {
  return ['error', 'warning', 'info'].filter((severity) => diagnostics.some((diagnostic) => diagnostic.severity === severity));
}

/** The examples of a section: one below each `###`, or the whole section. */
function examplesIn(page: Document, section: string): Example[] {
  const whole = page.headings.find(({ depth, text }) => depth === 2 && text === section);
  if (whole === undefined) return [];
  const titled = page.headings.filter(({ depth, span }) => depth === 3 && covers(whole.sectionSpan, span));
  const parts = titled.length === 0 ? [{ text: section, sectionSpan: whole.sectionSpan }] : titled;
  const inside = page.fences.filter(({ span }) => covers(whole.sectionSpan, span));
  const examples = parts.map(({ text, sectionSpan }) =>
    exampleOf(
      page,
      text,
      inside.filter(({ span }) => covers(sectionSpan, span)),
    ),
  );
  const stray = inside.filter(({ span }) => !parts.some(({ sectionSpan }) => covers(sectionSpan, span)));
  return stray.length === 0 ? examples : [exampleOf(page, `${section}, before the first title`, stray), ...examples];
}

function exampleOf(page: Document, title: string, fences: readonly Fence[]): Example {
  const files = fences.filter(({ meta }) => meta.startsWith('file='));
  const fixed = fences.filter(({ meta }) => meta.startsWith('fixed='));
  const named = (name: string): Fence | undefined => fences.find(({ language, meta }) => language === 'text' && meta === name);
  const lines = (fence: Fence | undefined): string[] => (fence === undefined ? [] : contentOf(page, fence).trimEnd().split('\n'));
  const report = named('report');
  const config = fences.find(({ language, meta }) => language === 'json' && meta === 'config');
  const known = new Set([...files, ...fixed, named('paths'), named('unreadable'), named('urls'), named('generated'), config, report]);
  return {
    title,
    files: textsOf(page, files),
    fixed: textsOf(page, fixed),
    encodings: Object.fromEntries(files.flatMap(encodingOf)),
    paths: lines(named('paths')),
    unreadable: lines(named('unreadable')).map((line) => {
      const [path = '', reason = ''] = line.split(/: (.*)/);
      return { path, reason };
    }),
    external: named('urls') === undefined ? undefined : new Map(lines(named('urls')).map(outcomeIn)),
    generated: new Map(
      lines(named('generated')).map((line) => {
        const [path = '', sources = ''] = line.split(' from ');
        return [path, sources.split(', ')];
      }),
    ),
    config: configOf(config === undefined ? '{}' : contentOf(page, config)),
    report: report === undefined ? undefined : { text: contentOf(page, report), span: report.contentSpan },
    unknown: fences.filter((fence) => !known.has(fence)).map(({ language, meta }) => `${language} ${meta}`),
  };
}

/** `address answer`, then `-> address` where it has moved to, and the `#fragments` that its page does not have. */
function outcomeIn(line: string): [string, ExternalOutcome] {
  const [address = '', answer = '', ...rest] = line.split(' ');
  const arrow = rest.indexOf('->');
  const failure = FAILURES.find((name) => name === answer);
  if (failure === undefined && !/^\d{3}$/.test(answer)) throw new Error(`No answer: ${line}`);
  return [
    address,
    {
      answer: failure ?? Number(answer),
      movedTo: arrow === -1 ? undefined : rest[arrow + 1],
      missingFragments: rest.filter((word) => word.startsWith('#')).map((word) => word.slice(1)),
    },
  ];
}

function textsOf(page: Document, fences: readonly Fence[]): Texts {
  return Object.fromEntries(
    fences.map((fence) => {
      const [name = '', ...flags] = fence.meta.split(' ');
      const content = contentOf(page, fence);
      return [name.slice(name.indexOf('=') + 1), flags.includes('escapes') ? unescaped(content) : content];
    }),
  );
}

/** `latin1` or `utf16le` behind the name of a file. */
function encodingOf({ meta }: Fence): [string, BufferEncoding][] {
  const [name = '', ...flags] = meta.split(' ');
  return (['latin1', 'utf16le'] as const).filter((flag) => flags.includes(flag)).map((flag) => [name.slice(name.indexOf('=') + 1), flag]);
}

function contentOf({ text }: Document, { contentSpan }: Fence): string {
  return text.slice(contentSpan.start, contentSpan.end);
}

/** `\u{200B}` as the character that it stands for, `\u{200B}{9}` as nine of it. */
function unescaped(text: string): string {
  return text.replace(/\\u\{([\dA-F]+)\}(?:\{(\d+)\})?/gi, (_, hex: string, count = '1') =>
    String.fromCodePoint(Number.parseInt(hex, 16)).repeat(Number(count)),
  );
}

/** The settings that an example shows; every rule is on. */
function configOf(text: string): Config {
  const value: unknown = JSON.parse(text);
  if (!validateConfig(value)) throw new Error(JSON.stringify(validateConfig.errors));
  return configFrom([value as ConfigFile], ['all']);
}

/** What one rule says. Those about suppressions depend on the others. */
function lint(rule: Rule, { files, encodings, paths, unreadable, external, generated, config }: Example): Diagnostic[] {
  const others = [...paths, ...generated.keys(), ...unreadable.map(({ path }) => path)];
  const graph: Graph = {
    ...graphOf(files, others, { generated, encodings }),
    unreadable,
    ...(external === undefined ? {} : { external }),
  };
  const all = rule.id.endsWith('-suppression') ? rules : [rule];
  return runRules(graph, all, { settings: config.lint }).filter(({ ruleId }) => ruleId === rule.id);
}

/** The files that fixes change. */
function fix(rule: Rule, example: Example): Texts {
  const diagnostics = lint(rule, example);
  return Object.fromEntries(
    Object.entries(example.files).flatMap(([path, text]) => {
      const parsed = (fixed: string): Document => parseDocument(path, kindOf(path) ?? 'document', fixed, parse);
      const found = diagnostics.filter((diagnostic) => diagnostic.path === path);
      const { text: fixed, applied, refused } = applyFixes(parsed(text), found, parsed, { unsafe: true });
      expect(refused).toEqual([]);
      return applied.length === 0 ? [] : [[path, fixed]];
    }),
  );
}

function reportOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ path, span: { start }, severity, message, hint }) => {
      return `${path}:${start.line}:${start.column} ${severity} ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`;
    })
    .join('');
}

function updateReports(file: string, rule: Rule): void {
  const page = read(file);
  const edits = examplesIn(page, 'Incorrect').flatMap((example) =>
    example.report === undefined ? [] : [{ span: example.report.span, text: reportOf(lint(rule, example)) }],
  );
  const text = applyEdits(page.text, edits);
  if (text !== page.text) writeFileSync(file, text);
}
