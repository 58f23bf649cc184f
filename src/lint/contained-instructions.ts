import { contextRoots } from '../graph/context-roots.ts';
import type { ContextRoot } from '../graph/context-roots.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import { areApart } from './home-folder.ts';
import { pushTo } from '../model/push-to.ts';
import { ownText } from '../graph/own-text.ts';

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
    .map((primitive) => ({ primitive, lines: linesOf(primitive) }));
  const byLine = new Map<string, (typeof texts)[number][]>();
  for (const text of texts) {
    for (const line of text.lines) {
      pushTo(byLine, line, text);
    }
  }
  return texts.flatMap(({ primitive, lines }) => {
    if ([...lines].join('').length < SHORTEST) return [];
    // The rarest line leaves the fewest others to compare.
    const rarest = [...lines].map((line) => byLine.get(line) ?? []).toSorted((a, b) => a.length - b.length)[0] ?? [];
    const container = rarest.find(
      (other) =>
        other.lines.size > lines.size &&
        !areApart(primitive.path, other.primitive.path) &&
        [...lines].every((line) => other.lines.has(line)) &&
        appliesWherever(graph, other.primitive, primitive),
    );
    return container === undefined ? [] : [{ primitive, container: container.primitive }];
  });
}

/** The lines of a body without titles and rules, white space and marks of lists apart. */
function linesOf(primitive: Primitive): ReadonlySet<string> {
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
