import { configDefaults, defineConfig } from 'vitest/config';

const resultsFile = process.env.PLAN_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These have runs of their own: npm run test:postgres needs a server, npm run test:package a registry's tarball,
    // npm run test:open and npm run test:long a browser.
    exclude: [
      ...configDefaults.exclude,
      'test/postgres/**',
      'test/package/**',
      'test/open/**',
      'test/end-to-end/page.test.ts',
    ],
    // Nothing in src/ but main.ts knows the process, and no test changes it (test/architecture.test.ts holds both): so files
    // share one, and what they import is loaded once a worker rather than once a file.
    isolate: false,
    maxWorkers: '100%',
    // Whole programs are started in end-to-end tests; a busy machine must not turn that into a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...(resultsFile && { reporters: ['default', 'json'], outputFile: { json: resultsFile } }),
  },
});
