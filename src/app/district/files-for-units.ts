import { basename } from 'node:path';
import type { Host } from '../../host.ts';
import { zipBytes } from '../../zip/write-zip.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { unitListFileAt } from './unit-list.ts';

/** What units need to report: the plan's file and the list, as they lie in a folder of plans, as one zip file. */
export async function filesForUnits(workspace: Workspace, host: Host): Promise<Uint8Array<ArrayBuffer>> {
  const { plan, planText, isBundled } = workspace;
  const path = await unitListFileAt(workspace, host);
  const files = [
    ...(isBundled ? [] : [{ name: `plans/${basename(plan.file)}`, content: planText }]),
    ...(path === undefined ? [] : [{ name: `plans/${basename(path)}`, content: await host.disk.readBytes(path) }]),
  ];
  return new Uint8Array(await zipBytes(files));
}
