import { type Decimal, multiply, parseDecimal } from '../decimal.ts';
import { remembering } from '../remembering.ts';
import { chineseNumber, spelledDigits } from './chinese-numeral.ts';

/** What stands in a text as a number; the end is exclusive. */
export interface NumberFound {
  readonly start: number;
  readonly end: number;
  /** Absent where the signs make no number in any way that we know: 二三十. */
  readonly value: Decimal | undefined;
}

const arabic = '[0-9０-９]{1,12}(?:,[0-9]{3}){0,3}(?:[.．][0-9０-９]{1,6})?';

/** A pattern of a number as documents write it before its unit: 万 belongs to the unit, as in 3万人. */
export const numberForm = `(?:${arabic}|[零〇一二两三四五六七八九十百千]{1,9})`;

/** 万 within Chinese signs is part of the number: 一万二千. Behind digits it is the unit's: 1.2 万人. */
const number = new RegExp(`${arabic}|[零〇一二两三四五六七八九十百千万廿卅]+`, 'uy');

/** The number that begins at a place of a text; `undefined` where none does. */
export function numberAt(text: string, start: number): NumberFound | undefined {
  number.lastIndex = start;
  const written = number.exec(text)?.[0];
  if (written === undefined) return undefined;
  const plain = written.normalize('NFKC').replaceAll(',', '');
  return {
    start,
    end: start + written.length,
    value: parseDecimal(plain) ?? parseDecimal(`${chineseNumber(plain) ?? ''}`),
  };
}

/** The number that a text is, and nothing else. */
export const readNumber = remembering((text: string): Decimal | undefined => {
  const found = numberAt(text, 0);
  return found?.end === text.length ? found.value : undefined;
});

/** The same of what counts things one by one: 3, ３, 三. */
export function readInteger(text: string): number | undefined {
  const value = readNumber(text);
  return value?.scale === 0 ? Number(value.coefficient) : undefined;
}

/** A pattern of a share: 95%, ９５％, 3‰, 百分之九十, 千分之二, 万分之三, 八成, 八成五. */
export const percentForm =
  '(?:[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})? ?[%％‰]|(?:[百千]|(?<![0-9一二三四五六七八九十百千])万)分之(?:百|[0-9０-９]{1,3}|[零〇一二三四五六七八九十]{1,4})(?:点[一二三四五六七八九]{1,2})?|[一二三四五六七八九]成(?:[一二三四五六七八九])?(?![立员就果绩效本长功为分熟人年都品套群千上语因片]))';

const tenth: Decimal = { coefficient: 1n, scale: 1 };
/** 千分之, 万分之: what one of them is, in percent. */
const ofOne = new Map([
  ['千', tenth],
  ['万', { coefficient: 1n, scale: 2 }],
]);

/** The share that a text is, in percent. */
export function readPercent(text: string): Decimal | undefined {
  const plain = text.normalize('NFKC').replaceAll(' ', '');
  const [, amount = '', sign] = /^(.+)([%‰])$/u.exec(plain) ?? [];
  if (sign !== undefined) {
    const value = readNumber(amount);
    return value && sign === '‰' ? multiply(value, tenth) : value;
  }
  const [, ten, one = '零'] = /^(.)成(.)?$/u.exec(plain) ?? [];
  if (ten !== undefined) return parseDecimal(spelledDigits(`${ten}${one}`));
  const [whole = '', fraction] = plain.replace(/^[百千万]分之/u, '').split('点');
  const value = readNumber(fraction === undefined ? whole : `${readInteger(whole) ?? ''}.${spelledDigits(fraction)}`);
  const percent = ofOne.get(plain.charAt(0));
  return value && percent ? multiply(value, percent) : value;
}
