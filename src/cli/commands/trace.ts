import {
  areLiteral,
  builtPart,
  didYouMean,
  grouped,
  hashOf,
  linesOf,
  loadDifferences,
  originsByComparison,
  originsFrom,
  originsIn,
  outputLines,
  parseRanges,
  printJson,
  readState,
  traceSource,
  traceText,
  UsageError,
  wantedPart,
  withKeys,
} from '../../index.ts';
import type { BuiltPart, Document, FilePath, LineOrigin, LineRange, ManifestEntry, TraceReport } from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import { manifestsOf, markdownReader, renderedOutputs } from '../rendered-outputs.ts';
import type { ReadMarkdown } from '../rendered-outputs.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface TraceFlags extends RootFlag {
  readonly from?: string;
  readonly format: 'text' | 'json';
}

/** A file and lines of it; all of them when none are named. */
interface Place {
  readonly path: FilePath;
  readonly first: number;
  readonly last: number;
}

export async function trace(place: string | undefined, flags: TraceFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  if ((place === undefined) === (flags.from === undefined)) {
    throw new UsageError('Name a built file to say where it comes from, or a source with --from to say where it goes.');
  }
  const outputs = manifestsOf(root).flatMap((manifest) => manifest.outputs);
  if (outputs.length === 0) throw new UsageError('Nothing was built here, so there is nothing to trace. Run `primitives build`.');
  const read = await markdownReader(terminal);
  const wanted = placeOf(root, place ?? flags.from ?? '', terminal);
  const report =
    flags.from === undefined
      ? await fileReport(root, wanted, outputs, read, terminal)
      : await sourceReport(root, wanted, outputs, read, terminal);
  terminal.out(flags.format === 'json' ? printJson(report) : traceText(report, terminal));
  return 0;
}

/** `path`, `path:12` or `path:12-40`; a file may have such a name. */
function placeOf(root: string, written: string, terminal: Terminal): Place {
  const seen = (path: string): FilePath => pathsFromRoot(root, terminal, [path])[0] ?? '';
  const match = /^(.+?):(\d{1,9})(?:-(\d{1,9}))?(?::\d+)?$/.exec(written);
  if (match === null || readState(root, seen(written)).type === 'file') return { path: seen(written), first: 1, last: Infinity };
  const [, path = '', from = '', to = from] = match;
  const [first, last] = [Number(from), Number(to)];
  if (first < 1 || last < first) throw new UsageError(`\`${written}\` names no lines: they count from 1, the first one comes first.`);
  return { path: seen(path), first, last };
}

async function fileReport(
  root: string,
  { path, first, last }: Place,
  outputs: readonly ManifestEntry[],
  read: ReadMarkdown,
  terminal: Terminal,
): Promise<TraceReport> {
  const entry = outputs.find((output) => output.path === path);
  if (entry === undefined) throw notBuilt(path, outputs);
  const state = readState(root, path);
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
  const { origins, isEdited, isStale } = await originsOf(root, entry, part, read, terminal);
  const source = sources.length === 1 ? read.document(root, sources[0] ?? '') : undefined;
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
async function originsOf(
  root: string,
  entry: ManifestEntry,
  part: BuiltPart & { readonly type: 'text' },
  read: ReadMarkdown,
  terminal: Terminal,
): Promise<Origins> {
  const hash = hashOf(Buffer.from(part.text));
  const isEdited = hash !== entry.hash && hash !== entry.previousHash;
  const ranges = rangesOf(entry);
  const lines = outputLines(part.text);
  const textOf = (path: FilePath): string | undefined => read.document(root, path)?.text;
  if (hash === entry.hash && ranges !== undefined && areLiteral(lines, ranges, textOf)) {
    return { origins: originsFrom(ranges, lines.length), isEdited, isStale: false };
  }
  const planned = (await renderedOutputs(root, terminal)).files.get(entry.path);
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

async function sourceReport(
  root: string,
  { path, first, last }: Place,
  outputs: readonly ManifestEntry[],
  read: ReadMarkdown,
  terminal: Terminal,
): Promise<TraceReport> {
  const source = sourceAt(root, path, outputs, read);
  const { length } = outputLines(source.text);
  if (first > length) throw new UsageError(`${path} has ${length} lines, so there is no line ${first}.`);
  const own = outputs.filter(({ sources }) => sources.includes(path));
  const parts = new Map(own.map((entry) => [entry, partAt(root, entry, read)]));
  const isKnown = own.every((entry) => isCurrent(root, entry, parts.get(entry), read));
  const now = isKnown ? { entries: own, isStale: false } : await currentEntries(root, own, parts, read, terminal);
  const above = new Map([...parts].map(([entry, part]) => [entry.path, part?.type === 'text' ? part.above : 0]));
  const lines = { first, last: Math.min(last, length) };
  const { arrivals, absences, mentions } = traceSource(source, lines, now.entries, (output) => above.get(output) ?? 0);
  return { version: 1, source: path, isStale: now.isStale, arrivals: [...arrivals], absences: [...absences], mentions: [...mentions] };
}

function partAt(root: string, entry: ManifestEntry, read: ReadMarkdown): BuiltPart | undefined {
  const state = readState(root, entry.path);
  return state.type === 'file' ? builtPart(entry, state, read.parse) : undefined;
}

/** Whether the manifest says where the lines of an output come from today. */
function isCurrent(root: string, entry: ManifestEntry, part: BuiltPart | undefined, read: ReadMarkdown): boolean {
  if (part?.type !== 'text') return part?.type === 'keys';
  const ranges = rangesOf(entry);
  if (ranges === undefined || hashOf(Buffer.from(part.text)) !== entry.hash) return false;
  return areLiteral(outputLines(part.text), ranges, (path) => read.document(root, path)?.text);
}

function rangesOf({ lines, sources }: ManifestEntry): readonly LineRange[] | undefined {
  return lines === undefined ? undefined : parseRanges(lines, sources);
}

/** What the manifest would say of outputs if they were built now. */
async function currentEntries(
  root: string,
  entries: readonly ManifestEntry[],
  parts: ReadonlyMap<ManifestEntry, BuiltPart | undefined>,
  read: ReadMarkdown,
  terminal: Terminal,
): Promise<{ readonly entries: readonly ManifestEntry[]; readonly isStale: boolean }> {
  const { files } = await renderedOutputs(root, terminal);
  let isStale = false;
  const current = entries.map((entry) => {
    const planned = files.get(entry.path);
    const wanted = planned === undefined ? undefined : wantedPart(entry, planned, (path) => read.document(root, path)?.text);
    const part = parts.get(entry);
    if (part?.type !== 'keys' && (part?.type !== 'text' || part.text !== wanted?.text)) isStale = true;
    const { lines: _, ...rest } = entry;
    return wanted === undefined ? rest : { ...rest, ...linesOf(wanted.ranges, entry.sources) };
  });
  return { entries: current, isStale };
}

function sourceAt(root: string, path: FilePath, outputs: readonly ManifestEntry[], read: ReadMarkdown): Document {
  if (outputs.some((output) => output.path === path && output.region !== true && output.keys === undefined)) {
    throw new UsageError(`${path} is a built file, not a source. Say \`primitives trace ${path}\` to see where it comes from.`);
  }
  const document = read.document(root, path);
  if (document !== undefined) return document;
  const why = readState(root, path).type === 'absent' ? 'There is no such file.' : 'It is no text file.';
  throw new UsageError(`\`${path}\` cannot be traced. ${why}${didYouMean(path, [...new Set(outputs.flatMap(({ sources }) => sources))])}`);
}
