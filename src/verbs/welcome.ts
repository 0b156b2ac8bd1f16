import { openWorkspace } from '../app/workspace/workspace.ts';
import type { PlainCall } from '../call.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { welcomeMessages } from '../words/areas/start.ts';

/** `plan` alone: the status where there is a ledger, else how to start. */
export async function welcome(call: PlainCall, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  if (workspace.config !== undefined) return call.runVerb('status', call);
  host.out.show(welcomeMessages[workspace.language].start({ title: workspace.plan.title }));
  return ExitCode.ok;
}
