import { relative, sep } from 'node:path';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EIO: 'the disk reported an error',
  ENAMETOOLONG: 'its name is too long for this system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the file system can only be read',
};

/** Why the system did not do what it was asked for. */
export function systemReason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? `the system answered ${code ?? 'with an unknown error'}`;
}

/** The same, with the path that it is about where that is another one of the repository. */
export function systemReasonIn(root: string, about: string, error: unknown): string {
  const { path } = error as NodeJS.ErrnoException;
  const place = path === undefined ? '' : relative(root, path).replaceAll(sep, '/');
  const isOther = place !== '' && place !== about && !place.startsWith('..') && !place.startsWith('.primitives/tmp/');
  return `${systemReason(error)}${isOther ? ` for \`${place}\`` : ''}`;
}
