import type { Nodes, Root } from 'mdast';
import type { MdastReader } from 'satteri';

type Satteri = typeof import('satteri');
type Position = NonNullable<Root['position']>;

/**
 * Reads the tree that satteri leaves in one block of memory. The package makes an object of every position and every field, of
 * which few are asked for: here a node knows where it stands, and reads the rest when somebody asks. To those who ask, the nodes are
 * mdast; what lists their keys sees less.
 *
 * Where a node keeps what in the block is no promise of the package, so it is tried on a text that has everything.
 * `undefined` where the outcome is not that of the package.
 */
export function arenaReader(satteri: Satteri): ((text: string) => ArenaTree | undefined) | undefined {
  const { createMdastHandle, dropHandle, serializeHandle, MdastReader: Reader, materializeMdastTree } = satteri;
  const read = (text: string): { readonly block: Uint8Array; readonly reader: MdastReader } => {
    const handle = createMdastHandle(text);
    try {
      const block = serializeHandle(handle);
      return { block, reader: new Reader(block) };
    } finally {
      dropHandle(handle);
    }
  };
  const probed = read(probe);
  const tree = treeIn(probed.block, probed.reader);
  if (tree === undefined || plain(tree.root) !== plain(materializeMdastTree(probed.reader) as Nodes)) return undefined;
  return (text) => {
    const { block, reader } = read(text);
    return treeIn(block, reader);
  };
}

export interface ArenaTree {
  readonly root: Root;
  /** Levels below the root. */
  readonly depth: number;
}

/** The types of nodes by their number in the block. Those of extensions are not read here. */
const types = [
  'root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link',
  'image linkReference imageReference footnoteDefinition footnoteReference table tableRow tableCell delete yaml toml',
].flatMap((names) => names.split(' '));
const literals: ReadonlySet<string> = new Set(['html', 'code', 'text', 'inlineCode', 'yaml', 'toml']);
const leaves: ReadonlySet<string> = new Set(['thematicBreak', 'definition', 'break', 'image', 'imageReference', 'footnoteReference']);

/** Words of 32 bits of a node, and of those the ones that are read. */
const wordsOfNode = 13;
const typeWord = 1;
const positionWord = 3;
const childrenWord = 9;

class Arena {
  readonly words: Uint32Array;
  readonly nodes: number;
  readonly children: number;
  readonly reader: MdastReader;

  constructor(words: Uint32Array, { nodesOffset, childrenOffset }: MdastReader['header'], reader: MdastReader) {
    this.words = words;
    this.nodes = nodesOffset / 4;
    this.children = childrenOffset / 4;
    this.reader = reader;
  }
}

/** What every node has. */
export class ArenaNode {
  readonly type: string;
  /** UTF-16 offsets; -1 for what stands nowhere in the text. */
  readonly startOffset: number;
  readonly endOffset: number;
  protected readonly id: number;
  protected readonly arena: Arena;

  constructor(type: string, arena: Arena, id: number) {
    const at = arena.nodes + id * wordsOfNode + positionWord;
    const { words } = arena;
    const isPlaced = words[at + 2] !== 0;
    this.type = type;
    this.startOffset = isPlaced ? (words[at] ?? -1) : -1;
    this.endOffset = isPlaced ? (words[at + 1] ?? -1) : -1;
    this.id = id;
    this.arena = arena;
  }

  get position(): Position | undefined {
    if (this.startOffset === -1) return undefined;
    return { start: this.point(this.startOffset, 2), end: this.point(this.endOffset, 4) };
  }

  private point(offset: number, word: number): Position['start'] {
    const at = this.arena.nodes + this.id * wordsOfNode + positionWord + word;
    return { line: this.arena.words[at] ?? 1, column: this.arena.words[at + 1] ?? 1, offset };
  }

  protected field(offset: number): string {
    return this.arena.reader.fieldString(this.id, offset);
  }

  protected optional(offset: number): string | null {
    return this.field(offset) || null;
  }
}

/** Text, code, HTML, frontmatter. */
class Literal extends ArenaNode {
  get value(): string {
    return this.field(this.type === 'code' ? 16 : 0);
  }

  get lang(): string | null | undefined {
    return this.type === 'code' ? this.optional(0) : undefined;
  }

  get meta(): string | null | undefined {
    return this.type === 'code' ? this.optional(8) : undefined;
  }
}

class Branch extends ArenaNode {
  children: ArenaNode[] = [];

  get depth(): number | undefined {
    return this.type === 'heading' ? this.arena.reader.fieldU8(this.id, 0, 1) : undefined;
  }

  get url(): string | undefined {
    return this.type === 'link' ? this.field(0) : undefined;
  }

  get title(): string | null | undefined {
    return this.type === 'link' ? this.optional(8) : undefined;
  }

  get checked(): boolean | null | undefined {
    return this.type === 'listItem' ? this.arena.reader.getListItemData(this.id).checked : undefined;
  }

  get spread(): boolean | undefined {
    if (this.type === 'listItem') return this.arena.reader.getListItemData(this.id).spread;
    return this.type === 'list' ? this.arena.reader.getListData(this.id).spread : undefined;
  }

