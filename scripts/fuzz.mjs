// More documents than the tests take: `npm run fuzz`. FUZZ_RUNS says how many for each engine, FUZZ_SEED which.
import { startVitest } from 'vitest/node';

process.env.FUZZ_RUNS ??= '10000';
await startVitest('test', ['test/fuzz.test.ts'], { watch: false, testTimeout: 3_600_000 });
