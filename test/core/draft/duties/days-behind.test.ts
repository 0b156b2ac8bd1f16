import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const duesIn = (sentence: string) => asked(`一、车间\n1.安排。${sentence}`);

function asked(text: string) {
  const { sections } = draftOf(`云河集团2025年工作要点\n${text}`).plan;
  return sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [text, due])),
  );
}

function duesUnder(head: string, ...lines: readonly string[]) {
  const numbered = lines.map((line, at) => `${at + 1}.${line}`);
  return asked(['一、逐月安排', '二月', '1.清点零件。', head, ...numbered].join('\n'))
    .slice(1)
    .map(([, due]) => due);
}

it('a day without its month is in the one that its paragraph named last, with whom it is for behind it', () => {
  const [, count, school] = duesIn('3月5日组织培训。10日，各车间清点库存。月底，工会对学徒开展一次技能测试。');
  expect(count?.[1]).toBe('2025-03-10');
  expect(school?.[1]).toBe('2025-03-31');
  expect(duesIn('3月5日组织培训。第二周起，各车间轮流清点库存。').at(-1)?.[1]).toBeUndefined();
});

describe('a day that stands behind', () => {
  it('is that of all before it, where it is when all of that is to be done', () => {
    expect(duesIn('设备完好率要达到98%，6月25日前务必完成。').at(0)?.[1]).toBe('2025-06-25');
    expect(duesIn('老旧阀门逐台更换，由设备部采购，车间帮着装，9月上旬装完。').at(0)?.[1]).toBe('2025-09-10');
    expect(duesIn('3月底前制定方案，更换阀门，9月底前全部完成。').map(([, due]) => due)).toEqual([
      ...['2025-03-31', '2025-09-30'],
    ]);
  });

  it('is that of what is handed in then, and of nothing else', () => {
    const [first, second, handed] = duesIn('各车间清扫货架，明确一名安全员，于3月27日前报安全部。');
    expect([first?.[1], second?.[1], handed?.[1]]).toEqual([undefined, '2025-03-27', '2025-03-27']);
    expect(duesIn('工会将名单填写附件1，于8月28日中午12时前报送。').at(0)?.[1]).toBe('2025-08-28');
  });

  it('is none of what has a day of its own, or is not to be done', () => {
    expect(duesIn('3月下旬动员部署，7月底前完成，做到不走过场。').at(0)?.[1]).toBe('2025-03-31');
    expect(duesIn('9月底前，更换水泵，水价不得高于3元/吨。').map(([, due]) => due)).toEqual([
      ...['2025-09-30', undefined],
    ]);
  });

  it('that ends a span holds for all that the span opens', () => {
    expect(duesIn('检修周：4月28日—5月9日，车工清洗机床，钳工保养工具。').map(([, due]) => due)).toEqual([
      ...['2025-05-09', '2025-05-09'],
    ]);
  });
});

describe('a day of the month alone', () => {
  it('is one of the month named before it, and 当天 is the same day', () => {
    expect(duesIn('2月9日班组长返岗，检修线路；10日全体职工报到，当天领取工装。').map(([, due]) => due)).toEqual([
      ...['2025-02-09', undefined, '2025-02-10', '2025-02-10'],
    ]);
    expect(duesUnder('三月（检修月）', '中旬召开例会，月底前清洗水箱。', '12日盘点库存。', '第一周更换滤芯。')).toEqual(
      [...['2025-03-20', '2025-03-31', '2025-03-12', '2025-03-07']],
    );
    expect(duesIn('10日内修复破损管道。').map(([, due]) => due)).toEqual([undefined]);
  });
});

describe('a time that comes again, or is counted back', () => {
  it('is no last day', () => {
    for (const sentence of ['汛期和暑假前更换水泵。', '春、秋季开学前要更换水泵。', '寒假前更换水泵。'])
      expect(duesIn(sentence).map(([, due]) => due)).toEqual([undefined]);
    expect(duesIn('6月底前，编制检修方案，方案提前两周交设备部。').map(([, due]) => due)).toEqual([
      ...['2025-06-30', undefined],
    ]);
  });

  it('names its last day where each of several has one', () => {
    expect(duesIn('在5月20日和9月20日前各检修一次水泵。').map(([, due]) => due)).toEqual(['2025-09-20']);
    expect(duesIn('5月20日、9月20日前后检修水泵。').map(([, due]) => due)).toEqual(['2025-09-20']);
  });
});

describe('the time of a row', () => {
  const askedIn = (time: string, ...duties: readonly string[]) => {
    const table = [
      '| 任务 | 具体内容 | 完成时限 |',
      '| --- | --- | --- |',
      `| 仓库 | ${duties.join('；')} | ${time} |`,
    ];
    const { sections } = draftOf(`云河集团2025年工作要点\n\n${table.join('\n')}\n`).plan;
    return sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ text, target, due }) => [text, due ?? target?.every])),
    );
  };

  it('is for what it names in short', () => {
    expect(askedIn('清点工作5月15日前，补充工作10月底前', '清点报废零件', '补充备用轴承60套')).toEqual([
      ['清点报废零件', '2025-05-15'],
      ['补充备用轴承60套', '2025-10-31'],
    ]);
  });

  it('is how often the one duty is done that says so itself', () => {
    expect(askedIn('每月', '每月20日前盘点一次库存', '签订保密承诺书')).toEqual([
      ['每月20日前盘点一次库存', 'month'],
      ['签订保密承诺书', undefined],
    ]);
  });
});
