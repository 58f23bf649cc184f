import { readState, hashOf } from '../files/write-files.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { TraceReport } from '../model/generated/schema-types.ts';
import { parseRanges } from '../model/line-range.ts';
import type { LineRange } from '../model/line-range.ts';
import { linesOf } from '../model/manifest.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { manifestsOf } from './planned-outputs.ts';
import { markdownReader, renderedOutputs } from './rendered-outputs.ts';
import type { ReadMarkdown, RenderedPlace } from './rendered-outputs.ts';
import { builtPart, wantedPart } from '../trace/built-part.ts';
import type { BuiltPart } from '../trace/built-part.ts';
import { loadDifferences } from '../trace/differences.ts';
import { areLiteral, grouped, originsByComparison, originsFrom, originsIn, outputLines, withKeys } from '../trace/trace-file.ts';
import type { LineOrigin } from '../trace/trace-file.ts';
import { traceSource } from '../trace/trace-source.ts';

export interface TraceRunOptions extends RenderedPlace {
  readonly path: FilePath;
  /** Lines, counted from 1; all of them when left out. */
  readonly lines?: { readonly first: number; readonly last: number };
  /** Whether the path is that of a source, and the question where it goes; else it is that of a built file. */
  readonly isSource?: boolean;
}

/** Where lines of a built file come from, or lines of a source go. Throws a `UsageError` for what no build has written or read. */
export async function runTrace({ path, lines, isSource = false, ...place }: TraceRunOptions): Promise<TraceReport> {
  const { shared, local } = manifestsOf(place.root);
  const outputs = [...shared.outputs, ...local.outputs];
  if (outputs.length === 0) throw new UsageError('Nothing was built here, so there is nothing to trace. Run `primitives build`.');
  const run: Run = { place, outputs, read: await markdownReader(place) };
  const { first, last } = lines ?? { first: 1, last: Infinity };
  return isSource ? sourceReport(run, { path, first, last }) : fileReport(run, { path, first, last });
}

interface Run {
  readonly place: RenderedPlace;
  readonly outputs: readonly ManifestEntry[];
  readonly read: ReadMarkdown;
}

/** Lines of a file. */
interface Place {
  readonly path: FilePath;
  readonly first: number;
  readonly last: number;
}

async function fileReport(run: Run, { path, first, last }: Place): Promise<TraceReport> {
  const { outputs, read } = run;
  const entry = outputs.find((output) => output.path === path);
  if (entry === undefined) throw notBuilt(path, outputs);
  const state = readState(run.place.root, path);
  if (state.type !== 'file') {
    throw new UsageError(
      `${path} was built and is ${state.type === 'absent' ? 'gone' : 'no file that can be read'}. Run \`primitives build\`.`,
    );
  }
  const part = builtPart(entry, state, read.parse);
  if (part.type === 'none') throw new UsageError(`${path} cannot be traced. ${part.why}`);
  const { runtime, sources } = entry;
  const fileLines = outputLines(Buffer.from(state.bytes).toString('utf8').replaceAll('\r\n', '\n'));
  if (first > fileLines.length) throw new UsageError(`${path} has ${fileLines.length} lines, so there is no line ${first}.`);
  if (part.type === 'keys') {
    // Values of settings are the build's own: no line of a source says them.
    return { version: 1, file: path, runtime, sources: [...sources], isEdited: false, isStale: false, lines: grouped([], first, last) };
  }
  const { origins, isEdited, isStale } = await originsOf(run, entry, part);
  const source = sources.length === 1 ? read.document(sources[0] ?? '') : undefined;
  const named = withKeys(origins, outputLines(part.text), source);
  const lines = grouped(originsIn(fileLines.length, part.above, named), first, last);
  return { version: 1, file: path, runtime, sources: [...sources], isEdited, isStale, lines };
}

interface Origins {
  readonly origins: readonly LineOrigin[];
  readonly isEdited: boolean;
  readonly isStale: boolean;
}

/** The manifest knows, as long as the sources still say what it says; else a build is made, and compared. */
async function originsOf({ place, read }: Run, entry: ManifestEntry, part: BuiltPart & { readonly type: 'text' }): Promise<Origins> {
  const hash = hashOf(Buffer.from(part.text));
  const isEdited = hash !== entry.hash && hash !== entry.previousHash;
  const ranges = rangesOf(entry);
  const lines = outputLines(part.text);
  const textOf = (path: FilePath): string | undefined => read.document(path)?.text;
  if (hash === entry.hash && ranges !== undefined && areLiteral(lines, ranges, textOf)) {
    return { origins: originsFrom(ranges, lines.length), isEdited, isStale: false };
  }
  const planned = (await renderedOutputs(place)).files.get(entry.path);
  const wanted = planned === undefined ? undefined : wantedPart(entry, planned, textOf);
  if (wanted === undefined) {
    throw new UsageError(`${entry.path} would not be built now, so nobody can tell where its lines come from. Run \`primitives build\`.`);
  }
  const isStale = hashOf(Buffer.from(wanted.text)) !== entry.hash;
  return { origins: originsByComparison(part, wanted, await loadDifferences()), isEdited, isStale };
}

