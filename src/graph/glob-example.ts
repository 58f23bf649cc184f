import { isInside } from '../model/file-path.ts';
import { expandBraces } from './glob-braces.ts';

/** The folders in front of the first wildcard: everything that a glob matches lies below. */
export function staticPrefix(glob: string): string {
  const segments = glob.split('/');
  const wild = segments.findIndex((segment) => /[*?{[]/.test(segment));
  return (wild === -1 ? segments : segments.slice(0, wild)).filter((segment) => segment !== '').join('/');
}

/** A path that a glob or a folder might hold. */
export function exampleOf(glob: string): string {
  const [first = glob] = expandBraces(glob, 64) ?? [];
  const path = first.replace(/\*+|\?/g, 'x').replace(/\/$/, '/x');
  return isInside(staticPrefix(glob), path) ? path : glob;
}
