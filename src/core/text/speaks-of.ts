import { type Every, type RhythmUnit, stepOf } from '../progress/periods.ts';
import { chineseNumeral } from './chinese-numeral.ts';

const one: Readonly<Record<RhythmUnit, RegExp>> = {
  week: /每周|每星期/,
  month: /每(?:个)?月/,
  quarter: /每(?:个)?季/,
  'half-year': /每半年/,
  term: /每(?:个)?学期/,
  year: /每年|全年|年度/,
};

const several: Readonly<Partial<Record<RhythmUnit, string>>> = { week: '(?:周|星期)', month: '个?月', year: '年' };
const everySecond: Readonly<Partial<Record<RhythmUnit, RegExp>>> = {
  week: /[隔双]周/,
  month: /[隔双]月/,
  year: /隔年/,
};

/** Whether a text names a rhythm. A demand for another span (全年不少于12次) says nothing against 1 each month. */
export function speaksOf(text: string, every: Every): boolean {
  const { count, unit } = stepOf(every);
  if (count === 1) return one[unit].test(text);
  if (count === 2 && everySecond[unit]?.test(text)) return true;
  const number = count === 2 ? '[2两二]' : `(?:${count}|${chineseNumeral(count)})`;
  return new RegExp(`每${number}${several[unit]}`).test(text.normalize('NFKC'));
}
