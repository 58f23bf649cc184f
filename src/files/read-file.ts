import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import { systemReason } from './system-reason.ts';

export type ReadResult =
  | ({ readonly type: 'text' } & DecodedText)
  /** A symbolic link to another file of the repository. */
  | { readonly type: 'alias'; readonly path: FilePath }
  | { readonly type: 'absent' }
  | { readonly type: 'unreadable'; readonly reason: string };

/** `O_NOFOLLOW` fails on a symbolic link, `O_NONBLOCK` keeps a pipe from waiting for a writer. Windows knows neither. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file of the repository as UTF-8. Never reads through a
 * symbolic link, a pipe or a device.
 */
export function readRepositoryFile(root: string, path: FilePath): ReadResult {
  const file = `${root}/${path}`;
  let descriptor: number;
  try {
    descriptor = openSync(file, flags);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { type: 'absent' };
    return code === 'ELOOP' ? readLink(root, file) : { type: 'unreadable', reason: systemReason(error) };
  }
  try {
    if (!fstatSync(descriptor).isFile()) return { type: 'unreadable', reason: 'it is not a regular file' };
    return { type: 'text', ...decodeText(readFileSync(descriptor)) };
  } catch (error) {
    return { type: 'unreadable', reason: systemReason(error) };
  } finally {
    closeSync(descriptor);
  }
}

function readLink(root: string, file: string): ReadResult {
  let target: string;
  try {
    target = relative(root, realpathSync(file));
  } catch {
    return { type: 'unreadable', reason: 'it is a symbolic link that leads nowhere' };
  }
  if (target === '..' || target.startsWith(`..${sep}`) || isAbsolute(target)) {
    return { type: 'unreadable', reason: 'it is a symbolic link that leads out of the repository' };
  }
  return { type: 'alias', path: sep === '/' ? target : target.replaceAll(sep, '/') };
}
