import type { Graph, Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** A program that reads primitives, in its own form and from its own places: what to write for it, and what it reads back. */
export interface Runtime {
  /** What people write after `--runtime`. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** Documents or source files that say what is written here. */
  readonly sources: readonly string[];
  /** When those were last read, as an ISO date. */
  readonly verifiedOn: string;
  readonly features: Features;
  readonly limits: readonly Limit[];
  /** What people can set so that the runtime leaves files alone that it would load beside its own. */
  readonly switches?: readonly Switch[];
  /** Where the runtime finds primitives by itself: those are not written again. */
  readonly isNative: (primitive: Primitive) => boolean;
  readonly emit: (input: EmitInput) => Emission;
  /** What the runtime itself would read in a repository, built or written by hand. */
  readonly load: (tree: RuntimeTree) => Loader;
}

/**
 * Where each kind goes, as globs of the files that `emit` writes; a kind without an entry is not written. The table in
 * docs/runtimes.md is made from it, and a test holds it against what is written.
 */
export interface Features {
  readonly rules: readonly string[];
  /** How a rule for some files finds them: patterns of its own, the folder it stands in, or words in a text that is always loaded. */
  readonly scope: 'globs' | 'folders' | 'words';
  /** What becomes of instructions that no file calls for. */
  readonly onDemand: 'description' | 'skill' | 'link';
  readonly agents: readonly string[];
  readonly prompts: readonly string[];
  readonly skills: readonly string[];
  /** Kept as hand-offs, or written as text. */
  readonly handoffs: 'native' | 'text';
  /** Files that only some builds write, and which builds those are. */
  readonly sometimes?: readonly SometimesFile[];
}

export interface SometimesFile {
  readonly path: FilePath;
  /** Completes "written where …". */
  readonly when: string;
}

/** A setting of a JSON file that keeps a runtime from files. */
export interface Switch {
  /** A glob as in `features`. */
  readonly files: string;
  readonly key: JsonKey;
  /** The key of `build` in the configuration that makes a build set it. */
  readonly option: 'vscodeSettings';
}

export interface Limit {
  /** What is measured: one file, the body of one, or all that is loaded together. */
  readonly of: 'rule' | 'root rule' | 'all rules' | 'agent body' | 'command' | 'skill name' | 'skill description';
  readonly max: number;
  readonly unit: 'bytes' | 'characters' | 'lines';
  /** What happens beyond it. */
  readonly beyond: 'cut' | 'dropped' | 'advised';
  /** Where that is said. */
  readonly source: string;
}

export interface EmitInput {
  readonly graph: Graph;
  /** Primitives to write, sorted by path. */
  readonly primitives: readonly Primitive[];
  /** Folders that together hold every file an instruction applies to, and as little else as possible. */
  readonly foldersFor: (instruction: Primitive) => readonly FilePath[];
  /** Ids of all runtimes whose files will stand in the same tree, this one included. */
  readonly alongside: ReadonlySet<string>;
  /** Whether one of them writes AGENTS.md. */
  readonly agentsMd: boolean;
  /** Whether VS Code's settings are to keep it from what is built for others as well. */
  readonly vscodeSettings: boolean;
}

export interface Emission {
  readonly outputs: readonly OutputFile[];
  readonly losses: readonly Loss[];
}

export interface OutputFile {
  readonly path: FilePath;
  readonly sources: readonly FilePath[];
  readonly content: OutputContent;
}

export type OutputContent =
  /** Joined by blank lines. */
  | { readonly type: 'parts'; readonly parts: readonly OutputPart[] }
  /** The same in a format that is not Markdown: the text does not say where it stands, so links start at the repository root. */
  | { readonly type: 'wrapped'; readonly parts: readonly OutputPart[]; readonly wrap: (text: string) => WrappedText }
  /** Keys of a JSON file that may have others, and comments. */
  | { readonly type: 'json-keys'; readonly keys: readonly JsonKey[] }
  | { readonly type: 'copy'; readonly of: FilePath };

/** A file that holds a text as a value. */
export interface WrappedText {
  readonly text: string;
  /** The line of the file, from 0, that the value begins with, when its lines stand there one by one; `undefined` when they do not. */
  readonly line: number | undefined;
}

export type OutputPart =
  /** `from` says where the text stands, LF instead of other line ends, when it was taken from a source as it is. */
  | { readonly type: 'text'; readonly text: string; readonly from?: { readonly of: FilePath; readonly span: Span } }
  /** A list of links to files, by what they say. */
  | { readonly type: 'links'; readonly before: string; readonly items: readonly { readonly text: string; readonly to: FilePath }[] }
  | BodyPart;

/** The body of a primitive, its links rebased to the output. */
export interface BodyPart {
  readonly type: 'body';
  readonly of: FilePath;
  /** Links to files below this folder stay as they are: they move along. */
  readonly movedFolder?: FilePath;
  /** In offsets of the primitive; none touches a link. */
  readonly edits?: readonly TextEdit[];
  /** Whether `#file:path`, which only VS Code reads, stays, becomes a link, or becomes what the runtime inserts files by. */
  readonly fileMentions?: FileMentions;
  /** Whether `#tool:name`, which only VS Code reads, stays or becomes the name of the tool in code. */
  readonly toolMentions?: 'keep' | 'code';
  /** What the runtime calls a tool of VS Code, where `toolMentions` says `code`; nothing for a tool that it does not have. */
  readonly toolNames?: (name: string) => readonly string[];
}

/** An insertion is made from the path from the repository root and what follows the mention; a link where it cannot be written. */
export type FileMentions = 'keep' | 'link' | ((path: FilePath, next: string) => string | undefined);

/** A value that the file must have under a key: the value itself, or items that its list must hold. */
export interface JsonKey {
  readonly path: readonly string[];
  readonly value: string | boolean | readonly string[];
}

/** Something that the runtime cannot express. */
export interface Loss {
  readonly path: FilePath;
  readonly span: Span;
  /** What becomes of the meaning: gone, for more than it was, for less, or another one. */
  readonly effect: 'dropped' | 'widened' | 'narrowed' | 'changed';
  readonly message: string;
  readonly hint: string;
}

/** A repository as a runtime finds it. */
export interface RuntimeTree {
  /** Every path, sorted. */
  readonly files: readonly FilePath[];
  readonly has: (path: FilePath) => boolean;
  /** `undefined` for what does not exist or is no text. */
  readonly read: (path: FilePath) => string | undefined;
}

/**
 * What is loaded for work on a path, which need not exist. Never throws, and gives the same value whatever was asked before. Paths
 * that nothing tells apart may share one value.
 */
export type Loader = (path: FilePath) => Loaded;

export interface Loaded {
  /** In load order. */
  readonly documents: readonly LoadedDocument[];
  /** What the model is told of, and loads when a task or a person calls for it. */
  readonly offered: readonly Offer[];
  /** What would be here but for a limit, in load order. */
  readonly dropped?: readonly Dropped[];
}

export interface Dropped {
  readonly path: FilePath;
  readonly limit: Limit;
}

export interface LoadedDocument {
  readonly path: FilePath;
  /** As the model gets it: without frontmatter, and without what a limit cuts off. */
  readonly text: string;
  readonly reason: LoadReason;
  /** The limit that has cut the text. */
  readonly cut?: Limit;
}

export type LoadReason =
  | { readonly type: 'always' }
  /** Stands in a folder above the path. */
  | { readonly type: 'folder' }
  | { readonly type: 'glob'; readonly pattern: string }
  | { readonly type: 'import'; readonly from: FilePath };

export interface Offer {
  readonly kind: 'rule' | 'agent' | 'command' | 'skill';
  readonly name: string;
  readonly path: FilePath;
  readonly description: string;
}
