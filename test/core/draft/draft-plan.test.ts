import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/core/diagnostic.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { draftOf, exactDocuments, yamlOf } from '../../support/documents.ts';

describe('the draft of a document', () => {
  it.each(exactDocuments)('holds every sentence once and is a plan: $name', ({ text, expected }) => {
    const draft = draftOf(text);
    expect(draft.coverage).toMatchObject({ once: draft.coverage.sentences, missing: [], twice: [] });
    expect(draft.coverage.sentences).toBeGreaterThan(2);
    const { plan, diagnostics } = readPlan(yamlOf(draft), 'draft.yaml');
    expect(diagnostics.filter(isError)).toEqual([]);
    expect(diagnostics.filter(({ code }) => code.endsWith('-differs-from-quote'))).toEqual([]);
    expect(plan?.title).toBe(expected.title);
    const drafted = draft.plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    const read = plan?.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements)) ?? [];
    const words = ({
      id,
      text: task,
      quote,
      due,
      lead,
      with: partners,
    }: (typeof read)[number] | (typeof drafted)[number]) => [id, task, quote, due, lead, partners];
    expect(read.map(words)).toEqual(drafted.map(words));
  });

  it('has the points of a table as score and scoring, and what stands under it is no text of the last row', () => {
    const { plan } = draftOf(
      [
        '某局2024年考核细则',
        '| 一级指标 | 考核内容 | 满分 | 计分办法 | 责任科室 |',
        '|---|---|---|---|---|',
        '| 党建（20分） | 每月开展1次主题党日 | 12 | 少一次扣2分，扣完为止 | 党建科 |',
        '| 党建（20分） | 修订章程；建立台账 | 8分 | 缺一项扣4分 | 党建科 |',
        '| 安全 | 修订预案 | 10 | 未修订不得分 | 安全科 |',
        '| 合计 | 合计 | 30 | | |',
        '| 备注：各科室每月25日前报送进展。 | | | | |',
      ].join('\n'),
    );
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all).toMatchObject([
      { text: '每月开展1次主题党日', score: '12', scoring: '少一次扣2分，扣完为止', target: { every: 'month' } },
      { text: '修订章程', score: '8', scoring: '缺一项扣4分' },
      { text: '建立台账' },
      { text: '修订预案', score: '10', scoring: '未修订不得分' },
      { text: expect.stringContaining('每月25日前报送进展') },
    ]);
    expect(all.map(({ guesses }) => guesses.some(({ why }) => why === 'shared-score'))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('asks for nothing that has been done already, and plans the year that is planned', () => {
    const { plan } = draftOf(
      '某局2023年工作总结和2024年工作打算\n一、2023年工作总结\n（一）建校。新建学校3所。\n二、存在的问题\n学位不足。\n三、2024年工作打算\n（一）建校。6月底前新建学校2所。',
    );
    const asked = plan.sections.map(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
    );
    expect(asked).toEqual([[], [], ['6月底前新建学校2所']]);
    expect(plan.period.from).toBe('2024-01-01');
  });

  it.each(['活动目的', '开展劳动教育的重要意义', '全县防汛形势', '校园概况', '巡查范围', '培训对象', '家底与短板'])(
    'asks for nothing under %s, as little as under what it is for',
    (title) => {
      const [section, work] = draftOf(`计划\n一、${title}\n锻炼学生意志，加强劳动技能。\n二、任务\n召开会议。`).plan
        .sections;
      expect(section?.items.flatMap(({ requirements }) => requirements)).toEqual([]);
      expect(work?.items.flatMap(({ requirements }) => requirements)).toHaveLength(1);
    },
  );

  it('asks for goals, wherever they stand, and not for the spirit of the work', () => {
    const { plan } = draftOf(
      '计划\n一、总体要求\n（一）指导思想。组织学习。\n（二）主要目标。建成学校1所。\n二、任务\n（一）基本原则。开展活动。\n（二）甲。召开会议。',
    );
    const asked = plan.sections.flatMap(({ items }) => items.map(({ requirements }) => requirements.length));
    expect(asked).toEqual([0, 1, 0, 1]);
    const [goal] = draftOf('柳溪水厂计划\n一、年度目标\n全年不发生安全事故。\n二、任务\n召开会议。').plan.sections;
    expect(goal?.items[0]?.requirements.map(({ text, target }) => [text, target?.never])).toEqual([
      ['全年不发生安全事故', 'true'],
    ]);
    const spirit = '坚持节水优先。到2026年底，管网漏损率降到8%以下，水表抄见率达到95%。到2025年底，水表已换装3000只。';
    const [aim] = draftOf(`柳溪水厂2026年计划\n一、总体要求\n${spirit}\n二、任务\n召开会议。`).plan.sections;
    expect(aim?.items[0]?.requirements.map(({ text, due }) => `${text} ${due}`)).toEqual([
      '管网漏损率降到8%以下 2026-12-31',
      '水表抄见率达到95% 2026-12-31',
    ]);
  });

  it('asks above the sections whoever has to do something by a day', () => {
    const { plan } = draftOf(
      '某厂2024年技能比武通知\n为提高技能，举办比武。报名请用统一表格，各车间主任于6月8日前将名单送总务科。\n一、项目\n1.钳工。组织初赛。',
      2024,
    );
    const asked = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text, due }) => [text, due])).toContainEqual(['将名单送总务科', '2024-06-08']);
  });

  it('has a period and dues in the year that the title names, else in the one given', () => {
    expect(draftOf('某局2023年工作要点\n一、甲\n1.开会。', 2030).plan.period).toEqual({
      from: '2023-01-01',
      to: '2023-12-31',
    });
    expect(draftOf('工作要点\n一、甲\n1.开会。', 2030).plan).toMatchObject({
      period: { from: '2030-01-01' },
      id: 'work-points-2030',
    });
    expect(draftOf('2023-2024学年工作计划\n一、甲\n1.开会。').plan.period).toEqual({
      from: '2023-09-01',
      to: '2024-08-31',
    });
    expect(draftOf('2023—2024学年度第二学期工作计划\n一、甲\n1.开会。').plan.period).toEqual({
      from: '2024-02-01',
      to: '2024-08-31',
    });
    expect(draftOf('二〇二四年工作要点\n一、甲\n1.开会。', 2030).plan.period.from).toBe('2024-01-01');
    expect(draftOf('某区教育三年行动计划（2023-2025年）\n一、甲\n1.开会。').plan.period).toEqual({
      from: '2023-01-01',
      to: '2025-12-31',
    });
  });

  it('has the document’s numbers for ids, and those of the whole path where they begin anew', () => {
    const ids = (text: string) => draftOf(text).plan.sections.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids('一、甲\n1.一。\n二、乙\n2.二。')).toEqual(['1', '2']);
    expect(ids('一、甲\n1.一。\n二、乙\n1.二。')).toEqual(['1.1', '2.1']);
    expect(ids('一、指导思想\n坚持。\n二、乙\n1.二。\n2.三。')).toEqual(['1.1', '2.1', '2.2']);
    expect(ids('一、甲\n1.一。\n1.又一。')).toEqual(['1.1', '1.1-2']);
    expect(ids('第一条 甲。\n第二条 乙。')).toEqual(['1', '2']);
  });

  it('takes a title that says how much for a duty, and none that says only that it is one', () => {
    const texts = ['1.配齐灭火器40具。每月巡查。', '2.开展一次大扫除。3月5日前由工会清理仓库。'];
    const { sections } = draftOf(`云河公司2024年工作计划\n一、安全\n${texts.join('\n')}`).plan;
    expect(
      sections.flatMap(({ items }) => items.map(({ requirements }) => requirements.map(({ text }) => text))),
    ).toEqual([['配齐灭火器40具', '每月巡查'], ['清理仓库']]);
  });

  it('takes the first sentence of an article for a duty as well', () => {
    const { plan } = draftOf(
      '某厂2024年实习管理办法\n第一条 为规范实习，制定本办法。\n第二条 车间与学校共同负责实习生的日常考勤和食宿安排。各车间应指定师傅。\n第三条 实习期满。师傅写出评语。',
      2024,
    );
    const asked = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text }) => text)).toEqual([
      '车间与学校共同负责实习生的日常考勤和食宿安排',
      '指定师傅',
      '师傅写出评语',
    ]);
  });

  it('takes a title with nothing under it for the duty', () => {
    const [item] = draftOf('一、甲\n1.召开全区教育工作会议。').plan.sections[0]?.items ?? [];
    expect(item).toMatchObject({
      title: '召开全区教育工作会议',
      requirements: [{ id: '1.1', text: '召开全区教育工作会议', quote: '召开全区教育工作会议' }],
    });
  });

  it('calls an item without a title by more than its day', () => {
    const text =
      '2026年工作计划\n一、安全\n1.10月15日前，各班组报送自查报告；12月20日前报送总结。\n2.加强巡查，消除隐患。';
    expect(draftOf(text).plan.sections[0]?.items[0]?.title).toBe('10月15日前，各班组报送自查报告');
  });

  it('has no due beside a rhythm, and none outside its period', () => {
    const drafted = draftOf('2024年工作要点\n一、甲\n1.乙。6月底前每月召开1次会议。2026年底前建成学校3所。').plan;
    expect(drafted.sections[0]?.items[0]?.requirements).toMatchObject([
      { target: { every: 'month' } },
      { target: { 'at-least': '3' } },
    ]);
    for (const requirement of drafted.sections[0]?.items[0]?.requirements ?? [])
      expect(requirement.due).toBeUndefined();
  });

  it('of last words asks what is commanded, and not what befalls whoever fails', () => {
    const { plan } = draftOf(
      [
        '云河镇巡河方案',
        '一、巡查',
        ...[1, 2, 3].map((number) => `${number}.分段。巡查堤防${number}次。`),
        '4.登记。登记隐患。',
        '请各村务必填写巡查记录表。',
        '凡未按时巡查的村，不得参评先进。',
      ].join('\n'),
      2026,
    );
    const [item] = plan.sections[0]?.items.slice(-1) ?? [];
    expect(item?.requirements.map(({ text }) => text)).toEqual(['登记隐患', '填写巡查记录表']);
  });

  it('of last words asks what offices have in hand by name', () => {
    const text = [
      '一、甲',
      ...[1, 2, 3, 4].map((number) => `${number}.标题。召开会议${number}次以上。`),
      '县水利局、东浦区牵头建立会商机制，细化任务。加大资金投入。',
    ].join('\n');
    const last = draftOf(text).plan.sections[0]?.items.at(-1);
    expect(last?.requirements.slice(1).map(({ text, lead }) => [text, ...lead])).toEqual([
      ['牵头建立会商机制', '县水利局', '东浦区'],
      ['细化任务', '县水利局', '东浦区'],
      ['加大资金投入'],
    ]);
  });

  it('of last words that belong to no item keeps them, and asks nothing of anybody', () => {
    const text = [
      '一、甲',
      ...[1, 2, 3, 4].map((number) => `${number}.标题。召开会议${number}次以上。`),
      '各单位要加强领导，制定方案，抓好落实。',
    ].join('\n');
    const last = draftOf(text).plan.sections[0]?.items.at(-1);
    expect(last?.context).toEqual(['各单位要加强领导，制定方案，抓好落实']);
    expect(last?.requirements).toHaveLength(1);
  });

  it('of a text without a single number has its paragraphs for items', () => {
    const { sections } = draftOf(
      '2024年教学要点\n规范教学常规。严格执行课程方案。\n加强教研工作。落实集体备课制度。',
    ).plan;
    expect(sections).toMatchObject([
      {
        number: '一',
        items: [
          { id: '1', title: '规范教学常规' },
          { id: '2', title: '加强教研工作' },
        ],
      },
    ]);
  });

  it('counts by no terms, which a draft has not: the rhythm is left to be confirmed', () => {
    const draft = draftOf(
      '某局2024年工作要点\n一、教学\n（一）听课。校长每学期听课不少于15节。每两个月开展教研1次。',
      2024,
    );
    const { plan, diagnostics } = readPlan(yamlOf(draft), 'draft.yaml');
    expect(diagnostics.filter(isError)).toEqual([]);
    const { requirements = [] } = plan?.sections[0]?.items[0] ?? {};
    expect(requirements.map(({ target }) => target)).toMatchObject([{ kind: 'count' }, { every: '2 months' }]);
    const guesses = draft.plan.sections[0]?.items[0]?.requirements.map((each) => each.guesses.map(({ why }) => why));
    expect(guesses).toEqual([['term'], []]);
  });
});

