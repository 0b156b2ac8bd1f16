import { chineseNumber } from './quoted-amounts.ts';

const arabic = /^[0-9]{1,4}$/;
const chinese = /^[零〇一二三四五六七八九十百]{1,6}$/;

/** The place that a number of a document gives: 三, （三）, 第三部分 and 3. are 3; `undefined` where it gives none. */
export function ordinalOf(number: string): number | undefined {
  const bare = arabic.test(number) ? number : stripped(number);
  if (arabic.test(bare)) return Number(bare);
  if (!chinese.test(bare)) return undefined;
  const value = chineseNumber(bare);
  return value === undefined || value.scale !== 0 ? undefined : Number(value.coefficient);
}

function stripped(number: string): string {
  return number.normalize('NFKC').replace(/^[第(]+|(?:部分|章|节|条|篇|项)?(?<![)、.])[)、.]*$/gu, '');
}
