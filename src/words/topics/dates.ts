import type { TopicInBoth } from './topic.ts';

const made = '$ plan record 1.1 --add 1 --on 3月8日\n$ plan status --as-of 2023-06-30';

/** How days and periods are written, and what they decide. */
export const dates: TopicInBoth = {
  zh: {
    summary: '日期、期限和每一期怎么写、怎么算',
    parts: [
      '日期写成 2023-03-08、2023/3/8、3-8、3月8日、今天、昨天、前天都行，全角数字也行。没写年份的，取计划期间里的那一年。',
      {
        terms: [
          ['--on', '事情是哪天办的；决定算在哪一期。计划结束以后补记，必须写明'],
          ['--period', '补的是哪一期：2023-02、2023-Q1、2023-W05、H1、Y1；不适用可以写一段：2023-01..2023-03'],
          ['--as-of', '截至哪一天看进度、出报告；不写是今天，不晚于计划的最后一天'],
        ],
      },
      { lines: made },
      '周从星期一算起，周、月、季度按日历；半年、一年从计划的第一天算起。被计划起止日截去一半以上的一期，和整个落在假期里的一期，不欠；在里面办了的照样算。',
      '没写 due 的，期限是计划的最后一天。过了期限才完成的，注明晚了几天，仍是完成。“今天”按电脑的时区算；不放心就运行 plan doctor。',
    ],
  },
  en: {
    summary: 'how days, dues and periods are written and counted',
    parts: [
      'A day may be written 2023-03-08, 2023/3/8, 3-8, 3月8日, today or yesterday, in full-width digits too. Without a year, the one within the plan is meant.',
      {
        terms: [
          [
            '--on',
            'the day it happened; decides for which period it counts. After the plan has ended it must be given',
          ],
          [
            '--period',
            'the period it makes up: 2023-02, 2023-Q1, 2023-W05, H1, Y1; an exemption takes a range: 2023-01..2023-03',
          ],
          ['--as-of', "the day as of which progress and reports are; today, never later than the plan's end"],
        ],
      },
      { lines: made },
      "Weeks begin on Monday; weeks, months and quarters are the calendar's; half-years and years count from the plan's first day. A period that the plan's edge cuts to under half, and one wholly in a break, owes nothing; what is done in it counts.",
      "Without a due, the last day is the plan's. What is finished after it is done all the same, with the days it was late. Today is the computer's time zone's; plan doctor looks at that.",
    ],
  },
};
