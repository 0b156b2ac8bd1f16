import { describe, expect, it } from 'vitest';
import { unfoldTables } from '../../../../src/core/draft/clean/unfold-tables.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('a table', () => {
  it('becomes a line a row: the duty, who does it and when', () => {
    const cleaned = unfoldTables(
      lines(
        '| 序号 | 任务 | 牵头单位 | 责任单位 | 完成时间 |',
        '|---|---|---|---|---|',
        '| 1 | 修订章程 | 办公室 | 各校 | 6月底前 |',
        '| 2 | 召开大会 | / |  | 全年 |',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '1. 修订章程（牵头单位：办公室；责任单位：各校；完成时间：6月底前）。',
      '2. 召开大会（完成时间：全年）。',
    ]);
    expect(doneBy(cleaned)).toEqual(['table 1,2,3,4']);
  });

  it('without a head keeps its words', () => {
    expect(textsOf(unfoldTables(lines('| 甲 | 乙 |')))).toEqual(['甲。乙。']);
  });

  it('is no line that only has bars', () => {
    expect(textsOf(unfoldTables(lines('首页 | 新闻')))).toEqual(['首页 | 新闻']);
  });
});
