import { approvalsOf, gatesOf, nextGate } from '../gate/approvals.ts';
import type { GateName } from '../gate/approvals.ts';
import { checkItems } from '../gate/checklist.ts';
import type { Evaluation } from '../gate/evaluate-gate.ts';
import { phaseNumbers } from '../gate/feature.ts';
import type { NamedFeature } from '../gate/feature.ts';
import { reasonsOf } from '../gate/gate-report.ts';
import { planReasons } from '../gate/judge-plan.ts';
import { placeIn } from '../gate/reason.ts';
import { isDraft } from '../artifacts/check-artifact.ts';
import { isOfKind } from '../artifacts/parse-artifact.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import type { StatusReport } from '../model/generated/schema-types.ts';
import type { SpecState } from '../model/spec-state.ts';
import { nextStep } from './next-step.ts';
import type { Afterwards } from './next-step.ts';

const nothingDone: Afterwards = { committed: false, lessons: undefined };

export type FeatureStatus = StatusReport['features'][number];

/** How far a feature is, by what is written down about it and what the gate says of that. */
export function featureStatus(evaluation: Evaluation, afterwards: Afterwards = nothingDone, spec?: SpecState): FeatureStatus {
  const { feature, verdict, reasons } = evaluation;
  const { plan } = feature;
  const flaws = planReasons(feature);
  const gates = gateStates(evaluation, flaws.length > 0);
  const brief = feature.others.find((one) => isOfKind(one, 'discovery-brief'));
  const title = plan?.values.title ?? feature.complete?.values.title ?? spec?.title ?? brief?.values.title;
  const status = plan?.values.status;
  return {
    feature: feature.name,
    folder: feature.folder,
    ...(title === undefined ? {} : { title }),
    ...(status === undefined ? {} : { status }),
    ...(spec === undefined ? {} : { spec: specStatus(spec) }),
    ...(brief === undefined ? {} : { brief: { path: brief.document.path, state: isDraft(brief) ? 'draft' : 'done' } }),
    verdict,
    gates,
    phases: phasesOf(evaluation),
    tracks: feature.tracks.map(trackStatus),
    // What damages the plan keeps it from its approval and the gate from its word: it is told once.
    reasons: [...reasonsOf(flaws), ...reasonsOf(reasons.filter(({ part, code }) => part !== 'plan' || code !== 'report-unreadable'))],
    issues: issuesOf(feature),
    next: nextStep(evaluation, gates, flaws, { ...afterwards, spec }),
  };
}

function specStatus({ path, status, unapproved, parts, done }: SpecState): NonNullable<FeatureStatus['spec']> {
  return { path, approved: unapproved === undefined, ...(status === undefined ? {} : { status }), parts, done };
}

/** What is worked on at the moment. */
export function sessionStatus({ document, values }: Artifact<'session'>): NonNullable<StatusReport['session']> {
  const { currentTask, currentPhase, nextAction, lastUpdated, openQuestions = [], blockers = [] } = values;
  return {
    path: document.path,
    ...(currentTask === undefined ? {} : { task: currentTask }),
    ...(currentPhase === undefined ? {} : { phase: currentPhase }),
    ...(nextAction === undefined ? {} : { next: nextAction }),
    ...(lastUpdated === undefined ? {} : { updated: lastUpdated }),
    ...(openQuestions.length === 0 ? {} : { questions: [...openQuestions] }),
    ...(blockers.length === 0 ? {} : { blockers: [...blockers] }),
  };
}

function gateStates({ feature, parts, verdict }: Evaluation, planIsFlawed: boolean): FeatureStatus['gates'] {
  const { plan } = feature;
  if (plan === undefined) return [];
  const gates = gatesOf(phaseNumbers(feature));
  const approvals = new Map(approvalsOf(plan).map((approval) => [approval.gate, approval]));
  const next = nextGate(gates, new Set(approvals.keys()));
  return gates.map((gate): FeatureStatus['gates'][number] => {
    const approval = approvals.get(gate);
    if (approval !== undefined) return { gate, state: 'approved', by: approval.by, at: approval.at };
    return { gate, state: stateOf(gate, gate === next) };
  });

  function stateOf(gate: GateName, isNext: boolean): FeatureStatus['gates'][number]['state'] {
    if (gate === 'plan') return planIsFlawed ? 'blocked' : 'passed';
    if (gate === 'commit')
      return !isNext ? 'waiting' : feature.complete === undefined || verdict === 'cannot-say' ? 'not-evaluated' : verdict;
    const part = parts.find((one) => one.part === gate);
    if (part === undefined) return isNext ? 'not-evaluated' : 'waiting';
    return part.verdict === 'cannot-say' ? 'not-evaluated' : part.verdict;
  }
}

function phasesOf({ feature, figures }: Evaluation): FeatureStatus['phases'] {
  return phaseNumbers(feature).map((number) => {
    const planned = feature.plan?.values.phases?.find((phase) => phase.number === number);
    const report = feature.phases.get(number);
    const title = planned?.title ?? report?.values.title;
    const shown = figures.filter(({ part, metric }) => part === `phase-${number}` && (metric === 'tests' || metric === 'coverage'));
    return {
      phase: number,
      ...(title === undefined || title === '' ? {} : { title }),
      ...(planned?.owner === undefined ? {} : { owner: planned.owner }),
      reported: report !== undefined,
      ...(shown.length === 0 ? {} : { figures: shown.map(({ metric, value }) => ({ metric, value })) }),
    };
  });
}

function trackStatus({ document, values, names }: Artifact<'track-report'>): FeatureStatus['tracks'][number] {
  const { state, rounds, rescue, validationOutcome, nextAction, issues = [] } = values;
  return {
    track: values.track ?? names['track'] ?? names['name'] ?? document.path,
    path: document.path,
    ...(state === undefined ? {} : { state }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(rescue === undefined ? {} : { rescues: rescue.length }),
    ...(validationOutcome === undefined ? {} : { validation: validationOutcome }),
    issues: issues.length,
    ...(nextAction === undefined || /^none\b/i.test(nextAction) ? {} : { next: nextAction }),
  };
}

/** What is open: items that nobody has ticked, issues that are left, follow-ups, questions. */
function issuesOf({ phases, complete, tracks, others }: NamedFeature): FeatureStatus['issues'] {
  const reports: readonly Artifact[] = [...phases.values(), ...tracks, ...others, ...(complete === undefined ? [] : [complete])];
  return reports.flatMap((report): FeatureStatus['issues'] => [
    ...checkItems(report).flatMap(({ text, verdict, place }) =>
      verdict === 'pass' ? [] : [{ type: 'unchecked' as const, text: text.trim(), ...place }],
    ),
    ...listed(report, 'issues', 'unresolved'),
    ...listed(report, 'questions', 'question'),
    ...listed(report, 'blockers', 'blocker'),
    ...listed(report, 'followUps', 'follow-up'),
  ]);
}

function listed({ document, fields }: Artifact, name: string, type: FeatureStatus['issues'][number]['type']): FeatureStatus['issues'] {
  const field = fields.find(({ path, state }) => path.length === 1 && path[0] === name && state === 'set');
  const values = Array.isArray(field?.value) ? field.items : [];
  return values.flatMap(({ value, span }) => {
    const text = String(value).trim();
    return text === '' ? [] : [{ type, text, ...placeIn(document, span) }];
  });
}
