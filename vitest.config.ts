import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files of a minute first: one that comes last keeps one core busy and the others waiting. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => /(?:corpora|fuzz|pre-commit|action)\.test\.ts$/.test(moduleId);
    return (await super.sort(files)).toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

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
    sequence: { sequencer: LongFirst },
    // For what hangs. No test is about time, and a machine that does other work takes many times as long.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    teardownTimeout: 120_000,
    // CI reads the totals from here.
    reporters: process.env['CI'] === undefined ? ['default'] : ['default', ['json', { outputFile: 'coverage/results.json' }]],
  },
});
