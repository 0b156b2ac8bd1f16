import { describe, expect, it } from 'vitest';
import { quotedAmounts } from '../../../src/core/plan/quoted-amounts.ts';

describe('what a sentence demands', () => {
  it.each([
    ['全年专题学习研究不少于 2次', ['不少于2']],
    ['计划于2023年新增10所党建工作品牌示范校', ['新增10']],
    ['至少两次，每次不低于１.５小时', ['至少两', '不低于1.5']],
    ['不得超过十二份', ['不得超过十二']],
    ['全面推进三年行动计划，增强四个意识，颁发光荣在党50年勋章', []],
    ['不少于若干次', []],
    ['不少于二三十次', []],
    ['不少于一万二千人', ['不少于一万二千']],
    ['新增 1,200 个学位', ['新增1,200']],
  ])('%s', (text, demanded) => {
    expect(quotedAmounts(text).map(({ written }) => written)).toEqual(demanded);
  });
});
