import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/draft/outline/read-document.ts';
import { bareText } from '../../../../src/core/text/bare-text.ts';
import { ordinalOf } from '../../../../src/core/text/ordinal-of.ts';
import { draftOf, exactDocuments, outlineOf } from '../../../support/documents.ts';

const ordinal = (number: string | null | undefined) => (number == null ? undefined : ordinalOf(number));

describe('a document that a careful reader has read before', () => {
  it.each(exactDocuments)('has the sections and items that the reader found: $name', ({ text, expected }) => {
    const document = readDocument(text);
    expect(document.title).toBe(expected.title);
    const sections = document.sections.map(({ number, title }) => [ordinal(number), title]);
    expect(sections).toEqual(expected.sections.map(({ number, title }) => [ordinal(number), title ?? '']));
    document.sections.forEach(({ title, items }, at) => {
      // An item that has the section's own title only holds the section's text.
      const found = items
        .filter((item) => item.title !== title)
        .map((item) => [ordinal(item.number), item.hasTitle ? bareText(item.title) : undefined]);
      const wanted = expected.items
        .filter((item) => item.section === expected.sections[at]?.id)
        .map((item) => [ordinal(item.number), item.title === null ? undefined : bareText(item.title)]);
      expect(found).toEqual(wanted);
    });
  });
});

describe('what heads and titles are', () => {
  const slogan = ['书香校园节活动方案', '人人读书', '为办好读书节，营造读书的氛围，制定本方案。'];
  const parts = [
    '一、目的',
    '让每个学生爱上读书，养成每天读书的习惯。',
    '二、内容及时间',
    '读书节时间',
    '共分两个阶段',
  ];

  it('keeps a line without a number under the title above it, where the numbers below are narrower', () => {
    const stages = ['（一）宣传阶段', '各班出一期黑板报。', '（二）活动阶段', '各班办一次读书会。'];
    expect(outlineOf([...slogan, ...parts, ...stages].join('\n'))).toEqual([
      '一 目的: – 目的',
      '二 内容及时间: （一） 宣传阶段; （二） 活动阶段',
    ]);
  });

  it('takes a very short sentence alone on its numbered line for the title of what stands below', () => {
    const lines = [
      '一、任务',
      '（一）改善办学条件。',
      '1.主要指标。',
      '新建教学楼2栋，更换课桌500套。',
      '2.重点项目。',
      '建成操场1个。',
    ];
    expect(outlineOf(['青山县2024年教育工作要点', ...lines].join('\n'))).toEqual(['一 任务: 1 主要指标; 2 重点项目']);
  });
});

describe('sentences that are numbered as sections are', () => {
  it('are the items, where nothing is numbered below them and half of them have no title', () => {
    const text = [
      '一、每月召开一次班主任例会，交流班级管理的做法，讲清下个月的安排，听取各班的意见和建议。',
      '二、每学期召开一次家长会，向家长讲明学校的作息、收费和安全规定，收齐家长的意见并逐条答复。',
      '三、建立值日制度。每天安排两名教师值日，早到晚走，检查教室和走廊的卫生，做好记录。',
      '四、每季度检查一次消防器材，查到过期的当天更换，更换以后登记在册，总务处存档备查。',
    ];
    expect(outlineOf(['班级管理工作制度', ...text].join('\n'))).toHaveLength(1);
    expect(outlineOf(['班级管理工作制度', ...text, '1.器材由总务处更换。'].join('\n'))).toHaveLength(4);
  });
});

describe('a title', () => {
  it.each(['某区教育局文件', '内部资料　注意保存', '某镇党政办　　　　附件2'])(
    'is none of what stands above it: %s',
    (above) => {
      const text = `${above}\n某区中小学食堂提升行动实施方案\n一、任务\n（一）检修。检修灶具。\n二、要求\n（一）总结。上报总结。`;
      expect(readDocument(text).title).toBe('某区中小学食堂提升行动实施方案');
    },
  );
});

