// Kills more builds than the tests do: `npm run kill-builds`. KILLED_BUILDS says how many.
import { startVitest } from 'vitest/node';

process.env.KILLED_BUILDS ??= '200';
await startVitest('test', ['test/build-safety.test.ts'], { watch: false, testTimeout: 3_600_000 });
