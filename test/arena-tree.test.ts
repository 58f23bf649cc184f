import { createRequire } from 'node:module';
import type { Nodes } from 'mdast';
import * as satteri from 'satteri';
import { expect, test } from 'vitest';
import { arenaReader } from '../src/parse/arena-tree.ts';
import { endOf, sourceOf, startOf } from '../src/parse/node-place.ts';

const { tests: specification } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly { markdown: string }[] };

const read = arenaReader(satteri);

/** Every field that the package gives a node, asked of a node that is read from the block. */
function differenceAt(own: Nodes, theirs: Nodes): string | undefined {
  for (const [key, value] of Object.entries(theirs)) {
    const asked = (own as unknown as Record<string, unknown>)[key];
    if (key === 'children') {
      const pairs = (value as Nodes[]).map((child, index) => differenceAt((asked as Nodes[])[index] as Nodes, child));
      const difference = (asked as Nodes[]).length === pairs.length ? pairs.find((one) => one !== undefined) : 'children';
      if (difference !== undefined) return `${theirs.type} > ${difference}`;
    } else if (JSON.stringify(asked) !== JSON.stringify(value) && !isSamePosition(asked, value)) {
      return `${theirs.type}: ${key} is ${JSON.stringify(asked)} instead of ${JSON.stringify(value)}`;
    }
  }
  if ('children' in own !== 'children' in theirs || 'value' in own !== 'value' in theirs || 'alt' in own !== 'alt' in theirs) return 'keys';
  return undefined;
}

function isSamePosition(asked: unknown, wanted: unknown): boolean {
  const [a, b] = [asked, wanted].map((one) => {
    const { start, end } = one as NonNullable<Nodes['position']>;
    return [start, end].flatMap(({ offset, line, column }) => [offset, line, column]).join();
  });
  return a === b;
}

const extended = [
  '---\na: b\n---\n\n+++\n+++\n',
  '+++\na = 1\n+++\n',
  '| a |\n|:-:|\n| é𝒳 ~~b~~ |\n\n- [ ] c\n- [x] d\n\ne[^1]\n\n[^1]: www.f.g h@i.j\n',
  '\u{1F4A9} [a](<b c> "d") ![e *f*](g) `h`\n\n```i j\nk\n```\n',
  '*'.repeat(3000) + 'a' + '*'.repeat(3000),
  '',
];

test('the installed satteri lays its trees out as they are read here', () => {
  expect(read).toBeDefined();
});

test('nodes say what those of the package say', () => {
  const texts = [...specification.map(({ markdown }) => markdown.replaceAll('→', '\t')), ...extended];
  const differences = texts.flatMap((text) => {
    const own = read?.(text)?.root;
    const difference = own === undefined ? 'not read' : differenceAt(own, satteri.markdownToMdast(text) as Nodes);
    return difference === undefined ? [] : [`${JSON.stringify(text)}: ${difference}`];
  });
  expect(differences).toEqual([]);
});

test('a node knows its place without an object for it', () => {
  const [heading] = read?.('a\n=\n\n# é b')?.root.children.slice(1) ?? [];
  expect(heading === undefined ? [] : [startOf(heading), endOf(heading), sourceOf('a\n=\n\n# é b', heading)]).toEqual([5, 10, '# é b']);
});

test('a block that is laid out in another way is left to the package', () => {
  class OtherReader extends satteri.MdastReader {
    override get header(): satteri.MdastReader['header'] {
      return { ...super.header, nodeStructSize: 56 };
    }
  }
  expect(arenaReader({ ...satteri, MdastReader: OtherReader })).toBeUndefined();
  const shifted = { ...satteri, materializeMdastTree: () => ({ type: 'root', children: [] }) };
  expect(arenaReader(shifted as unknown as typeof satteri)).toBeUndefined();
});
