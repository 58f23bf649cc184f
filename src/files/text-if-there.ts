import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import type { DecodedText } from './decode-text.ts';
import type { ReadResult } from './read-file.ts';

/** The text of a file that need not be there. Throws a `UsageError` for one that is and cannot be read. */
export function textIfThere(path: FilePath, read: ReadResult): DecodedText | undefined {
  if (read.type === 'text') return read;
  if (read.type === 'absent') return undefined;
  throw new UsageError(`${path} cannot be read: ${read.type === 'alias' ? 'it is a symbolic link' : read.reason}.`);
}
