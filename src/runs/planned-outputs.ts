import { planBuild } from '../build/plan-build.ts';
import type { BuildPlan } from '../build/plan-build.ts';
import { isManaged } from '../build/plan-writes.ts';
import { oneForEachPath } from '../build/shared-files.ts';
import type { ExistingFiles } from '../build/tree-after.ts';
import { withoutOwnKeys } from '../build/without-own-keys.ts';
import { existingFiles } from '../files/existing-files.ts';
import { readManifest } from '../files/own-outputs.ts';
import type { ListingOptions } from '../files/list-paths.ts';
import type { Tree } from '../files/tree.ts';
import { unbuiltTree } from '../files/unbuilt-tree.ts';
import { localNames } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import { isWholeOutput, localManifestPath } from '../model/manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Observer } from '../model/observer.ts';
import { loadProject } from '../project.ts';
import type { Project, ProjectOptions } from '../project.ts';
import type { Runtime } from '../runtimes/runtime.ts';

/** The listing that the project of a build asks for. */
export const listingToBuild: ListingOptions = { unignore: localNames };

export interface ProjectToBuild extends Pick<ProjectOptions, 'root' | 'engine' | 'tree' | 'observer' | 'cache'> {
  /** The folder whose configuration holds, seen from the root; the root's own when left out. */
  readonly from?: FilePath | undefined;
  /** Whether all goes elsewhere, with what sources link to and without the primitives of one person. */
  readonly bundle?: boolean;
}

/**
 * The repository that a build in its place is planned from: what builds of the `managed` runtimes (all when left out) have written is
 * as good as not there.
 */
export function treeToBuild(tree: Tree, { shared, local }: Manifests, managed?: ReadonlySet<string>): Tree {
  return unbuiltTree(tree, {
    shared: {
      own: shared.outputs.filter((entry) => isManaged(entry, managed)),
      others: shared.outputs.filter((entry) => !isManaged(entry, managed)),
    },
    local: { own: local.outputs, others: [] },
  });
}

/** A project, read as far as a build needs it. */
export async function projectToBuild({ from, bundle = false, ...options }: ProjectToBuild): Promise<Project> {
  return loadProject({
    ...options,
    ...(from === undefined ? {} : { from }),
    local: !bundle,
    linked: ({ build: { linked } }) => (bundle || linked === 'copy' ? 'transitive' : 'anchored'),
  });
}

/** What a build writes for everybody, and what it writes for one person alone. */
export interface Manifests {
  readonly shared: Manifest;
  readonly local: Manifest;
}

export function manifestsOf(root: string): Manifests {
  return { shared: readManifest(root), local: readManifest(root, localManifestPath) };
}

export const noManifest: Manifest = { version: 1, outputs: [] };
export const noFiles: BuildPlan = { files: [], broken: new Set(), diagnostics: [] };

export interface PlanningOptions {
  readonly runtimes: readonly Runtime[];
  /** Runtimes whose files stand in the same tree without being built now. */
  readonly others?: readonly Runtime[];
  /** What earlier builds have written in the repository. */
  readonly manifests: Manifests;
  /** The runtimes whose outputs this is about; all that builds have written when left out. */
  readonly managed?: ReadonlySet<string> | undefined;
  readonly bundle?: boolean;
  readonly observer?: Observer | undefined;
  /** What stands in the repository without what builds have put into some of it; what lies on disk when left out. */
  readonly existing?: ExistingFiles;
}

export interface PlannedOutputs {
  readonly shared: BuildPlan;
  /** What is built from primitives of one person. */
  readonly local: BuildPlan;
  /** For a bundle: whole files that these runtimes have from earlier builds in the repository. */
  readonly owned: ReadonlySet<FilePath>;
  /** Files that are there, without what those builds have put into some. */
  readonly existing: ExistingFiles;
}

/** Files that exist beside what is read into the graph, as a build is planned from them. */
export function existingToBuild(root: string, { shared }: Manifests, managed?: ReadonlySet<string>): ExistingFiles {
  return withoutOwnKeys(existingFiles(root), shared.outputs, managed);
}

/** Whole files that builds of the `managed` runtimes have written. */
export function ownedOutputs({ shared, local }: Manifests, managed?: ReadonlySet<string>): ReadonlySet<FilePath> {
  const written = [...shared.outputs.filter((entry) => isManaged(entry, managed)), ...local.outputs];
  return new Set(written.filter(isWholeOutput).map(({ path }) => path));
}

/**
 * What a build of a project makes, with every option of its configuration. In its place it is a project of the `treeToBuild`. Throws a
 * `UsageError` when two runtimes want different bytes.
 */
export function plannedOutputs(
  { root, graph, overlay, config }: Project,
  {
    runtimes,
    others = [],
    manifests,
    managed,
    bundle = false,
    observer,
    existing = existingToBuild(root, manifests, managed),
  }: PlanningOptions,
): PlannedOutputs {
  // A build in its place is planned from a tree that does not have them.
  const owned = bundle ? ownedOutputs(manifests, managed) : new Set<FilePath>();
  const { copyPrice, linked, vscodeSettings } = config.build;
  const options = { runtimes, others, copyPrice, vscodeSettings, observer };
  const shared = planBuild(graph, { ...options, linked, owned, existing, bundle });
  const beside = shared.files.map(({ path }) => path);
  const local = overlay === undefined ? noFiles : planBuild(overlay.graph, { ...options, beside, local: overlay.local });
  oneForEachPath([...shared.files, ...local.files]);
  return { shared, local, owned, existing };
}
