import { languageTables } from './areas/language.ts';
import type { LanguageTraits } from './language-traits.ts';

export type Language = keyof typeof languageTables;

/** Where nobody says which; the tables of all others are held to its. */
export const defaultLanguage = 'zh' satisfies Language;

/** What programs are given, and what a locale or a text gets whose own language is not among ours. */
export const machineLanguage = 'en' satisfies Language;

/** The languages that everything a person reads comes in. */
export const languages = Object.keys(languageTables).filter(isLanguage);

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languageTables, text);
}

/** What a page or a program calls the language, by BCP 47. */
export function languageTags(language: Language): Pick<LanguageTraits, 'tag' | 'tagWithRegion'> {
  return languageTables[language];
}

/** Whether paper has its letters close to digits. */
export function closesDigits(language: Language): boolean {
  return languageTables[language].closesDigits;
}

/** The language that a locale such as `zh_CN.UTF-8` or `en-GB` names; none for `C`, `POSIX` or nothing. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const name = locale?.split(/[._@-]/)[0]?.toLowerCase();
  if (!name || name === 'c' || name === 'posix') return undefined;
  return languages.find((language) => languageTables[language].locales.includes(name)) ?? machineLanguage;
}

/** The language that a text is written in. */
export function languageOfText(text: string): Language {
  return languages.find((language) => languageTables[language].isOf(text)) ?? machineLanguage;
}

export type InEachLanguage<Value> = Readonly<Record<Language, Value>>;

/** One value for each language. */
export function forEachLanguage<Value>(make: (language: Language) => Value): InEachLanguage<Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as InEachLanguage<Value>;
}
