// Kills a build at each change that it makes: `npm run kill-builds`. KILLED_BUILDS says at how many.
import { startVitest } from 'vitest/node';

process.env.KILLED_BUILDS ??= '1000000';
await startVitest('test', ['test/build-safety.test.ts'], { watch: false, testTimeout: 3_600_000 });
