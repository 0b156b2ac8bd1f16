import { dirname } from 'node:path';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Host } from '../../../host.ts';
import { readConfig } from '../../../store/config.ts';
import { findPlanFolder } from '../../../store/plan-folder.ts';
import { isTrouble, Trouble } from '../../../trouble.ts';
import { choosePlan } from '../choose-plan.ts';
import { languageFor } from '../language-of.ts';
import { noLedger, type WorkspaceCall } from '../workspace.ts';
import type { SettingsPlace } from './setting-family.ts';

/** Opens the settings of a folder, whatever plan or kind they name. Throws `Trouble` where there are none. */
export async function openSettings(
  call: WorkspaceCall & { readonly options: { readonly kind?: string } },
  host: Host,
): Promise<SettingsPlace> {
  const { options, speak } = call;
  const named = options.dir ?? (host.env.PLAN_DIR || undefined);
  const folder = await findPlanFolder(host.cwd, named, host.disk);
  const config = folder === undefined ? undefined : await readConfig(folder, host.disk);
  if (folder === undefined || config === undefined) throw noLedger(named);
  const root = dirname(folder);
  const { plan, planTrouble } = await planOrTrouble(options.plan ?? config.plan, root, host);
  if (options.plan !== undefined && planTrouble !== undefined) throw planTrouble;
  const language = languageFor(call, host, config, plan);
  speak(language);
  return { folder, root, config, language, plan, planTrouble, kind: options.kind };
}

/** The plan in use; throws the `Trouble` why there is none. */
export function neededPlan({ plan, planTrouble }: SettingsPlace): Plan {
  if (plan === undefined) throw planTrouble;
  return plan;
}

async function planOrTrouble(
  name: string | undefined,
  root: string,
  host: Host,
): Promise<Pick<SettingsPlace, 'plan' | 'planTrouble'>> {
  try {
    return { plan: (await choosePlan(name, root, host)).plan, planTrouble: undefined };
  } catch (error) {
    // Of two files with one id none is in use: whoever goes on would not know whose duties they assign.
    if (error instanceof Trouble && !isTrouble(error, 'duplicate-plan-id'))
      return { plan: undefined, planTrouble: error };
    throw error;
  }
}
