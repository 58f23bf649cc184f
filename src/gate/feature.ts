import { featureFolderOf } from '../artifacts/artifact-kinds.ts';
import { artifactsByFeature } from '../artifacts/features.ts';
import type { Feature } from '../artifacts/features.ts';
import { isOfKind } from '../artifacts/parse-artifact.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import { baseNameOf, byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';

/** What has been written down about one feature, with the name that people call it by. */
export interface NamedFeature extends Feature {
  readonly name: string;
  /** Briefs, reviews, summaries and the like. */
  readonly others: readonly Artifact[];
  /** What stands where artifacts do and nobody can read. */
  readonly unreadable: readonly UnreadableFile[];
}

export interface UnreadableFile {
  readonly path: FilePath;
  /** `it is a symbolic link`. */
  readonly why: string;
  /** What to do about it. */
  readonly hint: string;
}

/** The artifacts of each feature, sorted by folder. What stands in no folder of a plan is kept together with what stands beside it. */
export function featuresIn(artifacts: readonly Artifact[], unreadable: readonly UnreadableFile[] = []): NamedFeature[] {
  const sorted = artifacts.toSorted((a, b) => byCodeUnit(a.document.path, b.document.path));
  const loose = new Map<FilePath, Artifact[]>();
  for (const artifact of sorted) {
    const { path } = artifact.document;
    if (featureFolderOf(path) === undefined) pushTo(loose, folderOf(path), artifact);
  }
  const beside = [...loose].map(([folder, all]): Feature => {
    const tracks = all.filter((artifact): artifact is Artifact<'track-report'> => isOfKind(artifact, 'track-report'));
    return { ...emptyFeature(folder), tracks, artifacts: all };
  });
  const read = [...artifactsByFeature(sorted), ...beside];
  const known = new Set(read.map(({ folder }) => folder));
  const unread = new Map<FilePath, UnreadableFile[]>();
  for (const file of unreadable) pushTo(unread, featureFolderOf(file.path) ?? folderOf(file.path), file);
  const others = [...unread.keys()].filter((folder) => !known.has(folder)).map(emptyFeature);
  const all = [...read, ...others].toSorted((a, b) => byCodeUnit(a.folder, b.folder));
  const seen = new Set<string>();
  const shared = new Set(all.map(({ folder }) => shortNameOf(folder)).filter((short) => seen.size === seen.add(short).size));
  return all.map((feature) => named(feature, unread.get(feature.folder) ?? [], shared));
}

function emptyFeature(folder: FilePath): Feature {
  return { folder, plan: undefined, phases: new Map(), complete: undefined, tracks: [], artifacts: [] };
}

const ownKinds: ReadonlySet<Artifact['kind']> = new Set(['plan', 'phase-complete', 'complete', 'track-report']);

/** Whether the folder is one that a feature has of its own, and not what reports happen to lie in. */
export function isPlanFolder(folder: FilePath): boolean {
  return /(?:^|\/)plans\/[^/]+$/.test(folder);
}

/** `sign-in` of `docs/plans/sign-in`. Several can have it. */
export function shortNameOf(folder: FilePath): string {
  return isPlanFolder(folder) ? baseNameOf(folder) : folder;
}

/** Features of one name are called by their folders, so that a command that is printed means one of them. */
function named(feature: Feature, unreadable: readonly UnreadableFile[], shared: ReadonlySet<string>): NamedFeature {
  const { folder, artifacts } = feature;
  const short = shortNameOf(folder);
  return {
    ...feature,
    name: shared.has(short) ? folder : short,
    others: artifacts.filter(({ kind }) => !ownKinds.has(kind)),
    unreadable,
  };
}

/** The numbers of the phases that are planned, in order; where no plan says, those that were reported. */
export function phaseNumbers({ plan, phases }: Pick<Feature, 'plan' | 'phases'>): number[] {
  const planned = (plan?.values.phases ?? []).flatMap(({ number }) => number ?? []);
  return [...new Set(planned.length > 0 ? planned : phases.keys())].toSorted((a, b) => a - b);
}
