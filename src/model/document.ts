import type { FilePath } from './file-path.ts';
import type { DocumentKind } from './kind.ts';
import type { Span } from './span.ts';

/** The facts of one Markdown file. Every span lies inside `text`. */
export interface Document {
  readonly path: FilePath;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Offset of the first character after the frontmatter and the blank lines that follow it. */
  readonly bodyStart: number;
  readonly frontmatter: Frontmatter | undefined;
  readonly headings: readonly Heading[];
  /** HTML `id` and `name` attributes. */
  readonly anchors: readonly Anchor[];
  readonly references: readonly Reference[];
  readonly toolMentions: readonly Mention[];
  readonly variables: readonly Variable[];
  readonly codeSpans: readonly CodeSpan[];
  readonly fences: readonly Fence[];
  readonly folderTrees: readonly FolderTree[];
  readonly tasks: readonly Task[];
  /** Memory entries of a `.memory.md`, empty elsewhere. */
  readonly memoryEntries: readonly MemoryEntry[];
  /** Core components of a `.spec.md`, empty elsewhere. */
  readonly components: readonly SpecComponent[];
  readonly gates: readonly Gate[];
  readonly comments: readonly Comment[];
  /** What raw HTML says and a browser does not draw: the inside of hidden elements, and values of `title`, `alt` and the like. */
  readonly hiddenHtml: readonly Span[];
  /** What a block of raw HTML at the end of the document lacks to be closed, for example `</pre>`. */
  readonly missingHtmlEnd: string | undefined;
  readonly footnotes: readonly Footnote[];
  /** What looks like a reference and has no definition, so that it shows as it is written. */
  readonly undefinedReferences: readonly UndefinedReference[];
  readonly undefinedFootnotes: readonly Footnote[];
  readonly unusualCharacters: readonly UnusualCharacter[];
  /** What is wrong with the text itself, in the order of the text. */
  readonly problems: readonly Problem[];
  /** In a graph: what a build has written into a file of people, with its markers. It is no text of the document's own. */
  readonly builtRegion?: Span;
}

export interface Frontmatter {
  /** From the opening `---` to the end of the closing one. */
  readonly span: Span;
  /** The YAML between the fences. */
  readonly rawSpan: Span;
  /** The mapping as plain values. Empty when the YAML is not a mapping. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Spans of each key and value, parents before children. */
  readonly entries: readonly FrontmatterEntry[];
}

export interface FrontmatterEntry {
  /** Keys and indexes from the root of the mapping, for example `['handoffs', 0, 'agent']`. */
  readonly path: readonly (string | number)[];
  /** `undefined` for an item of a list. */
  readonly keySpan: Span | undefined;
  /** Empty when the key has no value. */
  readonly valueSpan: Span;
}

/** `# Title`, a title underlined, or `<h1>` to `<h6>` in raw HTML. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** GitHub's anchor, unique in its document: duplicates carry `-1`, `-2`. */
  readonly slug: string;
  readonly span: Span;
  /** From the heading to the next one of the same or a smaller depth. */
  readonly sectionSpan: Span;
  /** Directly in the document: not in a quote or a list. */
  readonly topLevel: boolean;
}

export interface Anchor {
  readonly name: string;
  readonly span: Span;
}

/**
 * How a reference is written: `[a](b)`, `![a](b)`, `[a]: b`, `<https://a.b>` or a bare URL, `#file:b`, or an HTML
 * `href`, `src` or `srcset`.
 */
export type ReferenceForm = 'link' | 'image' | 'definition' | 'autolink' | 'file-mention' | 'html';

export interface Reference {
  readonly form: ReferenceForm;
  /** The destination as Markdown reads it: escapes and character references decoded, percent-encoding kept. */
  readonly href: string;
  readonly span: Span;
  /** The destination as it stands in the text, without `<` and `>`; the whole reference where it cannot be told apart. */
  readonly hrefSpan: Span;
  /** What the reader sees: link text, image description or definition label. */
  readonly text: string;
  /** Text of the link as it stands in the document, markup included. Empty where the form has none. */
  readonly textSpan: Span;
  /** Of an HTML reference: what goes with it. The attribute with the white space before it, or one candidate of several. */
  readonly attributeSpan?: Span;
  /** Uses of a definition. */
  readonly uses?: readonly DefinitionUse[];
}

/** `[text][label]`, `[label][]` or `[label]`. */
export interface DefinitionUse {
  readonly image: boolean;
  readonly shape: 'full' | 'collapsed' | 'shortcut';
  readonly span: Span;
}

export interface Mention {
  readonly name: string;
  readonly span: Span;
}

/** `${input:name}` or `${input:name:placeholder}`. */
export interface Variable extends Mention {
  readonly placeholder: string | undefined;
}

export interface CodeSpan {
  readonly value: string;
  readonly span: Span;
}

export interface Fence {
  /** First word of the info string, or the empty string. */
  readonly language: string;
  /** The rest of the info string. */
  readonly meta: string;
  readonly span: Span;
  /** What stands between the fences. */
  readonly contentSpan: Span;
  /** The run of backticks or tildes that opened it. */
  readonly marker: string;
  readonly closed: boolean;
  /** Directly in the document: not in a quote or a list. */
  readonly topLevel: boolean;
}

/** A tree of files and folders, drawn with `├──` in a fence. */
export interface FolderTree {
  /** The line above the tree, or the empty string. */
  readonly root: string;
  /** Of the fence. */
  readonly span: Span;
  readonly entries: readonly TreeEntry[];
}

export interface TreeEntry {
  /** From the root of the tree. */
  readonly path: string;
  readonly parent: string | undefined;
  /** What stands behind the name. */
  readonly note: string;
  /** Of the name. */
  readonly span: Span;
}

