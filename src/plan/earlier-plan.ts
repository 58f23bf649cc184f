import { isMap } from '../model/is-map.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Plan } from './plan.ts';

/** What a plan keeps from the one before it. */
export interface EarlierPlan {
  readonly feature: string;
  readonly source: string;
  readonly nodes: ReadonlyMap<string, EarlierNode>;
  /** The highest number that was ever given. */
  readonly highest: number;
  /** Hashes of the files that were written with it, by their paths in its folder. */
  readonly files: ReadonlyMap<string, string>;
}

export interface EarlierNode {
  readonly number: number;
  readonly title: string;
  readonly fingerprint: string;
  /** Gone from the spec when the plan was made. */
  readonly orphan: boolean;
}

export interface PlanChanges {
  readonly states: ReadonlyMap<string, 'create' | 'update' | 'unchanged'>;
  readonly orphans: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}

/** Reads a `plan.json`. Throws a `UsageError` that names `path` for anything else. */
export function parseEarlierPlan(text: string, path: string): EarlierPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is no JSON, so it is no plan. Name the \`plan.json\` of an earlier run, or delete it to plan anew.`);
  }
  const nodes = isMap(value) ? value['nodes'] : undefined;
  if (!isMap(value) || value['version'] !== 1 || typeof value['feature'] !== 'string' || !Array.isArray(nodes)) {
    throw new UsageError(`${path} is no plan of this version. Name the \`plan.json\` of an earlier run, or delete it to plan anew.`);
  }
  const known = new Map<string, EarlierNode>();
  const add = (entry: unknown, orphan: boolean): void => {
    if (!isMap(entry)) return;
    const { id, number, title, fingerprint } = entry;
    if (typeof id !== 'string' || typeof number !== 'number' || !Number.isInteger(number) || number < 1) return;
    known.set(id, {
      number,
      title: typeof title === 'string' ? title : id,
      fingerprint: typeof fingerprint === 'string' ? fingerprint : '',
      orphan,
    });
  };
  for (const entry of Array.isArray(value['orphans']) ? value['orphans'] : []) add(entry, true);
  for (const entry of nodes) add(entry, false);
  const files = Array.isArray(value['files']) ? value['files'] : [];
  return {
    feature: value['feature'],
    source: typeof value['source'] === 'string' ? value['source'] : '',
    nodes: known,
    highest: [...known.values()].reduce((most, { number }) => Math.max(most, number), 0),
    files: new Map(
      files.flatMap((entry: unknown) =>
        isMap(entry) && typeof entry['path'] === 'string' && typeof entry['hash'] === 'string'
          ? [[entry['path'], entry['hash']] as const]
          : [],
      ),
    ),
  };
}

/** What a plan means for the issues of an earlier one. */
export function changesFrom({ nodes }: Plan, earlier: EarlierPlan): PlanChanges {
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    states: new Map(
      nodes.map(({ id, fingerprint }) => {
        const before = earlier.nodes.get(id);
        return [id, before === undefined || before.orphan ? 'create' : before.fingerprint === fingerprint ? 'unchanged' : 'update'];
      }),
    ),
    orphans: [...earlier.nodes]
      .flatMap(([id, { number, title }]) => (ids.has(id) ? [] : [{ id, number, title }]))
      .toSorted((a, b) => a.number - b.number),
  };
}
