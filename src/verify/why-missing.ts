import type { Ground } from '../arrivals/arrivals.ts';
import { folderFor } from '../arrivals/file-classes.ts';
import { fileOfAPerson } from '../arrivals/file-of-a-person.ts';
import { offeredTexts } from '../arrivals/offered-text.ts';
import { ownPlaces } from '../arrivals/own-places.ts';
import type { OwnPlaces } from '../arrivals/own-places.ts';
import type { Primitive } from '../graph/graph.ts';
import { pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { ruleText } from '../runtimes/load/rule-text.ts';
import type { LoadedDocument, Runtime } from '../runtimes/runtime.ts';
import { isPlain } from './own-files.ts';
import { counterpartOf } from './difference.ts';
import type { Counterpart } from './difference.ts';
import { howDifferent, limitReason, quoted } from './how-different.ts';
import type { Reason } from './how-different.ts';
import { filesWith, ownFiles } from './own-files.ts';
import { rebuild } from './problem.ts';

export interface Missing {
  readonly ground: Ground;
  readonly runtime: Runtime;
  readonly primitive: Primitive;
  /** One of the files that lack it. */
  readonly example: FilePath;
  readonly documents: readonly LoadedDocument[];
}

/** Why a primitive is not before the model: what has become of it in what is loaded, or in files that are not. */
export function whyMissing(missing: Missing): Reason {
  const { ground, primitive, documents } = missing;
  const loaded = documents.map(({ path, text }): Counterpart => ({ path, text: ground.texts.ofLoaded(path, text) }));
  const isMadeOfIt = (path: FilePath): boolean => ground.graph.generated.get(path)?.includes(primitive.path) === true;
  const there = counterpartOf(ground.texts.source(primitive), loaded, isMadeOfIt);
  const document = documents[there === undefined ? -1 : loaded.indexOf(there)];
  const cut = documents.find((one) => one.cut !== undefined);
  const different = there === undefined ? undefined : howDifferent(ground, primitive, there, document);
  if (different !== undefined) return different;
  const unread = cut === undefined ? fileNotLoaded(missing) : undefined;
  if (unread !== undefined) return unread;
  if (cut?.cut !== undefined) return { ...limitReason(cut.cut), at: { path: cut.path } };
  const message = `No file that ${missing.runtime.title} reads holds it`;
  const kept = fileOfAPerson(ground.graph, ground.tree, missing.runtime, documents);
  if (kept === undefined) return { type: 'missing', message: `${message}.`, hint: rebuild };
  return {
    type: 'missing',
    at: { path: kept },
    message: `${message}, and ${kept} was written by hand, so a build leaves it as it is.`,
    hint:
      '`primitives build --add-regions` adds a region for builds to its end and leaves the rest as it is. Otherwise move its text into a ' +
      'primitive and run `primitives build --force`, which overwrites it.',
  };
}

/** A file that the runtime may read holds the text, and is not loaded. */
function fileNotLoaded(missing: Missing): Reason | undefined {
  const { ground, runtime, primitive, example, documents } = missing;
  const holding = filesWith(ground, primitive);
  const path = holding.find(ownPlaces(runtime).isRule);
  if (path === undefined) return nearCounterpart(ground, runtime, primitive, 'isRule') ?? strayFile(ground, runtime, holding);
  const limit = runtime.limits.find(({ of, beyond }) => of === 'rule' && beyond === 'dropped');
  const size = ground.tree.read(path)?.length ?? 0;
  if (limit !== undefined && size > limit.max) {
    return {
      type: 'cut',
      at: { path },
      message: `${path} holds it and is left out: it is larger than ${limit.max} ${limit.unit} (${limit.source}).`,
      hint: 'Shorten the source or split it.',
    };
  }
  const shadow = shadowOf(ground, path, documents);
  if (shadow !== undefined) {
    return {
      type: 'missing',
      at: { path },
      message: `${path} holds it and is not read: ${runtime.title} reads ${shadow} in its place.`,
      hint: `Remove ${shadow}, or move what it says into a primitive.`,
    };
  }
  const keys = ruleText(ground.tree, path)?.header ?? '';
  const said = keys === '' ? 'It has no frontmatter' : `Its frontmatter says ${quoted(keys.replace(/\s*\n\s*/g, '; '))}`;
  const reason = /\.mdc?$/.test(path) && !isPlain(path) ? ` ${said}, and ${runtime.title} does not read that as for this file.` : '';
  return {
    type: 'missing',
    at: { path },
    message: `${path} holds it and is not loaded for ${example}.${reason}`,
    hint: rebuild,
  };
}

/** A file of the same folder that is loaded instead of this one. */
function shadowOf({ tree }: Ground, path: FilePath, documents: readonly LoadedDocument[]): FilePath | undefined {
  const folder = folderFor(path);
  const loaded = documents.find((document) => folderFor(document.path) === folder && document.path !== path && isPlain(document.path));
  if (loaded !== undefined && isPlain(path)) return loaded.path;
  // An empty file takes the place as well.
  return isPlain(path)
    ? ['AGENTS.override.md', 'CLAUDE.md', 'QWEN.md', 'WARP.md']
        .map((name) => pathIn(folder, name))
        .find((file) => file !== path && tree.has(file))
    : undefined;
}

/** Why nothing offers a primitive. */
export function whyNotOffered(ground: Ground, runtime: Runtime, primitive: Primitive, documents: readonly LoadedDocument[]): Reason {
  const { features } = runtime;
  const holding = filesWith(ground, primitive);
  const path = holding.find(ownPlaces(runtime).isOwn);
  if (path === undefined) {
    const other = nearCounterpart(ground, runtime, primitive, 'isOwn') ?? strayFile(ground, runtime, holding);
    if (other !== undefined) return other;
    const isLinked = primitive.kind === 'instructions' && features.onDemand === 'link';
    const cut = documents.find((one) => one.cut !== undefined);
    if (cut?.cut !== undefined && isLinked) return { ...limitReason(cut.cut), at: { path: cut.path } };
    const message = `No file that ${runtime.title} is told of holds it${isLinked ? ', and no text that is loaded leads to it' : ''}.`;
    return { type: 'not-offered', message, hint: rebuild };
  }
  const rule = ruleText(ground.tree, path);
  const lacks = ['name', 'description'].filter((key) => rule !== undefined && rule.header !== '' && rule.keys[key] === undefined);
  const why =
    rule?.readable === false
      ? 'its frontmatter is no YAML'
      : rule?.header === '' && /\.mdc?$/.test(path)
        ? 'it has no frontmatter'
        : lacks.length > 0
          ? `it has no ${lacks.map((key) => `\`${key}\``).join(' and no ')}`
          : 'another one has its name, or a value is not what the runtime takes';
  return { type: 'not-offered', at: { path }, message: `${path} holds it, and ${runtime.title} does not offer it: ${why}.`, hint: rebuild };
}

/** A file that no build knows holds it: it may have been moved. */
function strayFile({ graph }: Ground, { title }: Runtime, holding: readonly FilePath[]): Reason | undefined {
  const path = holding.find((file) => !graph.generated.has(file));
  if (path === undefined) return undefined;
  return { type: 'missing', at: { path }, message: `${path} holds it, where ${title} does not look.`, hint: rebuild };
}

const near = new WeakMap<Ground, Map<string, Reason | undefined>>();

/** The first difference to a file that nearly holds it. */
function nearCounterpart(ground: Ground, runtime: Runtime, primitive: Primitive, where: keyof OwnPlaces): Reason | undefined {
  const known = near.get(ground) ?? new Map<string, Reason | undefined>();
  near.set(ground, known);
  const key = [runtime.id, primitive.path, where].join('\n');
  if (!known.has(key)) known.set(key, differenceToNearest(ground, primitive, ownPlaces(runtime)[where]));
  return known.get(key);
}

function differenceToNearest(ground: Ground, primitive: Primitive, isOwn: (path: FilePath) => boolean): Reason | undefined {
  const texts = ownFiles(ground)
    .filter(isOwn)
    .flatMap((path) => offeredTexts(ground.tree, path).map((one) => ({ path, one })));
  const counterparts = texts.map(({ path, one }): Counterpart => ({ path, text: ground.texts.ofLoaded(path, one.text, one) }));
  // What a build says that it has made a file of is worth a look, and is no proof.
  const made = counterparts.filter(({ path }) => ground.graph.generated.get(path)?.join() === primitive.path);
  const nearest = counterpartOf(ground.texts.source(primitive), counterparts) ?? (made.length === 1 ? made[0] : undefined);
  if (nearest === undefined) return undefined;
  const written = texts[counterparts.indexOf(nearest)]?.one;
  return howDifferent(ground, primitive, nearest, written?.fromRoot === false ? { text: written.text } : undefined);
}
