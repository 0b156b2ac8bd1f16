import { type Decimal, parseDecimal } from '../decimal.ts';

/** A number that a sentence demands. */
export interface QuotedAmount {
  readonly value: Decimal;
  /** The demand up to its number: 不少于2. */
  readonly written: string;
  /** What follows the number, beginning with its unit. */
  readonly rest: string;
}

/** Words that make the number after them a demand. A bare number may count anything: 三年行动计划, 四个意识. */
const demand =
  /(?:不(?:得)?(?:少|低|多|高|大)于|不(?:得)?超过|不(?:得)?突破|至少|最少|至多|最多|新增|达到?|控制在)([0-9]+(?:\.[0-9]+)?|[零〇一二两三四五六七八九十百千万]+)/gu;

/** The end of such a word before a number: what few sentences have, told quickly. */
const mayDemand = /[于过破少多增达到在]\s*[0-9０-９零〇一二两三四五六七八九十百千万]/;

/** What a sentence demands in numbers, Arabic or Chinese, spaces and full-width forms aside. */
export function quotedAmounts(text: string): QuotedAmount[] {
  if (!mayDemand.test(text)) return [];
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  return Array.from(plain.matchAll(demand)).flatMap((match): QuotedAmount[] => {
    const [written, number = ''] = match;
    const value = parseDecimal(number) ?? chineseNumber(number);
    return value === undefined ? [] : [{ value, written, rest: plain.slice(match.index + written.length) }];
  });
}

const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const));
digits.set('〇', 0).set('两', 2);

const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);

/** 十二 is 12, 二十 is 20, 一百零五 is 105, 两 is 2. `undefined` where the characters make no number in this way. */
export function chineseNumber(text: string): Decimal | undefined {
  let [total, digit] = [0, undefined as number | undefined];
  for (const character of text) {
    const power = powers.get(character);
    if (power === 10_000) {
      [total, digit] = [(total + (digit ?? 0)) * power, undefined];
    } else if (power !== undefined) {
      [total, digit] = [total + (digit ?? 1) * power, undefined];
    } else {
      // Two digits in a row (二三十, 二〇二三) are no count.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits.get(character);
    }
  }
  return parseDecimal(String(total + (digit ?? 0)));
}
