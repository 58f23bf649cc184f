import { readInputFile, textOfInput } from '../index.ts';
import { absolutePath } from './open-project.ts';
import type { Terminal } from './terminal.ts';

/** The text of a file that was named on the command line, `-` for the standard input. */
export async function readNamed(name: string, { cwd, input }: Terminal): Promise<string> {
  return name === '-' ? textOfInput(await input(), 'the standard input') : readInputFile(absolutePath(cwd, name), name);
}
