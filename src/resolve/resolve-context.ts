import { nameOf } from '../graph/agents.ts';
import { isAlwaysOn } from '../graph/always-on.ts';
import type { Graph, LinkEdge, Primitive } from '../graph/graph.ts';
import type { Dialect } from '../graph/match-glob.ts';
import { linksByFile, pulledIn } from '../graph/pulled-in.ts';
import { stemOf } from '../kinds.ts';
import type { Document, Heading } from '../model/document.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind, Kind } from '../model/kind.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { UsageError } from '../model/usage-error.ts';
import { ownText } from '../graph/own-text.ts';

export interface ContextOptions {
  readonly dialect: Dialect;
  /** Name of the agent that works on the path. */
  readonly agent?: string;
  /** Name of the prompt that was called. */
  readonly prompt?: string;
}

/** What an agent has in front of it for a path, in load order. */
export interface ResolvedContext {
  readonly path: FilePath;
  readonly documents: readonly ContextDocument[];
  /** Estimated. */
  readonly tokens: number;
}

export interface ContextDocument {
  readonly path: FilePath;
  readonly kind: DocumentKind;
  /** The only section that is pulled in; the whole file without it. */
  readonly section?: Heading;
  /** Links between this document and what applies by itself. */
  readonly depth: number;
  readonly tokens: number;
  readonly reason: ContextReason;
  /** The text as a model gets it: without frontmatter, and without what a build has put between markers. */
  readonly text: string;
}

export type ContextReason =
  | { readonly type: 'always' }
  | { readonly type: 'apply-to'; readonly from: FilePath; readonly pattern: string; readonly span: Span }
  | { readonly type: 'agent' | 'prompt'; readonly from?: FilePath; readonly span?: Span }
  | { readonly type: 'link'; readonly from: FilePath; readonly fromSection?: string; readonly span: Span };

interface Root {
  readonly primitive: Primitive;
  readonly reason: ContextReason;
}

/**
 * Which primitives apply to a path, and why: agent and prompt by name, then what is always on, then instructions by
 * `applyTo`, each followed to what its links pull in. Files are followed breadth first and once; a link with a fragment
 * pulls in that section only, and links outside the section are not followed. Markdown that is not a primitive is
 * pulled in and not followed (VS Code 1.122, `computeAutomaticInstructions.ts`). The path need not exist.
 */
export function resolveContext(graph: Graph, path: FilePath, options: ContextOptions): ResolvedContext {
  const linksFrom = linksByFile(graph);
  const roots = rootsFor(graph, path, options);
  let documents: ContextDocument[] = [];
  let level = roots.map(({ primitive, reason }) => contextDocument(primitive, undefined, 0, reason));
  while (level.length > 0) {
    const fresh: ContextDocument[] = [];
    for (const document of level) {
      if (!isKnown(document, [...documents, ...fresh])) fresh.push(document);
    }
    // A whole makes its parts superfluous.
    documents = [...documents, ...fresh].filter((known) => !fresh.some((other) => other !== known && isKnown(known, [other])));
    level = fresh.flatMap((document) => followed(graph, document, linksFrom.get(document.path) ?? []));
  }
  return { path, documents, tokens: documents.reduce((sum, { tokens }) => sum + tokens, 0) };
}

/** The primitives that apply to a path by themselves, which is said by their frontmatter and their names alone. */
export function applyingTo(graph: Graph, path: FilePath, options: ContextOptions): FilePath[] {
  return rootsFor(graph, path, options).map(({ primitive }) => primitive.path);
}

function rootsFor(graph: Graph, path: FilePath, options: ContextOptions): Root[] {
  return [...invoked(graph, options), ...alwaysOn(graph, path, options.dialect), ...applying(graph, path, options.dialect)];
}

function invoked(graph: Graph, { agent, prompt }: ContextOptions): Root[] {
  const roots: Root[] = [];
  let agentName = agent;
  let agentReason: ContextReason = { type: 'agent' };
  if (prompt !== undefined) {
    const primitive = named(graph, 'prompt', prompt);
    roots.push({ primitive, reason: { type: 'prompt' } });
    const runsAs = graph.edges.find((edge) => edge.type === 'runs-as' && edge.from === primitive.path && edge.agents.length > 0);
    if (agentName === undefined && runsAs?.type === 'runs-as') {
      agentName = runsAs.name;
      agentReason = { type: 'agent', from: primitive.path, span: runsAs.span };
    }
  }
  if (agentName !== undefined) roots.unshift({ primitive: named(graph, 'agent', agentName), reason: agentReason });
  return roots;
}

/** The primitive of that name, file name or path. */
function named(graph: Graph, kind: Kind, name: string): Primitive {
  const candidates = graph.primitives.filter((primitive) => primitive.kind === kind);
  const exact = candidates.find(({ path }) => path === name);
  const matching = candidates.filter((primitive) => nameOf(primitive) === name || stemOf(primitive.path) === name);
  const found = exact ?? matching[0];
  if (exact === undefined && matching.length > 1) {
    throw new UsageError(`Several ${kind}s are called \`${name}\`: ${matching.map(({ path }) => path).join(', ')}. Name one by its path.`);
  }
  if (found !== undefined) return found;
  const names = candidates.map(nameOf);
  const guess = didYouMean(name, names);
  const known = names.length === 0 ? `The repository has no ${kind}s.` : guess === '' ? `Known: ${names.join(', ')}.` : guess.trim();
  throw new UsageError(`There is no ${kind} \`${name}\`. ${known}`);
}

function alwaysOn(graph: Graph, path: FilePath, dialect: Dialect): Root[] {
  const others = graph.primitives.filter(
    (primitive) => primitive.path !== graph.constitution?.path && isAlwaysOn(primitive, path, dialect, graph),
  );
  return [...(graph.constitution === undefined ? [] : [graph.constitution]), ...others].map((primitive) => ({
    primitive,
    reason: { type: 'always' },
  }));
}

function applying(graph: Graph, path: FilePath, dialect: Dialect): Root[] {
  return graph.primitives.flatMap((primitive) => {
    const scope = graph.scopes.get(primitive.path);
    const index = scope?.parts[dialect].findIndex(({ matches }) => matches(path)) ?? -1;
    const part = scope?.parts[dialect][index];
    if (scope === undefined || part === undefined || isAlwaysOn(primitive, path, dialect, graph)) return [];
    const span = scope.partSpans[index] ?? scope.span;
    return [{ primitive, reason: { type: 'apply-to', from: primitive.path, pattern: part.pattern, span } }];
  });
}

function followed(graph: Graph, from: ContextDocument, links: readonly LinkEdge[]): ContextDocument[] {
  return pulledIn(graph, from, links).map(({ document, section, link }) =>
    contextDocument(document, section, from.depth + 1, {
      type: 'link',
      from: from.path,
      ...(from.section === undefined ? {} : { fromSection: from.section.slug }),
      span: link.reference.span,
    }),
  );
}

function contextDocument(document: Document, section: Heading | undefined, depth: number, reason: ContextReason): ContextDocument {
  const text = ownText(document, section?.sectionSpan);
  return {
    path: document.path,
    kind: document.kind,
    ...(section === undefined ? {} : { section }),
    depth,
    tokens: estimateTokens(text),
    reason,
    text,
  };
}

/** The same text, or a whole that holds it, is there. */
function isKnown({ path, section }: ContextDocument, documents: readonly ContextDocument[]): boolean {
  return documents.some(
    (known) =>
      known.path === path &&
      (known.section === undefined || (section !== undefined && covers(known.section.sectionSpan, section.sectionSpan))),
  );
}
