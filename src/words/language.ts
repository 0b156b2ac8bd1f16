/** The languages that everything a person reads comes in. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** The language that a locale such as `zh_CN.UTF-8` or `en-GB` names: English for any other than Chinese; none for `C`, `POSIX` or nothing. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const name = locale?.split(/[._@-]/)[0]?.toLowerCase();
  if (!name || name === 'c' || name === 'posix') return undefined;
  return name === 'zh' ? 'zh' : 'en';
}

/** Both languages of one table: the compiler demands every message in each. */
export type InBoth<Table> = Readonly<Record<Language, Table>>;

export type Values = Readonly<Record<string, string | number>>;
