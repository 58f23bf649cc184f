import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../src/kinds.ts';
import type { Document } from '../src/model/document.ts';
import type { DocumentKind } from '../src/model/kind.ts';
import { markdownToMdast } from 'satteri';
import type { Root } from 'mdast';
import { boundedText } from '../src/parse/engine-limits.ts';
import { loadParser } from '../src/parse/markdown.ts';
import type { MarkdownParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { doubtOf } from '../src/parse/satteri-doubts.ts';

/** How many mutated texts are compared. 1,000,000 take some ten minutes. */
const seeds = Number(process.env['ENGINE_SEEDS'] ?? 1200);
const firstSeed = Number(process.env['ENGINE_FIRST_SEED'] ?? 1);

const remark = lastTreeOf(await loadParser({ engine: 'remark' }));
const satteri = lastTreeOf(await loadParser({ engine: 'satteri' }));

/** The same text is parsed as several kinds. */
function lastTreeOf(parse: MarkdownParser): MarkdownParser {
  let last: { text: string; tree: ReturnType<MarkdownParser> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, tree: parse(text) };
    return last.tree;
  };
}

interface Comparison {
  readonly texts: number;
  /** How many of them satteri leaves to remark. */
  readonly left: number;
  readonly differences: readonly string[];
}

function compare(texts: Iterable<string>, kinds: readonly DocumentKind[] = ['document', 'memory']): Comparison {
  const differences: string[] = [];
  let count = 0;
  let left = 0;
  for (const text of texts) {
    count += 1;
    if (isLeftToRemark(text)) left += 1;
    else differences.push(...kinds.flatMap((kind) => differenceIn(text, kind)));
  }
  return { texts: count, left, differences: differences.slice(0, 10) };
}

/** Comparing such a text would compare remark with itself. */
function isLeftToRemark(text: string): boolean {
  const source = boundedText(text.replace(/^\uFEFF/, ''));
  return doubtOf(source, markdownToMdast(source) as Root) !== undefined;
}

function differenceIn(text: string, kind: DocumentKind): string[] {
  const facts = parseDocument('a.md', kind, text, satteri);
  const wanted = parseDocument('a.md', kind, text, remark);
  if (JSON.stringify(facts) === JSON.stringify(wanted)) return [];
  const fields = (Object.keys(wanted) as (keyof Document)[]).filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(wanted[key]));
  return fields.map(
    (field) => `${JSON.stringify(text)}: ${field} ${JSON.stringify(facts[field])} instead of ${JSON.stringify(wanted[field])}`,
  );
}

const { tests: specification } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly { markdown: string }[] };
const examples = specification.map(({ markdown }) => markdown.replaceAll('→', '\t'));

