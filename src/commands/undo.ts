import type { Placement } from '../core/ledger/entry.ts';
import { lastUndoable } from '../core/ledger/last-undoable.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { entryLine } from '../messages/entry-words.ts';
import { recordMessages } from '../messages/record-messages.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from './workspace.ts';

/** Shows what this writer recorded last, and takes it back: one command is one undo. */
export async function undo(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const ledger = await openLedger(workspace, host);
  const say = recordMessages[workspace.language];
  const last = await undoable(ledger, workspace);
  if (last.length === 0) {
    host.err.write(`${say.nothingToUndo()}\n`);
    return ExitCode.ok;
  }
  for (const line of [say.undoShows({ count: last.length }), ...inWords(last, workspace)]) host.err.write(`${line}\n`);
  if (!call.options.yes) {
    if (!host.interactive) throw new Trouble('only-a-terminal', ExitCode.wrongCall, { option: '--yes' });
    if (!(await (await host.prompter()).confirm(say.undoConfirm()))) {
      host.err.write(`${say.keptAsIs()}\n`);
      return ExitCode.ok;
    }
  }
  await takeBack(last, workspace, ledger);
  host.out.write(`${say.undoneCount({ count: last.length })}\n`);
  return ExitCode.ok;
}

/** What this computer recorded last and still stands: one entry, or the whole of a batch. */
export async function undoable({ store, state }: OpenLedger, { plan }: Workspace): Promise<readonly Placement[]> {
  const writer = await store.writer(plan.id);
  return writer === undefined ? [] : lastUndoable(state, writer);
}

export function inWords(placements: readonly Placement[], { plan, language }: Workspace): readonly string[] {
  return placements.map(({ entry }) => `  ${entryLine(entry, plan, language)}`);
}

export async function takeBack(
  placements: readonly Placement[],
  { plan }: Workspace,
  { store, config }: OpenLedger,
): Promise<void> {
  const drafts = placements.map(({ entry }) => ({
    kind: 'retract' as const,
    retracts: entry.id,
    ...(entry.requirement !== undefined && { requirement: entry.requirement }),
  }));
  await store.append(drafts, { name: config.recorder, unit: config.unit.id, plan: plan.id });
}
