import { describe, expect, test } from 'vitest';
import { noBrokenAnchor } from '../src/lint/rules/no-broken-anchor.ts';
import { noBrokenLink } from '../src/lint/rules/no-broken-link.ts';
import { noEscapingLink } from '../src/lint/rules/no-escaping-link.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { graphOf } from './in-memory-project.ts';

/**
 * What `docs/a.md` says, and what is found in it: the rule without `no-`, line and column. `files` are the others that exist;
 * those without a text are not Markdown or need not be read.
 */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly files?: Readonly<Record<string, string>> | readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly found?: readonly string[];
}

const link = (place: string): string => `broken-link@${place}`;
const anchor = (place: string): string => `broken-anchor@${place}`;
const escaping = (place: string): string => `escaping-link@${place}`;

const headings: readonly Case[] = [
  { name: 'an emoji leaves its space', text: '## 🚀 Start\n\n[ok](#-start) [no](#start)', found: [anchor('3:20')] },
  { name: 'an emoji with U+FE0F leaves the selector', text: '## ⚙\uFE0F Set\n\n[ok](#\uFE0F-set) [no](#-set)', found: [anchor('3:19')] },
  { name: 'U+FE0F percent-encoded', text: '## ⚙\uFE0F Set\n\n[ok](#%EF%B8%8F-set)' },
  { name: 'an emoji in the middle', text: '## A 🎉 b\n\n[ok](#a--b) [no](#a-b)', found: [anchor('3:18')] },
  { name: 'an emoji without spaces', text: '## a🎉b\n\n[ok](#ab)' },
  { name: 'a family of emoji keeps its joiners out', text: '## 👨\u200D👩 Team\n\n[ok](#-team)' },
  { name: 'a shortcode keeps its name', text: '## :rocket: Start\n\n[ok](#rocket-start)' },
  { name: 'letters beyond ASCII', text: '## Größe & Übung\n\n[ok](#größe--übung) [ok](#gr%C3%B6%C3%9Fe--%C3%BCbung)' },
  { name: 'a Greek capital, as the documentation of GitHub writes it', text: '## Letter Θ\n\n[ok](#letter-θ) [ok](#letter-Θ)' },
  { name: 'Chinese', text: '## 快速 开始\n\n[ok](#快速-开始) [ok](#%E5%BF%AB%E9%80%9F-%E5%BC%80%E5%A7%8B)' },
  { name: 'accents composed otherwise', text: '## Café\n\n[no](#cafe\u0301)', found: [anchor('3:6')] },
  { name: 'a link in a heading', text: '## See [b](b.md) now\n\n[ok](#see-b-now)', files: ['docs/b.md'] },
  { name: 'code in a heading', text: '## `npm run` x_y\n\n[ok](#npm-run-x_y)' },
  { name: 'angle brackets in code', text: '## `Map<K>`\n\n[ok](#mapk)' },
  { name: 'emphasis in a heading', text: '## *a* __b__ ~~c~~\n\n[ok](#a-b-c)' },
  { name: 'HTML tags in a heading', text: '## <kbd>A</kbd> key\n\n[ok](#a-key)' },
  { name: 'a comment behind a heading: with and without its space', text: '## Hello <!-- world -->\n\n[ok](#hello-) [ok](#hello)' },
  {
    name: 'an image before a heading: with and without its space',
    text: '## <img src="i.png"> Hi\n\n[ok](#-hi) [ok](#hi)',
    files: ['docs/i.png'],
  },
  { name: 'entities in a heading', text: '## A &amp; B &lt;c&gt;\n\n[ok](#a--b-c)' },
  { name: 'escapes in a heading', text: '## a\\_b \\# c\n\n[ok](#a_b--c)' },
  { name: 'closing hashes', text: '## Title ##\n\n[ok](#title)' },
  { name: 'no space behind the hash is no heading', text: '##Title\n\n[no](#title)', found: [anchor('3:6')] },
  { name: 'setext headings', text: 'One\n===\n\nTwo words\n---\n\n[ok](#one) [ok](#two-words)' },
  { name: 'a setext heading of two lines', text: 'One\ntwo\n---\n\n[ok](#onetwo)' },
  { name: 'a heading in a quote', text: '> ## Quoted\n\n[ok](#quoted)' },
  { name: 'a heading in a list', text: '- ## Listed\n\n[ok](#listed)' },
  { name: 'a heading in a comment is none', text: '<!--\n## Hidden\n-->\n\n[no](#hidden)', found: [anchor('5:6')] },
  { name: 'a heading in a fence is none', text: '```\n## Code\n```\n\n[no](#code)', found: [anchor('5:6')] },
  { name: 'a YAML comment that looks like a heading', text: '---\n# Old\na: 1\n---\n\n[no](#old)', found: [anchor('6:6')] },
  { name: 'repeated headings', text: '# A\n# A\n# A\n\n[ok](#a-2) [no](#a-3)', found: [anchor('5:17')] },
  {
    name: 'a repeated heading beside one of that very name',
    text: '# A\n# A-1\n# A\n\n[ok](#a-1) [ok](#a-2) [no](#a-1-1)',
    found: [anchor('5:28')],
  },
  { name: 'a repeated heading before one of that very name', text: '# A\n# A\n# A-1\n\n[ok](#a-1) [ok](#a-1-1)' },
  { name: 'a heading in raw HTML', text: '<h2 align="center">\n  Big &amp; <b>bold</b>\n</h2>\n\n[ok](#big--bold)' },
  { name: 'a heading in raw HTML around Markdown', text: '<h1>\n\nThe **name**\n\n</h1>\n\n[ok](#the-name)' },
  { name: 'a heading in raw HTML counts among repeated ones', text: '<h2>A</h2>\n\n## A\n\n[ok](#a) [ok](#a-1)' },
  { name: 'hyphens are kept', text: '## `--config` - x\n\n[ok](#--config---x) [no](#config)', found: [anchor('3:26')] },
  { name: 'case counts', text: '## Title\n\n[no](#Title)', found: [anchor('3:6')] },
  { name: 'an id in braces is text', text: '## Title {#id}\n\n[ok](#title-id) [no](#id)', found: [anchor('3:22')] },
];

