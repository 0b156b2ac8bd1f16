import type { Topic } from '../../topics/topic.ts';

const recording = `$ plan record 2.1 --done --on 2023-12-20
$ plan record 1.1 --add 1 --on 2023-03-08
$ plan record 2.7 --exempt 本年度没有满五十年党龄的党员`;

/** The five kinds of target. */
export const words: Topic = {
  summary: '目标有哪五种，怎么算完成',
  parts: [
    {
      terms: [
        ['不写 target', '做完即可：--done'],
        ['{ at-least: 10, unit: 所 }', '数量加起来达到 10：--add 3'],
        [
          '{ at-least: 1, unit: 次, every: month }',
          '每周 week、每月 month、每季度 quarter、每半年 half-year、每学期 term 或每年 year 都要够：--add 1，补记某期用 --period 2023-02',
        ],
        ['{ at-least: 100%, of: 中小学校 }', '最新的份额达到 100%：--share 38/40'],
        ['{ at-most: 5, unit: 份 }', '到期没有超过 5；一超过就是超限'],
      ],
    },
    {
      terms: [
        ['every', '几周、几月、几年一次写成 2 weeks、2 months、3 years；每学期的 term 按计划里 terms 的日期'],
        [
          'by',
          '每一期里的期限：by: 25（25日前）；按周的 by: fri（周五前）；by: last-workday（最后一个工作日前，不知道法定节假日）。晚了仍算本期，注明逾期完成',
        ],
      ],
    },
    '写 across: units 的是全区合计：各单位报自己的，谁也不单独欠。数量按写的算，0.1 加 0.2 就是 0.3。',
    { lines: recording },
    '状态：未启动、推进中、已完成、逾期、不适用。黄色“滞后”是进度跟不上、30 天内到期，或本期过了四分之三还没做够。完成率 = 已完成 ÷（归本单位的 − 不适用）。',
    '该有的佐证没有附，仍算完成，但一直注明“缺佐证”；要求的文字改了，以前的记录注明“需复核”，用 --confirm 确认。',
  ],
};
