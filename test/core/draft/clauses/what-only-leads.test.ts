import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function asked(...body: readonly string[]): string[] {
  const { plan } = draftOf(['某某中学2024年工作计划', '一、主要工作', ...body].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
  );
}

describe('what a duty goes by', () => {
  it.each([
    '按照不低于公用经费5%',
    '结合汛前巡堤检查',
    '要参照监督局“放心食堂”测评办法',
    '依据学员体能情况检测报告',
    '针对库房漏雨，电线老化等问题',
    '依据县局安全生产监督管理办法',
    '严格对照“九条规定”',
    '结合校园绿化和文化墙建设',
    '紧密结合贯彻《条例》的实施意见',
    '各年级要以“滴水穿石”的韧劲',
    '协调保卫、后勤等相关人员',
    '对门岗松懈、登记不全等问题',
    '对于无故不交押金者',
    '对发生火情、踩踏的事故',
    '如果承租单位要求延长租期',
    '为贯彻全市校园安全会议精神，维护校园稳定',
    '通过讲解、示范和演练',
    '通过两个月的集中整治',
    '经过走访摸底、查漏补缺等工作',
    '运用以案说法的形式',
    '采取“先自查，后互查”的办法',
    '与镇卫生院、派出所联合',
    '凡责任不落实，整改不及时，造成事故的由纪委问责',
    '为使家长了解食堂',
    '与校园绿化改造相结合',
    '组织骨干教师和志愿者',
    '学生会将和各社团一起',
    '各年级组配合',
    '对体检发现的诊断结果',
    '逾期未归还器材',
    '要按照县局年初的部署',
    '充分利用家长接送孩子的时机',
    '对重点帮扶对象',
    '对堆放已久、堵塞通道，学生关注度高的废旧器材',
    '检查中',
    '根据上年度申请书',
    '力争通过一系列主题活动',
    '遇到雨雪、雾霾等天气',
    '经值班领导签字同意',
    '设备故障不能处理',
    '瞄准种质资源的共性问题',
    '围绕重点发展产业和前沿领域',
    '依托运输车、保温箱等智能冷藏装备',
    '不论排班早晚',
    '不管机器是否停用',
    '若必须夜间施工',
    '凡进料批次',
    '因故仍不能到场调试',
    '检修合同期满',
    '住户若需停水检修',
    '站领导通过与住户的经常往来',
    '少数未登记的住户',
    '司机如遇道路封闭',
    '若要请假离岗',
    '班组长作为现场的第一见证人',
    '围绕设在港区的冷链检测中心、渔具研发基地',
    '立足全县生态服务保障功能',
    '依托已有联合培养机制',
    '围绕延长产业链条、做大交易市场、办好丰收节庆',
    '根据省厅教研中心的工作部署',
    '对标“培优争创、示范引领”评分细则',
    '结合召开职工代表大会',
    '针对跨境销售和仓储管理等多样场景',
  ])('is none itself, whatever verb is in its name: %s', (lead) => {
    const duties = asked(`${lead}，每月开展一次专项检查并建立台账。`);
    expect(duties.filter((text) => text.endsWith(lead))).toEqual([]);
    expect(duties.some((text) => text.includes('专项检查'))).toBe(true);
  });

  it.each([
    '围绕劳动教育编写校本读本',
    '结合县情制定分年度实施方案',
    '针对薄弱学科召开质量分析会议',
    '按时做好新生体检工作',
    '通过海报、广播等宣传防溺水知识',
    '围绕海鲜品牌设计打造直播专区',
    '按照订单数量把鲜果装车',
    '对照清单逐条核验',
    '依托气象站台建设3个观测点',
    '聚焦夏收夏种提前检修农机',
  ])('is a duty where something is done behind it: %s', (clause) => {
    expect(asked(`${clause}，召开家长会。`).some((text) => text.includes(clause))).toBe(true);
  });

  it('is no word that only joins', () => {
    expect(asked('因此，各班张贴值日表。同时，更换门锁20把。')).toEqual(['张贴值日表', '更换门锁20把']);
  });

  it('is a feast on which it is done', () => {
    expect(asked('世界读书日，各班举办好书交换会2场。').some((text) => text === '世界读书日')).toBe(false);
  });

  it('is kept with it where it says of whom it is asked', () => {
    expect(asked('凡未参加岗前培训的新入职教师，9月底前必须完成补训。')).toEqual(['9月底前必须完成补训']);
  });

  it.each([
    '给予一次性奖金5万元',
    '补助建设费用',
    '免收检测费',
    '应持村组证明办理延期',
    '对于偏远库区的堤岸养护工程，优先安排机械',
  ])('is kept with it where it says who gets it, or of what it is asked: %s', (clause) => {
    expect(asked(`${clause}。`)).toEqual([clause]);
  });

  it('is what is met with, and what is to be done then', () => {
    expect(asked('发现学员无故未到训练场，要马上与家属联系。')).toEqual(['要马上与家属联系']);
    expect(asked('考察期内，只发放基本津贴。')).toEqual(['考察期内，只发放基本津贴']);
  });

  it('is an act of its own where those who get something are cared for, too', () => {
    expect(asked('看望住院的职工，给予慰问金。')).toEqual(['看望住院的职工', '给予慰问金']);
  });

  it.each([
    ['为了保护水源，净化空气，建设美丽村庄，请各村组织村民植树。', ['各村组织村民植树']],
    ['为提高技能，锻炼队伍，车间要举办技术比武。', ['车间要举办技术比武']],
    ['为加强消防管理，排查隐患，定于5月举行演练。', ['定于5月举行演练']],
  ])('goes on saying what for up to the clause that bids: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it('has what it is done for behind it no more where that is made', () => {
    expect(asked('为加强仓储管理，建立台账，各库要每周盘点。').join()).toContain('建立台账');
  });

  it('may be whose charge it is', () => {
    expect(asked('登记组职责是将来访车辆录入台账，每日上报值班室。')).toEqual(['将来访车辆录入台账', '每日上报值班室']);
  });

  it('gathers people for what follows', () => {
    expect(asked('各支部组织党员，到社区修剪绿篱。')).toEqual(['组织党员，到社区修剪绿篱']);
  });

  it('holds on over commas up to the thing that it names', () => {
    expect(asked('各村要围绕盘活闲置土地，增加集体收入，改善人居环境的工作中心，每季度召开一次推进会。')).toEqual([
      '每季度召开一次推进会',
    ]);
  });
});

