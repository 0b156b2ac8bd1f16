import { answerFrom } from '../app/answer-from-options.ts';
import { evidenceSource, saveAnswers, savedLines } from '../app/save-answer.ts';
import { personalWarning } from '../app/warn-of-personal.ts';
import {
  dayFrom,
  findRequirement,
  openStore,
  openWorkspace,
  refuseForOthers,
  type Workspace,
} from '../app/workspace.ts';
import type { Call } from '../cli/call.ts';
import type { Day } from '../core/day.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';
import { recordMessages } from '../words/areas/ledger/record.ts';
import { kindList, makeLedgerFolder, setUp } from './init.ts';

/** Records one entry. */
export async function record(call: Call, host: Host): Promise<ExitCode> {
  const opened = await openWorkspace(call, host);
  const placed = findRequirement(opened.plan, call.args[0] ?? '');
  const on = dayFrom(call.options.on, opened.today, opened.plan);
  const answer = answerFrom(call.options, on, placed.requirement.id);
  const say = recordMessages[opened.language];
  if (on !== undefined && on > opened.today && !(await mayBeFuture(on, opened, call, host))) {
    host.err.write(`${say.notRecorded}\n`);
    return ExitCode.ok;
  }
  const workspace = await withLedger(opened, call, host);
  refuseForOthers(placed.requirement, workspace);
  const evidence = (call.options.evidence ?? []).map((text) => evidenceSource(text, host));
  const warning = personalWarning([{ answer, evidence }], workspace.language);
  if (warning !== undefined) host.err.write(`${host.err.theme.warning(warning)}\n`);
  const saved = await saveAnswers([{ placed, answer, evidence }], workspace, await openStore(workspace, host));
  for (const line of await savedLines(saved, workspace, host)) host.out.write(`${line}\n`);
  return ExitCode.ok;
}

async function mayBeFuture(day: Day, { language }: Workspace, call: Call, host: Host): Promise<boolean> {
  if (call.options.yes) return true;
  if (!host.interactive) throw new Trouble('on-in-future', { day });
  return (await host.prompter()).confirm(recordMessages[language].confirmFuture({ day }));
}

/** On first use asks for unit and recorder; where nobody can be asked, names the call that sets them. */
export async function withLedger(workspace: Workspace, call: Call, host: Host): Promise<Workspace> {
  if (workspace.config !== undefined) {
    // The copy of a unit of the district is made when something is first recorded in it.
    if (workspace.folder !== undefined) await makeLedgerFolder(workspace.folder, workspace.config, host);
    return workspace;
  }
  if (!host.interactive) throw new Trouble('needs-init', { kinds: kindList(workspace.plan) });
  return { ...workspace, ...(await setUp(workspace, call, host)) };
}
