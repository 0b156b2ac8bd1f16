import type { Topic } from '../../topics/topic.ts';

const recording = `$ plan record 2.1 --done --on 2023-12-20
$ plan record 1.1 --add 1 --on 2023-03-08
$ plan record 2.7 --exempt 本年度没有满五十年党龄的党员`;

export const words: Topic = {
  summary: 'the five kinds of target, and when they are met',
  parts: [
    {
      terms: [
        ['no target', 'done or not done: --done'],
        ['{ at-least: 10, unit: 所 }', 'the amounts reach 10 together: --add 3'],
        [
          '{ at-least: 1, unit: 次, every: month }',
          'each week, month, quarter, half-year, term or year has enough: --add 1, and --period 2023-02 to make one up',
        ],
        ['{ at-least: 100%, of: 中小学校 }', 'the latest share reaches 100%: --share 38/40'],
        ['{ at-most: 5, unit: 份 }', 'not above 5 when its time is over; above is overdue at once'],
      ],
    },
    {
      terms: [
        ['every', "rarer ones are 2 weeks, 2 months, 3 years; a term has the days under the plan's terms"],
        [
          'by',
          'by when within each period: 25, for weeks fri, or last-workday (public holidays are not known); later in the period it counts, and is late',
        ],
      ],
    },
    "With across: units the target is the district's: units record what they contribute, none is in arrears. Amounts are as written: 0.1 and 0.2 is 0.3.",
    { lines: recording },
    'Status: not started, in progress, done, overdue, exempt. Yellow means behind pace, due within 30 days, or a period three quarters gone and short. The share done is done ÷ (those of the unit − exempt).',
    'Without the evidence that should be on file it is done all the same, and shown as lacking evidence until some is attached. Where the words of a requirement change, earlier entries are shown as to be confirmed: --confirm.',
  ],
};
