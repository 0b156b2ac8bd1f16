import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function duesIn(...lines: readonly string[]) {
  const { sections } = draftOf(['云河集团2023—2030年发展规划', ...lines].join('\n')).plan;
  return sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [text, due])),
  );
}

describe('a year that aims are told for', () => {
  it('is ahead: what is reached by then is no look back', () => {
    const aims = ['到2027年，建成码头3座。自动化装卸取得重大突破，岸电设备得到普遍使用，培育一批船队。'];
    expect(duesIn('一、主要目标', ...aims)).toEqual([
      ['建成码头3座', '2027-12-31'],
      ['自动化装卸取得重大突破', '2027-12-31'],
      ['岸电设备得到普遍使用', '2027-12-31'],
      ['培育一批船队', '2027-12-31'],
    ]);
  });

  it('holds for the sentences and paragraphs behind it, up to the next', () => {
    const aims = [
      '把集团建成一流企业。到2025年，建成码头3座。新增货仓6座。',
      '——运力提升。新增货船12艘，建成调度中心2处。',
      '至2028年，货运量达到900万吨。培育龙头车队5支；建成配送站9个。',
    ];
    expect(duesIn('一、主要目标', ...aims)).toEqual([
      ['建成码头3座', '2025-12-31'],
      ['新增货仓6座', '2025-12-31'],
      ['新增货船12艘', '2025-12-31'],
      ['建成调度中心2处', '2025-12-31'],
      ['货运量达到900万吨', '2028-12-31'],
      ['培育龙头车队5支', '2028-12-31'],
      ['建成配送站9个', '2028-12-31'],
    ]);
  });

  it('may stand behind a dash, without 到', () => {
    const aims = ['——2024年，码头电气化率达到60%，新增货船3艘；', '——2025年，码头电气化率达到80%，新增货船5艘。'];
    expect(duesIn('一、主要目标', ...aims).map(([, due]) => due)).toEqual([
      '2024-12-31',
      '2024-12-31',
      '2025-12-31',
      '2025-12-31',
    ]);
  });

  it('ends where another time begins, and holds for nothing but aims', () => {
    expect(duesIn('一、主要目标', '到2025年，建成码头3座。展望2040年，港口全面智能化。', '新增货船12艘。')).toEqual([
      ['建成码头3座', '2025-12-31'],
      ['新增货船12艘', undefined],
    ]);
    expect(duesIn('一、重点工程', '1.码头。到2025年，建成码头3座。新增货仓6座。').map(([, due]) => due)).toEqual([
      '2025-12-31',
      undefined,
    ]);
  });
});
