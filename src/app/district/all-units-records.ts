import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { workMessages } from '../../words/areas/terminal.ts';
import { showingWork } from '../output/show-work.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { StoreAsked } from './rollup-from-store.ts';
import { type RollupRecords, readRecords, rollupSources } from './rollup-records.ts';
import { unitListAt } from './unit-list.ts';

/** What a district's table may be asked to be of. */
export interface RollupCall {
  readonly args: readonly string[];
  readonly options: { readonly store?: string | true; readonly verify?: boolean };
}

/** The records of all units that a call means: those of a shared store, of the sources that it names, else of the copies kept here. */
export async function allUnitsRecords(
  { args, options: { store, verify } }: RollupCall,
  workspace: Workspace,
  host: Host,
  { readsEntries = false }: Pick<StoreAsked, 'readsEntries'> = {},
): Promise<RollupRecords> {
  const list = await unitListAt(workspace, host);
  if (verify && store === undefined) throw new Trouble('verify-needs-store');
  if (store !== undefined) {
    const { recordsFromStore } = await import('./rollup-from-store.ts');
    const url = store === true ? undefined : store;
    return showingWork(workMessages[workspace.language].collecting, host, (advance) =>
      recordsFromStore({ url, list, verifies: verify ?? false, readsEntries }, workspace, host, advance),
    );
  }
  const sources = await rollupSources(args, workspace, host);
  return showingWork(workMessages[workspace.language].collecting, host, (advance) =>
    readRecords(sources, list, workspace, host, advance),
  );
}
