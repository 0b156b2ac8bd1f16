import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/draft/outline/read-document.ts';
import { draftOf } from '../../../support/documents.ts';

const outlineOf = (text: string) =>
  draftOf(text).plan.sections.map(({ number, title, items }) => [
    `${number} ${title}`,
    ...items.map((item) => `${item.written} ${item.title}`.trim()),
  ]);

const dutiesOf = (text: string) =>
  draftOf(text).plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) =>
      requirements.map(({ text: said, due = '', lead, with: others }) =>
        [said, due, [...lead, ...others].join('、')].join(' | '),
      ),
    ),
  );

describe('sections', () => {
  it('are articles where each is a title on a line of its own, and numbers stand below them', () => {
    const text = [
      '柳溪镇卫生院2026年药品安全责任书',
      '甲方：柳溪镇卫生院（以下简称甲方）',
      '第一条　责任期限',
      '自2026年1月1日起至2026年12月31日止。',
      '第二条　甲方的责任',
      '（一）每季度组织一次药品抽检。',
      '（二）建立药品追溯台账。',
      '第三条　乙方的责任',
      '（一）规范药品储存。每日登记冷柜温度。',
      '（二）加强处方管理。建立处方点评制度。',
    ].join('\n');
    expect(outlineOf(text).slice(1)).toEqual([
      ['二 甲方的责任', '（一） 每季度组织一次药品抽检', '（二） 建立药品追溯台账'],
      ['三 乙方的责任', '（一） 规范药品储存', '（二） 加强处方管理'],
    ]);
    expect(draftOf(text).plan.issuer.name).toBe('柳溪镇卫生院');
  });

  it('have what comes first, and in what spirit, for a title', () => {
    const part = (number: string, title: string) => [
      `${number}、${title}`,
      '1．清点馆藏',
      '每季度清点一次。',
      '2．修补图书',
      '年底前修补90册。',
    ];
    const text = [
      '云河馆工作思路',
      ...part('一', '读者为先：敞开大门，点亮书香'),
      ...part('二', '馆藏为本：精挑细选，以书会友'),
    ].join('\n');
    expect(outlineOf(text).map(([title]) => title)).toEqual([
      '一 读者为先：敞开大门，点亮书香',
      '二 馆藏为本：精挑细选，以书会友',
    ]);
  });

  it('are lines without a number, below each of which the numbers begin anew', () => {
    const rules = [
      '柳溪农商行三项制度',
      '学习制度',
      '一、每月组织集中学习1次，做好记录。',
      '二、严格考勤，不得无故缺席。',
      '轮岗制度',
      '第一条 轮岗的范围',
      '柜员每三年轮岗1次。',
      '第二条 轮岗的程序',
      '1.由支行提出名单；',
      '2.报人事部审批。',
      '回访制度',
      '回访是服务的延伸。',
      '1、每季度回访客户20户。',
      '2、登记客户意见。',
    ];
    expect(outlineOf(rules.join('\n')).map(([title]) => title)).toEqual(['一 学习制度', '二 轮岗制度', '三 回访制度']);
    const groups =
      '柳溪中学2026年五月活动\n初一成长教育\n1、出一期黑板报。\n2、召开主题班会。\n初二青春教育\n1、举办讲座1场。\n2、开展徒步活动。\n';
    expect(outlineOf(groups).map(([title]) => title)).toEqual(['一 初一成长教育', '二 初二青春教育']);
  });

  it('hold items whose count runs on through their groups, told together', () => {
    const text = [
      '柳溪公司2026年安全方案',
      '一、任务',
      '（一）排查隐患',
      '1、检查消防设施，更换过期灭火器。',
      '2、检查电路，整改私拉电线。',
      '3、停用老旧设备。淘汰锅炉2台。',
      '（二）打牢基础',
      '4、开展培训。每季度培训1次。',
      '5、开展演练。每半年演练1次。',
      '6、完善台账。逐日登记。',
    ];
    const [[, ...items] = []] = outlineOf(text.join('\n'));
    expect(items.map((item) => item.slice(0, 2))).toEqual(['1 ', '2 ', '3 ', '4 ', '5 ', '6 ']);
  });

  it('hold paragraphs that each begin with a few words for a sentence as items under their head', () => {
    const text = [
      '柳溪公司2026年安全方案',
      '一、任务',
      '（一）夯实基础。',
      '强化培训。新员工上岗前培训1次，考核合格后上岗。',
      '强化演练。每半年组织疏散演练1次，及时修订预案。',
      '（二）加强巡查。',
      '加密频次。安全员每日巡查车间，节前增加1次。',
      '发现隐患的，立即上报安全科并跟踪整改，形成闭环。',
    ];
    const [[, ...items] = []] = outlineOf(text.join('\n'));
    expect(items).toEqual(['强化培训', '强化演练', '（二） 加强巡查']);
  });

  it('hold no items that are counted off with ① or ⑴ below 1.', () => {
    const text =
      '柳溪小学2026年阅读计划\n一、任务\n1、丰富书目。每月更新书目1次。\n2、多种途径，养成习惯。\n⑴建立晨读制度。每天晨读20分钟。\n⑵建立分享制度。每周分享1次。\n';
    expect(outlineOf(text)).toEqual([['一 任务', '1 丰富书目', '2 多种途径，养成习惯']]);
  });

  it('ask for nothing where an article’s title in brackets says that it is why, for whom or what is meant', () => {
    const text = [
      '柳溪区农房管理办法',
      '第一条（目的依据）',
      '为建设美丽乡村，根据有关规定，结合我区实际，制定本办法。',
      '第二条（适用范围）',
      '本办法适用于本区农房的新建、改建。',
      '第三条（术语定义）',
      '本办法所称农房，应当是农民自住的房屋。',
      '第四条（档案管理）',
      '镇政府每季度移交一次档案。',
    ];
    expect(outlineOf(text.join('\n'))).toHaveLength(1);
    expect(dutiesOf(text.join('\n'))).toEqual([expect.stringContaining('移交一次档案')]);
  });

  it('of months begin a line of their own, whatever stands above, and a day without its year ends the text', () => {
    const text = [
      '柳溪小学活动安排',
      '三月',
      '1、开展植树节护绿活动',
      '2、筹备春季田径运动会的各项准备工作',
      '四月',
      '1、开展清明祭扫活动',
      '2、举办全校师生读书节闭幕式活动',
      '五月',
      '1、开展劳动周活动',
      '2、组织全体毕业年级学生的体检工作',
      'xxxx年3月1日',
    ];
    expect(outlineOf(text.join('\n'))).toEqual([
      ['一 三月', '1 开展植树节护绿活动', '2 筹备春季田径运动会的各项准备工作'],
      ['二 四月', '1 开展清明祭扫活动', '2 举办全校师生读书节闭幕式活动'],
      ['三 五月', '1 开展劳动周活动', '2 组织全体毕业年级学生的体检工作'],
    ]);
  });

  it('are no lines within a numbered part, though the numbers below them begin anew', () => {
    const text =
      '柳溪中学2026年计划\n学生处\n一、目标\n办好学校。\n二、安排\n春天的活动\n1.植树。\n2.放风筝。\n秋天的活动\n1.采摘。\n2.登山。\n';
    expect(outlineOf(text).map(([title]) => title)).toEqual(['一 目标', '二 安排']);
  });

  it('stay items where an article is the text of a rule', () => {
    const text =
      '柳溪镇中学门卫管理办法\n第一条 门卫每日巡查校园2次。\n第二条 来访登记\n（一）核对证件。\n（二）登记去向。\n第三条 不得擅离岗位。\n';
    expect(outlineOf(text)).toHaveLength(1);
  });

  it.each([
    [
      '1　现状\n人手不足。\n2　主要举措\n2.1　充实岗位\n招聘护士6名。\n2.2　强化培训\n组织培训2次。\n3　保障\n每季度召开1次例会。',
    ],
    [
      '## 1 现状 {#now}\n\n人手不足。\n\n## 2 主要举措 {#do}\n\n### 2.1 充实岗位\n\n招聘护士6名。\n\n### 2.2 强化培训\n\n组织培训2次。\n\n## 3 保障 {.x}\n\n每季度召开1次例会。',
    ],
  ])('have their number from 2.1 below them, with nothing but a space behind it', (body) => {
    expect(outlineOf(`${body.startsWith('#') ? '# ' : ''}柳溪医院2026年护理计划\n\n${body}\n`)).toEqual([
      ['1 现状', '现状'],
      ['2 主要举措', '2.1 充实岗位', '2.2 强化培训'],
      ['3 保障', '保障'],
    ]);
  });

  it('are the months down the left of a table whose rows have names', () => {
    const rows = [
      '| 月份 | 条线 | 工作内容 | 责任部门 |',
      '| --- | --- | --- | --- |',
      '| 三月 | 安全 | 开展消防演练1次；修订应急预案 | 总务处 |',
      '| 三月 | 教学 | 组织公开课周 | 教务处 |',
      '| 四月至五月 | 体育 | 举办运动会 | 体育组 |',
      '| 说明：各部门自行归档。 | 说明：各部门自行归档。 | 说明：各部门自行归档。 | 说明：各部门自行归档。 |',
    ];
    const text = `柳溪小学2026年春季安排表\n（2026年2月—7月）\n各条线早谋划、少撞车。\n\n${rows.join('\n')}\n`;
    expect(draftOf(text).plan.title).toBe('柳溪小学2026年春季安排表');
    expect(outlineOf(text)).toEqual([
      ['一 三月', '安全', '教学'],
      ['二 四月至五月', '体育', '四月至五月'],
    ]);
    expect(dutiesOf(text)).toEqual([
      '开展消防演练1次 | 2026-03-31 | 总务处',
      '修订应急预案 | 2026-03-31 | 总务处',
      '组织公开课周 | 2026-03-31 | 教务处',
      '举办运动会 | 2026-05-31 | 体育组',
    ]);
  });
});

