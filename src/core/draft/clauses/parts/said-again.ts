import { chineseNumber } from '../../../text/chinese-numeral.ts';
import { forbids } from '../forbids.ts';

/** 落实“三个主动”：主动问好，主动让座，主动帮忙: so many of what a quotation names, and the first of them. */
const counted =
  /^([^“”，]{0,40}“([一二两三四五六七八九十]{1,2})(?:个|项|种|大)?([\u3400-\u9fff]{2,4})”[^“”，：]{0,4}：)([^，：]{2,40}[，。；])$/u;

/** The clause of which the next ones say again what it counts: all of them hold the word, and there are so many. */
export interface SaidAgain {
  readonly head: string;
  readonly list: readonly string[];
}

export function saidAgain(clauses: readonly string[], at: number): SaidAgain | undefined {
  const [, head = '', number = '', word = '', first = ''] = counted.exec(clauses[at] ?? '') ?? [];
  if (head === '') return undefined;
  const size = chineseNumber(number) ?? 0;
  const list = [first, ...clauses.slice(at + 1, at + size)];
  const isSame = list.length === size && list.every((each) => each.includes(word) && !forbids(each));
  return isSame ? { head, list } : undefined;
}
