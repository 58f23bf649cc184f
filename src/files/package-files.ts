import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
