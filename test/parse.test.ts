import { describe, expect, test } from 'vitest';
import { loadParser, parseDocument } from '../src/index.ts';
import type { Document, DocumentKind } from '../src/index.ts';

const parse = await loadParser();

function documentOf(text: string, kind: DocumentKind = 'prompt'): Document {
  return parseDocument(`x.${kind}.md`, kind, text, parse);
}

/** The texts of spans: what a person would see underlined. */
function textsAt(document: Document, places: readonly { readonly span: { readonly start: number; readonly end: number } }[]): string[] {
  return places.map(({ span }) => document.text.slice(span.start, span.end));
}

describe('frontmatter', () => {
  test('every key and value knows its place, with a byte order mark and CRLF', () => {
    const document = documentOf(
      '\uFEFF---\r\nname: a\r\ntools: [x, "y z"]\r\nhandoffs:\r\n  - label: L\r\n    agent: b\r\n---\r\n\r\n# H\r\n',
    );
    const entries = document.frontmatter?.entries.map(({ path, keySpan, valueSpan }) => [
      path.join('.'),
      keySpan === undefined ? undefined : document.text.slice(keySpan.start, keySpan.end),
      document.text.slice(valueSpan.start, valueSpan.end),
    ]);
    expect(entries?.filter(([path]) => path !== 'handoffs' && path !== 'handoffs.0')).toEqual([
      ['name', 'name', 'a'],
      ['tools', 'tools', '[x, "y z"]'],
      ['tools.0', undefined, 'x'],
      ['tools.1', undefined, '"y z"'],
      ['handoffs.0.label', 'label', 'L'],
      ['handoffs.0.agent', 'agent', 'b'],
    ]);
    expect(document.frontmatter?.value).toEqual({ name: 'a', tools: ['x', 'y z'], handoffs: [{ label: 'L', agent: 'b' }] });
    expect(document.text.slice(document.bodyStart)).toBe('# H\r\n');
    expect(document.problems).toEqual([]);
  });

  test.each([
    ['---\na: 1\na: 2\n---\n', ['duplicate-key a']],
    ['---\na:\n\tb: 1\n---\n', ['yaml-syntax Tabs are not allowed as indentation']],
    ['---\napplyTo: **/*.cs\n---\n', ['unquoted-glob **/*.cs']],
    ['---\napplyTo: *.cs,*.vb # all\n---\n', ['unquoted-glob *.cs,*.vb']],
    ['---\napplyTo: {src,lib}/**\n---\n', ['unquoted-glob {src,lib}/**']],
    ['---\napplyTo: [id]/**\n---\n', ['unquoted-glob [id]/**']],
    ['---\napplyTo:\n  - **/*.ts\n---\n', ['unquoted-glob **/*.ts']],
    ['---\ntools: [*a/b]\n---\n', ['unquoted-glob *a/b']],
    ['---\ndescription: Use when: asked\n---\n', ['unquoted-text Use when: asked']],
    ['---\nname: @me\n---\n', ['unquoted-text @me']],
    ['---\n- a\n- b\n---\n', ['yaml-not-a-mapping - a\n- b']],
    ['---\na: [1\n---\n', [expect.stringContaining('yaml-syntax')]],
    ['---\na: *b\n---\n', ['yaml-syntax Unresolved alias *b']],
    [`---\na: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`, [expect.stringContaining('yaml-limit')]],
    [`---\na: ${'- '.repeat(40)}b\n---\n`, [expect.stringContaining('yaml-limit')]],
    ['---\na: &a [x, *a]\n---\n', [expect.stringContaining('yaml-limit')]],
    [`---\na: "${'x'.repeat(70_000)}"\n---\n`, [expect.stringContaining('yaml-limit')]],
    ['---js\nmodule.exports = {}\n---\n', ['foreign-frontmatter js']],
    ['+++\na = 1\n+++\n', ['foreign-frontmatter TOML']],
    ['+++\na = 1\n', ['foreign-frontmatter TOML']],
    [';;;\n{ "a": 1 }\n;;;\n', ['foreign-frontmatter JSON']],
    ['{\n  "a": 1\n}\n', ['foreign-frontmatter JSON']],
    ['----\nname: a\n----\n', ['foreign-frontmatter ----']],
    [' ---\nname: a\n ---\n', ['foreign-frontmatter  ---']],
    ['---\nname: a\n\n# No end\n', ['unclosed-frontmatter ']],
    ['name: a\n---\n\n# No start\n', ['unopened-frontmatter no opening fence']],
    ['\n---\nname: a\n---\n', ['unopened-frontmatter not on line 1']],
    ['```prompt\n---\nname: a\n---\n# H\n```\n', ['wrapped-file prompt']],
  ])('%j: %j', (text, problems) => {
    expect(documentOf(text).problems.map(({ code, detail }) => `${code} ${detail}`)).toEqual(problems);
  });

  test.each([
    '---\na: |\n  x: y: z\n  **/*.ts\nb: 1\n---\n',
    '---\na: "x: y"\nb: \'**/*.ts\'\n---\n',
    '---\na: &x {k: v}\nb: *x\n---\n',
    '---\na: >-\n  text: more: text\n---\n',
    '---\na: [x, y] # list: of: things\n---\n',
    '---\nurl: https://example.com/a:b\n---\n',
    '---\n---\n# Empty\n',
    '---\n\n# A thematic break first\n',
    'Note: this is prose\n\n---\n',
    '# H\n\n```md\n---\nname: a\n---\n```\n',
  ])('%j has no problem', (text) => {
    expect(documentOf(text).problems).toEqual([]);
  });

  test('what VS Code reads is read, although strict parsers refuse it', () => {
    expect(documentOf('---\napplyTo: **/*.cs\ndescription: Use when: asked\n---\n').frontmatter?.value).toEqual({
      applyTo: '**/*.cs',
      description: 'Use when: asked',
    });
  });

  test('a key named __proto__ is a key', () => {
    const { frontmatter } = documentOf('---\n__proto__: { polluted: true }\n---\n');
    expect(Object.keys(frontmatter?.value ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('ordinary Markdown is not suspected of anything', () => {
    expect(documentOf('---\nname: a\n\n# No end\n', 'document').problems).toEqual([]);
  });
});

describe('headings', () => {
  test('have the anchors that GitHub gives them', () => {
    const text =
      '# A `b` [c](d) *e*\n\nSetext & more\n---\n\n## Same\n## Same\n> ## In a quote\n\n- # In a list\n\n## Breaking (P0 - Must)\n\n## <b>Bold</b> &amp; ![alt](x.png)\n';
    expect(documentOf(text).headings.map(({ slug, topLevel }) => [slug, topLevel])).toEqual([
      ['a-b-c-e', true],
      ['setext--more', true],
      ['same', true],
      ['same-1', true],
      ['in-a-quote', false],
      ['in-a-list', false],
      ['breaking-p0---must', true],
      ['bold--', true],
    ]);
  });

  test('span their section', () => {
    const document = documentOf('# A\na\n## B\nb\n### C\nc\n## D\nd\n');
    expect(document.headings.map(({ sectionSpan }) => document.text.slice(sectionSpan.start, sectionSpan.end))).toEqual([
      document.text,
      '## B\nb\n### C\nc\n',
      '### C\nc\n',
      '## D\nd\n',
    ]);
  });
});

describe('references', () => {
  test('know their destination, however they are written', () => {
    const document = documentOf(
      [
        '[a](b.md) [c](<d e.md> "t") ![i](j.png) [k](l(m).md) [n]( o.md )',
        '[![p](q.png)](r.md) [s](t.md \'u "v"\') <https://w.example> [x][y] [y][] [y] ![z][y]',
        '> [quoted](in',
        '> /two.md)',
        '',
        '[y]: <the definition.md> "title"',
        '',
        '#file:src/a.ts, and #tool:search/codebase. `#file:no.ts` [#file:no2.ts](n.md)',
        '<a href="h.md" id="anchor"><img src=i.png></a>',
      ].join('\n'),
    );
    const text = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end);
    expect(document.references.map(({ form, href, hrefSpan }) => [form, href, text(hrefSpan)])).toEqual([
      ['link', 'b.md', 'b.md'],
      ['link', 'd e.md', 'd e.md'],
      ['image', 'j.png', 'j.png'],
      ['link', 'l(m).md', 'l(m).md'],
      ['link', 'o.md', 'o.md'],
      ['link', 'r.md', 'r.md'],
      ['image', 'q.png', 'q.png'],
      ['link', 't.md', 't.md'],
      ['autolink', 'https://w.example', 'https://w.example'],
      ['definition', 'the definition.md', 'the definition.md'],
      ['file-mention', 'src/a.ts', 'src/a.ts'],
      ['link', 'n.md', 'n.md'],
      ['html', 'h.md', 'h.md'],
      ['html', 'i.png', 'i.png'],
    ]);
    expect(document.references.find(({ form }) => form === 'definition')?.uses?.map(({ shape, image }) => [shape, image])).toEqual([
      ['full', false],
      ['collapsed', false],
      ['shortcut', false],
      ['full', true],
    ]);
    expect(textsAt(document, document.toolMentions)).toEqual(['#tool:search/codebase.']);
    expect(document.anchors.map(({ name }) => name)).toEqual(['anchor']);
  });

  test('escapes and character references are decoded', () => {
    expect(documentOf('[a](b\\_c.md) [d](e&amp;f.md) [g](h%20i.md)\n').references.map(({ href }) => href)).toEqual([
      'b_c.md',
      'e&f.md',
      'h%20i.md',
    ]);
  });
});

test('fences, tasks, variables and comments', () => {
  const document = documentOf(
    '- [ ] open\n- [x] `done`\n\n```ts title="a"\ncode\n```\n\n> ~~~\n> quoted\n> ~~~\n\n${input:name:hint} <!-- c -->\n\n````md\n```\n```\n',
  );
  expect(document.tasks.map(({ checked, text }) => [checked, text])).toEqual([
    [false, 'open'],
    [true, 'done'],
  ]);
  expect(document.fences.map(({ language, meta, closed, topLevel }) => [language, meta, closed, topLevel])).toEqual([
    ['ts', 'title="a"', true, true],
    ['', '', true, false],
    ['md', '', false, true],
  ]);
  expect(document.fences.map(({ contentSpan }) => document.text.slice(contentSpan.start, contentSpan.end))[0]).toBe('code\n');
  expect(document.variables.map(({ name, placeholder }) => [name, placeholder])).toEqual([['name', 'hint']]);
  expect(document.comments.map(({ text }) => text)).toEqual([' c ']);
  expect(document.problems.map(({ code }) => code)).toEqual(['unclosed-fence']);
});

test('gates list their approvals', () => {
  const document = documentOf(
    '# Do\n\n## Human Validation Gate\n\n**STOP**\n\n- [ ] Security\n- [ ] Contract\n\n## After\n\n- [ ] Other\n',
  );
  expect(document.gates.map(({ id, approvals }) => [id, approvals.map(({ text }) => text)])).toEqual([
    ['human-validation-gate', ['Security', 'Contract']],
  ]);
});

test('memory entries have kind, id, section and citations', () => {
  const document = documentOf(
    '## OAuth v2\n\n- **[pitfall]** Needs PKCE (`src/auth.ts#login`, `not a path`). #oauth\n  <!-- m-1c8x0v4t 2026-02-02 from=o-b71ffe0k -->\n- plain prose\n',
    'memory',
  );
  expect(document.memoryEntries.map(({ id, kind, section, citations }) => [id, kind, section, citations.map(({ path }) => path)])).toEqual([
    ['m-1c8x0v4t', 'pitfall', 'oauth-v2', ['src/auth.ts']],
  ]);
});

describe('memory entries', () => {
  const entriesOf = (text: string) => {
    const document = documentOf(text, 'memory');
    const at = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end);
    return document.memoryEntries.map((entry) => ({ ...entry, at }));
  };

  test('a trailer gives id, date and fields, each with its place', () => {
    const [entry] = entriesOf(
      '- **[pattern]** Rotate (`src/a.ts#rotate`, `src/b.ts:L3-L9`). #oauth #web/api `#no`\n  <!-- note -->\n  <!-- m-7f3k2q9d 2026-01-15 from=o-9qk2m1xa cites=src/a.ts#rotate@a1b2c3d,src/c.ts pin why? -->\n',
    );
    if (entry?.trailer === undefined) throw new Error('There is no trailer.');
    const { trailer, at } = entry;
    expect(at(trailer.span)).toMatch(/^m-7f3k2q9d .* why\?$/);
    expect([trailer.id?.name, trailer.date?.name, trailer.stray.map(({ name }) => name)]).toEqual([
      'm-7f3k2q9d',
      '2026-01-15',
      ['pin', 'why?'],
    ]);
    expect(trailer.fields.map(({ keySpan, valueSpan }) => [at(keySpan), at(valueSpan)])).toEqual([
      ['from', 'o-9qk2m1xa'],
      ['cites', 'src/a.ts#rotate@a1b2c3d,src/c.ts'],
    ]);
    expect(entry.tags.map(({ name, span }) => [name, at(span)])).toEqual([
      ['oauth', '#oauth'],
      ['web/api', '#web/api'],
    ]);
    expect(entry.citations.map(({ path, symbol, lines, hash, pathSpan }) => [path, symbol, lines, hash, at(pathSpan)])).toEqual([
      ['src/a.ts', 'rotate', undefined, undefined, 'src/a.ts'],
      ['src/b.ts', undefined, { first: 3, last: 9 }, undefined, 'src/b.ts'],
      ['src/a.ts', 'rotate', undefined, 'a1b2c3d', 'src/a.ts'],
      ['src/c.ts', undefined, undefined, undefined, 'src/c.ts'],
    ]);
  });

  test.each([
    ['- ~~**[fact]** Sessions live in Redis.~~\n  <!-- m-2d9w4q7e 2025-11-03 -->\n', true],
    ['- Sessions live in Redis.\n  <!-- m-2d9w4q7e 2025-11-03 retired=2026-03-01 by=m-7f3k2q9d -->\n', true],
    ['- Sessions ~~live in Redis~~ expire.\n  <!-- m-2d9w4q7e 2025-11-03 -->\n', false],
    ['## ~~Sessions~~ {m-2d9w4q7e}\n', true],
  ])('%j is a tombstone: %s', (text, retired) => {
    expect(entriesOf(text).map((entry) => entry.retired)).toEqual([retired]);
  });

  test('a heading with a trailer is an entry with its section', () => {
    const [entry, ...others] = entriesOf(
      '# A\n\n### [pitfall] Tokens {m-7f3k2q9d 2026-01-15}\n\nSee `src/a.ts`.\n\n- prose\n\n### Other {x}\n',
    );
    expect([entry?.form, entry?.id, entry?.kind, entry?.text, entry?.section, entry?.citations.map(({ path }) => path)]).toEqual([
      'heading',
      'm-7f3k2q9d',
      'pitfall',
      'Tokens',
      'pitfall-tokens-m-7f3k2q9d-2026-01-15',
      ['src/a.ts'],
    ]);
    expect(others).toEqual([]);
  });

  test('an id or a date that is nearly one makes a trailer, another comment does not', () => {
    const words = [
      'M-7F3K2Q9D 2026-01-15',
      'm-7f3k2q9',
      '2026-1-5 from=o-9qk2m1xa',
      'm-series of 2026',
      'TODO m-7f3k2q9d',
      '2026-01-15 reviewed',
      'm-overview',
    ];
    expect(words.map((text) => entriesOf(`- An entry.\n  <!-- ${text} -->\n`).map(({ id, trailer }) => [id, trailer?.id?.name]))).toEqual([
      [[undefined, 'M-7F3K2Q9D']],
      [[undefined, 'm-7f3k2q9']],
      [[undefined, undefined]],
      [],
      [],
      [],
      [],
    ]);
  });

  test('a trailer belongs to the innermost item', () => {
    expect(
      entriesOf('- Outer `src/o.ts`\n  - Inner `src/i.ts`\n    <!-- m-7f3k2q9d -->\n').map(({ text, citations }) => [
        text,
        citations.map(({ path }) => path),
      ]),
    ).toEqual([['Inner src/i.ts', ['src/i.ts']]]);
  });
});

test('spec components have a path, an id and what they depend on', () => {
  const document = documentOf(
    '## Core Components\n\n- [ ] Token service (`src/token.ts`) {#token}\n- [ ] Profile sync (`src/sync.ts`) {#sync depends=token,store}\n- [ ] No path\n\n## Other\n\n- [ ] Not one (`x.ts`)\n',
    'spec',
  );
  expect(document.components.map(({ id, title, path, dependsOn }) => [id, title, path, dependsOn])).toEqual([
    ['token', 'Token service', 'src/token.ts', []],
    ['sync', 'Profile sync', 'src/sync.ts', ['token', 'store']],
    ['no-path', 'No path', undefined, []],
  ]);
});

describe('unusual characters', () => {
  test.each([
    ['a\u200Bb', ['zero-width 1']],
    ['\u202Eabc\u202C', ['bidi-control 1', 'bidi-control 1']],
    ['x\u{E0041}\u{E0042}', ['tag 2']],
    ['a\uFEFFb', ['byte-order-mark 1']],
    ['```\n\u2066\n```', ['bidi-control 1']],
    ['---\nname: a\u00ADb\n---\n', ['soft-hyphen 1']],
    ['x\u{E0100}', ['variation-selector 1']],
    ['---\nname: "a\\u202Eb\\u200B"\n---\n', ['bidi-control 1', 'zero-width 1']],
    ['\uFEFF# Start', []],
    ['👩\u200D💻 and 🏳️\u200D🌈 and ❤️', []],
    ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', []],
    ['می\u200Cخواهم', []],
    ['\u2714\uFE0E done', []],
    ['a\uFE0E', ['variation-selector 1']],
    ['plain é 漢字', []],
  ])('%j: %j', (text, expected) => {
    expect(documentOf(text).unusualCharacters.map(({ category, count }) => `${category} ${count}`)).toEqual(expected);
  });
});
