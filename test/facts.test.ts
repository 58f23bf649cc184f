import { describe, expect, test } from 'vitest';
import { packedEntry, parseFactFile, partOf, printFactFile } from '../src/facts/fact-file.ts';
import { packDocument } from '../src/facts/pack-document.ts';
import { PackedDocument } from '../src/facts/packed-document.ts';
import { kindOf, loadParser, parseDocument } from '../src/index.ts';
import type { Document, DocumentKind } from '../src/index.ts';
import { withFacts } from '../src/model/with-facts.ts';
import { fc, runs } from './fast-check.ts';
import { anyText } from './any-document.ts';
import { corpora, corpus, sharedIsPresent } from './truth.ts';
import { filesBelow } from './files-below.ts';

const parse = await loadParser();

/** The document after a way through a file. */
function packed(document: Document): Document | undefined {
  const { path, kind, text } = document;
  const facts = packDocument(document);
  if (facts === undefined) return undefined;
  const written = Buffer.concat(printFactFile(new Map([[path, packedEntry({ facts, id: 'id', stamp: undefined, kind })]]), 'maker'));
  const entry = parseFactFile(written, 'maker').get(path);
  if (entry === undefined) throw new Error('It was not read.');
  return withFacts(
    new PackedDocument(
      path,
      kind,
      (at) => partOf(entry, at),
      () => text,
    ),
    {},
  );
}

/** `entries` of frontmatter is a getter in a packed one. */
function plain({ frontmatter, ...document }: Document): object {
  return { ...document, frontmatter: frontmatter === undefined ? undefined : { ...frontmatter } };
}

function expectTheSame(document: Document): void {
  const other = packed(document);
  expect(other).toBeDefined();
  if (other !== undefined) expect(plain(other)).toStrictEqual(plain(document));
}

const kinds: readonly DocumentKind[] = ['instructions', 'prompt', 'agent', 'spec', 'memory', 'skill', 'agents-file', 'document'];

describe('facts that are packed and unpacked are the same', () => {
  test('of any document', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...kinds), (text, kind) => {
        const document = parseDocument('a.md', kind, text, parse);
        if (packDocument(document) !== undefined) expectTheSame(document);
      }),
      { numRuns: runs(300) },
    );
  });

  test('of facts that have everything', () => {
    const text =
      '---\n__proto__: {a: 1}\nlist: [{agent: x}, null, true, 1.5]\nempty:\n"nul": "\\0x"\n---\n\n# A\n\n## B\n\n[a][b] [c]: <d> ${input:x:y} ${input:z} #tool:s\n\n[b]: x.md "t"\n\n<!-- open\n';
    expectTheSame(parseDocument('a.prompt.md', 'prompt', text, parse));
    const memory =
      '# M\n\n- One `a.ts#f:1-2@0123` #t <!-- m-0123abcd 2026-01-01 cites=a.ts odd -->\n- ~~two~~\n\n## Three {m-0123abce}\n\nText.\n';
    expectTheSame(parseDocument('a.memory.md', 'memory', memory, parse));
    const spec =
      '# S\n\n## Components\n\n- [ ] **a** `src/a.ts`: does {depends=b,c flag}\n- [x] b\n\n```text\nsrc\n├── a.ts  note\n└── b\n```\n\n## Approval\n\nSTOP\n\n- [ ] ok\n';
    expectTheSame(parseDocument('a.spec.md', 'spec', spec, parse));
    expectTheSame(
      parseDocument(
        'a.md',
        'document',
        '\uFEFF<h1>x</h1>\r<a name="q" href="r" title="s">t</a>\u200b\u202e [^1] [x][y]\n\n[^2]: z\n<pre>\n',
        parse,
      ),
    );
  });

  test('of corpora', { skip: !sharedIsPresent }, () => {
    for (const name of corpora.slice(0, 4)) {
      for (const [path, text] of filesBelow(corpus(name))) {
        if (!path.endsWith('.md') || path.startsWith('.git/')) continue;
        expectTheSame(parseDocument(path, kindOf(path) ?? 'document', String(text), parse));
      }
    }
  });

  test('or are not packed, where JSON has no word for a value', () => {
    const document = parseDocument('a.md', 'document', '---\nvalue: .inf\n---\n', parse);
    // Numbers that are written in another way than we print them are texts.
    expectTheSame(document);
    for (const value of [Infinity, Number.NaN, -0, undefined, new Date(0)]) {
      const frontmatter = document.frontmatter && { ...document.frontmatter, value: { value } };
      expect(packDocument({ ...document, frontmatter })).toBeUndefined();
    }
  });
});