const snippets: readonly string[] = [
  '| a | b |\n| - | - |\n| c | d |\n',
  '| a |\n| :-: |\n| `x|y` | z |\n',
  'a | b\n-|-\n[x](y) | ![z](w "t")\n',
  'Text:\n| a \\| b |\n|---|\n| \\\\| |\n\n# after\n',
  '- [ ] todo\n- [x] done `code`\n- [X] big [l](u)\n',
  '1. [ ] a\n   - [x] b\n\n     c\n',
  '* [ ]\n* [x]a\n* [ ] \n',
  '- [ ]\n  a\n',
  'a[^1] b[^2]\n\n[^1]: note [x](y)\n\n    more\n[^2]: n\n',
  '[^a]: x\n[^a]: - item\n\n[^missing] ![^a]\n',
  'www.example.com http://a.b/c?d=e&f; https://x.y).\n',
  '(www.a.com) <https://a.b> me@x.org, mailto:a@b.c xmpp:a@b.c/d\n',
  'a **http://localhost:8000** b *http://a.b.* (https://a.b/c?d=1#e)\n',
  'https://a.b/c_d_e*f* "www.a.b"\n',
  '[www.a.b](x) [a https://b.c d](e) https://f.g/h-i_j.k\n',
  '- Docs: https://a.b/c/\n- actions/checkout@v4, @scope/name\n',
  '~~a~~ ~b~ ~~~c~~~ ~~a ~~b~~\n',
  '~~`x`~~ **~~y~~** ~~[a](b)~~\n',
  '*a **b** c* __d__ _e f_g_ **`h`**: i\n',
  '***a** b* **c**d e*f*g\n',
  '`a` ``b`c`` `` ` ``\n',
  '# a #\n## b `c` [d](e)\n\nx\n===\ny\n---\n',
  '#a\n#\n####### x\n# \\# #\n',
  '> # q\n> - i\n> \n>   j\nlazy\n',
  '> [!NOTE]\n> a **b** `c`\n> [d](e.md).\n>\n> f\n',
  '- a\n\n  b\n- c\n\n\n- d\n',
  '1. a\n   ```sh\n   b\n   ```\n2. c\n\n   ~~~\n   d\n   ~~~\n',
  '```js x\ncode\n```\n~~~\nt\n~~~~\n',
  '- ```\n  x\n  ```\n> ```\n> y\n',
  '````\n```\n````\n```',
  '<!-- c -->\n<a id="x" href="y">z</a>\n',
  "x <!-- y --> <b name=q> <img src='i.png'/>\n",
  '<div id="a">\n\n# h\n\n</div>\n',
  '<!-- open\n\nx\n',
  '---\na: 1\nb: [c]\n---\n# x\n',
  '---\nname: a\n...\ntext\n---\n# x\n',
  '+++\na = 1\n+++\n# x\n',
  '---\na: 1\n',
  '```md\n---\na: 1\n---\n# x\n```\n',
  '\n---\nname: a\n---\n',
  '[a]: b "t"\n[c]: <d e> \'f\'\n\n[a] [x][a] [c][] ![a][]\n',
  '[A b]: /x\n\n[a  B] [a\nb]\n',
  '[a](<b c> "d") [e](f\n"g") ![h [i](j)](k)\n',
  '[a\\]b](c\\)d) [x](y(z)w) [](e)\n',
  '#file:a.md and #tool:b/c ${input:x:y} #file:./z).\n',
  '[#file:a](b) `#tool:x` **#file:q**\n',
  '&amp; &#35; &copy; &nope; &#0; \\* \\a\n',
  'a  \nb\\\nc\n',
  '***\n- - -\n___\n',
  '    code\n\n\tcode\n- \tx\n\n\t\ty\n',
  '- ✅ **Done 🎉**: 中文**粗体**。\n',
];

const wrappers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/^/gm, '> '),
  (text) => `- ${text.replace(/\n(?!$)/g, '\n  ')}`,
];
const moreWrappers: typeof wrappers = [
  ...wrappers,
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n+$/, ''),
  (text) => `1. x\n\n${text.replace(/^(?=.)/gm, '   ')}`,
  (text) => `# ${text}`,
  (text) => `[${text.trim()}](u)\n`,
  (text) => `| h |\n|---|\n| ${text.replaceAll('\n', ' ')} |\n`,
];

const words = (text: string): string[] => text.split(' ');
const pieces: readonly string[] = [
  ...words('` `` ``` ~~~ * ** _ __ ~ ~~ [ ] ( ) < > # - | ! \\ & ; : " \' = + . 1. 1) @ / ^ $ { }'),
  ...words('[^ ]: ]( [] <!-- --> <a> </a> --- === &amp; &#x; &nbsp; www. http:// .com a 0 %20 <? <![CDATA[ <div> <script> ^1] ...'),
  ...['\t', ' ', '  ', '    ', '\n', '\n\n', '\r\n', '\r', '\f', '\0', '\u0001', '\u00A0', '\u200B', '\u2028', '\uFEFF', '\uD83D'],
  ...[
    '😀',
    'é',
    '中',
    'ſ',
    'İ',
    '[x] ',
    '[ ] ',
    '- ',
    '> ',
    '<a b="c">',
    '\n- ',
    '\n> ',
    '\n1. ',
    '\n    ',
    '\n```\n',
    '\n|-|\n',
    '\n---\n',
  ],
];

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function mutated(seed: number): string {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const fresh = (): string => pick(moreWrappers)(random() < 0.5 ? pick(snippets) : pick(examples));
  const mutations: readonly ((text: string, at: number) => string)[] = [
    (text, at) => text.slice(0, at) + pick(pieces) + text.slice(at),
    (text, at) => text.slice(0, at) + pick(pieces) + text.slice(at),
    (text, at) => text.slice(0, at) + text.slice(at + 1 + below(3)),
    (text, at) => text.slice(0, at + 1 + below(8)) + text.slice(at),
    (text, at) => text.slice(0, at) + fresh().slice(below(20)),
    (text) => `${text}${pick(['', '\n'])}${fresh()}`,
    (text) => pick(moreWrappers)(text),
  ];
  let text = fresh();
  for (let count = below(5); count > 0; count -= 1) text = pick(mutations)(text, below(text.length + 1));
  return text;
}

