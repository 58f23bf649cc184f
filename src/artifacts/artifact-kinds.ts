import type { FilePath } from '../model/file-path.ts';
import type { ArtifactKind } from '../model/generated/artifact-fields.ts';

/** What a workflow leaves behind while a feature is made. */
export interface ArtifactKindEntry {
  readonly title: string;
  /** Where a new one goes. Of `{{feature}}`, `{{phase}}`, `{{track}}` and `{{name}}`, those that it needs. */
  readonly path: string;
  /** Where others keep it. `*` stands for a part of a name. */
  readonly otherPaths: readonly string[];
  /** Of the library. */
  readonly template: string;
  /** Where there are several, all of them by name, that one first. */
  readonly templates?: Readonly<Record<string, string>>;
  /** What is made with it: JSON that says the same, and what makes git ignore both. */
  readonly besides?: readonly { readonly path: string; readonly template: string }[];
  /** The first heading, with the fields that stand in it. Absent where the file has none. */
  readonly heading?: string;
  /** The field that says how far it is, and the words for which it may lack what is not known yet. */
  readonly draft: { readonly field: string; readonly words: readonly string[] };
  /**
   * What tells it from another file of that name: so many of its fields at least, one of `core` among them. 0 where nothing else
   * is called so.
   */
  readonly evidence: number;
  readonly core?: readonly string[];
}

/**
 * Places: `plans/` as ils15/mythic-agents has it (skills/artifact-management), `.flow/artifacts/` and `.agent/` as
 * mikecubed/agent-orchestration has them (plugins/flow/docs), both read on 2026-11-21; `.copilot/swarm/` (its skills/swarm at df14b311),
 * `docs/memory-bank/.tmp/` (ils15/mythic-agents at f819f5a3, instructions/artifact-protocol) and `docs/solutions/`
 * (EveryInc/compound-engineering-plugin at 925b4ef7, its schema.yaml), read on 2026-11-22. What has no published place stands beside the plan.
 */
