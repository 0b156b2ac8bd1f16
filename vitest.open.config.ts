import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The pages of `plan open` in a real browser, which drives the built program: a run of its own, as not every machine has one. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({ test: { include: ['test/open/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000 } }),
);
