import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import type { Host } from '../../host.ts';
import { verifyMessages } from '../../words/areas/ledger/evidence.ts';
import type { OpenStore, Workspace } from './workspace.ts';

/**
 * Where a file of this computer's own is not what it wrote, asks what to do before anything is recorded; what is missing has
 * been said. True where recording may go on: there is none, or the person took it as it is.
 */
export async function settleOlder(
  faults: readonly LedgerFault[],
  workspace: Workspace,
  opened: OpenStore,
  host: Host,
): Promise<boolean> {
  if (!faults.some(({ lost }) => lost !== undefined)) return true;
  const say = verifyMessages[workspace.language];
  const choices = [
    { value: false, label: say.olderLeave },
    { value: true, label: say.olderAccept },
  ];
  const isTaken = await (await host.prompter()).choose<boolean>({ text: say.olderAsk, choices });
  if (isTaken) await acceptOlder(workspace, opened, host);
  return isTaken;
}

/** Takes the files as they are, and says which. */
export async function acceptOlder({ plan, language }: Workspace, { store }: OpenStore, host: Host): Promise<void> {
  const say = verifyMessages[language];
  const accepted = await store.acceptOlder(plan.id);
  for (const { file } of accepted) host.out.show(say.olderAccepted({ file }));
  if (accepted.length === 0) host.out.show(say.olderNone);
}
