import { isClaudeRule, isRepositoryWide } from '../kinds.ts';
import { baseNameOf, byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LoadingRuntime } from '../model/lint-settings.ts';
import { isAlwaysOn } from './always-on.ts';
import { closureOf, includes } from './context-roots.ts';
import type { Graph, Primitive } from './graph.ts';
import { instructionScope } from './instruction-scope.ts';
import type { Dialect } from './match-glob.ts';
import { classifiedPaths } from './path-classes.ts';
import { linksByFile } from './pulled-in.ts';
import type { Piece } from './pulled-in.ts';
import { ownText } from './own-text.ts';
import { sizeOf } from './text-size.ts';
import type { Size } from './text-size.ts';

/** What a runtime loads by itself for work on files of one class. */
export interface LoadedText {
  /** The first of the files, and how many they are. */
  readonly example: FilePath;
  readonly count: number;
  /** Primitives that load by themselves. */
  readonly roots: readonly FilePath[];
  /** The largest first. */
  readonly parts: readonly { readonly path: FilePath; readonly size: Size }[];
  readonly size: Size;
}

interface Loading {
  readonly dialect: Dialect;
  /** The file that is read at the root and in each folder on the way; `undefined` where another rule says so. */
  readonly chain: string | undefined;
}

/** developers.openai.com/codex/guides/agents-md; code.claude.com/docs/en/memory; google-gemini/gemini-cli docs/cli/gemini-md.md. */
const loadings: Readonly<Record<LoadingRuntime, Loading>> = {
  vscode: { dialect: 'vscode', chain: undefined },
  copilot: { dialect: 'rooted', chain: undefined },
  claude: { dialect: 'rooted', chain: 'CLAUDE.md' },
  codex: { dialect: 'rooted', chain: 'AGENTS.md' },
  gemini: { dialect: 'rooted', chain: 'GEMINI.md' },
};

/**
 * What a runtime loads by itself for each class of the files that `covers` takes: primitives that are always on or apply, and
 * for VS Code and GitHub Copilot what their links pull in. Imports of Claude Code and Gemini CLI are not followed.
 */
export function loadedTexts(graph: Graph, runtime: LoadingRuntime, covers: (path: FilePath) => boolean = () => true): LoadedText[] {
  return loadedByFile(graph, runtime, graph.paths.sources.filter(covers)).texts;
}

/** The same for these files, in order, and for each of them the number of its text. */
export function loadedByFile(
  graph: Graph,
  runtime: LoadingRuntime,
  sources: readonly FilePath[],
): { readonly texts: LoadedText[]; readonly textOf: Uint32Array } {
  const { dialect, chain } = loadings[runtime];
  const always = alwaysLoaded(graph, runtime);
  const folders = always.flatMap(({ kind, path }) => {
    const project = folderOf(path).replace(/(?:^|\/)\.[^/]*(?:\/.*)?$/, '');
    // AGENTS.md speaks for its own folder, hidden or not.
    return kind === 'agents-file' ? [project, folderOf(path)] : [project];
  });
  const piecesOf = piecesByRoot(graph, chain === undefined);
  const sizes = new Map<string, Size>();
  const { classes, classOf } = classifiedPaths({ paths: { sources }, scopes: graph.scopes }, { dialect, folders });
  const texts = classes.map(({ example, count, instructions }) => {
    const applying = instructions.filter((path) => chain === undefined || (runtime === 'claude' && isClaudeRule(path)));
    const roots = new Set([...always.filter(isLoadedFor(graph, runtime, example)).map(({ path }) => path), ...applying]);
    const pieces = withoutParts([...roots].flatMap(piecesOf));
    const parts = pieces.map((piece) => ({ path: piece.path, size: knownSize(piece) }));
    parts.sort((a, b) => b.size.bytes - a.size.bytes || byCodeUnit(a.path, b.path));
    return { example, count, roots: [...roots], parts, size: sum(parts.map(({ size }) => size)) };
  });
  return { texts, textOf: classOf };

  function knownSize(piece: Piece): Size {
    const key = `${piece.section?.slug ?? ''}\n${piece.path}`;
    const size = sizes.get(key) ?? sizeOf(textOf(graph, piece));
    sizes.set(key, size);
    return size;
  }
}

function sum(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (all, { tokens, lines, bytes }) => ({ tokens: all.tokens + tokens, lines: all.lines + lines, bytes: all.bytes + bytes }),
    {
      tokens: 0,
      lines: 0,
      bytes: 0,
    },
  );
}

/** Primitives that may be loaded without a pattern. */
function alwaysLoaded(graph: Graph, runtime: LoadingRuntime): Primitive[] {
  const { chain } = loadings[runtime];
  return graph.primitives.filter(({ kind, path }) => {
    if (chain !== undefined) return baseNameOf(path) === chain || (runtime === 'claude' && isClaudeRule(path) && !graph.scopes.has(path));
    return kind === 'agents-file' || isRepositoryWide(path) || (isClaudeRule(path) && !graph.scopes.has(path));
  });
}

function isLoadedFor(graph: Graph, runtime: LoadingRuntime, example: FilePath): (primitive: Primitive) => boolean {
  const { dialect, chain } = loadings[runtime];
  if (chain === undefined) return (primitive) => isAlwaysOn(primitive, example, dialect, graph);
  return (primitive) => {
    if (baseNameOf(primitive.path) === chain) return isInside(folderOf(primitive.path).replace(/(?:^|\/)\.claude$/, ''), example);
    const scope = instructionScope(graph, primitive);
    return scope.type === 'everything' || (scope.type === 'folder' && isInside(scope.folder, example));
  };
}

function piecesByRoot(graph: Graph, followsLinks: boolean): (path: FilePath) => readonly Piece[] {
  const links = linksByFile(graph);
  const known = new Map<FilePath, readonly Piece[]>();
  return (path) => {
    const document = graph.documents.get(path);
    const pieces = known.get(path) ?? (document === undefined || !followsLinks ? [{ path }] : closureOf(graph, document, links));
    known.set(path, pieces);
    return pieces;
  };
}

/** Each piece once, and none that another holds. */
function withoutParts(pieces: readonly Piece[]): Piece[] {
  const byPath = new Map<FilePath, Piece[]>();
  for (const piece of pieces) {
    const before = byPath.get(piece.path) ?? [];
    if (before.some((other) => includes(other, piece))) continue;
    byPath.set(piece.path, [...before.filter((other) => !includes(piece, other)), piece]);
  }
  return [...byPath.values()].flat();
}

function textOf(graph: Graph, { path, section }: Piece): string {
  const document = graph.documents.get(path);
  if (document === undefined) return '';
  return ownText(document, section?.sectionSpan);
}
