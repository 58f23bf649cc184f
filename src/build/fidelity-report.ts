import type { BuildReport } from '../model/generated/schema-types.ts';
import type { Fidelity, FidelityLoss, Outcome, PrimitiveFidelity, RuntimeFidelity } from './fidelity.ts';

type FidelityReport = NonNullable<BuildReport['fidelity']>;

type RuntimeReport = FidelityReport['runtimes'][number];
type PrimitiveReport = RuntimeReport['primitives'][number];

export function fidelityReport({ runtimes }: Pick<Fidelity, 'runtimes'>): FidelityReport {
  const reports = runtimes.map(runtimeReport);
  return {
    losses: reports.reduce((sum, { losses }) => sum + losses, 0),
    accepted: reports.reduce((sum, { accepted }) => sum + accepted, 0),
    runtimes: reports,
  };
}

function runtimeReport({ runtime, primitives }: RuntimeFidelity): RuntimeReport {
  const counted = (wanted: Outcome): number => primitives.filter(({ outcome }) => outcome === wanted).length;
  const losses = primitives.flatMap((primitive) => primitive.losses);
  return {
    runtime: runtime.id,
    title: runtime.title,
    kept: counted('kept'),
    widened: counted('widened'),
    narrowed: counted('narrowed'),
    changed: counted('changed'),
    dropped: counted('dropped'),
    losses: losses.length,
    accepted: losses.filter(({ accepted }) => accepted !== undefined).length,
    extraTokens: losses.reduce((sum, loss) => sum + (costOf(loss)?.tokenFiles ?? 0), 0),
    primitives: primitives.map(primitiveReport),
  };
}

function primitiveReport({ path, kind, outcome, losses }: PrimitiveFidelity): PrimitiveReport {
  return { path, kind, outcome, losses: losses.map(lossReport) };
}

function lossReport(loss: FidelityLoss): PrimitiveReport['losses'][number] {
  const { effect, basis, span, message, hint, reach, accepted } = loss;
  return {
    effect,
    basis,
    span,
    message,
    hint,
    ...(reach === undefined ? {} : { files: reach.files, examples: [...reach.examples] }),
    ...costOf(loss),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

/** What it costs that a text is loaded where it is not meant. */
function costOf({ effect, reach }: FidelityLoss): { readonly tokens: number; readonly tokenFiles: number } | undefined {
  return effect === 'widened' && reach !== undefined ? { tokens: reach.tokens, tokenFiles: reach.tokens * reach.files } : undefined;
}
