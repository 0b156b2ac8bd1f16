import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What is handed out, as it is handed out: the packed package, and the programs without Node. Slow; `npm run test:package`. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({ test: { include: ['test/package/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } }),
);