describe('a few words that a count opens', () => {
  it('head what follows them up to the next count, and ask by themselves where nothing does', () => {
    expect(asked('一是严格检验。每批钢材抽样3件。二是守好仓库。夜班每2小时巡查一次。')).toEqual([
      '每批钢材抽样3件',
      '夜班每2小时巡查一次',
    ]);
    expect(asked('一是清点库存。二是检修行车。')).toEqual(['清点库存', '检修行车']);
  });
});

describe('what stands beside a duty', () => {
  it.each([
    '从而堵塞采购中的漏洞',
    '旨在宣传节水知识',
    '筑牢校园防火屏障',
    '加深新生对校史的了解',
    '传播正能量',
    '在共读共写中增进亲子感情',
    '给新人一个亮相的舞台',
    '帮助解决家长排队问题',
    '确保不发生踩踏',
    '全面掌握住校生动态',
    '逐步扭转重书本轻实践的局面',
    '保障住校生能安心学习',
    '用于接待来访家长',
    '真正体现以学生为本',
    '有效盘活闲置校舍',
    '为低年级同学做好榜样',
    '切实解决家长心中的困惑',
    '怎样才算文明就餐',
    '在一次次排练中慢慢学会合作',
    '在劳动的汗水里真正懂得节俭',
    '推动全镇形成邻里互助的良好风尚',
    '用心用情解决家长接送难的问题',
  ])('is what comes of it: %s', (effect) => {
    expect(asked(`组织全体住校生参加晚间读书会，${effect}。`)).toEqual(['组织全体住校生参加晚间读书会']);
  });

  it.each([
    '把思想和行动统一到县委的要求上来',
    '行动上要雷厉风行',
    '走好群众路线',
    '打破“等靠要”的思维',
    '奋力书写乡村教育的新答卷',
    '班级纪律不能乱',
    '越早越有利于孩子',
    '把钱用在刀刃上',
    '求精不求多',
    '开拓进取',
    '优先考虑偏远学校的教师',
    '把教师从报表中解放出来',
    '成为家长信赖的好伙伴',
    '做“三好”老师',
    '要用心、用情',
    '压实责任',
    '人人讲、人人管',
    '推动家校同频共振',
    '创造性地开展工作',
    '以崭新的面貌迎接新学期',
    '帮助幼儿从依赖慢慢过渡到自立',
  ])('is a mind or a figure of speech: %s', (clause) => {
    expect(asked(`召开期初教学会议，${clause}。`)).toEqual(['召开期初教学会议']);
  });

  it('is the name of what its own clauses ask for', () => {
    expect(asked('一是物资准备要到位，采购口罩2000只。')).toEqual(['采购口罩2000只']);
  });
});

