import { isAbsolute, relative, sep } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import type { ImportRecord } from '../model/generated/schema-types.ts';
import { importRecordPath, parseImportRecord, printImportRecord } from '../model/import-record.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';
import { textIfThere } from './text-if-there.ts';
import { hashOf, readState, writeRepositoryFile } from './write-files.ts';

/** What was imported from elsewhere; nothing where there is no record. */
export function readImportRecord(root: string): ImportRecord {
  if (obstacleTo(root, importRecordPath) !== undefined) throw new UsageError('`.primitives` is a link or a file. Make it a folder.');
  const read = textIfThere(importRecordPath, readRepositoryFile(root, importRecordPath));
  return read === undefined ? { version: 1, sources: [] } : parseImportRecord(read.text);
}

export function writeImportRecord(root: string, record: ImportRecord): void {
  writeRepositoryFile(root, importRecordPath, Buffer.from(printImportRecord(record)));
}

/** Another folder seen from the root, as a record names it: no machine's own path. `undefined` on another drive. */
export function folderFromRoot(root: string, folder: string): string | undefined {
  const seen = relative(root, folder);
  if (isAbsolute(seen)) return undefined;
  return seen === '' ? '.' : sep === '/' ? seen : seen.replaceAll(sep, '/');
}

/** The hash of what stands at a path, or behind the link that stands there; `undefined` where there is no file. */
export function hashAt(folder: string, path: FilePath): string | undefined {
  const state = readState(folder, path);
  if (state.type === 'file') return hashOf(state.bytes);
  if (state.type === 'absent' || obstacleTo(folder, path) !== undefined) return undefined;
  const read = readRepositoryFile(folder, path);
  const behind = read.type === 'alias' ? readState(folder, read.path) : state;
  return behind.type === 'file' ? hashOf(behind.bytes) : undefined;
}
