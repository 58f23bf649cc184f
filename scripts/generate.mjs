// Makes src/model/generated/ and docs tables from their sources. `--check` says what is stale and writes nothing.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
let stale = 0;
for (const [path, text] of await generatedFiles(root)) {
  const file = join(root, path);
  let current;
  try {
    current = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (current === text) continue;
  stale += 1;
  if (!check) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${check ? 'stale' : 'wrote'} ${path}`);
}
process.exitCode = check && stale > 0 ? 1 : 0;
