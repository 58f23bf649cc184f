import { baseNameOf, folderOf, inOrder, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { firstIndex } from '../model/first-index.ts';
import { spellingOf } from '../model/spelling.ts';
import { pushTo } from '../model/push-to.ts';

export interface PathIndexOptions {
  /** Folders that exist, but what they hold is unknown: submodules and nested repositories. */
  readonly opaque?: readonly FilePath[];
  /** Files that are no sources: what a build has written, what the configuration ignores. They exist for links. */
  readonly isExcluded?: (path: FilePath) => boolean;
}

/** Every path of the repository, sorted, with the questions that globs and links ask of it. */
export class PathIndex {
  readonly files: readonly FilePath[];
  /** The files that people write and agents work on: nothing excluded, and none of our own records. */
  readonly sources: readonly FilePath[];
  private readonly opaque: readonly FilePath[];
  private readonly firstByMatcher = new Map<(path: FilePath) => boolean, FilePath | undefined>();
  private fileSet: ReadonlySet<FilePath> | undefined;
  private folderSet: ReadonlySet<FilePath> | undefined;
  private bySpelling: ReadonlyMap<string, readonly FilePath[]> | undefined;
  private byBaseName: ReadonlyMap<string, readonly FilePath[]> | undefined;

  private readonly options: PathIndexOptions;

  constructor(files: Iterable<FilePath>, options: PathIndexOptions = {}) {
    const { opaque = [], isExcluded } = options;
    this.options = options;
    this.files = inOrder(Array.isArray(files) ? (files as readonly FilePath[]) : [...files]);
    this.sources = this.files.filter((path) => !path.startsWith('.primitives/') && isExcluded?.(path) !== true);
    this.opaque = opaque;
  }

  /** The same repository, holding other files. */
  withFiles(files: Iterable<FilePath>): PathIndex {
    return new PathIndex(files, this.options);
  }

  hasFile(path: FilePath): boolean {
    this.fileSet ??= new Set(this.files);
    return this.fileSet.has(path);
  }

  isSource(path: FilePath): boolean {
    return firstFrom(this.sources, path) === path;
  }

  hasFolder(path: FilePath): boolean {
    if (path === '' || this.opaque.includes(path)) return true;
    const prefix = `${path}/`;
    return firstFrom(this.files, prefix)?.startsWith(prefix) === true;
  }

  /** Inside a folder whose contents are not known. */
  isOpaque(path: FilePath): boolean {
    return this.opaque.some((folder) => isInside(folder, path));
  }

  /** Every folder that holds a file at some depth, the root included. */
  get folders(): ReadonlySet<FilePath> {
    if (this.folderSet === undefined) {
      const folders = new Set<FilePath>(['', ...this.opaque]);
      for (const file of this.files) {
        for (let folder = folderOf(file); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
      }
      this.folderSet = folders;
    }
    return this.folderSet;
  }

  /** The first source that a matcher accepts; remembered, because many instructions share a pattern. */
  firstSource(matches: (path: FilePath) => boolean): FilePath | undefined {
    if (!this.firstByMatcher.has(matches)) this.firstByMatcher.set(matches, this.sources.find(matches));
    return this.firstByMatcher.get(matches);
  }

  /** Files and folders whose paths differ from this one at most in case and in the composition of their letters. */
  spelledLike(path: FilePath): readonly FilePath[] {
    if (this.bySpelling === undefined) {
      const bySpelling = new Map<string, FilePath[]>();
      for (const known of [...this.files, ...this.folders]) {
        const key = spellingOf(known);
        pushTo(bySpelling, key, known);
      }
      this.bySpelling = bySpelling;
    }
    return this.bySpelling.get(spellingOf(path)) ?? [];
  }

  /** Sources with this base name, compared without regard to case. */
  filesNamed(name: string): readonly FilePath[] {
    if (this.byBaseName === undefined) {
      const byName = new Map<string, FilePath[]>();
      for (const file of this.sources) {
        const key = baseNameOf(file).toLowerCase();
        pushTo(byName, key, file);
      }
      this.byBaseName = byName;
    }
    return this.byBaseName.get(name.toLowerCase()) ?? [];
  }
}

/** The first of sorted paths that does not come before this one. */
function firstFrom(paths: readonly FilePath[], path: FilePath): FilePath | undefined {
  return paths[firstIndex(paths.length, (at) => (paths[at] ?? '') >= path)];
}
