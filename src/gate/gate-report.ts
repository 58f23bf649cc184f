import type { AdvanceReport, GateReport } from '../model/generated/schema-types.ts';
import type { Evaluation } from './evaluate-gate.ts';
import type { Reason } from './reason.ts';

/** What `gate` prints, as data. */
export function gateReport({ feature, phase, verdict, parts, figures, reasons, notes }: Evaluation): GateReport {
  return {
    version: 1,
    feature: feature.name,
    folder: feature.folder,
    ...(phase === undefined ? {} : { phase }),
    verdict,
    parts: parts.map((part) => ({ ...part })),
    figures: figures.map(({ part, metric, value, from, target, targetFrom, verdict: kept, place }) => ({
      part,
      metric,
      value,
      from,
      ...(target === undefined ? {} : { target }),
      ...(targetFrom === undefined ? {} : { targetFrom }),
      verdict: kept,
      ...place,
    })),
    reasons: reasonsOf(reasons),
    notes: notes.map(({ message, path, span }) => ({ message, path, span })),
  };
}

export function reasonsOf(reasons: readonly Reason[]): AdvanceReport['reasons'] {
  return reasons.map(({ verdict, code, part, message, hint, path, span }) => {
    return { verdict, code, part, message, ...(hint === undefined ? {} : { hint }), path, span };
  });
}
