import { isDraft } from '../artifacts/check-artifact.ts';
import { isOfKind } from '../artifacts/parse-artifact.ts';
import type { Evaluation } from '../gate/evaluate-gate.ts';
import { isPlanFolder } from '../gate/feature.ts';
import { newReport, shellWord } from '../gate/new-report.ts';
import type { Reason } from '../gate/reason.ts';
import type { StatusReport } from '../model/generated/schema-types.ts';
import type { SpecState } from '../model/spec-state.ts';

type FeatureStatus = StatusReport['features'][number];

/** What is done once every gate is approved. */
export interface Afterwards {
  /** Whether git has the files of the feature as they are. */
  readonly committed: boolean;
  /** How far what it has taught is; `undefined` before an outcome of it is recorded. */
  readonly lessons: 'unproposed' | 'proposed' | 'approved' | 'settled' | undefined;
}

interface Surroundings extends Afterwards {
  readonly spec: SpecState | undefined;
}

const lessonSteps: Readonly<Record<NonNullable<Afterwards['lessons']>, FeatureStatus['next']>> = {
  unproposed: { what: 'Have proposals made of its lessons.', command: 'primitives learn propose' },
  proposed: { what: 'Decide which of its lessons are kept.', command: 'primitives learn review' },
  approved: { what: 'Put the lessons that are approved where they belong.', command: 'primitives learn apply' },
  settled: { what: 'Nothing is left to do.' },
};

