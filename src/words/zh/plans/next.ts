export const words = {
  head: '{year} 年的计划，由 {from} 年的 {plan} 延续而来：文字、目标、责任单位、编号照旧，日期顺延。',
  check: '请对照新一年的工作要点逐条核对；条目有增减时，编号不要挪作他用。',
  unfinished: '只保留了没有完成的要求；已完成和不适用的 {count} 条没有列入。',
  remedy: '上一计划没有完成。{words}',
  namesYear: '待确认: 文字里写着 {years} 年，请改成新一年的说法。',
  made: '共 {count} 条要求。请对照新一年的工作要点核对，再运行 plan validate。',
} as const;
