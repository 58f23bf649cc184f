import { compileGlobList } from '../graph/match-glob.ts';
import type { Graph } from '../graph/graph.ts';
import { isLineAnchor, resolveLink } from '../graph/link-target.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import type { Document, Reference } from '../model/document.ts';
import { byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import type { OutputFile, OutputPart, Runtime, RuntimeTree } from '../runtimes/runtime.ts';
import { classPaths } from './class-paths.ts';
import { rebaseLinks } from './rebase-links.ts';
import type { Destinations, DroppedReference, Ships } from './rebase-links.ts';
import { allStretches, originOf } from './text-origin.ts';
import type { TextOrigin } from './text-origin.ts';
import type { ExistingFiles } from './tree-after.ts';

/** In bytes. What is larger is data that an agent does not read: a bundle is for sending. */
const MAX_SIZE = 1024 * 1024;

export interface BundleOptions {
  readonly graph: Graph;
  /** What will exist in the repository. */
  readonly space: LinkSpace;
  /** The repository after a build, for the loaders of the runtimes. */
  readonly tree: RuntimeTree;
  readonly owned: ReadonlySet<FilePath>;
  readonly existing: ExistingFiles;
}

export interface Bundle {
  /** Files that are not built and come along, sorted, with the runtimes that lead to them. */
  readonly shipped: ReadonlyMap<FilePath, readonly string[]>;
  readonly ships: Ships;
  /** Ends the sentence "The link leads to …". */
  readonly whyNot: (path: FilePath) => string;
}

/** What runtimes read beside what is built for them: their own files, and whatever links lead to. */
export function bundleFiles(
  emissions: readonly {
    readonly runtime: Runtime;
    readonly outputs: readonly OutputFile[];
    readonly movedFor: (output: FilePath) => Destinations;
  }[],
  { graph, space, tree, owned, existing }: BundleOptions,
): Bundle {
  const planned = new Set(emissions.flatMap(({ outputs }) => outputs.map(({ path }) => path)));
  const sizes = new Map<FilePath, number | undefined>();
  const sizeOf = (path: FilePath): number | undefined => {
    if (!sizes.has(path)) sizes.set(path, existing.size(path));
    return sizes.get(path);
  };
  const canShip = (path: FilePath): boolean => planned.has(path) || (sizeOf(path) ?? Infinity) <= MAX_SIZE;
  const targets = new Map<FilePath, readonly LinkedFile[]>();
  const targetsOf = (path: FilePath): readonly LinkedFile[] => {
    const known = targets.get(path);
    if (known !== undefined) return known;
    const document = space.documents.get(path);
    const found = document === undefined ? [] : document.references.flatMap((reference) => fileAt(space, document, reference));
    targets.set(path, found);
    return found;
  };

  const paths = loadedPaths(graph);
  const natives = graph.paths.sources.filter((path) => !planned.has(path) && !owned.has(path));
  const shipped = new Map<FilePath, string[]>();
  for (const { runtime, outputs, movedFor } of emissions) {
    const linked = outputs.flatMap((output) => leadsTo(output, movedFor(output.path), targetsOf));
    const queue = [...linked, ...nativeFiles(runtime, { graph, tree, natives, paths })];
    const seen = new Set<FilePath>();
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path) || planned.has(path) || !canShip(path)) continue;
      seen.add(path);
      const runtimes = shipped.get(path) ?? [];
      shipped.set(path, [...runtimes, runtime.id]);
      queue.push(...targetsOf(path).map((target) => target.path));
    }
  }
  const comesAlong = (path: FilePath): boolean => planned.has(path) || shipped.has(path);
  return {
    shipped: new Map([...shipped].toSorted(([a], [b]) => byCodeUnit(a, b))),
    // A folder of which some files stay behind is not the folder that the text speaks of.
    ships: ({ type, path }) => (type === 'file' ? comesAlong(path) : isWhole(space, path, comesAlong)),
    whyNot(path) {
      if (!space.paths.hasFile(path)) return space.paths.isOpaque(path) ? 'another repository inside this one' : 'a folder';
      const size = sizeOf(path);
      return size === undefined ? 'a file that cannot be read' : `a file of ${(size / MAX_SIZE).toFixed(1)} MiB`;
    },
  };
}

