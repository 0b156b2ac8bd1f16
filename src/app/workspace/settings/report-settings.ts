import { type OwnWords, placeOfWords, placesOfWords, practiceOf, refusedWords } from '../../../core/own-words.ts';
import { cutText } from '../../../core/text/cut-text.ts';
import type { Host } from '../../../host.ts';
import { readOwnWords } from '../../../store/settings/own-words.ts';
import { Trouble } from '../../../trouble.ts';
import { ownWordsMessages } from '../../../words/areas/reports/own-words.ts';
import { exact, line, type Shown, shown } from '../../../words/shown.ts';
import { keepWords, paragraphsIn, warningOf } from './keep-words.ts';
import { neededPlan } from './open-settings.ts';
import type { Changed, Setting, SettingFamily, SettingsPlace } from './setting-family.ts';

const prefix = 'report.';

/** What the unit itself writes in its report on the plan in use: `report.about`, `report.practice.一`. */
export const reportSettings: SettingFamily = {
  keysFor: (place) => keysIn(place).map((key) => ({ value: `${prefix}${key}`, about: aboutOf(key, place) })),
  valuesFor: async (key, { plan }) =>
    key === `${prefix}addressee` && plan !== undefined ? [{ value: plan.issuer.name }] : [],
  forms: (language) => [ownWordsMessages[language].key],
  needsPlan: true,
  owns: (key) => key.startsWith(prefix) && placeOfWords(key.slice(prefix.length)) !== undefined,
  head: ({ plan, language }) => ownWordsMessages[language].head({ plan: plan?.title ?? '' }),
  nothing: ({ language }) => line`  ${ownWordsMessages[language].nothing}`,
  list: listed,
  read: async (key, place, host) => {
    const written = await wordsIn(place, host);
    const at = placeIn(key, place, written);
    return settingOf(at, written.get(at), place);
  },
  change: changed,
};

function wordsIn({ folder, plan }: SettingsPlace, host: Host): Promise<OwnWords> {
  return readOwnWords(plan === undefined ? undefined : folder, plan?.id ?? '', host.disk);
}

function keysIn({ plan }: SettingsPlace): readonly string[] {
  return plan === undefined ? [] : placesOfWords(plan);
}

/** In the order of the report, then what is left of sections that the plan no longer has. */
async function listed(place: SettingsPlace, host: Host): Promise<readonly Setting[]> {
  const written = await wordsIn(place, host);
  const known = keysIn(place);
  const keys = [...known, ...[...written.keys()].filter((key) => !known.includes(key))];
  return keys.flatMap((key) => {
    const paragraphs = written.get(key) ?? [];
    if (paragraphs.length === 0) return [];
    const setting = settingOf(key, paragraphs, place);
    return [{ ...setting, words: inShort(setting.words, place) }];
  });
}

/** In characters; the rest is read one by one. */
const shortWords = 40;

function inShort(words: Shown, { language }: SettingsPlace): Shown {
  if (words.length <= shortWords) return words;
  const begin = exact(cutText(words, shortWords, ''));
  return line`${begin}${ownWordsMessages[language].cut({ count: words.length })}`;
}

function settingOf(key: string, paragraphs: readonly string[] = [], place: SettingsPlace): Setting {
  const text = paragraphs.join(' ');
  const nothing = ownWordsMessages[place.language].none;
  return {
    key: `${prefix}${key}`,
    value: paragraphs.length > 1 ? paragraphs : (paragraphs[0] ?? null),
    // A contact is there to be called.
    words: text === '' ? nothing : key === 'contact' ? exact(text) : shown(text),
    about: aboutOf(key, place),
  };
}

function aboutOf(key: string, { plan, language }: SettingsPlace): Shown {
  const say = ownWordsMessages[language];
  const found = placeOfWords(key);
  if (found === undefined) return say.notInPlan;
  if (found.section === undefined) return line`${say.titles[found.place]} ${say.about[found.place]}`;
  const section = plan?.sections.find(({ number }) => practiceOf(number) === key);
  if (section === undefined) return say.notInPlan;
  return say.sectionAbout({ section: section.number, title: section.title });
}

/** The place that a key names; one that the plan no longer has, as long as something stands there. */
function placeIn(key: string, place: SettingsPlace, written: OwnWords): string {
  const at = key.slice(prefix.length);
  const known = placesOfWords(neededPlan(place));
  if (known.includes(at) || written.has(at)) return at;
  throw new Trouble('words-no-section', { key, known: known.map((each) => `${prefix}${each}`).join('、') });
}

async function changed(key: string, text: string, place: SettingsPlace, host: Host): Promise<Changed> {
  const at = placeIn(key, place, await wordsIn(place, host));
  const paragraphs = paragraphsIn(text);
  const refused = refusedWords(at, paragraphs);
  if (refused !== undefined) throw new Trouble('words-refused', { key, ...refused });
  const plan = neededPlan(place);
  const changes = new Map([[at, paragraphs]]);
  await keepWords(changes, { ...place, plan }, host);
  const warning = warningOf(changes, place.language);
  return { setting: settingOf(at, paragraphs, place), notes: warning === undefined ? [] : [warning] };
}
