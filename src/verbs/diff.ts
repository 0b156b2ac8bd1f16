import { dirname } from 'node:path';
import { chosenFormat, refuseOutput, writeOutput } from '../app/output/output.ts';
import { choosePlanToCompare } from '../app/workspace/choose-plan.ts';
import { languageOf } from '../app/workspace/language-of.ts';
import type { Call } from '../call.ts';
import { planDifference } from '../core/plan/plan-difference.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type DifferenceFormatName, differenceFormats } from '../reports/plan-difference.ts';
import { findPlanFolder } from '../store/plan-folder.ts';

/** Two plans side by side: what was kept, changed, added and dropped. */
export async function diff(call: Call<'diff'>, host: Host): Promise<ExitCode> {
  const language = await languageOf(call, host);
  const format = chosenFormat(call.options, Object.keys(differenceFormats) as DifferenceFormatName[], 'txt');
  await refuseOutput(call.options, false, host);
  const folder = await findPlanFolder(host.cwd, call.options.dir ?? (host.env.PLAN_DIR || undefined), host.disk);
  const root = folder === undefined ? host.cwd : dirname(folder);
  const { plan: before } = await choosePlanToCompare(call.args[0], root, host);
  const { plan: after } = await choosePlanToCompare(call.args[1], root, host);
  const compared = { before, after, duties: planDifference(before, after) };
  await writeOutput(differenceFormats[format](compared, language), call.options, language, host);
  return ExitCode.ok;
}
