import { describe, expect, it } from 'vitest';
import { dateBareDays } from '../../../../src/core/draft/clean/times/days-of-span.ts';
import { lines, textsOf } from '../../../support/documents.ts';

const dated = (...texts: string[]) => textsOf(dateBareDays(lines(...texts)));

describe('days without their month', () => {
  it('get that of the days from which to which all lasts', () => {
    expect(dated('研学时间：2025年5月12日—16日', 'D1  12日', '第二天 13日（周二）', '14日')).toEqual([
      '研学时间：2025年5月12日—16日',
      'D1  5月12日',
      '第二天 5月13日（周二）',
      '5月14日',
    ]);
  });

  it('get the month that each is of, where that is over two', () => {
    expect(dated('时间：6月29日至7月2日', '| 30日 | 装台 |', '| 2日 | 撤展 |').slice(1)).toEqual([
      '| 6月30日 | 装台 |',
      '| 7月2日 | 撤展 |',
    ]);
  });

  it('stay where two spans are told, a day lies outside, or one stands alone', () => {
    for (const texts of [
      ['报名：5月2日—6日', '比赛：6月2日—6日', '3日', '4日'],
      ['时间：5月12日—16日', '12日', '20日'],
      ['时间：5月12日—16日', '12日'],
    ])
      expect(dated(...texts)).toEqual(texts);
  });
});
