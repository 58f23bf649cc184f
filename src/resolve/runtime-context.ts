import type { Graph, Primitive } from '../graph/graph.ts';
import { sizeOf } from '../graph/text-size.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ResolveReport } from '../model/generated/schema-types.ts';
import type { Kind } from '../model/kind.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import type { Limit, LoadedDocument, Loader, Offer, Runtime, RuntimeTree } from '../runtimes/runtime.ts';

/** A repository as runtimes find it, and what of it builds have written. */
export interface BuiltRepository {
  readonly tree: RuntimeTree;
  readonly outputs: readonly ManifestEntry[];
}

/** A runtime at work in a repository. */
export interface Reader extends BuiltRepository {
  readonly runtime: Runtime;
  readonly load: Loader;
}

export function readerOf(runtime: Runtime, built: BuiltRepository): Reader {
  return { ...built, runtime, load: runtime.load(built.tree) };
}

/** What a runtime puts in front of the model for a path, by the files that lie there. */
export interface RuntimeContext {
  readonly runtime: Runtime;
  readonly path: FilePath;
  readonly documents: readonly (LoadedDocument & { readonly sources: readonly FilePath[] })[];
  readonly leftOut: readonly { readonly path: FilePath; readonly bytes: number; readonly limit: Limit }[];
  readonly offered: readonly (Offer & { readonly sources: readonly FilePath[] })[];
  readonly unbuilt: Unbuilt | undefined;
}

export interface Unbuilt {
  /** What a build would write for the runtime, where nothing is built for it. */
  readonly primitives: number;
  /** Files that a build has written and that are not there. */
  readonly missing: readonly FilePath[];
  readonly command: string;
}

export function runtimeContext(graph: Graph, reader: Reader, path: FilePath): RuntimeContext {
  const { documents, offered } = reader.load(path);
  return {
    runtime: reader.runtime,
    path,
    documents: documents.map((document) => ({ ...document, sources: sourcesOf(reader, document.path) })),
    leftOut: leftOutFor(reader, path, documents),
    offered: offered.map((offer) => ({ ...offer, sources: sourcesOf(reader, offer.path) })),
    unbuilt: unbuiltFor(graph, reader),
  };
}

/** The primitives that a file was built from; none for one that was written by hand. */
export function sourcesOf({ outputs }: BuiltRepository, path: FilePath): readonly FilePath[] {
  return outputs.find((output) => output.path === path)?.sources ?? [];
}

/** Whether a file was built for a runtime, by the owners that the manifest names. */
export function isBuiltFor({ id }: Runtime, output: ManifestEntry): boolean {
  return output.runtime.split(',').includes(id);
}

/** Whether a build writes a primitive for a runtime, unless the runtime finds it by itself. */
export function isWrittenFor({ features, isNative }: Runtime, primitive: Primitive): boolean {
  return (featureOf[primitive.kind]?.(features).length ?? 0) > 0 && !isNative(primitive);
}

/** Where primitives of a kind go; kinds without an entry arrive through links. */
export const featureOf: Readonly<Partial<Record<Kind, (features: Runtime['features']) => readonly string[]>>> = {
  instructions: ({ rules }) => rules,
  agent: ({ agents }) => agents,
  prompt: ({ prompts }) => prompts,
  skill: ({ skills }) => skills,
};

/** What has to be built before a runtime sees all; nothing where it is there. */
export function unbuiltFor(graph: Graph, { runtime, tree, outputs }: Reader): Unbuilt | undefined {
  const own = outputs.filter((output) => isBuiltFor(runtime, output));
  const missing = own.filter((output) => !tree.has(output.path)).map((output) => output.path);
  const primitives = own.length > 0 ? [] : graph.primitives.filter((primitive) => isWrittenFor(runtime, primitive));
  if (missing.length === 0 && primitives.length === 0) return undefined;
  return { primitives: primitives.length, missing, command: `primitives build --runtime ${runtime.id}` };
}

/**
 * Files that a limit on all that is loaded together keeps out as a whole: those that the runtime loads when what it has loaded
 * is blank.
 */
function leftOutFor(
  { runtime, tree }: Reader,
  path: FilePath,
  documents: readonly LoadedDocument[],
): { path: FilePath; bytes: number; limit: Limit }[] {
  const limit = documents.find(({ cut }) => cut?.of === 'all rules')?.cut;
  if (limit === undefined) return [];
  const loaded = new Set(documents.map((document) => document.path));
  const beyond = runtime.load({ ...tree, read: (file) => (loaded.has(file) ? '' : tree.read(file)) })(path).documents;
  return beyond
    .filter((document) => !loaded.has(document.path))
    .map((document) => ({ path: document.path, bytes: Buffer.byteLength(document.text), limit }));
}

/** How many bytes a limit has cut off, as far as the file shows it. */
export function bytesCut({ tree }: BuiltRepository, { path, text }: LoadedDocument): number | undefined {
  const whole = tree.read(path)?.replace(/\r\n?/g, '\n') ?? '';
  // A limit in bytes may end inside a character.
  const kept = text.replace(/\r\n?/g, '\n').replace(/\uFFFD$/, '');
  const at = whole.indexOf(kept);
  return at === -1 ? undefined : Buffer.byteLength(whole.slice(at + kept.length).trimEnd());
}

type ReportedContext = NonNullable<ResolveReport['results'][number]['runtimes']>[number];

export function reportedContext(context: RuntimeContext, built: BuiltRepository): ReportedContext {
  const documents = context.documents.map((document) => {
    const { path, text, reason, cut, sources } = document;
    const lost = cut === undefined ? undefined : bytesCut(built, document);
    return {
      path,
      ...sizeOf(text),
      reason: { ...reason },
      sources: [...sources],
      ...(cut === undefined ? {} : { cut: { limit: reportedLimit(cut), ...(lost === undefined ? {} : { bytes: lost }) } }),
    };
  });
  return {
    runtime: context.runtime.id,
    documents,
    leftOut: context.leftOut.map(({ path, bytes, limit }) => ({ path, bytes, limit: reportedLimit(limit) })),
    offered: context.offered.map(({ kind, name, path, description, sources }) => ({
      kind,
      name,
      path,
      description,
      sources: [...sources],
    })),
    tokens: documents.reduce((sum, { tokens }) => sum + tokens, 0),
    offeredTokens: offeredTokens(context.offered),
    ...(context.unbuilt === undefined ? {} : { unbuilt: { ...context.unbuilt, missing: [...context.unbuilt.missing] } }),
  };
}

/** What names and descriptions cost that are before the model, one on a line. */
export function offeredTokens(offered: readonly Offer[]): number {
  return estimateTokens(offered.map(({ name, description }) => `${name}: ${description}\n`).join(''));
}

function reportedLimit({ of, max, unit, source }: Limit): { of: string; max: number; unit: Limit['unit']; source: string } {
  return { of, max, unit, source };
}
