import { describe, expect, it } from 'vitest';
import { dropContents } from '../../../../src/core/draft/clean/drop-contents.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('a table of contents', () => {
  it('goes where leaders lead to pages', () => {
    const cleaned = dropContents(lines('目　录', '一、总体思路……1', '二、重点任务......2', '一、总体思路', '正文。'));
    expect(textsOf(cleaned)).toEqual(['一、总体思路', '正文。']);
    expect(doneBy(cleaned)).toEqual(['contents 1,2,3']);
  });

  it('goes where its lines are said again in the text', () => {
    expect(textsOf(dropContents(lines('目录', '一、甲', '二、乙', '一、甲', '正文。', '二、乙')))).toEqual([
      '一、甲',
      '正文。',
      '二、乙',
    ]);
  });

  it('is no sentence that ends with a number', () => {
    expect(textsOf(dropContents(lines('一、甲', '新增学校……等10')))).toHaveLength(2);
  });
});
