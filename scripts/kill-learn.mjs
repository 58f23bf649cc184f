// Kills more runs of `learn apply` than the tests do: `npm run kill-learn`. KILLED_APPLIES says how many.
import { startVitest } from 'vitest/node';

process.env.KILLED_APPLIES ??= '1000';
await startVitest('test', ['test/learn-kills.test.ts'], { watch: false, testTimeout: 3_600_000 });
