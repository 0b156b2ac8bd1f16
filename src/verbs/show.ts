import { canvasOn } from '../app/output/canvas.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { findRequirement, notForUnit, openLedger, openWorkspace, progressIn } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { requirementDetails } from '../screens/requirement-screen.ts';

/** One requirement: its clause, target, periods, entries, evidence. Without a ledger, what the plan says. */
export async function show(call: Call<'show'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { plan, config, language } = workspace;
  const { requirement } = findRequirement(plan, call.args[0] ?? '');
  const ledger = config === undefined ? undefined : await openLedger(workspace, host);
  if (ledger !== undefined) warnOfFaults(ledger, language, host);
  const found = progressIn(workspace, ledger).requirements.find((one) => one.requirement.id === requirement.id);
  if (found === undefined) throw notForUnit(requirement, workspace);
  const canvas = canvasOn(host.out, language);
  host.out.show(requirementDetails(found, plan.period, canvas));
  return ExitCode.ok;
}
