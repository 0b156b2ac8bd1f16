import { relative, resolve } from 'node:path';
import { unitIdIn } from '../../../core/district/unit-id.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Host } from '../../../host.ts';
import { type Config, changeConfig, placesOfSettled, readConfig, type SettingPlace } from '../../../store/config.ts';
import { ledgersIn, settingsFileIn } from '../../../store/layout.ts';
import { Trouble } from '../../../trouble.ts';
import { settingsMessages } from '../../../words/areas/settings.ts';
import { isLanguage, languages } from '../../../words/language.ts';
import { exact, type Shown } from '../../../words/shown.ts';
import { choosePlan } from '../choose-plan.ts';
import { settledNow } from '../plans/plan-choice.ts';
import { kindFrom, kindGiven, settingName, tooLong } from '../set-up.ts';
import { neededPlan } from './open-settings.ts';
import type { Changed, Offered, Setting, SettingFamily, SettingsPlace } from './setting-family.ts';

type OwnKey = 'unit.name' | 'unit.kind' | 'unit.id' | 'recorder' | 'plan' | 'language';

/** What a value becomes, and what else has to change with it. */
interface Settled {
  readonly value: string;
  readonly also?: ReadonlyMap<SettingPlace, string>;
}

interface OwnSetting {
  readonly place: SettingPlace;
  readonly read: (config: Config) => string | undefined;
  /** May stand empty. */
  readonly isOptional?: true;
  /** What a value is kept as. Throws `Trouble` for one that it cannot be. */
  readonly settle: (text: string, place: SettingsPlace, host: Host) => Promise<Settled>;
  /** What is said of a change. */
  readonly notes?: (place: SettingsPlace, before: string | undefined, now: Config) => readonly Shown[];
}

const kindPlace: SettingPlace = { within: 'unit', key: 'kind' };
const idPlace: SettingPlace = { within: 'unit', key: 'id' };

const own: Readonly<Record<OwnKey, OwnSetting>> = {
  'unit.name': {
    place: { within: 'unit', key: 'name' },
    read: ({ unit }) => unit.name,
    settle: settledName,
    notes: ({ language, config: { unit } }, _, now) =>
      now.unit.id === unit.id ? [settingsMessages[language].renamed({ id: unit.id })] : [],
  },
  'unit.kind': {
    place: kindPlace,
    read: ({ unit }) => unit.kind,
    settle: async (text, place) => ({ value: kindGiven(nameFor('unit.kind', text), neededPlan(place)) }),
    notes: ({ language }) => [settingsMessages[language].kindChanged],
  },
  'unit.id': {
    place: idPlace,
    read: ({ unit }) => unit.id,
    settle: async (_, { config }) => {
      throw new Trouble('setting-fixed', { id: config.unit.id });
    },
  },
  recorder: {
    place: { key: 'recorder' },
    read: ({ recorder }) => recorder,
    settle: async (text) => ({ value: nameFor('recorder', text) }),
  },
  plan: {
    place: { key: 'plan' },
    isOptional: true,
    read: ({ plan }) => plan,
    settle: settledPlan,
    notes: ({ language }, before) => (before === undefined ? [] : [settingsMessages[language].planChanged({ before })]),
  },
  language: {
    place: { key: 'language' },
    isOptional: true,
    read: ({ language }) => language,
    settle: async (text) => {
      const value = text.trim().toLowerCase();
      if (isLanguage(value)) return { value };
      throw new Trouble('setting-not-among', { key: 'language', text, known: languages.join('、') });
    },
  },
};

const keys = Object.keys(own) as OwnKey[];

function isOwn(key: string): key is OwnKey {
  return Object.hasOwn(own, key);
}

/** Unit, recorder, plan and language, as `.plan/config.yaml` keeps them. */
export const ownSettings: SettingFamily = {
  keysFor: ({ language }) => keys.map((key) => ({ value: key, about: settingsMessages[language].titles[key] })),
  valuesFor: async (key, place) => valuesFor(ownKey(key), place),
  forms: () => keys,
  owns: isOwn,
  head: ({ folder, language }) => settingsMessages[language].head({ file: settingsFileIn(folder) }),
  list: async (place) => keys.map((key) => settingOf(key, place)),
  read: async (key, place) => settingOf(ownKey(key), place),
  change: async (key, value, place, host) => changed(ownKey(key), value, place, host),
};

