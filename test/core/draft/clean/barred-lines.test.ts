import { describe, expect, it } from 'vitest';
import { unfoldCells } from '../../../../src/core/draft/clean/unfold-cells.ts';
import { draftOf, lines, textsOf } from '../../../support/documents.ts';

describe('a table whose rows end in bars', () => {
  it('has its columns, and a blank at the right for a cell merged with the row above', () => {
    const cleaned = unfoldCells(
      lines(
        '整治对象 | 时间安排 | 责任单位 |',
        '渔港码头 | 3月份 | 渔政站 海事所 |',
        '液化气站 | 4月份 | 城建办 |',
        '养老院 | 5月份 | 民政所 |',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '渔港码头（责任单位：渔政站 海事所；完成时间：3月份）。',
      '液化气站（责任单位：城建办；完成时间：4月份）。',
      '养老院（责任单位：民政所；完成时间：5月份）。',
    ]);
  });

  it('has a head over two columns for both, and its weeks over their rows', () => {
    const { plan } = draftOf(
      [
        '柳溪中学2023-2024学年第一学期工作安排表',
        '起止时间 | 主要工作 | 责任处室 | |',
        '开学前 | 8月29日 | 全体教师会议 | 办公室 |',
        '8月30日 | 新生军训总结 | 政教处 | |',
        '第一周 | 9月1日-9月7日 | 开学典礼 | 政教处、团委 |',
        '教室安全检查 | 总务处 | | |',
        '第二周 | 9月8日-9月14日 | 师德表彰大会 | 工会 |',
        '高二年级摸底考试 | 教务处 | | |',
      ].join('\n'),
    );
    expect(plan.sections.map(({ title }) => title)).toEqual(['开学前', '第一周', '第二周']);
    const duties = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(duties.map(({ text, due, lead, with: partners }) => [text, due, [...lead, ...partners].join('、')])).toEqual(
      [
        ['全体教师会议', '2023-08-29', '办公室'],
        ['新生军训总结', '2023-08-30', '政教处'],
        ['开学典礼', '2023-09-07', '政教处、团委'],
        ['教室安全检查', '2023-09-07', '总务处'],
        ['师德表彰大会', '2023-09-14', '工会'],
        ['高二年级摸底考试', '2023-09-14', '教务处'],
      ],
    );
  });

  it('names who else does a task in a row of names alone, and reads 2024.8 as a time', () => {
    const cleaned = unfoldCells(
      lines(
        '项目名称 | 工作任务 | 完成时间 | 牵头单位 |',
        '1.道路工程 | 改造滨河路等2条道路 | 11月 | 住建局 |',
        '2024.8 | 城投集团 | | |',
        '新建停车场4处 | 2024.12 | 住建局 | |',
        '2.殡葬工程 | 新建公墓3处 | 10月底 | 民政局 |',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '1.道路工程',
      '改造滨河路等2条道路（牵头单位：住建局、城投集团；完成时间：11月、2024.8）。',
      '新建停车场4处（牵头单位：住建局；完成时间：2024.12）。',
      '2.殡葬工程',
      '新建公墓3处（牵头单位：民政局；完成时间：10月底）。',
    ]);
  });

  it('is none where bars only part the words of a menu', () => {
    const menu = ['首页 | 新闻', '机构 | 职能', '通知 | 公告', '联系 | 地图'];
    expect(textsOf(unfoldCells(lines(...menu)))).toEqual(menu);
  });
});

describe('cells that bars part', () => {
  const rows = [
    '1. 编印手册500册（牵头单位：设备科；完成时间：8月18日）。',
    '2. 检修缆绳（牵头单位：船队；完成时间：8月底）。',
  ];

  it('are a table within a drawn box', () => {
    const box = [
      '┌────┬────────┬────────┬──────┐',
      '│ 序号 │ 任务 │ 牵头单位 │ 时限 │',
      '├────┼────────┼────────┼──────┤',
      '│ 1 │ 编印手册500册 │ 设备科 │ 8月18日 │',
      '│ 2 │ 检修缆绳 │ 船队 │ 8月底 │',
      '└────┴────────┴────────┴──────┘',
    ];
    expect(textsOf(unfoldCells(lines(...box)))).toEqual(rows);
  });

  it('are one without a box, and none where no heads stand above', () => {
    const table = ['序号｜任务｜牵头单位｜时限', '1｜编印手册500册｜设备科｜8月18日', '2｜检修缆绳｜船队｜8月底'];
    expect(textsOf(unfoldCells(lines(...table)))).toEqual(rows);
    const ways = ['首页｜新闻｜公告', '通知｜公文｜下载', '服务｜互动｜数据'];
    expect(textsOf(unfoldCells(lines(...ways)))).toEqual(ways);
  });
});
