import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function leadsOf(...body: readonly string[]): [string, string][] {
  const { plan } = draftOf(['云河县2026年工作计划', '一、主要工作', '1.防汛', ...body].join('\n'), 2026);
  const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
  return all.map(({ text, lead }) => [text, lead.join('、')]);
}

describe('who was named before', () => {
  it('holds through the sentence, over a measure too, until another comes', () => {
    expect(leadsOf('县粮食局要提前调运种子，备用柴油不少于30吨，并更换水泵，县气象局每周发布预报。')).toEqual([
      ['提前调运种子', '县粮食局'],
      ['备用柴油不少于30吨', '县粮食局'],
      ['更换水泵', '县粮食局'],
      ['每周发布预报', '县气象局'],
    ]);
  });

  it('holds over clauses that only say by what it is done', () => {
    expect(
      leadsOf('今年汛期来得早，各乡镇要紧紧围绕“人民至上”这一主题，结合贯彻《条例》的实施意见，加固堤防，储备沙袋。'),
    ).toEqual([
      ['加固堤防', '各乡镇'],
      ['储备沙袋', '各乡镇'],
    ]);
  });

  it('holds for the sentences behind 要, and for none that forbids, asks or has its own subject', () => {
    expect(leadsOf('各乡镇要制定巡堤办法。对险工险段逐一登记造册。严禁在堤上取土。')).toEqual([
      ['制定巡堤办法', '各乡镇'],
      ['对险工险段逐一登记造册', '各乡镇'],
      ['严禁在堤上取土', ''],
    ]);
    expect(leadsOf('各备课组每周备课一次。提倡一课三研。').map(([, lead]) => lead)).toEqual(['各备课组', '']);
  });

  it('holds for the sentences that go on with 要 or are counted', () => {
    expect(leadsOf('各学校要定期检修线路。要制定疏散预案。一是建立值班制度。').map(([, lead]) => lead)).toEqual([
      '各学校',
      '各学校',
      '各学校',
    ]);
    expect(leadsOf('各学校要定期检修线路。鼓励开展安全竞赛。').map(([, lead]) => lead)).toEqual(['各学校', '']);
  });

  it('holds over what is said of a thing, and ends where somebody else has to', () => {
    expect(leadsOf('各水站要每日检测水质，检测结果须每周公示，用水户须按时缴费，并登记水表读数。')).toEqual([
      ['每日检测水质', '各水站'],
      ['检测结果须每周公示', '各水站'],
      ['按时缴费', '用水户'],
      ['登记水表读数', '用水户'],
    ]);
    expect(leadsOf('各水站要每日检测水质。采样岗位青年签订责任书。').map(([, lead]) => lead)).toEqual([
      '各水站',
      '各水站',
    ]);
  });

  it('holds up to the full stop where the text only tells what they do', () => {
    expect(
      leadsOf('巡线班每天检查阀井；6月组织压力试验；水表读数每月公示。更换旧表。').map(([, lead]) => lead),
    ).toEqual(['巡线班', '巡线班', '', '']);
    expect(leadsOf('巡线班每月更换滤芯30个，其中主泵站不少于5个。').map(([, lead]) => lead)).toEqual([
      '巡线班',
      '巡线班',
    ]);
  });

  it('holds over what is said of a thing where somebody does what stands before it, and not over what it counts for', () => {
    expect(
      leadsOf('水务科每月清洗蓄水池，余氯合格率达到98%，不得漏检，抄表数据与年终评优挂钩。').map(([, lead]) => lead),
    ).toEqual(['水务科', '水务科', '水务科', '']);
    expect(leadsOf('各灌区每周巡渠一次，闸门检修记录每月公示。').map(([, lead]) => lead)).toEqual(['各灌区', '各灌区']);
    expect(leadsOf('管水员每周巡渠一次，闸门检修记录每月公示。').map(([, lead]) => lead)).toEqual(['管水员', '管水员']);
    expect(leadsOf('站长每周巡渠3次，普通职工不少于5次，任何人不得漏检。').map(([, lead]) => lead)).toEqual([
      '站长',
      '普通职工',
      '',
    ]);
  });

  it('holds for the list that they are to see to, in their paragraph or below a title', () => {
    expect(
      leadsOf('工会、水务科共同抓好以下几件事：一是5月底前检修水泵，完好率100%；二是实施结对帮扶；三是清点零件。').map(
        ([, lead]) => lead,
      ),
    ).toEqual(Array(4).fill('工会、水务科'));
    const text =
      '云河县仓储管理规定\n第一条 押运人员应当做到：\n（一）提前半小时到岗；\n（二）每日核对封条不少于2次。\n第二条 库区内严禁吸烟。';
    const [first] = draftOf(text, 2026).plan.sections.flatMap(({ items }) => items);
    expect(first?.requirements.map(({ lead }) => lead)).toEqual([['押运人员'], ['押运人员']]);
  });

  it.each([
    [
      '云河物流公司安全责任书\n为防止火灾，现确定各班组长为安全责任人，全面负责本班安全，在任期内承担以下责任：',
      '各班组长',
    ],
    ['云河村公墓管理办法\n为规范管理，守墓人员须遵守以下规定：', '守墓人员'],
    ['云河县农机检修通知\n各乡镇要切实抓好以下工作：', '各乡镇'],
    ['云河县农机检修通知\n现将有关要求通知如下：', ''],
  ])(
    'holds for the whole list that a sentence above it says is theirs, but for what names others: %s',
    (above, name) => {
      const { plan } = draftOf(`${above}\n1.每天检查灭火器。\n2.清理通道，登记旧机。\n3.总务科每月检查一次。`, 2026);
      const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
      expect(all.map(({ lead }) => lead.join('、'))).toEqual([name, name, name, '总务科']);
    },
  );

  it('holds below the sentence in its section, and no further', () => {
    const text =
      '云河县水库巡查办法\n一、巡查\n巡库员应当履行下列职责：\n1.每天巡库两次。\n2.清理坝面。\n二、检修\n1.检修闸门。';
    const all = draftOf(text, 2026).plan.sections.flatMap(({ items }) => items.flatMap((each) => each.requirements));
    expect(all.map(({ lead }) => lead.join('、'))).toEqual(['巡库员', '巡库员', '']);
  });

  it('holds for the text behind a first sentence that has them do something', () => {
    const text =
      '云河县防汛通知\n一、要求\n1.各村要切实担起守堤的责任。要逐段登记险工，储备沙袋。按时上报水位。\n2.检修闸门。清理沟渠。';
    const all = draftOf(text, 2026).plan.sections.flatMap(({ items }) => items.flatMap((each) => each.requirements));
    expect(all.map(({ lead }) => lead.join('、'))).toEqual([...Array(4).fill('各村'), '']);
  });

  it('names each of two, and nobody whom it is done for', () => {
    expect(leadsOf('车间主任和安全员要检查配电箱。').map(([, lead]) => lead)).toEqual(['车间主任、安全员']);
    expect(leadsOf('公司保证工人每周休息一天。').map(([, lead]) => lead)).toEqual(['公司']);
  });

  it.each([
    ['养护组的主要任务是每月修剪绿篱，清运枯枝。登记病虫害。', ['每月修剪绿篱', '清运枯枝', '登记病虫害'], '养护组'],
    ['消防小组职责：检查灭火器，清理通道。', ['检查灭火器', '清理通道'], '消防小组'],
    ['门卫的岗位职责是登记来访人员，每天巡逻两次。', ['登记来访人员', '每天巡逻两次'], '门卫'],
    ['各村的主要任务是排查隐患，建立台账。', ['排查隐患', '建立台账'], '各村'],
    ['今年的主要任务是修订制度，建立台账。', ['建立台账'], ''],
  ])('holds behind what they are there for: %s', (text, texts, name) => {
    expect(leadsOf(text)).toEqual(texts.map((each) => [each, name]));
  });

  it('is whoever does it, behind what it is, and not who sees it when it is done', () => {
    expect(leadsOf('5月中旬举行插秧比赛，由农机站承办。收割机逐台检修。').map(([, lead]) => lead)).toEqual([
      '农机站',
      '',
    ]);
    expect(leadsOf('每村填写一份墒情表，由农技员审核。').map(([, lead]) => lead)).toEqual(['']);
  });

  it('holds over what only tells what is kept up by it', () => {
    expect(
      leadsOf('县环卫局负责清运河道垃圾，确保清运率达到95%，指导各站分拣，牵头修订清运标准。').map(([, lead]) => lead),
    ).toEqual(['县环卫局', '县环卫局', '县环卫局', '县环卫局']);
  });

  it('holds over the sentence alone where hardly any of many says who', () => {
    const many = Array.from({ length: 45 }, (_, at) => `${at + 2}.沟渠。疏浚${at + 1}号沟渠并清运淤泥。`);
    const ofText = (others: readonly string[]) => leadsOf('各村要加固堤防。储备沙袋。', ...others).slice(0, 2);
    expect(ofText([])).toEqual([
      ['加固堤防', '各村'],
      ['储备沙袋', '各村'],
    ]);
    expect(ofText(many)).toEqual([
      ['加固堤防', '各村'],
      ['储备沙袋', ''],
    ]);
  });

  it('goes on behind what somebody does beside them, and before whom a title names', () => {
    const whose = '云河县2026年工作计划\n一、渡船（调度科）\n1.上船。';
    const said = '全体学员必须从东门进站，由船员清点人数后依次上船。登船后服从船员指挥。';
    const { plan } = draftOf(`${whose}${said}`, 2026);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.at(-1)?.lead).toEqual(['全体学员']);
  });

  it('holds over what is forbidden by the way', () => {
    expect(leadsOf('各乡镇要修订巡堤办法。严禁在堤上取土。储备沙袋。').map(([, lead]) => lead)).toEqual([
      '各乡镇',
      '',
      '各乡镇',
    ]);
  });

  it('is none that only helps somebody, or of whom it is said', () => {
    expect(leadsOf('积极配合老师清点器材。客观地就本单位经费进行自评。').map(([, lead]) => lead)).toEqual(['', '']);
  });

  it('is told behind them, by a sentence that goes on', () => {
    expect(
      leadsOf('加固堤防。储备沙袋500只。此项工作由县水利局与各乡镇共同落实，年底由县纪委抽查。').slice(0, 2),
    ).toEqual([
      ['加固堤防', '县水利局、各乡镇'],
      ['储备沙袋500只', '县水利局、各乡镇'],
    ]);
  });

  it('holds for what their deed results in', () => {
    expect(leadsOf('县气象局每月巡检一次测站，巡检结果三日内通报。')).toEqual([
      ['每月巡检一次测站', '县气象局'],
      ['巡检结果三日内通报', '县气象局'],
    ]);
  });

  it('are several where one leads and others help', () => {
    expect(leadsOf('由县水利局牵头，各乡镇配合，开展清淤行动。')).toEqual([['开展清淤行动', '县水利局、各乡镇']]);
    expect(leadsOf('由县水利局牵头，会同派出所、供电所，每月排查一次泵站。')).toEqual([
      ['每月排查一次泵站', '县水利局、派出所、供电所'],
    ]);
  });

  it('orders nothing by 将 for the sentences behind', () => {
    expect(leadsOf('供水公司将完善管网台账。更换老旧阀门。').map(([, lead]) => lead)).toEqual(['供水公司', '']);
  });

  it('is who was told to take something seriously', () => {
    expect(leadsOf('各水站要高度重视水质安全，开展管网排查，更换老旧阀门。').map(([, lead]) => lead)).toEqual([
      '各水站',
      '各水站',
    ]);
    expect(leadsOf('各水站要高度重视水质安全。开展管网排查。').map(([, lead]) => lead)).toEqual(['各水站']);
  });

  it('ends with its paragraph, but for a head that names whose the list below is', () => {
    const list = ['（1）建立台账。', '（2）公示食谱。', '县市场监管局：', '（1）每月抽检一次。'];
    expect(leadsOf('各校要做好以下工作：', ...list)).toEqual([
      ['建立台账', '各校'],
      ['公示食谱', '各校'],
      ['每月抽检一次', '县市场监管局'],
    ]);
    expect(leadsOf('各乡镇要制定办法。', '修订预案。').map(([, lead]) => lead)).toEqual(['各乡镇', '']);
  });

  it('has with them those beside whom they work', () => {
    expect(leadsOf('县审计局会同县财政局、县水利局，对资金使用每季度抽查一次。')).toEqual([
      ['对资金使用每季度抽查一次', '县审计局、县财政局、县水利局'],
    ]);
  });

  it('is who has to by 要 whosever the title says that all below it is, and whom a note names where one stands', () => {
    const inTitle = draftOf('云河县2026年工作计划\n一、安全工作（安全科）\n1.教育。各校要逐班开展防溺水教育。', 2026);
    const [only] = inTitle.plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(only?.lead).toEqual(['各校']);
    expect(leadsOf('各校要逐班开展防溺水教育。（牵头单位：安全科）').at(-1)?.[1]).toBe('安全科');
  });
});

