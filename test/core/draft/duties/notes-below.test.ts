import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const askedBelow = (...texts: readonly string[]) =>
  draftOf(['关于开展清仓的通知', '一、任务', '1.清点货架。', '2.检修叉车。', ...texts].join('\n'))
    .plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map(({ text }) => text)))
    .slice(1);

describe('a numbered note below the last item', () => {
  it('asks where it bids', () => {
    expect(askedBelow('注1：每位库管员须填写清点表。', '注2：请各组于5月6日下班前上交清点表。')).toEqual([
      '填写清点表',
      '上交清点表',
    ]);
  });

  it('asks for nothing where it only tells', () => {
    expect(askedBelow('注1：货架编号由南向北。', '各组高度重视。')).toEqual([]);
  });
});
