export const words = {
  name: '得分',
  max: '分值',
  scoring: '评分标准',
  givers: { self: '自评分', reviewed: '审核分' },
  none: { self: '未自评', reviewed: '未审核' },
  labelled: '{name}{words}',
  /** Of one duty: the plan gives it less today than was given for it. */
  above: '{points}（高于分值{max}，需复核）',
  partly: '{points}（{beside}）',
  count: '{count}条{what}',
  toConfirm: '需复核',
  exempt: '不计分',
  exemptBeside: '不适用{count}条不计分',
  title: '得分汇总表',
  part: '部分、重点任务',
  total: '合计',
  /** In the introduction of a report. */
  sentence: '考核得分：{words}。',
  /** Between a name and what it names. */
  colon: '：',
  comma: '，',
} as const;
