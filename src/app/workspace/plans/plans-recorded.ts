import type { Plan } from '../../../core/plan/plan.ts';
import type { Host } from '../../../host.ts';
import { ledgersIn } from '../../../store/layout.ts';
import { plansIn } from '../choose-plan.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Sound plans beside `.plan/` under which records stand, besides the one in use: chosen by their file once, they are in no `plans/`, and
 * whoever went over to another plan has to find the way back.
 */
export async function plansRecorded(
  { folder, root, plan }: Pick<Workspace, 'folder' | 'root' | 'plan'>,
  host: Host,
): Promise<readonly Plan[]> {
  if (folder === undefined) return [];
  const recorded = new Set(await host.disk.list(ledgersIn(folder)));
  recorded.delete(plan.id);
  if (recorded.size === 0) return [];
  const files = await plansIn(root, host);
  return files.flatMap((file) => (file.plan !== undefined && recorded.has(file.plan.id) ? [file.plan] : []));
}
