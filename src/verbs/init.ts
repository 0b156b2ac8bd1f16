import { dirname, join } from 'node:path';
import { putSchemaBeside } from '../app/output/schema-beside.ts';
import { writeJson } from '../app/output/write-json.ts';
import { offerGitMerge } from '../app/workspace/git-merge.ts';
import { kindGiven, listedUnit, settingName, setUp, shownSettings } from '../app/workspace/set-up.ts';
import { changeSettings } from '../app/workspace/settings/change-settings.ts';
import { openSettings } from '../app/workspace/settings/open-settings.ts';
import { openOwnWorkspace, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { initOutput } from '../core/contract/outputs/init.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { toldUnit } from '../core/contract/told/told-unit.ts';
import { unitIdIn } from '../core/district/unit-id.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type Config, changeConfig, placesOf } from '../store/config.ts';
import { plansFolderIn, settingsFileIn } from '../store/layout.ts';
import { plansRecordedIn } from '../store/ledger/find-ledger-files.ts';
import { Trouble } from '../trouble.ts';
import { initMessages } from '../words/areas/start.ts';

/** Sets up `.plan/`: which unit this is and who records. Asks for what is not given. While nothing is recorded, options change it. */
export async function init(call: Call<'init'>, host: Host): Promise<ExitCode> {
  const workspace = await openOwnWorkspace(call, host);
  const { config: before, folder: there } = workspace;
  const say = initMessages[workspace.language];
  if (before !== undefined && there !== undefined) {
    if (call.options.git) {
      await offerGitMerge(there, call.options, workspace.language, host);
      return ExitCode.ok;
    }
    const isFree = await mayChange(there, call, host);
    if (!isFree) return offerSettings(there, call, host);
    const config = await changed(before, workspace, call, host);
    await changeConfig(there, placesOf(config), host.disk);
    if (call.options.json) writeJson(initJson(there, config, workspace), host);
    else host.out.show(say.changed({ file: settingsFileIn(there), ...shownSettings(config, workspace) }));
    return ExitCode.ok;
  }
  const { folder, config } = await setUp(workspace, call.options, host);
  const plans = plansFolderIn(dirname(folder));
  if ((await host.disk.kindOf(plans)) === 'folder')
    await putSchemaBeside(join(plans, 'any.yaml'), workspace.language, host);
  if (call.options.json) {
    writeJson(initJson(folder, config, workspace), host);
    return ExitCode.ok;
  }
  host.out.show(say.made({ folder, unit: config.unit.name, recorder: config.recorder }));
  await offerGitMerge(folder, call.options, workspace.language, host);
  if (host.out.guide === undefined) host.out.show(say.next);
  return ExitCode.ok;
}

function initJson(folder: string, { unit, recorder }: Config, { plan }: Workspace): OutputOf<typeof initOutput> {
  return { format: 1, folder, plan: toldPlan(plan), unit: toldUnit(unit), recorder };
}

/** By options only what they ask for is changed, and only while no entry bears it. */
async function mayChange(folder: string, { options }: Call<'init'>, { disk }: Host): Promise<boolean> {
  const isAsked = [options.unit, options.kind, options.recorder].some((given) => given?.trim());
  return isAsked && (await plansRecordedIn(folder, disk)).length === 0;
}

/** Where somebody can be asked, what is set up is shown, and changed as they say. */
async function offerSettings(folder: string, call: Call<'init'>, host: Host): Promise<ExitCode> {
  if (!host.interactive) throw new Trouble('already-initialized', { folder });
  const place = await openSettings(call, host);
  host.out.show(initMessages[place.language].setUpAlready({ folder }));
  await changeSettings(place, host);
  return ExitCode.ok;
}

/** The settings with what the options give in place of what stood. */
async function changed(before: Config, workspace: Workspace, call: Call<'init'>, host: Host): Promise<Config> {
  const { unit: name, kind, recorder, plan } = call.options;
  const [given, recorderGiven] = [settingName(name), settingName(recorder)];
  const listed = given === undefined ? undefined : await listedUnit(workspace, call.options, host);
  const named = given === undefined ? before.unit : { id: unitIdIn(workspace.plan, given), name: given };
  const unit = listed ?? { ...named, kind: kind === undefined ? before.unit.kind : kindGiven(kind, workspace.plan) };
  return {
    ...before,
    unit,
    ...(recorderGiven !== undefined && { recorder: recorderGiven }),
    ...(plan !== undefined && { plan }),
  };
}
