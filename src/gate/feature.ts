import { featureFolderOf } from '../artifacts/artifact-kinds.ts';
import { isOfKind } from '../artifacts/parse-artifact.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import { baseNameOf, byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';

/** What has been written down about one feature. */
export interface Feature {
  readonly name: string;
  /** Where it stands, for example `plans/jwt-auth`. */
  readonly folder: FilePath;
  readonly plan: Artifact<'plan'> | undefined;
  /** Reports of phases by their numbers, in order. */
  readonly phases: ReadonlyMap<number, Artifact<'phase-complete'>>;
  readonly complete: Artifact<'complete'> | undefined;
  readonly tracks: readonly Artifact<'track-report'>[];
  /** Briefs, reviews, summaries and the like. */
  readonly others: readonly Artifact[];
}

/** The artifacts of each feature, sorted by folder. What stands in no folder of a plan is kept together with what stands beside it. */
export function featuresIn(artifacts: readonly Artifact[]): Feature[] {
  const byFolder = new Map<FilePath, Artifact[]>();
  for (const artifact of artifacts) {
    const { path } = artifact.document;
    pushTo(byFolder, featureFolderOf(path) ?? folderOf(path), artifact);
  }
  return [...byFolder].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([folder, all]) => featureOf(folder, all));
}

function featureOf(folder: FilePath, artifacts: readonly Artifact[]): Feature {
  const sorted = artifacts.toSorted((a, b) => byCodeUnit(a.document.path, b.document.path));
  const phases = sorted
    .filter((artifact) => isOfKind(artifact, 'phase-complete'))
    .map((artifact) => [Number(artifact.names['phase'] ?? artifact.values.phase), artifact] as const)
    .toSorted(([a], [b]) => a - b);
  return {
    name: /(?:^|\/)plans\/[^/]+$/.test(folder) ? baseNameOf(folder) : folder,
    folder,
    plan: sorted.find((artifact) => isOfKind(artifact, 'plan')),
    phases: new Map(phases),
    complete: sorted.find((artifact) => isOfKind(artifact, 'complete')),
    tracks: sorted.filter((artifact) => isOfKind(artifact, 'track-report')),
    others: sorted.filter(({ kind }) => kind !== 'plan' && kind !== 'phase-complete' && kind !== 'complete' && kind !== 'track-report'),
  };
}

/** The numbers of the phases that are planned, in order; where no plan says, those that were reported. */
export function phaseNumbers({ plan, phases }: Pick<Feature, 'plan' | 'phases'>): number[] {
  const planned = (plan?.values.phases ?? []).flatMap(({ number }) => number ?? []);
  return [...new Set(planned.length > 0 ? planned : phases.keys())].toSorted((a, b) => a - b);
}
