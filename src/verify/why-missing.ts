import { nameOf } from '../graph/agents.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { stemOf } from '../kinds.ts';
import { baseNameOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';
import type { Limit, LoadedDocument, Offer, Runtime } from '../runtimes/runtime.ts';
import { ruleText } from '../runtimes/load/rule-text.ts';
import type { Ground } from '../arrivals/arrivals.ts';
import { counterpartOf, differenceIn } from './difference.ts';
import type { Counterpart } from './difference.ts';
import { folderFor } from '../arrivals/file-classes.ts';
import { fileOfAPerson } from '../arrivals/file-of-a-person.ts';
import { offeredTexts } from '../arrivals/offered-text.ts';
import { ownPlaces } from '../arrivals/own-places.ts';
import type { OwnPlaces } from '../arrivals/own-places.ts';
import { rebuild, restore } from './problem.ts';
import type { Problem } from './problem.ts';

type Reason = Pick<Problem, 'type' | 'at' | 'message' | 'hint'>;

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

function howDifferent(
  ground: Ground,
  primitive: Primitive,
  { path, text }: Counterpart,
  document: Pick<LoadedDocument, 'text' | 'cut'> | undefined,
): Reason | undefined {
  const source = ground.texts.source(primitive);
  const difference = differenceIn(source, text, ground.texts.sameTarget);
  if (difference === undefined) return undefined;
  const { type, sourceLine, expected, found } = difference;
  const at = { path, line: difference.line + lineOffset(ground, path, document?.text) };
  if (document?.cut !== undefined && difference.line >= (text.numbers.at(-1) ?? 0)) return { ...limitReason(document.cut), at };
  const where = `line ${sourceLine} of ${primitive.path} says ${quoted(expected)}`;
  switch (type) {
    case 'ends-early':
      return { type: 'changed', at, message: `The text ends early: ${where} there, and nothing follows here.`, hint: restore };
    case 'link-broken':
      return { type: 'broken-link', at, message: `A link leads to nothing: ${where}, this file ${quoted(found ?? '')}.`, hint: restore };
    case 'link-elsewhere':
      return { type: 'moved-link', at, message: `A link leads elsewhere: ${where}, this file ${quoted(found ?? '')}.`, hint: restore };
    case 'changed':
      return { type: 'changed', at, message: `The text differs: ${where}, this file ${quoted(found ?? '')}.`, hint: restore };
  }
}

/** Lines of a file before what is loaded of it: its frontmatter. */
export function lineOffset({ tree }: Pick<Ground, 'tree'>, path: FilePath, text: string | undefined): number {
  const whole = tree
    .read(path)
    ?.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (whole === undefined || text === undefined) return 0;
  const first = text.replace(/\r\n?/g, '\n').slice(0, 200);
  const at = whole.indexOf(first);
  return at <= 0 ? 0 : whole.slice(0, at).split('\n').length - 1;
}

function limitReason({ max, unit, source }: Limit): Reason {
  return {
    type: 'cut',
    message: `The runtime reads ${max} ${unit} and cuts off the rest (${source}).`,
    hint: 'Shorten what is loaded with it, or give it a narrower `applyTo`.',
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

function isPlain(path: FilePath): boolean {
  return !/(?:^|\/)\.[^/]+\//.test(path);
}

/** What is wrong with a file that a runtime reads, was made of one primitive, and does not hold it, or any other. */
export function damagedCopy(
  ground: Ground,
  primitives: ReadonlyMap<FilePath, Primitive>,
  path: FilePath,
  document?: LoadedDocument,
): (Reason & { readonly primitive: FilePath }) | undefined {
  const [source, ...others] = ground.graph.generated.get(path) ?? [];
  const primitive = primitives.get(source ?? '');
  if (primitive === undefined || others.length > 0 || ground.texts.source(primitive).lines.length === 0) return undefined;
  const written = document === undefined ? offeredTexts(ground.tree, path) : [{ text: document.text, fromRoot: false }];
  const texts = written.map((one) => ({ one, text: ground.texts.ofLoaded(path, one.text, one) }));
  if (texts.some(({ text }) => ground.search.in(text).length > 0)) return undefined;
  const near = counterpartOf(
    ground.texts.source(primitive),
    texts.map(({ text }) => ({ path, text })),
    () => true,
  );
  // A file for a folder may only lead to another one, and files beside a skill are not its text.
  const [only] = isPlain(path) ? [] : texts.toSorted((a, b) => b.text.lines.length - a.text.lines.length);
  const text = near?.text ?? only?.text;
  if (text === undefined) return undefined;
  const one = texts.find((other) => other.text === text)?.one;
  const different = howDifferent(ground, primitive, { path, text }, document ?? (one?.fromRoot === false ? one : undefined));
  return different === undefined ? undefined : { ...different, primitive: primitive.path };
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

const own = new WeakMap<Ground, readonly FilePath[]>();

/** Files that may bring primitives to runtimes: hidden ones, and those with the names that loaders ask for. */
function ownFiles(ground: Ground): readonly FilePath[] {
  const { tree, graph } = ground;
  const mayBring = (path: FilePath): boolean => tree.asked.has(baseNameOf(path)) || /(?:^|\/)\./.test(path);
  const files = own.get(ground) ?? tree.files.filter((path) => mayBring(path) && !path.startsWith('.primitives/') && isOutput(graph, path));
  own.set(ground, files);
  return files;
}

/** Not one of the sources, which hold themselves. */
function isOutput({ documents, generated }: Graph, path: FilePath): boolean {
  return generated.has(path) || !documents.has(path);
}

const holders = new WeakMap<Ground, ReadonlyMap<Primitive, readonly FilePath[]>>();

/** Own files that hold a primitive, whole. */
function filesWith(ground: Ground, primitive: Primitive): readonly FilePath[] {
  const known = holders.get(ground) ?? allHolders(ground);
  holders.set(ground, known);
  return known.get(primitive) ?? [];
}

function allHolders(ground: Ground): ReadonlyMap<Primitive, readonly FilePath[]> {
  const { texts, search, tree } = ground;
  const found = new Map<Primitive, FilePath[]>();
  for (const path of ownFiles(ground)) {
    const passengers = offeredTexts(tree, path).flatMap((one) => search.in(texts.ofLoaded(path, one.text, one)));
    for (const primitive of new Set(passengers.map((passenger) => passenger.primitive))) pushTo(found, primitive, path);
  }
  return found;
}

/** What is wrong with the words that an offer goes by, where a runtime has words for such a thing and none of its files is right. */
export function wrongOffer(runtime: Runtime, primitive: Primitive, offered: readonly Offer[], by: readonly FilePath[]): Reason | undefined {
  const { isOwn } = ownPlaces(runtime);
  const bringing = offered.filter(({ path }) => by.includes(path));
  const own = bringing.filter(({ path }) => isOwn(path));
  const offers = own.length > 0 ? own : bringing;
  const [first] = offers;
  if (first === undefined) return undefined;
  if (primitive.kind !== 'instructions' && !offers.some(({ name }) => isNameOf(primitive, name))) {
    const message = `It is called ${quoted(first.name)} here, and ${quoted(nameOf(primitive))} in the source.`;
    return { type: 'changed', at: { path: first.path }, message, hint: restore };
  }
  const said = primitive.frontmatter?.value['description'];
  if (typeof said !== 'string' || offers.some(({ description }) => saysTheSame(said, description))) return undefined;
  const { kind, description, path } = first;
  const hasWords = offered.some((other) => other.kind === kind && isOwn(other.path) && other.description.trim() !== '');
  if (!hasWords) return undefined;
  const message =
    description.trim() === ''
      ? `The description is lost: the source says ${quoted(said)}.`
      : `The description differs: the source says ${quoted(said)}, this file ${quoted(description)}.`;
  return { type: 'changed', at: { path }, message, hint: restore };
}

/** Longer names may have lost their end. */
const LONG = 40;

/** The name in the form that a runtime takes; where several have one name, with more of the path before it or a number behind it. */
function isNameOf(primitive: Primitive, called: string): boolean {
  const found = plainName(called);
  return [nameOf(primitive), stemOf(primitive.path)].map(plainName).some((name) => {
    const least = found.length > LONG ? 4 : name.length;
    for (let length = name.length; length >= least; length -= 1) {
      if (length === name.length ? found.includes(name) : found.endsWith(name.slice(0, length))) return true;
    }
    return false;
  });
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A runtime may want more than the source says: when to use it. A limit may cut it. */
function saysTheSame(source: string, offered: string): boolean {
  const [wanted, found] = [plain(source), plain(offered)];
  return found.startsWith(wanted.replace(/\.$/, '')) || (found.length > 200 && wanted.startsWith(found.replace(/(?:\.{3}|…)$/, '')));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > 80 ? `${line.slice(0, 77)}…` : line;
  return short === '' ? 'nothing' : `“${short}”`;
}
