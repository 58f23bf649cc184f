import type { Answer, AskedFiles } from '../files/asked-files.ts';
import type { ListingOptions } from '../files/list-paths.ts';
import { sameLooks } from '../files/watched-disk.ts';
import type { Looks, WatchedDisk } from '../files/watched-disk.ts';
import type { Tree } from '../files/tree.ts';
import type { FilePath } from '../model/file-path.ts';
import type { BuildReport } from '../model/generated/schema-types.ts';
import { localManifestPath, manifestPath } from '../model/manifest.ts';
import type { ProjectCache } from '../project-cache.ts';

/** What a build that has nothing to do has to say. */
export interface IdleBuild {
  readonly report: BuildReport;
  readonly failed: boolean;
  readonly inputs: ReadonlySet<FilePath>;
  readonly outputs: ReadonlySet<FilePath>;
}

export interface BuildMemory {
  /** What a build has to say that has nothing to do, when every source, listing and output is what it was. */
  readonly recall: () => Promise<IdleBuild | undefined>;
  /** `disk` has seen the manifests, and everything that the next build compares its plan with. */
  readonly remember: (build: Omit<IdleBuild, 'outputs'>, disk: WatchedDisk) => Promise<void>;
}

/** What is written of a build. */
interface Outcome {
  readonly report: BuildReport;
  readonly failed: boolean;
  readonly inputs: readonly FilePath[];
  /** What it was planned from beside the tree, */
  readonly answers: readonly Answer[];
  /** and what the plan was compared with. */
  readonly looks: Looks;
}

export interface BuildQuestion {
  readonly root: string;
  /** What the build is planned from, and the listing of it that it asks for. */
  readonly tree: Tree;
  readonly listing: ListingOptions;
  readonly existing: AskedFiles;
  readonly cache: ProjectCache;
  /** All that the plan depends on besides files. Plain data. */
  readonly asked: object;
}

/**
 * Two things are remembered of a build: what its plan came of, asked of files that no build changes, and what stood on the disk when
 * nothing was left to do. Where both are the same, so is the plan, and nothing is left to do.
 */
export function buildMemory({ root, tree, listing, existing, cache, asked }: BuildQuestion): BuildMemory {
  const question = JSON.stringify({ build: asked });
  return {
    recall: async () => {
      const outcome = (await cache.recallRun(root, tree, question, listing)) as Outcome | undefined;
      const looks = outcome === undefined || !existing.answersAlike(outcome.answers) ? undefined : sameLooks(root, outcome.looks);
      if (outcome === undefined || looks === undefined) return undefined;
      const isTouched = looks.some(([, , stamp], index) => stamp !== outcome.looks[index]?.[2]);
      if (isTouched) await cache.rememberRun(root, tree, question, { ...outcome, looks } satisfies Outcome, listing);
      const { report, failed, inputs } = outcome;
      const outputs = new Set([...report.outputs.map(({ path }) => path), manifestPath, localManifestPath]);
      return { report, failed, inputs: new Set(inputs), outputs };
    },
    remember: async ({ report, failed, inputs }, disk) => {
      const looks = disk.looks();
      if (looks === undefined) return;
      const outcome: Outcome = { report, failed, inputs: [...inputs], answers: existing.answers(), looks };
      await cache.rememberRun(root, tree, question, outcome, listing);
    },
  };
}