/** What to do now, and the command for it where one does it. */
export function nextStep(
  { feature, parts, verdict }: Evaluation,
  gates: FeatureStatus['gates'],
  flaws: readonly Reason[],
  { committed, lessons, spec }: Surroundings,
): FeatureStatus['next'] {
  const { name, plan, folder } = feature;
  const quoted = shellWord(name);
  const [unread] = feature.unreadable;
  if (unread !== undefined) return { what: `${unread.path} cannot be read: ${unread.why}. Put a regular file of text in its place.` };
  if (plan === undefined) return tracksNext() ?? beforeThePlan();
  const [flaw] = flaws;
  const gate = gates.find(({ state }) => state !== 'approved')?.gate;
  if (gate === undefined) {
    if (!committed && verdict !== 'passed')
      return { what: 'Resolve what keeps the feature from its commit.', command: `primitives gate ${quoted}` };
    if (!committed) return { what: 'Commit it.', command: `primitives commit-message ${quoted} | git commit -F -` };
    if (lessons !== undefined) return lessonSteps[lessons];
    const task = plan.values.title ?? name;
    return {
      what: 'Write down how it went, each lesson with --lesson.',
      command: `primitives learn record --task ${shellWord(task)} --result success`,
    };
  }
  if (flaw !== undefined) return { what: `Complete the plan (${flaw.path}:${flaw.span.start.line}): ${flaw.message}` };
  if (gate === 'plan') return { what: 'Read the plan, and approve it.', command: `primitives advance ${quoted} plan` };
  if (gate === 'commit') {
    if (feature.complete === undefined)
      return { what: `Write ${folder}/complete.md: every phase is approved.`, command: newReport(feature, 'complete') };
    if (verdict !== 'passed') return { what: 'Resolve what keeps the feature from its commit.', command: `primitives gate ${quoted}` };
    return { what: 'Look at the whole, and approve the commit.', command: `primitives advance ${quoted} commit` };
  }
  const number = Number(gate.slice('phase-'.length));
  const report = feature.phases.get(number);
  const title = plan.values.phases?.find((phase) => phase.number === number)?.title;
  if (report === undefined) {
    return {
      what: `Do phase ${number}${title === undefined || title === '' ? '' : `, ${title}`}, and write ${folder}/phase-${number}-complete.md.`,
      command: newReport(feature, 'phase-complete', { phase: number }),
    };
  }
  const said = parts.find(({ part }) => part === gate)?.verdict;
  if (said !== 'passed') {
    const what = said === 'blocked' ? `Resolve what blocks phase ${number}.` : `Find out what nobody knows yet of phase ${number}.`;
    return { what, command: `primitives gate ${quoted} --phase ${number}` };
  }
  return { what: `Look at phase ${number}, and approve it.`, command: `primitives advance ${quoted} phase-${number}` };

  function tracksNext(): FeatureStatus['next'] | undefined {
    const open = feature.tracks.find(
      ({ values }) => values.state !== 'merged' && values.state !== 'abandoned' && values.state !== 'serialized',
    );
    const action = open?.values.nextAction;
    if (open !== undefined) {
      const track = open.values.track ?? open.document.path;
      return { what: `Track ${track}: ${action ?? `it is ${open.values.state ?? 'in no state that is known'}.`}` };
    }
    if (feature.tracks.length > 0) {
      if (verdict !== 'passed') return { what: 'Resolve what keeps the tracks from their gate.', command: `primitives gate ${quoted}` };
      const summary = feature.others.find(({ kind }) => kind === 'batch-summary')?.document.path;
      if (summary === undefined) {
        const what = 'Every track is at its end. Write the batch summary.';
        // Elsewhere than below `plans/`, whoever keeps the reports says where it goes.
        return isPlanFolder(folder) ? { what, command: newReport(feature, 'batch-summary') } : { what };
      }
      if (lessons !== undefined) return lessonSteps[lessons];
      return { what: 'Write down what was learnt.', command: `primitives learn harvest --report ${shellWord(summary)}` };
    }
    const handed = feature.others.find((one) => isOfKind(one, 'handoff'));
    const [first] = handed?.values.nextActions ?? [];
    if (handed?.values.status === 'ready' && first !== undefined) {
      const { to } = handed.values;
      return { what: `${to === undefined ? '' : `${to}: `}${first} (${handed.document.path}).` };
    }
    return undefined;
  }

  /** A spec or a brief says what is wanted; what comes first is that people agree on it. */
  function beforeThePlan(): FeatureStatus['next'] {
    const brief = feature.others.find((one) => isOfKind(one, 'discovery-brief'));
    if (spec?.unapproved !== undefined)
      return {
        what: `Complete ${spec.path}, and write \`status: approved\` into it when people agree: ${spec.unapproved}.`,
        command: `primitives plan ${shellWord(spec.path)}`,
      };
    if (brief !== undefined && isDraft(brief))
      return {
        what: `Complete ${brief.document.path}: it is a draft.`,
        command: spec === undefined ? `primitives lint ${shellWord(brief.document.path)}` : `primitives plan brief ${shellWord(spec.path)}`,
      };
    const shape = brief?.values.shape;
    if (isPlanFolder(folder) && shape === 'multi-track-batch')
      return {
        what: 'Launch the tracks of the brief, each with a report.',
        command: newReport(feature, 'track-report', { track: 'NAME' }),
      };
    if (isPlanFolder(folder) && shape === 'review-resolution-batch')
      return { what: 'Decide on each remark of the review.', command: newReport(feature, 'review-resolution') };
    if (isPlanFolder(folder) && shape === 'large-diff-readiness')
      return { what: 'Look whether the change is ready.', command: newReport(feature, 'readiness') };
    if (spec !== undefined && brief === undefined) return afterApproval(spec);
    const what = `Write ${folder}/plan.md.`;
    return isPlanFolder(folder)
      ? { what, command: newReport(feature, 'plan') }
      : { what: 'Report what the tracks have done, or write a plan of phases.' };
  }

  function afterApproval({ path, title, parts, done }: SpecState): FeatureStatus['next'] {
    if (parts === 0 || done < parts)
      return {
        what: 'See what is built in which order; then hand it over, or plan its phases.',
        command: `primitives plan ${shellWord(path)}`,
      };
    if (lessons !== undefined) return lessonSteps[lessons];
    return {
      what: 'Every part is ticked. Write down how it went, each lesson with --lesson.',
      command: `primitives learn record --task ${shellWord(title ?? name)} --spec ${shellWord(path)} --result success`,
    };
  }
}
