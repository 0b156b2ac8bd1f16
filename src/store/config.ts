import { parseDay } from '../core/day.ts';
import { readKeyText } from '../core/ledger/names.ts';
import type { SettledPlan } from '../core/plan/plan-doubt.ts';
import { quoted } from '../core/plan/yaml/quote-scalar.ts';
import type { MapNode, SourceNode } from '../core/plan/yaml/source-node.ts';
import { valueAt } from '../core/plan/yaml/source-node.ts';
import type { UnitRef } from '../core/progress/progress.ts';
import { Trouble } from '../trouble.ts';
import { isLanguage, type Language } from '../words/language.ts';
import type { Disk } from './disk.ts';
import { settingsFileIn } from './layout.ts';
import { settingsIn } from './plan-folder.ts';
import { changedSettings, decodedSettings, readSettings, textAt } from './settings/settings-text.ts';

/** What `init` keeps in `.plan/config.yaml`. Keys that are not ours are left alone. */
export interface Config {
  readonly unit: UnitRef;
  /** The recorder's name. */
  readonly recorder: string;
  /** The plan used where none is named: an id or a file. */
  readonly plan?: string;
  readonly language?: Language;
  /** When somebody last said which plan is meant. */
  readonly settled?: SettledPlan;
  /** The plan of which the unit was asked to take note of its duties (签收), and said not to be asked again. */
  readonly noReceipt?: string;
  /** The reviewers' keys that were confirmed here, as lines have them. */
  readonly reviewers?: readonly string[];
}

/** The settings in a `.plan/` folder, `undefined` where it has none; throws `Trouble` where they can't be read. */
export async function readConfig(folder: string, disk: Disk): Promise<Config | undefined> {
  const file = settingsFileIn(folder);
  if ((await disk.kindOf(file)) === undefined) return undefined;
  return configFrom(readSettings(await settingsText(file, disk), file).root, file);
}

async function settingsText(file: string, disk: Disk): Promise<string> {
  return decodedSettings(await settingsIn(file, disk), file);
}

function configFrom(root: MapNode, file: string): Config {
  const unit = valueAt(root, 'unit');
  const [plan, language, noReceipt] = ['plan', 'language', 'noReceipt'].map((key) => textAt(root, key));
  const settled = settledFrom(valueAt(root, 'settled'));
  const reviewers = (textAt(root, 'reviewers') ?? '').split(',').flatMap((text) => readKeyText(text) ?? []);
  return {
    unit: { id: needed(unit, 'id', file), name: needed(unit, 'name', file), kind: needed(unit, 'kind', file) },
    recorder: needed(root, 'recorder', file),
    ...(plan && { plan }),
    ...(language !== undefined && isLanguage(language) && { language }),
    ...(settled && { settled }),
    ...(noReceipt && { noReceipt }),
    ...(reviewers.length > 0 && { reviewers }),
  };
}

/** What is no day says nothing: then it is asked again. */
function settledFrom(node: SourceNode | undefined): SettledPlan | undefined {
  const on = parseDay(textAt(node, 'on') ?? '');
  if (on === undefined) return undefined;
  const among = (textAt(node, 'among') ?? '').split(',').map((id) => id.trim());
  return { on, among: among.filter((id) => id !== '') };
}

function needed(node: SourceNode | undefined, key: string, file: string): string {
  const text = textAt(node, key);
  if (text === undefined) throw new Trouble('config-lacks', { file, key });
  return text;
}

/** Writes settings where there are none, whole or not at all. */
export async function writeConfig(folder: string, config: Config, disk: Disk): Promise<void> {
  const { unit, recorder, plan, language, settled } = config;
  const lines = [
    'format: 1',
    `unit: { id: ${quoted(unit.id)}, name: ${quoted(unit.name)}, kind: ${quoted(unit.kind)} }`,
    `recorder: ${quoted(recorder)}`,
    ...(plan === undefined ? [] : [`plan: ${quoted(plan)}`]),
    ...(language === undefined ? [] : [`language: ${language}`]),
    ...(settled === undefined
      ? []
      : [`settled: { on: ${quoted(settled.on)}, among: ${quoted(settled.among.join(', '))} }`]),
  ];
  await disk.writeWhole(settingsFileIn(folder), `${lines.join('\n')}\n`);
}

/** Where a setting stands: a key of the file, or of a map in it. */
export interface SettingPlace {
  readonly within?: 'unit' | 'settled';
  readonly key: string;
}

/** Where each of these settings stands, and what it is. */
export function placesOf({ unit, recorder, plan, language }: Config): ReadonlyMap<SettingPlace, string> {
  return new Map<SettingPlace, string>([
    [{ within: 'unit', key: 'id' }, unit.id],
    [{ within: 'unit', key: 'name' }, unit.name],
    [{ within: 'unit', key: 'kind' }, unit.kind],
    [{ key: 'recorder' }, recorder],
    ...(plan === undefined ? [] : [[{ key: 'plan' }, plan] as const]),
    ...(language === undefined ? [] : [[{ key: 'language' }, language] as const]),
  ]);
}

/** The same of when it was settled which plan is meant. */
export function placesOfSettled({ on, among }: SettledPlan): ReadonlyMap<SettingPlace, string> {
  return new Map<SettingPlace, string>([
    [{ within: 'settled', key: 'on' }, on],
    [{ within: 'settled', key: 'among' }, among.join(', ')],
  ]);
}

/** Changes these settings, whole or not at all: what else stands in the file, comments too, stays. An empty one is as none. */
export async function changeConfig(
  folder: string,
  changes: ReadonlyMap<SettingPlace, string>,
  disk: Disk,
): Promise<void> {
  const file = settingsFileIn(folder);
  const before = await settingsText(file, disk);
  configFrom(readSettings(before, file).root, file);
  let text = before;
  for (const [{ within, key }, value] of changes) {
    text = changedSettings(text, within, new Map([[key, quoted(value)]]), file);
  }
  if (text !== before) await disk.writeWhole(file, text);
}
