import type { Placement } from '../core/ledger/entry.ts';
import { safeText } from '../core/safe-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { entryLine } from '../messages/entry-words.ts';
import { logMessages } from '../messages/log-messages.ts';
import type { Call } from './call.ts';
import { warnOfFaults } from './warn-of-faults.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from './workspace.ts';

/** The ledger, newest last. */
export async function log(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  if (call.options.json) {
    for (const { entry, writer } of ledger.state.all) host.out.write(`${JSON.stringify({ writer, ...entry })}\n`);
    return ExitCode.ok;
  }
  if (ledger.state.all.length === 0) host.err.write(`${logMessages[workspace.language].empty()}\n`);
  for (const placement of ledger.state.all) host.out.write(`${logLine(placement, workspace, ledger, host)}\n`);
  return ExitCode.ok;
}

/** `2023-03-08 14:05 王老师  1.1 +1 次（2023-03-08）`; what was taken back is faint and says so in words. */
function logLine({ entry }: Placement, { plan, language }: Workspace, { state }: OpenLedger, { out }: Host): string {
  const say = logMessages[language];
  const [day, time] = [entry.at.slice(0, 10), entry.at.slice(11, 16)];
  const line = `${day} ${time} ${safeText(entry.by)}  ${entryLine(entry, plan, language)}`;
  return state.retracted.has(entry.id) ? out.theme.faint(`${line}  ${say.takenBack()}`) : line;
}
