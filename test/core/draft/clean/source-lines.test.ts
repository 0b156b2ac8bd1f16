import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../../../src/core/draft/clean/source-lines.ts';

describe('the lines of a document', () => {
  it('are those with words, by whatever they are broken, with their number in the file', () => {
    const found = sourceLines('\ufeff一\r\n\r\n二\n三\u2028四\f五').map(({ text, number }) => `${number} ${text}`);
    expect(found).toEqual(['1 一', '3 二', '4 三', '5 四', '6 五']);
  });

  it('know whether they were set in and whether a gap stood above', () => {
    const found = sourceLines('　　甲\n乙\n\n    丙\n\t丁');
    expect(found.map(({ text, isIndented, followsGap }) => [text, isIndented, followsGap])).toEqual([
      ['甲', true, false],
      ['乙', false, false],
      ['丙', true, true],
      ['丁', true, false],
    ]);
  });

  it('bring nothing to a terminal, and no characters without a shape', () => {
    const [line] = sourceLines('甲\u001b[2J乙\u001b]0;title\u0007丙\u200b丁\u0000戊\u202e己\u00a0庚');
    expect(line?.text).toBe('甲乙丙丁戊己 庚');
  });

  it('have figures in half width, with the marks that belong to them', () => {
    const [line] = sourceLines('２０２３年：完成率达到９８．５％，８：３０—９：００，Ａ级食堂１,２００所；');
    expect(line?.text).toBe('2023年：完成率达到98.5%，8:30—9:00，A级食堂1,200所；');
    expect(sourceLines('2023－2024学年，8时－9时')[0]?.text).toBe('2023-2024学年，8时－9时');
    expect(sourceLines('２．加强巡查')[0]?.text).toBe('2．加强巡查');
  });

  it('have the ordinary character where copying from a PDF brought a radical', () => {
    expect(sourceLines('⼀、⼯作⽬标')[0]?.text).toBe('一、工作目标');
    expect(sourceLines('由校⻓牵头，⻛险点逐⻔排查，⼾外活动不减')[0]?.text).toBe(
      '由校长牵头，风险点逐门排查，户外活动不减',
    );
  });
});
