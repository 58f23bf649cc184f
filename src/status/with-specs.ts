import { shortNameOf } from '../gate/feature.ts';
import type { NamedFeature } from '../gate/feature.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { SpecState } from '../model/spec-state.ts';
import { spellingOf } from '../model/spelling.ts';

/** What is written down about a feature, from its spec on. */
export interface SpecifiedFeature extends NamedFeature {
  readonly spec: SpecState | undefined;
}

/**
 * Features with their specs, which bear their names, and those that are a spec and nothing else yet. Their folder is where a plan would go.
 * Sorted by folder.
 */
export function withSpecs(features: readonly NamedFeature[], specs: readonly SpecState[]): SpecifiedFeature[] {
  const counts = new Map<string, number>();
  for (const { name } of specs) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  const isAlone = ({ name }: SpecState): boolean => counts.get(keyOf(name)) === 1;
  const byName = new Map(specs.filter(isAlone).map((spec) => [keyOf(spec.name), spec]));
  const started = features.map((feature): SpecifiedFeature => ({ ...feature, spec: byName.get(keyOf(shortNameOf(feature.folder))) }));
  const taken = new Set(started.map(({ spec }) => spec));
  const folders = new Set(features.map(({ folder }) => folder));
  const alone = specs
    .filter((spec) => !taken.has(spec))
    .map((spec): SpecifiedFeature => {
      // Of two specs with one name nobody can tell which one is meant.
      const name = isAlone(spec) ? spec.name : spec.path;
      const folder = isAlone(spec) && !folders.has(`plans/${spec.name}`) ? `plans/${spec.name}` : spec.path;
      return {
        folder,
        name,
        spec,
        plan: undefined,
        phases: new Map(),
        complete: undefined,
        tracks: [],
        artifacts: [],
        others: [],
        unreadable: [],
      };
    });
  return [...started, ...alone].toSorted((a, b) => byCodeUnit(a.folder, b.folder));
}

/** `OAuth_Login` and `oauth-login` are one feature. */
function keyOf(name: string): string {
  return spellingOf(name).replace(/[-_ ]+/g, '-');
}
