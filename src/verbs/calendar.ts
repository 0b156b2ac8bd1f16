import { refuseOutput, writeOutput } from '../app/output/output.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { knownChoice } from '../app/workspace/walk-filter.ts';
import { type OpenLedger, openLedger, openWorkspace, progressIn, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { everyName, namesOn } from '../core/progress/assignment.ts';
import { deadlinesOf } from '../core/progress/deadlines.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { calendarText } from '../reports/calendar.ts';

/** Dues and ends of periods as an iCalendar file, for one leading or responsible unit or all. */
export async function calendar(call: Call<'calendar'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const lead = leadFrom(call, workspace);
  await refuseOutput(call.options, false, host);
  const ledger = await ledgerIfAny(workspace, host);
  const { plan, unit, asOf, requirements } = progressIn(workspace, ledger);
  const asked = requirements.filter((found) => lead === undefined || namesOn(found).includes(lead));
  const source = {
    plan,
    unit,
    deadlines: deadlinesOf({ requirements: asked }),
    asOf: asOf.day,
    // Entries are only ever added, a retraction too.
    revision: ledger?.state.all.length ?? 0,
  };
  await writeOutput(calendarText(source, workspace.language), call.options, workspace.language, host);
  return ExitCode.ok;
}

function leadFrom({ options }: Call<'calendar'>, { plan, assignment }: Workspace): string | undefined {
  return knownChoice('lead', options.lead, everyName(plan, assignment))?.lead;
}

/** The days are in the plan: nothing needs to have been recorded, but a folder that was named has to be there. */
async function ledgerIfAny(workspace: Workspace, host: Host): Promise<OpenLedger | undefined> {
  if (workspace.config === undefined && workspace.named === undefined) return undefined;
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  return ledger;
}
