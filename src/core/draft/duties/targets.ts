import { withoutNames } from '../../text/without-names.ts';
import { counts } from './counts.ts';
import type { FoundTarget } from './found-target.ts';
import { bareRhythm } from './rhythms.ts';
import { shares, subjectOf } from './shares.ts';

const coverage = /全覆盖(?=$|[，。；）”]|目标|任务)|(?<=(?:实现|做到|达到|确保)[^，。；]{0,16})全覆盖(?=、)/gu;
const zeroes = /(?:为零|为0|零发生|零事故|零增长)(?=$|[，。；、）])/gu;

/** Every number that the text demands, in its order; what stands in names (三年行动计划 is none, “四个意识”, 《第二届…》) demands nothing. */
export function targetsIn(text: string): FoundTarget[] {
  const plain = withoutNames(text);
  const found: FoundTarget[] = [];
  const taken = new Uint8Array(plain.length);
  const add = (each: FoundTarget | undefined): void => {
    if (each === undefined || taken.subarray(each.start, each.end).includes(1)) return;
    taken.fill(1, each.start, each.end);
    found.push(each);
  };
  if (mayCount.test(plain)) {
    for (const each of shares(plain)) add(each);
    for (const each of counts(plain)) add(each);
  }
  for (const {
    index,
    0: { length },
  } of plain.matchAll(coverage))
    add(fullCoverage(plain, index, length));
  for (const {
    index,
    0: { length },
  } of plain.matchAll(zeroes))
    add(none(index, length));
  if (found.every(({ target }) => target.every === undefined)) {
    const rhythm = found.length === 0 ? bareRhythm(plain) : undefined;
    add(rhythm);
  }
  return found.sort((a, b) => a.start - b.start);
}

const mayCount = /[0-9０-９零〇一二两三四五六七八九十百]/u;

function fullCoverage(text: string, start: number, length: number): FoundTarget {
  return {
    target: { 'at-least': '100%', of: subjectOf(text.slice(0, start)) },
    start,
    end: start + length,
    doubt: 'full-coverage',
  };
}

function none(start: number, length: number): FoundTarget {
  return { target: { 'at-most': '0', unit: '起' }, start, end: start + length, doubt: 'zero' };
}
