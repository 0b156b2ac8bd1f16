import type { Host } from '../host.ts';
import type { Language } from '../messages/language.ts';
import type { CallOptions } from './call.ts';

/** The language of a verb that opens no plan and no settings, which could name another. */
export function languageOf({ lang }: CallOptions, { localeLanguage }: Host): Language {
  return lang ?? localeLanguage ?? 'zh';
}
