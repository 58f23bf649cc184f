import type { FilePath } from '../model/file-path.ts';
import { printManifest } from '../model/manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import type { FileState } from './write-files.ts';
import { readState, removeRepositoryFile, removeRepositoryFiles, sweep, withWriter, writeRepositoryFile } from './write-files.ts';

export interface FileChange {
  readonly path: FilePath;
  /** `undefined` for a removal. */
  readonly bytes: Uint8Array | undefined;
  readonly mode: number | undefined;
}

export interface BuildChanges {
  readonly changes: readonly FileChange[];
  /** Says who owns a file before it appears, so that a build that is killed can be completed. */
  readonly pendingManifest: Manifest;
  readonly manifest: Manifest;
  /** Where the manifest stands. */
  readonly at: FilePath;
}

/** Writes and removes files, the manifest before and after them. */
export function applyBuild(root: string, { changes, pendingManifest, manifest, at }: BuildChanges): void {
  sweep(root);
  if (changes.length > 0) writeManifest(root, at, pendingManifest);
  withWriter(root, (write) => {
    for (const { path, bytes, mode } of changes) if (bytes !== undefined) write(path, bytes, mode);
  });
  removeRepositoryFiles(
    root,
    changes.filter(({ bytes }) => bytes === undefined).map(({ path }) => path),
  );
  writeManifest(root, at, manifest);
}

/** Whether a manifest is noted already, however it is laid out: formatters and git change that. */
export function isCurrentManifest(root: string, at: FilePath, manifest: Manifest): boolean {
  return saysManifest(readState(root, at), manifest);
}

/** The same of what has been read. */
export function saysManifest(state: FileState, manifest: Manifest): boolean {
  if (state.type !== 'file') return manifest.outputs.length === 0;
  const noted = Buffer.from(state.bytes).toString('utf8');
  const next = printManifest(manifest);
  const isSame = noted === next || JSON.stringify(JSON.parse(noted)) === JSON.stringify(JSON.parse(next));
  return manifest.outputs.length > 0 && isSame;
}

/** A manifest that names nothing is none. */
function writeManifest(root: string, at: FilePath, manifest: Manifest): void {
  if (isCurrentManifest(root, at, manifest)) return;
  if (manifest.outputs.length === 0) removeRepositoryFile(root, at);
  else writeRepositoryFile(root, at, Buffer.from(printManifest(manifest)));
}