describe('a list of duties by post', () => {
  const textOf = (title: string, ...names: readonly string[]) =>
    [`一、${title}`, ...names.map((name, at) => `（${'一二三'[at]}）${name}。每月检查1次；每季度召开1次例会。`)].join(
      '\n',
    );
  const leads = (text: string) =>
    draftOf(text).plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ lead }) => lead.join())),
    );

  it('has whoever stands above them as their unit', () => {
    expect(leads(textOf('责任清单', '主要负责人', '消防工作站', '各社区居委会'))).toEqual([
      '主要负责人',
      '主要负责人',
      '消防工作站',
      '消防工作站',
      '各社区居委会',
      '各社区居委会',
    ]);
  });

  it('in brackets, each above a count of its own, has them as well', () => {
    const post = (name: string) => [`【${name}】`, '（1）每月检查1次；', '（2）每季度召开1次例会。'];
    expect(leads(['一、责任清单', ...post('园长'), ...post('保卫科、各班组长')].join('\n'))).toEqual([
      '园长',
      '园长',
      '保卫科,各班组长',
      '保卫科,各班组长',
    ]);
  });

  // What else could stand below an office's bare name? So it needs no title that says that duties are shared out.
  it('is one under any title, and none where the titles name the work', () => {
    expect(leads(textOf('责任清单', '隐患排查', '消防演练', '学校食堂')).join('')).toBe('');
    expect(leads(textOf('主要工作', '教研组', '备课组', '图书馆'))).toEqual([
      '教研组',
      '教研组',
      '备课组',
      '备课组',
      '',
      '',
    ]);
  });
});