export const artifactKinds: Readonly<Record<ArtifactKind, ArtifactKindEntry>> = {
  plan: {
    title: 'Plan',
    path: 'plans/{{feature}}/plan.md',
    otherPaths: [],
    template: 'primitives/artifacts/plan.md',
    heading: 'Feature: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
    core: ['approvals', 'targets', 'owner', 'tests', 'acceptance', 'risks'],
  },
  'phase-complete': {
    title: 'Phase report',
    path: 'plans/{{feature}}/phase-{{phase}}-complete.md',
    otherPaths: [],
    template: 'primitives/artifacts/phase-complete.md',
    heading: 'Phase {{phase}} complete: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 2,
    core: ['tests', 'coverage', 'commitReady'],
  },
  complete: {
    title: 'Feature report',
    path: 'plans/{{feature}}/complete.md',
    otherPaths: [],
    template: 'primitives/artifacts/complete.md',
    heading: 'Feature complete: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
    core: ['tests', 'coverage', 'phases'],
  },
  'track-report': {
    title: 'Track report',
    path: 'plans/{{feature}}/tracks/{{track}}.md',
    otherPaths: ['.flow/artifacts/track-report-*.md'],
    template: 'primitives/artifacts/track-report.md',
    heading: 'Track: {{track}}',
    draft: { field: 'state', words: ['pending'] },
    evidence: 3,
  },
  'discovery-brief': {
    title: 'Discovery brief',
    path: 'plans/{{feature}}/brief.md',
    otherPaths: ['.flow/artifacts/discovery-brief-*.md'],
    template: 'primitives/artifacts/discovery-brief.md',
    heading: 'Discovery brief: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
  },
  'direct-execution': {
    title: 'Direct execution',
    path: 'plans/{{feature}}/direct-execution.md',
    otherPaths: ['.flow/artifacts/direct-execution-*.md'],
    template: 'primitives/artifacts/direct-execution.md',
    heading: 'Direct execution: {{title}}',
    draft: { field: 'state', words: ['delegated'] },
    evidence: 3,
  },
  'review-resolution': {
    title: 'Review resolution',
    path: 'plans/{{feature}}/review-resolution.md',
    otherPaths: ['.flow/artifacts/review-resolution-*.md'],
    template: 'primitives/artifacts/review-resolution.md',
    heading: 'Review resolution: {{title}}',
    draft: { field: 'state', words: ['triage'] },
    evidence: 3,
  },
  readiness: {
    title: 'Readiness report',
    path: 'plans/{{feature}}/readiness.md',
    otherPaths: ['.flow/artifacts/readiness-report-*.md'],
    template: 'primitives/artifacts/readiness.md',
    heading: 'Readiness: {{title}}',
    draft: { field: 'state', words: ['scanning'] },
    evidence: 3,
  },
  publish: {
    title: 'Publish summary',
    path: 'plans/{{feature}}/publish.md',
    otherPaths: ['.flow/artifacts/publish-summary-*.md'],
    template: 'primitives/artifacts/publish.md',
    heading: 'Publish: {{title}}',
    draft: { field: 'state', words: ['validating'] },
    evidence: 3,
  },
  completion: {
    title: 'Completion summary',
    path: 'plans/{{feature}}/completion.md',
    otherPaths: ['.flow/artifacts/completion-summary-*.md'],
    template: 'primitives/artifacts/completion.md',
    heading: 'Completion: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
  },
  'batch-summary': {
    title: 'Batch summary',
    path: 'plans/{{feature}}/batch-summary.md',
    otherPaths: ['.flow/artifacts/batch-summary-*.md'],
    template: 'primitives/artifacts/batch-summary.md',
    heading: 'Batch summary: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
  },
  'outcome-measures': {
    title: 'Outcome measures',
    path: 'plans/{{feature}}/outcome-measures.md',
    otherPaths: [],
    template: 'primitives/artifacts/outcome-measures.md',
    heading: 'Outcome measures: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 2,
  },
  session: {
    title: 'Session',
    path: '.agent/SESSION.md',
    otherPaths: [],
    template: 'primitives/artifacts/session.md',
    besides: [
      { path: '.agent/HANDOFF.json', template: 'primitives/artifacts/session.json' },
      { path: '.agent/.gitignore', template: 'primitives/artifacts/session.gitignore' },
    ],
    draft: { field: 'status', words: [] },
    evidence: 0,
  },
  checkpoint: {
    title: 'Checkpoint',
    path: 'plans/{{feature}}/checkpoint.md',
    otherPaths: [],
    template: 'primitives/artifacts/checkpoint.md',
    heading: 'Checkpoint: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
  },
  'quality-gate-review': {
    title: 'Quality gate review',
    path: 'plans/{{feature}}/review.md',
    otherPaths: [],
    template: 'primitives/artifacts/quality-gate-review.md',
    heading: 'Quality gate review: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 2,
  },
  handoff: {
    title: 'Handoff',
    path: 'plans/{{feature}}/handoff.md',
    otherPaths: [],
    template: 'primitives/artifacts/handoff.md',
    heading: 'Handoff: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
  },
  knowledge: {
    title: 'Knowledge artifact',
    path: 'plans/{{feature}}/knowledge/{{name}}.md',
    otherPaths: [],
    template: 'primitives/artifacts/knowledge.md',
    heading: 'Knowledge: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
  },
  conductor: {
    title: 'Conductor summary',
    path: 'plans/{{feature}}/conductor.md',
    otherPaths: ['.flow/artifacts/conductor-summary-*.md'],
    template: 'primitives/artifacts/conductor.md',
    heading: 'Conductor summary: {{title}}',
    draft: { field: 'state', words: ['planned'] },
    evidence: 3,
    core: ['history', 'entry', 'stops'],
  },
  refresh: {
    title: 'Refresh summary',
    path: 'plans/{{feature}}/refresh.md',
    otherPaths: ['.flow/artifacts/refresh-summary-*.md'],
    template: 'primitives/artifacts/refresh.md',
    heading: 'Refresh summary: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
    core: ['candidates', 'candidateCount'],
  },
  contracts: {
    title: 'Contracts summary',
    path: 'plans/{{feature}}/contracts.md',
    otherPaths: ['.flow/artifacts/contracts-summary-*.md'],
    template: 'primitives/artifacts/contracts.md',
    heading: 'Contracts: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
    core: ['mapped', 'outputs'],
  },
  swarm: {
    title: 'Swarm',
    path: 'plans/{{feature}}/swarm.md',
    otherPaths: ['.copilot/swarm/SWARM.md'],
    template: 'primitives/artifacts/swarm.md',
    heading: 'Swarm: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
    core: ['agents', 'topology', 'rounds'],
  },
  'session-goal': {
    title: 'Session goal',
    path: 'plans/{{feature}}/goal.md',
    otherPaths: [],
    template: 'primitives/artifacts/session-goal.md',
    heading: 'Session goal: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
    core: ['success'],
  },
  'code-review': {
    title: 'Code review',
    path: 'plans/{{feature}}/code-review.md',
    otherPaths: ['docs/memory-bank/.tmp/REVIEW-*.md'],
    template: 'primitives/artifacts/code-review.md',
    heading: 'Review: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 2,
    core: ['verdict'],
  },
  solution: {
    title: 'Solution',
    path: 'docs/solutions/{{name}}.md',
    otherPaths: ['docs/solutions/*/*.md'],
    template: 'primitives/artifacts/solution-bug.md',
    templates: { bug: 'primitives/artifacts/solution-bug.md', knowledge: 'primitives/artifacts/solution-knowledge.md' },
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
    core: ['problemType'],
  },
};

