import { join, resolve } from 'node:path';
import { openOwnWorkspace, type Workspace } from '../app/workspace.ts';
import type { Call } from '../cli/call.ts';
import { kindsFor } from '../core/district/kinds-for.ts';
import { unitIdFor } from '../core/district/unit-id.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { UnitRef } from '../core/progress/progress.ts';
import { safeText } from '../core/text/safe-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type Config, writeConfig } from '../store/config.ts';
import { hasEntries, makePlanFolder, planFolderIn } from '../store/plan-folder.ts';
import { configFile } from '../store/settings-file.ts';
import { Trouble } from '../trouble.ts';
import { initMessages } from '../words/areas/init.ts';

/** Sets up `.plan/`: which unit this is and who records. Asks for what is not given. While nothing is recorded, options change it. */
export async function init(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openOwnWorkspace(call, host);
  const { config: before, folder: there } = workspace;
  const say = initMessages[workspace.language];
  if (before !== undefined && there !== undefined) {
    await refuseSettled(there, call, host);
    const config = await changed(before, workspace, call, host);
    await writeConfig(there, config, host.disk);
    host.out.write(`${say.changed({ file: join(there, configFile), ...shown(config, workspace) })}\n`);
    return ExitCode.ok;
  }
  const { folder, config } = await setUp(workspace, call, host);
  host.out.write(`${say.made({ folder, unit: config.unit.name, recorder: config.recorder })}\n`);
  return ExitCode.ok;
}

/** Settings that entries bear stay; so do those that nobody asked to change. */
async function refuseSettled(folder: string, { options }: Call, { disk }: Host): Promise<void> {
  const isAsked = [options.unit, options.kind, options.recorder].some((given) => given?.trim());
  if (isAsked && !(await hasEntries(folder, disk))) return;
  throw new Trouble('already-initialized', { folder });
}

/** The settings with what the options give in place of what stood. */
async function changed(before: Config, workspace: Workspace, call: Call, host: Host): Promise<Config> {
  const { unit: name, kind, recorder, plan } = call.options;
  const given = name?.trim() ? safeText(name.trim()) : undefined;
  const listed = given === undefined ? undefined : await listedUnit(workspace, call, host);
  const named = given === undefined ? before.unit : { id: idFor(given, workspace.plan), name: given };
  const unit = listed ?? { ...named, kind: kind === undefined ? before.unit.kind : kindGiven(kind, workspace.plan) };
  return {
    ...before,
    unit,
    ...(recorder?.trim() && { recorder: safeText(recorder.trim()) }),
    ...(plan !== undefined && { plan }),
  };
}

/** Makes the folder and the settings, from the options and, where a person can be asked, from answers. */
export async function setUp(
  workspace: Workspace,
  call: Call,
  host: Host,
): Promise<{ readonly folder: string; readonly config: Config }> {
  const { plan, language } = workspace;
  const { unit, recorder } = await settle(workspace, call, host);
  const config: Config = { unit, recorder, plan: call.options.plan ?? plan.id, language };
  const folder = workspace.folder ?? planFolderIn(resolve(host.cwd, call.options.dir ?? (host.env.PLAN_DIR || '.')));
  await makeLedgerFolder(folder, config, host);
  return { folder, config };
}

type Settings = Pick<Config, 'unit' | 'recorder'>;

/** What was answered before the person went back, to be offered again. */
interface Earlier {
  unit?: string;
  recorder?: string;
}

/** Asks until the person says that it is right; what only options gave is not asked about. */
async function settle(workspace: Workspace, call: Call, host: Host): Promise<Settings> {
  const earlier: Earlier = {};
  const watched = watching(host);
  for (;;) {
    const unit = await unitFrom(workspace, call, watched.host, earlier);
    if (unit === undefined) continue;
    const given = await answer('recorder', call.options.recorder, workspace, watched.host, earlier);
    if (given === undefined) continue;
    const settings = { unit, recorder: safeText(given.trim()) };
    if (!watched.hasAsked() || (await isRight(settings, workspace, host))) return settings;
  }
}

/** The same host, and whether anybody was asked by it. */
function watching(host: Host): { readonly host: Host; readonly hasAsked: () => boolean } {
  let asked = false;
  const prompter = () => {
    asked = true;
    return host.prompter();
  };
  return { host: { ...host, prompter }, hasAsked: () => asked };
}