describe('the text of a duty', () => {
  it.each([
    ['县园林局、县交通局要组织开展绿化检查。', '组织开展绿化检查'],
    ['各校要按照统一部署制定本校方案并报县教育局备案。', undefined],
    ['对淤塞严重的旧渠，有关乡镇要主动上门与邻村签订协议。', '对淤塞严重的旧渠，主动上门与邻村签订协议'],
    ['对需要帮助的学生，由班主任、家长共同商定陪伴方案。', '对需要帮助的学生，由班主任、家长共同商定陪伴方案'],
    ['12:20-12:50值日生在园内巡视，做好登记。', '在园内巡视'],
    ['未经县教育局批准，任何学校不得租用社会车辆。', '未经县教育局批准，任何学校不得租用社会车辆'],
  ])('leaves out who does it: %s', (sentence, text) => {
    const first = leadsOf(sentence)[0]?.[0];
    if (text === undefined) expect(first).toMatch(/制定本校方案/u);
    else expect(first).toBe(text);
  });

  it('is not who writes, where that only leads to the list', () => {
    const { plan } = draftOf(
      '2024年云河县文化馆工作计划\n2024年我馆拟做好以下几个方面的工作：\n一、阵地\n1.改善展厅。增设座位。',
    );
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map(({ text, lead }) => [text, ...lead])).toEqual([['增设座位']]);
  });

  it('is one office of several kinds of place, and not two', () => {
    expect(leadsOf('各市、区统计局要核对台账。')[0]?.[1]).toBe('各市、区统计局');
    expect(leadsOf('各科室、县图书馆要清点图书。')[0]?.[1]).toBe('各科室、县图书馆');
    const { plan } = draftOf('云河县2026年工作计划\n一、主要工作\n1.核对台账。各县、区教育局要核对台账。');
    expect(plan.sections[0]?.items[0]?.requirements[0]?.lead).toEqual(['各县、区教育局']);
  });

  it('is told by the place and the office behind it', () => {
    expect(leadsOf('县园林绿化局负责行道树养护。')[0]?.[1]).toBe('县园林绿化局');
    expect(leadsOf('市发展改革委、市教委统筹推进项目建设。')[0]?.[1]).toBe('市发展改革委、市教委');
    expect(leadsOf('镇（街道）应加强日常巡查。')[0]?.[1]).toBe('镇（街道）');
    expect(leadsOf('各县、市属国企通过平台开展核查。')[0]?.[1]).toBe('各县、市属国企');
  });

  it('goes without those who have to by a day, where they are named at length', () => {
    expect(leadsOf('各科室、直属事业单位和县属企业支部书记7月底前要上一堂安全课。')).toEqual([
      ['7月底前要上一堂安全课', '各科室、直属事业单位、县属企业支部书记'],
    ]);
  });

  it('ends with those who only may do something on a condition', () => {
    expect(leadsOf('外来施工人员必须持有工作证方可进入库区，对证件不全的及时劝离。').map(([, lead]) => lead)).toEqual([
      '外来施工人员',
      '',
    ]);
  });

  it('is whoever runs a place, and whom what is bidden in a case befalls', () => {
    expect(leadsOf('冷链仓储场所应当每日测温，记录温度。')).toEqual([
      ['每日测温', '冷链仓储场所'],
      ['记录温度', '冷链仓储场所'],
    ]);
    expect(leadsOf('经营单位变更仓储地址的，应当报街道备案，并通知承租人。')).toEqual([
      ['报街道备案', '经营单位'],
      ['通知承租人', '经营单位'],
    ]);
    expect(leadsOf('承租人应当保管钥匙。街道办受理后，认为材料齐全的，提出意见，报区政府审定。')[1]).toEqual([
      '提出意见',
      '街道办',
    ]);
    expect(leadsOf('学员有旷课行为的，应当给予警告，并通报家长。').map(([, lead]) => lead)).not.toContain('学员');
  });

  it('is who comes, goes or stays away, whatever comes between', () => {
    expect(leadsOf('船员请假期满，因故不能返船，必须在到期前办理续假手续。')).toEqual([
      ['因故不能返船，必须在到期前办理续假手续', '船员'],
    ]);
    expect(leadsOf('学员除节假日外，出入厂门，必须向门卫递交出门条。').map(([, lead]) => lead)).toEqual(['学员']);
    expect(leadsOf('凡入港司机，离港前均须到调度室交还通行证。')).toEqual([
      ['离港前均须到调度室交还通行证', '入港司机'],
    ]);
  });

  it('is whoever is said to be something, and to see to it', () => {
    const said = '监督委员会是园区的监督机构，负责对账目和工程款提出核查意见。';
    expect(leadsOf(said).map(([, lead]) => lead)).toEqual(['监督委员会']);
  });

  it('is who sees to it next', () => {
    expect(leadsOf('放弃面试的选手向考点提出，由办公室汇总，报送县局备案。')).toEqual([
      ['向考点提出', '放弃面试的选手'],
      ['报送县局备案', '办公室'],
    ]);
    expect(leadsOf('先由班组推荐人选，再由厂务会在车间意见基础上决定。').map(([, lead]) => lead)).not.toContain(
      '先由班组',
    );
  });

  it('is the part that one is said to play, where no name says who that is', () => {
    const whose = '第一条 承担疏浚的企业、合作社等单位是沟渠的管护单位，主要职责是：';
    const { plan } = draftOf(`云河县沟渠管护办法\n${whose}\n（一）疏浚沟渠。\n（二）加大投入力度。`, 2026);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map(({ lead }) => lead)).toEqual([['管护单位'], ['管护单位']]);
  });

  it('is the applicant, with what they come', () => {
    expect(leadsOf('申请人应当持审批文件，向镇政府领取牌照。')).toEqual([['持审批文件，向镇政府领取牌照', '申请人']]);
  });
});

