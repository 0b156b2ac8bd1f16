import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function rowsWith(...times: readonly string[]) {
  const rows = times.map(
    (time, at) => `| ${at + 1} | 工作${'甲乙丙丁'.charAt(at)} | 修订应急预案；组织应急演练 | 安全处 | ${time} |`,
  );
  const lines = [
    '# 云河集团2025年重点工作任务分解表',
    '',
    '| 序号 | 重点任务 | 具体举措 | 牵头部门 | 完成时限 |',
    '| --- | --- | --- | --- | --- |',
  ];
  return draftOf([...lines, ...rows].join('\n')).plan.sections.flatMap(({ items }) => items);
}

describe('a row that is called by what it lists', () => {
  it('is parted where each is held by itself', () => {
    const lines = [
      '# 云河机修厂周工作安排表（2025.3.3—3.9）',
      '',
      '| 时间 | 工作内容 | 责任部门 |',
      '| --- | --- | --- |',
      '| 3.4（周二） | 新学徒报到、安全操作指导、班组长会议 | 技术科 |',
    ];
    const { plan } = draftOf(lines.join('\n'));
    const asked = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text, due, with: units }) => [text, due, ...units])).toEqual(
      ['新学徒报到', '安全操作指导', '班组长会议'].map((text) => [text, '2025-03-04', '技术科']),
    );
  });
});

describe('a row’s time', () => {
  it('stays as context where it asks for no day', () => {
    const [first, second] = rowsWith('长期坚持', '全年');
    expect(first?.context).toContain('完成时间：长期坚持');
    expect(second?.context).toEqual([]);
  });

  it('is a doubt of each of its duties where it names no day', () => {
    const [first, second] = rowsWith('第4周', '每批次结束后10个工作日内');
    expect(first?.requirements.map(({ guesses }) => guesses)).toEqual([
      [{ key: 'text', why: 'no-day', about: '第4周' }],
      [{ key: 'text', why: 'no-day', about: '第4周' }],
    ]);
    expect(second?.requirements[0]?.guesses[0]?.about).toBe('每批次结束后10个工作日内');
  });

  it('is parted where it names what each day is for', () => {
    const [first] = rowsWith('预案4月底前，其余9月底前');
    expect(first?.requirements.map(({ due }) => due)).toEqual(['2025-04-30', '2025-09-30']);
  });

  it('is a day in figures, and a rhythm', () => {
    const [first, second] = rowsWith('第10周（11.4—11.8）', '每季度');
    expect(first?.requirements.map(({ due }) => due)).toEqual(['2025-11-08', '2025-11-08']);
    expect(second?.requirements.map(({ target }) => target?.every)).toEqual(['quarter', 'quarter']);
  });

  it('may be a day with a stroke', () => {
    const [first] = rowsWith('11/25');
    expect(first?.requirements.map(({ due }) => due)).toEqual(['2025-11-25', '2025-11-25']);
  });

  it('is shown whole beside a day that is only part of it', () => {
    const [first] = rowsWith('3月至11月');
    expect(first?.requirements[0]?.guesses).toEqual([{ key: 'due', why: 'due', about: '3月至11月' }]);
  });
});

it('is the month of a week that stands beside it, where nothing tells its days', () => {
  const head = ['| 月份 | 周次 | 工作内容 | 责任部门 |', '| --- | --- | --- | --- |'];
  const rows = [
    '| 二月 | 第1周 | 清点库存 | 后勤处 |',
    '| 四月 | 第一周 | 检修门窗 | 后勤处 |',
    '| 六月 | 第18周 | 盘点账目 | 财务处 |',
  ];
  const { sections } = draftOf(['云河中学2025年工作安排', '', ...head, ...rows].join('\n')).plan;
  const duties = sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
  expect(duties.map(({ due, guesses }) => [due, guesses.find(({ key }) => key === 'due')?.about])).toEqual([
    ['2025-02-28', '二月，第1周'],
    ['2025-04-30', '四月，第一周'],
    ['2025-06-30', '六月，第18周'],
  ]);
});

describe('a day beside which a task names a month', () => {
  function dues(day: string, ...tasks: readonly string[]): (string | undefined)[] {
    const heads = ['第6周工作安排表', '', '| 日期 | 工作内容 | 责任部门 |', '| --- | --- | --- |'];
    const rows = tasks.map((task) => `| ${day} | ${task} | 总务处 |`);
    return draftOf([...heads, ...rows].join('\n')).plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ due }) => due)),
    );
  }

  it('is its time: the month, the quarter or the feast is of what is done', () => {
    const tasks = ['3月份用水统计', '一季度物业费结算', '教师节慰问品采购'];
    expect(dues('2024年4月9日', ...tasks)).toEqual(['2024-04-09', '2024-04-09', '2024-04-09']);
  });

  it('is not where the task says until when, or says it in a bracket', () => {
    expect(dues('2024年4月9日', '5月底前修好水管', '仓库盘点（4月12日）')).toEqual(['2024-05-31', '2024-04-12']);
  });
});