async function isRight(settings: Settings, workspace: Workspace, host: Host): Promise<boolean> {
  return (await host.prompter()).confirm(initMessages[workspace.language].isRight(shown(settings, workspace)));
}

function shown({ unit, recorder }: Settings, { plan }: Workspace) {
  return { unit: unit.name, kind: safeText(plan.units[unit.kind] ?? unit.kind), recorder };
}

/** Makes a `.plan/` folder with its settings; one that has settings stays as it is. */
export async function makeLedgerFolder(folder: string, config: Config, { disk }: Host): Promise<void> {
  if ((await disk.kindOf(join(folder, configFile))) !== undefined) return;
  await makePlanFolder(folder, disk);
  await writeConfig(folder, config, disk);
}

/** `undefined` when the person goes back from the kind to the name. */
async function unitFrom(workspace: Workspace, call: Call, host: Host, earlier: Earlier): Promise<UnitRef | undefined> {
  const listed = await listedUnit(workspace, call, host);
  if (listed !== undefined) return listed;
  const given = await answer('unit', call.options.unit, workspace, host, earlier);
  if (given === undefined) return undefined;
  const name = safeText(given.trim());
  const kind = await kindFrom(name, workspace, call, host);
  return kind === undefined ? undefined : { id: idFor(name, workspace.plan), name, kind };
}

function idFor(name: string, { issuer }: Plan): string {
  return name === issuer.name ? issuer.id : unitIdFor(name);
}

/** The unit as the district's list has it, where there is a list and it is on it. */
async function listedUnit(workspace: Workspace, call: Call, host: Host): Promise<UnitRef | undefined> {
  const { unitListAt } = await import('../app/district/unit-list.ts');
  const list = await unitListAt(workspace, host);
  if (list === undefined) return undefined;
  const { chooseListed } = await import('../app/district/choose-unit.ts');
  return chooseListed(list, call, workspace, host);
}

/** The kind that was given or chosen, the likeliest first; `undefined` when the person goes back to the name. */
async function kindFrom(
  name: string,
  { plan, language }: Workspace,
  call: Call,
  host: Host,
): Promise<string | undefined> {
  const { kind: given, unit: givenName } = call.options;
  if (given !== undefined) return kindGiven(given, plan);
  const kinds = kindsFor(name, plan);
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return only;
  if (!host.interactive) throw new Trouble('needs-answer', { option: `--kind（${kindList(plan)}）` });
  const say = initMessages[language];
  const toName = givenName?.trim() ? [] : [{ value: undefined, label: say.backToName, key: '←' }];
  return (await host.prompter()).choose<string | undefined>({
    text: say.kindOf({ unit: name }),
    choices: [...kinds.map((kind) => ({ value: kind, label: safeText(plan.units[kind] ?? kind) })), ...toName],
  });
}

function kindGiven(given: string, plan: Plan): string {
  const kinds = Object.keys(plan.units);
  const kind = kinds.find((known) => known === given) ?? kinds.find((known) => plan.units[known] === given);
  if (kind !== undefined) return kind;
  throw new Trouble('unknown-kind', { kind: safeText(given), known: kindList(plan) });
}

export function kindList(plan: Plan): string {
  return Object.keys(plan.units).join('|');
}

/**
 * What an option gave, else what the person answers, the earlier answer suggested; `undefined` when the person goes
 * back. Throws `Trouble` where nobody can be asked.
 */
async function answer(
  name: 'unit' | 'recorder',
  given: string | undefined,
  { language }: Workspace,
  host: Host,
  earlier: Earlier,
): Promise<string | undefined> {
  if (given?.trim()) return given;
  if (!host.interactive) throw new Trouble('needs-answer', { option: `--${name}` });
  const say = initMessages[language];
  const refuse = (text: string) => (text.trim() === '' ? say.empty : undefined);
  const suggestion = earlier[name];
  const typed = await (await host.prompter()).ask({
    text: say[name],
    refuse,
    ...(suggestion !== undefined && { suggestion }),
  });
  if (typed !== undefined) earlier[name] = typed;
  return typed;
}
