export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** Some of the files by name, and how many there are. */
export interface PassedOver {
  readonly files: string;
  readonly count: number;
}

export const validateTable = {
  severities: { error: '错误', warning: '警告', note: '提示' },
  hint: '提示：',
  summary: '检查 {files} 个计划文件：{counts}（plan explain {code} 查看说明）',
  counted: ({ error, warning, note }: Counts) =>
    [error && `${error} 个错误`, warning && `${warning} 个警告`, note && `${note} 个提示`].filter(Boolean).join('，'),
  sound: '检查 {files} 个计划文件：没有问题',
  withHint: '{message}（{hint}）',
  written: '已写入 {file}',
  annotationsCut: 'GitHub 每一步的每一类只标出 {most} 处，全部列在这一步的日志里',
  passedOver: ({ files, count }: PassedOver) => `略过 ${count} 个不是计划的 YAML 文件：${files}`,
  fixed: '{file}：已改好：{what}',
  wouldFix: '{file}：可以改好：{what}（这一次没有写文件）',
  notFixed: '{file}：YAML 写法有误，没有改动；请先改正下面的错误，再用 --fix',
  /** A comment on a pull request. */
  markdown: {
    title: '计划检查：{counts}',
    changes: '与原先相比',
    others: '其他',
    outdated: '照这样改，台账里有 {count} 条记录要重新确认（{ids}）。',
    orphaned: '照这样改，台账里有 {count} 条记录在计划里找不到对应的要求（{ids}）。',
    unaffected: '照这样改，这个仓库的台账里没有要重新确认的记录。',
    more: '另有 {count} 处，见检查的日志',
    between: '、',
  },
  watching: '等着下一次改动（按 Ctrl+C 结束）',
  fixAll: '改好整个文件：{what}',
  required: '必须有',
  comma: '，',
  fixes: {
    'unquoted-id': '{count} 个编号加了引号',
    'half-width-punctuation': '{count} 个半角标点改成全角',
    'line-ends': '{count} 行的换行符改成 LF',
    'final-line-end': '补上了文件末尾的换行',
    'byte-order-mark': '去掉了文件开头的 BOM',
  },
} as const;

export const diffTable = {
  title: '{before} → {after}',
  verdicts: { kept: '延续', changed: '修改', added: '新增', dropped: '取消' },
  parts: { id: '编号', text: '文字', target: '目标', due: '期限', lead: '责任单位', for: '适用单位', score: '分值' },
  count: '{verdict} {count} 条',
  listComma: '、',
  between: '，',
  columns: ['结果', '原编号', '现编号', '原要求', '现要求', '原目标和期限', '现目标和期限', '改动'],
  was: '原：{text}',
  now: '现：{text}',
} as const;
