import { isMarkdown } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import { byCodeUnit, folderOf, foldersAbove, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { withFacts } from '../model/with-facts.ts';
import { agentEdgesOf } from './agent-edges.ts';
import { agentsByName } from './agents.ts';
import { namesOf } from './frontmatter-values.ts';
import { isPrimitive } from './graph.ts';
import type { Edge, Graph, Primitive, Scope, UnreadableFile } from './graph.ts';
import { linkEdgesOf } from './link-edges.ts';
import { canonicalPath } from './link-target.ts';
import type { LinkSpace } from './link-target.ts';
import { linkedPlaces } from './linked-places.ts';
import { GlobCompiler } from './match-glob.ts';
import { withoutBuiltRegion } from './own-text.ts';
import type { PathIndex } from './path-index.ts';
import { scopeOf } from './scope-of.ts';

export interface GraphInput {
  readonly paths: PathIndex;
  /** Primitives and the ordinary Markdown to check. */
  readonly sources: readonly Document[];
  /** Markdown that is read only because links lead to it. */
  readonly linked: readonly Document[];
  /** What workflows leave behind. What of it was asked to be checked as well is among the sources, too. */
  readonly artifacts?: readonly Document[];
  readonly ignoredArtifacts?: ReadonlySet<FilePath>;
  readonly constitution?: Document | undefined;
  /** Symbolic links inside the repository, to the files they lead to. */
  readonly aliases: ReadonlyMap<FilePath, FilePath>;
  /** What builds have written, with the files that it was made from. */
  readonly generated: ReadonlyMap<FilePath, readonly FilePath[]>;
  readonly unreadable: readonly UnreadableFile[];
}

/** Joins documents into one graph. The order of the input does not matter. */
export function buildGraph({
  paths,
  sources,
  linked,
  artifacts = [],
  ignoredArtifacts = new Set(),
  constitution,
  aliases,
  generated,
  unreadable,
}: GraphInput): Graph {
  // The constitution is a source, whatever its name.
  const own = (document: Document): Document => (document.path === constitution?.path ? document : withoutBuiltRegion(document));
  const sorted = sources.map(own).toSorted((a, b) => byCodeUnit(a.path, b.path));
  const primitives = sorted.filter(isPrimitive);
  const first = constitution === undefined ? [] : [constitution];
  const documents = new Map([...artifacts, ...first, ...linked.map(own), ...sorted].map((document) => [document.path, document]));
  const globs = new GlobCompiler();
  const scopes = new Map(
    primitives.flatMap((primitive): [FilePath, Scope][] => {
      const scope = scopeOf(primitive, globs);
      return scope === undefined ? [] : [[primitive.path, scope]];
    }),
  );
  const joined = (): Edge[] => {
    const agents = agentsByName(primitives);
    return sorted.flatMap((document) => [
      ...linkEdgesOf({ paths, aliases, documents }, document),
      ...(isPrimitive(document) ? primitiveEdges(document, scopes.get(document.path), agents) : []),
    ]);
  };
  let edges: readonly Edge[] | undefined;
  return {
    paths,
    aliases,
    generated,
    documents,
    primitives,
    ...(constitution === undefined ? {} : { constitution: withFacts(constitution, { kind: 'instructions' }) }),
    checkedDocuments: sorted.filter((document) => !isPrimitive(document)),
    artifacts: artifacts.toSorted((a, b) => byCodeUnit(a.path, b.path)),
    ignoredArtifacts,
    scopes,
    unreadable,
    // Most runs ask for a few of them, which have functions of their own.
    get edges() {
      return (edges ??= joined());
    },
  };
}

/** Files that links treat as folders, sorted: symbolic links to folders, if the links are right. */
export function suspectedAliases(paths: PathIndex, documents: readonly Document[]): FilePath[] {
  const suspects = new Set<FilePath>();
  for (const path of linkTargets(documents)) {
    if (paths.hasFile(path) || paths.hasFolder(path)) continue;
    for (const folder of foldersAbove(path)) if (paths.hasFile(folder)) suspects.add(folder);
  }
  return [...suspects].toSorted(byCodeUnit);
}

/**
 * Markdown that links of `documents` lead to and that is not among them, sorted. With `anchored`, only where a link names
 * a section: what a link check has to read. With `all`, every one: what an agent's context may hold.
 */
export function linkedMarkdown(space: Omit<LinkSpace, 'documents'>, documents: readonly Document[], which: 'anchored' | 'all'): FilePath[] {
  const known = new Set(documents.map(({ path }) => path));
  const wanted = new Set<FilePath>();
  for (const target of linkTargets(documents, which)) {
    if (known.has(target)) continue;
    const path = canonicalPath(space, target);
    if (!known.has(path) && isMarkdown(path) && space.paths.hasFile(path)) wanted.add(path);
  }
  // What lies beside a skill is part of it and moves with it.
  const skills = documents.filter(({ kind, path }) => kind === 'skill' && folderOf(path) !== '').map(({ path }) => `${folderOf(path)}/`);
  if (skills.length > 0) {
    for (const path of space.paths.sources) {
      if (isMarkdown(path) && !known.has(path) && skills.some((folder) => path.startsWith(folder))) wanted.add(path);
    }
  }
  return [...wanted].toSorted(byCodeUnit);
}

interface Targets {
  readonly all: ReadonlySet<FilePath>;
  /** Those of which a link names a section. */
  readonly anchored: ReadonlySet<FilePath>;
}

const targetsOf = new WeakMap<readonly Document[], Targets>();

/** The files that links lead to, whether they exist or not; worked out once for a list. */
export function linkTargets(documents: readonly Document[], which: keyof Targets = 'all'): ReadonlySet<FilePath> {
  const targets = targetsOf.get(documents) ?? targetsAmong(documents);
  targetsOf.set(documents, targets);
  return targets[which];
}

function targetsAmong(documents: readonly Document[]): Targets {
  const all = new Set<FilePath>();
  const anchored = new Set<FilePath>();
  for (const document of documents) {
    const places = linkedPlaces(document);
    for (let at = 0; at < places.length; at += 2) {
      const path = places[at] || document.path;
      all.add(path);
      if (places[at + 1] !== 0) anchored.add(path);
    }
  }
  return { all, anchored };
}

function primitiveEdges(primitive: Primitive, scope: Scope | undefined, agents: ReadonlyMap<string, readonly FilePath[]>): Edge[] {
  const from = primitive.path;
  const edges: Edge[] = [
    ...(scope?.partSpans ?? []).map((span, index): Edge => ({
      type: 'applies-to',
      from,
      span,
      pattern: scope?.parts.vscode[index]?.pattern ?? '',
    })),
    ...namesOf(primitive, 'tools').map(({ name, span }): Edge => ({ type: 'uses-tool', from, span, tool: name })),
    ...primitive.toolMentions.map(({ name, span }): Edge => ({ type: 'uses-tool', from, span, tool: name })),
    ...agentEdgesOf(primitive, agents),
  ];
  for (const entry of primitive.memoryEntries) {
    for (const citation of entry.citations) {
      edges.push({ type: 'cites', from, span: citation.span, to: citation.path, part: entry.id });
    }
  }
  for (const component of primitive.components) {
    const path =
      component.path === undefined ? undefined : (resolvePath('', component.path) ?? resolvePath(folderOf(from), component.path));
    if (path !== undefined)
      edges.push({ type: 'implements', from, span: component.pathSpan ?? component.span, to: path, part: component.id });
    for (const on of component.dependsOn) edges.push({ type: 'depends-on', from, span: component.span, component: component.id, on });
  }
  return edges;
}
