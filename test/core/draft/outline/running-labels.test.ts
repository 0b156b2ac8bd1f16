import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/draft/outline/read-document.ts';

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
