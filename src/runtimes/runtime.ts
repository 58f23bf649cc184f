import type { Graph, Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';

/** A program that reads primitives, in its own form and from its own places. */
export interface Runtime {
  /** What people write after `--runtime`. */
  readonly id: string;
  /** Documents or source files that say what is written here. */
  readonly sources: readonly string[];
  /** When those were last read, as an ISO date. */
  readonly verifiedOn: string;
  /** Where the runtime finds primitives by itself: those are not written again. */
  readonly isNative: (primitive: Primitive) => boolean;
  readonly emit: (input: EmitInput) => Emission;
}

export interface EmitInput {
  readonly graph: Graph;
  /** Primitives to write, sorted by path. */
  readonly primitives: readonly Primitive[];
  /** Folders that together hold every file an instruction applies to, and as little else as possible. */
  readonly foldersFor: (instruction: Primitive) => readonly FilePath[];
}

export interface Emission {
  readonly outputs: readonly OutputFile[];
  readonly losses: readonly Loss[];
}

export interface OutputFile {
  readonly path: FilePath;
  readonly sources: readonly FilePath[];
  /** Joined by blank lines. */
  readonly content: { readonly type: 'parts'; readonly parts: readonly OutputPart[] } | { readonly type: 'copy'; readonly of: FilePath };
}

export type OutputPart =
  | { readonly type: 'text'; readonly text: string }
  /** The body of a primitive, its links rebased to the output. Links to files below `movedFolder` stay as they are. */
  | { readonly type: 'body'; readonly of: FilePath; readonly movedFolder?: FilePath; readonly rewrite?: (text: string) => string };

/** Something that the runtime cannot express. */
export interface Loss {
  readonly path: FilePath;
  readonly span: Span;
  readonly message: string;
  readonly hint: string;
}
