import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import { packedEntry, parseFactFile, partOf, printFactFile } from './fact-file.ts';
import type { FactEntry } from './fact-file.ts';
import { packDocument } from './pack-document.ts';
import { PackedDocument } from './packed-document.ts';

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
    return new PackedDocument(
      path,
      kind,
      (at) => partOf(entry, at),
      () => source.textOf(path),
    );
  }

  /** Remembers a document that has been read. */
  keep(source: FactSource, document: Document, form: FactForm): void {
    const facts = packDocument(document);
    if (facts === undefined) return;
    const { path, kind } = document;
    const { id, stamp } = source.identify(path);
    const key = keyOf(path, form);
    this.entries.set(key, packedEntry(facts, { id, stamp, kind }));
    this.used.add(key);
    this.hasChanged = true;
  }

  /** The bytes to write, when there is something new. Files that are gone are forgotten. */
  changed(listed: readonly FilePath[]): Buffer | undefined {
    if (!this.hasChanged) return undefined;
    const there = new Set(listed);
    for (const key of this.entries.keys()) {
      if (!this.used.has(key) && !there.has(pathIn(key))) this.entries.delete(key);
    }
    this.hasChanged = false;
    return printFactFile(this.entries, this.maker);
  }
}

function keyOf(path: FilePath, form: FactForm): string {
  return `${form} ${path}`;
}

function pathIn(key: string): FilePath {
  return key.slice(key.indexOf(' ') + 1);
}
