import { describe, expect, it } from 'vitest';
import { targetOfMeasure } from '../../../../src/core/draft/amounts/measure.ts';
import { targetsIn } from '../../../../src/core/draft/amounts/targets.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { draftOf, yamlOf } from '../../../support/documents.ts';

describe('a figure in a cell of its own', () => {
  it('is a target of a sound plan though nothing says what it counts, and its unit is asked for', () => {
    const rows = ['| 指标 | 目标值 |', '| --- | --- |', '| 小学校际差异系数 | 0.36 |', '| 初中校际差异系数 | 0.30 |'];
    const yaml = yamlOf(draftOf(`某局2024年工作要点\n\n${rows.join('\n')}\n`));
    expect(yaml).toContain('target: { at-least: 0.36, unit: 点 } # 待确认: 原文是“0.36”，没有写单位');
    expect(readPlan(yaml, '').plan).toBeDefined();
  });

  it('counts what a column of units says', () => {
    const rows = ['| 指标 | 单位 | 目标值 |', '| --- | --- | --- |', '| 借阅量 | 万册 | 3 |', '| 到课率 | % | 96 |'];
    const yaml = yamlOf(draftOf(`某局2024年工作要点\n\n${rows.join('\n')}\n`));
    expect(yaml).toContain('at-least: 3, unit: 万册');
    expect(yaml).toContain('at-least: 96%');
  });

  it('counts what is called a number in pieces, and whatever else has no unit in points', () => {
    const unitOf = (name: string) => targetOfMeasure('12', name)?.target.unit;
    expect(['专利授权数', '发明专利授权数量', '差异系数', '综合指数', '考核得分', '年接诊人次'].map(unitOf)).toEqual([
      ...['个', '个', '点', '点', '分', '人次'],
    ]);
  });

  it('is to be reached, and is a level to fall to where it was higher before', () => {
    expect(targetOfMeasure('95', '覆盖率（%）', ['90'])?.target).toEqual({ 'at-least': '95%', of: '覆盖率' });
    expect(targetOfMeasure('0.36', '差异系数', ['0.40'])).toMatchObject({
      target: { 'at-most': '0.36', unit: '点', measure: 'latest' },
      doubt: 'no-unit',
    });
    expect(targetOfMeasure('50.7', '近视率（%）', ['55.7'])?.target).toMatchObject({ 'at-most': '50.7', unit: '%' });
  });

  it('may have no unit in a sentence, either, where it is a level that is named', () => {
    expect(targetsIn('公众安全感指数达到90以上，差异系数不超过0.4').map(({ target }) => target)).toEqual([
      { 'at-least': '90', unit: '点', measure: 'latest' },
      { 'at-most': '0.4', unit: '点', measure: 'latest' },
    ]);
    expect(targetsIn('考核成绩达到优秀，得分达到2025年水平')).toEqual([]);
  });

  it.each([
    ['35以下', '平均等待时间（分钟）', { 'at-most': '35', unit: '分钟' }],
    ['＜4%', '投诉率', { 'at-most': '4', unit: '%' }],
    ['不高于2.5', '人均能耗（吨）', { 'at-most': '2.5', unit: '吨' }],
    ['不低于96%', '签约率', { 'at-least': '96%', of: '签约率' }],
    ['18以上', '开放天数（天）', { 'at-least': '18', unit: '天' }],
  ])('may have its bound in words or signs: %s', (figure, name, target) => {
    expect(targetOfMeasure(figure, name)).toMatchObject({ target, doubt: undefined });
  });

  it('does not fall where it tells how many are made in those years', () => {
    expect(targetOfMeasure('16', '创建示范专业（个）', ['19'])?.target).toEqual({ 'at-least': '16', unit: '个' });
  });

  it('of one year between is a step to be reached by its end; those of every year are the course of the last', () => {
    const asked = (heads: string, ...rows: readonly string[]) => {
      const { sections } = draftOf(
        ['苗圃建设计划（2023—2026年）', '一、指标', heads, ...rows].join('\n').replaceAll(' ', '\t'),
      ).plan;
      return sections.flatMap(({ items }) =>
        items.flatMap(({ requirements }) => requirements.map(({ text, target, due }) => [text, target, due])),
      );
    };
    const rows = ['育苗大棚（座） 4 8 12', '苗木成活率 81% 90% 95%', '大棚垮塌 1起 0 0'];
    expect(asked('指标 2022年 2024年 2026年', ...rows)).toEqual([
      ['育苗大棚8座', { 'at-least': '8', unit: '座' }, '2024-12-31'],
      ['育苗大棚12座', { 'at-least': '12', unit: '座' }, '2026-12-31'],
      ['苗木成活率90%', { 'at-least': '90%', of: '苗木成活率' }, '2024-12-31'],
      ['苗木成活率95%', { 'at-least': '95%', of: '苗木成活率' }, '2026-12-31'],
      ['2024年大棚垮塌0', { 'at-most': '0', unit: '起', measure: 'latest' }, '2024-12-31'],
      ['2026年大棚垮塌0', { 'at-most': '0', unit: '起' }, '2026-12-31'],
    ]);
    expect(asked('指标 2020年 2021年 2026年', ...rows)).toHaveLength(3);
    expect(asked('指标 2023年 2024年 2025年 2026年', ...rows.map((row) => `${row} 20`))).toHaveLength(3);
    const [, target] = asked('指标 2024年 2025年 2026年', ...rows, '苗木死亡率 8% 5% 3%').at(-1) ?? [];
    expect(target).toEqual({ 'at-most': '3', unit: '%', measure: 'latest' });
  });
});
