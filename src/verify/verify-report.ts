import type { Graph } from '../graph/graph.ts';
import { unclearProblem } from '../graph/unclear-source.ts';
import type { VerifyReport } from '../model/generated/schema-types.ts';
import type { Problem } from './problem.ts';
import type { RuntimeVerification } from './verify.ts';

type ReportedRuntime = VerifyReport['runtimes'][number];

export function verifyReport(graph: Graph, verifications: readonly RuntimeVerification[]): VerifyReport {
  const isRead = new Set(['instructions', 'agent', 'prompt', 'skill']);
  const unclear = graph.primitives.flatMap(({ path, kind, problems }) => {
    const problem = isRead.has(kind) ? unclearProblem(problems) : undefined;
    return problem === undefined ? [] : [{ path, reason: 'its frontmatter cannot be read' }];
  });
  return {
    version: 1,
    unreadable: [...graph.unreadable.map(({ path, reason }) => ({ path, reason })), ...unclear],
    runtimes: verifications.map(reported),
  };
}

function reported(verification: RuntimeVerification): ReportedRuntime {
  const { runtime, promised, delivered, loadedTokens, pollution, repeated, limits, problems, ...rest } = verification;
  return {
    runtime: runtime.id,
    status: rest.status,
    classes: rest.classes,
    files: rest.files,
    promised,
    delivered,
    coverage: share(delivered, promised, 1),
    beyondLimits: rest.beyondLimits,
    offers: { promised: rest.offersPromised, delivered: rest.offersDelivered },
    loadedTokens,
    pollution: { tokens: pollution, share: share(pollution, loadedTokens, 0) },
    repeated: { tokens: repeated, share: share(repeated, loadedTokens, 0) },
    limits: limits.map(({ limit, used }) => ({ of: limit.of, unit: limit.unit, max: limit.max, used, beyond: limit.beyond })),
    problems: problems.map(reportedProblem),
  };
}

function reportedProblem({
  type,
  severity = 'error',
  primitive,
  example,
  files,
  at,
  message,
  hint,
  accepted,
}: Problem): ReportedRuntime['problems'][number] {
  return {
    type,
    severity,
    ...(primitive === undefined ? {} : { primitive }),
    ...(example === undefined ? {} : { example }),
    files,
    ...(at === undefined ? {} : { at: { path: at.path, ...(at.line === undefined ? {} : { line: at.line }) } }),
    message,
    hint,
    ...(accepted === undefined ? {} : { accepted }),
  };
}

/** To four digits, and never 1 or 0 for what is not quite that. */
function share(part: number, whole: number, otherwise: number): number {
  if (whole === 0) return otherwise;
  if (part === whole || part === 0) return part / whole;
  return Math.min(0.9999, Math.max(0.0001, Math.round((part / whole) * 10_000) / 10_000));
}
