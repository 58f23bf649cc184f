import { contextRoots } from '../graph/context-roots.ts';
import type { ContextRoot } from '../graph/context-roots.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import { derivedFact } from '../model/derived-fact.ts';
import type { FilePath } from '../model/file-path.ts';
import { areApart } from './home-folder.ts';
import { pushTo } from '../model/push-to.ts';
import { ownText } from '../graph/own-text.ts';
import { textHash } from '../model/text-hash.ts';

export interface ContainedInstructions {
  readonly primitive: Primitive;
  /** Has all that the other says, and is loaded wherever that is. */
  readonly container: Primitive;
}

/** Letters below which a text may be in another by chance. */
const SHORTEST = 40;

const known = new WeakMap<Graph, readonly ContainedInstructions[]>();

/** Instructions whose every line, titles apart, is in others that apply wherever they do. Those of equal text are none. */
export function containedInstructions(graph: Graph): readonly ContainedInstructions[] {
  const found = known.get(graph) ?? findContained(graph);
  known.set(graph, found);
  return found;
}

function findContained(graph: Graph): ContainedInstructions[] {
  const texts = graph.primitives
    .filter(({ kind, path }) => kind === 'instructions' && !graph.generated.has(path))
    .map((primitive) => hashedLines(primitive))
    // What is too short to be contained is too short to contain what is not.
    .filter(({ letters }) => letters >= SHORTEST);
  const longestLines = new Set(texts.map(({ longest }) => longest));
  const byLongest = textsByLine(texts, (line) => longestLines.has(line));
  let byLine: TextsByLine | undefined;
  return texts.flatMap(({ primitive, lines, longest }) => {
    let having = byLongest.get(longest) ?? [];
    if (having.length > CROWD) {
      // A line that a template brings along. The rarest line leaves the fewest others to compare.
      byLine ??= textsByLine(texts, () => true);
      for (const line of lines) having = shorter(having, byLine.get(line) ?? []);
    }
    const container = having.find(
      (other) =>
        other.lines.length > lines.length &&
        !areApart(primitive.path, other.primitive.path) &&
        areAmong(lines, other.lines) &&
        appliesWherever(graph, other.primitive, primitive) &&
        // Equal hashes are no proof.
        isSubset(linesOf(primitive), linesOf(other.primitive)),
    );
    return container === undefined ? [] : [{ primitive, container: container.primitive }];
  });
}

/** Texts with a line in common that are compared one by one. */
const CROWD = 32;

type TextsByLine = ReadonlyMap<number, readonly HashedText[]>;

function shorter<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  return b.length < a.length ? b : a;
}

interface HashedText {
  readonly primitive: Primitive;
  /** Of all lines. */
  readonly letters: number;
  /** Hash of the longest line, which few others have. */
  readonly longest: number;
  /** A hash for each line, in order. */
  readonly lines: Int32Array;
}

/** The texts that have each of the wanted lines, in their order. */
function textsByLine(texts: readonly HashedText[], isWanted: (line: number) => boolean): TextsByLine {
  const having = new Map<number, HashedText[]>();
  for (const text of texts) {
    const { lines } = text;
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at] ?? 0;
      if (isWanted(line) && lines[at - 1] !== line) pushTo(having, line, text);
    }
  }
  return having;
}

function hashedLines(primitive: Primitive): HashedText {
  const [letters, longest, hashes] = linesOfText(primitive);
  const bytes = Buffer.from(hashes, 'base64');
  const lines = new Int32Array(bytes.length / 4);
  for (let at = 0; at < lines.length; at += 1) lines[at] = bytes.readInt32LE(at * 4);
  return { primitive, letters, longest, lines };
}

type PackedLines = readonly [letters: number, longest: number, hashes: string];

/** Letters of all lines, hash of the longest, and hashes of all as base64: a file of rules has hundreds. */
export function linesOfText(document: Document): PackedLines {
  return derivedFact(document, 'lines', () => packedLines(document));
}

function packedLines(primitive: Document): PackedLines {
  const lines = [...linesOf(primitive)];
  const longest = lines.reduce((best, line) => (line.length > best.length ? line : best), '');
  const hashes = Int32Array.from(lines, textHash).sort();
  const bytes = Buffer.alloc(hashes.length * 4);
  for (const [at, hash] of hashes.entries()) bytes.writeInt32LE(hash, at * 4);
  return [lines.reduce((sum, { length }) => sum + length, 0), textHash(longest), bytes.toString('base64')];
}

/** Whether every number of a sorted list is in another one. */
function areAmong(few: Int32Array, many: Int32Array): boolean {
  let at = 0;
  return few.every((number) => {
    while (at < many.length && (many[at] ?? 0) < number) at += 1;
    return many[at] === number;
  });
}

function isSubset<Line>(lines: ReadonlySet<Line>, others: ReadonlySet<Line>): boolean {
  return [...lines].every((line) => others.has(line));
}

/** The lines of a body without titles and rules, white space and marks of lists apart. */
function linesOf(primitive: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of ownText(primitive).split('\n')) {
    const words = line.trim();
    if (words === '' || words.startsWith('#') || /^[-*_=`~][-*_=`~\s]*$/.test(words)) continue;
    const plain = /^[-*+\d]/.test(words) ? words.replace(/^(?:[-*+]|\d+[.)])\s+/, '') : words;
    found.add(plain.includes('  ') ? plain.replace(/\s+/g, ' ') : plain);
  }
  return found;
}

function appliesWherever(graph: Graph, outer: Primitive, inner: Primitive): boolean {
  const classes = classesOf(graph, inner.path);
  const others = classesOf(graph, outer.path);
  if (classes === undefined || others === undefined) return false;
  return others === 'all' || (classes !== 'all' && classes.size > 0 && [...classes].every((one) => others.has(one)));
}

/** What a primitive is loaded for by itself. */
function classesOf(graph: Graph, path: FilePath): ContextRoot['classes'] | undefined {
  return contextRoots(graph)
    .rootsOf({ path, span: { start: 0, end: 0 } })
    .find(({ primitive }) => primitive.path === path)?.classes;
}
