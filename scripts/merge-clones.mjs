// Eight clones learn something in each of 50 rounds and are merged by git: `npm run merge-clones`. Prints how often merges conflicted,
// how many conflicts `learn resolve` repaired, and how many ids were lost.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', 'test/learn-merge.test.ts', '--reporter=dot', '-t', 'clones that learn'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { CLONES: '8', ROUNDS: '50', FIGURES: '1', ...process.env },
});
process.exitCode = status ?? 1;
