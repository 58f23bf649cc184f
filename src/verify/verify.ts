import type { Graph, Primitive } from '../graph/graph.ts';
import { matchesAny } from '../graph/match-glob.ts';
import type { AllowedLoss } from '../model/allowed-loss.ts';
import { byCodeUnit, folderOf, foldersAbove } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Budgets } from '../model/lint-settings.ts';
import type { Observer } from '../model/observer.ts';
import type { LoadedDocument, Offer, Runtime, RuntimeTree } from '../runtimes/runtime.ts';
import { arrivalsFor, groundOf, offersKey } from '../arrivals/arrivals.ts';
import type { Arrival, ClassArrivals, Ground } from '../arrivals/arrivals.ts';
import { withAcceptance } from './accepted-problems.ts';
import { brokenLinks } from './broken-links.ts';
import { limitUses } from './limit-uses.ts';
import type { LimitUse } from './limit-uses.ts';
import { overBudget } from './over-budget.ts';
import { ownPlaces } from '../arrivals/own-places.ts';
import type { Problem } from './problem.ts';
import { shadowedFiles } from './shadowed-files.ts';
import type { Parse } from '../arrivals/texts.ts';
import { whyMissing, whyNotOffered } from './why-missing.ts';
import { damagedCopy } from './damaged-copy.ts';
import { wrongOffer } from './wrong-offer.ts';
import { promisedFiles, widened } from './widened.ts';

export interface VerifyInput {
  readonly graph: Graph;
  /** The repository as it is on disk. */
  readonly tree: RuntimeTree;
  readonly runtimes: readonly Runtime[];
  /** Ids of runtimes that a build has written files for. */
  readonly built: ReadonlySet<string>;
  readonly parse: Parse;
  readonly budgets?: Budgets;
  /** Losses that are accepted, and why. */
  readonly allowed?: readonly AllowedLoss[];
  readonly observer?: Observer | undefined;
}

/** Whether what a runtime loads is what the sources promise, and by how much it is not. */
export interface RuntimeVerification {
  readonly runtime: Runtime;
  /** `not-built`: promises are open, and no build has written a file for it. */
  readonly status: 'kept' | 'broken' | 'not-built';
  /** Of files. */
  readonly classes: number;
  readonly files: number;
  /** Instructions times the files that they are for: how many the sources promise, and how many arrive whole. */
  readonly promised: number;
  readonly delivered: number;
  /** What no build can deliver, because the promised texts alone are more than the runtime takes. Not part of `promised`. */
  readonly beyondLimits: number;
  /** Primitives to call or to load on demand. */
  readonly offersPromised: number;
  readonly offersDelivered: number;
  /** Estimated tokens of instructions times the files that they are loaded for: all, and those for which nobody wants them. */
  readonly loadedTokens: number;
  readonly pollution: number;
  /** The same for what is loaded again, mostly from files that are built for another runtime. */
  readonly repeated: number;
  readonly limits: readonly LimitUse[];
  /** By file and then by what they are about. */
  readonly problems: readonly Problem[];
}

/** Files for which the same texts are loaded, and the same is promised. */
export interface Group {
  readonly example: FilePath;
  readonly count: number;
  readonly documents: readonly LoadedDocument[];
  readonly offered: readonly Offer[];
  readonly primitives: ReadonlyMap<FilePath, Arrival>;
}

/** Holds what each runtime loads for every file of a repository against what the sources promise. */
export function verify(input: VerifyInput): RuntimeVerification[] {
  const { graph, tree, runtimes, parse, budgets, observer } = input;
  observer?.begin('verify', runtimes.length);
  const ground = groundOf(graph, tree, runtimes, parse, budgets?.paths.flatMap(({ paths }) => paths) ?? []);
  const verifications = runtimes.map((runtime) => {
    const verified = verification(ground, runtime, input);
    observer?.done(runtime.id);
    return verified;
  });
  observer?.end();
  return verifications;
}

