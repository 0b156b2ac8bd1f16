import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function dutiesOf(...texts: readonly string[]): string[] {
  const { sections } = draftOf(['某局2024年工作计划', ...texts].join('\n')).plan;
  return sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map(({ text }) => text)));
}

describe('a bracket', () => {
  it('is cut by no number within it', () => {
    expect(dutiesOf('一、招录', '1.按名额招录学员（其中定向学员不超过8%，委培学员不超过12%）。')).toEqual([
      '按名额招录学员（其中定向学员不超过8%）',
      '委培学员不超过12%',
    ]);
  });

  it('is one thing in a list of what is held', () => {
    expect(dutiesOf('一、活动', '3月份', '书画展评（上午低段、下午高段）')).toEqual(['书画展评（上午低段、下午高段）']);
  });
});

describe('the number of an entry within a text', () => {
  it('is none of its words', () => {
    expect(dutiesOf('一、值守', '1.来客须登记。①核对来客证件；②发放临时胸牌。')).toEqual([
      '来客须登记',
      '核对来客证件',
      '发放临时胸牌',
    ]);
  });
});