  get ordered(): boolean | undefined {
    return this.type === 'list' ? this.arena.reader.getListData(this.id).ordered : undefined;
  }

  get start(): number | null | undefined {
    if (this.type !== 'list') return undefined;
    const { ordered, start } = this.arena.reader.getListData(this.id);
    return ordered ? start : null;
  }

  get align(): readonly unknown[] | undefined {
    return this.type === 'table' ? this.arena.reader.getTableAlign(this.id) : undefined;
  }

  get identifier(): string | undefined {
    return this.isLabelled() ? this.field(0) : undefined;
  }

  get label(): string | undefined {
    return this.isLabelled() ? this.field(8) : undefined;
  }

  get referenceType(): string | undefined {
    return this.type === 'linkReference' ? shapes[this.arena.reader.fieldU8(this.id, 16, 0)] : undefined;
  }

  private isLabelled(): boolean {
    return this.type === 'linkReference' || this.type === 'footnoteDefinition';
  }
}

const shapes = ['shortcut', 'collapsed', 'full'] as const;

/** The few nodes without children and text have their fields at once: what there is tells them apart. */
function leafOf(type: string, arena: Arena, id: number): ArenaNode {
  const { reader } = arena;
  const field = (offset: number): string => reader.fieldString(id, offset);
  const node = new ArenaNode(type, arena, id);
  switch (type) {
    case 'definition':
      return Object.assign(node, { url: field(0), title: field(8) || null, identifier: field(16), label: field(24) });
    case 'image':
      return Object.assign(node, { url: field(0), alt: field(8), title: field(16) || null });
    case 'imageReference':
      return Object.assign(node, {
        identifier: field(0),
        label: field(8),
        referenceType: shapes[reader.fieldU8(id, 16, 0)],
        alt: field(20),
      });
    case 'footnoteReference':
      return Object.assign(node, { identifier: field(0), label: field(8) });
    default:
      return node;
  }
}

function treeIn(block: Uint8Array, reader: MdastReader): ArenaTree | undefined {
  const { header } = reader;
  const isAligned = (block.byteOffset | header.nodesOffset | header.childrenOffset) % 4 === 0;
  // Data that plugins give to nodes stand elsewhere.
  if (!isAligned || header.nodeStructSize !== wordsOfNode * 4 || header.nodeDataCount > 0) return undefined;
  const words = new Uint32Array(block.buffer, block.byteOffset, block.byteLength >> 2);
  const arena = new Arena(words, header, reader);
  const root = new Branch('root', arena, 0);
  // Level by level, since nothing bounds how deep a text goes.
  let depth = 0;
  let level = [root];
  let ids = [0];
  while (level.length > 0) {
    const nextLevel: Branch[] = [];
    const nextIds: number[] = [];
    for (let index = 0; index < level.length; index += 1) {
      const { children } = level[index] as Branch;
      const at = arena.nodes + (ids[index] as number) * wordsOfNode + childrenWord;
      const first = arena.children + (words[at] ?? 0);
      const last = first + (words[at + 1] ?? 0);
      for (let child = first; child < last; child += 1) {
        const id = words[child] ?? 0;
        const type = types[(words[arena.nodes + id * wordsOfNode + typeWord] ?? 0) & 0xff];
        if (type === undefined) return undefined;
        if (literals.has(type)) children.push(new Literal(type, arena, id));
        else if (leaves.has(type)) children.push(leafOf(type, arena, id));
        else {
          const branch = new Branch(type, arena, id);
          children.push(branch);
          nextLevel.push(branch);
          nextIds.push(id);
        }
      }
    }
    if (nextLevel.length > 0) depth += 1;
    level = nextLevel;
    ids = nextIds;
  }
  return { root: root as unknown as Root, depth: depth + 1 };
}

/** Fields of mdast, by which two trees are compared. */
const fields = 'type position value lang meta depth url title alt checked spread ordered start align identifier label referenceType'.split(
  ' ',
);

function plain(node: Nodes): string {
  const { children } = node as { children?: readonly Nodes[] };
  const own = fields.map((field) => {
    const value = (node as unknown as Record<string, unknown>)[field];
    if (field !== 'position' || value === undefined) return value;
    const { start, end } = value as Position;
    return [start.line, start.column, start.offset, end.line, end.column, end.offset];
  });
  return JSON.stringify([own, children?.map(plain)]);
}

/** A text with all that CommonMark, GFM and frontmatter have, and characters of two, three and four bytes. */
const probe = `---
a: é
---

# É — 𝒳 *a* **b** ~~c~~ \`d\` <b>

Ünder
===

> quote  
> 5. [x](y "z") ![i](j "k") [l][m] [n][] [m] ![m][]
>
>    - [ ] t
>    - [x] u

- v[^1]
* * *

\`\`\`js w
é
\`\`\`

    indented

| é | b | c |
|:-|:-:|-:|
| \`𝒳\` | www.a.b | &amp; |

<div>
é
</div>

[m]: <n o> 'p'
[n]: q

[^1]: note
`;
