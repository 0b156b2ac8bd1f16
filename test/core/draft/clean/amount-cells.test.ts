import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const duties = (text: string) =>
  draftOf(`${text}\n`).plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text: task, target }) => [task, target] as const)),
  );

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const rows = [
  ['招募讲解员', '60名', '宣教部'],
  ['举办讲座', '每学期不少于2场', '宣教部'],
  ['检修展柜', '每月', '保卫科'],
  ['防范失窃', '零案件', '保卫科'],
  ['更新展板', '更新15块，完好率98%', '陈列部'],
] as const;

const asked = [
  ['招募讲解员60名', { 'at-least': '60', unit: '名' }],
  ['举办讲座每学期不少于2场', { 'at-least': '2', unit: '场' }],
  ['每月检修展柜', { 'at-least': '1', unit: '次', every: 'month' }],
  ['防范失窃零案件', { 'at-most': '0', unit: '起' }],
  ['更新15块', { 'at-least': '15', unit: '块' }],
  ['完好率98%', { 'at-least': '98%', of: '完好率' }],
];

describe('a cell that says nothing but how much or how often', () => {
  it.each(['目标要求', '工作标准', '工作目标'])('is one duty with the task beside it, under any head: %s', (head) => {
    const title = '河湾博物馆2026年任务清单';
    expect(duties(`${title}\n${table(['工作任务', head, '责任部门'], ...rows)}`)).toEqual(asked);
    const tabbed = [['工作任务', head, '责任部门'], ...rows].map((cells) => cells.join('\t')).join('\n');
    expect(duties(`${title}\n${tabbed}`)).toEqual(asked);
  });

  it('is so where the task is no title, and another column heads the rows', () => {
    const merged = [
      ['1', '办好展览', '招募讲解员', '60名'],
      ['1', '办好展览', '布置新展厅', '3间'],
      ['2', '守住安全', '检修展柜', '每月'],
      ['2', '守住安全', '培训保安', '每季度1次'],
    ];
    const text = `河湾博物馆2026年任务清单\n${table(['序号', '重点任务', '具体举措', '目标要求'], ...merged)}`;
    expect(duties(text).map(([task]) => task)).toEqual([
      '招募讲解员60名',
      '布置新展厅3间',
      '每月检修展柜',
      '培训保安每季度1次',
    ]);
  });

  it('is the target of what its row is called in English', () => {
    const own = [
      ['Guided tours', '40'],
      ['Volunteer training', 'at least 60 hours'],
      ['Visitor survey', '85% satisfied'],
      ['Fire drills', '2 per term'],
      ['Serious accidents', 'zero'],
      ['Case checks', 'weekly'],
    ];
    expect(duties(`Riverside Museum Annual Plan 2026\n\n${table(['Activity', 'Target'], ...own)}`)).toEqual([
      ['Guided tours', { 'at-least': '40', unit: 'guided tours' }],
      ['Volunteer training', { 'at-least': '60', unit: 'hours' }],
      ['Visitor survey', { 'at-least': '85%', of: 'Visitor survey' }],
      ['Fire drills', { 'at-least': '2', unit: 'fire drills' }],
      ['Serious accidents', { 'at-most': '0', unit: 'serious accidents' }],
      ['Case checks', { 'at-least': '1', unit: 'times', every: 'week' }],
    ]);
  });

  it('among sentences in English is said behind what it is of, and points ask for nothing', () => {
    const own = [
      ['Open evening', '10', '150 visitors'],
      ['Walk the site', '3', 'twice a week'],
      ['Repairs', '5', 'Mend the roof of the east wing'],
    ];
    const text = `Riverside Museum Annual Plan 2026\n\n${table(['Activity', 'Points', 'What counts'], ...own)}`;
    expect(duties(text)).toEqual([
      ['150 visitors', { 'at-least': '150', unit: 'visitors' }],
      ['Walk the site: twice a week', { 'at-least': '2', unit: 'times', every: 'week' }],
      ['Mend the roof of the east wing', undefined],
    ]);
  });
});
