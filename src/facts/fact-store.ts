import { hash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { keepDerived } from '../model/derived-fact.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import { packedEntry, parseFactFile, partOf, printFactFile, withParts } from './fact-file.ts';
import type { FactEntry } from './fact-file.ts';
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
  readonly textOf: (path: FilePath) => string;
}

/** The facts of documents that earlier runs have read, and of those that this one reads. */
export class FactStore {
  private readonly maker: string;
  private readonly entries: Map<string, FactEntry>;
  private readonly used = new Set<string>();
  /** The entries that documents were made of, or have made. */
  private readonly entryOf = new WeakMap<Document, { readonly key: string; readonly id: string }>();
  /** What is derived from documents, by key, of those that somebody has asked about. */
  private readonly derived = new Map<string, Map<string, unknown>>();
  /** Parts of entries that are new since the last write, by key: an entry is put together once, when it is written. */
  private readonly newFindings = new Map<string, string>();
  private readonly newlyDerived = new Set<string>();
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
    const document = new PackedDocument(
      path,
      kind,
      (at) => partOf(entry, at),
      () => source.textOf(path),
    );
    this.adopt(document, key, id);
    return document;
  }

  /** Remembers a document that has been read. */
  keep(source: FactSource, document: Document, form: FactForm): void {
    const facts = packDocument(document);
    if (facts === undefined) return;
    const { path, kind } = document;
    const { id, stamp } = source.identify(path);
    const key = keyOf(path, form);
    this.entries.set(key, packedEntry(facts, { id, stamp, kind }));
    this.derived.delete(key);
    this.newlyDerived.delete(key);
    this.newFindings.delete(key);
    this.adopt(document, key, id);
    this.used.add(key);
    this.hasChanged = true;
  }

  private adopt(document: Document, key: string, id: string): void {
    this.entryOf.set(document, { key, id });
    keepDerived(document, {
      get: (name) => {
        const entry = this.entryFor(document);
        return entry === undefined ? undefined : this.derivedIn(key, entry).get(name);
      },
      keep: (name, value) => {
        const entry = this.entryFor(document);
        if (entry === undefined) return;
        this.derivedIn(key, entry).set(name, value);
        this.newlyDerived.add(key);
        this.hasChanged = true;
      },
    });
  }

  private derivedIn(key: string, entry: FactEntry): Map<string, unknown> {
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const json = partOf(entry, partAt.derived);
    const found = new Map(json === '' ? [] : (fromJson(json) as [string, unknown][]));
    this.derived.set(key, found);
    return found;
  }

  /** What was found in a document before, if the question was the same. */
  findings(document: Document, question: string): unknown {
    const entry = this.entryFor(document);
    const key = this.entryOf.get(document)?.key;
    if (entry === undefined || key === undefined) return undefined;
    const json = this.newFindings.get(key) ?? partOf(entry, partAt.findings);
    const start = `${digestOf(question)} `;
    return json.startsWith(start) ? fromJson(json.slice(start.length)) : undefined;
  }

  keepFindings(document: Document, question: string, found: object): void {
    const key = this.entryOf.get(document)?.key;
    if (key === undefined || this.entryFor(document) === undefined) return;
    this.newFindings.set(key, `${digestOf(question)} ${toJson(found)}`);
    this.hasChanged = true;
  }

  /** A copy of a document with other facts has none. */
  private entryFor(document: Document): FactEntry | undefined {
    const known = this.entryOf.get(document);
    const entry = known === undefined ? undefined : this.entries.get(known.key);
    return entry?.id === known?.id ? entry : undefined;
  }

  /** The bytes to write, when there is something new. Files that are gone are forgotten. */
  changed(listed: readonly FilePath[]): Buffer | undefined {
    if (!this.hasChanged) return undefined;
    const there = new Set(listed);
    for (const key of this.entries.keys()) {
      if (!this.used.has(key) && !there.has(pathIn(key))) this.entries.delete(key);
    }
    this.putTogether();
    this.hasChanged = false;
    return printFactFile(this.entries, this.maker);
  }

  /** Puts the new parts into their entries. */
  private putTogether(): void {
    for (const key of new Set([...this.newFindings.keys(), ...this.newlyDerived])) {
      const entry = this.entries.get(key);
      if (entry === undefined) continue;
      const findings = this.newFindings.get(key);
      const derived = this.newlyDerived.has(key) ? this.derived.get(key) : undefined;
      const parts = new Map<number, string>();
      if (findings !== undefined) parts.set(partAt.findings, findings);
      if (derived !== undefined) parts.set(partAt.derived, toJson([...derived]));
      this.entries.set(key, withParts(entry, parts));
    }
    this.newFindings.clear();
    this.newlyDerived.clear();
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