const anchors: readonly Case[] = [
  { name: 'id and name, quoted and not', text: '<a id="one"></a> <a name=\'two\'></a> <p id=three>\n\n[x](#one) [x](#two) [x](#three)' },
  { name: 'attributes in capitals', text: '<A NAME="One"></A>\n\n[ok](#One) [no](#one)', found: [anchor('3:17')] },
  { name: 'an id on any element', text: '<details id="more">\n<summary>More</summary>\n</details>\n\n[ok](#more)' },
  { name: 'an id with an entity', text: '<a id="a&amp;b"></a>\n\n[ok](#a&b)' },
  { name: 'data-id is no id', text: '<p data-id="x">\n\n[no](#x)', found: [anchor('3:6')] },
  { name: 'an id in a comment is none', text: '<!-- <a id="x"></a> -->\n\n[no](#x)', found: [anchor('3:6')] },
  { name: 'an id in a code span is none', text: '`<a id="x"></a>`\n\n[no](#x)', found: [anchor('3:6')] },
  { name: 'the name that GitHub gives in its HTML', text: '# A\n\n[ok](#user-content-a)' },
  { name: 'the top, and an empty fragment', text: '[x](#top) [x](#) [x](b.md#top) [x](b.md#)', files: { 'docs/b.md': '' } },
  { name: 'lines of code', text: '[x](b.ts#L10-L20) [x](b.ts#L7C1-L8C2)', files: ['docs/b.ts'] },
  { name: 'lines of Markdown', text: '[x](b.md?plain=1#L1-L2)', files: { 'docs/b.md': 'a\nb' } },
  {
    name: 'lines behind the end',
    text: '[x](b.md?plain=1#L3) [x](b.md#L1-L9)',
    files: { 'docs/b.md': 'a\nb' },
    found: [anchor('1:5'), anchor('1:26')],
  },
  { name: 'text to find', text: '# A\n\n[x](#:~:text=b) [x](#a:~:text=b)' },
  { name: 'a query before a fragment', text: '[x](b.md?plain=1#b) [x](b.md?a#c)', files: { 'docs/b.md': '# B' }, found: [anchor('1:25')] },
  { name: 'a fragment of a file that is not Markdown', text: '[x](b.html#x)', files: ['docs/b.html'] },
  { name: 'a fragment of a folder', text: '[x](../src#readme)', files: ['src/x.ts'] },
  { name: 'a fragment with broken encoding', text: '# 100%\n\n[no](#100%) [ok](#100)', found: [anchor('3:6')] },
  { name: 'a missing file is reported once', text: '[x](b.md#c)', found: [link('1:5')] },
  { name: 'the file itself', text: '# A\n\n[x](a.md#a) [x](./a.md#b) [x](../docs/a.md)', found: [anchor('3:17')] },
];

