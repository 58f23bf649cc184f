import { baseNameOf, byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Every path of the repository, sorted, with the questions that globs and links ask of it. */
export class PathIndex {
  readonly files: readonly FilePath[];
  private readonly fileSet: ReadonlySet<FilePath>;
  private readonly opaque: readonly FilePath[];
  private folderSet: ReadonlySet<FilePath> | undefined;
  private byBaseName: ReadonlyMap<string, readonly FilePath[]> | undefined;

  /** `opaque` folders exist, but what they hold is unknown: submodules and nested repositories. */
  constructor(files: Iterable<FilePath>, opaque: readonly FilePath[] = []) {
    this.fileSet = new Set(files);
    this.files = [...this.fileSet].toSorted(byCodeUnit);
    this.opaque = opaque;
  }

  hasFile(path: FilePath): boolean {
    return this.fileSet.has(path);
  }

  hasFolder(path: FilePath): boolean {
    return this.folders.has(path);
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

  /** Files with this base name, compared without regard to case. */
  filesNamed(name: string): readonly FilePath[] {
    if (this.byBaseName === undefined) {
      const byName = new Map<string, FilePath[]>();
      for (const file of this.files) {
        const key = baseNameOf(file).toLowerCase();
        const known = byName.get(key);
        if (known === undefined) byName.set(key, [file]);
        else known.push(file);
      }
      this.byBaseName = byName;
    }
    return this.byBaseName.get(name.toLowerCase()) ?? [];
  }
}