function verification(ground: Ground, runtime: Runtime, { built, budgets, allowed = [] }: VerifyInput): RuntimeVerification {
  const { classes } = arrivalsFor(ground, runtime);
  const groups = groupsOf(classes);
  const found = new ProblemList();
  let [promised, delivered, beyondLimits, loadedTokens, pollution, repeated] = [0, 0, 0, 0, 0, 0];
  const offers = new Map<FilePath, boolean>();
  const seenOffers = new Set<string>();
  const byPath = primitivesByPath(ground.graph);
  for (const group of groups) {
    const { example, count, documents, primitives } = group;
    const isNew = !seenOffers.has(offersKey(group.offered));
    seenOffers.add(offersKey(group.offered));
    const excused = beyondLimit(ground, runtime, group, byPath);
    for (const [path, arrival] of primitives) {
      const primitive = byPath.get(path);
      if (primitive === undefined) continue;
      const missing = { ground, runtime, primitive, example, documents };
      if (arrival.arrived === 'loaded') {
        const again = Math.max(0, new Set(arrival.by).size - 1) * arrival.tokens * count;
        loadedTokens += arrival.tokens * count + again;
        repeated += again;
      }
      if (arrival.promised === 'loaded') {
        if (arrival.arrived !== 'loaded') found.add({ ...whyMissing(missing), primitive: path }, group);
        if (arrival.arrived !== 'loaded' && excused) beyondLimits += count;
        else {
          promised += count;
          delivered += arrival.arrived === 'loaded' ? count : 0;
        }
      } else if (arrival.promised === 'offered') {
        const isOffered = isThere(arrival.arrived);
        if (!isOffered) found.add({ ...whyNotOffered(ground, runtime, primitive, documents), primitive: path }, group);
        offers.set(path, isOffered && offers.get(path) !== false);
        const wrong = isOffered && isNew ? wrongOffer(runtime, primitive, group.offered, arrival.by) : undefined;
        if (wrong !== undefined) found.add({ ...wrong, primitive: path }, group);
        if (arrival.arrived === 'loaded') pollution += arrival.tokens * count;
      } else if (arrival.arrived === 'loaded') {
        pollution += arrival.tokens * count;
        const problem = widened(ground, runtime, primitive, arrival, group);
        if (problem !== undefined) found.add({ ...problem, primitive: path }, group);
      }
      const twice = duplicate(ground, runtime, primitive, arrival, group, byPath);
      if (twice !== undefined) found.add({ ...twice, primitive: path }, group);
    }
  }
  const { isRule, isOwn } = ownPlaces(runtime);
  for (const group of groups) {
    const rules = group.documents
      .filter(({ path }) => isRule(path))
      .map((document) => damagedCopy(ground, byPath, document.path, document));
    const offered = group.offered
      .filter(({ path }) => isOwn(path) && !found.knowsPath(path))
      .map(({ path }) => damagedCopy(ground, byPath, path));
    for (const damaged of [...rules, ...offered]) {
      if (damaged !== undefined && !found.knows({ ...damaged, files: 0 })) found.add(damaged, group);
    }
  }
  for (const problem of brokenLinks(ground, groups)) {
    if (!found.knows(problem)) found.addWhole(problem);
  }
  const limits = limitUses(ground, runtime, groups);
  for (const problem of limits.flatMap((use) => use.problem ?? [])) if (!found.knows(problem)) found.addWhole(problem);
  for (const problem of overBudget(runtime, groups, budgets?.paths ?? [], (glob) => matchesAny(glob))) found.addWhole(problem);
  for (const problem of shadowedFiles(ground, runtime, groups)) found.addWhole(problem);
  const somewhere = new Set(
    groups.flatMap(({ primitives }) => [...primitives].flatMap(([path, { arrived }]) => (isThere(arrived) ? [path] : []))),
  );
  const problems = withAcceptance(found.all(), runtime.id, allowed, (path) => somewhere.has(path));
  const isOpen = delivered < promised || [...offers.values()].includes(false);
  return {
    runtime,
    status: problems.every(({ severity }) => severity === 'warning') ? 'kept' : isOpen && !built.has(runtime.id) ? 'not-built' : 'broken',
    classes: classes.length,
    files: classes.reduce((sum, { count }) => sum + count, 0),
    promised,
    delivered,
    beyondLimits,
    offersPromised: offers.size,
    offersDelivered: [...offers.values()].filter(Boolean).length,
    loadedTokens,
    pollution,
    repeated,
    limits: limits.map(({ limit, used }) => ({ limit, used })),
    problems,
  };
}

function isThere(arrived: Arrival['arrived']): boolean {
  return arrived === 'loaded' || arrived === 'offered';
}

function groupsOf(classes: readonly ClassArrivals[]): Group[] {
  const groups = new Map<ClassArrivals['primitives'], Group>();
  for (const one of classes) {
    const known = groups.get(one.primitives);
    groups.set(one.primitives, known === undefined ? one : { ...known, count: known.count + one.count });
  }
  return [...groups.values()];
}

function primitivesByPath({ primitives, constitution }: Graph): ReadonlyMap<FilePath, Primitive> {
  const all = constitution === undefined ? primitives : [...primitives, constitution];
  return new Map(all.map((primitive) => [primitive.path, primitive]));
}

/**
 * Whether no build can keep within a limit on all that is loaded together: because what is promised for these files is more, or,
 * where folders tell files apart, what is for files right in the folders above, which stands there wherever else it stands.
 */
