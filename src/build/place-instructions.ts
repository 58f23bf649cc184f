import { folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** The folders of a repository with their files, made once and used for every instruction. */
export interface FolderTree {
  readonly root: Folder;
}

interface Folder {
  readonly path: FilePath;
  readonly files: FilePath[];
  readonly folders: Folder[];
}

export function folderTree(files: Iterable<FilePath>): FolderTree {
  const root: Folder = { path: '', files: [], folders: [] };
  const byPath = new Map<FilePath, Folder>([['', root]]);
  const folderAt = (path: FilePath): Folder => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const folder: Folder = { path, files: [], folders: [] };
    byPath.set(path, folder);
    folderAt(folderOf(path)).folders.push(folder);
    return folder;
  };
  for (const file of files) folderAt(folderOf(file)).files.push(file);
  return { root };
}

export interface PlacementOptions {
  readonly applies: (file: FilePath) => boolean;
  /** Length of the instruction in tokens. */
  readonly tokens: number;
  /** Price of each copy beyond the first: how many files it must keep the instruction away from to be worth it. */
  readonly copyPrice: number;
}

export interface Placement {
  /** Sorted; empty when no file applies. */
  readonly folders: readonly FilePath[];
  /** Tokens times the files that get the instruction without need and the price of the extra copies. */
  readonly cost: number;
  /** Files that get the instruction without need. */
  readonly pollution: number;
}

/** The best way to cover the files below one folder; `covered` counts the files that apply, `total` all of them. */
interface Cover {
  readonly folders: readonly FilePath[];
  readonly cost: number;
  readonly pollution: number;
  readonly covered: number;
  readonly total: number;
}

/**
 * The set of folders that holds every file that applies at the least cost. Exact: a folder's best cover is either a copy in
 * the folder itself or the best covers of its subfolders, and the choice in one subfolder does not touch the others, so
 * one pass from the leaves up finds the optimum. Of equal covers, a single deeper folder, else the
 * one above.
 */
export function placeInstruction({ root }: FolderTree, { applies, tokens, copyPrice }: PlacementOptions): Placement {
  const cover = (folder: Folder): Cover => {
    const direct = folder.files.filter(applies).length;
    const below = folder.folders.map(cover);
    const covered = below.reduce((sum, child) => sum + child.covered, direct);
    const total = below.reduce((sum, child) => sum + child.total, folder.files.length);
    if (covered === 0) return { folders: [], cost: 0, pollution: 0, covered, total };
    const pollution = total - covered;
    const here = { folders: [folder.path], cost: tokens * (pollution + copyPrice), pollution, covered, total };
    if (direct > 0) return here;
    const apart = {
      folders: below.flatMap((child) => child.folders),
      cost: below.reduce((sum, child) => sum + child.cost, 0),
      pollution: below.reduce((sum, child) => sum + child.pollution, 0),
      covered,
      total,
    };
    return apart.cost < here.cost || (apart.cost === here.cost && apart.folders.length === 1) ? apart : here;
  };
  const { folders, cost, pollution } = cover(root);
  return { folders: folders.toSorted(), cost: Math.max(0, cost - tokens * copyPrice), pollution };
}
