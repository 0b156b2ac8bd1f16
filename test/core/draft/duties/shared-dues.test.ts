import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const duesIn = (...lines: readonly string[]) => duesUnder('云河集团2025年工作要点', ...lines);

function duesUnder(...lines: readonly string[]) {
  const { sections } = draftOf(lines.join('\n')).plan;
  return sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [text, due])),
  );
}

describe('a day that several duties share', () => {
  it('is a weekday of the week that the plan is for, in a title too', () => {
    const found = duesUnder(
      '第三周工作计划',
      '2025-9-15—2025-9-19',
      '一、会议',
      '1、周三下午全体教师：讨论教研方案。',
      '2、整理会议记录。',
    );
    expect(found[0]).toEqual(['讨论教研方案', '2025-09-17']);
  });

  it('stands in brackets behind a full stop, until when all before it is to be done', () => {
    expect(
      duesIn('一、阵地', '1.改善阅览条件。编目藏书，扩大阅览室。添置书架。（5月底前完成）', '2.修缮展厅。'),
    ).toEqual([
      ['编目藏书', '2025-05-31'],
      ['扩大阅览室', '2025-05-31'],
      ['添置书架', '2025-05-31'],
      ['修缮展厅', undefined],
    ]);
    expect(duesIn('一、编目藏书。（5月前完成）', '二、修缮展厅。')).toEqual([
      ['编目藏书', '2025-04-30'],
      ['修缮展厅', undefined],
    ]);
  });

  it('opens its clause behind whoever has to', () => {
    expect(duesIn('一、制度', '1.修订制度。各部门要结合实际，于4月10日前修订岗位职责并报办公室备案。')).toEqual([
      ['结合实际，于4月10日前修订岗位职责', '2025-04-10'],
      ['报办公室备案', '2025-04-10'],
    ]);
  });

  it('with what it is called goes to the act behind it', () => {
    const day = '6月16日（星期一）安全宣传咨询日当天，各车间要组织一次疏散演练。';
    expect(duesIn('一、演练', '1.清点灭火器。清点水带。', `2.组织疏散演练。${day}`).at(-1)).toEqual([
      '组织一次疏散演练',
      '2025-06-16',
    ]);
    expect(duesIn('一、宣传', '1.清点展板。11月9日全国消防宣传日，在厂区布置展板。').at(-1)).toEqual([
      '在厂区布置展板',
      '2025-11-09',
    ]);
  });

  it('right before its verb is none of what only stands behind a comma', () => {
    expect(
      duesIn('一、机房', '1.改建机房。5月底前建成机房、接通网络，面向师生开设课程。').map(([, due]) => due),
    ).toEqual(['2025-05-31', undefined]);
  });

  it('is that of all that is to be put right, what can be at once, too', () => {
    expect(duesIn('一、步骤', '（一）自查阶段（4月11日—5月20日）。各车间对照清单更换阀门，能换的当场换。')).toEqual([
      ['对照清单更换阀门', '2025-05-20'],
      ['能换的当场换', '2025-05-20'],
    ]);
  });

  it('says more than the month that it lies in', () => {
    expect(
      duesIn('一、2月份', '1.返岗。2月9日职工返岗，打扫车间，领取工装。', '2.盘点。清点仓库。').slice(0, 4),
    ).toEqual([
      ['2月9日职工返岗', '2025-02-09'],
      ['打扫车间', '2025-02-09'],
      ['领取工装', '2025-02-09'],
      ['清点仓库', '2025-02-28'],
    ]);
    expect(duesIn('一、5月份', '1.护河。5月22日放流节，在上游投放鱼苗3万尾。').at(-1)).toEqual([
      '在上游投放鱼苗3万尾',
      '2025-05-22',
    ]);
  });

  it('is that of handing on, too, but of nothing behind the end of what it is about', () => {
    expect(
      duesIn('一、展览', '1.办展。3月8日前选定展品，报文化局备案。', '2.送展。4月20日前布展，巡展结束后评选作者3名。'),
    ).toEqual([
      ['3月8日前选定展品', '2025-03-08'],
      ['报文化局备案', '2025-03-08'],
      ['4月20日前布展', '2025-04-20'],
      ['巡展结束后评选作者3名', undefined],
    ]);
  });

  it('is none of what is due so many days after', () => {
    expect(duesIn('一、检修', '1.检修。国庆前，开展设备检修，检修结果3日内报调度室。').map(([, due]) => due)).toEqual([
      '2025-09-30',
      undefined,
    ]);
  });

  it.each(['已于4月2日建成书屋', '各店不早于6月1日恢复营业'])(
    'is none of what came to pass or only begins: %s',
    (duty) => {
      expect(duesIn('一、服务', `1.改进服务。${duty}。`).filter(([, due]) => due !== undefined)).toEqual([]);
    },
  );

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

  it('is set apart with its year, too', () => {
    expect(duesIn('一、服务', '1.改进服务。到2025年底，办结率达98%，投诉不超过3件。').map(([, due]) => due)).toEqual([
      '2025-12-31',
      '2025-12-31',
    ]);
  });

  it('is none of a season that says in brackets when it is', () => {
    const [inspected, fixed] = draftOf(
      '云河站2024年计划\n一、巡查\n汛期（5月1日至9月30日）每周巡堤2次，发现险情立即处置，并做好记录备查。',
    ).plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect([inspected?.due, fixed?.due]).toEqual([undefined, undefined]);
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

describe('a day of the week', () => {
  const tasks = ['1、周三组织彩排。', '2、每周四召开例会。', '3、周一至周五布置展厅。', '4、清点道具。'];

  it.each([
    ['第六周工作安排', '2025年10月13日—17日', '一、排练'],
    ['2025年10月工作安排', '一、第三周（10月13日—17日）'],
    ['2025年第六周工作安排（10.13-10.17）', '一、排练'],
  ])('is one of the week whose days stand beside %s', (...head) => {
    const [wednesday, each, last, none] = duesUnder(...head, ...tasks).map(([, due]) => due);
    expect([wednesday, each, last]).toEqual(['2025-10-15', undefined, '2025-10-17']);
    expect([undefined, '2025-10-17']).toContain(none);
  });

  it.each(['2025年工作安排', '2025年值周安排（9月1日—12月19日）'])('is none where no week has days: %s', (title) => {
    expect(duesUnder(title, '一、排练', ...tasks).map(([, due]) => due)).toEqual(Array(4).fill(undefined));
  });
});

describe('a day in a title', () => {
  it('of a stage is in the year in which the stage before it ended', () => {
    expect(
      duesUnder(
        '云河镇消防行动方案（2025—2026年）',
        '一、步骤',
        '1.动员阶段（11月10日—11月20日）。召开动员会。',
        '2.攻坚阶段（11月21日—2026年3月20日）。整改隐患。',
        '3.巩固阶段（3月21日—4月10日）。开展复查。',
      ),
    ).toEqual([
      ['召开动员会', '2025-11-20'],
      ['整改隐患', '2026-03-20'],
      ['开展复查', '2026-04-10'],
    ]);
  });

  it('of days in brackets says when, and makes no duty of the title', () => {
    expect(duesIn('（一）巡线检修（即日起至3月15日）。各班组检修线路。')).toEqual([['各班组检修线路', '2025-03-15']]);
  });

  it('of months in brackets says when, and makes no duty of the title', () => {
    expect(duesIn('第一步：动员部署（1—2月）', '召开动员会。', '第二步：总结提升（11月）', '形成报告。')).toEqual([
      ['召开动员会', '2025-02-28'],
      ['形成报告', '2025-11-30'],
    ]);
  });

  it('holds in brackets, too', () => {
    expect(duesIn('一、逐月行事', '【三月】', '消防演练；植树活动。', '【四月】', '第一次家长会。')).toEqual([
      ['消防演练', '2025-03-31'],
      ['植树活动', '2025-03-31'],
      ['第一次家长会', '2025-04-30'],
    ]);
  });
});

describe('a cell of remarks or of what was found', () => {
  it('is told beside its row, or is what the row is called, and asked of nobody', () => {
    const rows = [
      '| 序号 | 存在问题 | 整改措施 | 备注 |',
      '| --- | --- | --- | --- |',
      '| 1 | 台账不全 | 补齐台账 | 已约谈 |',
      '| 2 | 线路老化 | 更换线路 | 待拨款 |',
    ];
    const { sections } = draftOf(`云河集团2025年整改清单\n\n${rows.join('\n')}\n`).plan;
    const items = sections.flatMap((section) => section.items);
    expect(items.flatMap(({ requirements }) => requirements.map(({ text }) => text))).toEqual(['补齐台账', '更换线路']);
    expect(items.map(({ title }) => title)).toEqual(['台账不全', '线路老化']);
    expect(items[0]?.context).toEqual(['备注：已约谈']);
  });
});

describe('a duty that says its own time', () => {
  it.each([
    '会后3日内印发纪要',
    '投诉24小时内回应',
    '全年组织培训2次',
    '每天巡查楼道',
    '验收后一周内移交资料',
    '来信5个工作日内答复',
  ])('takes no day from its neighbour: %s', (duty) => {
    expect(duesIn('一、制度', `1.改进服务。9月底前召开座谈会，${duty}。`)).toEqual([
      ['9月底前召开座谈会', '2025-09-30'],
      [expect.any(String), undefined],
    ]);
  });

  it.each(['部署全年工作', '总结全年经验'])('is not what it acts on: %s', (duty) => {
    expect(duesIn('一、制度', `1.改进服务。9月底前，修订制度，${duty}。`).map(([, due]) => due)).toEqual([
      '2025-09-30',
      '2025-09-30',
    ]);
  });
});

describe('a stage with its days', () => {
  const stages = [
    '云河区学校冬季安全行动方案',
    '一、时间步骤',
    '（一）排查阶段（11月5日至12月20日）。各校12月10日前建立台账。',
    '（二）整改阶段（12月21日至2026年2月20日）。各校12月31日前制定方案。各校1月15日前报送进度。逐项完成整改。',
    '（三）总结阶段（2026年2月21日至3月20日）。各校3月10日前报送总结。完善制度。',
    '云河区教育局',
    '2025年11月1日',
  ];

  it('ends in the next year, and so do the days within it', () => {
    const { period, sections } = draftOf(stages.join('\n')).plan;
    expect(period).toEqual({ from: '2025-01-01', to: '2026-12-31' });
    expect(
      sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map(({ due }) => due))),
    ).toEqual(['2025-12-10', '2025-12-31', '2026-01-15', '2026-02-20', '2026-03-10', '2026-03-20']);
  });

  it('gives the last of a row’s several days', () => {
    const rows = ['| 序号 | 任务 | 责任单位 | 完成时限 |', '| --- | --- | --- | --- |'];
    const row = '| 1 | 发放补助资金 | 财务科 | 上半年5月20日前、下半年11月20日前 |';
    expect(duesIn('一、资助', '', ...rows, row, '| 2 | 核对名册 | 财务科 | 9月底前 |').map(([, due]) => due)).toEqual([
      '2025-11-20',
      '2025-09-30',
    ]);
  });
});

describe('a day without its month', () => {
  it('is in the month in whose days its head lies', () => {
    const text = [
      '云河船队竞赛方案',
      '一、总结（4月28日至30日）',
      '1.各班评选标兵，名单28日前交队部。',
      '云河船队',
      '2025年3月1日',
    ];
    expect(duesIn(...text.slice(1)).at(-1)?.[1]).toBe('2025-04-28');
  });
});

describe('a note’s day', () => {
  it('is none of what is never to be done', () => {
    const row = '1.预算。4月前下达预算；不得坐收坐支；完成审计。（责任单位：财务部；完成时限：4月15日）';
    expect(duesIn('一、收支', row).map(([, due]) => due)).toEqual(['2025-03-31', undefined, '2025-04-15']);
  });
});
