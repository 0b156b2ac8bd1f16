import type { Of } from '../../table.ts';

export const words = {
  head: '{year} 年的计划，由 {from} 年的 {plan} 延续而来：文字、目标、责任单位、编号照旧，日期顺延。',
  check: '请对照新一年的工作要点逐条核对；条目有增减时，编号不要挪作他用。',
  review:
    '还是上一年的、顺延来的，注有“待确认”并列在 x-guess 里；plan import --review 逐处确认，plan validate 会提醒还剩哪些。',
  unfinished: '只保留了没有完成的要求；已完成和不适用的 {count} 条没有列入。',
  why: {
    title: '标题由上一年的顺延，新文件也许另有名称',
    aim: '这是 {from} 年文件的总体要求，请改成新一年的',
    source: '原文都出自这份 {from} 年的文件；新文件印发后，请换成新文件',
    days: '由 {was} 顺延',
    years: '文字里写着 {years} 年，请改成新一年的说法',
  },
  made: ({ count, guesses, file }: Of<'count' | 'guesses' | 'file'>) =>
    `共 ${count} 条要求，${guesses} 处待确认。请对照新一年的工作要点核对：plan import --review ${file}，再运行 plan validate。`,
} as const;