const destinations: readonly Case[] = [
  { name: 'titles', text: '[x](b.md "t") [x](b.md \'t\') [x](b.md (t)) [x](c.md "t")', files: ['docs/b.md'], found: [link('1:47')] },
  { name: 'angle brackets', text: '[x](<b c.md>) [x](<c d.md> "t")', files: ['docs/b c.md'], found: [link('1:20')] },
  { name: 'a space is no destination', text: '[x](b c.md)' },
  { name: 'an encoded space, and a lone percent', text: '[x](b%20c.md) [x](100%.md)', files: ['docs/b c.md', 'docs/100%.md'] },
  { name: 'encoded letters, and capitals of the encoding', text: '[x](%c3%a9.md) [x](%C3%A9.md)', files: ['docs/é.md'] },
  { name: 'an encoded hash and question mark', text: '[x](a%23b.md) [x](c%3Fd.md)', files: ['docs/a#b.md', 'docs/c?d.md'] },
  { name: 'parentheses', text: '[x](b(c).md) [x](b\\(d.md) [x](e(f.md)', files: ['docs/b(c).md', 'docs/b(d.md'] },
  { name: 'escaped brackets in the text', text: '[a\\]b](c.md) [a [b] c](d.md)', found: [link('1:8'), link('1:24')] },
  { name: 'an escaped link is none', text: '\\[x](b.md) [x]\\(b.md)' },
  { name: 'escapes and entities in a destination', text: '[x](b\\_c.md) [x](d&amp;e.md)', files: ['docs/b_c.md', 'docs/d&e.md'] },
  { name: 'schemes', text: '[x](vscode:x) [x](command:a.b) [x](mailto:a@b.c) [x](data:,a) [x](tel:1) [x](https://b.c/d.md#e)' },
  { name: 'another host', text: '[x](//b.c/d.md)' },
  {
    name: 'places on one machine',
    text: '[x](file:///b.md) [x](C:/b.md) [x](~/b.md)',
    found: [escaping('1:5'), escaping('1:23'), escaping('1:36')],
  },
  { name: 'above the root', text: '[x](../../b.md) [x](../../../issues)', found: [escaping('1:5')] },
  { name: 'from the root', text: '[x](/src/b.ts) [x](/b.ts)', files: ['src/b.ts'], found: [link('1:20')] },
  { name: 'a backslash', text: '[x](sub\\b.md)', files: ['docs/sub/b.md'], found: [link('1:5')] },
  { name: 'another case', text: '[x](B.md) [x](../Docs/b.md)', files: ['docs/b.md'], found: [link('1:5'), link('1:15')] },
  { name: 'accents composed otherwise', text: '[x](cafe\u0301.md) [x](café.md)', files: ['docs/café.md'], found: [link('1:5')] },
  { name: 'folders, with and without a slash', text: '[x](../src/) [x](../src) [x](../lib/)', files: ['src/b.ts'], found: [link('1:30')] },
  { name: 'the folder of the file, and the root', text: '[x](.) [x](./) [x](..) [x](/)' },
  {
    name: 'hidden files and folders',
    text: '[x](../.github/) [x](../.env.example) [x](../.env)',
    files: ['.github/b.md', '.env.example'],
    found: [link('1:43')],
  },
  {
    name: 'a symbolic link to a file and to a folder',
    text: '[x](b.md#c) [x](../l/d.ts) [x](../l/e.ts)',
    files: { 'docs/b.md': '', 'docs/c.md': '# C', 'lib/d.ts': '' },
    aliases: { 'docs/b.md': 'docs/c.md', l: 'lib' },
    found: [link('1:32')],
  },
  { name: 'a placeholder is a note', text: '[x](path/to/b.md) [x](${file}) [x](url)', found: [link('1:5'), link('1:23'), link('1:36')] },
  { name: 'an empty destination', text: '[x]() [x](<>) <a href="">y</a>' },
];

