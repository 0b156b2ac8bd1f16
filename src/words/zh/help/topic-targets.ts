import type { Topic } from '../../topics/topic.ts';

const recording = `$ plan record 2.1 --done --on 2023-12-20
$ plan record 1.1 --add 1 --on 2023-03-08
$ plan record 2.7 --exempt 本年度没有满五十年党龄的党员`;

/** The kinds of target. */
export const words: Topic = {
  summary: '目标有哪几种，怎么算完成',
  parts: [
    {
      terms: [
        ['不写 target', '做完即可：--done'],
        ['{ at-least: 10, unit: 所 }', '数量加起来达到 10：--add 3'],
        [
          '{ at-least: 1, unit: 次, every: month }',
          '每周 week、每月 month、每季度 quarter、每半年 half-year 或每年 year 都要够：--add 1，补记某期用 --period 2023-02',
        ],
        ['{ at-least: 100%, of: 中小学校 }', '最新的份额达到 100%：--share 38/40'],
        ['{ at-most: 5, unit: 份 }', '到期没有超过 5；一超过就是超限'],
        [
          '{ at-most: 45, unit: 人, measure: latest }',
          '看最近一次的数，不累加（班额、生均图书）；at-least 也可以：--now 44',
        ],
        [
          '{ never: true }',
          '不得发生的事：到期确认没有发生 --none；发生了 --breach 1 --note 情况，整改好了 --corrected。加 every 就每期确认，--period 写明哪一期',
        ],
      ],
    },
    '写 across: units 的是全区合计：各单位报自己的，谁也不单独欠。数量按写的算，0.1 加 0.2 就是 0.3。',
    { lines: recording },
    '状态：未启动、推进中、已完成、逾期、不适用。黄色“滞后”是进度跟不上、30 天内到期，或本期过了四分之三还没做够。完成率 = 已完成 ÷（归本单位的 − 不适用）。',
    '该有的佐证没有附，仍算完成，但一直注明“缺佐证”；要求的文字改了，以前的记录注明“需复核”，用 --confirm 确认。',
  ],
};
