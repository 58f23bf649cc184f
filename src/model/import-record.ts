import { byCodeUnit, isRepositoryPath } from './file-path.ts';
import type { ImportRecord } from './generated/schema-types.ts';
import { validateImports } from './generated/validators/imports.js';
import { printJson } from './print-json.ts';
import { UsageError } from './usage-error.ts';

/** What was imported from elsewhere. It is committed: others compare with the same. */
export const importRecordPath = '.primitives/imports.json';

export type RecordedSource = ImportRecord['sources'][number];
export type RecordedFile = RecordedSource['files'][number];

/** Reads a record. Throws a `UsageError` when it is damaged: a guess would call unchanged what has changed. */
export function parseImportRecord(text: string): ImportRecord {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Reported below, like any other damage.
  }
  const isInside = ({ files }: RecordedSource): boolean =>
    files.every(({ path, origins }) => isRepositoryPath(path) && origins.every((origin) => isRepositoryPath(origin.path)));
  if (validateImports(value) && (value as unknown as ImportRecord).sources.every(isInside)) return value as unknown as ImportRecord;
  throw new UsageError(
    `${importRecordPath} is damaged, so nobody can tell what was imported from where. Restore it from version control, or delete it and import again.`,
  );
}

export function printImportRecord(record: ImportRecord): string {
  return printJson(record);
}

/** A record with what is imported now; of a file that was recorded before, only this counts. */
export function withImported(record: ImportRecord, imported: readonly RecordedSource[]): ImportRecord {
  const anew = new Set(imported.flatMap(({ files }) => files.map(({ path }) => path)));
  const kept = record.sources.map((source) => ({ ...source, files: source.files.filter(({ path }) => !anew.has(path)) }));
  const sources = new Map<string, RecordedSource>();
  for (const source of [...kept, ...imported]) {
    const key = JSON.stringify([source.from, source.to]);
    const files = [...(sources.get(key)?.files ?? []), ...source.files];
    if (files.length > 0) sources.set(key, { ...source, files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)) });
  }
  return { version: 1, sources: [...sources.values()].toSorted((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to)) };
}
