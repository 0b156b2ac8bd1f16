import { describe, expect, it } from 'vitest';
import { closeUpDigits } from '../../../../src/core/draft/clean/close-up-digits.ts';
import { sourceLines } from '../../../../src/core/draft/clean/source-lines.ts';
import { lines, textsOf } from '../../../support/documents.ts';

describe('spaces beside numbers', () => {
  it.each([
    ['计划于 2023 年新增 10 所', '计划于2023年新增10所'],
    ['不少于 2次。全面', '不少于2次。全面'],
    ['达到 100% 以上', '达到100%以上'],
    ['办好 X人民满意', '办好X人民满意'],
    ['1. 加强 AI 教育', '1. 加强 AI 教育'],
    ['## 1 现状 2 条', '## 1 现状2条'],
    ['### 1.2 于 2 月完成', '### 1.2 于2月完成'],
    ['主要工作 1.加强管理', '主要工作 1.加强管理'],
    ['50 ”年 勋章', '50 ”年 勋章'],
    ['加强领导 明确责任', '加强领导 明确责任'],
    ['从5月6日 至 5月20日开展', '从5月6日至5月20日开展'],
    ['二、甲 方 责 任', '二、甲方责任'],
    ['2026 年 工 作 要 点', '2026年工作要点'],
    ['一 二 三 四 五 六 日', '一 二 三 四 五 六 日'],
  ])('%s', (text, expected) => {
    expect(textsOf(closeUpDigits(lines(text)))).toEqual([expected]);
  });

  it('are told where somebody typed them: what parts cells is none', () => {
    const { lines: closed, did } = closeUpDigits(sourceLines('1\t办好 3 所学校\t6 月底前\n办好 3 所学校'));
    expect(closed[0]?.cells).toEqual(['1', '办好3所学校', '6月底前']);
    expect(did).toEqual([{ code: 'digits', lines: [2] }]);
  });
});

describe('gaps between columns', () => {
  it('stay, also in the rows beside a line that has them', () => {
    const rows = ['1  检修台账    9月30日', '附件2 物资清单  10月9日', '达到 90% 以上'];
    expect(textsOf(closeUpDigits(lines(rows[0] as string, rows[1] as string, '', '甲', rows[2] as string)))).toEqual([
      '1  检修台账    9月30日',
      '附件2物资清单  10月9日',
      '甲',
      '达到90%以上',
    ]);
  });
});
