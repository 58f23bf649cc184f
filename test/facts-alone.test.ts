import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Document } from '../src/model/document.ts';
import type { DocumentKind } from '../src/model/kind.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';

// Short strings are copies in any case: whatever is a fact here has thirteen characters or more.
const everything = `---
description: a long description of it
argument-hint: "another long value"
tools: [a-long-tool-name, 'another-long-tool']
---

# A heading that is long enough {m-1c8x0v4t 2026-01-02 cites=src/another/file.ts}

**STOP** and wait for a long approval.

#file:some/long/path/to/a.md #tool:some-long-tool-name \${input:some-long-name:some long placeholder}
[a long link text](some/long/path.md) ![a long description](some/long/image.png) [nobody defined][this long label]
\`src/some/long/path.ts\` [^a-long-footnote] <a id="a-long-anchor-name" href="a/long/address.html">x</a>

<!-- a comment that is long enough -->

## Core components

- [ ] A long title of it (\`src/some/long/file.ts\`) {#some-long-identifier depends=another-long-identifier} - described at length
- **[pitfall]** a lesson of some length, #with-a-long-tag <!-- m-1c8x0v4u 2026-01-02 cites=src/some/long/file.ts -->

[a long definition]: some/long/definition.md
[^a-long-footnote]: x

\`\`\`some-long-language with a long meta
\`\`\`

\`\`\`
some-long-folder/
├── another-long-folder/
│   └── some-long-file-name.ts  # with a long note
\`\`\`
`;
const simple = everything;
const anyYaml = everything.replace(
  'tools:',
  'handoffs:\n  - label: a label of some length\n    prompt: >\n      a prompt of some length\ntools:',
);
const broken = everything.replace('---\n\n', 'a long key: [a long value\n---\n\n').replace('# A heading', '~~~~~~~~~~~~~~~~\n# A heading');

const texts = 6;
const length = 400_000;

const parse = await loadParser();
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collectGarbage();
  return getHeapStatistics().used_heap_size;
}

/** Facts of texts of so many characters each, without the texts. */
function facts(kind: DocumentKind, written: string): Partial<Document>[] {
  return Array.from({ length: texts }, (_, index) => {
    const text = `${written}\n${String(index).repeat(length)}\n`;
    const { text: _text, ...rest } = parseDocument('a.md', kind, text, parse);
    // The last text that was looked at is remembered.
    parseDocument('a.md', kind, 'another', parse);
    return rest;
  });
}

test.each([
  ['memory', simple],
  ['spec', simple],
  ['agent', anyYaml],
  ['prompt', broken],
] as const)('facts of a file for %s keep nothing of its text alive', (kind, written) => {
  // Whatever is loaded or compiled on first use.
  facts(kind, written);
  const before = heapUsed();
  const kept = facts(kind, written);
  expect((heapUsed() - before) / length).toBeLessThan(2);
  expect(kept).toHaveLength(texts);
});