describe('whose duties a head names', () => {
  const below = (head: string) =>
    draftOf(
      ['滨河水利工程管理办法', '一、职责', `第一条 ${head}：`, '（一）编制调度计划。', '（二）批准用水申请。'].join(
        '\n',
      ),
      2026,
    ).plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ lead }) => lead[0])),
    );

  it.each([
    ['滨河市水利局（以下简称市局）是工程的主管部门，主要职责是', '市局'],
    ['信息中心是本工程的运行机构，工作职责包括', '信息中心'],
    ['闸门管理员履行下列职责', '闸门管理员'],
  ])('holds for all of the list: %s', (head, whose) => {
    expect(below(head)).toEqual([whose, whose]);
  });
});

describe('who has to do it', () => {
  it('stands beside the text, but for how many they are', () => {
    expect(leadsOf('各车间要检修电路，10名学徒签订安全协议。')).toEqual([
      ['检修电路', '各车间'],
      expect.arrayContaining(['10名学徒签订安全协议']),
    ]);
  });

  it('stays in the text where a note says that others do', () => {
    expect(leadsOf('维修班每周保养水泵（牵头单位：后勤科）。')).toEqual([['维修班每周保养水泵', '后勤科']]);
  });

  it('tells two of one text in an item apart', () => {
    expect(leadsOf('水务科要报送名单，气象站要报送名单。')).toEqual([
      ['报送名单', '水务科'],
      ['气象站报送名单', '气象站'],
    ]);
  });

  it('is told by the line above a list that is called theirs', () => {
    const { plan } = draftOf(
      ['云河粮站安全制度', '一、有关制度', '各班、组、处工作目标：', '1．加强粮仓巡查。'].join('\n'),
      2026,
    );
    expect(plan.sections[0]?.items[0]?.requirements[0]?.lead).toEqual(['各班', '组', '处']);
  });
});
