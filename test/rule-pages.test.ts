import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOf } from '../src/kinds.ts';
import { applyFixes } from '../src/lint/apply-fixes.ts';
import type { Rule } from '../src/lint/rule.ts';
import { rules } from '../src/lint/rules/index.ts';
import { runRules } from '../src/lint/run-rules.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import type { Document } from '../src/model/document.ts';
import { applyEdits } from '../src/model/text-edits.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { examplesIn, graphOfExample, readPage } from './rule-examples.ts';
import type { Example } from './rule-examples.ts';

/** `UPDATE_PAGES=1` rewrites the report fences, and nothing else. */
const update = process.env['UPDATE_PAGES'] === '1';
const pages = join(import.meta.dirname, '../docs/rules');
const sections = ['Why', 'Incorrect', 'Correct', 'How to fix'];
const parse = await loadParser();

test('the registry, the folder of rules and the folder of pages name the same rules', () => {
  const ids = rules.map(({ id }) => id).toSorted();
  expect(namesIn('../src/lint/rules', '.ts').filter((name) => name !== 'index')).toEqual(ids);
  expect(namesIn('../docs/rules', '.md')).toEqual(ids);
});

for (const rule of rules as readonly Rule[]) {
  test(rule.id, () => {
    const file = join(pages, `${rule.id}.md`);
    if (update) updateReports(file, rule);
    const page = readPage(file);
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

/** What one rule says. Those about suppressions depend on the others. */
function lint(rule: Rule, example: Example): Diagnostic[] {
  const graph = graphOfExample(example);
  const all = rule.id.endsWith('-suppression') ? rules : [rule];
  return runRules(graph, all, { settings: example.config.lint }).filter(({ ruleId }) => ruleId === rule.id);
}

/** The files that fixes change. */
function fix(rule: Rule, example: Example): Example['files'] {
  const diagnostics = lint(rule, example);
  const artifacts = new Set(graphOfExample(example).artifacts.map(({ path }) => path));
  return Object.fromEntries(
    Object.entries(example.files).flatMap(([path, text]) => {
      const kind = artifacts.has(path) ? 'artifact' : (kindOf(path) ?? 'document');
      const parsed = (fixed: string): Document => parseDocument(path, kind, fixed, parse);
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
  const page = readPage(file);
  const edits = examplesIn(page, 'Incorrect').flatMap((example) =>
    example.report === undefined ? [] : [{ span: example.report.span, text: reportOf(lint(rule, example)) }],
  );
  const text = applyEdits(page.text, edits);
  if (text !== page.text) writeFileSync(file, text);
}
