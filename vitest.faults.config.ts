import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The full figures of what may go wrong: many rounds, in processes of their own. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({
    test: {
      include: ['test/faults/**/*.test.ts'],
      env: { PLAN_TEST_ROUNDS: 'full' },
      testTimeout: 1_800_000,
    },
  }),
);