describe('items', () => {
  it('have 2.1 for a number, and 2.1.1 below it', () => {
    const text = [
      '柳溪文旅局2026年计划',
      '1 思路',
      '以文塑旅。',
      '2 任务',
      '2.1 丰富供给',
      '2.1.1 举办展演10场。',
      '2.1.2 打造线路3条。',
      '2.2 强化监管',
      '2.2.1 每月检查市场1次。',
      '3 保障',
      '3.1 加强领导。每季度召开1次例会。',
    ].join('\n');
    expect(outlineOf(text).slice(1)).toEqual([
      ['2 任务', '2.1 丰富供给', '2.2 强化监管'],
      ['3 保障', '3.1 加强领导'],
    ]);
  });

  it('are paragraphs that are numbered 一、 and have neither titles nor numbers below them', () => {
    const text = [
      '柳溪县教育局关于做好防溺水工作的通知',
      '一、各校要在4月底前组织一次专题班会，并把班会照片和签到表一并存入学校的安全工作档案备查，不得事后补做。',
      '二、班主任要在每周五放学前，通过家长群提醒每一位学生家长切实履行好周末和节假日期间的监护责任，并于每月底前汇总家长回执。',
    ].join('\n');
    expect(outlineOf(text).map(([title, ...items]) => [title, items.length])).toEqual([
      ['一 柳溪县教育局关于做好防溺水工作的通知', 2],
    ]);
  });

  it('may have a full stop behind their titles, where narrower numbers follow', () => {
    const text = [
      '柳溪中学2026年学习方案',
      '一、步骤',
      '（一）学习阶段。抓好两个环节。',
      '1.动员。召开动员会。',
      '2.学习。',
      '（1）通读章程。',
      '（2）组织测试1次。',
      '二、要求',
      '每月小结1次。',
    ].join('\n');
    expect(outlineOf(text)[0]).toEqual(['一 步骤', '1 动员', '2 学习']);
  });

  it('stand under the name of their table, though a paragraph lies between', () => {
    const table = (...rows: readonly string[]) => ['| 任务 | 要求 | 责任单位 |', '| --- | --- | --- |', ...rows];
    const text = [
      '柳溪镇2026年任务清单',
      '',
      ...table(
        '| 一、产业 | 一、产业 | 一、产业 |',
        '| 茶园 | 新建茶园2000亩 | 农业办 |',
        '| 果园 | 改造果园300亩 | 农业办 |',
      ),
      '',
      '重大项目计划表',
      '全镇共安排项目2个，均已列入项目库。',
      '',
      ...table('| 物流园 | 6月底前开工 | 经发办 |', '| 卫生院 | 8月底前完成装修 | 卫生院 |'),
      '',
    ].join('\n');
    expect(outlineOf(text)).toEqual([
      ['一 产业', '茶园', '果园'],
      ['二 重大项目计划表', '物流园', '卫生院'],
    ]);
  });

  it('are counted by a word behind 第, and have the days of the months in their titles', () => {
    const text = [
      '柳溪图书馆党支部2026年学习计划',
      '一、专题安排',
      '第一专题　学党章（1—2月）',
      '重温入党志愿书。',
      '第二专题　学法规（3—4月）',
      '签订廉洁承诺书。',
      '二、要求',
      '每季度小结1次。',
    ].join('\n');
    expect(outlineOf(text)[0]).toEqual(['一 专题安排', '第一专题 学党章（1—2月）', '第二专题 学法规（3—4月）']);
    expect(dutiesOf(text).slice(0, 2)).toEqual(['重温入党志愿书 | 2026-02-28 | ', '签订廉洁承诺书 | 2026-04-30 | ']);
  });

  it('are entries with titles in bold, whatever text stands below them', () => {
    const text =
      '# 柳溪镇防汛方案\n\n## 一、要求\n\n* **责任要压实。**每月督查1次。\n* **信息要报准。**每周五报送进展。\n\n望各村认真落实。\n';
    expect(outlineOf(text)[0]?.slice(0, 3)).toEqual(['一 要求', '责任要压实', '信息要报准']);
  });
});

