import { resolve } from 'node:path';
import { driftOf, recordedToday } from '../drift/drift.ts';
import type { FileDrift } from '../drift/drift.ts';
import { hashAt, readImportRecord, writeImportRecord } from '../files/import-record-file.ts';
import { repositoryToImport } from '../files/import-tree.ts';
import { readManifest } from '../files/own-outputs.ts';
import { existingFolder } from '../files/repository-root.ts';
import { workingTree } from '../files/tree.ts';
import { hashOf, withWriter } from '../files/write-files.ts';
import type { ImportTree } from '../import/import-tree.ts';
import { planImport } from '../import/plan-import.ts';
import { count } from '../model/count.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DriftReport } from '../model/generated/schema-types.ts';
import { importRecordPath, withImported } from '../model/import-record.ts';
import type { RecordedFile, RecordedSource } from '../model/import-record.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { loadParser } from '../parse/markdown.ts';
import type { ParserOptions } from '../parse/markdown.ts';
import { unifiedDiff } from '../report/unified-diff.ts';

export interface DriftRunOptions extends ParserOptions {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** Imported files, or folders of them; all when there are none. */
  readonly paths: readonly FilePath[];
  /** Absolute path of a folder that stands for the one that was imported from. */
  readonly against?: string | undefined;
  /** Whether the report has diffs. */
  readonly diff: boolean;
  /** `update`: write what an import would make today of what has changed there alone; `accept`: take what is there today as looked at. */
  readonly act?: 'update' | 'accept' | undefined;
}

interface Opened {
  readonly source: RecordedSource;
  /** Absolute path of where it is today. */
  readonly folder: string;
}

/** Compares what was imported with what it was imported from, as both are today. */
export async function runDrift(options: DriftRunOptions): Promise<DriftReport> {
  const { root, act, diff } = options;
  const record = readImportRecord(root);
  const asked = selected(record.sources, options.paths);
  const opened = openSources(root, asked, options.against);
  const hereAt = (path: FilePath): string | undefined => hashAt(root, path);
  const reported: FileDrift[] = [];
  const recorded: RecordedSource[] = [];
  const writes: { path: FilePath; bytes: Uint8Array }[] = [];
  const settled = new Set<FilePath>();
  for (const { source, folder } of opened) {
    const thereAt = (path: FilePath): string | undefined => hashAt(folder, path);
    const drifts = source.files.map((file) => ({ file, drift: driftOf(file, source.from, hereAt, thereAt) }));
    const isTextWanted = ({ state }: FileDrift): boolean =>
      act === 'update' ? state === 'changed-upstream' : diff && (state === 'changed-upstream' || state === 'changed-both');
    const fresh = drifts.some(({ drift }) => isTextWanted(drift)) ? await importedToday(options, source, folder) : () => undefined;
    for (const { file, drift } of drifts) {
      const bytes = isTextWanted(drift) ? fresh(file) : undefined;
      const isUpdated = act === 'update' && bytes !== undefined;
      const isAccepted = act === 'accept' && drift.state !== 'unchanged';
      if (isUpdated) writes.push({ path: file.path, bytes });
      if (isUpdated || isAccepted) {
        settled.add(file.path);
        const today = recordedToday(file, (path) => (isUpdated ? hashOf(bytes) : hereAt(path)), thereAt);
        if (today !== undefined) recorded.push({ ...source, files: [today] });
      }
      reported.push({
        ...drift,
        ...(isUpdated ? { done: 'updated' as const } : isAccepted ? { done: 'accepted' as const } : {}),
        ...(diff && bytes !== undefined
          ? { diff: await unifiedDiff(file.path, textAt(root, file.path), Buffer.from(bytes).toString('utf8')) }
          : {}),
      });
    }
  }
  if (writes.length > 0) withWriter(root, (write) => writes.forEach(({ path, bytes }) => write(path, bytes)));
  if (settled.size > 0) {
    const kept = record.sources.map((source) => ({ ...source, files: source.files.filter(({ path }) => !settled.has(path)) }));
    writeImportRecord(root, withImported({ version: 1, sources: kept }, recorded));
  }
  return { version: 1, files: reported.toSorted((a, b) => byCodeUnit(a.path, b.path)) };
}

/** Only what a person asks for. Throws a `UsageError` for a path that was not imported. */
function selected(sources: readonly RecordedSource[], paths: readonly FilePath[]): RecordedSource[] {
  const all = sources.flatMap(({ files }) => files.map(({ path }) => path));
  const covers = (asked: FilePath, path: FilePath): boolean => asked === '' || path === asked || path.startsWith(`${asked}/`);
  for (const asked of paths) {
    if (!all.some((path) => covers(asked, path))) {
      throw new UsageError(`${importRecordPath} knows no import of \`${asked}\`.${didYouMean(asked, all)}`);
    }
  }
  if (paths.length === 0) return [...sources];
  return sources
    .map((source) => ({ ...source, files: source.files.filter(({ path }) => paths.some((asked) => covers(asked, path))) }))
    .filter(({ files }) => files.length > 0);
}

function openSources(root: string, sources: readonly RecordedSource[], against: string | undefined): Opened[] {
  const folders = [...new Set(sources.map(({ from }) => from))];
  if (against !== undefined && folders.length > 1) {
    throw new UsageError(
      `--against stands for one folder, and these files come from ${folders.map((from) => `\`${from}\``).join(', ')}. Name the files of one of them.`,
    );
  }
  return sources.map((source) => ({ source, folder: against === undefined ? folderOfSource(root, source) : existingFolder(against) }));
}

function folderOfSource(root: string, { from, files }: RecordedSource): string {
  try {
    return existingFolder(resolve(root, from));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      `\`${from}\`, from which ${count(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'} imported, is not there. Say with --against where it is today.`,
    );
  }
}

const nowhere: ImportTree = { files: [], has: () => false, read: () => ({ type: 'unreadable', reason: 'it does not exist' }) };

/** What an import would make today of what a file was made from. */
async function importedToday(
  { engine }: DriftRunOptions,
  { from, to }: RecordedSource,
  folder: string,
): Promise<(file: RecordedFile) => Uint8Array | undefined> {
  const tree = await repositoryToImport(folder);
  const plan = planImport({
    tree,
    // As if nothing had been imported, so that everything goes where it went.
    target: nowhere,
    parse: await loadParser(engine === undefined ? {} : { engine }),
    to,
    inPlace: from === '.',
    below: from === '.' ? 'apm_modules' : '',
    manifests: [readManifest(folder)],
  });
  return ({ path, origins }) => {
    const first = origins.find((origin) => tree.has(origin.path))?.path;
    if (first === undefined) return undefined;
    const primitives = plan.primitives.filter((primitive) => primitive.origins.includes(first));
    const primitive = primitives.find((one) => one.path === path) ?? (primitives.length === 1 ? primitives[0] : undefined);
    if (primitive !== undefined) return Buffer.from(primitive.text);
    const copy = plan.copies.find((one) => one.of === first && one.path === path);
    return copy === undefined ? undefined : copy.text === undefined ? tree.bytes(first)?.bytes : Buffer.from(copy.text);
  };
}

function textAt(root: string, path: FilePath): string | undefined {
  const read = workingTree(root).read(path);
  return read.type === 'text' ? read.text : undefined;
}
