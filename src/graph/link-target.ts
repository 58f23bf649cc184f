import { slug as slugOf } from 'github-slugger';
import type { Document, Heading, Reference } from '../model/document.ts';
import { percentDecoded } from '../model/encode-path.ts';
import { folderOf, foldersAbove, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { isMarkdown } from '../kinds.ts';
import type { PathIndex } from './path-index.ts';

/** Where a reference leads. */
export type LinkTarget =
  /** Another scheme or host: nothing in the repository. */
  | { readonly type: 'external' }
  /** Above the repository root. */
  | { readonly type: 'outside' }
  | { readonly type: 'missing'; readonly path: FilePath; readonly fragment: string | undefined }
  | { readonly type: 'missing-anchor'; readonly path: FilePath; readonly fragment: string }
  | { readonly type: 'folder'; readonly path: FilePath }
  /** A file, and the heading when the link names one. */
  | { readonly type: 'file'; readonly path: FilePath; readonly fragment: string | undefined; readonly heading: Heading | undefined };

/** What a destination says, before anybody looks whether it exists. */
export interface ParsedHref {
  readonly path: FilePath;
  readonly fragment: string | undefined;
  /** The destination is `#fragment` alone. */
  readonly samePage: boolean;
}

/** Pages of a repository on github.com, as its own documentation links to them: `../../issues`. */
const githubPages =
  /^(?:\.\.\/)+(?:issues|pulls?|releases|actions|wiki|discussions|compare|commits?|tree|blob|raw|projects|security|labels|milestones|graphs)(?:\/|$)/;

/**
 * Reads a destination the way GitHub does: relative to the folder of the file, `/x` from the repository root, `?query`
 * dropped, percent-encoding decoded. `undefined` where it leads outside; `external` for other schemes and hosts.
 */
export function parseHref(from: FilePath, href: string): ParsedHref | 'external' | undefined {
  if (href.includes(':') || href.startsWith('~') || href.startsWith('//')) {
    // A place on one machine.
    if (/^(?:file:|~\/|[a-z]:[\\/])/i.test(href)) return undefined;
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return 'external';
  }
  const hash = href.indexOf('#');
  // A browser reads `:~:text=…` itself.
  const fragment = hash === -1 ? undefined : percentDecoded(href.slice(hash + 1).replace(/:~:.*$/s, ''));
  const written = writtenPath(href);
  if (written === '') return { path: from, fragment, samePage: true };
  const path = written.startsWith('/') ? resolvePath('', written) : resolvePath(folderOf(from), written);
  if (path === undefined) return githubPages.test(written) ? 'external' : undefined;
  return { path, fragment, samePage: false };
}

/** The path of a destination, decoded, without query and fragment. */
export function writtenPath(href: string): string {
  const end = href.search(/[?#]/);
  return percentDecoded(end === -1 ? href : href.slice(0, end));
}

export interface LinkSpace {
  readonly paths: PathIndex;
  /** Symbolic links inside the repository, to the files and folders they lead to. */
  readonly aliases: ReadonlyMap<FilePath, FilePath>;
  readonly documents: ReadonlyMap<FilePath, Document>;
}

/** A path with the symbolic link that leads to it, or to a folder above it, followed. */
export function canonicalPath({ aliases }: Pick<LinkSpace, 'aliases'>, path: FilePath): FilePath {
  if (aliases.size === 0) return path;
  const link = [...foldersAbove(path), path].findLast((part) => aliases.has(part));
  return link === undefined ? path : (aliases.get(link) ?? link) + path.slice(link.length);
}

export function resolveLink({ paths, aliases, documents }: LinkSpace, from: FilePath, reference: Pick<Reference, 'href'>): LinkTarget {
  const parsed = parseHref(from, reference.href);
  if (parsed === 'external') return { type: 'external' };
  if (parsed === undefined) return { type: 'outside' };
  const { fragment } = parsed;
  const path = canonicalPath({ aliases }, parsed.path);
  if (!paths.hasFile(path) && !documents.has(path)) {
    if (paths.hasFolder(path)) return { type: 'folder', path };
    return paths.isOpaque(path) ? { type: 'external' } : { type: 'missing', path, fragment };
  }
  const file = { type: 'file', path, fragment, heading: undefined } as const;
  if (fragment === undefined || fragment === '' || !isMarkdown(path)) return file;
  const document = documents.get(path);
  // Markdown that could not be read: `files/` has reported it.
  if (document === undefined) return file;
  const heading = headingNamed(document, fragment);
  if (heading !== undefined) return { ...file, heading };
  return hasAnchor(document, fragment) ? file : { type: 'missing-anchor', path, fragment };
}

/**
 * GitHub finds a section by the `user-content-` name in its HTML too. Its documentation says that white space around a
 * heading is dropped, and shows a capital Greek letter in an anchor; github-slugger does otherwise. Both forms hold.
 */
function headingNamed({ headings }: Document, fragment: string): Heading | undefined {
  const name = fragment.replace(/^user-content-/, '');
  return (
    headings.find(({ slug }) => slug === name) ??
    headings.find(({ text }) => text !== text.trim() && slugOf(text.trim()) === name) ??
    (/[A-Z]/.test(name) ? undefined : headings.find(({ slug }) => slug === name.toLowerCase()))
  );
}

const lineAnchor = /^L(\d+)(?:C\d+)?(?:-L?(\d+)(?:C\d+)?)?$/;

/** Whether a fragment names lines of a file. */
export function isLineAnchor(fragment: string): boolean {
  return lineAnchor.test(fragment);
}

/** `#top` holds in every file, a line anchor in one that has the lines. */
function hasAnchor({ anchors, lineStarts }: Document, fragment: string): boolean {
  const lines = lineAnchor.exec(fragment);
  if (lines !== null) return Math.max(Number(lines[1]), Number(lines[2] ?? 1)) <= lineStarts.length;
  const names = [fragment, fragment.replace(/^user-content-/, '')];
  return fragment === 'top' || anchors.some(({ name }) => names.includes(name));
}

/** Text that stands for a destination and is none: `${file}`, `{{path}}`, `<name>`, `[x](url)`, `path/to/file`, `...`. */
export function isPlaceholder(href: string): boolean {
  return (
    /\$\{|\{\{|[<>]|^(?:url|uri|link|href|path|file|filename|target|destination)$/i.test(href) ||
    /(?:^|\/)path\/to\//i.test(href) ||
    /^(?:\.{3,}|…)?$|(?:^|\/)(?:\.{3,}|…)(?:\/|$)/.test(href)
  );
}
