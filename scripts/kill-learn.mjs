// Kills `learn apply` at each change that it makes: `npm run kill-learn`. KILLED_APPLIES says at how many.
import { startVitest } from 'vitest/node';

process.env.KILLED_APPLIES ??= '1000000';
await startVitest('test', ['test/learn-kills.test.ts'], { watch: false, testTimeout: 3_600_000 });