describe('a long title of another kind', () => {
  it('heads a text without numbers, whatever brackets stand behind it', () => {
    const title = '东河工业园区关于园内企业汛期停产复产与安全生产工作的联合应急预案（第三版）（2024年5月6日）';
    const { plan } = draftOf(
      `${title}\n\n关于复产\n各企业要检修设备，并报园区备案。\n\n关于值守\n每天安排专人值班。`,
      2026,
    );
    expect([plan.title, plan.issuer.name, plan.period.from]).toEqual([title, '东河工业园区', '2024-01-01']);
  });
});

describe('conditions for whoever applies', () => {
  it('ask nobody for anything, whatever else their head names', () => {
    const { plan } = draftOf(
      '某校2024年评优通知\n一、申报项目和条件\n1.优秀学生：自觉遵守纪律，每学期参加志愿服务2次。\n二、工作要求\n1.各班公示名单。',
      2024,
    );
    expect(
      plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements)).map(({ text }) => text),
    ).toEqual(['公示名单']);
  });
});

describe('a numbered paragraph that is called by its own first clause', () => {
  it('asks for that once, and what led to it above ends in a full stop', () => {
    const { plan } = draftOf(
      [
        '某居委会工作制度',
        '为使各项工作有章可循，依照居民委员会组织法，结合本社区实际，特制定本制度：',
        '一、居委会每月召开一次例会，汇报上月工作。',
        '二、居委会建立来访登记制度，专人接待。',
      ].join('\n'),
    );
    expect(
      plan.sections.map(({ items }) => items.flatMap(({ requirements }) => requirements).map(({ text }) => text)),
    ).toEqual([
      ['每月召开一次例会', '汇报上月工作'],
      ['建立来访登记制度', '专人接待'],
    ]);
    expect(plan.aim).toBe('为使各项工作有章可循，依照居民委员会组织法，结合本社区实际，特制定本制度。');
  });
});

