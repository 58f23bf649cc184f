import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** The page of a rule as the package ships it, or `undefined` when there is none of that name. */
export function readRulePage(packageRoot: string, ruleId: string): string | undefined {
  try {
    return readFileSync(join(packageRoot, 'docs/rules', `${ruleId}.md`), 'utf8');
  } catch {
    // Not a rule, or a package without its pages.
    return undefined;
  }
}

/** A file that the package ships. */
export function readPackageFile(packageRoot: string, path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}

/** Every file below a folder that the package ships, its path from the root of the package, sorted. */
export function readPackageFolder(packageRoot: string, folder: FilePath): { readonly path: FilePath; readonly text: string }[] {
  return readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packageRoot.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .toSorted(byCodeUnit)
    .map((path) => ({ path, text: readPackageFile(packageRoot, path) }));
}
