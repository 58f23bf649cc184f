import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/shared-folder.ts'],
    env: {
      GIT_CONFIG_GLOBAL: join(import.meta.dirname, 'test/gitconfig'),
      GIT_CONFIG_NOSYSTEM: '1',
      // What has been installed here is not asked for again.
      npm_config_prefer_offline: 'true',
    },
    // One for each core: by default one of them is left to Vite, which has nothing to do once all is transformed.
    maxWorkers: '100%',
    // For what hangs. No test is about time, and a machine that does other work takes many times as long.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    // CI reads the totals from here.
    reporters: process.env['CI'] === undefined ? ['default'] : ['default', ['json', { outputFile: 'coverage/results.json' }]],
  },
});