describe('the text of a section that has no items', () => {
  it('asks as any text does, though it stands last and the items before are a line each', () => {
    const { plan } = draftOf(
      [
        '某校2024年读书活动方案',
        '一、活动内容',
        '1.组织朗读比赛。',
        '2.制作读书卡。',
        '3.开展征文。',
        '二、作品报送：每班推选优秀作品报团委。',
      ].join('\n'),
    );
    expect(plan.sections[1]?.items.flatMap(({ requirements }) => requirements).map(({ text }) => text)).toEqual([
      '每班推选优秀作品报团委',
    ]);
  });
});

describe('a column of what is forbidden', () => {
  it('has nothing of it happen, wherever the column stands', () => {
    const table = ['部位', '严禁事项', '管理要求'].join(' | ');
    const text = [`| ${table} |`, '| --- | --- | --- |', '| 油库 | 携带火种；无关人员进入 | 每日巡查2次 |'].join('\n');
    const requirements = draftOf(`云河油站2024年责任清单\n${text}`).plan.sections.flatMap(({ items }) =>
      items.flatMap((item) => item.requirements.map(({ text: said, target }) => `${said} ${target?.never ?? ''}`)),
    );
    expect(requirements).toEqual(['每日巡查2次 ', '携带火种 true', '无关人员进入 true']);
  });
});

