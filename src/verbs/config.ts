import { canvasOn } from '../app/output/canvas.ts';
import { writeJson } from '../app/output/write-json.ts';
import { families, familyOf } from '../app/workspace/settings/families.ts';
import { openSettings } from '../app/workspace/settings/open-settings.ts';
import type { Setting, SettingFamily, SettingsPlace } from '../app/workspace/settings/setting-family.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { configOutput } from '../core/contract/outputs/config.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { settingsLines } from '../screens/settings-screen.ts';
import { settingsFileIn } from '../store/layout.ts';
import { Trouble } from '../trouble.ts';
import { settingsMessages } from '../words/areas/settings.ts';
import { troubleWords } from '../words/trouble-words.ts';

/** Shows what is set here, or one setting; or changes it, whole or not at all. */
export async function config(call: Call<'config'>, host: Host): Promise<ExitCode> {
  const { args, options } = call;
  const place = await openSettings(call, host);
  const key = args[0]?.normalize('NFKC').trim();
  if (options.unset && args[1] !== undefined) throw new Trouble('setting-two-wishes');
  const value = options.unset ? '' : args[1];
  if (key === undefined) await showAll(place, options.json, host);
  else if (value === undefined) await showOne(key, place, options.json, host);
  else await change(key, value, place, options.json, host);
  return ExitCode.ok;
}

async function showAll(place: SettingsPlace, json: boolean | undefined, host: Host): Promise<void> {
  const groups: { readonly family: SettingFamily; readonly settings: readonly Setting[] }[] = [];
  for (const family of families) groups.push({ family, settings: await family.list(place, host) });
  if (json) {
    const all = groups.flatMap((group) => group.settings);
    return writeJson(asJson(all, place), host);
  }
  const canvas = canvasOn(host.out, place.language);
  for (const { family, settings } of groups) {
    if (family.needsPlan && place.planTrouble !== undefined) continue;
    host.out.show(host.out.theme.strong(family.head(place)));
    const nothing = settings.length === 0 ? family.nothing?.(place) : undefined;
    for (const line of nothing === undefined ? settingsLines(settings, canvas) : [nothing]) host.out.show(line);
  }
  host.out.show(host.out.theme.faint(settingsMessages[place.language].hint));
  if (place.planTrouble !== undefined)
    host.err.show(host.err.theme.warning(troubleWords(place.planTrouble, place.language)));
}

async function showOne(key: string, place: SettingsPlace, json: boolean | undefined, host: Host): Promise<void> {
  const setting = await familyOf(key, place).read(key, place, host);
  if (json) writeJson(asJson([setting], place), host);
  else for (const line of settingsLines([setting], canvasOn(host.out, place.language))) host.out.show(line);
}

async function change(
  key: string,
  value: string,
  place: SettingsPlace,
  json: boolean | undefined,
  host: Host,
): Promise<void> {
  const say = settingsMessages[place.language];
  const family = familyOf(key, place);
  const before = await family.read(key, place, host);
  const { setting, notes } = await family.change(key, value, place, host);
  if (json) return writeJson(asJson([setting], place), host);
  const values = { key: setting.key, before: before.words, value: setting.words };
  host.out.show(before.words === setting.words ? say.same(values) : say.changed(values));
  for (const note of notes) host.err.show(note);
}

/** Settings, as scripts may rely on them. */
function asJson(settings: readonly Setting[], { folder, plan }: SettingsPlace): OutputOf<typeof configOutput> {
  const byKey = Object.fromEntries(settings.map(({ key, value }) => [key, value]));
  return { format: 1, file: settingsFileIn(folder), plan: plan?.id ?? null, settings: byKey };
}
