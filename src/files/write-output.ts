import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/** Writes a file that a person has named, wherever it is, whole or not at all. Pipes and devices are written to. */
export function writeOutput(path: string, name: string, text: string): void {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) throw new UsageError(`\`${name}\` is a folder. Name a file.`);
    if (stats !== undefined && !stats.isFile()) return writeFileSync(path, text);
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(temporary, text);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`\`${name}\` cannot be written: ${(error as Error).message}.`);
  }
}
