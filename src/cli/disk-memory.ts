import { askedFiles, diskFiles, manifestPath, workingTree } from '../index.ts';
import type { Answer, DiskFiles, ListingOptions, Tree } from '../index.ts';
import { placeOfRun } from './open-project.ts';
import type { Terminal } from './terminal.ts';

/** What a run reads from. */
export interface RunGround {
  /** The sources. */
  readonly tree: Tree;
  /** What runtimes find. */
  readonly disk: DiskFiles;
}

export interface DiskQuestion {
  readonly root: string;
  /** All that the run depends on besides files, its name among it. Plain data. */
  readonly asked: object;
  /** How the run lists files. */
  readonly listing: ListingOptions;
}

interface Remembered<Outcome> {
  readonly outcome: Outcome;
  readonly answers: readonly Answer[];
}

/**
 * What a run says that reads the sources and what runtimes find on disk, and writes nothing: what it said before, when everything that it asked
 * of both has the answer that it had. The outcome is plain data.
 */
export async function rememberedOutcome<Outcome>(
  { root, asked, listing }: DiskQuestion,
  terminal: Terminal,
  work: (ground: RunGround) => Promise<Outcome>,
): Promise<Outcome> {
  const { cache, from, engine } = placeOfRun(root, terminal);
  const tree = workingTree(root);
  const disk = askedFiles(diskFiles(root));
  if (cache === undefined) return work({ tree, disk: disk.files });
  const question = JSON.stringify({ ...asked, from, engine });
  const known = (await cache.recallRun(root, tree, question, listing)) as Remembered<Outcome> | undefined;
  if (known !== undefined && disk.answersAlike(known.answers)) return known.outcome;
  // The manifest is not read through a link.
  disk.files.size(manifestPath);
  const outcome = await work({ tree, disk: disk.files });
  await cache.rememberRun(root, tree, question, { outcome, answers: disk.answers() } satisfies Remembered<Outcome>, listing);
  return outcome;
}
