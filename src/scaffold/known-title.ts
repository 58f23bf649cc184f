import { artifactOf, isOfKind } from '../artifacts/parse-artifact.ts';
import type { Graph } from '../graph/graph.ts';
import { specStateOf } from '../graph/spec-state.ts';
import type { FilePath } from '../model/file-path.ts';
import { spellingOf } from '../model/spelling.ts';
import { isTitle } from './new-name.ts';

/**
 * The title that a feature has already, or its phase where one is named: of its plan, else of its spec. `undefined` where there is none, or
 * none that means the same in Markdown and YAML.
 */
export function knownTitle(
  { artifacts, primitives }: Pick<Graph, 'artifacts' | 'primitives'>,
  { feature, folder, phase }: { readonly feature: string; readonly folder: FilePath | undefined; readonly phase: number | undefined },
): string | undefined {
  const path = `${folder ?? `plans/${feature}`}/plan.md`;
  const plan = artifacts
    .filter((document) => document.path === path)
    .map(artifactOf)
    .find((artifact) => isOfKind(artifact, 'plan'));
  const known =
    phase === undefined
      ? (plan?.values.title ?? specTitle(primitives, feature))
      : plan?.values.phases?.find(({ number }) => number === phase)?.title;
  return known !== undefined && isTitle(known) ? known : undefined;
}

function specTitle(primitives: Graph['primitives'], feature: string): string | undefined {
  const specs = primitives
    .flatMap((document) => specStateOf(document) ?? [])
    .filter(({ name }) => spellingOf(name) === spellingOf(feature));
  return specs.length === 1 ? specs[0]?.title : undefined;
}
