import type { Host } from '../../host.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { type OpenStore, readLedger, type Workspace } from '../workspace/workspace.ts';
import { inWords, takeBack, undoable, undoWarnings } from './take-back.ts';

/** What was taken back: how many entries, of which duty the first. */
export interface Undone {
  readonly count: number;
  readonly requirement: string | undefined;
}

/** Within a walk: shows what this computer recorded last and takes it back if the person says so; `undefined` where it was not. */
export async function undoLast(workspace: Workspace, store: OpenStore, host: Host): Promise<Undone | undefined> {
  const say = recordMessages[workspace.language];
  const ledger = await readLedger(workspace, store);
  const last = await undoable(ledger, workspace);
  if (last.length === 0) {
    host.out.show(say.nothingToUndo);
    return undefined;
  }
  const lines = inWords(last, workspace);
  const count = lines.length;
  const warnings = undoWarnings(last, workspace.language);
  for (const each of [say.undoShows({ count }), ...lines, ...warnings]) host.out.show(each);
  if (!(await (await host.prompter()).confirm(say.undoConfirm))) {
    host.out.show(say.keptAsIs);
    return undefined;
  }
  await takeBack(last, workspace, ledger);
  host.out.show(say.undoneCount({ count }));
  return { count, requirement: last[0]?.entry.requirement };
}
