/** The signs with which documents count their parts. */
export const numerals = '零〇一二三四五六七八九十百廿卅';

const ones = '零一二三四五六七八九';

const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from(ones, (sign, value) => [sign, value])),
  〇: 0,
  '○': 0,
  两: 2,
};
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const tenThousand = '万';

/** 十二 is 12, 二十 is 20, 廿一 is 21, 一百零五 is 105, 两 is 2; `undefined` where the signs make no number in this way: 二三十, 二〇二三. */
export function chineseNumber(text: string): number | undefined {
  let [total, digit] = [0, undefined as number | undefined];
  for (const sign of text) {
    const power = powers[sign];
    if (sign === tenThousand) [total, digit] = [(total + (digit ?? 0)) * 10_000, undefined];
    else if (power !== undefined) [total, digit] = [total + (digit ?? 1) * power, undefined];
    else {
      // Two digits in a row are no count.
      if (digit !== undefined && digit !== 0) return undefined;
      const ten = tens[sign];
      digit = digits[sign];
      if (ten !== undefined) total += ten;
      else if (digit === undefined) return undefined;
    }
  }
  return text === '' ? undefined : total + (digit ?? 0);
}

/** Digit by digit, as years and what stands behind a decimal point are read: 二〇二三 is `2023`. Other signs stay. */
export function spelledDigits(text: string): string {
  return Array.from(text, (sign) => digits[sign] ?? sign).join('');
}

/** 1 is 一, 12 is 十二, never 一十二, 20 is 二十, 105 is 一百零五; what is not among 1 to 9,999 is written in digits. */
export function chineseNumeral(number: number): string {
  return spelledNumber(number, ones, ['', '十', '百', '千']).replace(/^一十/, '十');
}

/** As banks write it: 12 is 壹拾贰. */
export function legalNumeral(number: number): string {
  return spelledNumber(number, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟']);
}

function spelledNumber(number: number, signs: string, places: readonly string[]): string {
  if (number < 1 || number > 9999) return String(number);
  const text = [...String(number)];
  return text
    .map((digit, index) => `${signs[Number(digit)]}${digit === '0' ? '' : places[text.length - 1 - index]}`)
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}
