import type { Host } from '../../host.ts';
import { defaultLanguage, type Language } from '../../words/language.ts';

/** The language of a verb that opens no plan and no settings, which could name another. */
export function languageOf({ lang }: { readonly lang?: Language }, { localeLanguage }: Host): Language {
  return lang ?? localeLanguage ?? defaultLanguage;
}
