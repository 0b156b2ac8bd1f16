import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What needs a PostgreSQL server: `scripts/test-postgres.mjs` starts one and says where it is. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['test/postgres/**/*.test.ts'],
      // One server for all, which one of them restarts.
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
);
