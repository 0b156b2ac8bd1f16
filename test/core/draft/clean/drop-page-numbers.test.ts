import { describe, expect, it } from 'vitest';
import { dropPageNumbers } from '../../../../src/core/draft/clean/drop-page-numbers.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('page numbers', () => {
  it.each(['— 3 —', '-12-', '－ 7 －', '第3页', '第 3 页 共 9 页', '3/9', '3'])('go: %s', (number) => {
    const cleaned = dropPageNumbers(lines('建立', number, '制度'));
    expect(textsOf(cleaned)).toEqual(['建立', '制度']);
    expect(doneBy(cleaned)).toEqual(['page-number 2']);
  });

  it('go from the middle of a line', () => {
    expect(textsOf(dropPageNumbers(lines('推动学校 — 2 — 工作')))).toEqual(['推动学校工作']);
  });

  it('go where the text counts them through, and only there', () => {
    const texts = ['寒假第一2/22周为家访周', '家访不少于3/22所有学生', '报38/40与4/22安排', '完成1/3以上'];
    expect(textsOf(dropPageNumbers(lines(...texts)))).toEqual([
      ...['寒假第一周为家访周', '家访不少于所有学生', '报38/40与安排', '完成1/3以上'],
    ]);
    expect(textsOf(dropPageNumbers(lines('完成38/40', '完成39/40')))).toEqual(['完成38/40', '完成39/40']);
  });

  it('go where they count on a page apart, and stay where they are values in a table', () => {
    const page = '每月组织一次检查，'.repeat(30);
    expect(textsOf(dropPageNumbers(lines(page, '1', page, '2', page, '3')))).toEqual([page, page, page]);
    const table = ['省级幼儿园比例（%）', '73.35', '80', '普惠园覆盖面（%）', '93.94', '95', '学位数', '7', '8'];
    expect(textsOf(dropPageNumbers(lines(...table)))).toEqual(table);
  });

  it.each(['2020—2023年', '第3条', '3月', '1-3年级'])('are none: %s', (text) => {
    expect(textsOf(dropPageNumbers(lines(text)))).toEqual([text]);
  });
});
