import type { FilePath } from '../model/file-path.ts';

/** A unified diff as git writes it; `undefined` stands for a file that is not there. */
export async function unifiedDiff(path: FilePath, before: string | undefined, after: string | undefined): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const from = before === undefined ? '/dev/null' : `a/${path}`;
  const to = after === undefined ? '/dev/null' : `b/${path}`;
  return createTwoFilesPatch(from, to, before ?? '', after ?? '').replace(/^=+\n/, '');
}