describe('a head that forbids what is below it', () => {
  it('leaves alone what forbids in its own words, each of it', () => {
    const text =
      '云河站2024年责任书\n一、禁止行为\n1.严禁倾倒渣土，严禁占用航道；\n2.擅自离岗；\n二、职责\n1.每月巡查2次。';
    const requirements = draftOf(text).plan.sections[0]?.items.flatMap((item) => item.requirements);
    expect(requirements?.map(({ text: said, target }) => [said, target?.never])).toEqual([
      ['严禁倾倒渣土', 'true'],
      ['严禁占用航道', 'true'],
      ['擅自离岗', 'true'],
    ]);
  });
});

describe('a covering notice', () => {
  const notice = (...asked: readonly string[]) => [
    '青山县水利局关于印发',
    '《2024年全县防汛任务清单》的通知',
    '各乡镇：',
    '现将《2024年全县防汛任务清单》印发给你们，请认真抓好落实。',
    ...asked,
    '青山县水利局',
    '2024年2月15日',
    '2024年全县防汛任务清单',
    '一、巡堤',
    '1.巡堤40次。',
    '2.加固堤防3处。',
  ];
  const drafted = (...asked: readonly string[]) => draftOf(notice(...asked).join('\n'));

  it('asks for what it says of somebody and how often or until when, to be confirmed, and its lines are not dropped', () => {
    const { plan, cleaned } = drafted('各乡镇要于3月1日前制定方案；各单位于每月25日前报送进展。');
    const requirements = plan.sections[1]?.items.flatMap((item) => item.requirements) ?? [];
    expect(requirements.map(({ text, due, lead }) => [text, due, lead.join()])).toEqual([
      ['制定方案', '2024-03-01', '各乡镇'],
      ['于每月25日前报送进展', undefined, '各单位'],
    ]);
    expect(requirements.every(({ guesses }) => guesses.some(({ why }) => why === 'goal'))).toBe(true);
    expect(cleaned.find(({ code }) => code === 'notice')?.lines).not.toContain(5);
  });

  it('is dropped whole where it asks for nothing of the sort', () => {
    const { plan, cleaned } = drafted('防汛工作责任重大。');
    expect(plan.sections).toHaveLength(1);
    expect(cleaned.find(({ code }) => code === 'notice')?.lines).toContain(5);
  });
});

