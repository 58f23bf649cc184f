import { startOfFile } from '../measure/measured.ts';
import type { FilePath } from '../model/file-path.ts';
import type { GateSettings } from '../model/gate-settings.ts';
import { fileStart } from '../model/span.ts';
import { UsageError } from '../model/usage-error.ts';
import { approvalsOf, gatesOf } from './approvals.ts';
import { damageOf } from './damage.ts';
import { phaseNumbers } from './feature.ts';
import type { NamedFeature } from './feature.ts';
import type { JudgedFigure } from './judge-figures.ts';
import { judgeFeature, judgePhase, otherPart, trackPart } from './judge-parts.ts';
import { measurementsOf } from './measurements.ts';
import type { MeasuredReport } from './measurements.ts';
import { newReport } from './new-report.ts';
import { placeIn, verdictOf } from './reason.ts';
import type { Note, Part, Reason, Verdict } from './reason.ts';
import { targetsOf } from './targets.ts';

export interface GateOptions {
  readonly settings: GateSettings;
  /** Judge this phase alone. */
  readonly phase?: number;
  /** What tools have written. */
  readonly reports: readonly MeasuredReport[];
  /** Globs of the configuration that find no file, and the file that names them. */
  readonly missingReports?: readonly string[];
}

export interface Evaluation {
  readonly feature: NamedFeature;
  readonly phase: number | undefined;
  readonly verdict: Verdict;
  /** The parts that were judged, in order. */
  readonly parts: readonly JudgedPart[];
  readonly figures: readonly JudgedFigure[];
  /** In the order of the parts. */
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

export interface JudgedPart {
  readonly part: Part;
  readonly verdict: Verdict;
  readonly path: FilePath;
}

/**
 * Holds what is written down about a feature, and what tools have measured, against what is asked for. Reports of tools speak of the code
 * as it is now: of the phase that is named, else of the feature once it has its report, else of the last phase that has one.
 */
export function evaluateGate(feature: NamedFeature, options: GateOptions): Evaluation {
  const { phase } = options;
  const numbers = phaseNumbers(feature);
  if (phase !== undefined && feature.plan !== undefined && !numbers.includes(phase)) {
    throw new UsageError(`${feature.name} has no phase ${phase}: its plan has ${numbers.length === 0 ? 'none' : numbers.join(', ')}.`);
  }
  const targets = targetsOf(feature.plan, options.settings);
  const measurements = measurementsOf(options.reports);
  const reported = [...feature.phases.keys()];
  const lastReported = reported.at(-1) ?? 0;
  const judged = phase === undefined ? numbers.filter((number) => feature.phases.has(number) || isGap(number)) : [phase];
  const measures = phase !== undefined ? 'phase' : feature.complete !== undefined ? 'feature' : 'last';
  const parts = [
    ...judged.map((number) => {
      const isMeasured = measures === 'phase' || (measures === 'last' && number === lastReported);
      return judgePhase(feature, number, targets, isMeasured ? measurements : undefined);
    }),
    ...(phase === undefined ? feature.tracks.flatMap((track) => trackPart(track)) : []),
    ...(phase === undefined ? feature.others.flatMap((other) => otherPart(other)) : []),
    ...(phase === undefined && feature.complete !== undefined ? [judgeFeature(feature, feature.complete, targets, measurements)] : []),
  ];
  const own = feature.plan?.document.path ?? feature.folder;
  const general: Reason[] = [
    ...feature.unreadable.map((file): Reason => ({
      verdict: 'unknown',
      code: 'report-unreadable',
      part: 'feature',
      message: `It cannot be read: ${file.why}.`,
      hint: file.hint,
      path: file.path,
      span: startOfFile,
    })),
    ...(feature.plan === undefined ? [] : damageOf('plan', feature.plan)),
    ...targets.reasons,
    ...measurements.reasons,
    ...(options.missingReports ?? []).map((glob): Reason => {
      const message = `No file is at \`${glob}\`, where the configuration says that a report is.`;
      const hint = 'Run the tests with their reports first.';
      return {
        verdict: 'unknown',
        code: 'report-missing',
        part: 'reports',
        message,
        hint,
        path: 'primitives.config.json',
        span: startOfFile,
      };
    }),
    ...approvalReasons(feature, judged),
    ...(parts.length > 0 ? [] : [nothing(feature, phase, own)]),
  ];
  const reasons = [...general, ...parts.flatMap((part) => part.reasons)];
  return {
    feature,
    phase,
    verdict: verdictOf(reasons),
    parts: parts.map(({ part, path, reasons: found }) => ({ part, path, verdict: verdictOf(found) })),
    figures: parts.flatMap(({ figures }) => figures),
    reasons,
    notes: parts.flatMap(({ notes }) => notes),
  };

  /** A phase without a report is still to come, unless later ones or the whole feature have theirs. */
  function isGap(number: number): boolean {
    return number < lastReported || feature.complete !== undefined;
  }
}

/** Work on a phase begins when all before it is approved. */
function approvalReasons({ plan, ...feature }: NamedFeature, judged: readonly number[]): Reason[] {
  const last = judged.at(-1);
  // What damages the plan is a reason of its own.
  if (plan === undefined || last === undefined || damageOf('plan', plan).length > 0) return [];
  const gates = gatesOf(phaseNumbers({ plan, phases: feature.phases }));
  const approved = new Set(approvalsOf(plan).map(({ gate }) => gate));
  const missing = gates.slice(0, gates.indexOf(`phase-${last}`)).filter((gate) => !approved.has(gate));
  if (missing.length === 0) return [];
  const field =
    plan.fields.find(({ path }) => path[0] === 'approvals' && path.length === 1) ?? plan.fields.find(({ path }) => path[0] === 'status');
  const names = missing.map((gate) => `\`${gate}\``).join(', ');
  return [
    {
      verdict: 'blocked',
      code: 'approval-missing',
      part: 'plan',
      message: `Phase ${last} waits for ${names}, which nobody has approved.`,
      hint: `Let a person look at it, and run \`primitives advance ${feature.name} ${missing[0]}\`.`,
      ...placeIn(plan.document, field?.labelSpan ?? fileStart),
    },
  ];
}

function nothing(feature: NamedFeature, phase: number | undefined, path: FilePath): Reason {
  return {
    verdict: 'unknown',
    code: 'nothing-to-judge',
    part: phase === undefined ? 'feature' : `phase-${phase}`,
    message: `There is nothing to judge: ${feature.folder} has no report of a phase or a track yet.`,
    hint: `When it is done, make its report with \`${newReport(feature, 'phase-complete', { phase: phase ?? phaseNumbers(feature)[0] ?? 1 })}\`.`,
    path,
    span: startOfFile,
  };
}
