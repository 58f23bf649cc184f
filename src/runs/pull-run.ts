import { withBuildLock } from '../files/build-lock.ts';
import { completeRename, editObstacle, journalFile, readJournal, runRename } from '../files/run-rename.ts';
import { hashOf, readState, writeRepositoryFile } from '../files/write-files.ts';
import { readManifest } from '../files/own-outputs.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { PullReport } from '../model/generated/schema-types.ts';
import { isWholeOutput, localManifestPath, manifestPath } from '../model/manifest.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { printJson } from '../model/print-json.ts';
import { pullJournalPath } from '../model/rename-journal.ts';
import { applyEdits } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import { manifestsOf } from './planned-outputs.ts';
import { markdownReader, renderedOutputs } from './rendered-outputs.ts';
import type { ReadMarkdown, RenderedOutputs, RenderedPlace } from './rendered-outputs.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import { builtPart, wantedPart } from '../trace/built-part.ts';
import type { WantedPart } from '../trace/built-part.ts';
import { loadDifferences } from '../trace/differences.ts';
import { planPull } from '../trace/plan-pull.ts';
import type { EditedOutput, PullPlan } from '../trace/plan-pull.ts';
import { wholeRefusal } from '../trace/pull-refusal.ts';
import type { Refusal } from '../trace/pull-refusal.ts';
import { outputLines } from '../trace/trace-file.ts';

export interface PullRunOptions extends RenderedPlace {
  /** Built files; all of them when none is named. */
  readonly files?: readonly FilePath[];
  /** Whether sources are written; else the report has their diffs. */
  readonly apply?: boolean;
}

/** Brings edits of built files back to their sources. Throws a `UsageError` for what no build has written. */
export async function runPull({ files = [], apply = false, ...place }: PullRunOptions): Promise<PullReport> {
  const once = (): Promise<PullReport> => pullOnce(place, files, apply);
  return apply ? withBuildLock(place.root, once) : once();
}

async function pullOnce(place: RenderedPlace, files: readonly FilePath[], apply: boolean): Promise<PullReport> {
  const { root } = place;
  const interrupted = readJournal(root, pullJournalPath);
  if (interrupted !== undefined) {
    if (!apply) throw new UsageError('An earlier `primitives pull --apply` was interrupted. Run it again to complete it.');
    completeRename(root, interrupted, pullJournalPath);
  }
  const { shared, local } = manifestsOf(root);
  const outputs = [...shared.outputs, ...local.outputs];
  const entries = selected(outputs, files);
  const read = await markdownReader(place);
  const edited = entries.flatMap((entry) => editedEntry(root, entry, read));
  const resumed = interrupted !== undefined;
  if (edited.length === 0) return { version: 1, applied: apply, resumed, files: [], refused: [] };
  const rendered = await renderedOutputs(place);
  const found = edited.map((one) => readable(one, rendered, read));
  const refused = found.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
  const ready = found.flatMap((one) => ('output' in one ? [one.output] : []));
  const plan = await planOf(place, ready, rendered, outputs, read);
  const textOf = (path: FilePath): string => read.document(path)?.text ?? '';
  const diffs = await diffsOf(plan, textOf);
  if (apply && plan.files.length > 0) {
    const changes = plan.files.map(({ path, edits }) => journalFile(path, textOf(path), edits));
    runRename(root, { version: 1, from: 'built files', to: 'sources', moves: false, files: changes }, pullJournalPath);
    noteOwn(root, plan.settled);
  }
  return {
    version: 1,
    applied: apply,
    resumed,
    files: plan.files.map(({ path, outputs: from, edits }) => ({
      path,
      outputs: [...from],
      edits: edits.length,
      ...(apply ? {} : { diff: diffs.get(path) ?? '' }),
    })),
    refused: [...refused, ...plan.refused].toSorted((a, b) => (a.output < b.output ? -1 : a.output > b.output ? 1 : a.first - b.first)),
  };
}

function selected(outputs: readonly ManifestEntry[], wanted: readonly FilePath[]): readonly ManifestEntry[] {
  if (wanted.length === 0) return outputs;
  const byPath = new Map(outputs.map((entry) => [entry.path, entry]));
  return [...new Set(wanted)].map((path) => {
    const entry = byPath.get(path);
    if (entry !== undefined) return entry;
    if (outputs.some(({ sources }) => sources.includes(path)))
      throw new UsageError(`${path} is a source: edits are pulled from built files.`);
    throw new UsageError(`No build has written \`${path}\`.${didYouMean(path, byPath.keys())}`);
  });
}

/** A built file that is not as a build has left it. */
interface EditedEntry {
  readonly entry: ManifestEntry;
  readonly lines: number;
  readonly part: ReturnType<typeof builtPart>;
}

