import { resolve } from 'node:path';
import { askFile } from '../../app/answers/ask-file.ts';
import { nameOfPlan } from '../../app/workspace/choose-plan.ts';
import { settingName } from '../../app/workspace/set-up.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { Host } from '../../host.ts';
import type { Choice } from '../../screens/prompter.ts';
import { readConfig } from '../../store/config.ts';
import { planFolderIn } from '../../store/layout.ts';
import { menuMessages } from '../../words/areas/start.ts';
import { shown } from '../../words/shown.ts';
import type { MenuPlace } from './menu-place.ts';

/** For whoever reports for several units: each has a folder of its own, with its own ledger. */
export async function otherUnit(place: MenuPlace, host: Host): Promise<Call<'menu'> | undefined> {
  const { call, workspace } = place;
  const say = menuMessages[workspace.language];
  const way = await (await host.prompter()).choose<string | 'new' | 'elsewhere' | undefined>({
    text: say.whichUnit,
    choices: [
      ...(await unitsHere(workspace, host)),
      { value: 'new', label: say.newUnit },
      { value: 'elsewhere', label: say.unitElsewhere },
      { value: undefined, label: say.nothing, key: '←' },
    ],
  });
  if (way === undefined) return undefined;
  const folder =
    way === 'new' ? await madeUnit(place, host) : way === 'elsewhere' ? await askFolder(workspace, host) : way;
  return folder === undefined ? undefined : callIn(folder, call, host);
}

/** The plan is the one that is chosen there. */
function callIn(folder: string, call: Call<'menu'>, { cwd }: Host): Call<'menu'> {
  const { plan: _plan, dir: _dir, ...options } = call.options;
  return { ...call, options: resolve(cwd, folder) === cwd ? options : { ...options, dir: folder } };
}

/** The units whose ledgers lie here or one folder below, but for the one that is shown. */
async function unitsHere({ folder }: Workspace, host: Host): Promise<readonly Choice<string>[]> {
  const below = (await host.disk.list(host.cwd)).filter((name) => !name.startsWith('.'));
  const choices: Choice<string>[] = [];
  for (const place of ['.', ...below]) {
    const ledger = planFolderIn(resolve(host.cwd, place));
    if (ledger === folder || (await host.disk.kindOf(ledger)) !== 'folder') continue;
    const config = await readConfig(ledger, host.disk);
    if (config !== undefined) choices.push({ value: place, label: shown(config.unit.name) });
  }
  return choices;
}

/** A folder of its name below this one, and the ledger in it; the recorder is who is reporting. */
async function madeUnit({ call, workspace }: MenuPlace, host: Host): Promise<string | undefined> {
  const say = menuMessages[workspace.language];
  const refuse = (text: string) => (folderNameOf(text) === '' ? say.nameUnit : undefined);
  const typed = await (await host.prompter()).ask({ text: say.askUnit, refuse });
  if (typed === undefined) return undefined;
  const [unit, dir] = [settingName(typed) ?? '', folderNameOf(typed)];
  if ((await host.disk.kindOf(planFolderIn(resolve(host.cwd, dir)))) === 'folder') return dir;
  const options = {
    lang: workspace.language,
    dir,
    unit,
    plan: nameOfPlan(workspace, host),
    ...(workspace.config && { recorder: workspace.config.recorder }),
  };
  await call.runVerb('init', { args: [], options });
  return dir;
}

/** A name as a folder of every system may have it; '' where nothing is left of it. */
function folderNameOf(name: string): string {
  return (settingName(name) ?? '').replace(/[\\/:*?"<>|.]+/g, ' ').trim();
}

async function askFolder({ language }: Workspace, host: Host): Promise<string | undefined> {
  const say = menuMessages[language];
  const prompter = await host.prompter();
  for (;;) {
    const refuse = (text: string) => (text.trim() === '' ? say.nameFolder : undefined);
    const folder = await askFile({ text: say.askUnitFolder, refuse }, host);
    if (folder === undefined || (await host.disk.kindOf(folder)) === 'folder') return folder;
    host.out.show(say.noSuchFolder({ folder }));
    if (!(await prompter.confirm(say.again))) return undefined;
  }
}
