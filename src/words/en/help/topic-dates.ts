import type { Topic } from '../../topics/topic.ts';

const made = '$ plan record 1.1 --add 1 --on 3月8日\n$ plan status --as-of 2023-06-30';

export const words: Topic = {
  summary: 'how days, dues and periods are written and counted',
  parts: [
    'A day may be written 2023-03-08, 2023/3/8, 3-8, 3月8日, today or yesterday, in full-width digits too. Without a year, the one within the plan is meant.',
    {
      terms: [
        ['--on', 'the day it happened; decides for which period it counts. After the plan has ended it must be given'],
        [
          '--period',
          'the period it makes up: 2023-02, 2023-Q1, 2023-W05, H1, T1, Y1; an exemption takes a range: 2023-01..2023-03',
        ],
        ['--as-of', "the day as of which progress and reports are; today, never later than the plan's end"],
      ],
    },
    { lines: made },
    "Weeks begin on Monday; weeks, months and quarters are the calendar's; half-years and years count from the plan's first day; several weeks or months together from the one that holds it, named after their first. Terms have the days under the plan's terms; what is done between two makes up the one before where that is short, else counts for the next. A period that the plan's edge cuts to under half, and one wholly in a break, owes nothing; what is done in it counts.",
    "Without a due, the last day is the plan's. What is finished after it is done all the same, with the days it was late. Today is the computer's time zone's; plan doctor looks at that.",
  ],
};
