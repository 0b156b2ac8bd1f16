import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const planOf = (...lines: readonly string[]) => draftOf(lines.join('\n'), 2024).plan;
const itemsOf = (...lines: readonly string[]) =>
  planOf(...lines).sections.flatMap(({ items }) =>
    items.map(({ title, requirements }) => [
      title,
      ...requirements.map(({ text, due }) => `${text} ${due ?? ''}`.trim()),
    ]),
  );

describe('a table below a signature', () => {
  const table = [
    '日期\t内容\t负责处室\t',
    '9.2（周一）\t开闸检修\t机电处\t',
    '清点缆绳\t器材处\t',
    '9.3（周二）\t巡查堤岸\t\u3000\t',
  ];

  it('is read though each row ends in a tab, and who signs above it is the issuer and no item', () => {
    const plan = planOf('闸站开闸前后工作安排通知', '各处室：', '请对照下表落实。', '某县闸站', '9月1日', ...table);
    expect(plan.issuer.name).toBe('某县闸站');
    const asked = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text, due }) => [text, due])).toEqual([
      ['请对照下表落实', undefined],
      ['开闸检修', '2024-09-02'],
      ['清点缆绳', '2024-09-02'],
      ['巡查堤岸', '2024-09-03'],
    ]);
  });
});

describe('what a notice hands on', () => {
  it('begins below the list of its attachments, and these are no items', () => {
    const plan = planOf(
      '某县园林局关于印发《某县市树推广三年行动计划（2024—2026年）》的通知',
      '各站：',
      '我局制定了《某县市树推广三年行动计划（2024—2026年）》，现印发给你们，请认真贯彻。',
      '1.某县市树推广三年行动计划（2024—2026年）',
      '2.市树养护要求',
      '某县园林局',
      '2024年7月4日',
      '附件1',
      '某县市树推广三年行动计划（2024—2026年）',
      '一、主要任务',
      '（一）补植行道树。在主干道补植香樟300株。',
      '（二）建设苗圃。建设育苗基地。',
    );
    expect(plan.title).toBe('某县市树推广三年行动计划（2024—2026年）');
    expect(plan.sections.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['补植行道树', '建设苗圃']);
  });

  it('is named below 附件： wherever that stands', () => {
    const titles = itemsOf(
      '关于选送展品的通知',
      '一、报送流程',
      '1.填写报名表。各站填写报名汇总表。',
      '2.寄送展品。将展品寄至县馆。',
      '附件：',
      '1.展品报名汇总表',
      '2.评分办法（试行）',
    ).map(([title]) => title);
    expect(titles).toEqual(['填写报名表', '寄送展品']);
  });
});

describe('months below numbers of the same section', () => {
  it('head what counts anew below them', () => {
    expect(
      itemsOf(
        '某站2024年工作计划',
        '一、设备更新',
        '1、更换水泵。购置水泵。',
        '2、检修闸门。检修闸门。',
        '二、日常管理',
        '1、做好值班登记工作。',
        '2、做好水位观测。',
        '日常工作：',
        '九月份：',
        '1、做好器材的清点工作。',
        '2、做好新职工的培训。',
        '十月份：',
        '1、水位计的试运行。',
        '2、闸门的刷漆。',
      ).slice(2),
    ).toEqual([
      ['做好值班登记工作', '做好值班登记工作'],
      ['做好水位观测', '做好水位观测'],
      ['做好器材的清点工作', '做好器材的清点工作 2024-09-30'],
      ['做好新职工的培训', '做好新职工的培训 2024-09-30'],
      ['水位计的试运行', '水位计的试运行 2024-10-31'],
      ['闸门的刷漆', '闸门的刷漆 2024-10-31'],
    ]);
  });
});

describe('a span that a paragraph opens with', () => {
  it('is the last day of all that stands behind it, with its years named or not', () => {
    const [item = []] = itemsOf(
      '某县绿道三年行动计划（2024—2026年）',
      '一、计划安排',
      '1.2025年7月至2025年12月，实施绿道改造，新增观景点30个，特色道路10条。',
      '2.2026年1月—6月，启动公园建设。',
      '二、保障',
      '1.落实资金。安排专项资金。',
    );
    expect(item.slice(1)).toEqual(['实施绿道改造 2025-12-31', '新增观景点30个 2025-12-31', '特色道路10条 2025-12-31']);
  });
});

