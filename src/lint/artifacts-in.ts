import { artifactKinds } from '../artifacts/artifact-kinds.ts';
import { artifactsByFeature } from '../artifacts/features.ts';
import type { Feature } from '../artifacts/features.ts';
import { artifactOf } from '../artifacts/parse-artifact.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import { fieldAt } from '../artifacts/set-field.ts';
import type { Document } from '../model/document.ts';
import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';

interface HasArtifacts {
  readonly artifacts: readonly Document[];
}

/** The artifacts of a repository, sorted by path. */
export function artifactsIn({ artifacts }: HasArtifacts): Artifact[] {
  return artifacts.flatMap((document) => artifactOf(document) ?? []);
}

export function featuresIn(graph: HasArtifacts): Feature[] {
  return artifactsByFeature(artifactsIn(graph));
}

/** What people call an artifact in a sentence: `track report`. */
export function nameOf({ kind }: Artifact): string {
  const { title } = artifactKinds[kind];
  return `${title[0]?.toLowerCase() ?? ''}${title.slice(1)}`;
}

/** Where the value of a field stands, or its label; the title where there is no such field. */
export function spanOfField(artifact: Artifact, ...path: (string | number)[]): Span {
  const field = fieldAt(artifact, path);
  if (field === undefined) return titleOf(artifact);
  return field.valueSpan.end > field.valueSpan.start ? field.valueSpan : field.labelSpan;
}

/** The first heading of an artifact. */
export function titleOf({ document: { headings } }: Artifact): Span {
  return headings.find(({ topLevel }) => topLevel)?.span ?? fileStart;
}
