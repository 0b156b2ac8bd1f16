import { describe, expect, it } from 'vitest';
import { unfoldCells } from '../../../../src/core/draft/clean/unfold-cells.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('a table that was copied from a page', () => {
  it('a cell a line, with numbers, becomes a line a row', () => {
    const cleaned = unfoldCells(
      lines(
        ...['某局清单', '序号', '项目', '工作内容', '完成时间', '负责科室'],
        ...['1', '学前教育', '新建幼儿园4所', '8月底前', '基教科'],
        ...['2', '校园安全', '每月检查1次。', '全年', '安全科、办公室'],
        '一、要求',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '某局清单',
      '1. 学前教育。新建幼儿园4所（负责科室：基教科；完成时间：8月底前）。',
      '2. 校园安全。每月检查1次（负责科室：安全科、办公室；完成时间：全年）。',
      '一、要求',
    ]);
    expect(doneBy(cleaned)).toEqual([`table ${Array.from({ length: 15 }, (_each, at) => at + 2).join()}`]);
  });

  it('a row a line with wide gaps: a group that several rows share stands in the first of them alone', () => {
    const rows = ['1  师资  招聘教师10名  人事科', '2  选派支教教师5名  人事科', '3  安全  开展演练  安全科'];
    expect(textsOf(unfoldCells(lines('序号  类别  工作内容  责任单位', ...rows)))).toEqual([
      '师资',
      '1. 招聘教师10名（责任单位：人事科）。',
      '2. 选派支教教师5名（责任单位：人事科）。',
      '安全',
      '3. 开展演练（责任单位：安全科）。',
    ]);
  });

  it('a row a line with wide gaps under heads of which one is known by none: a remark left out, and a cell as wide as its column', () => {
    const table = [
      '材料名称        报送单位        截止时间     备注',
      '检修台账        各船队          9月30日      盖章',
      '物资清单        各码头          10月9日',
      '全年航次及客运量统计表 各船队  11月2日      两份',
    ];
    expect(textsOf(unfoldCells(lines(...table)))).toEqual([
      '检修台账（责任单位：各船队；备注：盖章；完成时间：9月30日）。',
      '物资清单（责任单位：各码头；完成时间：10月9日）。',
      '全年航次及客运量统计表（责任单位：各船队；备注：两份；完成时间：11月2日）。',
    ]);
  });

  it('gives a cell that was broken over lines, and one that several rows share, back to their columns', () => {
    const cleaned = unfoldCells(
      lines(
        ...['序号', '类别', '工作内容', '责任单位'],
        ...['1', '师资', '招聘教师260名，', '培训校长100人次', '人事科'],
        ...['2', '选派支教教师10名', '人事科'],
        ...['3', '安全', '开展演练', '安全科'],
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '师资',
      '1. 招聘教师260名，培训校长100人次（责任单位：人事科）。',
      '2. 选派支教教师10名（责任单位：人事科）。',
      '安全',
      '3. 开展演练（责任单位：安全科）。',
    ]);
  });

  it('without numbers is told by what its columns hold', () => {
    const cleaned = unfoldCells(
      lines('月份', '工作内容', '部门', '3月', '开展学雷锋活动', '德育处', '4月', '召开家长会', '教导处', '一、要求'),
    );
    expect(textsOf(cleaned)).toEqual([
      '开展学雷锋活动（责任单位：德育处；完成时间：3月）。',
      '召开家长会（责任单位：教导处；完成时间：4月）。',
      '一、要求',
    ]);
  });

  it('a row a line, with wide gaps, becomes the same', () => {
    const cleaned = unfoldCells(
      lines(
        '序号\t工作任务\t完成时限\t责任科室',
        '1\t建校3所\t8月底\t规划科',
        '2\t招聘50名教师\t7月\t人事科',
        '附注。',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '1. 建校3所（责任科室：规划科；完成时间：8月底）。',
      '2. 招聘50名教师（责任科室：人事科；完成时间：7月）。',
      '附注。',
    ]);
  });

  it.each([
    ['工作目标', '工作任务', '工作要求', '一、加强领导。'],
    ['序号', '项目', '内容', '无编号的一行', '再一行'],
    ['月份', '工作内容', '部门', '抓好常规管理。', '开展教研。', '做好总结。'],
    ['一、工作任务', '1', '2', '3'],
  ])('is none where only its words occur', (...texts) => {
    expect(textsOf(unfoldCells(lines(...texts)))).toEqual(texts);
  });
});

describe('heads that say how and how often', () => {
  it('are heads beside one that says who', () => {
    const table = ['物品  方法  次数  责任人', '餐具  高温蒸汽消毒  每餐后  炊事员', '玩具  清洗晾晒  每周1次  保育员'];
    expect(textsOf(unfoldCells(lines(...table)))).toEqual([
      '餐具。高温蒸汽消毒（目标：每餐后；责任人：炊事员）。',
      '玩具。清洗晾晒（目标：每周1次；责任人：保育员）。',
    ]);
  });
});
