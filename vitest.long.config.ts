import { readdirSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Whatever asks how many rounds it is to take. Faults of disks and processes have a run of their own, test:faults. */
const shortened = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/faults/'))
  // Half an hour of a machine's time, and bounds that want it idle: `npm run test:sizes`.
  .filter((file) => file !== 'test/hostile/sizes.test.ts')
  .filter((file) => readFileSync(file, 'utf8').includes("support/rounds.ts'"));

/** The full figures of what the small rounds in `npm cit` try, and what needs a browser. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: configDefaults.exclude } },
  defineConfig({
    test: {
      include: [...shortened, 'test/end-to-end/page.test.ts'],
      env: { PLAN_TEST_ROUNDS: 'full' },
      testTimeout: 600_000,
    },
  }),
);