describe('numbers', () => {
  it('that run on, and those that begin anew, are the document’s own', () => {
    expect(outlineOf('一、甲\n1.一项。正文。\n二、乙\n2.二项。正文。')).toEqual(['一 甲: 1 一项', '二 乙: 2 二项']);
    expect(outlineOf('一、甲\n1.一项。正文。\n二、乙\n1.二项。正文。')).toEqual(['一 甲: 1 一项', '二 乙: 1 二项']);
  });

  it('with a date behind them are told by those before: 2.9月1日 is item 2', () => {
    expect(outlineOf('一、甲\n1.开学准备。打扫校园。\n2.9月1日开学。\n3.2023年底总结。')).toEqual([
      '一 甲: 1 开学准备; 2 9月1日开学; 3 2023年底总结',
    ]);
  });

  it('at the start of a line that the page broke are no numbers of the document', () => {
    const text = `一、稳产保供\n1.抓好粮食生产。${'确保全国粮食产量保持在较高的水平上全力'}\n${'以赴完成各项任务并且在今年之内努力达到'}\n1.3万亿斤以上，各省都要稳住面积主攻单产\n力争多增产同时完成改造任务和建设的目标\n2.5亿亩以上。\n2.扩种油料。深入推进。`;
    expect(outlineOf(text)).toEqual(['一 稳产保供: 1 抓好粮食生产; 2 扩种油料']);
  });

  it('within a line part it where they go on from 1', () => {
    expect(outlineOf('一、主要工作 1.加强管理。每月检查。2.加强教研。每周教研。')).toEqual([
      '一 主要工作: 1 加强管理; 2 加强教研',
    ]);
    expect(
      outlineOf('某局2024年计划一、2024年目标(一)建校。建成。(二)招生。招满。二、乙(一)评比。评。(二)总结。结。'),
    ).toEqual(['一 2024年目标: （一） 建校; （二） 招生', '二 乙: （一） 评比; （二） 总结']);
    expect(outlineOf('一、甲\n1.落实要求。做到：2.5小时内报告。')).toEqual(['一 甲: 1 落实要求']);
  });

  it('of chapters and their parts make sections and items, and articles are items whatever groups them', () => {
    expect(
      outlineOf('第一章 目标\n第一节 总目标\n建校。\n第二节 指标\n达标。\n第二章 任务\n第一节 扩容\n建校。'),
    ).toEqual(['一 目标: 第一节 总目标; 第二节 指标', '二 任务: 第一节 扩容']);
    expect(outlineOf('第一章 总则\n第一节 通则\n第一条 依法办学。\n第二条 依规管理。')).toEqual([
      '一 总则: 第一条 依法办学; 第二条 依规管理',
    ]);
  });

  it('narrower than the items are text', () => {
    const [section] = readDocument('一、甲\n（一）乙\n1.开会。\n2.学习。\n（二）丙\n①宣传。').sections;
    expect(section?.items.map(({ body }) => body.map(({ text }) => text))).toEqual([['开会。', '学习。'], ['宣传。']]);
  });

  it('alone, 1. to n., are the items of one section', () => {
    expect(outlineOf('某园任务\n1、修订常规。\n2、举办运动会。')).toEqual(['– : 1 修订常规; 2 举办运动会']);
  });

  it('that are left out or given twice break nothing', () => {
    expect(outlineOf('一、甲\n1.一。\n3.三。\n3.又三。\n三、乙\n4.四。')).toEqual([
      '一 甲: 1 一; 3 三; 3 又三',
      '三 乙: 4 四',
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['1.强化政治领航。坚持统领。', '强化政治领航'],
    ['1.强化政治领航：坚持统领，抓好落实。', '强化政治领航'],
    ['1.强化政治领航　坚持以政治建设为统领，全面抓好各项工作落实。', '强化政治领航'],
    ['1.强化政治领航\n坚持统领。', '强化政治领航'],
    ['1.强化政治领航  学习制度：每周三下午集中学习政治理论。', '强化政治领航'],
    ['1.强化政治领航（职能科室：宣教科、工会）\n坚持统领。', '强化政治领航'],
    ['1.强化政治领航（责任单位：办公室）\n坚持统领。', '强化政治领航'],
    ['1.**强化政治领航**坚持统领。', '强化政治领航'],
    ['1.遵循以下原则：\n（1）坚持统领。', '遵循以下原则'],
  ])('of an item: %s', (text, title) => {
    expect(readDocument(`一、甲\n${text}`).sections[0]?.items).toMatchObject([{ title, hasTitle: true }]);
  });

  it('are none where the first sentence is long: the item is called by its first words', () => {
    const text =
      '第一条 为加强教师队伍管理，维护正常的教育教学秩序，根据上级有关规定，结合学校实际，制定本办法。\n第二条 本办法适用于全体教职工。';
    expect(readDocument(text).sections[0]?.items).toMatchObject([
      { title: '为加强教师队伍管理', hasTitle: false },
      { title: '本办法适用于全体教职工', hasTitle: true },
    ]);
  });

  it('are never a time alone', () => {
    const text =
      '一、要求\n1.抽查结束后，由镇安监办汇总各村台账，逐项登记隐患所在位置和整改时限，并在十日内通报。\n2.每月抽查一次，全部登记。';
    expect(readDocument(text).sections[0]?.items[0]?.title).toBe('抽查结束后，由镇安监办汇总各村台账');
  });

  it('of months and of parts without a number head sections where the document numbers nothing as wide', () => {
    const text = '指导思想：\n坚持立德树人。\n主要工作：\n1、抓常规。\n三月份：\n1、学雷锋。\n四月份：\n1、扫墓。';
    expect(outlineOf(text)).toEqual([
      '– 指导思想: – 指导思想',
      '– 主要工作: 1 抓常规',
      '– 三月份: 1 学雷锋',
      '– 四月份: 1 扫墓',
    ]);
  });

  it('are as well what each week has, and a few demands', () => {
    const text =
      '主要工作\n●清点器材。\n●粉刷看台。\n每周安排\n第一周：清点。\n第二周：粉刷。\n几点要求\n●按时。\n●注意安全。';
    expect(readDocument(text).sections.map(({ title }) => title)).toEqual(['主要工作', '每周安排', '几点要求']);
  });
});

describe('a bracket in a numbered line', () => {
  it('says more of the title before it, where the line is too long for one', () => {
    const remark = '（由各年级组长轮流负责，每天三次，一楼和二楼各派一人，结果当天登记在值日簿上，周末汇总。）';
    const lines = ['一、秩序', `（一）巡视${remark}`, '课间不追跑。', '（二）集队', '按班级排成两列。'];
    expect(outlineOf(['校园秩序管理办法', ...lines].join('\n'))).toEqual(['一 秩序: （一） 巡视; （二） 集队']);
  });

  it('is not parted where a line is called by its first words', () => {
    const lines = [
      '1.参赛作品一律用横格稿纸（由教务处统一印发，每班四十张）抄写并写明班级和姓名，字迹要工整。',
      '2.逾期不收。',
    ];
    const [title = ''] = outlineOf(['征文比赛通知', '一、要求', ...lines].join('\n'));
    expect(title).not.toContain('印发;');
    expect(title).toContain('每班四十张）抄写并写明班级和姓名;');
  });
});

describe('a text that ends early', () => {
  it('is said to', () => {
    const whole = [
      '一、甲',
      `1.乙。${'认真做好各项工作的落实'.repeat(4)}。`,
      `2.丙。${'认真做好各项工作的落实'.repeat(4)}。`,
      `3.丁。${'认真做好各项工作的落实'.repeat(4)}`,
    ];
    expect(readDocument(whole.join('\n')).isBrokenOff).toBe(true);
    expect(readDocument(`${whole.join('\n')}。`).isBrokenOff).toBe(false);
  });
});

describe('a head between section and numbered lines', () => {
  const items = (text: string) =>
    readDocument(text).sections.flatMap((section) => section.items.map(({ title, group }) => [title, group?.title]));

  it('groups them where they have titles of their own, each group for itself', () => {
    const text =
      '一、行动\n（一）数字校园\n1.网络优化。完成教室无线网络改造。\n2.平台建设。建成办事大厅。\n（二）队伍提升\n3.名师培育。组织培训2次。\n（三）保障\n加强领导。';
    expect(items(text)).toEqual([
      ['网络优化', '数字校园'],
      ['平台建设', '数字校园'],
      ['名师培育', '队伍提升'],
      ['保障', undefined],
    ]);
  });

  it('groups them where each stands above a paragraph of its own, whatever its mark, and asks for nothing as principles', () => {
    const text =
      '图书馆的一切工作以读者为先，馆员要主动问需，按读者的建议添置图书，延长开放时间，并把办理结果告诉读者本人。';
    const lines = [
      '一、办馆思路',
      '1.建馆。',
      '二、办馆方案',
      '（一）办馆原则',
      '1.以读者为先与以馆员为本相结合原则。',
      text,
    ];
    const { plan } = draftOf(
      [...lines, '2.集中采购与分散借阅相结合原则。', text, '（二）办馆任务', '1.添置图书300册。'].join('\n'),
    );
    expect(plan.sections[1]?.items.map(({ title, requirements }) => [title, requirements.length])).toEqual([
      ['以读者为先与以馆员为本相结合原则', 0],
      ['集中采购与分散借阅相结合原则', 0],
      ['办馆任务', 1],
    ]);
  });

  it('is the item where they have none', () => {
    const text =
      '一、指标\n（一）控制指标\n1.重大责任事故为零。\n2.师生重伤率为零。\n（二）工作指标\n1.培训覆盖面达100%。\n2.隐患整改率达100%。';
    expect(items(text)).toEqual([
      ['控制指标', undefined],
      ['工作指标', undefined],
    ]);
  });

  it('keeps its words: as tags of the duties, with its lines’ numbers between its own and the section’s', () => {
    const text = '一、行动\n（一）数字校园\n1.网络优化。完成教室改造。\n（二）队伍提升\n1.名师培育。组织培训2次。';
    const [section] = draftOf(text).plan.sections;
    expect(section?.items.map(({ id, requirements }) => [id, requirements[0]?.tags])).toEqual([
      ['1.1.1', ['数字校园']],
      ['1.2.1', ['队伍提升']],
    ]);
  });
});

describe('months', () => {
  it('head their lists with what they stand under, in pairs and from one to another, too', () => {
    const text = [
      '一、目标\n校园平安。',
      '二、安排',
      '九月：习惯养成月\n1.组织新生军训。\n2.召开校会。',
      '十月：读书月\n1.组织征文比赛。\n2.举办书展。',
      '十一、十二月：艺术月\n1.组织演出。',
      '一、二月：总结月\n1.上交总结。',
      '三月—四月：安全月\n1.举行演练。',
    ];
    const [, schedule] = readDocument(text.join('\n')).sections;
    expect(schedule?.items.map(({ group, title }) => `${group?.title} ${title}`)).toEqual([
      '九月：习惯养成月 组织新生军训',
      '九月：习惯养成月 召开校会',
      '十月：读书月 组织征文比赛',
      '十月：读书月 举办书展',
      '十一、十二月：艺术月 组织演出',
      '一、二月：总结月 上交总结',
      '三月—四月：安全月 举行演练',
    ]);
  });

  it('group their lines, with titles and texts of their own or without', () => {
    const text = [
      '一、目标\n场馆整洁。\n二、安排',
      '三月（植树月）\n①召开动员会。\n②苗圃：起苗两千株，剪枝修根。',
      '四月（护林月）\n①防火检查。逐山头清理可燃物，登记造册。\n②张贴警示牌。',
    ];
    const [, schedule] = readDocument(text.join('\n')).sections;
    expect(schedule?.items.map(({ group, number, title }) => [group?.title, number, title])).toEqual([
      ['三月（植树月）', '①', '召开动员会'],
      ['三月（植树月）', '②', '苗圃'],
      ['四月（护林月）', '①', '防火检查'],
      ['四月（护林月）', '②', '张贴警示牌'],
    ]);
  });

  it('head their lists where there is only one', () => {
    const text = '一、目标\n馆舍整洁。\n二、近期安排\n五月份：\n1、清点藏品。\n2、布置展厅。';
    expect(outlineOf(text)).toEqual(['一 目标: – 目标', '二 近期安排: 1 清点藏品; 2 布置展厅']);
  });

  it('within a section’s own number are its title where that number is due', () => {
    expect(outlineOf('一、二月工作\n1.备课。每周备课。\n二、三月工作\n1.听课。每周听课。')).toEqual([
      '一 二月工作: 1 备课',
      '二 三月工作: 1 听课',
    ]);
  });
});

describe('a line right above a table', () => {
  const table = [
    '| 序号 | 问题 | 整改要求 |',
    '|---|---|---|',
    '| 1 | 照明不足 | 加装路灯6盏 |',
    '| 2 | 井盖松动 | 更换井盖 |',
  ];
  const sectionsOf = (...lines: readonly string[]) => readDocument(lines.join('\n')).sections.map(({ title }) => title);

  it('that names a list makes it a part of its own between numbered ones', () => {
    const titles = sectionsOf(
      '一、范围',
      '全街道。',
      '二、步骤',
      '1.自查。各村自查。',
      '整改清单（第一批）：',
      ...table,
      '三、要求',
      '按时上报。',
    );
    expect(titles).toEqual(['范围', '步骤', '整改清单（第一批）', '要求']);
  });

  it('that only points to it, or stands under a bare title, is none', () => {
    expect(sectionsOf('一、范围', '全街道。', '具体任务安排如下：', ...table)).toEqual(['范围']);
    expect(sectionsOf('一、范围', '全街道。', '二、清单', '2025年整改清单', ...table)).toEqual(['范围', '清单']);
  });
});

describe('a short title with a colon', () => {
  it('is one title above numbered lines, and a title and its text elsewhere', () => {
    expect(outlineOf('一、党建：筑牢根基\n1.学习。每月学习。\n二、安全：守住底线\n1.演练。每季演练。')).toEqual([
      '一 党建：筑牢根基: 1 学习',
      '二 安全：守住底线: 1 演练',
    ]);
    const lines = '1.每月上报一次。\n2.每周登记。';
    expect(
      outlineOf(
        `一、工作\n（一）借阅：以书为友，以文会人（责任人：王园）\n${lines}\n（二）修补：粘贴，装订旧书\n${lines}`,
      ),
    ).toEqual(['一 工作: （一） 借阅：以书为友，以文会人; （二） 修补']);
    const closing = '书屋工作千头万绪，只要大家同心协力、持之以恒地做下去，读书的人就会越来越多，越来越爱读书。';
    expect(outlineOf(`一、工作\n常抓不懈。\n二、安排\n2月：清点书架\n3月：盘点、总结\n${closing}`)[1]).toBe(
      '二 安排: – 2月; – 3月',
    );
    expect(outlineOf('一、工作\n1.门卫：严格登记\n2.食堂：每天留样')).toEqual(['一 工作: 1 门卫; 2 食堂']);
  });
});

describe('a table of months with a list in each cell', () => {
  const text = [
    '## 一、目标\n平安校园。\n## 二、安排\n各月工作列表如下。',
    '| 月份 | 工作 | 负责人 |',
    '|---|---|---|',
    '| 三月 | 1.植树活动（3月12日）<br>2.制订计划<br>3.家访 | 政教处 |',
    '| 四月 | 1.春游<br>2.期中考试 | 教务处 |',
  ].join('\n');

  it('has the months as items, and under each what its cell lists', () => {
    expect(outlineOf(text)).toEqual(['一 目标: – 目标', '二 安排: – 三月; – 四月']);
    const { items } = draftOf(text).plan.sections[1] ?? { items: [] };
    const asked = items.map(({ requirements }) => requirements.map(({ text: words, lead }) => `${words} ${lead}`));
    expect(asked[0]).toEqual(['植树活动 政教处', '制订计划 政教处', '家访 政教处']);
  });
});

describe('what heads the rows of a table within a section', () => {
  it('groups them below it, and is not lost', () => {
    const text = [
      '一、目标\n党员合格率100%。\n二、任务表',
      '| 类别 | 序号 | 任务 | 要求 |',
      '|---|---|---|---|',
      '| 学习 | 1 | 党课 | 讲课不少于2次，有教案，有记录 |',
      '| | 2 | 读书 | 每月读书1本，撰写心得体会 |',
      '| 服务 | 3 | 走访 | 每季度走访1次，建立台账 |',
    ];
    expect(outlineOf(text.join('\n'))).toEqual(['一 目标: – 目标', '二 任务表: 1 党课; 2 读书; 3 走访']);
    const { items } = draftOf(text.join('\n')).plan.sections[1] ?? { items: [] };
    expect(items.map(({ requirements }) => requirements[0]?.tags)).toEqual([['学习'], ['学习'], ['服务']]);
  });
});

describe('what is attached below the signature', () => {
  const plan = [
    '一、目标',
    '不发生火灾。',
    '二、任务',
    '加强巡查。',
    '附件：1.任务清单',
    '2.自查表',
    '青山镇人民政府',
    '2025年2月12日',
  ];

  it('is read where it lists what to do or to look at, as a part of its own', () => {
    const attached = [
      '附件2',
      '村级防火自查表',
      '1.是否制定扑火应急预案？',
      '2.护林员有无脱岗现象？',
      '自查人（签字）：',
    ];
    const document = readDocument([...plan, ...attached].join('\n'));
    expect(document.sections.map(({ title }) => title)).toEqual(['目标', '任务', '村级防火自查表']);
    expect(document.sections[2]?.items).toHaveLength(2);
    expect(document.signed).toBe('青山镇人民政府');
  });

  it('is left where it lists names', () => {
    const attached = ['附件1', '工作专班安排表', '1.张某', '2.李某'];
    expect(readDocument([...plan, ...attached].join('\n')).sections.map(({ title }) => title)).toEqual([
      '目标',
      '任务',
    ]);
  });

  it('hides no signature above a table', () => {
    const table = [
      '附件',
      '任务分解表',
      '| 任务 | 单位 |',
      '|---|---|',
      '| 开展演练2次 | 应急办 |',
      '| 排查隐患 | 派出所 |',
    ];
    expect(readDocument([...plan, ...table].join('\n')).signed).toBe('青山镇人民政府');
  });
});

describe('a motto behind a title', () => {
  it('belongs to it above a text, too', () => {
    const body = '各班坚持以游戏为基本活动，保证幼儿每天户外活动时间不少于2小时，其中体育活动不少于1小时。';
    expect(outlineOf(`一、主要工作\n（一）保教：看见儿童\n${body}\n（二）后勤：一刻不松\n${body}`)).toEqual([
      '一 主要工作: （一） 保教：看见儿童; （二） 后勤：一刻不松',
    ]);
  });
});

describe('what heads a text without a title of its own', () => {
  it('has no names below it for a part of its title', () => {
    const lines = [
      '一、分工',
      '（一）巡查组：组　长：王园',
      '1、每日巡查。',
      '（二）后勤：李林   赵树',
      '1、备好物资。',
    ];
    expect(outlineOf(lines.join('\n'))).toEqual(['一 分工: （一） 巡查组; （二） 后勤']);
  });

  it('is the title alone, whoever is named behind it', () => {
    const lines = [
      '一、工作措施',
      '（一）抓管理，树新风（责任人：钱校长）',
      '1、每周开一次例会。',
      '（二）抓教研，促质量（责任人：教务处）',
      '1、每月评一次教案。',
    ];
    expect(outlineOf(lines.join('\n'))).toEqual(['一 工作措施: （一） 抓管理，树新风; （二） 抓教研，促质量']);
  });

  it('is a pair of months among months, and no number of a section', () => {
    const lines = [
      '一、目标',
      '做好工作。',
      '二、月度安排',
      '三月份',
      '1、开学典礼；',
      '四月份',
      '1、期中检测；',
      '三、四月份合并安排',
      '五、六月份',
      '1、期末检测；',
      '三、要求',
      '加强督查。',
    ];
    expect(draftOf(lines.join('\n')).plan.sections.map(({ title }) => title)).not.toContain('六月份');
  });

  it('is a row’s own words, though they begin with two grades', () => {
    const rows = [
      '| 序号 | 指标 | 2025年 | 2026年目标值 |',
      '| --- | --- | --- | --- |',
      '| 1 | 一、二级手术占比（%） | 40 | 35 |',
      '| 2 | 平均住院日（天） | 8 | 7 |',
    ];
    const { sections } = draftOf(
      `云河医院2026年目标责任书\n一、任务\n做好服务。\n二、指标\n\n${rows.join('\n')}\n`,
    ).plan;
    expect(sections.map(({ title }) => title)).toEqual(['任务', '指标']);
    expect(sections[1]?.items.map(({ written }) => written)).toEqual(['1', '2']);
  });

  it('is the week, of each row of a calendar', () => {
    const rows = [
      '| 周次 | 日期 | 主要工作 | 负责人 |',
      '| --- | --- | --- | --- |',
      '| 第1周 | 9.1—9.7 | 召开教研会；检查教案 | 钱某 |',
      '| 第2—3周 | 9.8—9.21 | 组织听课 | 孙某 |',
      '| 第5周 | 9.29—10.5 | 组织评课 | 李某 |',
    ];
    const { sections } = draftOf(
      `云河中学2025学年教研计划\n一、要求\n做好教研。\n二、周次安排\n\n${rows.join('\n')}\n`,
    ).plan;
    expect(sections[1]?.items.map(({ title }) => title)).toEqual(['第1周', '第2—3周', '第5周']);
    expect(sections[1]?.items[1]?.requirements).toMatchObject([{ due: '2025-09-21', lead: ['孙某'] }]);
  });

  it('is numbered as it is attached', () => {
    const attached = [
      '附件1',
      '任务分工表',
      '',
      '| 序号 | 任务 | 责任单位 |',
      '| --- | --- | --- |',
      '| 1 | 检修线路 | 总务处 |',
      '| 2 | 更换门锁 | 总务处 |',
    ];
    const lines = [
      '云河中学2025年安全方案',
      '一、目标',
      '不出事故。',
      '二、任务',
      '做好检查。',
      '云河中学',
      '2025年3月1日',
      ...attached,
    ];
    expect(draftOf(lines.join('\n')).plan.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '一 目标',
      '二 任务',
      '附件1 任务分工表',
    ]);
  });
});

describe('a letter that two sign', () => {
  const letter = (first: string, second: string) =>
    draftOf(
      [
        '云河区2025年消防工作责任书',
        '甲方：云河区教育局',
        '乙方：（学校）',
        '一、工作目标',
        '不发生火灾。',
        `二、${first}`,
        '1.每季度召开一次例会。',
        `三、${second}`,
        '1.每月检查一次消火栓。',
      ].join('\n'),
    ).plan;

  it.each([
    ['甲方责任', '乙方责任'],
    ['甲方的主要职责', '乙方的主要职责'],
    ['甲方的权利和义务', '乙方的权利和义务'],
    ['甲方应履行的义务', '乙方应履行的义务'],
  ])('is the first’s, and shares out its duties: %s', (first, second) => {
    const { issuer, sections } = letter(first, second);
    const leads = sections.slice(1).map(({ items }) => items[0]?.requirements[0]?.lead);
    expect([issuer.name, ...leads]).toEqual(['云河区教育局', ['甲方'], ['乙方']]);
  });

  it('is the first’s by its name alone, whatever it is called for short', () => {
    const head = ['云河区消防责任书', '甲方：云河区教育局（以下简称“甲方”）', '一、任务', '1.检查消火栓。'];
    expect(draftOf(head.join('\n')).plan.issuer.name).toBe('云河区教育局');
  });

  it('shares out nothing where a head only speaks of duties', () => {
    const { sections } = letter('安全责任', '社会责任');
    expect(sections.slice(1).map(({ items }) => items[0]?.requirements[0]?.lead)).toEqual([[], []]);
  });

  it('names them before what they do, too', () => {
    const { sections } = draftOf(
      '云河区消防责任书\n一、考核\n1.甲方每年组织一次考核，乙方应于12月10日前报送总结。',
    ).plan;
    expect(sections[0]?.items[0]?.requirements.map(({ lead }) => lead)).toEqual([['甲方'], ['乙方']]);
  });
});

it('who is named right behind a title does all of the text that follows', () => {
  const { sections } = draftOf(
    '一、工作\n1.办活动（责任人：团委）。5月举办艺术节。10月举办歌咏赛。\n2.抓常规。每周检查。',
  ).plan;
  const [first, second] = sections[0]?.items ?? [];
  expect(first?.requirements.map((each) => each.with)).toEqual([['团委'], ['团委']]);
  expect(second?.requirements.map((each) => each.with)).toEqual([[]]);
});

describe('a text whose lines the page broke', () => {
  const paragraphs = [
    '松河区2025年校园食堂工作计划',
    '一、管好采购，凡是大宗食材一律通过公开招标确定供货单位，并把中标结果在学校门口和公众号上公示七个工作日。',
    '（一）每周对供货单位送来的肉类和蔬菜抽样检测一次，检测结果当天张贴。〔食堂管理科、后勤装备管理中心〕',
    '（二）每学期请家长委员会到食堂查看两次，看完以后把家长提出的问题逐条记下来，限期回复。〔家校共育办公室〕',
    '二、管好留样',
    '（三）留样的食品不少于一百二十五克，在专用的冰箱里保存四十八小时，由专人记录和签字。〔食堂管理科〕',
  ];
  const broken = (width: number) =>
    paragraphs
      .flatMap((each, at) => (at === 0 ? each : `　　${each}`).match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
      .join('\n');
  const told = (text: string) =>
    draftOf(text).plan.sections.flatMap(({ title, items }) =>
      items.flatMap((item) => [title, item.title, ...item.requirements.map((each) => [each.text, each.lead])]),
    );

  it.each([26, 30, 38])('%i characters wide is read as it is in whole paragraphs', (width) => {
    expect(told(broken(width))).toEqual(told(paragraphs.join('\n')));
  });

  it('goes on behind a page’s gap where a clause of one character stood last', () => {
    const cut = [
      '某某区2024年工作计划',
      '一、任务',
      '1.护林。修订管护制度，补种林木，加强巡护、扑',
      '',
      '救、瞭望等培训。',
      '',
      '2.清淤。疏浚河道。',
    ];
    expect(outlineOf(cut.join('\n'))).toEqual(['一 任务: 1 护林; 2 清淤']);
    expect(told(cut.join('\n'))).toContainEqual(['加强巡护、扑救、瞭望等培训', []]);
  });

  it('is none where only titles end amid a sentence: they head the long paragraphs below them', () => {
    const long =
      '各学校要在开学前把教室、宿舍、食堂逐间查一遍，查到的问题当天记下来，能改的马上改，不能改的报总务处安排。'.repeat(
        2,
      );
    const text = [
      '（一）认真排查整改校园里的安全隐患',
      long,
      '（二）认真抓好学生上下学路上的安全',
      long,
      '（三）认真落实值班值守的各项制度',
      long,
    ];
    expect(outlineOf(['一、工作安排', ...text].join('\n'))).toEqual([
      '一 工作安排: （一） 认真排查整改校园里的安全隐患; （二） 认真抓好学生上下学路上的安全; （三） 认真落实值班值守的各项制度',
    ]);
  });

  it('goes on behind a page’s end where nearly each paragraph ends as a sentence does', () => {
    const whole = ['清点、修补书架上的旧书，每年不少于200册，登记在册，不得遗漏任何一册。'];
    const lines = [
      ...['一、任务', ...Array.from({ length: 8 }, () => whole).flat()],
      ...['添置阅览桌椅。扩大阅览室的面积，增设儿童阅', '', '览区，开放时间延长到晚上九点。', '二、要求'],
    ];
    const text = (of: readonly string[]) => JSON.stringify(readDocument(of.join('\n')).sections);
    expect(text(lines)).toContain('增设儿童阅览区');
    expect(text([...lines.slice(0, 4), ...lines.slice(9)])).not.toContain('增设儿童阅览区');
    const head = '注重宣传引导，扎实推进旧书修补的各项任务';
    expect(text([...lines.slice(0, 9), head, '每月修补旧书20册。', '二、要求'])).not.toContain(`${head}每月`);
  });
});

it('what two dashes set apart, each by its name, are the items of a section without numbers', () => {
  const marked = ['——馆藏：每年新增图书不少于300册。', '——服务。全年开放不少于300天，举办讲座12场。'];
  expect(outlineOf(['一、目标', '到年底建成示范馆。', ...marked, '二、要求', '1.上报总结。'].join('\n'))).toEqual([
    '一 目标: – 馆藏; – 服务',
    '二 要求: 1 上报总结',
  ]);
  expect(outlineOf(['一、目标', '——馆藏。每年新增图书不少于300册。', '各馆要配合。'].join('\n'))).toEqual([
    '一 目标: – 目标',
  ]);
});
