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
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** What is read of a number so far: 一亿 and 二千万 are in `whole`, 三百 behind them in `section`. */
interface Read {
  readonly whole: number;
  readonly section: number;
  readonly digit: number | undefined;
  /** The place that the last digit stood at: 百 is 100. */
  readonly place: number;
}

/**
 * 十二 is 12, 廿一 is 21, 一百零五 is 105, 一百五 is 150, 两 is 2, 一亿二千万 is 120,000,000; `undefined` where the signs make no
 * number in this way: 二三十, 二〇二三, 十百.
 */
export function chineseNumber(text: string): number | undefined {
  let read: Read | undefined = { whole: 0, section: 0, digit: undefined, place: Number.POSITIVE_INFINITY };
  for (const sign of text) {
    read = withSign(read, sign);
    if (read === undefined) return undefined;
  }
  return text === '' ? undefined : read.whole + read.section + (read.digit ?? 0) * lastPlace(text);
}

function withSign(read: Read, sign: string): Read | undefined {
  const myriad = myriads[sign];
  if (myriad !== undefined) return withMyriad(read, myriad);
  const power = powers[sign];
  if (power !== undefined) {
    // 十百: its places go down.
    if (power >= read.place) return undefined;
    return { ...read, section: read.section + (read.digit ?? 1) * power, digit: undefined, place: power };
  }
  // Two digits in a row are no count.
  if (read.digit !== undefined && read.digit !== 0) return undefined;
  const ten = tens[sign];
  if (ten !== undefined) return { ...read, section: read.section + ten, place: 10 };
  const digit = digits[sign];
  return digit === undefined ? undefined : { ...read, digit };
}

/** 万 counts what stands before it up to 亿, 亿 all: 一亿二千万, 一万亿. */
function withMyriad({ whole, section, digit = 0 }: Read, myriad: number): Read | undefined {
  const before = section + digit + (myriad === 1e8 ? whole : 0);
  if (before === 0) return undefined;
  const kept = myriad === 1e8 ? 0 : whole;
  return { whole: kept + before * myriad, section: 0, digit: undefined, place: Number.POSITIVE_INFINITY };
}

const shortened = /([百千万亿])[一二三四五六七八九两]$/u;

/** What the last digit counts: 二百五 is 250, 三万五 is 35,000. */
function lastPlace(text: string): number {
  const sign = shortened.exec(text.slice(-2))?.[1] ?? '';
  return (powers[sign] ?? myriads[sign] ?? 10) / 10;
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
