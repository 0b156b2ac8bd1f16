import { resolve } from 'node:path';
import { refuseEnding, refuseOutput, writeOutput } from '../app/output/output.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { knownChoice } from '../app/workspace/walk-filter.ts';
import { type OpenLedger, openLedger, openWorkspace, progressIn, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { everyName, namesOn } from '../core/progress/assignment.ts';
import { deadlinesOf } from '../core/progress/deadlines.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { calendarText } from '../reports/calendar.ts';
import { type LastCalendar, readCalendar } from '../reports/last-calendar.ts';
import { Trouble } from '../trouble.ts';

/** Dues and ends of periods as an iCalendar file, for one leading or responsible unit or all. */
export async function calendar(call: Call<'calendar'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const lead = leadFrom(call, workspace);
  refuseEnding(call.options.output, ['ics']);
  await refuseOutput(call.options, false, host);
  const ledger = await ledgerIfAny(workspace, host);
  const { plan, unit, requirements } = progressIn(workspace, ledger);
  const asked = requirements.filter((found) => lead === undefined || namesOn(found).includes(lead));
  const source = {
    plan,
    unit,
    deadlines: deadlinesOf({ requirements: asked }),
    lead,
    all: deadlinesOf({ requirements }),
    now: host.now(),
    last: await lastCalendar(call, host),
  };
  await writeOutput(calendarText(source, workspace.language), call.options, workspace.language, host);
  return ExitCode.ok;
}

function leadFrom({ options }: Call<'calendar'>, { plan, assignment }: Workspace): string | undefined {
  return knownChoice('lead', options.lead, everyName(plan, assignment))?.lead;
}

/** So much no calendar of a plan has. */
const largest = 20 * 2 ** 20;

/** What was exported last: the file that `--since` names, else the one that is to be overwritten, if it is a calendar. Throws `Trouble`. */
async function lastCalendar(
  { options: { since, output } }: Call<'calendar'>,
  { cwd, disk }: Host,
): Promise<LastCalendar | undefined> {
  const file = since ?? output;
  if (file === undefined) return undefined;
  const path = resolve(cwd, file);
  const isThere = since !== undefined || (await disk.kindOf(path)) === 'file';
  if (!isThere) return undefined;
  const isSmall = (await disk.sizeOf(path)) <= largest;
  const last = isSmall ? readCalendar(new TextDecoder().decode(await disk.readBytes(path))) : undefined;
  if (last === undefined && since !== undefined) throw new Trouble('not-a-calendar', { file });
  return last;
}

/** The days are in the plan: nothing needs to have been recorded, but a folder that was named has to be there. */
async function ledgerIfAny(workspace: Workspace, host: Host): Promise<OpenLedger | undefined> {
  if (workspace.config === undefined && workspace.named === undefined) return undefined;
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  return ledger;
}
