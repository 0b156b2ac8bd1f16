import { examplePlan, type Topic } from '../../topics/topic.ts';

/** How a plan file is written. */
export const topicFormatTable: Topic = {
  summary: '计划文件怎么写',
  parts: [
    '一个计划一个文件，YAML，UTF-8，放在 plans/ 里。它只写要办什么、谁办、办多少、什么时候办完；办了什么记在台账里，不写在这里。',
    { lines: examplePlan },
    '整个计划：',
    {
      terms: [
        ['format', '格式的编号，现在是 1'],
        ['id', '计划的编号：小写字母、数字、连字符；台账的文件夹用它命名，定了就不要改'],
        ['period', '从哪天到哪天，可以是一个学年'],
        ['units', '单位类别，如 bureau: 区教育局机关'],
        ['breaks', '寒假、暑假：整个落在里面的一期，不欠'],
        ['terms', '各学期的起止日期，给 every: term 用'],
        ['source, aim', '原文，总体要求；可不写'],
      ],
    },
    '每条要求：',
    {
      terms: [
        ['id', '编号，加引号；用过的不再给别的任务'],
        ['text', '任务，一个人答得上来的一句话'],
        ['quote', '原文里的那一句，照抄'],
        ['target', '要做多少，见 plan help targets；不写就是做完即可'],
        ['due', '最后一天；不写就是计划的最后一天'],
        ['for', '归哪几类单位；不写就是都归'],
        ['lead, with', '牵头单位，责任单位'],
        ['evidence', '应当留存的佐证材料'],
        ['basis', '规定次数的制度：title、article、url'],
        ['score, scoring', '考核分值，评分标准；写了分值，就能记自评分（plan record 编号 --score 8.5）和审核分'],
        ['tags, x-…', '标签；x- 开头的由您自己用'],
      ],
    },
    '检查写得对不对：',
    { lines: '$ plan validate\n$ plan explain unquoted-id' },
  ],
};

const layout = `.plan/
  config.yaml                       单位、填报人、计划、语言（plan config）
  assign/<计划>.yaml                谁来做哪一条（plan config）
  words/<计划>.yaml                 单位自己写的报告文字（plan config）
  ledger/<计划>/<记录者>.jsonl       每台电脑一个文件，只增不改
  evidence/                         佐证材料的副本`;

const daily =
  '$ plan record 1.1 --add 1 --on 2023-03-08 --note 第一次专题学习\n$ plan log\n$ plan undo --yes\n$ plan verify';

/** What is kept, and how it is kept safe. */
export const topicLedgerTable: Topic = {
  summary: '台账记在哪里，怎么保证不丢',
  parts: [
    '办了什么、哪天办的、谁记的、有什么佐证，都记在 .plan/ 文件夹里。像 git 一样，在下级文件夹里运行也找得到；在别处的用 --dir 指明。',
    { lines: layout },
    '台账只增不改：记错了就撤销，原来那条还在，注明已撤销。命令一结束，记录就已经在磁盘上，断电也不丢。',
    { lines: daily },
    {
      terms: [
        ['plan record', '记一笔；plan check 逐条问'],
        ['plan undo', '撤销自己的最后一笔，--redo 恢复'],
        ['plan verify', '核对每一行、每一份佐证；把它给的校验码抄在别处，以后用 --expect 比对'],
        ['plan export', '打成一个包带走；plan merge 在另一台电脑上并入'],
      ],
    },
    '备份：把 .plan/ 整个复制走，或者 plan export -o 备份.zip --with-evidence。',
  ],
};

const recording = `$ plan record 2.1 --done --on 2023-12-20
$ plan record 1.1 --add 1 --on 2023-03-08
$ plan record 2.7 --exempt 本年度没有满五十年党龄的党员`;

/** The kinds of target. */
export const topicTargetsTable: Topic = {
  summary: '目标有哪几种，怎么算完成',
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
    '状态：未启动、推进中、已完成、逾期、不适用。写明的期限或某一期已过才叫“逾期”；没有写期限、计划已经结束的叫“期末未完成”，分有进展和无记录。黄色“滞后”是进度跟不上、30 天内到期，或本期过了四分之三还没做够。完成率 = 已完成 ÷（归本单位的 − 不适用）。',
    '该有的佐证没有附，仍算完成，但一直注明“缺佐证”；要求的文字改了，以前的记录注明“需复核”，用 --confirm 确认。',
  ],
};

const made = '$ plan record 1.1 --add 1 --on 3月8日\n$ plan status --as-of 2023-06-30';

/** How days and periods are written, and what they decide. */
export const topicDatesTable: Topic = {
  summary: '日期、期限和每一期怎么写、怎么算',
  parts: [
    '日期写成 2023-03-08、20230308、2023/3/8、3-8、3.8、3月8日、三月八日、12月底、上月底、今天、昨天、大前天、3天前、上周三、Mar 8 都行，全角数字也行；昨天、上周三这些，从今天算起。没写年份的，取计划期间里的那一年。12月、11月上旬、第一季度不止一天，不收；可能是两天的（跨两年的计划里的 3-8，还没到周五时的“周五”，11/1/2023）也不收，两天都告诉您。',
    '数量写成 2、+2、两次、十二、1.2万、1,200 都行，单位要与要求的一致；约3次、3-5次不是确切的数，不收。份额写成 38/40、38比40；以前报过份额的，95%、九成五、全部、1（就是100%）按那次的全部来算，没报过的，填报时会问全部是多少。',
    {
      terms: [
        ['--on', '事情是哪天办的；决定算在哪一期。计划结束以后补记，必须写明'],
        ['--period', '补的是哪一期：2023-02、2023-Q1、2023-W05、H1、T1、Y1；不适用可以写一段：2023-01..2023-03'],
        ['--as-of', '截至哪一天看进度、出报告；不写是今天，不晚于计划的最后一天'],
      ],
    },
    { lines: made },
    '周从星期一算起，周、月、季度按日历；半年、一年从计划的第一天算起；几周、几月一期的，从计划第一天所在的那一周、那一月数起，用第一个的名字。学期按计划里 terms 的日期，两个学期之间办的，前一学期没做够就算补做，做够了就算后一学期的。被计划起止日截去一半以上的一期，和整个落在假期里的一期，不欠；在里面办了的照样算。',
    '没写 due 的，期限是计划的最后一天。过了期限才完成的，注明晚了几天，仍是完成。“今天”按电脑的时区算；不放心就运行 plan doctor。',
  ],
};
