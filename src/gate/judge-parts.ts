import type { Artifact } from '../artifacts/parse-artifact.ts';
import type { FilePath } from '../model/file-path.ts';
import { claimsOf } from './claims.ts';
import { damageOf } from './damage.ts';
import type { NamedFeature } from './feature.ts';
import { judgeFigures } from './judge-figures.ts';
import type { JudgedFigure } from './judge-figures.ts';
import { otherReasons } from './judge-others.ts';
import { trackReasons } from './judge-tracks.ts';
import type { Measurements } from './measurements.ts';
import { newReport } from './new-report.ts';
import type { Note, Part, Reason } from './reason.ts';
import { itemReasons, planPlace, plannedTests, statusReasons, titlePlace } from './report-reasons.ts';
import type { Targets } from './targets.ts';

interface PartJudged {
  readonly part: Part;
  readonly path: FilePath;
  readonly figures: readonly JudgedFigure[];
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

export function judgePhase(feature: NamedFeature, number: number, targets: Targets, measurements: Measurements | undefined): PartJudged {
  const part: Part = `phase-${number}`;
  const report = feature.phases.get(number);
  const path = report?.document.path ?? `${feature.folder}/phase-${number}-complete.md`;
  const place = report === undefined ? planPlace(feature, number, path) : titlePlace(report);
  if (report === undefined) {
    const hint = `When the phase is done, make it with \`${newReport(feature, 'phase-complete', { phase: number })}\`, and complete it.`;
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

export function judgeFeature(
  feature: NamedFeature,
  complete: Artifact<'complete'>,
  targets: Targets,
  measurements: Measurements,
): PartJudged {
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

export function trackPart(track: Artifact<'track-report'>): PartJudged[] {
  const name = track.values.track ?? track.names['track'] ?? track.names['name'] ?? '';
  const part: Part = `track:${name}`;
  const items = itemReasons(part, track);
  const reasons = trackReasons(part, track, items);
  return reasons === undefined
    ? []
    : [{ part, path: track.document.path, figures: [], reasons: [...damageOf(part, track), ...reasons], notes: [] }];
}

/** Reviews and summaries count by what they decide, and by their checklists. */
export function otherPart(other: Artifact): PartJudged[] {
  const part: Part = other.kind;
  const reasons = otherReasons(part, other, itemReasons(part, other));
  return reasons === undefined
    ? []
    : [{ part, path: other.document.path, figures: [], reasons: [...damageOf(part, other), ...reasons], notes: [] }];
}
