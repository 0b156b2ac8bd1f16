import { describe, expect, it } from 'vitest';
import { areUnits, areUnitsInCell } from '../../../../src/core/draft/clean/label-units.ts';
import { unfoldCells } from '../../../../src/core/draft/clean/unfold-cells.ts';
import { draftOf, lines } from '../../../support/documents.ts';

function rowsOf(...texts: readonly string[]): string[] {
  return unfoldCells(lines(...texts)).lines.map(({ text }) => text);
}

describe('the units of a row that was copied a cell a line', () => {
  const heads = ['日期', '重点工作', '负责科室'];

  it('may be set wide, and are called by their names all the same', () => {
    const texts = [
      ...['第六周工作安排', ...heads, '4.8（周一）', '清点器材', '总务科', '排练节目', '工  会', '收取团费', '团   委'],
      ...['4.9（周二）', '修剪绿篱', '总务科', '核对名册', '教导处', '张贴海报', '团   委'],
    ];
    const { sections } = draftOf(texts.join('\n')).plan;
    const asked = sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text, due, lead }) => [text, due, lead.join()])).toEqual([
      ['清点器材', '2024-04-08', '总务科'],
      ['排练节目', '2024-04-08', '工会'],
      ['收取团费', '2024-04-08', '团委'],
      ['修剪绿篱', '2024-04-09', '总务科'],
      ['核对名册', '2024-04-09', '教导处'],
      ['张贴海报', '2024-04-09', '团委'],
    ]);
  });

  it('are two where one stands right below the other, and neither is a task', () => {
    const rows = rowsOf(
      ...[...heads, '5.6（周一）', '核对库存', '总务科', '护理部', '检修冷柜', '总务科', '整理病案', '病案室'],
      ...['5.7（周二）', '演练停电预案', '总务科', '三年级', '材料报送县卫生局', '院办'],
    );
    expect(rows).toContain('核对库存（负责科室：总务科、护理部；完成时间：5.6（周一））。');
    expect(rows).toContain('演练停电预案（负责科室：总务科、三年级；完成时间：5.7（周二））。');
    expect(rows).toContain('材料报送县卫生局（负责科室：院办；完成时间：5.7（周二））。');
  });

  it('are each its own where a cell numbers its tasks through and there are as many', () => {
    const rows = rowsOf(
      ...['日期', '星期', '内容', '地点', '负责科室'],
      ...['3．4', '星期一', '1．核对药品', '2．检修推车', '东楼', '药剂科', '后勤科/设备科'],
      ...['3．5', '星期二', '1．清洗滤网', '2．张贴路标', '西楼', '后勤科', '院办'],
    );
    expect(rows).toEqual([
      '核对药品（备注：星期一；备注：东楼；负责科室：药剂科；完成时间：3.4）。',
      '检修推车（备注：星期一；备注：东楼；负责科室：后勤科/设备科；完成时间：3.4）。',
      '清洗滤网（备注：星期二；备注：西楼；负责科室：后勤科；完成时间：3.5）。',
      '张贴路标（备注：星期二；备注：西楼；负责科室：院办；完成时间：3.5）。',
    ]);
  });

  it('stand beside a clock time, which is of the day above it', () => {
    const rows = rowsOf(
      ...['时间', '活动内容', '场地', '负责科室'],
      ...['7月9日', '8:30—9:00', '核验证件', '东门', '保卫科', '9:10—10:00', '参观车间', '二厂房', '生产科'],
      ...['7月10日', '8:30—9:30', '讲解流程', '礼堂', '质检科', '9:40—11:00', '试用仪器', '化验楼', '质检科'],
    );
    expect(rows.map((row) => /完成时间：(.*)）。$/u.exec(row)?.[1])).toEqual([
      '7月9日 8:30—9:00',
      '7月9日 9:10—10:00',
      '7月10日 8:30—9:30',
      '7月10日 9:40—11:00',
    ]);
  });

  it.each([
    ['教 研 室', true, true],
    ['保卫科/后勤处', true, true],
    ['二楼会议室', false, false],
    ['报告厅', false, false],
    ['教务处、六年级', false, true],
    ['年段', false, true],
  ])('%s', (text, anywhere, inCell) => {
    expect([areUnits(text), areUnitsInCell(text)]).toEqual([anywhere, inCell]);
  });
});
