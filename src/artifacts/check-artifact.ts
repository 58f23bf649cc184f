import type { FieldEntry } from '../model/artifact-field.ts';
import { artifactFields } from '../model/generated/artifact-fields.ts';
import type { ArtifactKind } from '../model/generated/artifact-fields.ts';
import { validateArtifactBatchSummary } from '../model/generated/validators/artifact-batch-summary.js';
import { validateArtifactCheckpoint } from '../model/generated/validators/artifact-checkpoint.js';
import { validateArtifactComplete } from '../model/generated/validators/artifact-complete.js';
import { validateArtifactCompletion } from '../model/generated/validators/artifact-completion.js';
import { validateArtifactDirectExecution } from '../model/generated/validators/artifact-direct-execution.js';
import { validateArtifactDiscoveryBrief } from '../model/generated/validators/artifact-discovery-brief.js';
import { validateArtifactHandoff } from '../model/generated/validators/artifact-handoff.js';
import { validateArtifactKnowledge } from '../model/generated/validators/artifact-knowledge.js';
import { validateArtifactOutcomeMeasures } from '../model/generated/validators/artifact-outcome-measures.js';
import { validateArtifactPhaseComplete } from '../model/generated/validators/artifact-phase-complete.js';
import { validateArtifactPlan } from '../model/generated/validators/artifact-plan.js';
import { validateArtifactPublish } from '../model/generated/validators/artifact-publish.js';
import { validateArtifactQualityGateReview } from '../model/generated/validators/artifact-quality-gate-review.js';
import { validateArtifactReadiness } from '../model/generated/validators/artifact-readiness.js';
import { validateArtifactReviewResolution } from '../model/generated/validators/artifact-review-resolution.js';
import { validateArtifactSession } from '../model/generated/validators/artifact-session.js';
import { validateArtifactTrackReport } from '../model/generated/validators/artifact-track-report.js';
import { validateArtifactConductor } from '../model/generated/validators/artifact-conductor.js';
import { validateArtifactRefresh } from '../model/generated/validators/artifact-refresh.js';
import { validateArtifactContracts } from '../model/generated/validators/artifact-contracts.js';
import { validateArtifactSwarm } from '../model/generated/validators/artifact-swarm.js';
import { validateArtifactSessionGoal } from '../model/generated/validators/artifact-session-goal.js';
import { validateArtifactCodeReview } from '../model/generated/validators/artifact-code-review.js';
import { validateArtifactSolution } from '../model/generated/validators/artifact-solution.js';
import type { SchemaError, SchemaValidator } from '../model/schema-validator.ts';
import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { pathOfPointer, valueAt } from '../model/value-path.ts';
import { artifactKinds } from './artifact-kinds.ts';
import { damagedFrontmatter } from './damaged-frontmatter.ts';
import type { Artifact, ArtifactField } from './parse-artifact.ts';
import { fieldAt } from './set-field.ts';

const validatorOf: Readonly<Record<ArtifactKind, SchemaValidator>> = {
  'batch-summary': validateArtifactBatchSummary,
  checkpoint: validateArtifactCheckpoint,
  complete: validateArtifactComplete,
  completion: validateArtifactCompletion,
  'direct-execution': validateArtifactDirectExecution,
  'discovery-brief': validateArtifactDiscoveryBrief,
  handoff: validateArtifactHandoff,
  knowledge: validateArtifactKnowledge,
  'outcome-measures': validateArtifactOutcomeMeasures,
  'phase-complete': validateArtifactPhaseComplete,
  plan: validateArtifactPlan,
  publish: validateArtifactPublish,
  'quality-gate-review': validateArtifactQualityGateReview,
  readiness: validateArtifactReadiness,
  'review-resolution': validateArtifactReviewResolution,
  session: validateArtifactSession,
  'track-report': validateArtifactTrackReport,
  solution: validateArtifactSolution,
  'code-review': validateArtifactCodeReview,
  'session-goal': validateArtifactSessionGoal,
  swarm: validateArtifactSwarm,
  contracts: validateArtifactContracts,
  refresh: validateArtifactRefresh,
  conductor: validateArtifactConductor,
};

/** Where an artifact departs from what its kind is. */
export interface ArtifactProblem {
  /** There is no such field, nobody has written its value yet, its value is of another form, or it is not one that may be. */
  readonly code: 'missing' | 'open' | 'unreadable' | 'invalid';
  readonly path: ArtifactField['path'];
  readonly entry: FieldEntry;
  readonly span: Span;
  /** Of what is `invalid`: the schema's own words for it. */
  readonly violation?: SchemaError;
  /** Of what is missing: it is needed because of another field. */
  readonly conditional?: boolean;
}

