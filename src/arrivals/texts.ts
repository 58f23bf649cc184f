import type { Graph } from '../graph/graph.ts';
import { resolveLink } from '../graph/link-target.ts';
import type { LinkTarget } from '../graph/link-target.ts';
import { parseHref } from '../graph/link-target.ts';
import type { PathIndex } from '../graph/path-index.ts';
import { isMarkdown } from '../kinds.ts';
import type { Document, Reference } from '../model/document.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import { pushTo } from '../model/push-to.ts';
import type { RuntimeTree } from '../runtimes/runtime.ts';
import { canonicalText } from './canonical-text.ts';
import type { CanonicalText } from './canonical-text.ts';

/** Reads a text as the project reads its files. */
export type Parse = (path: FilePath, kind: DocumentKind, text: string) => Document;

/** Texts of sources and of what is loaded in their canonical form, each made once. */
export class Texts {
  private readonly graph: Graph;
  private readonly tree: RuntimeTree;
  private readonly parse: Parse;
  private readonly paths: PathIndex;
  private readonly documents = new Map<FilePath, Document | undefined>();
  /** Few texts for each path: a limit may cut one. Comparing them is cheaper than hashing them. */
  private readonly loaded = new Map<FilePath, { readonly text: string; readonly canonical: CanonicalText }[]>();
  private readonly sources = new Map<Document, CanonicalText>();
  private readonly same = new Map<string, boolean>();

  constructor(graph: Graph, tree: RuntimeTree, parse: Parse) {
    this.graph = graph;
    this.tree = tree;
    this.parse = parse;
    const unknown = tree.files.filter((path) => !graph.paths.hasFile(path));
    this.paths = unknown.length === 0 ? graph.paths : graph.paths.withFiles([...graph.paths.files, ...unknown]);
  }

  /** What a primitive or a document says, frontmatter left out. */
  source(document: Document): CanonicalText {
    const known = this.sources.get(document);
    if (known !== undefined) return known;
    const text = canonicalText(document, document.bodyStart, (reference) => this.target(document, reference));
    this.sources.set(document, text);
    return text;
  }

  /** A text that is put before the model, of the file at `path`; `fromRoot` where its links start at the root. */
  ofLoaded(path: FilePath, text: string, { fromRoot = false }: { readonly fromRoot?: boolean } = {}): CanonicalText {
    // Whatever the file is called, what a model gets of it is Markdown, and its links may lead to its own headings.
    const at = fromRoot ? 'wrapped.md' : isMarkdown(path) ? path : `${path}.md`;
    const key = fromRoot ? `${path}\n` : path;
    const known = this.loaded.get(key)?.find((one) => one.text === text);
    if (known !== undefined) return known.canonical;
    // What looks like frontmatter is none any more: the line above it says so.
    const document = this.parse(at, 'document', /^---[ \t]*\r?\n/.test(text) ? `\n${text}` : text);
    const canonical = canonicalText(document, 0, (reference) => this.target(document, reference));
    pushTo(this.loaded, key, { text, canonical });
    return canonical;
  }

  /** Whether a link that led to `source` leads to the same text at `built`, which is another place. */
  readonly sameTarget = (source: string, built: string): boolean => {
    const key = `${source}\n${built}`;
    const known = this.same.get(key);
    if (known !== undefined) return known;
    const [from, fragment] = split(source);
    const [to, other] = split(built);
    // A copy keeps its name: other files may say the same by chance.
    const isSame = fragment === other && from !== to && baseNameOf(from) === baseNameOf(to) && this.isCopy(from, to);
    this.same.set(key, isSame);
    return isSame;
  };

  /** Whether the text of one file stands in another one, or both are the same bytes. */
  private isCopy(from: FilePath, to: FilePath): boolean {
    const [text, copy] = [this.tree.read(from), this.tree.read(to)];
    if (text === undefined || copy === undefined) return this.tree.has(from) && this.tree.has(to) && text === copy;
    if (text === copy) return true;
    if (!isMarkdown(from) || !isMarkdown(to)) return false;
    this.same.set(`${from}\n${to}`, true);
    const [source, target] = [this.documentAt(from), this.documentAt(to)];
    if (source === undefined || target === undefined) return false;
    const one = canonicalText(source, source.bodyStart, (reference) => this.target(source, reference)).lines;
    const two = canonicalText(target, target.bodyStart, (reference) => this.target(target, reference)).lines;
    const plain = (line: string): string => line.replace(/\uE000.[^\uE001]*\uE001/gu, '\uE000');
    const wanted = one.map(plain).join('\n');
    return `\n${two.map(plain).join('\n')}\n`.includes(`\n${wanted}\n`);
  }

  private target(document: Document, reference: Reference): LinkTarget {
    const parsed = parseHref(document.path, reference.href);
    const other = this.otherDocument(document, parsed);
    const documents = new Map<FilePath, Document>([[document.path, document]]);
    if (other !== undefined) documents.set(other.path, other);
    const { aliases } = this.graph;
    const found = resolveLink({ paths: this.paths, aliases, documents }, document.path, reference);
    // Ignored files exist for who reads them, and are not listed.
    if (found.type === 'missing' && this.tree.has(found.path)) return { ...found, type: 'file', heading: undefined };
    return found;
  }

  /** The Markdown that a link with a fragment leads to. */
  private otherDocument(document: Document, parsed: ReturnType<typeof parseHref>): Document | undefined {
    if (typeof parsed !== 'object' || parsed.samePage || parsed.fragment === undefined || !isMarkdown(parsed.path)) return undefined;
    return parsed.path === document.path ? undefined : this.documentAt(parsed.path);
  }

  private documentAt(path: FilePath): Document | undefined {
    const known = this.documents.get(path) ?? (this.graph.generated.has(path) ? undefined : this.graph.documents.get(path));
    if (known !== undefined || this.documents.has(path)) return known;
    const text = this.tree.read(path);
    const document = text === undefined ? undefined : this.parse(path, 'document', text);
    this.documents.set(path, document);
    return document;
  }
}

function split(target: string): readonly [string, string] {
  const at = target.indexOf('#');
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at)];
}
