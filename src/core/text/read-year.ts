import { spelledDigits } from './chinese-numeral.ts';

/** A pattern of a year: 2023, ２０２３, 二〇二三, also where a letter O or a circle stands for the zero. */
export const yearForm = '(?:(?:19|20)[0-9]{2}|[０-９]{4}|二[〇○零0Oo][一二三四五六七八九〇○零0Oo]{2})';

/** The year that a text is, as the pattern has it. */
export function readYear(text: string): number {
  return Number(spelledDigits(text.normalize('NFKC').replace(/[Oo]/g, '0')));
}