function ownKey(key: string): OwnKey {
  if (!isOwn(key)) throw new RangeError(`not a setting of config.yaml: ${key}`);
  return key;
}

function settingOf(key: OwnKey, { config, plan, language }: SettingsPlace): Setting {
  const say = settingsMessages[language];
  const value = own[key].read(config);
  const title = say.titles[key];
  const text = key === 'unit.kind' ? plan?.units[value ?? ''] : key === 'plan' ? plan?.title : undefined;
  return {
    key,
    value: value ?? null,
    words: value === undefined ? say.none : exact(value),
    about: text === undefined ? title : say.about({ title, text }),
  };
}

async function changed(key: OwnKey, text: string, place: SettingsPlace, host: Host): Promise<Changed> {
  const { isOptional, read, settle, notes, place: at } = own[key];
  const before = read(place.config);
  const settled = isOptional && text.trim() === '' ? { value: '' } : await settle(text, place, host);
  await changeConfig(place.folder, new Map([[at, settled.value], ...(settled.also ?? [])]), host.disk);
  const config = await readConfig(place.folder, host.disk);
  const now = config ?? place.config;
  const setting = settingOf(key, { ...place, config: now });
  return { setting, notes: settled.value === (before ?? '') ? [] : (notes?.(place, before, now) ?? []) };
}

/** Plans are offered by whoever offers them to other verbs, too. */
function valuesFor(key: OwnKey, { plan, config }: SettingsPlace): readonly Offered[] {
  if (key === 'unit.kind') return Object.entries(plan?.units ?? {}).map(([value, about]) => ({ value, about }));
  if (key === 'language') return languages.map((value) => ({ value }));
  const now = key === 'unit.name' || key === 'recorder' ? own[key].read(config) : undefined;
  return now === undefined ? [] : [{ value: now }];
}

/**
 * A name. The id that it gives goes with it while nothing is recorded under the one before: a slip of the first day would else
 * keep the unit off every list.
 */
async function settledName(
  text: string,
  { folder, config: { unit }, plan }: SettingsPlace,
  host: Host,
): Promise<Settled> {
  const value = nameFor('unit.name', text);
  const isUnused = (await host.disk.list(ledgersIn(folder))).length === 0;
  const isOfName = plan !== undefined && unit.id === unitIdIn(plan, unit.name);
  return { value, ...(isUnused && isOfName && { also: new Map([[idPlace, unitIdIn(plan, value)]]) }) };
}

/** One line without control characters. */
function nameFor(key: OwnKey, text: string): string {
  const name = settingName(text);
  const trouble = name === undefined ? new Trouble('setting-needed', { key }) : tooLong(name, key);
  if (name === undefined || trouble !== undefined) throw trouble;
  return name;
}

/**
 * A plan in `plans/` or of the tool by its id, any other by its path from here. A unit that is of no kind of that plan has to
 * say what it is to it.
 */
async function settledPlan(text: string, place: SettingsPlace, host: Host): Promise<Settled> {
  const chosen = await choosePlan(text.trim(), place.root, host);
  const { plan } = chosen;
  const settled = placesOfSettled(await settledNow({ ...chosen, root: place.root }, host));
  const value = (await means(plan.id, plan, place, host)) ? plan.id : pathFrom(place.root, plan.file, host);
  const { unit } = place.config;
  if (Object.hasOwn(plan.units, unit.kind)) return { value, also: settled };
  const { language, kind } = place;
  const given = await kindFrom(unit.name, { plan, language }, { unit: unit.name, ...(kind && { kind }) }, host);
  return { value, also: new Map([...settled, ...(given ? [[kindPlace, given] as const] : [])]) };
}

/** Whether the plan that the id names is this one, and no other of the same id. */
async function means(id: string, { file }: Plan, { root }: SettingsPlace, host: Host): Promise<boolean> {
  try {
    return (await choosePlan(id, root, host)).plan.file === file;
  } catch (error) {
    if (error instanceof Trouble) return false;
    throw error;
  }
}

function pathFrom(root: string, file: string, { cwd }: Host): string {
  return relative(root, resolve(cwd, file)).replaceAll('\\', '/');
}
