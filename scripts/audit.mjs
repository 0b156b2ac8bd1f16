// Asks the registry for known vulnerabilities of all that is installed, and tells "nothing known" from "no answer".
// Exit: 0 nothing known, or nobody answers (said); 1 something of moderate severity or above.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** What `npm audit --json` wrote: how many of each severity, or why there is no answer. */
export function verdictOf(output) {
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return { answered: false, why: output.trim().split('\n').at(-1) || 'npm said nothing' };
  }
  const counts = report.metadata?.vulnerabilities;
  if (counts === undefined) return { answered: false, why: report.message ?? report.error?.summary ?? 'no counts' };
  const names = Object.values(report.vulnerabilities ?? {})
    .filter(({ severity }) => failing.includes(severity))
    .map(({ name, severity }) => `${name} (${severity})`);
  return { answered: true, counts, failing: names };
}

const failing = ['moderate', 'high', 'critical'];

function main() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const verdict = verdictOf(stdout ?? '');
  if (!verdict.answered) {
    console.log(`npm audit: the registry gives no answer (${verdict.why}); nothing is known either way`);
  } else if (verdict.failing.length > 0) {
    console.log(`npm audit: ${verdict.failing.join(', ')}; npm audit tells more`);
    process.exitCode = 1;
  } else console.log(`npm audit: nothing known (${verdict.counts.total ?? 0} below moderate)`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
