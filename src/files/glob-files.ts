import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Files that globs name, sorted, whether or not git ignores them. What lies in `.git`, in `node_modules` or behind a link is left out. */
export async function globFiles(root: string, glob: string): Promise<FilePath[]> {
  const { globSync } = await import('glob');
  const found = globSync(glob.replace(/^\.?\//, ''), {
    cwd: root,
    dot: true,
    nodir: true,
    posix: true,
    follow: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.filter((path) => !path.startsWith('../')).toSorted(byCodeUnit);
}
