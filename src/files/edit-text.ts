import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { writeRepositoryFile } from './write-files.ts';

/** Lets a person edit a text in a file of the repository, which stays until it is removed, so that no word is lost. */
export function editText(root: string, path: FilePath, editor: string, text: string): string {
  writeRepositoryFile(root, path, Buffer.from(text));
  const file = join(root, path);
  // As git does it: the editor is a command line of the person's own, and the file its last argument.
  const { status, error } =
    process.platform === 'win32'
      ? spawnSync(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
      : spawnSync('sh', ['-c', `${editor} "$@"`, editor, file], { stdio: 'inherit' });
  if (error !== undefined || status !== 0) {
    const why = error === undefined ? `it ended with ${status ?? 'a signal'}` : error.message;
    throw new UsageError(
      `The editor \`${editor}\` did not do its work: ${why}. Set VISUAL or EDITOR, or use --task, --result and --lesson.`,
    );
  }
  return readFileSync(file, 'utf8');
}