const kindNames = Object.keys(artifactKinds) as ArtifactKind[];

const segment = '([^/]+)';

/** A pattern as a regular expression: what is in it in place of `{{name}}` and `*` is caught. It may stand in a folder of its own. */
function placePattern(pattern: string): RegExp {
  const source = pattern
    .split(/\{\{\w+\}\}|\*/)
    .map((part) => part.replace(/[.\\/]/g, String.raw`\$&`))
    .join(segment);
  return new RegExp(`^(?:.*/)?${source}$`);
}

const places = kindNames.flatMap((kind) => {
  const { path, otherPaths } = artifactKinds[kind];
  return [path, ...otherPaths].map((pattern) => ({
    kind,
    pattern: placePattern(pattern),
    names: [...pattern.matchAll(/\{\{(\w+)\}\}|\*/g)].map(([, name]) => name ?? 'name'),
  }));
});

export interface ArtifactPlace {
  readonly kind: ArtifactKind;
  /** What the path says: `feature`, `phase`, `track` or `name`. */
  readonly names: Readonly<Record<string, string>>;
}

/** What a file at `path` would be, if its text is what such a file says. */
export function artifactPlaceOf(path: FilePath): ArtifactPlace | undefined {
  if (!/(?:^|\/)(?:plans|\.flow|\.agent|\.copilot\/swarm|docs\/solutions|docs\/memory-bank\/\.tmp)\//.test(path)) return undefined;
  for (const { kind, pattern, names } of places) {
    const match = pattern.exec(path);
    if (match === null) continue;
    if (kind === 'phase-complete' && !/^[1-9]\d{0,3}$/.test(match[2] ?? '')) continue;
    return { kind, names: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])) };
  }
  return undefined;
}

/** The folder of the feature that an artifact belongs to, or `undefined` where it stands by itself. */
export function featureFolderOf(path: FilePath): FilePath | undefined {
  return /^(?:.*\/)?plans\/[^/]+(?=\/)/.exec(path)?.[0];
}
