import type { Graph, Primitive } from '../graph/graph.ts';
import { locateIn } from '../graph/locate.ts';
import type { AllowedLoss } from '../model/allowed-loss.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { pushTo } from '../model/push-to.ts';
import { fileStart } from '../model/span.ts';
import type { LocatedSpan } from '../model/span.ts';
import type { Loss, Runtime } from '../runtimes/runtime.ts';
import type { RuntimeArrivals } from '../arrivals/arrivals.ts';
import { acceptance } from './accepted-losses.ts';
import { observedLosses, statusOf } from './observed-losses.ts';
import type { Status } from './observed-losses.ts';
import { sourcesOf } from './plan-build.ts';
import type { BuildDiagnostic, BuildPlan } from './plan-build.ts';
import type { PlannedWrite } from './planned-write.ts';
import type { ObservedLoss, Reach } from './word-losses.ts';

/** What becomes of the primitives of a repository in the runtimes that it is built for. */
export interface Fidelity {
  readonly runtimes: readonly RuntimeFidelity[];
  /** Entries of `allowLoss` that accept nothing, though their runtimes are all here. */
  readonly unused: readonly AllowedLoss[];
}

export interface RuntimeFidelity {
  readonly runtime: Runtime;
  /** In the order of their paths. */
  readonly primitives: readonly PrimitiveFidelity[];
}

export interface PrimitiveFidelity {
  readonly path: FilePath;
  readonly kind: ReadKind;
  readonly outcome: Outcome;
  readonly losses: readonly FidelityLoss[];
}

/** `dropped` is said of a primitive of which nothing arrives; one that has lost a part is `changed`. */
export type Outcome = 'kept' | Loss['effect'];

export interface FidelityLoss extends Pick<Loss, 'effect' | 'message' | 'hint'> {
  /** Whether the format cannot say it, or the tree shows it when it is read as the runtime reads it. */
  readonly basis: 'format' | 'tree';
  readonly span: LocatedSpan;
  /** The files for which it is so, where it is not so for all. */
  readonly reach?: Reach;
  /** Why it does not matter, as the configuration says. */
  readonly accepted?: string;
}

export interface FidelityOptions {
  readonly plan: Pick<BuildPlan, 'files' | 'broken' | 'diagnostics'>;
  /** What becomes of the planned files. */
  readonly writes: readonly Pick<PlannedWrite, 'path' | 'state' | 'reason'>[];
  /** One for each runtime of the build. */
  readonly arrivals: readonly RuntimeArrivals[];
  readonly allowed: readonly AllowedLoss[];
  /** Ids of the runtimes that are built when none is named. */
  readonly configured: readonly string[];
}

/** Kinds that runtimes read by themselves: the others arrive through links. */
const readBySelf = ['instructions', 'agent', 'prompt', 'skill'] as const satisfies readonly Kind[];

type ReadKind = (typeof readBySelf)[number];

/** From the gravest on: a primitive is counted once. */
const gravity = ['dropped', 'narrowed', 'widened', 'changed'] as const satisfies readonly Loss['effect'][];

