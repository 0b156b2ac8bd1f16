import type { PeriodState } from '../core/progress/periods.ts';
import type { InBoth, Values } from './language.ts';

/** What only the page says; the rest are the words of every report. */
const zh = {
  skip: '跳到明细表',
  figures: '总体情况',
  bySection: '各部分完成情况',
  burnUp: '完成进度与均匀进度',
  burnUpSays: ({ day, done, of, even }: Values) =>
    `截至${day}，已完成 ${done} 条（共 ${of} 条）；按均匀进度应为 ${even} 条。`,
  actualLine: '已完成',
  evenLine: '均匀进度',
  grid: '按期要求逐月情况',
  gridNote: '每格是一期；按周的要求，每格是当月各周（达到数/应达到数）。',
  requirement: '任务',
  month: ({ month }: Values) => `${month}月`,
  states: {
    met: '达到',
    short: '缺',
    running: '进行中',
    ahead: '未到',
    free: '不计',
    exempt: '不适用',
  } satisfies Record<PeriodState, string>,
  missing: ({ amount }: Values) => `缺 ${amount}`,
  narrative: '自查情况（初稿）',
  table: '任务明细',
  controls: '筛选',
  search: '查找（编号、文字、责任人）',
  status: '完成情况',
  section: '部分',
  lead: '责任单位',
  everything: '全部',
  attention: '需关注（逾期、滞后、缺佐证、需复核）',
  shown: '显示 {shown} 条，共 {all} 条',
  more: '原文与记录',
  signature: '签字',
};

const en: typeof zh = {
  skip: 'To the table',
  figures: 'Figures',
  bySection: 'Completion by section',
  burnUp: 'Completion and the even pace',
  burnUpSays: ({ day, done, of, even }) =>
    `As of ${day}, ${done} of ${of} are done; at an even pace it would be ${even}.`,
  actualLine: 'done',
  evenLine: 'even pace',
  grid: 'Recurring duties, month by month',
  gridNote: 'One cell a period; for weekly duties one cell holds the weeks of a month (met/owed).',
  requirement: 'Requirement',
  month: ({ month }) => String(month),
  states: { met: 'met', short: 'short', running: 'running', ahead: 'ahead', free: 'none owed', exempt: 'exempt' },
  missing: ({ amount }) => `short ${amount}`,
  narrative: 'The self-check (draft)',
  table: 'All requirements',
  controls: 'Filter',
  search: 'Search (id, words, who is responsible)',
  status: 'Status',
  section: 'Section',
  lead: 'Responsible',
  everything: 'all',
  attention: 'needs attention (overdue, behind, without evidence, to be confirmed)',
  shown: '{shown} of {all} shown',
  more: 'Source and records',
  signature: 'Signature',
};

export const pageMessages: InBoth<typeof zh> = { zh, en };
