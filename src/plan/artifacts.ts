import type { PlanReport } from '../model/generated/schema-types.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { printJson } from '../model/print-json.ts';
import type { EarlierPlan } from './earlier-plan.ts';

/** A file beside `plan.json`. */
export interface PlanFile {
  /** Relative to the folder of the plan. */
  readonly path: string;
  readonly text: string;
}

export interface PlanFileWrite extends PlanFile {
  /** `kept` was written or edited by hand. */
  readonly state: 'created' | 'updated' | 'unchanged' | 'kept';
}

export interface PlanFolder {
  /** What stands at a path of the folder: its bytes, nothing, or something that is no file. */
  readonly read: (path: string) => Uint8Array | 'other' | undefined;
  readonly hash: (bytes: Uint8Array) => string;
}

/**
 * What becomes of each file, and the `plan.json` that remembers them. A file is ours when its hash is the one that was
 * remembered; any other is kept, unless `force` says so.
 */
export function planArtifacts(
  report: PlanReport,
  files: readonly PlanFile[],
  folder: PlanFolder,
  { earlier, force = false }: { readonly earlier: EarlierPlan | undefined; readonly force?: boolean },
): { readonly writes: readonly PlanFileWrite[]; readonly planJson: string } {
  const writes = files.map((file): PlanFileWrite => ({ ...file, state: stateOf(file, folder, earlier, force) }));
  const remembered = new Map(earlier?.files);
  for (const { path, text, state } of writes) if (state !== 'kept') remembered.set(path, folder.hash(Buffer.from(text)));
  const entries = [...remembered].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([path, hash]) => ({ path, hash }));
  // A state is about the plan before this one: with it, planning twice would write two files.
  const nodes = report.nodes.map(({ state: _, ...node }) => node);
  return { writes, planJson: printJson({ ...report, nodes, files: entries }) };
}

function stateOf(
  { path, text }: PlanFile,
  { read, hash }: PlanFolder,
  earlier: EarlierPlan | undefined,
  force: boolean,
): PlanFileWrite['state'] {
  const there = read(path);
  if (there === undefined) return 'created';
  if (there === 'other') return 'kept';
  if (Buffer.from(text).equals(there)) return 'unchanged';
  return force || earlier?.files.get(path) === hash(there) ? 'updated' : 'kept';
}
