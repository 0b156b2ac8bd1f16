import { dirname, relative, resolve } from 'node:path';
import { kindNamed, kindsFor } from '../../core/district/kinds-for.ts';
import { unitIdIn } from '../../core/district/unit-id.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { planDoubt, type SettledPlan } from '../../core/plan/plan-doubt.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import type { Host } from '../../host.ts';
import { PromptStopped } from '../../screens/prompter.ts';
import { type Config, writeConfig } from '../../store/config.ts';
import { planFolderIn, settingsFileIn } from '../../store/layout.ts';
import { makePlanFolder } from '../../store/plan-folder.ts';
import { Trouble } from '../../trouble.ts';
import { initMessages } from '../../words/areas/start.ts';
import { exact, shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { nameOfPlan } from './choose-plan.ts';
import { settledNow } from './plans/plan-choice.ts';
import type { Workspace } from './workspace.ts';

/** What a call says of the ledger that is to be made. */
export interface SetUpOptions {
  readonly plan?: string;
  readonly dir?: string;
  readonly unit?: string;
  readonly kind?: string;
  readonly recorder?: string;
}

/** On first use asks for unit and recorder; where nobody can be asked, names the call that sets them. */
export async function withLedger(workspace: Workspace, options: SetUpOptions, host: Host): Promise<Workspace> {
  if (workspace.config !== undefined) {
    // The copy of a unit of the district is made when something is first recorded in it.
    if (workspace.folder !== undefined) await makeLedgerFolder(workspace.folder, workspace.config, host);
    return workspace;
  }
  if (!host.interactive) throw new Trouble('needs-init', { kinds: kindList(workspace.plan) });
  return { ...workspace, ...(await setUp(workspace, options, host)) };
}

/** Makes the folder and the settings, from the options and, where a person can be asked, from answers. */
export async function setUp(
  workspace: Workspace,
  options: SetUpOptions,
  host: Host,
): Promise<{ readonly folder: string; readonly config: Config }> {
  const { language } = workspace;
  const { unit, recorder } = await settle(workspace, options, host);
  const settled = await settledAtFirst(workspace, options, host);
  const folder = workspace.folder ?? planFolderIn(resolve(host.cwd, options.dir ?? (host.env.PLAN_DIR || '.')));
  const kept = planFrom(dirname(folder), workspace, host);
  const config: Config = { unit, recorder, plan: kept, language, ...(settled && { settled }) };
  await makeLedgerFolder(folder, config, host);
  return { folder, config };
}

/** A plan in `plans/` or of the tool by its id, any other by its path from where the ledger lies: so it is found from there, too. */
function planFrom(root: string, { plan, isBundled }: Workspace, host: Host): string {
  const name = nameOfPlan({ plan, isBundled, root }, host);
  return name === plan.id ? name : relative(root, resolve(host.cwd, name)).replaceAll('\\', '/');
}

/** Where nobody said which plan is meant and that is in doubt, it stays to be asked. */
async function settledAtFirst(
  workspace: Workspace,
  { plan }: SetUpOptions,
  host: Host,
): Promise<SettledPlan | undefined> {
  const settled = await settledNow(workspace, host);
  const { isBundled, today } = workspace;
  const doubt = planDoubt({ plan: workspace.plan, isBundled, others: [], settled: undefined, today });
  return plan === undefined && doubt !== undefined ? undefined : settled;
}

type Settings = Pick<Config, 'unit' | 'recorder'>;

/** What was answered before the person went back, to be offered again. */
interface Earlier {
  unit?: string;
  recorder?: string;
}

/** Asks until the person says that it is right; what only options gave is not asked about. */
async function settle(workspace: Workspace, options: SetUpOptions, host: Host): Promise<Settings> {
  const earlier: Earlier = {};
  const watched = watching(host);
  for (;;) {
    const unit = await unitFrom(workspace, options, watched.host, earlier);
    if (unit === undefined) continue;
    const given = await answer('recorder', options.recorder, workspace, watched.host, earlier);
    if (given === undefined) continue;
    const settings = { unit, recorder: given };
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
  return (await host.prompter()).confirm(initMessages[workspace.language].isRight(shownSettings(settings, workspace)));
}

export function shownSettings({ unit, recorder }: Settings, { plan }: Workspace) {
  return { unit: unit.name, kind: plan.units[unit.kind] ?? unit.kind, recorder };
}

/** Makes a `.plan/` folder with its settings; one that has settings stays as it is. */
export async function makeLedgerFolder(folder: string, config: Config, { disk }: Host): Promise<void> {
  if ((await disk.kindOf(settingsFileIn(folder))) !== undefined) return;
  await makePlanFolder(folder, disk);
  await writeConfig(folder, config, disk);
}

/** `undefined` when the person goes back from the kind to the name. */
async function unitFrom(
  workspace: Workspace,
  options: SetUpOptions,
  host: Host,
  earlier: Earlier,
): Promise<UnitRef | undefined> {
  const listed = await listedUnit(workspace, options, host);
  if (listed !== undefined) return listed;
  const name = await answer('unit', options.unit, workspace, host, earlier);
  // Before the first question there is only where the person came from.
  if (name === undefined) throw new PromptStopped();
  const kind = await kindFrom(name, workspace, options, host);
  return kind === undefined ? undefined : { id: unitIdIn(workspace.plan, name), name, kind };
}

/** The unit as the district's list has it, where there is a list and it is on it. */
export async function listedUnit(
  workspace: Workspace,
  options: SetUpOptions,
  host: Host,
): Promise<UnitRef | undefined> {
  const { unitListAt } = await import('../district/unit-list.ts');
  const list = await unitListAt(workspace, host);
  if (list === undefined) return undefined;
  const { chooseListed } = await import('../district/choose-unit.ts');
  return chooseListed(list, options, workspace, host);
}

/** The kind that was given or chosen, the likeliest first; `undefined` when the person goes back to the name. */
export async function kindFrom(
  name: string,
  { plan, language }: Pick<Workspace, 'plan' | 'language'>,
  options: SetUpOptions,
  host: Host,
): Promise<string | undefined> {
  const { kind: given, unit: givenName } = options;
  if (given !== undefined) return kindGiven(given, plan);
  const kinds = kindsFor(name, plan);
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return only;
  if (!host.interactive) throw new Trouble('needs-answer', { option: `--kind（${kindList(plan)}）` });
  const say = initMessages[language];
  const toName = givenName?.trim() ? [] : [{ value: undefined, label: say.backToName, key: '←' }];
  return (await host.prompter()).choose<string | undefined>({
    text: say.kindOf({ unit: name }),
    choices: [...kinds.map((kind) => ({ value: kind, label: shown(plan.units[kind] ?? kind) })), ...toName],
  });
}

/** The kind that an option names; throws `Trouble` for one that the plan does not have. */
export function kindGiven(given: string, plan: Plan): string {
  const kind = kindNamed(given, plan);
  if (kind !== undefined) return kind;
  throw new Trouble('unknown-kind', { kind: given, known: kindList(plan) });
}

function kindList(plan: Plan): string {
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
  const named = settingName(given);
  if (named !== undefined) {
    const trouble = tooLong(named, name);
    if (trouble !== undefined) throw trouble;
    return named;
  }
  if (!host.interactive) throw new Trouble('needs-answer', { option: `--${name}` });
  const say = initMessages[language];
  const refuse = (text: string) => {
    const trouble = tooLong(settingName(text) ?? '', name);
    if (trouble !== undefined) return guidedTroubleWords(trouble, language);
    return settingName(text) === undefined ? say.empty : undefined;
  };
  const suggestion = earlier[name];
  const typed = await (await host.prompter()).ask({
    text: say[name],
    refuse,
    ...(suggestion !== undefined && { suggestion: exact(suggestion) }),
  });
  if (typed !== undefined) earlier[name] = typed;
  return settingName(typed);
}

/** A name as settings keep it, one line without control characters; `undefined` where nothing is left of what was given. */
export function settingName(given = ''): string | undefined {
  return exact(given).trim() || undefined;
}

/** In characters; whoever needs more has pasted something else. */
const longestSetting = 100;

/** Why a name is not kept, where it is too long. */
export function tooLong(name: string, key: string): Trouble | undefined {
  return name.length > longestSetting ? new Trouble('setting-too-long', { key, most: longestSetting }) : undefined;
}
