import type { Graph, Primitive } from '../graph/graph.ts';
import { matchesAny } from '../graph/match-glob.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ExplainReport } from '../model/generated/schema-types.ts';
import type { Limit } from '../runtimes/runtime.ts';
import { fileOfAPerson } from '../arrivals/file-of-a-person.ts';
import type { SourceInText } from '../arrivals/source-in-text.ts';
import { featureOf, isBuiltFor, runtimeContext, sourcesOf } from './runtime-context.ts';
import type { Reader, RuntimeContext } from './runtime-context.ts';

type Explained = NonNullable<ExplainReport['results'][number]['runtimes']>[number];

/** Whether a runtime brings a primitive for a path and through which files, or why it does not. */
export function explainForRuntime(graph: Graph, reader: Reader, subject: FilePath, path: FilePath, inText: SourceInText): Explained {
  const { id: runtime } = reader.runtime;
  const context = runtimeContext(graph, reader, path);
  const brings = ({ path: file, sources }: { path: FilePath; sources: readonly FilePath[] }): boolean =>
    file === subject || sources.includes(subject);
  const naming = context.documents.filter(brings);
  const arrived = naming.map((document) => ({ document, state: document.path === subject ? 'loaded' : inText(subject, document) }));
  const loaded = arrived.filter(({ state }) => state !== 'offered').map(({ document }) => document);
  if (loaded.length > 0) {
    const cut = loaded.find((document) => document.cut !== undefined)?.cut;
    const by = loaded.map((document) => ({ path: document.path, reason: { ...document.reason } }));
    const changed = arrived.find(({ state }) => state === 'changed');
    const why = [
      twice(loaded.length),
      cut === undefined ? '' : `A limit cuts the file: ${limitText(cut)}.`,
      changed === undefined
        ? ''
        : `What stands in ${changed.document.path} is not what it says: \`primitives verify\` names the first difference.`,
    ];
    return { runtime, arrives: 'loaded', by, why: why.filter((sentence) => sentence !== '').join(' ') };
  }
  const offered = context.offered.filter(brings);
  if (offered.length > 0) return { runtime, arrives: 'offered', by: offered.map((offer) => ({ path: offer.path })), why: '' };
  if (naming.length > 0) {
    const by = naming.map((document) => ({ path: document.path, reason: { ...document.reason } }));
    return { runtime, arrives: 'offered', by, why: 'The file leads to it and does not hold its text.' };
  }
  return { runtime, arrives: 'no', by: [], why: whyNot(graph, reader, subject, context) };
}

function twice(files: number): string {
  return files === 1 ? '' : `${files} files bring it, so the model may read it more than once.`;
}

function whyNot(graph: Graph, reader: Reader, subject: FilePath, context: RuntimeContext): string {
  const { runtime, tree, outputs } = reader;
  const primitive = graph.primitives.find(({ path }) => path === subject) ?? [graph.constitution].find((one) => one?.path === subject);
  const { rules, agents, prompts, skills } = runtime.features;
  const places = [...rules, ...agents, ...prompts, ...skills];
  const isInPlace = matchesAny(places);
  // `**/AGENTS.md` covers files in hidden folders of other runtimes.
  const isItsOwn = (path: FilePath): boolean =>
    isInPlace(path) && (!path.startsWith('.') || places.some((place) => place.startsWith(`${path.split('/')[0] ?? ''}/`)));
  const files = outputs.filter((output) => output.sources.includes(subject) && (isBuiltFor(runtime, output) || isItsOwn(output.path)));
  const missing = files.filter(({ path }) => !tree.has(path));
  if (missing.length > 0) {
    return `${named(missing)} was built and is gone: \`primitives build --runtime ${runtime.id}\` writes it again.`;
  }
  const file = files.find(({ path }) => tree.has(path));
  const place = file?.path ?? (tree.has(subject) && (primitive === undefined || runtime.isNative(primitive)) ? subject : undefined);
  const dropped = place === undefined ? undefined : whyDropped(reader, place, context);
  if (dropped !== undefined) return dropped;
  if (file !== undefined)
    return files.length === 1
      ? `${named(files)} is built from it and does not load for this path.`
      : `${named(files)} are built from it and do not load for this path.`;
  if (primitive === undefined) {
    return sourcesOf(reader, subject).length > 0
      ? 'It does not load this file for this path.'
      : 'It is no primitive, and no file that loads imports it.';
  }
  return whyNotBuilt(graph, reader, primitive, context);
}

function whyNotBuilt(graph: Graph, { runtime, tree }: Reader, primitive: Primitive, { documents }: RuntimeContext): string {
  const feature = featureOf[primitive.kind];
  if (primitive.kind === 'agents-file') return `${runtime.title} does not read it for this path.`;
  if (feature === undefined) {
    return `No runtime reads a ${primitive.kind} by itself: it arrives when the agent follows a link to it.`;
  }
  if (runtime.isNative(primitive)) return `${runtime.title} finds it where it stands, and does not load it for this path.`;
  if (feature(runtime.features).length === 0) return `${runtime.title} has no place for ${plural(primitive.kind)}: nothing is built.`;
  const kept = primitive.kind === 'instructions' ? fileOfAPerson(graph, tree, runtime, documents) : undefined;
  if (kept !== undefined) {
    const command = `primitives build --runtime ${runtime.id} --add-regions`;
    return `${kept} was written by hand, so a build leaves it as it is: \`${command}\` adds a region for builds to it.`;
  }
  return `It is not built: \`primitives build --runtime ${runtime.id}\` writes it, or says why not.`;
}

function plural(kind: string): string {
  return kind === 'instructions' ? kind : `${kind}s`;
}

/** The limit that keeps a file out as a whole. */
function whyDropped({ runtime, tree }: Reader, place: FilePath, { leftOut }: RuntimeContext): string | undefined {
  const left = leftOut.find(({ path }) => path === place);
  if (left !== undefined) return `${place} is left out: ${limitText(left.limit)}.`;
  const text = tree.read(place);
  if (text === undefined) return `${place} cannot be read.`;
  const limit = runtime.limits.find(
    ({ of, beyond, max, unit }) =>
      beyond === 'dropped' && (of === 'rule' || of === 'root rule') && (unit === 'bytes' ? Buffer.byteLength(text) : text.length) > max,
  );
  return limit && `${place} is left out: ${limitText(limit)}.`;
}

function limitText({ of, max, unit, source }: Limit): string {
  return `${of} may have ${max} ${unit} (${source})`;
}

function named(outputs: readonly { readonly path: FilePath }[]): string {
  const [first] = outputs;
  return outputs.length <= 1 ? (first?.path ?? '') : `${first?.path ?? ''} and ${outputs.length - 1} more`;
}
