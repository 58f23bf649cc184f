import type { Document } from '../model/document.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { agentEdges } from './agent-edges.ts';
import { isAlwaysOn } from './always-on.ts';
import type { Graph, Primitive } from './graph.ts';
import { instructionScope } from './instruction-scope.ts';
import { pathClasses } from './path-classes.ts';
import type { PathClass } from './path-classes.ts';
import { linksByFile, pulledIn } from './pulled-in.ts';
import type { Piece } from './pulled-in.ts';
import { pushTo } from '../model/push-to.ts';

/** Text in a file. */
export interface Place {
  readonly path: FilePath;
  readonly span: Span;
}

/** What puts text in front of a model: a primitive that loads by itself or is called, with all that its links pull in. */
export interface ContextRoot {
  readonly primitive: Primitive;
  /** The classes of paths that it loads for; `all` for what is always on, or is called whatever the path. */
  readonly classes: ReadonlySet<PathClass> | 'all';
  /** A person calls it: two of them meet only where one runs as the other. */
  readonly called: boolean;
}

/** Why a model reads two places together. */
export interface Meeting {
  readonly roots: readonly [ContextRoot, ContextRoot];
  /** A path for which both are loaded; `undefined` where any path will do. */
  readonly example: FilePath | undefined;
}

const dialect = 'vscode';

/** Links that are followed from a root. What is further away is seldom read together, and in a dense repository it is everything. */
const HOPS = 2;

const known = new WeakMap<Graph, ContextRoots>();

/** The roots of a graph, worked out once. */
export function contextRoots(graph: Graph): ContextRoots {
  const roots = known.get(graph) ?? new ContextRoots(graph);
  known.set(graph, roots);
  return roots;
}

/** Which texts a model reads together, by VS Code's rules; worked out for classes of paths and not for each. */
class ContextRoots {
  readonly classes: readonly PathClass[];
  private readonly rootsByDocument = new Map<FilePath, { readonly root: ContextRoot; readonly piece: Piece }[]>();
  private readonly runsAs: ReadonlySet<string>;

  constructor(graph: Graph) {
    this.classes = pathClasses(graph, { dialect });
    this.runsAs = new Set(
      agentEdges(graph).flatMap((edge) => (edge.type === 'runs-as' ? edge.agents.map((agent) => `${edge.from}\n${agent}`) : [])),
    );
    const links = linksByFile(graph);
    for (const root of rootsOf(graph, this.classes)) {
      for (const piece of closureOf(graph, root.primitive, links, HOPS)) {
        pushTo(this.rootsByDocument, piece.path, { root, piece });
      }
    }
  }

  /** The roots that bring a place to a model. */
  rootsOf({ path, span }: Place): ContextRoot[] {
    const found = this.rootsByDocument.get(path) ?? [];
    return found.filter(({ piece: { section } }) => section === undefined || covers(section.sectionSpan, span)).map(({ root }) => root);
  }

  /** The first way in which a model comes to read both places; `undefined` where it never does. */
  meeting(a: Place, b: Place): Meeting | undefined {
    const others = this.rootsOf(b);
    for (const one of this.rootsOf(a)) {
      for (const other of others) {
        const meeting = this.meetingOf(one, other);
        if (meeting !== undefined) return meeting;
      }
    }
    return undefined;
  }

  private meetingOf(a: ContextRoot, b: ContextRoot): Meeting | undefined {
    if (a === b) return { roots: [a, b], example: exampleOf(a.classes) };
    const pair = [a.primitive.path, b.primitive.path];
    if (a.called && b.called && !this.runsAs.has(pair.join('\n')) && !this.runsAs.has(pair.toReversed().join('\n'))) return undefined;
    if (a.classes === 'all') return { roots: [a, b], example: exampleOf(b.classes) };
    if (b.classes === 'all') return { roots: [a, b], example: exampleOf(a.classes) };
    for (const one of a.classes) if (b.classes.has(one)) return { roots: [a, b], example: one.example };
    return undefined;
  }
}

function exampleOf(classes: ContextRoot['classes']): FilePath | undefined {
  return classes === 'all' ? undefined : [...classes][0]?.example;
}

function rootsOf(graph: Graph, classes: readonly PathClass[]): ContextRoot[] {
  const byInstruction = new Map<FilePath, Set<PathClass>>();
  for (const one of classes) {
    for (const instruction of one.instructions) {
      const own = byInstruction.get(instruction);
      if (own === undefined) byInstruction.set(instruction, new Set([one]));
      else own.add(one);
    }
  }
  return graph.primitives.flatMap((primitive): ContextRoot[] => {
    if (primitive.kind === 'prompt' || primitive.kind === 'agent' || primitive.kind === 'skill') {
      return [{ primitive, classes: 'all', called: true }];
    }
    if (primitive.kind === 'instructions' && instructionScope(graph, primitive).type === 'everything') {
      return [{ primitive, classes: 'all', called: false }];
    }
    const own = byInstruction.get(primitive.path);
    if (own !== undefined) return [{ primitive, classes: own, called: false }];
    return isAlwaysOn(primitive, '', dialect, graph) ? [{ primitive, classes: 'all', called: false }] : [];
  });
}

/** A primitive and what its links pull in, each piece once; a whole makes its parts superfluous. */
export function closureOf(
  graph: Graph,
  primitive: Document,
  links: ReturnType<typeof linksByFile>,
  hops: number = Infinity,
): readonly Piece[] {
  const pieces = new Map<FilePath, Piece[]>();
  let level: Piece[] = [{ path: primitive.path }];
  for (let hop = 0; hop <= hops && level.length > 0; hop += 1) {
    const fresh = level.filter((piece) => {
      const before = pieces.get(piece.path) ?? [];
      if (before.some((other) => includes(other, piece))) return false;
      pieces.set(piece.path, [...before.filter((other) => !includes(piece, other)), piece]);
      return true;
    });
    level = fresh.flatMap((piece) =>
      pulledIn(graph, piece, links.get(piece.path) ?? []).map(({ document, section }) => ({ path: document.path, section })),
    );
  }
  return [...pieces.values()].flat().toSorted((a, b) => byCodeUnit(a.path, b.path));
}

export function includes(outer: Piece, inner: Piece): boolean {
  if (outer.section === undefined) return true;
  return inner.section !== undefined && covers(outer.section.sectionSpan, inner.section.sectionSpan);
}
