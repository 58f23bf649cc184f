import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that lasts for the whole run, for what is made once and copied from then on. */
    readonly sharedFolder: string;
  }
}

/** Runs before all tests; what comes back runs after them. */
export function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'primitives-shared-')));
  provide('sharedFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