describe('a yearly number', () => {
  const target = (title: string) =>
    draftOf(`${title}\n一、宣传\n1.进村宣讲，每年不少于12场。`).plan.sections[0]?.items[0]?.requirements[0]?.target;

  it('says so in a plan of several years alone', () => {
    expect(target('云河镇2024—2026年宣讲计划')?.every).toBe('year');
    expect(target('云河镇2024年宣讲计划')?.every).toBeUndefined();
  });
});

describe('a table of projects', () => {
  it('asks for no money that a project costs, and heads each month though a remark stands above', () => {
    const rows = ['| 项目 | 建设内容 | 投资（万元） |', '| --- | --- | --- |', '| 机耕路 | 新建机耕路48公里 | 3900 |'];
    const [road] = draftOf(`云河镇2024年项目表\n${rows.join('\n')}`).plan.sections.flatMap(({ items }) => items);
    expect(road?.requirements.map(({ text }) => text)).toEqual(['新建机耕路48公里']);
    const months = [
      '云河馆2024年计划',
      '一、常规',
      '1.每周盘点一次。',
      '二、每月安排',
      '（具体时间以通知为准）',
      '| 月份 | 主要工作 | 部门 |',
      '| --- | --- | --- |',
      '| 2月 | 1.清点藏书；2.检修空调 | 后勤部 |',
      '| 3月 | 1.举办书展；2.评选读者 | 读者部 |',
      '| 4月 | 1.培训馆员；2.修补图书 | 后勤部 |',
    ];
    const items = draftOf(months.join('\n')).plan.sections.at(-1)?.items;
    expect(items?.map(({ title, requirements }) => [title, requirements.length])).toEqual([
      ['2月', 2],
      ['3月', 2],
      ['4月', 2],
    ]);
  });

  it('says in brackets within a row whose it is, beside its day,', () => {
    const rows = [
      '| 时间 | 内容 |',
      '| --- | --- |',
      '| 5月8日 | 采茶比赛（工会），到场率不低于90% |',
      '| 6月2日 | 盘点库房（总务科） |',
    ];
    const asked = draftOf(`云河茶场2024年活动表\n${rows.join('\n')}`).plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements),
    );
    expect(asked.map(({ text, due, lead, with: others }) => [text, due, [...lead, ...others].join()])).toEqual([
      ['采茶比赛', '2024-05-08', '工会'],
      ['到场率不低于90%', '2024-05-08', '工会'],
      ['盘点库房', '2024-06-02', '总务科'],
    ]);
  });

  it('is called by what stands behind 附：, above it', () => {
    const rows = [
      '附：本学期活动一览表',
      '| 时间 | 内容 |',
      '| --- | --- |',
      '| 5月 | 举办运动会1场 |',
      '| 6月 | 举办汇演1场 |',
    ];
    const text = ['云河园2024年计划', '一、保教', '1.每周教研一次。', '2.评比环境2次。', ...rows].join('\n');
    expect(draftOf(text).plan.sections.at(-1)?.title).toBe('本学期活动一览表');
  });

  it('calls a row by the short first line of its cell', () => {
    const rows = [
      '| 指标 | 分值 |',
      '| --- | --- |',
      '| 1.库房管理 每日巡库2次；出入库双人签字。 | 10 |',
      '| 2.讲解服务 全年为观众免费讲解900批次以上。 | 8 |',
    ];
    const items = draftOf(`云河馆2024年考核表\n${rows.join('\n')}`).plan.sections.flatMap((section) => section.items);
    expect(items.map(({ title }) => title)).toEqual(['库房管理', '讲解服务']);
  });
});

