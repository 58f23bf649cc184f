import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One for each core: by default one of them is left to Vite, which has nothing to do once all is transformed.
    maxWorkers: '100%',
    // For what hangs. No test is about time, and a machine that does other work takes many times as long.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    // CI reads the totals from here.
    reporters: process.env['CI'] === undefined ? ['default'] : ['default', ['json', { outputFile: 'coverage/results.json' }]],
  },
});
