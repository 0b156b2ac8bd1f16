import { describe, expect, it } from 'vitest';
import { unfoldCells } from '../../../../src/core/draft/clean/unfold-cells.ts';
import { draftOf, lines, textsOf } from '../../../support/documents.ts';

const seats = [
  ...['展位', '厂家', '人数'],
  ...['1', '甲厂', '12', '2', '乙厂', '8', '3', '丙厂', '31', '4', '丁厂', '7', '5', '戊厂', '9'],
];

describe('a table copied a cell a line in which one only looks something up', () => {
  it('is one line, a row behind the other, which asks for nothing and heads nothing', () => {
    const text = ['关于做好展销会准备工作的通知', '一、展位安排', ...seats, '二、工作要求', '各厂家派专人值守。'].join(
      '\n',
    );
    const [first] = draftOf(text).plan.sections;
    expect(first?.items.flatMap(({ requirements }) => requirements)).toEqual([]);
    expect(first?.items.flatMap(({ context }) => context).join('；')).toContain(
      '展位，厂家，人数；1，甲厂，12；2，乙厂，8',
    );
    expect(textsOf(unfoldCells(lines(...seats)))).toHaveLength(1);
  });

  it('has days and times that head no part of the document', () => {
    const hours = ['日期', '科目', '时间'].concat(
      ['6月3日', '6月4日', '6月5日'].flatMap((day) => [
        day,
        '上午',
        '笔算',
        '8:00-9:30',
        '下午',
        '珠算',
        '14:00-15:30',
      ]),
    );
    const text = ['技能测评安排', '一、测评时间', ...hours, '二、其他', '考务人员提前领卷。'].join('\n');
    const { sections } = draftOf(text).plan;
    expect(sections.map(({ title }) => title)).toEqual(['测评时间', '其他']);
    expect(sections[0]?.items.flatMap(({ requirements }) => requirements)).toEqual([]);
  });

  it.each([
    ['is none where tasks stand among its cells', seats.map((cell) => cell.replace(/^(.)厂$/u, '检查$1厂'))],
    ['is none where offices do what it says', seats.map((cell) => cell.replace(/^(.)厂$/u, '$1科'))],
    ['is none where a column is called by what is to be done', ['工作内容', ...seats.slice(1)]],
    ['is none of few cells', seats.slice(0, 9)],
  ])('%s', (_, cells) => {
    expect(unfoldCells(lines(...cells)).lines.some(({ isTold }) => isTold)).toBe(false);
  });

  it('leaves who signed, and when, below it', () => {
    const signed = textsOf(unfoldCells(lines(...seats, '县供销社', '2024年5月6日')));
    expect(signed.slice(1)).toEqual(['县供销社', '2024年5月6日']);
  });
});

describe('what has no word', () => {
  it('asks for nothing, wherever a copy has left it', () => {
    const texts = ['某校周工作安排', '检查宿舍电路，更换老化插座。', '21', '8:00—9:30', '4.26（周日）'];
    const asked = draftOf(texts.join('\n')).plan.sections.flatMap(({ items }) =>
      items.flatMap((item) => item.requirements),
    );
    expect(asked.map(({ text }) => text).filter((text) => !/[\u3400-\u9fff]{4}/u.test(text))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});