describe('the last section of a document', () => {
  it('is its text up to its last paragraph, and further where that goes on behind a semicolon', () => {
    const items = ['一', '二', '三', '四'].map((number) => `（${number}）巡查\n每月巡查${number}次。`);
    const asked = (...last: readonly string[]) =>
      draftOf(['云河站2024年计划', '一、常规', ...items, '二、宣传', ...last].join('\n')).plan.sections.at(-1)?.items;
    const texts = asked('张贴海报；', '发放手册；', '更新橱窗。')?.flatMap(({ requirements }) => requirements);
    expect(texts?.map(({ text }) => text)).toEqual(['张贴海报', '发放手册', '更新橱窗']);
    const parts = asked('张贴海报。', '发放手册。', '携手同行。')?.flatMap(({ requirements }) => requirements);
    expect(parts?.map(({ text }) => text)).toEqual(['张贴海报', '发放手册']);
  });
});

describe('what was named before', () => {
  it('is no number to reach, and how many copies there are silences no sentence that asks', () => {
    const { plan } = draftOf(
      [
        '某校2024年征集方案',
        '一、作品要求',
        '1.以上4项活动，每班至少推出两个作品。',
        '2.作者需将申报材料（一式2份）签字，于5月10日前邮寄至区少年宫。',
        '3.本责任书一式两份。',
      ].join('\n'),
    );
    const asked = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text, target }) => [text, target?.['at-least']])).toEqual([
      ['以上4项活动，每班至少推出两个作品', '2'],
      ['将申报材料（一式2份）签字', undefined],
      ['邮寄至区少年宫', undefined],
    ]);
  });
});

describe('the name in red above a document', () => {
  it('is who issues it, where nobody signed', () => {
    const below = ['平湖街道“百日清零”行动方案', '各社区：', '一、任务', '1.清理楼道。', '2.检查商铺。'];
    const issuerOf = (...head: readonly string[]) => draftOf([...head, ...below].join('\n')).plan.issuer.name;
    expect(issuerOf('平湖街道办事处文件', '平街办〔2024〕8号')).toBe('平湖街道办事处');
    expect(issuerOf('学习相关文件')).toBe('本单位');
    expect(issuerOf('中共中央 国务院')).toBe('中共中央、国务院');
  });

  it('is whoever decides in the first words of a notice, where nobody signed', () => {
    const issuerOf = (words: string) =>
      draftOf(`关于开展旧物义卖的通知\n各班组：\n${words}\n一、任务\n1.清理库房。\n2.检查货架。`).plan.issuer.name;
    expect(issuerOf('为帮助山区孩子，院团委、护理部决定开展义卖。')).toBe('院团委、护理部');
    expect(issuerOf('为帮助山区孩子，经平湖县总工会研究，决定开展义卖。')).toBe('平湖县总工会');
    expect(issuerOf('经研究，决定开展义卖。态度决定一切。')).toBe('本单位');
  });

  it('stands before the day below the red head of minutes', () => {
    const text =
      '会 议 纪 要\n〔2024〕第3期\n平湖航运（集团）有限公司调度中心　　　2024年5月6日\n一、任务\n1.检修绞车。\n2.清点缆绳。';
    expect(draftOf(text).plan.issuer.name).toBe('平湖航运（集团）有限公司调度中心');
  });

  it('is said in full by the one of two titles that has it so, or by where the page stands', () => {
    const below = ['一、任务', '1.整理标本。', '2.检查仪器。'];
    const issuerOf = (...head: readonly string[]) => draftOf([...head, ...below].join('\n')).plan.issuer.name;
    expect(issuerOf('2024学年第一学期地理教研组工作计划', '平湖二中地理教研组2024学年度第一学期工作计划')).toBe(
      '平湖二中地理教研组',
    );
    expect(
      issuerOf('当前位置：首页 >', '通知公告>', '教研室', '关于整理教具的通知', '发布时间：2024年05月06日 点击数：12'),
    ).toBe('教研室');
  });
});
