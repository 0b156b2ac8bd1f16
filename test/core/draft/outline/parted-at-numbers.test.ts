import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const itemsOf = (...text: readonly string[]) =>
  draftOf(text.join('\n')).plan.sections.map(({ title, items }) => [
    title,
    ...items.map((item) => `${item.written} ${item.title}`.trim()),
  ]);

describe('a number within a line', () => {
  it('heads what stands on the lines below, where a title behind a sentence ends the line', () => {
    const found = itemsOf(
      '校车安全责任书',
      '为保障学生乘车安全，特签订本责任书。一、工作目标',
      '1.健全管理制度。2.定期检修车辆。二、工作要求',
      '1.培训驾驶员。2.建立乘车台账。',
    );
    expect(found).toEqual([
      ['工作目标', '1 健全管理制度', '2 定期检修车辆'],
      ['工作要求', '1 培训驾驶员', '2 建立乘车台账'],
    ]);
  });

  it('may be glued to what stands before it, where the first of them is not', () => {
    expect(itemsOf('云河县渡口计划', '1、检修缆绳2、清点船只3、做好值班安排', '4、培训船员')).toEqual([
      ['云河县渡口计划', '1 检修缆绳', '2 清点船只', '3 做好值班安排', '4 培训船员'],
    ]);
    expect(itemsOf('云河县渡口计划', '1、核对附件2、附件3的名单', '2、培训船员')[0]).toHaveLength(3);
  });

  it('is none in the cells of a table, which are told of each year', () => {
    const { plan } = draftOf(
      [
        '某某乡图书馆三年行动计划（2024—2026年）',
        '一、主要指标',
        '| 序号 | 指标名称 | 2024年 | 2025年 | 2026年 |',
        '| --- | --- | --- | --- | --- |',
        '| 1 | 人均藏书量（册） | 1.1 | 1.2 | 1.3 |',
      ].join('\n'),
    );
    const items = plan.sections[0]?.items ?? [];
    expect(items.map(({ title, context }) => [title, context])).toEqual([
      ['人均藏书量', ['年度值：2024年为1.1；年度值：2025年为1.2']],
    ]);
  });

  it('is the first of a list that goes on below', () => {
    const found = itemsOf(
      '2024年社区活动计划',
      '一、开展读书周活动：1、诗歌朗诵比赛',
      '2、图书交换活动',
      '3、书法展览',
    );
    expect(found).toEqual([['开展读书周活动', '1 诗歌朗诵比赛', '2 图书交换活动', '3 书法展览']]);
  });

  it('in brackets is no word of what a numbered item tells behind it, nor is the number of a class', () => {
    const { plan } = draftOf(
      [
        '学生公寓管理办法',
        '一、纪律',
        '1.住宿学生须遵守以下规定：（1）按时熄灯。（2）不得私接电源。（3）宿管组每晚清点人数。',
        '2.表彰班级：高一（1）班 高二（2）班。',
      ].join('\n'),
    );
    const [first, second] = plan.sections.flatMap(({ items }) => items);
    const said = first?.requirements.map(({ text }) => text).slice(-3);
    expect(said).toEqual(['按时熄灯', '不得私接电源', '每晚清点人数']);
    expect(second?.written).toBe('2');
    expect(plan.sections.flatMap(({ items }) => items)).toHaveLength(2);
  });

  it('is one though a copy has lost the mark behind it, where sentences are counted from one on', () => {
    const found = itemsOf(
      '校车安全责任书',
      '一、工作目标',
      '1健全管理制度，落实专人。2定期检修车辆。3建立乘车台账。',
      '二、工作要求',
      '1个班级选派2名安全员。2名安全员每天清点人数。',
    );
    expect(found[0]).toEqual(['工作目标', '1 健全管理制度，落实专人', '2 定期检修车辆', '3 建立乘车台账']);
    expect(found[1]?.[0]).toBe('工作要求');
    expect(found[1]?.slice(1).some((item) => /^[12] /u.test(item))).toBe(false);
  });
});
