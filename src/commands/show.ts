import { fallsTo } from '../core/plan/plan.ts';
import { safeText } from '../core/safe-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { requirementDetails } from '../terminal/requirement-screen.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';
import { warnOfFaults } from './warn-of-faults.ts';
import { findRequirement, openLedger, openWorkspace, progressIn } from './workspace.ts';

/** One requirement: its clause, target, periods, entries, evidence. Without a ledger, what the plan says. */
export async function show(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { plan, config, language } = workspace;
  const { requirement } = findRequirement(plan, call.args[0] ?? '');
  const ledger = config === undefined ? undefined : await openLedger(workspace, host);
  if (ledger !== undefined) warnOfFaults(ledger, language, host);
  const found = progressIn(workspace, ledger).requirements.find((one) => one.requirement.id === requirement.id);
  if (found === undefined || !fallsTo(requirement, config?.unit.kind)) {
    const kind = config?.unit.kind ?? '';
    throw new Trouble('not-for-unit', ExitCode.wrongCall, {
      id: requirement.id,
      unit: safeText(plan.units[kind] ?? kind),
    });
  }
  host.out.write(
    `${requirementDetails(found, workspace.plan.period, { columns: host.out.columns, theme: host.out.theme, language })}\n`,
  );
  return ExitCode.ok;
}
