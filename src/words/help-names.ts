import type { helpMessages } from './areas/help/help.ts';
import type { Language } from './language.ts';

type Help = (typeof helpMessages)[Language];

export type VerbName = keyof Help['verbs'];
export type VerbGroup = keyof Help['groups'];
export type OptionName = keyof Help['options'];
export type HelpWords = Help['words'];
