// Other inputs than the tests take, and more of them, for every property: `npm run fuzz`. FUZZ_TIMES says how many times as many,
// FUZZ_SEED which ones. What fails prints its seed; with that, and FUZZ_TIMES as it was, it fails again.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';

process.env.FUZZ_TIMES ??= '10';
process.env.FUZZ_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
console.log(`FUZZ_TIMES=${process.env.FUZZ_TIMES} FUZZ_SEED=${process.env.FUZZ_SEED}`);

const tests = join(import.meta.dirname, '../test');
const files = readdirSync(tests, { recursive: true })
  .filter((path) => path.endsWith('.test.ts') && /from '.*\/(?:fast-check|any-\w+)\.ts'/.test(readFileSync(join(tests, path), 'utf8')))
  .map((path) => join(tests, path));
await startVitest('test', process.argv.length > 2 ? process.argv.slice(2) : files, { watch: false, testTimeout: 3_600_000 });
