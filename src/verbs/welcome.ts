import { openWorkspace } from '../app/workspace.ts';
import type { Call } from '../cli/call.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { welcomeMessages } from '../words/areas/welcome.ts';
import { status } from './status.ts';

/** `plan` alone: the status where there is a ledger, else how to start. */
export async function welcome(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  if (workspace.config !== undefined) return status(call, host);
  host.out.write(`${welcomeMessages[workspace.language].start({ title: workspace.plan.title })}\n`);
  return ExitCode.ok;
}
