import type { FilePath } from '../model/file-path.ts';
import { featureFolderOf } from './artifact-kinds.ts';
import { isOfKind } from './parse-artifact.ts';
import type { Artifact } from './parse-artifact.ts';

/** What a workflow has left of one feature. */
export interface Feature {
  /** `plans/sign-in`. */
  readonly folder: FilePath;
  readonly plan: Artifact<'plan'> | undefined;
  /** By the number in their names. */
  readonly phases: ReadonlyMap<number, Artifact<'phase-complete'>>;
  readonly complete: Artifact<'complete'> | undefined;
  readonly tracks: readonly Artifact<'track-report'>[];
  /** All of them, in the order in which they were given. */
  readonly artifacts: readonly Artifact[];
}

/** Artifacts by the folder of their feature. What stands by itself is left out. */
export function artifactsByFeature(artifacts: readonly Artifact[]): Feature[] {
  const folders = new Map<FilePath, Artifact[]>();
  for (const artifact of artifacts) {
    const folder = featureFolderOf(artifact.document.path);
    if (folder === undefined) continue;
    const group = folders.get(folder);
    if (group === undefined) folders.set(folder, [artifact]);
    else group.push(artifact);
  }
  return [...folders].map(([folder, group]) => ({
    folder,
    plan: group.find((artifact): artifact is Artifact<'plan'> => isOfKind(artifact, 'plan')),
    phases: new Map(
      group
        .flatMap((artifact) => (isOfKind(artifact, 'phase-complete') ? [[Number(artifact.names['phase']), artifact] as const] : []))
        .toSorted(([a], [b]) => a - b),
    ),
    complete: group.find((artifact): artifact is Artifact<'complete'> => isOfKind(artifact, 'complete')),
    tracks: group.filter((artifact): artifact is Artifact<'track-report'> => isOfKind(artifact, 'track-report')),
    artifacts: group,
  }));
}
