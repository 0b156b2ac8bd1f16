import { type AmountFound, amountAt } from '../text/amount-at.ts';

/** A number that a sentence demands. */
export interface QuotedAmount extends AmountFound {
  readonly start: number;
  /** The demand up to its number: 不少于2, 不少于1.2万; a share with its sign: 不低于95%. */
  readonly written: string;
  /** What follows the number, beginning with its unit. */
  readonly rest: string;
}

/** Words that make the number after them a demand. A bare number may count anything: 三年行动计划, 四个意识. */
const demand =
  /(?:不(?:得)?(?:少|低|多|高|大)于|不(?:得)?超过|不(?:得)?突破|至少|最少|至多|最多|新增|达到?|控制在)(?=[0-9０-９零〇一二两三四五六七八九十百千万半])/gu;

/** The end of such a word before a number: what few sentences have, told quickly. */
const mayDemand = /[于过破少多增达到在]\s*[0-9０-９零〇一二两三四五六七八九十百千万半]/;

/** What a sentence demands in numbers, Arabic or Chinese, spaces and full-width forms aside; places count without spaces. */
export function quotedAmounts(text: string): QuotedAmount[] {
  if (!mayDemand.test(text)) return [];
  const plain = text.replace(/\s+/gu, '');
  return Array.from(plain.matchAll(demand)).flatMap(({ 0: words, index: start }): QuotedAmount[] => {
    const found = amountAt(plain, start + words.length);
    if (found === undefined) return [];
    const [written, rest] = [plain.slice(start, found.end), plain.slice(found.end, found.end + longestUnit)];
    return [{ ...found, start, written: written.normalize('NFKC'), rest: rest.normalize('NFKC') }];
  });
}

/** No unit is longer. */
const longestUnit = 40;
