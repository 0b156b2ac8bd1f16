import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const unitsIn = (...texts: readonly string[]) =>
  draftOf(['设备科年度计划', ...texts].join('\n')).plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map((each) => [...each.lead, ...each.with].join('、'))),
  );

describe('whose all of a part is, said once on a line below it', () => {
  it('holds for the numbered parts of an item, but for what names its own', () => {
    expect(
      unitsIn(
        '一、重点任务',
        '（一）机房改造',
        '1.更换配电柜3台。',
        '2.检修空调5台。',
        '责任单位：机电组、物业组',
        '（二）线路整治',
        '3.清理废旧线缆。',
        '4.由仓储组登记库存。',
        '责任单位：网络组',
      ),
    ).toEqual(['机电组、物业组', '机电组、物业组', '网络组', '仓储组']);
  });

  const groups = (between: string) => [
    '一、机房改造',
    '1.更换配电柜3台。',
    ...(between === '' ? [] : [between]),
    '2.检修空调5台。',
    '责任单位：机电组',
    '二、线路整治',
    '3.清理废旧线缆。',
    '4.更换光缆2条。',
    '责任单位：网络组',
  ];

  it('holds for the items of a section where several are written so', () => {
    expect(unitsIn(...groups(''))).toEqual(['机电组', '机电组', '网络组', '网络组']);
  });

  it('is the last item’s alone where others have their own', () => {
    expect(unitsIn(...groups('责任单位：物业组'))).toEqual(['物业组', '机电组', '', '网络组']);
  });

  it('is the last item’s alone where one section only is written so', () => {
    expect(unitsIn(...groups('').slice(0, -1))).toEqual(['', '机电组', '', '']);
  });
});

describe('whose it is, noted behind every line that is counted below a head', () => {
  const { sections } = draftOf(
    [
      '设备科任务分解表',
      '一、基础设施',
      '1.机房改造',
      '（1）更换配电柜3台；对老旧空调逐台检修（责任单位：机电组）',
      '（2）登记库存备件（责任单位：仓储组）',
      '2.线路整治',
      '（1）清理废旧线缆（责任单位：网络组）',
      '（2）更换光缆2条（责任单位：网络组）',
    ].join('\n'),
  ).plan;
  const items = sections.flatMap((section) => section.items);

  it('makes no text of theirs: the heads stay the items', () => {
    expect(items.map(({ title }) => title)).toEqual(['机房改造', '线路整治']);
  });

  it('makes no title of what a semicolon parts', () => {
    expect(items[0]?.requirements.map(({ text }) => text)).toEqual([
      '更换配电柜3台',
      '对老旧空调逐台检修',
      '登记库存备件',
    ]);
  });
});