describe('what only is so', () => {
  it.each([
    '总值班室设在综合楼一楼108室。',
    '孩子的作息，是全家的事。',
    '家长再忙，也要有一餐饭的时间。',
    '据统计，本区平均每日产生厨余垃圾近90吨。',
    '口号：节约一滴水。',
    '工作室活动周期三年。',
    '运动会预计将于5月第二周举行。',
    '学习最怕半途而废。',
    '多年来，我园摸索出一条户外自主游戏之路。',
    '备课是否充分直接影响课堂效果。',
    '原有的管理方式已不能适应新的需要。',
    '食堂工作要牢固树立服务师生的理念。',
    '为建成人民满意的卫生院而努力奋斗。',
    '门诊量逐年上升，日均达900人次。',
    '活动经费从年度预算中列支。',
    '资料审查合格后，取得准考证。',
    '现就加强食堂管理制订本《预案》。',
    '校方正在与设计单位洽谈。',
    '改造方案已获批。',
    '招标已于上周结束。',
    '一次疏忽也可能前功尽弃。',
    '副组长由分管副校长担任，成员由各年级组长组成。',
    '工程概算投资860万元。',
    '迟到的扣当月奖金50元。',
    '逾期不交的视为放弃参评。',
    '本次演练可与家长开放日一并进行。',
    '届时全园教师都会到场。',
    '做好这一点却不容易。',
    '一块菜地，打理起来却需要全体师生的耐心。',
    '原《门卫制度》同时废止。',
    '年是我镇园区建设的第一年。',
    '对做好防汛工作提出了明确要求。',
    '据统计，我镇平均每日产生的厨余垃圾主要是果皮，约12吨。',
    '区应急局5月来厂检查。',
    '三月份为全厂设备保养月。',
    '造成的损失由当班组长承担。',
    '对虚报产量的，一律通报批评。',
    '造成严重后果的，移交司法机关处理。',
    '采取查台账、看现场、问工人的方式。',
    '眼下防汛形势严峻复杂。',
    '请各位放心。',
    '夜班司机每班补贴60元。',
    '防火巡查不放松。',
    '多年实践证明。',
    '做到“两个确保”。',
  ])('asks for nothing: %s', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });
});

describe('an item with nothing but its one sentence', () => {
  it('is none where that says what befalls', () => {
    expect(asked('1.字数不足的视为未提交，将不参加评选。', '2.每人交读书笔记2篇。')).toEqual(['每人交读书笔记2篇']);
  });

  it('asks where it says what somebody has to be', () => {
    expect(asked('1.评委必须是在职教师。', '2.每校推荐评委2名。')).toContain('评委必须是在职教师');
  });
});

