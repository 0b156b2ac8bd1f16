import { describe, expect, it } from 'vitest';
import { joinWeeks } from '../../../../src/core/draft/clean/join-weeks.ts';
import { lines, textsOf } from '../../../support/documents.ts';

describe('the days of a week on the line below it', () => {
  it.each([
    ['9.8-9.14', '第二周（9月8日—9月14日）'],
    ['9月8日—14日', '第二周（9月8日—9月14日）'],
    ['（12.29～1.4）', '第二周（12月29日—1月4日）'],
  ])('%s stand beside it', (days, head) => {
    expect(textsOf(joinWeeks(lines('第二周', days, '检修管网')))).toEqual([head, '检修管网']);
  });

  it('are none where something else is said', () => {
    const texts = ['第二周', '9.8开学典礼', '9.8-9.14'];
    expect(textsOf(joinWeeks(lines(...texts)))).toEqual(texts);
  });
});
