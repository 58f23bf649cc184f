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
  /** The first heading, with the fields that stand in it. Absent where the file has none. */
  readonly heading?: string;
  /** The field that says how far it is, and the words for which it may lack what is not known yet. */
  readonly draft: { readonly field: string; readonly words: readonly string[] };
  /**
   * What tells it from another file of that name: so many of its fields at least. 0 where nothing else is called so.
   */
  readonly evidence: number;
}

/**
 * Places: `plans/` as ils15/mythic-agents has it (skills/artifact-management), `.flow/artifacts/` and `.agent/` as
 * mikecubed/agent-orchestration has them (plugins/flow/docs), both read on 2026-11-21. What has no published place stands beside the plan.
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
  },
  'phase-complete': {
    title: 'Phase report',
    path: 'plans/{{feature}}/phase-{{phase}}-complete.md',
    otherPaths: [],
    template: 'primitives/artifacts/phase-complete.md',
    heading: 'Phase {{phase}} complete: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 2,
  },
  complete: {
    title: 'Feature report',
    path: 'plans/{{feature}}/complete.md',
    otherPaths: [],
    template: 'primitives/artifacts/complete.md',
    heading: 'Feature complete: {{title}}',
    draft: { field: 'status', words: ['draft'] },
    evidence: 3,
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
  if (!/(?:^|\/)(?:plans|\.flow|\.agent)\//.test(path)) return undefined;
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