describe('a table of which each year has a column', () => {
  it('asks by the end of each for what its cell says', () => {
    const rows = [
      '| 序号 | 重点任务 | 年度目标 | 年度目标 | 责任部门 |',
      '| --- | --- | --- | --- | --- |',
      '| 序号 | 重点任务 | 2026年 | 2027年 | 责任部门 |',
      '| 1 | 人才引育 | 制定引才目录 | 引进教授4名 | 人事处 |',
      '| 2 | 数字素养 | 完成全员轮训 | — | 信息中心 |',
    ];
    const text = `柳溪学院人才计划（2026—2027年）\n1　思路\n坚持需求导向。\n2　举措\n2.1　引才\n修订引才办法。\n2.2　育才\n组织企业实践。\n附表　年度目标分解表\n\n${rows.join('\n')}\n`;
    expect(outlineOf(text).at(-1)).toEqual(['三 年度目标分解表', '1 人才引育', '2 数字素养']);
    expect(dutiesOf(text).slice(-3)).toEqual([
      '制定引才目录 | 2026-12-31 | 人事处',
      '引进教授4名 | 2027-12-31 | 人事处',
      '完成全员轮训 | 2026-12-31 | 信息中心',
    ]);
  });
});

describe('what a Markdown file says of itself at its head', () => {
  it('is no text, but tells who made it and when', () => {
    const { plan } = draftOf(
      '---\ntitle: 护河方案\nauthor: 柳溪市水务局\ndate: 2025-04-08\ntoc: true\n---\n\n# 护河方案\n\n## 一、任务\n\n清理河道3条。\n',
    );
    expect([plan.title, plan.issuer.name, plan.period.from, plan.aim]).toEqual([
      '护河方案',
      '柳溪市水务局',
      '2025-01-01',
      '',
    ]);
  });
});

