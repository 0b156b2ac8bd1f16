import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/draft/outline/read-document.ts';
import { runningLabels } from '../../../../src/core/draft/outline/running-labels.ts';
import { lines } from '../../../support/documents.ts';

const itemsOf = (text: string) =>
  readDocument(text).sections.map(({ title, items }) => [
    title,
    ...items.map((item) => `${item.ordinal} ${item.title}`),
  ]);

describe('words with a number that runs on', () => {
  it.each([
    ['【重点任务1】优化公共服务。', '【重点任务2】加快补短提质。', '【重点任务3】提升质量。'],
    ['任务一：优化公共服务。', '任务二：加快补短提质。', '任务三：提升质量。'],
    ['专栏1：优化公共服务。', '专栏2：加快补短提质。', '专栏3：提升质量。'],
  ])('number items: %s', (one, two, three) => {
    const text = `云河区2024年教育工作要点\n一、学前教育\n${one}新建幼儿园5所。\n${two}改造乡村园8所。\n二、义务教育\n${three}组织教研活动4次。\n`;
    expect(itemsOf(text)).toEqual([
      ['学前教育', '1 优化公共服务', '2 加快补短提质'],
      ['义务教育', '3 提升质量'],
    ]);
  });

  it.each([
    ['that does not run on', '工作室3：开展教研活动4次。', '工作室9：开展教研活动4次。'],
    ['of what is attached', '附件1：教研活动安排表', '附件2：教研活动名单'],
    ['of a class', '高一1：开展教研活动4次。', '高一2：开展教研活动4次。'],
  ])('are none where they have a number %s', (_what, one, two) => {
    const [section] = readDocument(
      `云河区2024年教育工作要点\n一、学前教育\n${one}\n${two}\n二、义务教育\n组织教研活动4次。\n`,
    ).sections;
    expect(section?.items.map(({ ordinal }) => ordinal)).toEqual([undefined]);
  });
});

describe('labels in English', () => {
  it('count the sections beside headings that have none', () => {
    const text = [
      'Hillside Primary School',
      '# School Improvement Plan 2025–26',
      '## Where we are',
      'Attendance was 93%.',
      '## Priority 1: Reading',
      '1.1 **Phonics.** Train all staff in phonics by May 2026.',
      '1.2 **Library.** Buy 300 books.',
      '## Priority 2: Staff',
      '2.1 **Reviews.** Hold two reviews a year.',
      '## Monitoring',
      'Review the plan every month.',
    ].join('\n\n');
    expect(readDocument(text).sections.map(({ number = '–', title }) => `${number} ${title}`)).toEqual([
      '– Where we are',
      '1 Reading',
      '2 Staff',
      '– Monitoring',
    ]);
  });

  it.each([
    ['A. Premises', 'B. People', 'A'],
    ['Goal 1 – Premises', 'Goal 2 – People', '1'],
  ])('are sections where numbers stand under them: %s', (one, two, number) => {
    const text = `Work Plan 2025\n\n${one}\n\n1. Paint the hall by May.\n\n2. Repair two gates.\n\n${two}\n\n1. Recruit three helpers.`;
    const [first, second] = readDocument(text).sections;
    expect([first?.number, first?.title, first?.items.length]).toEqual([number, 'Premises', 2]);
    expect(second?.title).toBe('People');
  });

  it('are none of a year group, nor of a letter that stands alone', () => {
    const text = 'Work Plan 2025\n\n1. Year 4: times tables are practised daily.\n\n2. A. Smith leads the choir.';
    expect(readDocument(text).sections).toHaveLength(1);
  });

  it('count the rows of a table, with who leads and who helps in columns of their own', () => {
    const text = [
      'Work Plan 2025',
      '',
      '| Ref | Action | Lead | Support | Target date | How we will know |',
      '|---|---|---|---|---|---|',
      '| A1 | Rewrite the travel policy | Bursar | Site team | 14 Nov 2025 | Policy approved |',
      '| A2 | Offer 15 clubs | Head of Sport | Coaches | 10 May 2025 | Most pupils take part |',
    ].join('\n');
    const [section] = readDocument(text).sections;
    expect(section?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      'A1 Rewrite the travel policy',
      'A2 Offer 15 clubs',
    ]);
  });
});

it('Goal 1, Goal 2 number parts of an English plan; years, grades and pages do not', () => {
  const labelsOf = (word: string) => runningLabels(lines(`${word} 1: Build the hall`, `${word} 2: Open the hall`)).size;
  expect(['Goal', 'Priority', 'Year', 'Grade', 'Page'].map(labelsOf)).toEqual([1, 1, 0, 0, 0]);
});

it('a digit and a space number titles whatever number of things stands between, and texts only where many go on counting', () => {
  const titles = ['1　现状与形势', '12 个乡镇全部完成清查；合计3000户。', '2　总体要求', '3　主要任务'];
  expect([...runningLabels(lines(...titles))]).toEqual(['1']);
  const texts = [
    '1 更新航标20座；每月巡航。',
    '2 疏浚航道8公里。',
    '3 ★控流失：不高于4%。',
    '4 培训船员。',
    '5 走访船户；建档。',
  ];
  expect([...runningLabels(lines(...texts))]).toEqual(['1', '1 ']);
  expect(runningLabels(lines(...texts.slice(0, 4))).size).toBe(0);
});
