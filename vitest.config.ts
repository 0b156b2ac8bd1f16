import { configDefaults, defineConfig } from 'vitest/config';

const resultsFile = process.env.PLAN_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These have runs of their own: npm run test:postgres needs a server, npm run test:package a registry's tarball.
    exclude: [...configDefaults.exclude, 'test/postgres/**', 'test/package/**'],
    // Whole programs are started in end-to-end tests; a busy machine must not turn that into a failure.
    testTimeout: 60_000,
    ...(resultsFile && { reporters: ['default', 'json'], outputFile: { json: resultsFile } }),
  },
});