/** Values of JSON files are no text of a source, and a file that is gone has no edits. */
function editedEntry(root: string, entry: ManifestEntry, read: ReadMarkdown): EditedEntry[] {
  const state = readState(root, entry.path);
  if (state.type !== 'file' || entry.keys !== undefined) return [];
  if (entry.region !== true && isNoted(entry, hashOf(state.bytes))) return [];
  const part = builtPart(entry, state, read.parse);
  const isOurs = part.type === 'text' && isNoted(entry, hashOf(Buffer.from(part.text)));
  return isOurs ? [] : [{ entry, part, lines: outputLines(Buffer.from(state.bytes).toString('utf8')).length }];
}

function isNoted({ hash, previousHash }: ManifestEntry, found: string): boolean {
  return found === hash || found === previousHash;
}

/** An edited file with what a build had written there, or why nobody knows that. */
function readable(
  { entry, part, lines }: EditedEntry,
  rendered: RenderedOutputs,
  read: ReadMarkdown,
): { readonly output: EditedOutput } | { readonly refusal: Refusal } | { readonly same: true } {
  const { path, sources } = entry;
  if (part.type !== 'text') {
    return { refusal: wholeRefusal(path, lines, 'no-text', part.type === 'none' ? part.why : 'It is no text.') };
  }
  const planned = rendered.files.get(path);
  const wanted = planned === undefined ? undefined : wantedPart(entry, planned, (source) => read.document(source)?.text);
  if (wanted?.text === part.text) return { same: true };
  if (wanted === undefined || !isNoted(entry, hashOf(Buffer.from(wanted.text)))) {
    const from = sources.length === 0 ? '' : ` (${sources.slice(0, 3).join(', ')}${sources.length > 3 ? ', …' : ''})`;
    const message =
      `Its sources${from} or the configuration have changed as well since it was built, so nobody can tell that change from the edit. ` +
      'Restore them, pull, and make the change again; or make the edit in the source.';
    return { refusal: wholeRefusal(path, lines, 'stale', message) };
  }
  const linksFrom = wanted.value === undefined || planned?.content.type !== 'text' ? path : 'file';
  return { output: { entry, wanted, present: part.text, above: part.above, linksFrom } };
}

async function planOf(
  place: RenderedPlace,
  ready: readonly EditedOutput[],
  { graph }: RenderedOutputs,
  outputs: readonly ManifestEntry[],
  read: ReadMarkdown,
): Promise<PullPlan> {
  const documents = new Map<FilePath, Document>(graph.documents);
  // What is copied byte for byte was not read as Markdown.
  for (const path of ready.flatMap(({ entry }) => entry.sources)) {
    const document = documents.has(path) ? undefined : read.document(path);
    if (document !== undefined) documents.set(path, document);
  }
  const single = new Map(
    outputs.flatMap(({ path, sources, ...entry }) =>
      isWholeOutput({ path, sources, ...entry }) && sources.length === 1 ? [[path, sources[0] ?? '']] : [],
    ),
  );
  const entries = new Map(ready.map(({ entry }) => [entry.path, entry]));
  return planPull(ready, {
    documents,
    differences: await loadDifferences(),
    parse: read.parse,
    sourceOf: (output) => single.get(output),
    obstacleTo: (source) => obstacleTo(place.root, source, documents.get(source)),
    async render(texts) {
      const { files } = await renderedOutputs(place, texts);
      return (output) => {
        const entry = entries.get(output);
        const planned = files.get(output);
        return entry === undefined || planned === undefined ? undefined : textWith(entry, planned, texts, documents)?.text;
      };
    },
  });
}

function textWith(
  entry: ManifestEntry,
  planned: Parameters<typeof wantedPart>[1],
  texts: ReadonlyMap<FilePath, string>,
  documents: ReadonlyMap<FilePath, Document>,
): WantedPart | undefined {
  return wantedPart(entry, planned, (source) => texts.get(source) ?? documents.get(source)?.text);
}

function obstacleTo(root: string, source: FilePath, document: Document | undefined): string | undefined {
  const state = readState(root, source);
  if (document === undefined || state.type === 'absent') return 'it is gone';
  if (state.type === 'file' && (state.mode & 0o200) === 0) return 'it is read-only';
  return editObstacle(root, source, document.text);
}

async function diffsOf({ files }: PullPlan, textOf: (path: FilePath) => string): Promise<ReadonlyMap<FilePath, string>> {
  const diffs = files.map(async ({ path, edits }) => {
    const before = textOf(path);
    return [path, await unifiedDiff(path, before, applyEdits(before, edits))] as const;
  });
  return new Map(await Promise.all(diffs));
}

/** Edits that are in the sources are ours as well: the next build may bring a file what others had. */
function noteOwn(root: string, settled: ReadonlyMap<FilePath, string>): void {
  for (const at of [manifestPath, localManifestPath]) {
    const manifest = readManifest(root, at);
    const outputs = manifest.outputs.map((entry) => {
      const text = settled.get(entry.path);
      return text === undefined ? entry : { ...entry, previousHash: hashOf(Buffer.from(text)) };
    });
    if (outputs.some((entry, index) => entry !== manifest.outputs[index])) {
      writeRepositoryFile(root, at, Buffer.from(printJson({ ...manifest, outputs })));
    }
  }
}
