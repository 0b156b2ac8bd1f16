import { remembering } from '../remembering.ts';
import { numerals } from './chinese-numeral.ts';
import { readInteger } from './read-number.ts';

const counted = new RegExp(`^(?:[0-9]{1,4}|[${numerals}]{1,6})$`);

/** The place that a number of a document gives: 三, （三）, 第三部分 and 3. are 3; `undefined` where it gives none. */
export const ordinalOf = remembering((number: string): number | undefined => {
  if (counted.test(number)) return readInteger(number);
  const bare = stripped(number);
  return counted.test(bare) ? readInteger(bare) : undefined;
});

function stripped(number: string): string {
  return number.normalize('NFKC').replace(/^[第(]+|(?:部分|章|节|条|篇|项)?(?<![)、.])[)、.]*$/gu, '');
}