/** Joins what the formats of the runtimes cannot say with what the built tree shows when it is read as they read it. */
export function fidelityOf(graph: Graph, { plan, writes, arrivals, allowed, configured }: FidelityOptions): Fidelity {
  const sources = sourcesOf(graph, undefined).flatMap((primitive) => {
    const kind = primitive.path === graph.constitution?.path ? 'instructions' : readBySelf.find((one) => one === primitive.kind);
    return kind === undefined || plan.broken.has(primitive.path) ? [] : [{ primitive, kind }];
  });
  const accept = acceptance(allowed, new Set(arrivals.map(({ runtime }) => runtime.id)), configured);
  const kept = new Map(writes.flatMap(({ path, state, reason }) => (state === 'kept' && reason !== undefined ? [[path, reason]] : [])));
  const carriers = new Map(sources.map(({ primitive: { path } }) => [path, new Set([path])]));
  for (const file of plan.files) for (const source of file.sources) carriers.get(source)?.add(file.path);
  const declared = new Map<string, BuildDiagnostic[]>();
  for (const one of plan.diagnostics) if (one.effect !== undefined) pushTo(declared, `${one.runtime} ${one.path}`, one);
  const runtimes = arrivals.map((arrived): RuntimeFidelity => {
    const { runtime } = arrived;
    const written = new Map<FilePath, Set<FilePath>>();
    for (const file of plan.files) {
      if (!file.runtime.split(',').includes(runtime.id)) continue;
      for (const source of file.sources) written.set(source, (written.get(source) ?? new Set()).add(file.path));
    }
    const primitives = sources.map(({ primitive, kind }): PrimitiveFidelity => {
      const { path } = primitive;
      const own = written.get(path) ?? new Set(runtime.isNative(primitive) ? [path] : []);
      const all = carriers.get(path) ?? own;
      const status = statusOf(arrived, primitive, all);
      const found = joined(
        declared.get(`${runtime.id} ${path}`) ?? [],
        observedLosses(graph, arrived, { primitive, carriers: all, own, kept }),
        kind,
      );
      const isThere = hasArrived(primitive, status, own.size > 0, found);
      const isSaid = isThere || found.some((loss) => isWholeDrop(loss) || (loss.effect === 'dropped' && loss.basis === 'tree'));
      const losses = (isSaid ? found : [...found, notBuilt(runtime, graph.scopes.has(path) && !status.promised)]).map(
        (loss): FidelityLoss => {
          const located = {
            ...elsewhere(loss, status.by),
            span: loss.span ?? locateIn(graph, path, graph.scopes.get(path)?.span ?? start),
          };
          const accepted = accept.reasonFor({ runtime: runtime.id, primitive: path, effect: loss.effect });
          return accepted === undefined ? located : { ...located, accepted };
        },
      );
      return { path, kind, outcome: isThere ? gravest(losses) : 'dropped', losses };
    });
    return { runtime, primitives };
  });
  return { runtimes, unused: accept.unused() };
}

const start = fileStart;

type Found = Omit<FidelityLoss, 'span' | 'accepted'> & { readonly span?: LocatedSpan };

/** Whether anything of a primitive gets to the model; where nothing shows it, whether a file is there that would. */
function hasArrived({ text, bodyStart }: Primitive, { promised, arrived }: Status, isBuilt: boolean, found: readonly Found[]): boolean {
  // A text that says nothing is found nowhere, and is missed nowhere.
  if (text.slice(bodyStart).trim() === '') return !found.some(isWholeDrop);
  return promised || arrived ? arrived : isBuilt;
}

/** What is not written for a runtime may reach it in a file of another one. */
function elsewhere(loss: Found, brought: FilePath | undefined): Found {
  return isWholeDrop(loss) && brought !== undefined
    ? { ...loss, message: `${loss.message} It finds it all the same in \`${brought}\`.` }
    : loss;
}

function isWholeDrop({ effect, span }: Pick<Found, 'effect' | 'span'>): boolean {
  return effect === 'dropped' && (span?.end.offset ?? 0) === 0;
}

/** Of what the words of the format and the files of the tree both say, one is enough. */
function joined(declared: readonly BuildDiagnostic[], observed: readonly ObservedLoss[], kind: ReadKind): Found[] {
  const left = new Set(observed);
  const said = declared.map(({ effect = 'changed', message, hint = '', span }): Found => {
    // Of a key that is dropped the files say nothing, and what other kinds have too much of is tools.
    const isSame = effect === 'dropped' ? isWholeDrop({ effect, span }) : kind === 'instructions';
    const same = isSame ? [...left].find((one) => one.effect === effect) : undefined;
    if (same !== undefined) left.delete(same);
    return { effect, message, hint, span, basis: 'format', ...(same === undefined ? {} : { reach: same.reach }) };
  });
  return [...said, ...[...left].map((one): Found => ({ ...one, basis: 'tree' }))];
}

/** A primitive that is promised for no file, and stands in none that is built. */
function notBuilt({ title }: Runtime, isDead: boolean): Found {
  return {
    effect: 'dropped',
    message: isDead ? `No file matches \`applyTo\`, so ${title} gets it in no folder.` : `No file that ${title} reads has it or offers it.`,
    hint: isDead ? 'Correct the globs: `primitives lint` says which.' : 'Accept the loss with `allowLoss` if it does not matter there.',
    basis: 'tree',
  };
}

function gravest(losses: readonly FidelityLoss[]): Outcome {
  const found = gravity.find((effect) => losses.some((loss) => loss.effect === effect));
  // What is there has lost a part at most.
  return found === 'dropped'
    ? (gravity.slice(1).find((effect) => losses.some((loss) => loss.effect === effect)) ?? 'changed')
    : (found ?? 'kept');
}
