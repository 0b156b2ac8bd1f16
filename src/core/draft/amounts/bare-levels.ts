import { formatDecimal } from '../../decimal.ts';
import { matchesIn } from '../../matches-in.ts';
import { numberForm, readNumber } from '../../text/read-number.ts';
import type { FoundTarget } from './found-target.ts';
import { least, most } from './measure-words.ts';

/** 指数达到90以上, 得分不低于85: what has a height and no unit, with a number and nothing that it would count behind it. */
const level = new RegExp(
  `(?:指数|系数|强度|浓度|密度|得分|评分|积分|分值|满意度|成绩)(?:[^，。；0-9]{0,6}?)(${least}|${most})(${numberForm})(以上|以下|以内)?(?=[，。；、）”]|$)`,
  'gu',
);
/** 低分差控制在0.45以内: a fraction with nothing that it counts is a level, however it is called; 升级到2.0 is a version. */
const fraction = new RegExp(
  `(?<![本级版系统])(${least}|${most})(?:在)?([0-9]{1,4}\\.[0-9]{1,4})(以上|以下|以内)?(?=[，。；、）”]|$)`,
  'gu',
);
const isMost = new RegExp(`^(?:${most})$`, 'u');

/** A plan counts nothing without a unit: what a level is told in, where the document leaves it out. */
export function unitOfLevel(name: string): string {
  const times = /[人件架场批班]次$/u.exec(name)?.[0];
  if (times !== undefined) return times;
  if (/分|满意度|成绩/u.test(name)) return '分';
  return /数量$|(?<![指系])数$/u.test(withoutFigures(name)) ? '个' : '点';
}

function withoutFigures(name: string): string {
  return name.replace(/(?<![^\p{L}])[^\p{L}]+$/gu, '');
}

/** Numbers without a unit that the text demands of a level. */
export function bareLevels(text: string): FoundTarget[] {
  return [...matchesIn(text, level), ...(text.includes('.') ? matchesIn(text, fraction) : [])].flatMap(
    ({ 0: all, 1: word = '', 2: number = '', 3: tail, index }) => {
      const amount = readNumber(number.normalize('NFKC'));
      if (amount === undefined) return [];
      const isCap = isMost.test(word) || (tail !== undefined && tail !== '以上');
      const value = formatDecimal(amount);
      const target = { [isCap ? 'at-most' : 'at-least']: value, unit: unitOfLevel(all), measure: 'latest' as const };
      const start = index + all.indexOf(word);
      return [{ target, start, end: index + all.length, doubt: 'no-unit' as const }];
    },
  );
}
