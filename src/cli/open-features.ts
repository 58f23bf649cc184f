import { featureNamed, fromRoot, readFeatures, UsageError } from '../index.ts';
import type { FeatureFiles, FeatureOptions, NamedFeature } from '../index.ts';
import { placeOfRun, rootOf } from './open-project.ts';
import type { RootFlag } from './open-project.ts';
import type { Terminal } from './terminal.ts';

export interface OpenFeatures extends FeatureFiles {
  readonly root: string;
}

export async function openFeatures(
  flags: RootFlag,
  terminal: Terminal,
  options: Pick<FeatureOptions, 'specs'> = {},
): Promise<OpenFeatures> {
  const root = rootOf(flags, terminal);
  return { root, ...(await readFeatures({ ...placeOfRun(root, terminal), ...options })) };
}

/** The feature that a person names, from wherever in the repository. */
export function pickFeature<F extends NamedFeature>(
  { root, features }: { readonly root: string; readonly features: readonly F[] },
  name: string | undefined,
  { cwd }: Terminal,
): F {
  return featureNamed(features, name, name === undefined ? undefined : fromRoot(root, cwd, name));
}

/** The same, for what judges or changes it. Throws a `UsageError` where a file of it cannot be read: it may say anything. */
export function pickReadable(open: OpenFeatures, name: string | undefined, terminal: Terminal): NamedFeature {
  const feature = pickFeature(open, name, terminal);
  const [file] = feature.unreadable;
  if (file === undefined) return feature;
  throw new UsageError(`${file.path} cannot be read: ${file.why}.`);
}
