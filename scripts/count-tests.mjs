// Prints `N passed, N failed` from vitest's JSON results: the closing line of CI.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(
  `${numPassedTests} passed, ${numFailedTests} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
);
process.exitCode = numFailedTests === 0 && numPassedTests > 0 ? 0 : 1;
