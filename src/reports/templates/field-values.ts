import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';

/** What a field holds: words, a figure or a day with its words, a yes or no for a condition, or a list to go through. */
export type FieldValue = string | boolean | Measured | readonly FieldValues[];

/** What a cell of a workbook may hold as a true number or date, with the words that it is elsewhere. */
export type Measured = { readonly words: string } & (
  | { readonly number: number; readonly isPercent?: true }
  | { readonly day: string }
);

/** The values of one scope by field. */
export interface FieldValues {
  readonly [field: string]: FieldValue;
}

/** The same as words alone, with nothing that XML holds in no form: what a text is filled in with. */
export function inWords(values: FieldValues): Readonly<Record<string, Exclude<FieldValue, Measured>>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(value)]));
}

function worded(value: FieldValue): Exclude<FieldValue, Measured> {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.replace(/[\ufffe\uffff]/g, '\ufffd');
  return 'words' in value ? value.words : value.map(inWords);
}

export function figure(number: number): Measured {
  return { number, words: String(number) };
}

export function percentage(number: number): Measured {
  return { ...figure(number), isPercent: true };
}

/** A decimal as it was recorded; one that a spreadsheet could not hold exactly stays words. */
export function amountOf(decimal: string | undefined): Measured | string {
  const number = Number(decimal);
  return decimal === undefined || String(number) !== decimal ? (decimal ?? '') : { number, words: decimal };
}

export function dayOf(day: string | undefined, language: Language): Measured | string {
  return day === undefined ? '' : { day, words: dayWords(day, language) };
}
