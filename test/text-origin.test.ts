import { describe, expect, test } from 'vitest';
import { loadProject, planBuild, runtimes } from '../src/index.ts';
import type { Document, FilePath, Graph, PlannedFile } from '../src/index.ts';
import { parseRanges, printRanges } from '../src/model/line-range.ts';
import { pushTo } from '../src/model/push-to.ts';
import { lineAt, linesIn } from '../src/model/span.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

if (!sharedIsPresent) console.warn(skipped);

type Text = PlannedFile['content'] & { type: 'text' };

/** The pieces that a text is made of, put together. */
function assembled(graph: Graph, content: Text): string {
  const pieces = (content.origin?.stretches ?? []).map((stretch) => {
    if (stretch.type !== 'kept') return stretch.text;
    return graph.documents.get(stretch.of)?.text.slice(stretch.span.start, stretch.span.end) ?? '';
  });
  return pieces.join('').replace(/\r\n?/g, '\n');
}

/** Words of a line, without what a build changes beside them: destinations, names in HTML, labels of footnotes, escapes. */
function words(line: string): string[] {
  const plain = line
    .replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, ']')
    .replace(/\[\^[^\]]*\]|<[^>]*>|&\w+;/g, ' ')
    .replace(/\\/g, '');
  return wordsIn(plain);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a build has put in place of parts of each line of its sources. */
function replacements(graph: Graph, content: Text): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const stretch of content.origin?.stretches ?? []) {
    if (stretch.type !== 'changed') continue;
    const line = lineAt(graph.documents.get(stretch.of)?.lineStarts ?? [], stretch.span.start) + 1;
    pushTo(found, `${stretch.of}:${line}`, stretch.text);
  }
  return found;
}

const split = new WeakMap<Document, readonly string[]>();

function linesOf(document: Document): readonly string[] {
  const lines = split.get(document) ?? linesIn(document.text);
  split.set(document, lines);
  return lines;
}

/** Lines that do not come from where they are said to come from. */
function wrongLines(graph: Graph, path: FilePath, content: Text): string[] {
  const lines = content.text.split('\n');
  const replaced = replacements(graph, content);
  const claimed = new Set<number>();
  const wrong: string[] = [];
  for (const { line: first, count, of, from } of content.origin?.ranges ?? []) {
    const document = graph.documents.get(of);
    for (let index = 0; index < count; index += 1) {
      claimed.add(first + index);
      const source = `${of}:${from + index}`;
      const line = lines[first + index - 1];
      const original = document === undefined ? undefined : linesOf(document)[from + index - 1];
      if (line === undefined || original === undefined) wrong.push(`${path}:${first + index} <- ${source}`);
      else if (line.trim() !== original.trim()) {
        const known = new Set(wordsIn(`${original} ${(replaced.get(source) ?? []).join(' ')}`));
        // A placeholder may stand inside a word.
        const strange = words(line).filter((word) => !known.has(word) && replaced.get(source) === undefined);
        if (strange.length > 0) wrong.push(`${path}:${first + index} <- ${source}: ${strange.join(' ')}`);
      }
    }
  }
  const own = wordsOfBuild(content);
  for (const [index, line] of lines.entries()) {
    if (claimed.has(index + 1)) continue;
    const strange = content.origin?.value === undefined ? words(line).filter((word) => !own.has(word)) : [];
    if (strange.length > 0) wrong.push(`${path}:${index + 1} is nobody's: ${strange.join(' ')}`);
  }
  return wrong;
}

function wordsOfBuild({ origin }: Text): ReadonlySet<string> {
  return new Set((origin?.stretches ?? []).flatMap((stretch) => (stretch.type === 'made' ? wordsIn(stretch.text) : [])));
}

describe.skipIf(!sharedIsPresent)('every line of every file built from real repositories', () => {
  test.each(corpora)('%s', async (name) => {
    const { graph } = await loadProject({ root: corpus(name), linked: 'transitive' });
    let lines = 0;
    for (const linked of ['link', 'copy'] as const) {
      for (const runtime of runtimes) {
        const { files } = planBuild(graph, { runtimes: [runtime], copyPrice: 1, linked });
        const texts = files.flatMap(({ path, sources, content }) => (content.type === 'text' ? [{ path, sources, content }] : []));
        for (const { path, sources, content } of texts) {
          const { ranges = [], stretches = [], value } = content.origin ?? {};
          if (stretches.length === 0) {
            // YAML cannot hold every text as a block of lines, and Codex asks for a text where an agent has none.
            expect(['goose', 'codex']).toContain(runtime.id);
            continue;
          }
          expect(assembled(graph, content)).toBe(value?.text ?? content.text);
          expect(ranges.every(({ of }) => sources.includes(of))).toBe(true);
          expect(parseRanges(printRanges(ranges, sources), sources)).toEqual(ranges);
          expect(wrongLines(graph, path, content)).toEqual([]);
          lines += ranges.reduce((sum, { count }) => sum + count, 0);
        }
      }
    }
    expect(lines).toBeGreaterThan(name === 'rhei-old' ? -1 : 100);
  });
});
