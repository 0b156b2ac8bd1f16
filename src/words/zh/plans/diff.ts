export const words = {
  title: '{before} → {after}',
  verdicts: { kept: '延续', changed: '修改', added: '新增', dropped: '取消' },
  parts: { id: '编号', text: '文字', target: '目标', due: '期限', lead: '责任单位', for: '适用单位' },
  count: '{verdict} {count} 条',
  listComma: '、',
  between: '，',
  columns: ['结果', '原编号', '现编号', '原要求', '现要求', '原目标和期限', '现目标和期限', '改动'],
  was: '原：{text}',
  now: '现：{text}',
} as const;