/** A file that comes along as it stands, but for links that lose their target; `undefined` when it is sent byte for byte. */
export function shippedText(
  space: LinkSpace,
  path: FilePath,
  ships: Ships,
): { readonly text: string; readonly origin: TextOrigin; readonly dropped: readonly DroppedReference[] } | undefined {
  const document = space.documents.get(path);
  if (document === undefined) return undefined;
  const whole = { start: 0, end: document.text.length };
  const rebased = rebaseLinks(document, whole, {
    space,
    folder: folderOf(path),
    moved: new Map(),
    fileMentions: 'keep',
    extra: [],
    anchors: new Map(),
    merged: false,
    footnotes: new Map(),
    foreignFootnotes: new Set(),
    ships,
    inPlace: true,
  });
  if (rebased.text === document.text) return undefined;
  return { ...rebased, origin: originOf(allStretches(document, whole, rebased.edits), space.documents) };
}

interface LinkedFile {
  readonly path: FilePath;
  /** The link names lines, which only the original has. */
  readonly byLine: boolean;
}

function fileAt(space: LinkSpace, document: Document, reference: Reference): LinkedFile[] {
  const target = resolveLink(space, document.path, reference);
  if ((target.type !== 'file' && target.type !== 'missing-anchor') || target.path === document.path) return [];
  return [{ path: target.path, byLine: isLineAnchor(target.fragment ?? '') }];
}

/** The files that an output leads to, or the originals of copies that it leads to in their place. */
function leadsTo({ content }: OutputFile, moved: Destinations, targetsOf: (path: FilePath) => readonly LinkedFile[]): FilePath[] {
  if (content.type !== 'parts' && content.type !== 'wrapped') return [];
  return content.parts.flatMap((part: OutputPart) => {
    if (part.type === 'text') return [];
    if (part.type === 'links') return part.items.map(({ to }) => to);
    const { movedFolder } = part;
    return targetsOf(part.of).flatMap(({ path, byLine }) =>
      (moved.has(path) && !byLine) || (movedFolder !== undefined && isInside(movedFolder, path)) ? [] : [path],
    );
  });
}

function isWhole({ paths }: LinkSpace, folder: FilePath, comesAlong: (path: FilePath) => boolean): boolean {
  const below = folder === '' ? paths.files : paths.files.filter((path) => path.startsWith(`${folder}/`));
  return below.length > 0 && below.every(comesAlong);
}

const readByItself: ReadonlySet<Kind> = new Set(['instructions', 'agent', 'prompt', 'skill']);

interface NativeOptions {
  readonly graph: Graph;
  readonly tree: RuntimeTree;
  /** Files that are neither built nor about to be. */
  readonly natives: readonly FilePath[];
  /** What the loaders are asked for. */
  readonly paths: readonly FilePath[];
}

/** The files that a runtime reads although no build has written them. */
function nativeFiles(runtime: Runtime, { graph, tree, natives, paths }: NativeOptions): FilePath[] {
  const { rules, agents, prompts, skills } = runtime.features;
  const globs = [...rules, ...agents, ...prompts, ...skills].flatMap((glob) => compileGlobList(glob, 'rooted'));
  const inPlace = natives.filter((path) => globs.some(({ matches }) => matches(path)));
  const own = graph.primitives
    .filter((primitive) => readByItself.has(primitive.kind) && runtime.isNative(primitive))
    .map(({ path }) => path);
  const isNative = new Set(natives);
  const load = runtime.load({ ...tree, files: natives });
  const loaded = paths.flatMap((path) => load(path).documents);
  const found = [...inPlace, ...own, ...[...loaded, ...load(paths[0] ?? '').offered].map(({ path }) => path)];
  const besideSkills = [...new Set(found.filter((path) => /\/SKILL\.md$/i.test(path)).map((path) => `${folderOf(path)}/`))];
  const siblings = natives.filter((path) => besideSkills.some((folder) => path.startsWith(folder)));
  return [...new Set([...found, ...siblings])].filter((path) => isNative.has(path));
}

/** One path for each set of instructions, and one beside each file that stands in a folder for all below it. */
function loadedPaths(graph: Graph): FilePath[] {
  const agentsFiles = graph.primitives
    .filter(({ kind }) => kind === 'agents-file')
    .map(({ path }) => `${folderOf(path)}/zz`.replace(/^\//, ''));
  return [...new Set([...classPaths(graph), ...agentsFiles])];
}