function beyondLimit(
  ground: Ground,
  { limits, features }: Runtime,
  { primitives, example }: Group,
  byPath: ReadonlyMap<FilePath, Primitive>,
): boolean {
  const limit = limits.find(({ of, beyond }) => of === 'all rules' && beyond !== 'advised');
  if (limit === undefined || [...primitives.values()].every(({ promised, arrived }) => promised !== 'loaded' || arrived === 'loaded'))
    return false;
  const { graph } = ground;
  const above = new Set(foldersAbove(example));
  const must = [...byPath.values()].filter((primitive) => {
    if (primitives.get(primitive.path)?.promised === 'loaded') return true;
    return (
      features.scope === 'folders' &&
      primitive.kind === 'instructions' &&
      promisedFiles(ground, primitive).some((path) => above.has(folderOf(path)))
    );
  });
  // What is read on demand is linked, and a scope that is no folder is said: the words for both count.
  const listed = features.onDemand === 'link' ? ground.promises.offered.filter(({ kind }) => kind === 'instructions') : [];
  const words = [
    ...must.map(({ text, bodyStart, path }) => `${text.slice(bodyStart).trim()}${graph.scopes.get(path)?.list ?? ''}${path}`),
    ...listed.map(({ path, frontmatter }) => `${path}${String(frontmatter?.value['description'] ?? '')}`),
  ];
  const sizes = words.map((text) => (limit.unit === 'bytes' ? Buffer.byteLength(text) : text.length));
  return sizes.reduce((sum, size) => sum + size, 0) > limit.max;
}

/** The same text twice in the files of the runtime itself, unless that many sources say it. What is for another one is a cost. */
function duplicate(
  { texts, search }: Ground,
  runtime: Runtime,
  primitive: Primitive,
  { by: all, arrived }: Arrival,
  { primitives }: Group,
  byPath: ReadonlyMap<FilePath, Primitive>,
): Omit<Problem, 'primitive' | 'example' | 'files'> | undefined {
  if (arrived !== 'loaded' || all.length < 2) return undefined;
  const by = all.filter(ownPlaces(runtime).isRule);
  if (by.length < 2) return undefined;
  const holders = [...primitives].filter(([path, other]) => {
    const one = other.arrived === 'loaded' ? byPath.get(path) : undefined;
    return one !== undefined && search.in(texts.source(one)).some((passenger) => passenger.primitive === primitive);
  });
  if (by.length <= holders.length) return undefined;
  const [first = '', second = ''] = by;
  const where = first === second ? `${first} holds it twice` : `${first} and ${second} both hold it`;
  return {
    type: 'duplicate',
    at: { path: second },
    message: `${runtime.title} loads it ${by.length} times: ${where}.`,
    hint: 'Remove the one that no build has written, and run `primitives build`.',
  };
}

/** Problems with the same cause are one, for all files that have it. */
class ProblemList {
  private readonly known = new Map<string, Problem>();
  private readonly places = new Set<string>();

  add(problem: Omit<Problem, 'example' | 'files'>, { example, count }: Group): void {
    // Of the primitive itself every message speaks, whichever the example.
    const about = example === problem.primitive ? problem.message : problem.message.replaceAll(example, '\0');
    const key = JSON.stringify([problem.type, problem.primitive, problem.at, about]);
    const before = this.known.get(key);
    this.known.set(key, before === undefined ? { ...problem, example, files: count } : { ...before, files: before.files + count });
    if (problem.at?.line !== undefined) this.places.add(`${problem.at.path}:${problem.at.line}`);
    if (problem.type === 'cut' && problem.at !== undefined) this.places.add(`cut ${problem.at.path}`);
  }

  addWhole(problem: Problem): void {
    this.known.set(JSON.stringify(problem), problem);
  }

  /** Whether something was said about the same line, or the same cut. */
  knows({ at, type }: Problem): boolean {
    return at !== undefined && (this.places.has(`${at.path}:${at.line}`) || (type === 'over-limit' && this.places.has(`cut ${at.path}`)));
  }

  /** Whether something was said about a file. */
  knowsPath(path: FilePath): boolean {
    return [...this.known.values()].some(({ at }) => at?.path === path);
  }

  all(): Problem[] {
    return [...this.known.values()].toSorted(
      (a, b) =>
        byCodeUnit(a.example ?? '', b.example ?? '') ||
        byCodeUnit(a.primitive ?? '', b.primitive ?? '') ||
        byCodeUnit(a.at?.path ?? '', b.at?.path ?? '') ||
        byCodeUnit(a.message, b.message),
    );
  }
}
