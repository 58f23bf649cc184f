import { hash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { keepDerived } from '../model/derived-fact.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import { derivedValue, withDerived } from './derived-part.ts';
import { parseFactFile, partOf, printFactFile, withParts } from './fact-file.ts';
import type { FactEntry, FreshEntry } from './fact-file.ts';
import { packDocument, partAt } from './pack-document.ts';
import { PackedDocument } from './packed-document.ts';
import { fromJson, toJson } from './plain-json.ts';

/** `header` for a document of which the frontmatter alone was read. */
export type FactForm = 'whole' | 'header';

interface FileIdentity {
  readonly id: string;
  readonly stamp: string | undefined;
}

/** The files that facts are of. */
export interface FactSource {
  readonly identify: (path: FilePath, known?: FileIdentity) => FileIdentity;
  /** Gives the text as often as it is asked. */
  readonly readerOf: (path: FilePath) => () => string;
}

/** The facts of documents that earlier runs have read, and of those that this one reads. */
export class FactStore {
  private readonly maker: string;
  private readonly entries: Map<string, FactEntry | FreshEntry>;
  private readonly used = new Set<string>();
  /** The entries that documents were made of, or have made. */
  private readonly entryOf = new WeakMap<Document, { readonly key: string; readonly id: string }>();
  /** Parts of entries that are new since they were put together, by key. */
  private readonly newFindings = new Map<string, string>();
  private readonly newlyDerived = new Map<string, Map<string, string>>();
  private hasChanged = false;

  constructor(file: Buffer | undefined, maker: string) {
    this.maker = maker;
    this.entries = file === undefined ? new Map() : parseFactFile(file, maker);
  }

  /** The document, when a run has read the same text in the same way. */
  recall(source: FactSource, path: FilePath, kind: DocumentKind, form: FactForm): Document | undefined {
    const key = keyOf(path, form);
    const entry = this.entries.get(key);
    if (entry?.kind !== kind) return undefined;
    const { id, stamp } = source.identify(path, entry);
    if (id !== entry.id) return undefined;
    this.used.add(key);
    if (stamp !== entry.stamp && stamp !== undefined) {
      this.entries.set(key, { ...entry, stamp });
      this.hasChanged = true;
    }
    return this.documentOf(source, path, kind, key, entry);
  }

  /** Remembers a document that has been read. */
  keep(source: FactSource, document: Document, form: FactForm): void {
    const facts = packDocument(document);
    if (facts === undefined) return;
    const { path, kind } = document;
    const { id, stamp } = source.identify(path);
    const key = keyOf(path, form);
    this.entries.set(key, { id, stamp, kind, facts });
    this.newlyDerived.delete(key);
    this.newFindings.delete(key);
    this.adopt(document, key, id);
    this.used.add(key);
    this.hasChanged = true;
  }

  /** Whether this run has read the document, and no earlier one. */
  isNew(document: Document): boolean {
    const entry = this.entryFor(document);
    return entry !== undefined && 'facts' in entry;
  }

  /**
   * The same document without anything that can be had again: its facts are unpacked, and its text is read, when somebody asks. One
   * that cannot be packed stays as it is.
   */
  released(source: FactSource, document: Document): Document {
    const key = this.entryOf.get(document)?.key;
    const known = this.entryFor(document);
    const entry = key === undefined || known === undefined ? undefined : this.putTogether(key);
    // Of a document whose entry has nothing new nobody has asked much.
    return key === undefined || entry === undefined || entry === known
      ? document
      : this.documentOf(source, document.path, document.kind, key, entry);
  }

  private documentOf(source: FactSource, path: FilePath, kind: DocumentKind, key: string, entry: FactEntry | FreshEntry): Document {
    const document = new PackedDocument(path, kind, (at) => partOf(entry, at), source.readerOf(path));
    this.adopt(document, key, entry.id);
    return document;
  }

  private adopt(document: Document, key: string, id: string): void {
    this.entryOf.set(document, { key, id });
    keepDerived(document, {
      get: (name) => {
        const entry = this.entryWith(key, id);
        if (entry === undefined) return undefined;
        const fresh = this.newlyDerived.get(key)?.get(name);
        return fresh === undefined ? derivedValue(partOf(entry, partAt.derived), name) : fromJson(fresh);
      },
      keep: (name, value) => {
        if (this.entryWith(key, id) === undefined) return;
        const ofDocument = this.newlyDerived.get(key) ?? new Map<string, string>();
        this.newlyDerived.set(key, ofDocument.set(name, toJson(value)));
        this.hasChanged = true;
      },
    });
  }

  /** Whether `findings` has an answer. */
  hasFindings(document: Document, question: string): boolean {
    return this.findingsText(document)?.startsWith(`${digestOf(question)} `) === true;
  }

  /** What was found in a document before, if the question was the same. */
  findings(document: Document, question: string): unknown {
    const text = this.findingsText(document);
    const start = `${digestOf(question)} `;
    return text?.startsWith(start) === true ? fromJson(text.slice(start.length)) : undefined;
  }

  private findingsText(document: Document): string | undefined {
    const entry = this.entryFor(document);
    const key = this.entryOf.get(document)?.key;
    return entry === undefined || key === undefined ? undefined : (this.newFindings.get(key) ?? partOf(entry, partAt.findings));
  }

  keepFindings(document: Document, question: string, found: object): void {
    const key = this.entryOf.get(document)?.key;
    if (key === undefined || this.entryFor(document) === undefined) return;
    this.newFindings.set(key, `${digestOf(question)} ${toJson(found)}`);
    this.hasChanged = true;
  }

  /** A copy of a document with other facts has none. */
  private entryFor(document: Document): FactEntry | FreshEntry | undefined {
    const known = this.entryOf.get(document);
    return known === undefined ? undefined : this.entryWith(known.key, known.id);
  }

  /** The entry is that of another text by now when the document was read again. */
  private entryWith(key: string, id: string): FactEntry | FreshEntry | undefined {
    const entry = this.entries.get(key);
    return entry?.id === id ? entry : undefined;
  }

  /** The bytes to write, one behind the other, when there is something new. Files that are gone are forgotten. */
  changed(listed: readonly FilePath[]): readonly Uint8Array[] | undefined {
    if (!this.hasChanged) return undefined;
    const there = new Set(listed);
    for (const key of this.entries.keys()) {
      if (!this.used.has(key) && !there.has(pathIn(key))) this.entries.delete(key);
    }
    this.hasChanged = false;
    // The next run of a watch uses what is there then.
    this.used.clear();
    const whole = [...this.entries.keys()].map((key): [string, FactEntry | undefined] => [key, this.putTogether(key)]);
    return printFactFile(new Map(whole.filter((each): each is [string, FactEntry] => each[1] !== undefined)), this.maker);
  }

  /** The entry with its new parts in it. */
  private putTogether(key: string): FactEntry | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    const parts = new Map<number, string>();
    const findings = this.newFindings.get(key);
    if (findings !== undefined) parts.set(partAt.findings, findings);
    const derived = this.newlyDerived.get(key);
    if (derived !== undefined) parts.set(partAt.derived, withDerived(partOf(entry, partAt.derived), derived));
    const whole = withParts(entry, parts);
    this.entries.set(key, whole);
    this.newFindings.delete(key);
    this.newlyDerived.delete(key);
    return whole;
  }
}

const digests = new Map<string, string>();

/** Of a question that is asked of many documents. */
function digestOf(question: string): string {
  const digest = digests.get(question) ?? hash('sha256', question, 'base64url').slice(0, 22);
  digests.set(question, digest);
  return digest;
}

function keyOf(path: FilePath, form: FactForm): string {
  return `${form} ${path}`;
}

function pathIn(key: string): FilePath {
  return key.slice(key.indexOf(' ') + 1);
}