function* mutatedFrom(first: number, count: number): Iterable<string> {
  for (let seed = first; seed < first + count; seed += 1) yield mutated(seed);
}

describe('both engines give the same facts', () => {
  const corpora = join(import.meta.dirname, '../../shared/corpora');

  test.skipIf(!existsSync(corpora))('of every Markdown file in ../shared/corpora', () => {
    const files = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const results = files.map((file) => compare([readFileSync(join(corpora, file), 'utf8')], [kindOf(file) ?? 'document']));
    expect(results.flatMap(({ differences }) => differences)).toEqual([]);
    expect(results.filter(({ left }) => left > 0).length).toBeLessThan(files.length * 0.02);
  });

  test('of the examples of CommonMark and of GFM, also in a quote and in a list', () => {
    const { texts, left, differences } = compare([...examples, ...snippets].flatMap((text) => wrappers.map((wrap) => wrap(text))));
    expect(differences).toEqual([]);
    expect(left).toBeLessThan(texts / 2);
  });

  test(`of ${seeds} mutated texts`, () => {
    const { texts, left, differences } = compare(mutatedFrom(firstSeed, seeds));
    expect(differences).toEqual([]);
    expect(left).toBeLessThan(texts * 0.6);
  });
});

describe('what satteri is known to read differently is left to remark', () => {
  test.each([
    ['the end of a block in a quote', '> - - a\n> '],
    ['a fence in a quote that is not closed', '> ```\n> '],
    ['a fence in a list item that is not closed', '- ```\n '],
    ['a fence in a list item that looks closed', '- ````\n  ```\n 1)'],
    ['HTML in a list item', '- <!--\n '],
    ['a quote in a list item', '- >>\n>'],
    ['footnotes', '[^a]:-\n    -'],
    ['a footnote by its looks', 'a\n[^ a]:b'],
    ['a label of several lines in a list item', '- [\n  a]:a'],
    ['a label that folds', '[foo]\n\n[ﬀoo]:a\n[foo]:a'],
    ['a definition above a table', '[a]:a\n|-'],
    ['a box without text', '- [ ]\n  a'],
    ['a box in a heading', '1. [ ] a\n   -'],
    ['a box below a nested item', '-\n  ```\n  ```\n  -\n  [ ] a'],
    ['a box below a list', '-\n[ ] a'],
    ['a lazy line that could head a table', '1. a\na\n   |-'],
    ['a table that ends in HTML', 'a\n-|\n<a a="">\n#'],
    ['an autolink without a domain', 'www.'],
    ['an autolink behind an open bracket', '[ http://a.b'],
    ['an escaped mail address', '\\+@a.a'],
    ['delimiters beside other delimiters', '# *_*a'],
    ['delimiters beside an emoji', '# a*😀*a'],
    ['an escape at the end of a link text', '[\\\n]()'],
    ['an escape in a title of several lines', '[](a "\n\\")'],
    ['an attribute with two equals signs', 'a<a href=a="">'],
    ['frontmatter that is not closed', '---\n-'],
    ['frontmatter that ends in dots', '---\n...'],
    ['frontmatter that ends in dots and a space', '---\na: b\n... \n---'],
    ['indented code above text', '1.\n---\n    a\n3.\n-'],
    ['a no-break space in an info string', '```a \u00A0'],
    ['a byte order mark beside a delimiter', '# *\uFEFF*'],
    ['a control character', 'http://a.b\u0007'],
    ['a carriage return alone', '- a\rb'],
  ])('%s', (_, text) => {
    expect(isLeftToRemark(text)).toBe(true);
    expect(parseDocument('a.md', 'memory', text, satteri)).toEqual(parseDocument('a.md', 'memory', text, remark));
  });

  test('unless remark would take long to read it', () => {
    const slow = `${'\n='.repeat(7000)}\n\nwww.`;
    expect(isLeftToRemark(slow)).toBe(true);
    const { references, problems } = parseDocument('a.md', 'memory', slow, satteri);
    expect(references).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toContain('unchecked-markdown');
  });
});

