import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addEntry, adoptEntries, editEntry, entryWords, retireEntry } from '../src/learn/entry-edits.ts';
import { editableFile } from '../src/learn/editable-file.ts';
import type { EditResult } from '../src/learn/editable-file.ts';
import type { TextEdit } from '../src/model/text-edits.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { filesBelow } from './files-below.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

if (!sharedIsPresent) console.warn(skipped);

const parse = await loadParser();
const memories = corpora.flatMap((name) =>
  [...filesBelow(corpus(name)).keys()].filter((path) => path.endsWith('.memory.md')).map((path): [string, string] => [name, path]),
);

/** The text with the edits taken out again, from its start on: each then stands where it was put. */
function undone(text: string, before: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { span, text: inserted } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    result = result.slice(0, span.start) + before.slice(span.start, span.end) + result.slice(span.start + inserted.length);
  }
  return result;
}

const lettersOf = (number: number): string => String(number).padStart(8, '0');

describe.runIf(sharedIsPresent)('memory files that people wrote', () => {
  test('there are some', () => {
    expect(memories.length).toBeGreaterThan(15);
  });

  test.each(memories)('%s %s: entries are adopted, changed, retired and added, and every other byte stays', (name, path) => {
    const original = readFileSync(join(corpus(name), path), 'utf8');
    for (const text of [original, original.replaceAll(/\r?\n/g, '\r\n'), `\uFEFF${original.trimEnd()}`]) {
      const file = editableFile(path, text, parse);
      let count = 0;
      const adopted = adoptEntries(file, { newId: () => `m-${lettersOf((count += 1))}`, date: '2026-01-15' });
      const after = kept(adopted, text);
      const entries = after.document.memoryEntries.filter(({ id }) => id !== undefined);
      expect(entries.length).toBe(count + file.document.memoryEntries.filter(({ id }) => id !== undefined).length);
      expect(adoptEntries(after, { newId: () => 'm-zzzzzzzz', date: '2026-01-15' })).toMatchObject({ edits: [] });
      if (text !== original) continue;
      for (const { id = '' } of entries.slice(0, 2)) {
        expect(editEntry(after, id, entryWords(after, id) ?? '')).toMatchObject({ type: 'edits' });
        kept(editEntry(after, id, 'Other words.'), after.document.text);
        kept(retireEntry(after, { id, date: '2026-02-01' }), after.document.text);
      }
      for (const { slug } of after.document.headings.filter(({ topLevel }) => topLevel).slice(0, 4)) {
        kept(
          addEntry(after, { section: slug }, { id: 'm-00000005', kind: 'fact', text: 'New.', date: '2026-01-15' }),
          after.document.text,
          count >= 5,
        );
      }
    }
  });
});

/** The file after a splice, of which all but the splice is as before. */
function kept(result: EditResult, before: string, mayBeTaken = false): ReturnType<typeof editableFile> {
  if (result.type === 'refused') {
    if (mayBeTaken && result.reason === 'id-taken') return editableFile('x.memory.md', before, parse);
    throw new Error(result.message);
  }
  expect(undone(result.after.document.text, before, result.edits)).toBe(before);
  return result.after;
}
