import { ProjectCache } from '../index.ts';
import { absolutePath } from './open-project.ts';

/** The cache of a run that starts in `cwd`. */
export function openCache(cwd: string, location: string | undefined): ProjectCache {
  return new ProjectCache({ location: location === undefined ? undefined : absolutePath(cwd, location) });
}