describe('hostile text', () => {
  const nested = (open: string, close: string, levels: number): string => `# ${open.repeat(levels)}a${close.repeat(levels)}`;
  const hostile: readonly (readonly [string, string])[] = [
    ['one long line', 'a'.repeat(5_000_000)],
    ['one long line of words', 'lorem *ipsum* '.repeat(50_000)],
    ['quotes in quotes', '>'.repeat(200_000)],
    ['quotes in lists in quotes', '> 1. - '.repeat(30_000)],
    ['lists in lists', `${'- '.repeat(100_000)}a`],
    ['square brackets', '['.repeat(200_000)],
    ['round brackets', '('.repeat(200_000)],
    ['comments that do not end', '<!-- '.repeat(14_000)],
    ['delimiters that do not match', '*a_'.repeat(13_000)],
    ['emphasis in emphasis', nested('*a ', ' b*', 20_000)],
    ['images in images', nested('![', '](b)', 20_000)],
    ['footnotes in footnotes', '[^a]: '.repeat(10_000)],
    ['character references', '&amp;'.repeat(100_000)],
    ['character references in lines', 'a&amp;\n'.repeat(50_000)],
    ['lone surrogates', '\uD83D\n\uDE00 [\uDBFF](\uDC00)'.repeat(5000)],
    ['NUL', '\0- \0'.repeat(20_000)],
    ['carriage returns', '- a\r  b\r\r'.repeat(500)],
    ['byte order marks', `${'\uFEFF'.repeat(20_000)}# a`],
  ];

  test.each(hostile)('%s is read by satteri, and every span lies inside it', (_, text) => {
    expectSpansInside(parseDocument('a.memory.md', 'memory', text, satteri), text.length);
  });

  test.each([
    ['quotes in quotes', '>'.repeat(5000)],
    ['lists in lists', `${'- '.repeat(3000)}a`],
    ['emphasis in emphasis', nested('*a ', ' b*', 600)],
    ['footnotes in footnotes', '[^a]:'.repeat(800)],
    ['comments that do not end', '<!-- '.repeat(1000)],
    ['lone surrogates', '\uD83D\n\uDE00 [\uDBFF](\uDC00)'],
    ['NUL', '\0- \0 **\0*'],
    ['carriage returns', '- a\r  b\r\r'],
    ['two byte order marks', '\uFEFF\uFEFF# a\n[b](c)'],
  ])('%s: both engines agree', (_, text) => {
    const facts = parseDocument('a.memory.md', 'memory', text, satteri);
    expectSpansInside(facts, text.length);
    expect(JSON.stringify(facts)).toBe(JSON.stringify(parseDocument('a.memory.md', 'memory', text, remark)));
  });

  test('a byte order mark behind the first one counts', () => {
    const [heading] = parseDocument('a.md', 'document', '\uFEFFx\n\n# a', remark).headings;
    expect(heading?.span).toEqual({ start: 4, end: 7 });
    const [link] = parseDocument('a.md', 'document', '\uFEFF\uFEFF[b](c)', remark).references;
    expect(link?.span).toEqual({ start: 2, end: 8 });
  });
});

function expectSpansInside(value: unknown, length: number): void {
  const stack = [value];
  let outside = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('start' in next && 'end' in next) {
      const { start, end } = next as { start: number; end: number };
      if (!(start >= 0 && start <= end && end <= length)) outside += 1;
    }
    for (const child of Object.values(next)) if (typeof child === 'object') stack.push(child);
  }
  expect(outside).toBe(0);
}
