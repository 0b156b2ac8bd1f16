import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function duesIn(...lines: readonly string[]) {
  const { sections } = draftOf(['云河集团2023—2030年发展规划', ...lines].join('\n')).plan;
  return sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [text, due])),
  );
}

describe('a year that aims are told for', () => {
  it('holds for the sentences and paragraphs behind it, up to the next', () => {
    const aims = [
      '把集团建成一流企业。到2025年，建成码头3座。完善仓储体系。',
      '——运力提升。新增货船12艘，建立调度中心。',
      '至2028年，货运量达到900万吨。培育龙头车队5支；建设配送网络。',
    ];
    expect(duesIn('一、主要目标', ...aims)).toEqual([
      ['建成码头3座', '2025-12-31'],
      ['完善仓储体系', '2025-12-31'],
      ['新增货船12艘', '2025-12-31'],
      ['建立调度中心', '2025-12-31'],
      ['货运量达到900万吨', '2028-12-31'],
      ['培育龙头车队5支', '2028-12-31'],
      ['建设配送网络', '2028-12-31'],
    ]);
  });

  it('ends where another time begins, and holds for nothing but aims', () => {
    expect(duesIn('一、主要目标', '到2025年，建成码头3座。展望2040年，港口全面智能化。', '新增货船12艘。')).toEqual([
      ['建成码头3座', '2025-12-31'],
      ['新增货船12艘', undefined],
    ]);
    expect(duesIn('一、重点工程', '1.码头。到2025年，建成码头3座。完善仓储体系。').map(([, due]) => due)).toEqual([
      '2025-12-31',
      undefined,
    ]);
  });
});
