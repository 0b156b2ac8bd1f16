import { join, resolve } from 'node:path';
import type { Plan } from '../core/plan/plan.ts';
import type { UnitRef } from '../core/progress/progress.ts';
import { safeText } from '../core/safe-text.ts';
import { unitIdFor } from '../core/units/unit-id.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { initMessages } from '../messages/init-messages.ts';
import { type Config, configFile, writeConfig } from '../store/config.ts';
import { makePlanFolder, planFolderIn } from '../store/plan-folder.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';
import { openOwnWorkspace, type Workspace } from './workspace.ts';

/** Sets up `.plan/`: which unit this is and who records. Asks for what is not given. */
export async function init(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openOwnWorkspace(call, host);
  if (workspace.config !== undefined && workspace.folder !== undefined) {
    throw new Trouble('already-initialized', ExitCode.wrongCall, { folder: workspace.folder });
  }
  const { folder, config } = await setUp(workspace, call, host);
  const say = initMessages[workspace.language];
  host.out.write(`${say.made({ folder, unit: config.unit.name, recorder: config.recorder })}\n`);
  return ExitCode.ok;
}

/** Makes the folder and the settings, from the options and, where a person can be asked, from answers. */
export async function setUp(
  workspace: Workspace,
  call: Call,
  host: Host,
): Promise<{ readonly folder: string; readonly config: Config }> {
  const { plan, language } = workspace;
  const unit = await unitFrom(workspace, call, host);
  const recorder = safeText((await answer('recorder', call.options.recorder, workspace, host)).trim());
  const config: Config = { unit, recorder, plan: call.options.plan ?? plan.id, language };
  const folder = workspace.folder ?? planFolderIn(resolve(host.cwd, call.options.dir ?? (host.env.PLAN_DIR || '.')));
  await makeLedgerFolder(folder, config, host);
  return { folder, config };
}

/** Makes a `.plan/` folder with its settings; one that has settings stays as it is. */
export async function makeLedgerFolder(folder: string, config: Config, { disk }: Host): Promise<void> {
  if ((await disk.kindOf(join(folder, configFile))) !== undefined) return;
  await makePlanFolder(folder, disk);
  await writeConfig(folder, config, disk);
}

async function unitFrom(workspace: Workspace, call: Call, host: Host): Promise<UnitRef> {
  const { plan } = workspace;
  const listed = await listedUnit(workspace, call, host);
  if (listed !== undefined) return listed;
  const name = safeText((await answer('unit', call.options.unit, workspace, host)).trim());
  const kind = await kindFrom(name, workspace, call, host);
  return { id: name === plan.issuer.name ? plan.issuer.id : unitIdFor(name), name, kind };
}

/** The unit as the district's list has it, where there is a list and it is on it. */
async function listedUnit(workspace: Workspace, call: Call, host: Host): Promise<UnitRef | undefined> {
  const { unitListAt } = await import('./unit-list.ts');
  const list = await unitListAt(workspace, host);
  if (list === undefined) return undefined;
  const { chooseListed } = await import('./choose-unit.ts');
  return chooseListed(list, call, workspace, host);
}

async function kindFrom(name: string, workspace: Workspace, call: Call, host: Host): Promise<string> {
  const { plan, language } = workspace;
  const kinds = Object.keys(plan.units);
  const given = call.options.kind;
  if (given !== undefined) {
    const kind = kinds.find((known) => known === given) ?? kinds.find((known) => plan.units[known] === given);
    if (kind !== undefined) return kind;
    throw new Trouble('unknown-kind', ExitCode.wrongCall, { kind: safeText(given), known: kindList(plan) });
  }
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return only;
  if (!host.interactive)
    throw new Trouble('needs-answer', ExitCode.wrongCall, { option: `--kind（${kindList(plan)}）` });
  const prompter = await host.prompter();
  return prompter.choose({
    text: initMessages[language].kindOf({ unit: name }),
    choices: kinds.map((kind) => ({ value: kind, label: safeText(plan.units[kind] ?? kind) })),
  });
}

export function kindList(plan: Plan): string {
  return Object.keys(plan.units).join('|');
}

/** What an option gave, else what the person answers; throws `Trouble` where nobody can be asked. */
async function answer(
  name: 'unit' | 'recorder',
  given: string | undefined,
  workspace: Workspace,
  host: Host,
): Promise<string> {
  if (given?.trim()) return given;
  if (!host.interactive) throw new Trouble('needs-answer', ExitCode.wrongCall, { option: `--${name}` });
  const say = initMessages[workspace.language];
  const refuse = (text: string) => (text.trim() === '' ? say.empty() : undefined);
  for (;;) {
    const typed = await (await host.prompter()).ask({ text: say[name](), refuse });
    if (typed !== undefined) return typed;
  }
}