describe('what was done', () => {
  it('leaves what the sentence goes on with to be asked for', () => {
    expect(asked('去年漏检两台锅炉，今年务必补上：每台锅炉检验1次。')).toEqual(['今年务必补上：每台锅炉检验1次']);
    expect(asked('已于6月换好旧阀门，每月在公告栏公布检修记录，不使用翻新配件。')).toEqual([
      '每月在公告栏公布检修记录',
      '不使用翻新配件',
    ]);
  });

  it('goes on with what is forbidden', () => {
    expect(asked('组织突击检修，不发生爆燃、中毒等事故，销售员不得擅自打折。')).toEqual([
      '组织突击检修',
      '不发生爆燃、中毒等事故',
      '不得擅自打折',
    ]);
  });

  it('is told of by all that stands beside two clauses in which it came to pass', () => {
    expect(asked('社区印发了节水工作方案，成立了巡查小组，并明确由书记具体负责，开展巡查。')).toEqual([]);
    expect(asked('去年修建了车棚，今年要增设充电桩12个。')).toEqual(['今年要增设充电桩12个']);
  });

  it('is asked for behind an act that is only done in order to something', () => {
    expect(asked('举办校园艺术展，以展示办学特色。')).toEqual(['举办校园艺术展']);
  });

  it('is asked for behind a label as well as without it', () => {
    expect(asked('品德培养：利用晨会时间，每周开展一次演讲。')).toEqual(['每周开展一次演讲']);
  });
});

describe('in which case a rule holds', () => {
  it.each([
    ['车辆离场，必须向门岗出示放行条。', ['车辆离场，必须向门岗出示放行条']],
    ['学徒返厂，均须到车间主任处报到。', ['学徒返厂，均须到车间主任处报到']],
    ['借用仪器，还需将押金交保管员。', ['借用仪器，需将押金交保管员']],
    ['进料批次须有检验单方可入库。', ['进料批次须有检验单方可入库']],
    ['凡外协工件，入库前均须到质检台复验。', ['凡外协工件，入库前均须到质检台复验']],
  ])('goes with what has to be done then: %s', (sentence, duties) => {
    expect(asked(`1.门岗。${sentence}`)).toEqual(duties);
  });

  it.each(['值班人员按时到岗，必须佩戴工牌。', '加强门禁管理，必须做好来客登记。'])(
    'is none where the first clause is to be done, too: %s',
    (sentence) => {
      expect(asked(`1.门岗。${sentence}`)).toHaveLength(2);
    },
  );

  it.each([
    ['职工外出必须打卡，否则记录无效。', ['外出必须打卡']],
    ['领料必须登记，没有登记的一律按违规论处。', ['领料必须登记']],
    ['设备借出必须签字，手写白条一律无效。', ['设备借出必须签字']],
  ])('is told with what befalls whoever does otherwise: %s', (sentence, duties) => {
    expect(asked(`1.门岗。${sentence}`)).toEqual(duties);
  });

  it('may be the first sentence of a numbered rule, which bids and so is no mere title', () => {
    expect(asked('1.来访车辆须有预约凭证方可入库。所有车辆必须按指定线路行驶。')).toEqual([
      '来访车辆须有预约凭证方可入库',
      '所有车辆必须按指定线路行驶',
    ]);
    expect(asked('1.操作规程应当符合下列要求。所有车辆必须按指定线路行驶。')).toEqual(['所有车辆必须按指定线路行驶']);
  });
});

describe('what an attachment is called', () => {
  it.each(['附二：运动会安全巡查注意事项', '附表1：新生入学登记办法'])('asks for nothing: %s', (name) => {
    expect(asked('布置会场。', name)).toEqual(['布置会场']);
  });
});