describe('a list that counts anew within a count of the same numbers', () => {
  it('is its title’s, and the titles are sections', () => {
    const text = [
      'Ashby Rowing Club Work Plan 2026',
      '1. Boats',
      'Repaint two boats by May.',
      '2. Safety on the river',
      '1. Test the lifejackets every month.',
      '2. Renew the licence by 3 March.',
      '3. Money',
      '1. Raise £900 by June.',
      '2. Publish the accounts.',
      '4. Reviews',
      'Report to the members quarterly.',
    ].join('\n');
    expect(outlineOf(text)).toEqual([
      ['1 Boats', 'Boats'],
      ['2 Safety on the river', '1 Test the lifejackets every month', '2 Renew the licence by 3 March'],
      ['3 Money', '1 Raise £900 by June', '2 Publish the accounts'],
      ['4 Reviews', 'Reviews'],
    ]);
  });

  it('is its title’s in Chinese, too', () => {
    const text = [
      '城东图书馆2026年工作计划',
      '一、重点工作',
      '1.阅读推广',
      '1.每月举办一次读书会。',
      '2.六月底前建成亲子阅览区。',
      '2.馆藏建设',
      '1.新购图书3000册。',
      '2.十月底前完成旧书清点。',
      '3.队伍建设',
      '1.每季度组织一次业务培训。',
      '2.选派两名馆员外出学习。',
      '二、工作要求',
      '1.加强督查。',
      '2.每月报送信息。',
    ].join('\n');
    expect(outlineOf(text)[0]).toEqual(['一 重点工作', '1 阅读推广', '2 馆藏建设', '3 队伍建设']);
  });

  it('is none where only sentences are counted', () => {
    const text = [
      'Plan 2026',
      '1. Buy paint.',
      '2. Buy oars.',
      'Later',
      '1. Sell the van.',
      '2. Mend the door.',
      '3. Buy rope.',
    ];
    expect(outlineOf(text.join('\n'))).toHaveLength(1);
  });
});

