import { resolveLink } from '../graph/link-target.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import { isMarkdown } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import { byCodeUnit, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import { covers } from '../model/span.ts';
import { provenance } from '../runtimes/emit/provenance.ts';
import type { OutputFile, OutputPart, Runtime } from '../runtimes/runtime.ts';
import { bodyOf } from './render-output.ts';
import type { Destinations } from './rebase-links.ts';

/** Where the copies of linked Markdown go that a file of a runtime leads to. */
export type ContextFolders = (output: FilePath) => FilePath;

/** Kinds that no runtime reads by itself: they arrive through links. */
const delivered: ReadonlySet<DocumentKind> = new Set(['memory', 'context', 'spec', 'document']);

const shared = '.agents/context';

/**
 * `context` in the hidden folder that an output stands in, so that runtimes that write one file agree on its links; for outputs
 * that stand in none, and for folders in which everything is a rule (`.clinerules`), one folder for all.
 */
export function contextFolders(runtimes: readonly Runtime[]): ContextFolders {
  const globs = runtimes.flatMap(({ features: { rules, agents, prompts, skills } }) => [...rules, ...agents, ...prompts, ...skills]);
  const full = new Set(globs.flatMap((glob) => /^(\.[^/*]+)\/[^/]*\*/.exec(glob)?.[1] ?? []));
  return (output) => {
    const folder = /^(\.[^/]+)\//.exec(output)?.[1];
    return folder === undefined || full.has(folder) ? shared : `${folder}/context`;
  };
}

export interface Delivery {
  readonly copies: readonly OutputFile[];
  /** Where links of an output lead instead of to the originals. */
  readonly movedFor: (output: FilePath) => Destinations;
}

/** Nothing is copied: links lead to the originals. */
export const linksOnly: Delivery = { copies: [], movedFor: () => new Map() };

/** Copies of the Markdown that outputs lead to, and that these copies lead to, in the folders of the runtime. */
export function deliver(space: LinkSpace, outputs: readonly OutputFile[], folderFor: ContextFolders): Delivery {
  const byFolder = new Map<FilePath, Map<FilePath, FilePath>>();
  const movedIn = (folder: FilePath): Map<FilePath, FilePath> => {
    const known = byFolder.get(folder) ?? new Map<FilePath, FilePath>();
    byFolder.set(folder, known);
    return known;
  };
  for (const { path, content } of outputs) {
    if (content.type !== 'parts' && content.type !== 'wrapped') continue;
    const folder = folderFor(path);
    const moved = movedIn(folder);
    const queue = content.parts.flatMap((part) => linkedFrom(space, part));
    for (let document = queue.pop(); document !== undefined; document = queue.pop()) {
      // What stands in the folder of the runtime already needs no copy.
      if (moved.has(document.path) || !delivered.has(document.kind) || isInside(folder.replace(/\/[^/]*$/, ''), document.path)) continue;
      moved.set(document.path, `${folder}/${document.path}`);
      queue.push(...linkedDocuments(space, document));
    }
  }
  const copies = [...byFolder.values()].flatMap((moved) => [...moved].map(([from, to]) => copyOf(from, to)));
  return { copies: copies.toSorted((a, b) => byCodeUnit(a.path, b.path)), movedFor: (output) => movedIn(folderFor(output)) };
}

function copyOf(from: FilePath, to: FilePath): OutputFile {
  return { path: to, sources: [from], content: { type: 'parts', parts: [provenance([from]), { type: 'body', of: from }] } };
}

function linkedFrom(space: LinkSpace, part: OutputPart): Document[] {
  const document = part.type === 'body' ? space.documents.get(part.of) : undefined;
  if (document === undefined || part.type !== 'body') return [];
  return linkedDocuments(space, document).filter(({ path }) => part.movedFolder === undefined || !isInside(part.movedFolder, path));
}

function linkedDocuments(space: LinkSpace, document: Document): Document[] {
  const body = bodyOf(document);
  return document.references.flatMap((reference) => {
    if (reference.form === 'autolink' || !covers(body, reference.span)) return [];
    const target = resolveLink(space, document.path, reference);
    if (target.type !== 'file' && target.type !== 'missing-anchor') return [];
    return isMarkdown(target.path) && target.path !== document.path ? (space.documents.get(target.path) ?? []) : [];
  });
}