/**
 * Whether an artifact says of itself that it is not finished, so that it may lack what is not known yet. What cannot be read might say so,
 * and might have what seems to be missing.
 */
export function isDraft({ kind, document, values }: Artifact): boolean {
  if (damagedFrontmatter(document).length > 0) return true;
  const { field, words } = artifactKinds[kind].draft;
  return words.includes(String((values as Readonly<Record<string, unknown>>)[field]));
}

const known = new WeakMap<Artifact, readonly ArtifactProblem[]>();

/** What is wrong with the fields of an artifact, one problem for each, in the order of the text. Of a draft, only what is there and wrong. */
export function problemsOf(artifact: Artifact): readonly ArtifactProblem[] {
  const cached = known.get(artifact);
  if (cached !== undefined) return cached;
  const all = [...unwritten(artifact), ...violations(artifact)];
  const draft = isDraft(artifact);
  const problems = all
    .filter(({ code }) => !draft || code === 'unreadable' || code === 'invalid')
    .toSorted((a, b) => a.span.start - b.span.start || a.path.length - b.path.length);
  known.set(artifact, problems);
  return problems;
}

/** Fields that stand there without a value that can be read. */
function unwritten({ fields }: Artifact): ArtifactProblem[] {
  return fields.flatMap(({ path, entry, state, labelSpan, valueSpan }): ArtifactProblem[] => {
    if (state === 'set' || (state === 'empty' && !entry.required)) return [];
    const span = valueSpan.end > valueSpan.start ? valueSpan : labelSpan;
    return [{ code: state === 'empty' ? 'missing' : state, path, entry, span }];
  });
}

function violations(artifact: Artifact): ArtifactProblem[] {
  const { kind, values } = artifact;
  const validate = validatorOf[kind];
  if (validate(values)) return [];
  const found = new Map<string, ArtifactProblem>();
  for (const error of validate.errors ?? []) {
    const problem = problemOf(artifact, error);
    if (problem === undefined) continue;
    const key = problem.path.join('\0');
    if (!found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}

/** Keywords that say of a whole that one of its parts is wrong. */
const summaries: ReadonlySet<string> = new Set(['if', 'anyOf', 'allOf', 'oneOf']);

function problemOf(artifact: Artifact, error: SchemaError): ArtifactProblem | undefined {
  const at = pathOfPointer(artifact.values, error.instancePath);
  if (summaries.has(error.keyword)) return undefined;
  if (error.keyword === 'required') {
    const path = [...at, String(error.params['missingProperty'])];
    const entry = entryOf(artifact.kind, path);
    // Below a row or a value that is taken as it is, the whole is what is wrong.
    if (entry === undefined) return invalid(artifact, at, error);
    // A field that stands there without a value is told of already.
    if (fieldAt(artifact, path) !== undefined) return undefined;
    return { code: 'missing', path, entry, span: placeOf(artifact, at), conditional: error.schemaPath.includes('/then/') };
  }
  return invalid(artifact, at, error);
}

function invalid(artifact: Artifact, path: ArtifactField['path'], violation: SchemaError): ArtifactProblem | undefined {
  const isRecord = artifact.records.some((record) => record.path[0] === path[0]);
  const length = isRecord ? 3 : 1;
  const field = fieldAt(artifact, path.slice(0, length));
  const entry = field?.entry ?? entryOf(artifact.kind, path.slice(0, 1));
  if (entry === undefined) return undefined;
  if (field === undefined) return { code: 'missing', path: path.slice(0, 1), entry, span: placeOf(artifact, []) };
  const index = path[length];
  const item = typeof index === 'number' ? field.items[index]?.span : undefined;
  const span = item ?? (field.valueSpan.end > field.valueSpan.start ? field.valueSpan : field.labelSpan);
  return { code: 'invalid', path, entry: field.entry, span, violation };
}

function entryOf(kind: ArtifactKind, [name, , inner, ...rest]: ArtifactField['path']): FieldEntry | undefined {
  const entry = artifactFields[kind].find((each) => each.name === name);
  if (inner === undefined) return entry;
  return entry?.reads === 'records' && rest.length === 0 ? entry.fields?.find((each) => each.name === inner) : undefined;
}

/** The heading under which a missing field would stand. */
function placeOf({ document, records }: Artifact, at: ArtifactField['path']): Span {
  const record = records.find(({ path }) => path.every((key, index) => key === at[index]) && at.length >= path.length);
  if (record !== undefined) return record.heading.span;
  const title = document.headings.find(({ depth, topLevel }) => depth === 1 && topLevel);
  return title?.span ?? fileStart;
}

/** The value that a problem is about. */
export function valueOfProblem({ values }: Artifact, { path }: ArtifactProblem): unknown {
  return valueAt(values as Readonly<Record<string, unknown>>, path);
}