describe('a count of heads alone, below which a short sentence opens each paragraph', () => {
  it('groups what those sentences name', () => {
    const text = [
      '云河县文化馆2026年工作计划',
      '（一）学习上级讲话精神',
      '全馆要安排专门时间，采取学习会、座谈会等多种方式，集中组织学习讨论。',
      '（二）抓好文化精品创作',
      '倡导书写本地人物。坚持以读者为中心，每年推出作品12部。',
      '健全选题论证机制。探索签约创作，及时发现新人新作。',
    ];
    const [section] = readDocument(text.join('\n')).sections;
    expect(section?.items.map(({ title, group }) => [title, group?.title])).toEqual([
      ['学习上级讲话精神', undefined],
      ['倡导书写本地人物', '抓好文化精品创作'],
      ['健全选题论证机制', '抓好文化精品创作'],
    ]);
  });
});

describe('months of which one has its tasks on a line', () => {
  it('are the items, though the others count theirs', () => {
    const text = [
      '某船队工作计划',
      '一、月安排',
      '三月',
      '1.检修缆绳',
      '2.清点救生衣',
      '四月',
      '清洗甲板；召开例会。',
      '五月',
      '1.补漆',
      '2.演练',
    ];
    expect(outlineOf(text.join('\n'))).toEqual([['一 月安排', '三月', '四月', '五月']]);
  });
});

describe('weeks of which some have lines without a number', () => {
  it('are the sections, whatever stands right above the next', () => {
    const text = [
      '水利学院工作安排',
      '第1周（2月26日—3月3日）',
      '1．清点教材',
      '2．检查机房',
      '第7周  4月8日至4月14日',
      '中期检查，4月12日前交小结。',
      '自评报告定稿',
      '第8周（4月15日—4月21日）',
      '校运动会，停课2天',
      '第9-10周（4月22日—5月5日）',
      '1.召开座谈会',
      '2.讲课比赛',
    ];
    expect(outlineOf(text.join('\n')).map(([section]) => section?.replace(/^. |（.*/gu, ''))).toEqual([
      '第1周',
      '第7周4月8日至4月14日',
      '第8周',
      '第9-10周',
    ]);
  });
});

describe('有关要求： below the last numbered section', () => {
  it('is a section of its own', () => {
    const text = [
      '任务清单',
      '一、建设',
      '1.检修缆绳。',
      '2.清点物资。',
      '二、保障',
      '3.补漆。',
      '有关要求：',
      '一是压实责任。制定方案。',
      '二是跟踪问效。每季度通报一次。',
    ];
    expect(outlineOf(text.join('\n')).map(([section]) => section)).toEqual([
      '一 建设',
      '二 保障',
      expect.stringContaining('有关要求'),
    ]);
  });
});
