import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('generated files are current: `npm run generate` changes nothing', async () => {
  const scripts = (await import(join(root, 'scripts/generated-files.mjs'))) as {
    generatedFiles: (root: string) => Promise<ReadonlyMap<string, string>>;
  };
  for (const [path, text] of await scripts.generatedFiles(root)) {
    expect({ path, current: existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text }).toEqual({
      path,
      current: true,
    });
  }
});
