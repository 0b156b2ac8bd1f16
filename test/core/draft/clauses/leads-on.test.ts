import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/core/day.ts';
import { asksNothing } from '../../../../src/core/draft/clauses/asks-nothing.ts';

const period = { from: '2024-01-01' as Day, to: '2024-12-31' as Day };

describe('words that only lead to others, or say of whom something else is said', () => {
  it.each([
    '各组名额分配大致如下：',
    '名额分配如下',
    '“整洁宿舍”评选程序为',
    '获奖人员名单：',
    '签字：',
    '县普法办联系人及电话：李某',
    '未按时归还器材三次以上的',
    '有损坏公物行为',
  ])('%s asks for nothing', (words) => {
    expect(asksNothing(words, period)).toBe(true);
  });

  it.each([
    '各单位于每月5日前报送进展',
    '公布获奖名单：',
    '规范办事流程',
    '请说明理由',
    '制止损坏公物行为',
    '有无损坏公物行为',
  ])('%s may ask', (words) => {
    expect(asksNothing(words, period)).toBe(false);
  });
});