export interface Task {
  readonly checked: boolean;
  readonly text: string;
  readonly span: Span;
}

export interface ListItem {
  /** Text of the first paragraph. */
  readonly text: string;
  readonly span: Span;
}

/** A place where work waits: a section, a line or a sentence that says so. */
export interface Gate {
  /** What people call it, as a slug: `pause-point-2`. Two gates may have the same. */
  readonly id: string;
  /** Slug of its heading, when it has one. */
  readonly slug: string | undefined;
  readonly title: string;
  /** `approval`, `pause-point`, `stop` and `request` wait for a person, `check` for a result. */
  readonly kind: 'approval' | 'pause-point' | 'stop' | 'request' | 'check';
  readonly span: Span;
  /** What belongs to it: its section, or its line with the list behind it. */
  readonly sectionSpan: Span;
  /** The line that says STOP. */
  readonly stop: Span | undefined;
  readonly approvals: readonly Approval[];
}

/** What a person must have approved. */
export interface Approval {
  readonly checked: boolean;
  readonly text: string;
  readonly span: Span;
}

/** One lesson in a memory file. */
export interface MemoryEntry {
  /** A list item, or a heading with its section. */
  readonly form: 'item' | 'heading';
  /** `m-` and eight characters of Crockford's base 32, when the entry is tracked. */
  readonly id: string | undefined;
  readonly kind: string | undefined;
  readonly text: string;
  /** Slug of the section that it stands in. */
  readonly section: string | undefined;
  readonly span: Span;
  /** Struck out, or with a day on which it was retired: a tombstone that keeps its id from being used again. */
  readonly retired: boolean;
  readonly tags: readonly Mention[];
  readonly trailer: MemoryTrailer | undefined;
  readonly citations: readonly Citation[];
}

/** `id date key=value*` in the last comment of an item or in the braces behind a heading, as written: nothing is valid yet. */
export interface MemoryTrailer {
  /** Of the words. */
  readonly span: Span;
  readonly id: Mention | undefined;
  readonly date: Mention | undefined;
  readonly fields: readonly TrailerField[];
  /** Words that are none of these. */
  readonly stray: readonly Mention[];
}

export interface TrailerField {
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** `path[#symbol|:L1[-L2]][@hash]` in a code span of an entry or in the `cites` of its trailer. */
export interface Citation {
  readonly path: FilePath;
  readonly symbol: string | undefined;
  /** 1-based; both ends belong to it. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  readonly hash: string | undefined;
  readonly span: Span;
  readonly pathSpan: Span;
}

/** One part of what a spec asks for. */
export interface SpecComponent {
  readonly id: string;
  /** Where the id is written; `undefined` when it is made from the title. */
  readonly idSpan: Span | undefined;
  readonly title: string;
  /** What stands behind title and path. */
  readonly description: string | undefined;
  readonly checked: boolean;
  readonly path: FilePath | undefined;
  readonly pathSpan: Span | undefined;
  /** Every file, folder and glob that it names, `path` among them. */
  readonly files: readonly Mention[];
  readonly dependsOn: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly span: Span;
}

/** `key=a,b`, or a flag, which has no values. */
export interface Attribute {
  readonly key: string;
  readonly values: readonly Mention[] | undefined;
  readonly span: Span;
}

export interface Comment {
  readonly text: string;
  readonly span: Span;
  readonly closed: boolean;
  /** Directly in the document: not in a quote or a list, which would end it. */
  readonly topLevel: boolean;
}

export interface Footnote {
  readonly label: string;
  readonly span: Span;
  readonly definition: boolean;
}

/** `[text][label]` or `[label][]`. */
export interface UndefinedReference {
  readonly label: string;
  readonly span: Span;
}

export interface UnusualCharacter {
  /** The first one of the run. */
  readonly codePoint: number;
  readonly category: UnusualCategory;
  /** A run of the same category is one fact; `count` says how many characters it has. */
  readonly count: number;
  /** The whole scalar when the character is escaped. */
  readonly span: Span;
  /** The ASCII text that a run of tags or variation selectors carries. */
  readonly message?: string;
  /** Written as a YAML escape, so that the value has it and the text does not. */
  readonly escaped?: boolean;
}

export type UnusualCategory =
  | HiddenCategory
  /** C0 and C1 controls but for tabs and line ends, a lone CR, and U+2028 and U+2029. */
  | 'control'
  /** Any space but U+0020. */
  | 'space'
  /** U+FFFD, which stands for what could not be decoded. */
  | 'replacement';

export type HiddenCategory =
  | 'tag'
  | 'bidi-control'
  | 'variation-selector'
  | 'zero-width'
  | 'byte-order-mark'
  | 'bidi-mark'
  | 'soft-hyphen'
  /** A letter or symbol that is drawn as nothing and takes the room of a space. */
  | 'blank'
  | 'invisible';

export type ProblemCode =
  | 'invalid-encoding'
  | 'yaml-syntax'
  | 'yaml-limit'
  | 'yaml-not-a-mapping'
  | 'duplicate-key'
  | 'unquoted-glob'
  | 'unquoted-text'
  | 'unopened-frontmatter'
  | 'unclosed-frontmatter'
  | 'foreign-frontmatter'
  | 'wrapped-file'
  | 'unclosed-fence'
  | 'unclosed-comment'
  /** Too long or dense for the reference Markdown engine, and with a construct that the native one may read otherwise. */
  | 'unchecked-markdown';

export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
  /** What the rule cannot know from the code alone, for example the key or the parser's own words. */
  readonly detail: string;
}
