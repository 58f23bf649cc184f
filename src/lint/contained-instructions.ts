import { contextRoots } from '../graph/context-roots.ts';
import type { ContextRoot } from '../graph/context-roots.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import { derivedFact } from '../model/derived-fact.ts';
import type { FilePath } from '../model/file-path.ts';
import { areApart } from './home-folder.ts';
import { pushTo } from '../model/push-to.ts';
import { ownText } from '../graph/own-text.ts';
import { fileStart } from '../model/span.ts';

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
    .filter(({ path }) => !graph.generated.has(path))
    .flatMap((primitive) => {
      const lines = linesOfInstructions(primitive);
      return lines === undefined ? [] : [{ primitive, ...lines }];
    })
    // What is too short to be contained is too short to contain what is not.
    .filter(({ letters }) => letters >= SHORTEST);
  const byLine = new Map<number, (typeof texts)[number][]>();
  for (const text of texts) for (const line of text.lines) pushTo(byLine, line, text);
  return texts.flatMap(({ primitive, lines }) => {
    // The rarest line leaves the fewest others to compare.
    let rarest: readonly (typeof texts)[number][] = texts;
    for (const line of lines) {
      const having = byLine.get(line) ?? [];
      if (having.length < rarest.length) rarest = having;
    }
    const container = rarest.find(
      (other) =>
        other.lines.length > lines.length &&
        !areApart(primitive.path, other.primitive.path) &&
        isSubset(lines, new Set(other.lines)) &&
        appliesWherever(graph, other.primitive, primitive) &&
        // Equal hashes are no proof.
        isSubset([...linesOf(primitive)], linesOf(other.primitive)),
    );
    return container === undefined ? [] : [{ primitive, container: container.primitive }];
  });
}

/** `undefined` for what is no instruction. */
export function linesOfInstructions(document: Document): HashedLines | undefined {
  return document.kind === 'instructions' ? derivedFact(document, 'lines', () => hashedLines(document)) : undefined;
}

interface HashedLines {
  /** Of all lines. */
  readonly letters: number;
  /** A hash for each line, each line once. */
  readonly lines: readonly number[];
}

function hashedLines(primitive: Document): HashedLines {
  const lines = [...linesOf(primitive)];
  return { letters: lines.reduce((sum, { length }) => sum + length, 0), lines: lines.map(hashOf) };
}

function hashOf(line: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < line.length; at += 1) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function isSubset<Line>(lines: readonly Line[], others: ReadonlySet<Line>): boolean {
  return lines.every((line) => others.has(line));
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
    .rootsOf({ path, span: fileStart })
    .find(({ primitive }) => primitive.path === path)?.classes;
}
