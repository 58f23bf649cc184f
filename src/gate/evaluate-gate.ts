import type { Artifact } from '../artifacts/parse-artifact.ts';
import type { FilePath } from '../model/file-path.ts';
import type { GateSettings } from '../model/gate-settings.ts';
import { startOfFile } from '../measure/measured.ts';
import { UsageError } from '../model/usage-error.ts';
import { approvalsOf, gatesOf } from './approvals.ts';
import { checkItems } from './checklist.ts';
import { claimsOf } from './claims.ts';
import { phaseNumbers } from './feature.ts';
import type { NamedFeature } from './feature.ts';
import { damageOf } from './damage.ts';
import { judgeFigures } from './judge-figures.ts';
import type { JudgedFigure } from './judge-figures.ts';
import { measurementsOf } from './measurements.ts';
import type { MeasuredReport, Measurements } from './measurements.ts';
import { newReport } from './new-report.ts';
import { placeIn, verdictOf } from './reason.ts';
import type { Note, Part, Reason, Verdict } from './reason.ts';
import { targetsOf } from './targets.ts';
import type { Targets } from './targets.ts';
import { otherReasons } from './judge-others.ts';
import { trackReasons } from './judge-tracks.ts';

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

interface PartJudged {
  readonly part: Part;
  readonly path: FilePath;
  readonly figures: readonly JudgedFigure[];
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

function judgePhase(feature: NamedFeature, number: number, targets: Targets, measurements: Measurements | undefined): PartJudged {
  const part: Part = `phase-${number}`;
  const report = feature.phases.get(number);
  const path = report?.document.path ?? `${feature.folder}/phase-${number}-complete.md`;
  const place = report === undefined ? planPlace(feature, number, path) : titlePlace(report);
  if (report === undefined) {
    const hint = `When the phase is done, make it with \`${newReport(feature, 'phase-complete', number)}\`, and complete it.`;
    const missing: Reason = {
      verdict: 'unknown',
      code: 'phase-missing',
      part,
      message: `Phase ${number} has no report: ${path} is not there.`,
      hint,
      ...place,
    };
    return { part, path, figures: [], reasons: [missing], notes: [] };
  }
  const judged = judgeFigures({ part, targets, claims: claimsOf(report), measurements, place, asksForAll: true });
  return {
    part,
    path,
    ...judged,
    reasons: [
      ...damageOf(part, report),
      ...statusReasons(part, report),
      ...judged.reasons,
      ...plannedTests(feature, number, report),
      ...itemReasons(part, report),
    ],
  };
}

function judgeFeature(feature: NamedFeature, complete: Artifact<'complete'>, targets: Targets, measurements: Measurements): PartJudged {
  const part: Part = 'feature';
  const place = titlePlace(complete);
  const judged = judgeFigures({ part, targets, claims: claimsOf(complete), measurements, place, asksForAll: true });
  return {
    part,
    path: complete.document.path,
    ...judged,
    reasons: [...damageOf(part, complete), ...statusReasons(part, complete), ...judged.reasons, ...itemReasons(part, complete)],
  };
}

function trackPart(track: Artifact<'track-report'>): PartJudged[] {
  const name = track.values.track ?? track.names['track'] ?? track.names['name'] ?? '';
  const part: Part = `track:${name}`;
  const items = itemReasons(part, track);
  const reasons = trackReasons(part, track, items);
  return reasons === undefined
    ? []
    : [{ part, path: track.document.path, figures: [], reasons: [...damageOf(part, track), ...reasons], notes: [] }];
}

/** Reviews and summaries count by what they decide, and by their checklists. */
function otherPart(other: Artifact): PartJudged[] {
  const part: Part = other.kind;
  const reasons = otherReasons(part, other, itemReasons(part, other));
  return reasons === undefined
    ? []
    : [{ part, path: other.document.path, figures: [], reasons: [...damageOf(part, other), ...reasons], notes: [] }];
}

function itemReasons(part: Part, artifact: Artifact): Reason[] {
  return checkItems(artifact).flatMap(({ text, verdict, place }): Reason[] => {
    if (verdict === 'pass') return [];
    const what = text.replace(/\s+/g, ' ').trim();
    return verdict === 'fail'
      ? [
          {
            verdict: 'blocked',
            code: 'item-failed',
            part,
            message: `FAIL: ${what}`,
            hint: 'Resolve it, then tick its box or write PASS.',
            ...place,
          },
        ]
      : [
          {
            verdict: 'unknown',
            code: 'item-open',
            part,
            message: `Not evaluated: ${what}`,
            hint: 'Check it, tick its box, and leave PASS or FAIL.',
            ...place,
          },
        ];
  });
}

function statusReasons(part: Part, report: Artifact<'phase-complete'> | Artifact<'complete'>): Reason[] {
  const field = report.fields.find(({ path }) => path[0] === 'status' && path.length === 1);
  const { status } = report.values;
  if (field === undefined || status === 'complete' || status === 'approved') return [];
  const place = placeIn(report.document, field.valueSpan.start < field.valueSpan.end ? field.valueSpan : field.labelSpan);
  if (status === 'blocked') {
    return [
      {
        verdict: 'blocked',
        code: 'status-blocked',
        part,
        message: 'The report itself says that it is blocked.',
        hint: 'Resolve what blocks it, and write `complete`.',
        ...place,
      },
    ];
  }
  return [
    {
      verdict: 'unknown',
      code: 'status-open',
      part,
      message: 'The report is not finished: its status is not `complete`.',
      hint: 'Finish it, and write `complete`.',
      ...place,
    },
  ];
}

/** Source: the phase requirements of ils15/mythic-agents, where a plan names the test cases of each phase. */
function plannedTests({ plan }: NamedFeature, number: number, report: Artifact<'phase-complete'>): Reason[] {
  const planned = plan?.values.phases?.find((phase) => phase.number === number)?.tests?.count;
  const delivered = report.values.tests?.total;
  if (planned === undefined || delivered === undefined || delivered >= planned) return [];
  const field = report.fields.find(({ path }) => path[0] === 'tests' && path.length === 1);
  return [
    {
      verdict: 'blocked',
      code: 'tests-not-delivered',
      part: `phase-${number}`,
      message: `${planned} test cases are planned for phase ${number}, and ${delivered} are delivered.`,
      hint: 'Write the tests that are missing, or plan fewer and have the plan approved again.',
      ...placeIn(report.document, field?.valueSpan ?? { start: 0, end: 0 }),
    },
  ];
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
      ...placeIn(plan.document, field?.labelSpan ?? { start: 0, end: 0 }),
    },
  ];
}

function nothing(feature: NamedFeature, phase: number | undefined, path: FilePath): Reason {
  return {
    verdict: 'unknown',
    code: 'nothing-to-judge',
    part: phase === undefined ? 'feature' : `phase-${phase}`,
    message: `There is nothing to judge: ${feature.folder} has no report of a phase or a track yet.`,
    hint: `When it is done, make its report with \`${newReport(feature, 'phase-complete', phase ?? phaseNumbers(feature)[0] ?? 1)}\`.`,
    path,
    span: startOfFile,
  };
}

function titlePlace({ document }: Artifact): Pick<Note, 'path' | 'span'> {
  return placeIn(document, document.headings[0]?.span ?? { start: 0, end: 0 });
}

/** Where the plan speaks of the phase. */
function planPlace({ plan }: NamedFeature, number: number, path: FilePath): Pick<Note, 'path' | 'span'> {
  const index = plan?.values.phases?.findIndex((phase) => phase.number === number) ?? -1;
  const record = plan?.records.find((one) => one.path[0] === 'phases' && one.path[1] === index);
  return plan === undefined || record === undefined ? { path, span: startOfFile } : placeIn(plan.document, record.heading.span);
}
