import { artifactKinds } from '../artifacts/artifact-kinds.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import { fileStart } from '../model/span.ts';
import { placeIn } from './reason.ts';
import type { Part, Reason } from './reason.ts';

interface Decision {
  /** The field that says how it ended. */
  readonly field: string;
  readonly passed: readonly string[];
  readonly blocked: readonly string[];
}

const validated: Decision = { field: 'validationOutcome', passed: ['pass'], blocked: ['fail'] };
const ready = ['ready', 'ready-with-follow-ups'];

/**
 * The kinds that decide something. Words: mikecubed/agent-orchestration, plugins/flow/docs/workflow-artifact-templates.md, read on 2026-11-21;
 * ils15/mythic-agents, instructions/artifact-protocol.instructions.md, read on 2026-11-22.
 */
const decisions: Readonly<Partial<Record<Artifact['kind'], readonly Decision[]>>> = {
  'quality-gate-review': [],
  readiness: [{ field: 'verdict', passed: ready, blocked: ['not-ready', 'stopped'] }],
  'batch-summary': [{ field: 'finalGate', passed: ready, blocked: ['not-ready', 'stopped'] }],
  'review-resolution': [validated],
  'direct-execution': [validated],
  'code-review': [{ field: 'verdict', passed: ['approved'], blocked: ['needs-revision', 'failed'] }],
};

/** Why a review, a summary or another report does not pass; `undefined` for one that decides nothing, or is a draft. */
export function otherReasons(part: Part, artifact: Artifact, items: readonly Reason[]): Reason[] | undefined {
  const asked = decisions[artifact.kind];
  if (asked === undefined) return undefined;
  const values = artifact.values as Readonly<Record<string, unknown>>;
  const { draft } = artifactKinds[artifact.kind];
  if (draft.words.includes(String(values[draft.field]))) return undefined;
  const decided = asked.flatMap(({ field, passed, blocked }): Reason[] => {
    const value = values[field];
    if (typeof value === 'string' && passed.includes(value)) return [];
    const found = artifact.fields.find(({ path }) => path.length === 1 && path[0] === field);
    const label = found?.entry.label ?? field;
    const place = placeIn(artifact.document, found?.valueSpan ?? artifact.document.headings[0]?.span ?? fileStart);
    return typeof value === 'string' && blocked.includes(value)
      ? [
          {
            verdict: 'blocked',
            code: 'status-blocked',
            part,
            message: `${label}: ${value}.`,
            hint: 'Resolve what it names, and decide again.',
            ...place,
          },
        ]
      : [
          {
            verdict: 'unknown',
            code: 'status-open',
            part,
            message: `${label} is ${typeof value === 'string' ? `\`${value}\`` : 'not decided'}.`,
            hint: 'Decide it, and write it down.',
            ...place,
          },
        ];
  });
  const blockers = artifact.fields
    .filter(({ path, state }) => path.length === 1 && path[0] === 'blockers' && state === 'set')
    .flatMap((field) => (Array.isArray(field.value) ? field.items : []))
    .filter(({ span }) => !items.some((item) => item.span.start.offset <= span.start && span.end <= item.span.end.offset))
    .map(({ value, span }): Reason => {
      return {
        verdict: 'blocked',
        code: 'unresolved-issue',
        part,
        message: `Blocker: ${String(value)}`,
        hint: 'Resolve it, and take it off the list.',
        ...placeIn(artifact.document, span),
      };
    });
  return [...decided, ...blockers, ...items];
}
