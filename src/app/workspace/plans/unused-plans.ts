import { dirname, resolve } from 'node:path';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Host } from '../../../host.ts';
import { assignmentIn, ledgerIn, ownWordsIn, plansFolderIn } from '../../../store/layout.ts';
import { otherPlans } from '../choose-plan.ts';
import type { Workspace } from '../workspace.ts';
import { documentAt } from './document-beside.ts';

/** The plans in the folder's own `plans/` besides the one in use of which nothing was ever recorded, written or assigned: a draft that went wrong. */
export async function unusedPlans(workspace: Workspace, host: Host): Promise<readonly Plan[]> {
  const { root, folder } = workspace;
  if (folder === undefined) return [];
  const unused: Plan[] = [];
  for (const plan of await otherPlans(workspace, host)) {
    const isOwn = dirname(resolve(host.cwd, plan.file)) === plansFolderIn(root);
    if (isOwn && !(await isUsed(plan, folder, host))) unused.push(plan);
  }
  return unused;
}

async function isUsed({ id }: Plan, folder: string, { disk }: Host): Promise<boolean> {
  if ((await disk.list(ledgerIn(folder, id))).length > 0) return true;
  const traces = await Promise.all([ownWordsIn(folder, id), assignmentIn(folder, id)].map((path) => disk.kindOf(path)));
  return traces.some((kind) => kind !== undefined);
}

/** Takes a plan away, with the copy of its document beside it. */
export async function removePlan({ file }: Plan, host: Host): Promise<void> {
  const document = await documentAt(file, host);
  await host.disk.removeFile(resolve(host.cwd, file));
  if (document !== undefined) await host.disk.removeFile(document);
}
