import { describe, expect, it } from 'vitest';
import { addYears, type Day } from '../../../src/core/day.ts';
import { nextPlan, shiftYears } from '../../../src/core/next/next-plan.ts';
import type { OldYear } from '../../../src/core/next/old-year.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';

const text = `# 说明
format: 1
id: work-2023
title: "区教育局2023年工作要点" # 标题
issuer: { id: bureau, name: 区教育局 }
period: { from: 2023-01-01, to: 2023-12-31 }
breaks:
  - { title: 寒假, from: 2023-01-14, to: 2023-02-12 }
units: { school: 学校 }
x-own: { due: 2023-05-01 }
sections:
  - number: 一
    title: 总体
    items:
      - id: "1"
        title: 学习
        requirements:
          # 关于专题学习
          - id: "1.1"
            text: 专题学习 # 两次
            target: { at-least: 2, unit: 次 }
            x-note:   保留   空格
          - id: "1.10"
            text: 到2023年底实现全覆盖
            due: "2023-12-31"
      - id: "2"
        title: 检查
        requirements:
          - id: "2.1"
            text: 自查
            due: 2023-06-30
  - number: 二
    title: 其他
    items:
      - id: "3"
        title: 总结
        requirements:
          - id: "3.1"
            text: 报送总结
`;

const say = { head: ['明年'], why: (why: OldYear) => ('years' in why ? why.years.join('、') : why.kind) };

function next(year: number, leaveOut: readonly string[] = []): string {
  const { plan, diagnostics } = readPlan(text, '');
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  const made = nextPlan(text, plan, { year, leaveOut: new Set(leaveOut), say });
  if (made === undefined) throw new Error('no plan was made');
  return made;
}

describe('next year’s plan', () => {
  it('keeps every byte but its name, its days, and what it says of itself', () => {
    const expected = `# 明年\n${text}`
      .replace('id: work-2023', 'id: work-2024')
      .replace('区教育局2023年工作要点" # 标题', '区教育局2024年工作要点" # 标题 # 待确认: title')
      .replace(
        'from: 2023-01-01, to: 2023-12-31 }',
        'from: 2024-01-01, to: 2024-12-31 } # 待确认: days\nsource: { title: 区教育局2023年工作要点 } # 待确认: source\nx-guess: [title, period, source]',
      )
      .replace(
        'from: 2023-01-14, to: 2023-02-12 }',
        'from: 2024-01-14, to: 2024-02-12, x-guess: [from, to] } # 待确认: days；days',
      )
      .replace('到2023年底实现全覆盖', '到2023年底实现全覆盖 # 待确认: 2023')
      .replace('due: "2023-12-31"', 'due: "2024-12-31" # 待确认: days\n            x-guess: [text, due]')
      .replace('due: 2023-06-30', 'due: 2024-06-30 # 待确认: days\n            x-guess: [due]');
    expect(next(2024)).toBe(expected);
  });

  it('is a sound plan, years away too', () => {
    expect(readPlan(next(2031), '').plan).toMatchObject({ id: 'work-2031', period: { from: '2031-01-01' } });
  });

  it('leaves out what is finished with its lines and comments, and what that leaves empty', () => {
    const made = next(2024, ['1.1', '2.1', '3.1']);
    for (const gone of ['关于专题学习', '专题学习', '保留', '检查', '自查', '其他', '报送总结'])
      expect(made).not.toContain(gone);
    const { plan } = readPlan(made, '');
    expect(
      plan?.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map(({ id }) => id))),
    ).toEqual(['1.10']);
  });

  it.each([
    ['2023-02-28', 1, '2024-02-28'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-12-31', -1, '2022-12-31'],
  ])('moves %s by %i years to %s', (day, years, moved) => {
    expect(addYears(day as Day, years)).toBe(moved);
  });

  it('moves the years of a school year, and no other number', () => {
    const span = { from: '2023-09-01' as Day, to: '2024-08-31' as Day };
    expect(shiftYears('2023—2024学年第2023号，2019年起，20231', span, 1)).toBe(
      '2024—2025学年第2024号，2019年起，20231',
    );
  });
});
