import { formatDecimal, parseDecimal } from '../../decimal.ts';
import { chineseNumber } from '../../plan/quoted-amounts.ts';

/** A number as documents write it, Arabic (full width too) or Chinese; two of them where a span is meant. */
export const number =
  '(?:[0-9０-９]{1,12}(?:,[0-9]{3}){0,3}(?:[.．][0-9０-９]{1,6})?|[零〇一二两三四五六七八九十百千]{1,9})';

/** Its value without signs of thousands; `undefined` where the characters make no number. */
export function amountIn(written: string): string | undefined {
  const plain = written.normalize('NFKC').replaceAll(',', '');
  const value = parseDecimal(plain) ?? (plain === '' || /[0-9.]/.test(plain) ? undefined : chineseNumber(plain));
  return value === undefined ? undefined : formatDecimal(value);
}

/** A share in percent: 95%, ９５％, 百分之九十, 八成, 八成五. */
export const percent =
  '(?:[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})? ?[%％]|百分之(?:百|[0-9０-９]{1,3}|[零〇一二三四五六七八九十]{1,4})(?:点[一二三四五六七八九]{1,2})?|[一二三四五六七八九]成(?:[一二三四五六七八九])?(?![立员就果绩效本长功为分熟人年都品套群千上语因片]))';

export function percentOf(written: string): string | undefined {
  const plain = written.normalize('NFKC').replaceAll(' ', '');
  if (plain.endsWith('%')) return amountIn(plain.slice(0, -1));
  const [, tens = '', ones] = /^([一二三四五六七八九])成([一二三四五六七八九])?$/u.exec(plain) ?? [];
  if (tens !== '') return String(Number(amountIn(tens)) * 10 + (ones === undefined ? 0 : Number(amountIn(ones))));
  const [whole = '', fraction] = plain.replace('百分之', '').split('点');
  const value = whole === '百' ? '100' : amountIn(whole);
  return value === undefined || fraction === undefined
    ? value
    : `${value}.${[...fraction].map((digit) => amountIn(digit)).join('')}`;
}