describe('a title', () => {
  it('that asks whether is a heading where something stands below it', () => {
    const item = itemsOf(
      '某局关于开展证件管理检查的通知',
      '一、自查重点',
      '1.管理制度是否健全',
      '各站要建立证件登记制度。',
      '2.证件是否上交',
      '各站要指定专人保管证件。',
    )[0];
    expect(item).toEqual(['管理制度是否健全', '建立证件登记制度']);
  });

  it('is none that begins with a mark', () => {
    expect(planOf('：各县卫生院，直属各单位', '一、申报要求', '1.报送材料。报送纸质材料。').title).not.toContain(
      '各县卫生院',
    );
  });

  it.each(['（7月1日前后）', '（6月底至放假前）'])(
    'with its time in brackets is no duty beside its text: %s',
    (time) => {
      const [item] = itemsOf(
        '某站2024年活动通知',
        '一、活动内容',
        `（一）开展一次专题宣讲${time}。各班组要学习安全条例。`,
        '（二）挖掘一批先进典型。评选先进职工。',
      );
      expect(item).toHaveLength(2);
    },
  );
});

describe('the last paragraph', () => {
  it('asks where it has several tasks, and is last words else', () => {
    const items = ['某县器材产业行动方案', '一、主要任务', '1.建设平台。建设测试平台。', '2.培育企业。引育骨干企业。'];
    const last = (...more: readonly string[]) => itemsOf(...items, ...more).at(-1)?.length;
    expect(last('建立遴选机制。引导社会资本加大投入力度。支持产品纳入采购目录。')).toBeGreaterThan(
      last('我们坚信器材产业的明天会更好。') ?? 0,
    );
  });
});

describe('a line that a page broke amid a word', () => {
  it('goes on where nearly all others end a sentence', () => {
    const prose = Array.from(
      { length: 9 },
      (_, at) => `${at + 1}．巡护第${at + 1}段。巡护组每周巡查堤岸并登记水位，发现险情及时报告站里的值班领导。`,
    );
    const broken = [
      '10．开展宣传。巡护组定期走访沿岸各村并登记住户的救生器材；组织开展冬',
      '春季安全巡讲活动、志愿服务活动等，并将活动照片整理归档交站里统一保管。',
    ];
    const texts = itemsOf('某站2024年工作计划', '一、主要工作', ...prose, ...broken).at(-1);
    expect(texts).toContain('组织开展冬春季安全巡讲活动、志愿服务活动等');
  });
});

describe('who comes to a meeting', () => {
  it('is no event of its own', () => {
    const [item] = itemsOf('某校行事历', '一、第1周', '1.各班班长、劳动委员、体育委员会议。', '2.开学典礼。');
    expect(item).toHaveLength(2);
  });
});

describe('marks as people type them', () => {
  it('count and list all the same: 1﹒, --, a full stop of half width', () => {
    expect(
      itemsOf(
        '某县航道2024年工作要点',
        '一、重点工作',
        '（一）航道提升行动。',
        '1﹒疏浚主航道。组织疏浚船队分段作业.要认真记录每日进度，及时报送航道中心。',
        '2﹒更新航标。更换老旧航标。',
        '专栏1  航标更新工程',
        '安装遥测终端。',
        '（二）渡口改造行动。',
        '3﹒改造候船亭。加固顶棚。',
        '专栏2  渡口改造工程',
        '新建候船亭6座。',
      ),
    ).toEqual([
      ['疏浚主航道', '组织疏浚船队分段作业', '记录每日进度', '及时报送航道中心'],
      ['更新航标', '更换老旧航标'],
      ['航标更新工程', '安装遥测终端'],
      ['改造候船亭', '加固顶棚'],
      ['渡口改造工程', '新建候船亭6座'],
    ]);
  });
});

describe('lines without a number', () => {
  it('are sections where the months below each begin anew', () => {
    const plan = planOf(
      '2024年航道工作计划',
      '推进航标更新',
      '3月：',
      '（1）清点航标',
      '（2）编制更换清单',
      '4月-5月：',
      '（1）更换航标',
      '（2）复核航标位置',
      '推进渡口改造',
      '3月：',
      '（1）勘察候船亭',
      '（2）制作图样',
      '6月：',
      '（1）加固顶棚',
      '（2）铺设步道',
    );
    expect(plan.sections.map(({ title }) => title)).toEqual(['推进航标更新', '推进渡口改造']);
    const [, second] = plan.sections;
    expect(second?.items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [text, due]))).toEqual([
      ['勘察候船亭', '2024-03-31'],
      ['制作图样', '2024-03-31'],
      ['加固顶棚', '2024-06-30'],
      ['铺设步道', '2024-06-30'],
    ]);
  });

  it('below 附件1 are the name of what is attached, and no duty', () => {
    const plan = planOf(
      '某县航道2024年整治方案',
      '一、时间安排',
      '（一）摸底。组织全面排查。',
      '（二）集中整治（11月底前）。建立验收机制。验收情况按季通报。',
      '1.第一阶段（3月至6月）。整治主航道。',
      '2.第二阶段（7月至10月）。查缺补漏。',
      '二、工作要求',
      '（一）加强协调。明确联络员。',
      '附件1',
      '航道整治技术方案',
      '一、整治原则',
      '不得堆放杂物。',
      '二、技术要求',
      '护坡必须安装护栏。',
    );
    const all = plan.sections.flatMap(({ title, items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [title, text, due ?? ''])),
    );
    expect(all).toEqual([
      ['时间安排', '组织全面排查', ''],
      ['时间安排', '建立验收机制', '2024-11-30'],
      ['时间安排', '验收情况按季通报', '2024-11-30'],
      ['时间安排', '整治主航道', '2024-06-30'],
      ['时间安排', '查缺补漏', '2024-10-31'],
      ['工作要求', '明确联络员', ''],
      ['航道整治技术方案', '不得堆放杂物', ''],
      ['航道整治技术方案', '护坡必须安装护栏', ''],
    ]);
  });
});

