import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { listPaths } from './list-paths.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';
import { readState } from './write-files.ts';

/** A repository as `import` reads it: each file once, nothing through a link. */
export interface RepositoryToImport {
  /** Every listed path, with the packages that git ignores, sorted. */
  readonly files: readonly FilePath[];
  /** Whether something stands there, listed or not. */
  readonly has: (path: FilePath) => boolean;
  readonly read: (path: FilePath) => ReadForImport;
  readonly bytes: (path: FilePath) => { readonly bytes: Uint8Array; readonly mode: number } | undefined;
}

type ReadForImport =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly to: FilePath }
  | { readonly type: 'unreadable'; readonly reason: string };

/** What dependencies are unpacked into; repositories ignore it. */
const packages = 'apm_modules';

export async function repositoryToImport(root: string): Promise<RepositoryToImport> {
  const { files: listed } = await listPaths(root);
  const inPackages = isFolder(root, packages) ? (await listPaths(join(root, packages))).files.map((path) => `${packages}/${path}`) : [];
  const files = [...new Set([...listed, ...inPackages])].toSorted(byCodeUnit);
  const known = new Map<FilePath, ReadForImport>();
  return {
    files,
    // Below a file there is nothing, which `lstat` takes for an error.
    has: (path) => obstacleTo(root, path) === undefined && lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined,
    read(path) {
      const read = known.get(path) ?? readForImport(root, path);
      known.set(path, read);
      return read;
    },
    bytes(path) {
      const state = readState(root, path);
      return state.type === 'file' ? { bytes: state.bytes, mode: state.mode } : undefined;
    },
  };
}

function isFolder(root: string, path: FilePath): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

function readForImport(root: string, path: FilePath): ReadForImport {
  if (obstacleTo(root, path) !== undefined) return { type: 'unreadable', reason: 'it lies behind a symbolic link' };
  const read = readRepositoryFile(root, path);
  switch (read.type) {
    case 'text': {
      const [problem] = read.problems;
      if (problem?.detail === 'UTF-16') return { type: 'unreadable', reason: 'it is UTF-16; store it as UTF-8' };
      return { type: 'text', text: read.text };
    }
    case 'alias':
      return { type: 'link', to: read.path };
    case 'absent':
      return { type: 'unreadable', reason: 'it does not exist' };
    case 'unreadable':
      return read;
  }
}