const syntax: readonly Case[] = [
  { name: 'code spans', text: '`[x](b.md)` ``[x](`b.md)``' },
  { name: 'fences, one of them with the other marker inside', text: '```\n[x](b.md)\n~~~\n```\n\n~~~md\n[x](b.md)\n~~~' },
  { name: 'a fence that ends', text: '```\n```\n[x](b.md)', found: [link('3:5')] },
  { name: 'indented code', text: 'a\n\n    [x](b.md)\n\nb\n    [x](c.md)', found: [link('6:9')] },
  { name: 'comments, of one line and of several', text: '<!-- [x](b.md) -->\n\na <!-- <img src="b.png">\n[x](c.md) --> b' },
  { name: 'a Markdown comment', text: '[//]: # (A note.)\n[comment]: <> (Another.)' },
  { name: 'full, collapsed and shortcut references', text: '[x][b] [b][] [b]\n\n[b]: b.md', found: [link('3:6')] },
  {
    name: 'labels fold case and white space',
    text: '[x][Foo  BAR] [ẞ]\n\n[foo bar]: b.md\n[SS]: c.md',
    found: [link('3:12'), link('4:7')],
  },
  { name: 'a label without a definition is text', text: '[x][b] [b] [b][]' },
  {
    name: 'the first definition counts, and the second is checked',
    text: '[b]\n\n[b]: b.md\n[b]: c.md',
    files: ['docs/b.md'],
    found: [link('4:6')],
  },
  { name: 'a definition with its title on the next line', text: '[b]\n\n[b]:\n  c.md\n  "t"', found: [link('4:3')] },
  { name: 'images', text: '![x](b.png) ![x][b]\n\n[b]: c.png', found: [link('1:6'), link('3:6')] },
  { name: 'an image in a link', text: '[![x](b.png)](c.md)', found: [link('1:7'), link('1:15')] },
  { name: 'autolinks', text: '<https://b.c/d.md> https://b.c/d.md www.b.c <a@b.c> <docs/b.md>' },
  {
    name: 'HTML attributes, unquoted with slashes',
    text: '<a href=../src/b.ts>x</a> <img src=img/b.png>',
    files: ['src/b.ts'],
    found: [link('1:36')],
  },
  { name: 'HTML attributes in capitals and over lines', text: '<A\n  HREF="b.md">x</A>', found: [link('2:9')] },
  {
    name: 'white space and entities around a value',
    text: '<a href=" b&#32;c.md ">x</a> <a href="d&amp;e.md">y</a>',
    files: ['docs/b c.md', 'docs/d&e.md'],
  },
  {
    name: 'srcset',
    text: '<source srcset="b.png 1x, c.png 2x"> <img srcset="d.png">',
    files: ['docs/b.png'],
    found: [link('1:27'), link('1:51')],
  },
  { name: 'a data address in srcset', text: '<img srcset="data:image/png;base64,AA== 1x, b.png 2x">', found: [link('1:45')] },
  { name: 'an address that is no attribute', text: '<a data-href="b.md" title="[x](c.md)">x</a>' },
  { name: 'tables', text: '| a | b |\n|---|---|\n| [x](b.md) | [y](c\\|d.md) |', files: ['docs/c|d.md'], found: [link('3:7')] },
  { name: 'task lists', text: '- [ ] [x](b.md)\n- [x] done', found: [link('1:11')] },
  { name: 'a link over several lines', text: '[x\ny](b.md\n"t")', found: [link('2:4')] },
  { name: 'a link over several lines of a quote', text: '> [x](\n> b.md)', found: [link('2:3')] },
  { name: 'footnotes', text: 'a[^1]\n\n[^1]: See [x](b.md).', found: [link('3:15')] },
  { name: 'a mention of a file', text: 'See #file:b.md, #file:./c.md. `#file:d.md`', files: ['docs/b.md'], found: [link('1:23')] },
  { name: 'a link in emphasis and in a heading', text: '# [x](b.md)\n\n**[y](c.md)**', found: [link('1:7'), link('3:7')] },
  { name: 'CRLF', text: '# A\r\n\r\n[x](b.md)\r\n[y](#a) [z](#b)\r\n', found: [link('3:5'), anchor('4:13')] },
  { name: 'a byte order mark', text: '\uFEFF# A\n\n[x](#a) [y](b.md)', found: [link('3:13')] },
  { name: 'a byte order mark and a link on the first line', text: '\uFEFF[x](b.md)', found: [link('1:6')] },
  { name: 'frontmatter with links is none', text: '---\na: "[x](b.md)"\n---\n\n[y](c.md)', found: [link('5:5')] },
];

const rules = [noBrokenAnchor, noBrokenLink, noEscapingLink];

describe.each(['satteri', 'remark'] as const)('%s', async (engine) => {
  const parser = await loadParser({ engine });
  test.each([...headings, ...anchors, ...destinations, ...syntax])('$name', ({ text, files = [], aliases = {}, found = [] }) => {
    const texts = Array.isArray(files) ? {} : (files as Readonly<Record<string, string>>);
    const others = Array.isArray(files) ? (files as readonly string[]) : [];
    const graph = graphOf({ ...texts, 'docs/a.md': text }, others, { aliases: new Map(Object.entries(aliases)), parser });
    const diagnostics = runRules(graph, rules).filter(({ path }) => path === 'docs/a.md');
    expect(diagnostics.map(({ ruleId, span: { start } }) => `${ruleId.slice(3)}@${start.line}:${start.column}`)).toEqual(found);
  });
});
