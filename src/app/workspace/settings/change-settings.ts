import type { Host } from '../../../host.ts';
import type { Choice, Prompter } from '../../../screens/prompter.ts';
import { Trouble } from '../../../trouble.ts';
import { settingsMessages } from '../../../words/areas/settings.ts';
import { exact } from '../../../words/shown.ts';
import { guidedTroubleWords } from '../../../words/trouble-words.ts';
import { openSettings } from './open-settings.ts';
import { ownSettings } from './own-settings.ts';
import type { SettingsPlace } from './setting-family.ts';

/** What most have to change, in this order. */
export const askedSettings = ['recorder', 'unit.name', 'unit.kind', 'language'] as const;

export type Asked = (typeof askedSettings)[number];

/** Shows who reports for which unit, and changes what is chosen until nothing more is; entries that are there stay as they are. */
export async function changeSettings(opened: SettingsPlace, host: Host): Promise<void> {
  const prompter = await host.prompter();
  for (let place = opened; ; ) {
    const key = await chosenKey(place, prompter, host);
    if (key === undefined) return;
    const value = await askValue(key, place, prompter, host);
    if (value !== undefined) place = await changed(key, value, place, host);
  }
}

async function chosenKey(place: SettingsPlace, prompter: Prompter, host: Host): Promise<Asked | undefined> {
  const say = settingsMessages[place.language];
  const choices: Choice<Asked | undefined>[] = [];
  for (const key of askedSettings) {
    const { words } = await ownSettings.read(key, place, host);
    choices.push({
      value: key,
      label: say.nowIs({ title: say.asked[key], text: await wordsOf(key, words, place, host) }),
    });
  }
  return prompter.choose<Asked | undefined>({
    text: say.changeWhat,
    choices: [...choices, { value: undefined, label: say.changeNothing, key: '←' }],
  });
}

/** A kind and a language by their names. */
async function wordsOf(key: Asked, value: string, place: SettingsPlace, host: Host): Promise<string> {
  const offered = await offeredFor(key, place, host);
  return offered.find((each) => each.value === value)?.label ?? value;
}

/** What can be chosen for it, by name; empty for what is typed. */
export async function offeredFor(key: Asked, place: SettingsPlace, host: Host): Promise<readonly Choice<string>[]> {
  const names: Readonly<Record<string, string>> = settingsMessages[place.language].languages;
  if (key !== 'unit.kind' && key !== 'language') return [];
  const offered = await ownSettings.valuesFor(key, place, host);
  return offered.map(({ value, about }) => ({ value, label: exact(about ?? names[value] ?? value) }));
}

async function askValue(key: Asked, place: SettingsPlace, prompter: Prompter, host: Host): Promise<string | undefined> {
  const say = settingsMessages[place.language];
  const offered = await offeredFor(key, place, host);
  const text = say.askValue({ title: say.asked[key] });
  if (offered.length > 0) {
    const back: Choice<undefined> = { value: undefined, label: say.keepIt, key: '←' };
    return prompter.choose<string | undefined>({ text, choices: [...offered, back] });
  }
  const { words } = await ownSettings.read(key, place, host);
  return prompter.ask({ text, suggestion: words });
}

/** The settings as they then are; a value that it cannot have is said, and nothing is changed. */
async function changed(key: Asked, value: string, place: SettingsPlace, host: Host): Promise<SettingsPlace> {
  const { err, out } = host;
  try {
    const { setting, notes } = await ownSettings.change(key, value, place, host);
    const say = settingsMessages[place.language];
    const text = await wordsOf(key, setting.words, place, host);
    out.show(out.theme.good(say.isNow({ title: say.asked[key], text })));
    for (const note of notes) out.show(note);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    err.show(err.theme.bad(guidedTroubleWords(error, place.language)));
  }
  return openSettings({ options: { dir: place.folder }, speak: () => {} }, host);
}
