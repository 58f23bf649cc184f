import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../model/usage-error.ts';
import { decodeText } from './decode-text.ts';

/** Bytes. Reports of large test runs have some tens of millions. */
const longest = 256 * 1024 * 1024;

/** The text of a file that a person names, wherever it is; without a byte order mark. Throws a `UsageError` for what cannot be read as text. */
export function readInputFile(path: string, name: string): string {
  try {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isFIFO() && !stats.isCharacterDevice()) throw new UsageError(`\`${name}\` is no file.`);
    if (stats.size > longest) throw new UsageError(`\`${name}\` is larger than ${longest / 1024 / 1024} MiB.`);
    return textOfInput(readFileSync(path), name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no file \`${name}\`.` : `\`${name}\` cannot be read: ${message}.`);
  }
}

/** The text of bytes that came from outside. */
export function textOfInput(bytes: Uint8Array, name: string): string {
  const { text, problems } = decodeText(Buffer.from(bytes));
  if (problems.length > 0) throw new UsageError(`\`${name}\` is not UTF-8. Save it as UTF-8.`);
  return text.replace(/^\uFEFF/, '');
}
