import type { Document, Reference } from '../model/document.ts';
import type { ExternalOutcome } from '../model/external-outcome.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import type { LinkTarget } from './link-target.ts';
import type { Dialect, GlobPart } from './match-glob.ts';
import type { PathIndex } from './path-index.ts';

/** Everything that is known about a repository's primitives. Every command is a pure function of it. */
export interface Graph {
  readonly paths: PathIndex;
  /** Symbolic links inside the repository, to the files and folders they lead to. */
  readonly aliases: ReadonlyMap<FilePath, FilePath>;
  /** What builds have written, with the files that it was made from. */
  readonly generated: ReadonlyMap<FilePath, readonly FilePath[]>;
  /** Primitives, checked documents and Markdown that links lead to, by path. */
  readonly documents: ReadonlyMap<FilePath, Document>;
  /** Primitives, sorted by path. */
  readonly primitives: readonly Primitive[];
  /** What is for every file and comes before all else. It need not be one of the primitives: its place makes it one here. */
  readonly constitution?: Primitive;
  /** Ordinary Markdown that was asked to be checked, sorted by path. */
  readonly checkedDocuments: readonly Document[];
  /** What workflows leave behind, sorted by path: the Markdown, and JSON beside it. No rule of primitives speaks of it. */
  readonly artifacts: readonly Document[];
  /** Those of the artifacts that git ignores. */
  readonly ignoredArtifacts: ReadonlySet<FilePath>;
  /** `applyTo` of each instruction that has one as a string, and the `paths` of Claude Code's rules. */
  readonly scopes: ReadonlyMap<FilePath, Scope>;
  /** Files that should have been read and could not be. */
  readonly unreadable: readonly UnreadableFile[];
  /** Sorted by file. */
  readonly edges: readonly Edge[];
  /** What addresses on the web answered, by their normal form; absent where nobody asked. */
  readonly external?: ReadonlyMap<string, ExternalOutcome>;
}

export interface UnreadableFile {
  readonly path: FilePath;
  /** Ends the sentence "The file cannot be read: …". */
  readonly reason: string;
}

export type Primitive = Document & { readonly kind: Kind };

export function isPrimitive(document: Document): document is Primitive {
  return document.kind !== 'document' && document.kind !== 'artifact';
}

export interface Scope {
  /** The list as written. */
  readonly list: string;
  /** Where the list stands in the file, quotes included. */
  readonly span: Span;
  /** Where each part stands; the whole list when escapes or folding hide it. */
  readonly partSpans: readonly Span[];
  readonly parts: Readonly<Record<Dialect, readonly GlobPart[]>>;
}

interface EdgeBase {
  /** The file that says so. */
  readonly from: FilePath;
  /** Where it says so. */
  readonly span: Span;
}

/** A reference in the text, wherever it leads. */
export interface LinkEdge extends EdgeBase {
  readonly type: 'links-to';
  readonly reference: Reference;
  readonly target: LinkTarget;
}

/** One part of an `applyTo` list. Files are not expanded: ask the graph's `scopes`. */
export interface AppliesToEdge extends EdgeBase {
  readonly type: 'applies-to';
  readonly pattern: string;
}

export interface ToolEdge extends EdgeBase {
  readonly type: 'uses-tool';
  readonly tool: string;
}

/** A prompt's `agent`, an agent's `handoffs` and `agents`. */
export interface AgentEdge extends EdgeBase {
  readonly type: 'runs-as' | 'hands-off-to' | 'delegates-to';
  /** As written. */
  readonly name: string;
  /** The agents of that name; several where names collide, none where it is unknown or built in. */
  readonly agents: readonly FilePath[];
  readonly builtIn: boolean;
}

/** From a learning section to what it updates, from a memory entry to what it cites, from a spec component to its file. */
export interface FileEdge extends EdgeBase {
  readonly type: 'updates' | 'cites' | 'implements';
  readonly to: FilePath;
  /** The entry or component that the edge starts at. */
  readonly part: string | undefined;
}

export interface ComponentEdge extends EdgeBase {
  readonly type: 'depends-on';
  readonly component: string;
  readonly on: string;
}

export type Edge = LinkEdge | AppliesToEdge | ToolEdge | AgentEdge | FileEdge | ComponentEdge;