describe('where and when something is', () => {
  it.each(['演练地点：二号报告厅', '彩排时间', '阅卷科目', '培训工作流程', '投稿活动流程', '实验楼二楼接待室'])(
    'asks for nothing: %s',
    (label) => {
      expect(asked('布置会场。', label)).toEqual(['布置会场']);
    },
  );

  it('hides nobody who is sent there', () => {
    expect(asked('各班派2-3名学生在报告厅引座')).toEqual(['各班派2-3名学生在报告厅引座']);
  });
});

describe('of whom something is said', () => {
  it('is no duty by itself', () => {
    expect(asked('对业绩突出的合作社，在评选中予以奖励。')).toEqual(['对业绩突出的合作社，在评选中予以奖励']);
  });
});

describe('what they may do, or only then', () => {
  it.each(['家境困难的学员可申请减免。', '逾期每天收取1元。'])('asks for nothing: %s', (sentence) => {
    expect(asked(`登记名单。${sentence}`)).toEqual(['登记名单']);
  });

  it('is no duty behind what is to be done before', () => {
    expect(asked('学员申请铺位，须由队长签字，方可办理入住手续。')).toEqual(['学员申请铺位，须由队长签字']);
  });
});

describe('a case', () => {
  it.each([
    ['无特殊情况，班主任须到场。', ['无特殊情况，班主任须到场']],
    ['一旦有大风预报，立即停止登高作业。', ['立即停止登高作业']],
    ['如果一定要换锁，钥匙要重新登记。', ['钥匙要重新登记']],
    ['如果有需要换班的保安请在前一天登记，由队长签字。', ['如果有需要换班的保安请在前一天登记']],
  ])('leads to what is to be done in it: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });
});

describe('with what mind something is done, and what befalls whoever does not', () => {
  it.each([
    '我们要以十二分的热情做好检修',
    '全体船员要时刻绷紧防火这根弦',
    '全站上下要充分认识防汛的重要意义',
    '因失职造成沉船的，按公司有关规定追究责任',
    '对迟报的船队，公司将予以通报，并与年终考核挂钩',
    '民主测评占30%，现场考试占70%',
    '副站长担任河段长',
    '照搬照抄的退回重写',
    '甲班可各推2名',
  ])('asks for nothing: %s', (text) => {
    expect(asked(`1.甲乙丙。召开会议。${text}。`)).toEqual(['召开会议']);
  });
});

describe('how things stand, and what is said around the text', () => {
  it.each([
    '本组共有船员11人，其中大副1人，35岁以下4人',
    '学习不能走过场，要学以致用',
    '大家要大胆地试，不怕失败',
    '其他未尽事宜按上级文件执行',
    '考核坚持公平、公正、公开，实行百分制',
    '（此件主动公开）',
    '发生事故的，按公司《问责办法》处理',
    '整改不力的部门，年度考核不得评为优秀',
  ])('asks for nothing: %s', (text) => {
    expect(asked(`1.甲乙丙。召开会议。${text}。`)).toEqual(['召开会议']);
  });

  it('nor does what a paper is printed with', () => {
    const foot = ['出席：略　　列席：略', '印发：局领导，各股室　　　　共印45份', '打印：张某　校对：刘某'];
    expect(asked('1.甲乙丙。召开会议。', '2.丁。检修缆绳。', ...foot)).toEqual(['召开会议', '检修缆绳']);
  });
});

describe('how a notice hands a text on', () => {
  it('asks for nothing, but what it asks for until when', () => {
    expect(
      asked('1.甲乙丙。召开会议。《行动方案》已经党组会议研究通过，现印发给你们，请结合实际抓好贯彻落实。'),
    ).toEqual(['召开会议']);
    expect(asked('1.甲乙丙。召开会议。现将方案印发给你们，请各校于3月22日前报送细则。')).toHaveLength(2);
  });
});
