import { type Decimal, parseDecimal } from '../../decimal.ts';
import { readInteger } from '../../text/read-number.ts';

const digits = '[1-9１-９][0-9０-９]?';

/** 三分之二, 2/3, 一半: what a text tells in no hundredths. No 三四分之…, no 12/9/3, no 3/4月. */
export const fractionForm = `(?<![0-9０-９./／])(?:一半|半数|[二三四五六七八九十]{1,2}分之[一二三四五六七八九]{1,2}|${digits}[/／⁄]${digits})(?![0-9０-９/／月日号层])`;

const isFraction = new RegExp(`^${fractionForm}$`, 'u');

/**
 * The percent that a part is, to a hundredth, rounded to where whoever has just that part has met it: up beneath a cap, else
 * down; `undefined` where the words are no part of a whole.
 */
export function percentOfFraction(written: string, isCap: boolean): Decimal | undefined {
  if (!isFraction.test(written)) return undefined;
  const [whole, part] = /半/u.test(written)
    ? ['2', '1']
    : written.includes('分之')
      ? written.split('分之')
      : written.split(/[/／⁄]/u).reverse();
  const [one, all] = [readInteger(part ?? ''), readInteger(whole ?? '')];
  if (one === undefined || all === undefined || one > all) return undefined;
  const hundredths = (isCap ? Math.ceil : Math.floor)((one * 10_000) / all);
  return parseDecimal(String(hundredths / 100));
}
