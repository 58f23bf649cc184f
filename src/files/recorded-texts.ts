import type { FilePath } from '../model/file-path.ts';
import { gitTexts } from './git-objects.ts';

/** What files held under names that git gave, of blobs or of commits; asked for all at once, since each question starts a process. */
export function recordedTexts(
  root: string,
  asked: readonly { readonly path: FilePath; readonly hash: string }[],
): (path: FilePath, hash: string) => string | undefined {
  const names = [...new Set(asked.flatMap(({ path, hash }) => [`${hash}^{blob}`, `${hash}:./${path}`]))];
  const texts = gitTexts(root, names);
  const byName = new Map(names.map((name, index) => [name, texts[index]]));
  return (path, hash) => byName.get(`${hash}^{blob}`) ?? byName.get(`${hash}:./${path}`);
}
