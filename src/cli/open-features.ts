import { featureNamed, fromRoot, readFeatures } from '../index.ts';
import type { NamedFeature, FeatureFiles } from '../index.ts';
import { placeOfRun, rootOf } from './open-project.ts';
import type { RootFlag } from './open-project.ts';
import type { Terminal } from './terminal.ts';

export interface OpenFeatures extends FeatureFiles {
  readonly root: string;
}

export async function openFeatures(flags: RootFlag, terminal: Terminal): Promise<OpenFeatures> {
  const root = rootOf(flags, terminal);
  return { root, ...(await readFeatures(placeOfRun(root, terminal))) };
}

/** The feature that a person names, from wherever in the repository. */
export function pickFeature({ root, features }: OpenFeatures, name: string | undefined, { cwd }: Terminal): NamedFeature {
  return featureNamed(features, name, name === undefined ? undefined : fromRoot(root, cwd, name));
}
