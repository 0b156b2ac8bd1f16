import { describe, expect, it } from 'vitest';
import { dayOfMoment, timeInName } from '../../../src/core/evidence-match/time-in-name.ts';
import { day, planWith } from '../../support/plans.ts';

const calendar = { plan: planWith(), today: day('2023-12-20'), offset: '+08:00' };

function timeOf(stem: string): string | undefined {
  const found = timeInName(stem, calendar);
  if (found === undefined) return undefined;
  const span = found.from === found.to ? found.from : `${found.from}..${found.to}`;
  return found.isInPlan ? span : `${span} outside`;
}

describe('the day in a name', () => {
  it.each([
    ['2023年9月13日 主题党日会议记录', '2023-09-13'],
    ['会议记录2023-9-13', '2023-09-13'],
    ['支委会2023.4.7', '2023-04-07'],
    ['2023_09_13例会', '2023-09-13'],
    ['IMG_20230913_101500', '2023-09-13'],
    ['微信图片_20230705112233', '2023-07-05'],
    ['Screenshot_20230705112233123', '2023-07-05'],
    ['mmexport1694571234567', '2023-09-13'],
    ['签到表0913', '2023-09-13'],
    ['疏散演练0509-1', '2023-05-09'],
    ['9.13例会', '2023-09-13'],
    ['例会 9-13', '2023-09-13'],
    ['9月13日签到', '2023-09-13'],
    ['9月13号签到', '2023-09-13'],
    ['签到（9月13）', '2023-09-13'],
    ['九月十三日签到', '2023-09-13'],
    ['十二月二十五日', '2023-12-25'],
    ['2022年9月13日 会议', '2022-09-13 outside'],
  ])('%s: %s', (stem, expected) => expect(timeOf(stem)).toBe(expected));
});

describe('a longer time in a name', () => {
  it.each([
    ['第一季度 党风廉政学习记录', '2023-01-01..2023-03-31'],
    ['2季度小结', '2023-04-01..2023-06-30'],
    ['Q3 台账', '2023-07-01..2023-09-30'],
    ['上半年总结', '2023-01-01..2023-06-30'],
    ['3月学习(1)', '2023-03-01..2023-03-31'],
    ['检查表 六月', '2023-06-01..2023-06-30'],
    ['2023年11月份工资', '2023-11-01..2023-11-30'],
    ['3月3班家长会', '2023-03-01..2023-03-31'],
    ['2月30日例会', '2023-02-01..2023-02-28'],
  ])('%s: %s', (stem, expected) => expect(timeOf(stem)).toBe(expected));
});

describe('what is no time', () => {
  it.each([
    'DSC_0913',
    'IMG-0913',
    'IMG0042',
    'P1010913',
    '扫描件001',
    '会议记录(3)',
    '三年级3-2班',
    '13.45',
    '2023年工作总结',
    '第20周例会',
    '电话13812345678',
    '',
  ])('%s', (stem) => expect(timeOf(stem)).toBeUndefined());
});

it('is the calendar day of the clock that made the file, not of Greenwich', () => {
  const moment = Date.parse('2023-09-12T20:00:00Z');
  expect(dayOfMoment(moment, '+08:00')).toBe('2023-09-13');
  expect(dayOfMoment(moment, '-05:00')).toBe('2023-09-12');
  expect(dayOfMoment(Number.NaN, '+08:00')).toBeUndefined();
});