describe('the title of a page', () => {
  it('is none of the way to it, nor has it the number of the text', () => {
    const below = ['各渡口：', '请认真落实。', '一、检查内容', '检查护栏。', '二、检查时间', '3月底前报送结果。'];
    expect(planOf('当前位置：首页', '> 新闻', '> 通知公告', '通知公告', '关于开展渡口检查的通知', ...below).title).toBe(
      '关于开展渡口检查的通知',
    );
    expect(planOf('县港航局关于开展渡口检查的通知 港航安全〔2024〕18号', ...below).title).toBe(
      '县港航局关于开展渡口检查的通知',
    );
  });
});

describe('what heads rows and items', () => {
  it('is a part of a table above the first section, too', () => {
    expect(
      itemsOf(
        '渡口2024年任务清单',
        '| 序号 | 任务 | 完成时间 |',
        '|---|---|---|',
        '| 航道 | | |',
        '| 1 | 更新航标20座 | 3月底 |',
        '| 码头 | | |',
        '| 2 | 修缮护栏300米 | 6月底 |',
        '一、保障措施',
        '1.加强领导。成立领导小组。',
      ),
    ).toEqual([
      ['航道', '更新航标20座 2024-03-31'],
      ['码头', '修缮护栏300米 2024-06-30'],
      ['加强领导', '成立领导小组'],
    ]);
  });

  it('is a letter and a number before a name, and the page is called by what it sets', () => {
    const { title, sections } = planOf(
      '澄湖区交通局',
      '渡口2024年度考核指标',
      '| 序号 | 考核内容 | 责任单位 |',
      '|---|---|---|',
      '| B1 航道 | | |',
      '| 1 | 更新航标20座 | 航道科 |',
      '| B2 码头 | | |',
      '| 2 | 修缮护栏300米 | 码头科 |',
    );
    expect(title).toBe('澄湖区交通局渡口2024年度考核指标');
    expect(sections.map((each) => [each.number, each.title])).toEqual([
      ['B1', '航道'],
      ['B2', '码头'],
    ]);
  });

  it('is an office before what it does, among others that say so in a sentence', () => {
    expect(
      itemsOf(
        '柳塘镇渡口整治方案（2024年）',
        '一、职责分工',
        '柳塘派出所：查处违规行为。',
        '市场监管所：检查31家门店。',
        '镇中心学校、卫生院：开展自查自纠。',
        '各村（社区）要组建巡查队。',
      ),
    ).toEqual([
      ['柳塘派出所', '查处违规行为'],
      ['市场监管所', '检查31家门店'],
      ['镇中心学校、卫生院', '开展自查自纠'],
      ['各村（社区）要组建巡查队', '组建巡查队'],
    ]);
  });

  it('is a month by any name, and a bracket behind a full stop has the day', () => {
    expect(
      itemsOf(
        '某某渡口2024年工作计划',
        '一、各月安排',
        '十一月、十二月',
        '1、检修缆桩。',
        '2、第一次船员大会。（11月14日）',
        '元月',
        '1、元月10日前上交总结。',
      ).map(([, ...duties]) => duties.join('；')),
    ).toEqual(['检修缆桩 2024-12-31', '第一次船员大会 2024-11-14', '元月10日前上交总结 2024-01-10']);
  });

  it('groups lines of which half have titles, and a title that only forbids is a duty', () => {
    expect(
      itemsOf(
        '某某渡口2024年工作计划',
        '一、主要工作',
        '（一）航道：常修常新',
        '1、严格巡航制度。船长每周巡航一次。',
        '2、落实交接制度。交接班要有记录。',
        '3、做好航标更新，每季度检查一次。',
        '4、严禁超员。',
      ).map(([title]) => title),
    ).toEqual(['严格巡航制度', '落实交接制度', '做好航标更新，每季度检查一次', '严禁超员']);
  });

  it('is each month’s line, however it ends, and what a theme behind the month heads', () => {
    expect(
      itemsOf(
        '某某渡口2024年工作计划',
        '一、每月提要',
        '3月：航标刷漆；签订安全责任书',
        '4月：缆桩检修招标，',
        '5月：船员体检',
        '7、8月：防汛值守，物资清点',
      ),
    ).toEqual([
      ['3月', '航标刷漆 2024-03-31', '签订安全责任书 2024-03-31'],
      ['4月', '缆桩检修招标 2024-04-30'],
      ['5月', '船员体检 2024-05-31'],
      ['7、8月', '防汛值守 2024-08-31', '物资清点 2024-08-31'],
    ]);
    expect(
      itemsOf(
        '某某渡口2024年工作计划',
        '一、每月重点',
        '三月——“护标”月',
        '1.航标刷漆',
        '2.清淤',
        '3.船员体检，结果归档',
        '四月——防汛月',
        '1.物资清点',
        '2.值守演练',
        '3.隐患排查',
      ).map(([title, ...duties]) => `${title}: ${duties.join('；')}`),
    ).toEqual([
      '航标刷漆: 航标刷漆 2024-03-31',
      '清淤: 清淤 2024-03-31',
      '船员体检: 船员体检 2024-03-31；结果归档 2024-03-31',
      '物资清点: 物资清点 2024-04-30',
      '值守演练: 值守演练 2024-04-30',
      '隐患排查: 隐患排查 2024-04-30',
    ]);
  });

  it('is counted by bare digits or with a star behind them, where so many lines go on', () => {
    expect(
      itemsOf(
        '某某渡口2024年重点工作清单',
        '一、航道科',
        '1 ★更新航标，3月底前报县局核准',
        '2 每月编发简报1期；重要信息当日上网。',
        '3★控流失：船员流失率不高于4%。',
        '二、船员科',
        '4 培训船员60人次（6月15日前）',
        '5 走访船户30家以上。',
        '6 杜绝超员、超载。',
      ).map(([title]) => title),
    ).toEqual([
      '更新航标，3月底前报县局核准',
      '每月编发简报1期',
      '控流失',
      '培训船员60人次（6月15日前）',
      '走访船户30家以上',
      '杜绝超员、超载',
    ]);
  });

  it('is each line whose count runs on through the groups, with a title or without', () => {
    const plan = planOf(
      '某某渡口2024年任务分解',
      '一、重点任务',
      '（一）扩大投资',
      '1．新建泊位12个，年内交付使用。',
      '2．强化要素保障。供地500亩。',
      '（二）改善航道',
      '3．疏浚航道8公里，更换航标20座。',
      '4．每月巡航2次。',
      '各科室要对照任务抓好落实。局办公室适时开展督查，督查结果纳入考核。',
    );
    const items = plan.sections.flatMap(({ items }) => items);
    expect(items.map(({ written }) => written)).toEqual(['1', '2', '3', '4']);
    expect(items.at(-1)?.requirements.map(({ text, lead }) => [text, ...lead])).toEqual([
      ['每月巡航2次'],
      ['对照任务抓好落实', '各科室'],
      ['适时开展督查', '局办公室'],
      ['督查结果纳入考核', '局办公室'],
    ]);
  });

  it('is each of several months on one line, and the issuing organ of a page’s record is no title', () => {
    const page = [
      '索引号：0025-X/2024-0017    主题分类：交通、航运',
      '发文机关：某某县人民政府办公室    成文日期：2024年03月11日',
      '标  题：某某县人民政府办公室关于印发某某渡口2024年工作计划的通知',
      '',
      '某某渡口2024年工作计划',
      '一、月度重点',
      '1月：座谈会；3月：航标刷漆；4月：防汛演练；7月—8月：值守。',
      '二、解释',
      '本计划由县航运局负责解释。',
    ];
    const plan = planOf(...page);
    expect([plan.title, plan.issuer.name]).toEqual(['某某渡口2024年工作计划', '某某县人民政府办公室']);
    expect(itemsOf(...page).slice(0, 4)).toEqual([
      ['1月', '座谈会 2024-01-31'],
      ['3月', '航标刷漆 2024-03-31'],
      ['4月', '防汛演练 2024-04-30'],
      ['7月—8月', '值守 2024-08-31'],
    ]);
  });
});
