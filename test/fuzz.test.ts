import { describe, expect, test } from 'vitest';
import { buildGraph, ENGINES, kindOf, loadParser, parseDocument, PathIndex, rules, runRules } from '../src/index.ts';
import type { Diagnostic, Document, Engine } from '../src/index.ts';
import { applyFixes } from '../src/lint/apply-fixes.ts';
import { defaultLintSettings } from '../src/model/lint-settings.ts';
import { fc, runs } from './fast-check.ts';
import { anyPath, anyText, spansOf } from './any-document.ts';

/** Documents per engine. */
const numRuns = runs(1000);
const settings = { ...defaultLintSettings, presets: ['all'] as const };

/** Positions that edits must leave as they were. */
function outside(text: string, edits: readonly { span: { start: number; end: number } }[]): string[] {
  const sorted = edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const starts = [0, ...sorted.map(({ end }) => end)];
  const ends = [...sorted.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
}

/** Whether the parts occur in this order, the first at the start and the last at the end. */
function holds(text: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === parts.length - 1 ? text.length - part.length : text.indexOf(part, at);
    if (found < at || (index === 0 && found !== 0) || !text.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}

describe.each(ENGINES)('any document, read by %s', async (engine: Engine) => {
  const parser = await loadParser({ engine });
  const parse = (path: string, text: string): Document => parseDocument(path, kindOf(path) ?? 'document', text, parser);
  const lint = (document: Document): Diagnostic[] =>
    runRules(
      buildGraph({
        paths: new PathIndex([document.path, 'src/a.ts', 'b.md']),
        sources: [document],
        linked: [],
        aliases: new Map(),
        generated: new Map(),
        unreadable: [],
      }),
      rules,
      { settings },
    );

  test(`${numRuns} documents: no crash, no span outside the text, no fix that changes more than its edits`, () => {
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        const document = parse(path, text);
        const diagnostics = lint(document);
        for (const { start, end } of [
          ...spansOf(document),
          ...diagnostics.flatMap((found) => spansOf({ fix: found.fix, unsafe: found.unsafeFix })),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { span } of diagnostics) expect(span.end.offset).toBeLessThanOrEqual(text.length);
        for (const unsafe of [false, true]) {
          const { text: fixed, applied } = applyFixes(document, diagnostics, (other) => parse(path, other), { unsafe });
          const edits = applied.flatMap(({ fix, unsafeFix }) => fix ?? unsafeFix ?? []);
          expect(holds(fixed, outside(text, edits))).toBe(true);
          expect(parse(path, fixed).problems.length).toBeLessThanOrEqual(document.problems.length);
        }
      }),
      { numRuns },
    );
  });

  test(`${numRuns} documents: fixing again and again ends, and changes nothing more`, () => {
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        let document = parse(path, text);
        for (let pass = 0; pass < 10; pass += 1) {
          const { text: fixed, applied } = applyFixes(document, lint(document), (other) => parse(path, other));
          if (applied.length === 0) return;
          document = parse(path, fixed);
        }
        expect.fail(`Still fixing after ten passes: ${JSON.stringify(text)}`);
      }),
      { numRuns },
    );
  });
});
