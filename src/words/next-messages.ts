import type { InBoth, Values } from './language.ts';

const zh = {
  head: ({ year, from, plan }: Values) =>
    `${year} 年的计划，由 ${from} 年的 ${plan} 延续而来：文字、目标、责任单位、编号照旧，日期顺延。`,
  check: () => '请对照新一年的工作要点逐条核对；条目有增减时，编号不要挪作他用。',
  unfinished: ({ count }: Values) => `只保留了没有完成的要求；已完成和不适用的 ${count} 条没有列入。`,
  namesYear: ({ years }: Values) => `待确认: 文字里写着 ${years} 年，请改成新一年的说法。`,
  made: ({ count }: Values) => `共 ${count} 条要求。请对照新一年的工作要点核对，再运行 plan validate。`,
};

const en: typeof zh = {
  head: ({ year, from, plan }) =>
    `The plan for ${year}, carried over from ${plan} of ${from}: texts, targets, leads and ids as they were, days moved.`,
  check: () => 'Hold it against the new work points, duty by duty; never use an id again for another duty.',
  unfinished: ({ count }) => `Only what was not finished is in it; ${count} done or exempt were left out.`,
  namesYear: ({ years }) => `To be confirmed: the words name ${years}; say it for the new year.`,
  made: ({ count }) => `Requirements: ${count}. Check them against the new work points, then run plan validate.`,
};

export const nextMessages: InBoth<typeof zh> = { zh, en };
