import { sameLooks } from '../files/watched-disk.ts';
import type { Looks, WatchedDisk } from '../files/watched-disk.ts';
import type { Tree } from '../files/tree.ts';
import type { FilePath } from '../model/file-path.ts';
import type { BuildReport } from '../model/generated/schema-types.ts';
import type { ProjectCache } from '../project-cache.ts';

/** What a build that had nothing to do has to say. */
export interface IdleBuild {
  readonly report: BuildReport;
  readonly failed: boolean;
  readonly inputs: ReadonlySet<FilePath>;
  readonly outputs: ReadonlySet<FilePath>;
}

export interface BuildMemory {
  /** What a build found that wrote nothing, when every source, listing and output is what it was. */
  readonly recall: () => Promise<IdleBuild | undefined>;
  /** `disk` has seen everything that the build asked of files beside the tree. */
  readonly remember: (build: IdleBuild, disk: WatchedDisk) => Promise<void>;
}

/** What is written of a build. */
interface Outcome {
  readonly report: BuildReport;
  readonly failed: boolean;
  readonly inputs: readonly FilePath[];
  readonly outputs: readonly FilePath[];
  readonly looks: Looks;
}

export interface BuildQuestion {
  readonly root: string;
  readonly tree: Tree;
  readonly cache: ProjectCache;
  /** All that the build depends on besides files. Plain data. */
  readonly asked: object;
}

export function buildMemory({ root, tree, cache, asked }: BuildQuestion): BuildMemory {
  const question = JSON.stringify({ build: asked });
  return {
    recall: async () => {
      const outcome = (await cache.recallRun(root, tree, question)) as Outcome | undefined;
      const looks = outcome === undefined ? undefined : sameLooks(root, outcome.looks);
      if (outcome === undefined || looks === undefined) return undefined;
      const isTouched = looks.some(([, , , stamp], index) => stamp !== outcome.looks[index]?.[3]);
      if (isTouched) await cache.rememberRun(root, tree, question, { ...outcome, looks } satisfies Outcome);
      const { report, failed, inputs, outputs } = outcome;
      return { report, failed, inputs: new Set(inputs), outputs: new Set(outputs) };
    },
    remember: async ({ report, failed, inputs, outputs }, disk) => {
      const looks = disk.looks();
      if (looks === undefined) return;
      await cache.rememberRun(root, tree, question, {
        report,
        failed,
        inputs: [...inputs],
        outputs: [...outputs],
        looks,
      } satisfies Outcome);
    },
  };
}
