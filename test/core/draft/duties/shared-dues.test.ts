import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function duesIn(...lines: readonly string[]) {
  const { sections } = draftOf(['云河集团2025年工作要点', ...lines].join('\n')).plan;
  return sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [text, due])),
  );
}

describe('a day that several duties share', () => {
  it('opens its clause behind whoever has to', () => {
    expect(duesIn('一、制度', '1.修订制度。各部门要结合实际，于4月10日前修订岗位职责并报办公室备案。')).toEqual([
      ['结合实际，于4月10日前修订岗位职责', '2025-04-10'],
      ['报办公室备案', '2025-04-10'],
    ]);
  });

  it('is no day of a rate beside it, which is read off when it is', () => {
    expect(duesIn('一、服务', '1.改进服务。8月底前上线预约平台，线上办理率达75%。')).toEqual([
      ['8月底前上线预约平台', '2025-08-31'],
      ['线上办理率达75%', undefined],
    ]);
  });

  it('holds for rates, too, where a comma sets it apart at the head', () => {
    expect(duesIn('一、服务', '1.改进服务。到10月底，办结率达98%，满意率达95%。').map(([, due]) => due)).toEqual([
      '2025-10-31',
      '2025-10-31',
    ]);
  });

  it('stands in brackets at the end, with nothing else in them', () => {
    expect(duesIn('一、活动', '1.举办活动。组织集体晚会，发放纪念手册（9月12日）。').map(([, due]) => due)).toEqual([
      '2025-09-12',
      '2025-09-12',
    ]);
  });

  it('is the month’s where what the words may mean lies beyond it', () => {
    expect(
      duesIn('一、安排', '2月：', '1.开学前检查宿舍', '2.召开职工大会', '3月：', '1.开展文体比赛').map(
        ([, due]) => due,
      ),
    ).toEqual(['2025-02-28', '2025-02-28', '2025-03-31']);
  });
});

describe('a week that the document counts', () => {
  it('ends so many weeks behind the one whose days it gives, marked', () => {
    const rows = [
      '| 周次 | 活动内容 | 负责人 |',
      '| --- | --- | --- |',
      '| 第1周（9.1—9.5） | 制订教研计划 | 教务处 |',
      '| 第3—4周 | 组织推门听课 | 教务处 |',
      '| 第六周 | 举行教学沙龙 | 教务处 |',
    ];
    const { sections } = draftOf(`云河中学2025学年教研计划\n\n${rows.join('\n')}\n`).plan;
    const all = sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map(({ due }) => due)).toEqual(['2025-09-05', '2025-09-26', '2025-10-10']);
    expect(all[1]?.guesses).toContainEqual({ key: 'due', why: 'due', about: '第3—4周' });
  });
});

describe('a cell of remarks or of what was found', () => {
  it('is told beside its row and asked of nobody', () => {
    const rows = [
      '| 序号 | 存在问题 | 整改措施 | 备注 |',
      '| --- | --- | --- | --- |',
      '| 1 | 台账不全 | 补齐台账 | 已约谈 |',
      '| 2 | 线路老化 | 更换线路 | 待拨款 |',
    ];
    const { sections } = draftOf(`云河集团2025年整改清单\n\n${rows.join('\n')}\n`).plan;
    const items = sections.flatMap((section) => section.items);
    expect(items.flatMap(({ requirements }) => requirements.map(({ text }) => text))).toEqual(['补齐台账', '更换线路']);
    expect(items[0]?.context).toEqual(['备注：台账不全；备注：已约谈']);
  });
});