function notBuilt(path: FilePath, outputs: readonly ManifestEntry[]): UsageError {
  if (outputs.some(({ sources }) => sources.includes(path))) {
    return new UsageError(`${path} is a source, not a built file. Say \`primitives trace --from ${path}\` to see where it goes.`);
  }
  const known = outputs.map((output) => output.path);
  return new UsageError(`No build has written \`${path}\`.${didYouMean(path, known)}`);
}

async function sourceReport(run: Run, { path, first, last }: Place): Promise<TraceReport> {
  const { outputs, read } = run;
  const source = sourceAt(run, path);
  const { length } = outputLines(source.text);
  if (first > length) throw new UsageError(`${path} has ${length} lines, so there is no line ${first}.`);
  const own = outputs.filter(({ sources }) => sources.includes(path));
  const parts = new Map(own.map((entry) => [entry, partAt(run, entry)]));
  const isKnown = own.every((entry) => isCurrent(entry, parts.get(entry), read));
  const now = isKnown ? { entries: own, isStale: false } : await currentEntries(run, own, parts);
  const above = new Map([...parts].map(([entry, part]) => [entry.path, part?.type === 'text' ? part.above : 0]));
  const lines = { first, last: Math.min(last, length) };
  const { arrivals, absences, mentions } = traceSource(source, lines, now.entries, (output) => above.get(output) ?? 0);
  return { version: 1, source: path, isStale: now.isStale, arrivals: [...arrivals], absences: [...absences], mentions: [...mentions] };
}

function partAt({ place, read }: Run, entry: ManifestEntry): BuiltPart | undefined {
  const state = readState(place.root, entry.path);
  return state.type === 'file' ? builtPart(entry, state, read.parse) : undefined;
}

/** Whether the manifest says where the lines of an output come from today. */
function isCurrent(entry: ManifestEntry, part: BuiltPart | undefined, read: ReadMarkdown): boolean {
  if (part?.type !== 'text') return part?.type === 'keys';
  const ranges = rangesOf(entry);
  if (ranges === undefined || hashOf(Buffer.from(part.text)) !== entry.hash) return false;
  return areLiteral(outputLines(part.text), ranges, (path) => read.document(path)?.text);
}

function rangesOf({ lines, sources }: ManifestEntry): readonly LineRange[] | undefined {
  return lines === undefined ? undefined : parseRanges(lines, sources);
}

/** What the manifest would say of outputs if they were built now. */
async function currentEntries(
  { place, read }: Run,
  entries: readonly ManifestEntry[],
  parts: ReadonlyMap<ManifestEntry, BuiltPart | undefined>,
): Promise<{ readonly entries: readonly ManifestEntry[]; readonly isStale: boolean }> {
  const { files } = await renderedOutputs(place);
  let isStale = false;
  const current = entries.map((entry) => {
    const planned = files.get(entry.path);
    const wanted = planned === undefined ? undefined : wantedPart(entry, planned, (path) => read.document(path)?.text);
    const part = parts.get(entry);
    if (part?.type !== 'keys' && (part?.type !== 'text' || part.text !== wanted?.text)) isStale = true;
    const { lines: _, ...rest } = entry;
    return wanted === undefined ? rest : { ...rest, ...linesOf(wanted.ranges, entry.sources) };
  });
  return { entries: current, isStale };
}

function sourceAt({ place, outputs, read }: Run, path: FilePath): Document {
  if (outputs.some((output) => output.path === path && output.region !== true && output.keys === undefined)) {
    throw new UsageError(`${path} is a built file, not a source. Say \`primitives trace ${path}\` to see where it comes from.`);
  }
  const document = read.document(path);
  if (document !== undefined) return document;
  const why = readState(place.root, path).type === 'absent' ? 'There is no such file.' : 'It is no text file.';
  throw new UsageError(`\`${path}\` cannot be traced. ${why}${didYouMean(path, [...new Set(outputs.flatMap(({ sources }) => sources))])}`);
}
