import { describe, expect, it } from 'vitest';
import { noActSigns, roleBySign } from '../../../../src/core/draft/clauses/no-act-signs.ts';
import { draftOf } from '../../../support/documents.ts';

function asked(...body: readonly string[]): string[] {
  const { plan } = draftOf(['某某中学2024年工作计划', '一、主要工作', ...body].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
  );
}

describe('what a long text says beside its duties', () => {
  it.each([
    '阅读是成长之翼。',
    '家庭是孩子的第一所学校，也是品格养成的摇篮。',
    '检查不是挑毛病，而是为了把课上得更好。',
    '暑期是溺水事故的高发期。',
    '校门口的秩序关系千家万户。',
    '控辍保学事关民族未来。',
    '食品安全无小事。',
    '防汛责任重于泰山。',
    '好作风成就好校风。',
    '师德建设永远在路上。',
    '任何时候都不能有半点麻痹和侥幸心理。',
    '对校车安全决不能有丝毫放松。',
    '凡弄虚作假者评优一票否决。',
    '本学期第三周为图书漂流周。',
    '11月9日至15日为第12届消防宣传周。',
    '年级组长为本年级防火第一责任人。',
    '巡河重在关注水质变化。',
    '班组长承担着与工人沟通的重要职责。',
    '调休：因周末值守换取的休息。',
    '态度上旗帜鲜明，处理上果断有力。',
    '培训主题包括但不限于消防、用电等。',
    '可参考推荐清单选购。',
    '检查组采取看现场、查台账、听汇报的方式。',
    '改造总投资860万元。',
    '我校成立于1985年，教职工156人，开设应用技术社团21个。',
    '家委会问卷显示，家长满意率比学生低6个百分点。',
    '为规范采购行为，特制定本规程。',
    '本协议经盖章后生效。',
    '本安排与上级通知不一致，以通知为准。',
    '抽测错误率高于20%的，认定不合格。',
    '无故缺席的每人次扣除考核分。',
    '测评60分至79分为合格。',
    '表演项目不记分。',
    '制度所称“贵重物品”，包括电脑、相机、乐器等。',
    '每发生一起失窃，值班员200元，扣所在班次100元。',
    '二要协作。',
    '谈话态度要诚恳，方法要灵活多样。',
    '巡逻队由保安和青年教师组成。',
    '工作专班组成人员是，组长：冯某，副组长：褚某、卫某。',
    '其中，带队教师个人300元。',
    '未完成任务的绩效按比例计发。',
    '校医室由年级组长老谢去管。',
    '力争通过系列活动，学生的阅读面有所提升。',
    '通过跟岗，使新教师熟悉流程，实现由学到教无缝衔接。',
  ])('asks for nothing by what only is so: %s', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });

  it.each([
    '统筹发展与安全',
    '统筹好当前和长远',
    '明确责任、强化措施',
    '层层传导压力',
    '坚持不懈正风肃纪',
    '以更实作风抓好后勤保障',
    '把控辍保学作为头等大事',
    '将劳动教育贯穿育人全过程',
    '从重结果转向重过程',
    '推动管理由粗放型向精细型转变',
    '着力建设一支师德高尚、业务扎实的班主任队伍',
    '注重把青年骨干培养成行家里手',
    '站在为民服务的高度',
    '做学生锤炼品格的领路人',
    '互相帮助，超越自我',
    '在教法创新上多花心思',
    '善于从作业中发现学情',
    '认真对待每一次家长来访',
    '对后进生的关爱力度不能减弱',
    '把这件事抓实抓好',
    '注意严管与厚爱相结合',
    '主动献计献策',
    '高标准、高质量推进',
    '解决住校生燃眉之急',
    '继续弘扬求真的学风',
    '要有打持久战的准备',
    '承担相应责任',
    '期中检查以教案为重点',
    '安全工作实行“一票否决”',
    '家访有助于了解学生',
    '尽量保证午休的安静',
    '疏导为辅',
    '罚款从押金中扣除',
    '各年级设二等奖3名',
    '增强责任心',
    '当好家校沟通的桥梁',
    '把批评化为改进的动力',
    '从课内向课外拓展',
    '周密部署',
    '多反思',
    '值班办设在传达室',
    '转变管理理念',
    '迅速组织实施',
    '抓好贯彻落实',
    '问题不查清不放过',
    '新教师可以不参加轮值',
  ])('asks for nothing by a mind in which it is to be done: %s', (clause) => {
    expect(asked(`召开期初教学会议，${clause}。`)).toEqual(['召开期初教学会议']);
  });

  it.each([
    '帮助新教师尽快站稳讲台',
    '引导青少年赓续红色血脉',
    '激励教师扎根乡村',
    '切实守护好孩子们舌尖上的安全',
    '着力破解小区停车难题',
    '把隐患消除在萌芽状态',
    '争取家长对延时服务的理解和支持',
    '畅通师生诉求表达渠道',
    '推动优质师资向薄弱学校流动',
    '充分调动青年教师的积极性',
    '切实分散运营风险、保障学校合法权益',
    '从源头上防范欺凌事件',
    '起到相互提醒的作用',
    '涉及住校生900人',
    '约1200平方米',
    '加重教师负担',
    '推动家访工作的深入开展',
    '努力形成年级组的特点',
    '丰富课外知识',
    '生产实习管理水平大幅提升',
    '在美育改革中取得一批新成果',
    '为师生提供安静的午休环境',
    '培养学生端正的站立姿态',
    '培养学生过硬的心理素质',
    '影响正常教学秩序',
    '作为评先选优的材料',
    '各年级在社团建设上有新进展',
    '为建设花园城市作出应有贡献',
    '以实际行动迎接水博会',
    '推动本次比武活动的顺利举行',
  ])('leaves what comes of an act to the act before it: %s', (clause) => {
    expect(asked(`组织开学第一课活动，${clause}。`)).toEqual(['组织开学第一课活动']);
  });

  it.each([
    ['引导学生参加社区志愿服务', ['引导学生参加社区志愿服务']],
    ['引导学生每学期撰写读书心得2篇', ['引导学生每学期撰写读书心得2篇']],
    ['帮助困难学生办理助学贷款', ['帮助困难学生办理助学贷款']],
    ['帮助毕业生就近就业', ['帮助毕业生就近就业']],
    ['推动3名骨干教师向乡村学校流动', ['推动3名骨干教师向乡村学校流动']],
    ['畅通校长信箱、家长接待日等渠道', ['畅通校长信箱、家长接待日等渠道']],
    ['教育学生拒乘无牌车辆', ['教育学生拒乘无牌车辆']],
    ['持之以恒开展晨读活动', ['持之以恒开展晨读活动']],
    ['社团总经费不低于6万元', ['社团总经费不低于6万元']],
    ['影响力大的社团每月展演1次', ['影响力大的社团每月展演1次']],
    ['有针对性地做好迎检准备', ['有针对性地做好迎检准备']],
    ['设计制作奖牌50块', ['设计制作奖牌50块']],
    ['将饭盒、水杯放到指定的架上', ['将饭盒、水杯放到指定的架上']],
    ['把检修单交还给班长', ['把检修单交还给班长']],
    ['上报影视作品', ['上报影视作品']],
    ['突出抓好秋播和冬管', ['突出抓好秋播和冬管']],
    ['建成以数字化为特征的阅览室', ['建成以数字化为特征的阅览室']],
    ['对可能藏有火种的房间逐间检查', ['对可能藏有火种的房间逐间检查']],
    ['越溪镇、越山乡全部纳入管网', ['越溪镇、越山乡全部纳入管网']],
    ['认真组织新生军训', ['组织新生军训']],
    ['采集影响安全的隐患信息', ['采集影响安全的隐患信息']],
    ['做好老师和学生的体检', ['做好老师和学生的体检']],
    ['当好护学岗值班员', ['当好护学岗值班员']],
    ['做好设奖班级的登记', ['做好设奖班级的登记']],
    ['组织对校车司机的培训', ['组织对校车司机的培训']],
    ['把安全教育纳入课程表', ['把安全教育纳入课程表']],
    ['打造一支12人的宣讲队伍', ['打造一支12人的宣讲队伍']],
    ['从高年级选拔20名小讲解员', ['从高年级选拔20名小讲解员']],
  ])('keeps an act that looks like it: %s', (clause, texts) => {
    expect(asked(`组织开学第一课活动，${clause}。`).slice(1)).toEqual(texts);
  });

  it.each([
    '经催告仍不缴费的，村委会有权收回摊位',
    '租户有使用公共车棚的权利',
    '摊位租金每月300元',
    '工作日每月按22天计',
    '抽检仍不达标，则本季度评定为不合格',
    '如遇停电则比武改期',
    '演练时间暂定为：',
  ])('asks for nothing by a right, a price or what befalls: %s', (clause) => {
    expect(asked(`${clause}。`)).toEqual([]);
  });

  it.each([
    ['保障住院幼儿有游戏的权利。', 1],
    ['如遇停电则比武改期，6月8日须全部结束。', 1],
    ['如发现渗水则立即停机。', 1],
    ['每年安排培训费20万元。', 1],
    ['各村书记是防溺水第一责任人，每月巡塘不少于4次。', 1],
    ['本月重点是完成校舍排查。', 1],
    ['检查食堂是否落实留样制度。', 1],
    ['教职工不得有偿补课。', 1],
    ['建立和谐的师生关系档案。', 1],
  ])('keeps what only looks like a statement: %s', (sentence, count) => {
    expect(asked(sentence)).toHaveLength(count);
  });
});

describe('what leads to an act', () => {
  it('is no act for being three', () => {
    expect(asked('通过精简材料、压缩环节、优化窗口布局，全年办理转学手续120件。')).toHaveLength(1);
  });

  it('is what an advantage is made use of for', () => {
    expect(asked('充分发挥军休干部在国防教育中的独特优势，邀请老兵进校园作报告2场。')).toEqual([
      '邀请老兵进校园作报告2场',
    ]);
  });

  it('says what for', () => {
    expect(asked('为及时了解学情，年级组每月召开学生座谈会1次。')).toHaveLength(1);
  });
});

describe('what stands behind an act', () => {
  it.each(['内容涵盖演讲、才艺、急救等环节', '主要内容包括垃圾分类、节水节电', '重点检查灭火器、应急灯等'])(
    'goes on with it: %s',
    (clause) => {
      expect(asked(`5月举办技能展示，${clause}，评选优秀选手10名。`)).toHaveLength(2);
    },
  );

  it('counts what there is already for nothing', () => {
    const { plan } = draftOf(
      [
        '某某中学2024年工作计划',
        '一、主要工作',
        '实施“头雁”计划，现有区级骨干12人、学科带头人5人，年内新增骨干3名。',
      ].join('\n'),
      2024,
    );
    const requirements = plan.sections.flatMap(({ items }) => items.flatMap((item) => item.requirements));
    expect(requirements.map(({ text, target }) => [text, target?.['at-least']])).toEqual([
      ['实施“头雁”计划', undefined],
      ['年内新增骨干3名', '3'],
    ]);
  });
});

describe('the signs that nobody could tick a clause off', () => {
  it.each(noActSigns.map((sign) => [sign.example, sign] as const))('show in %s', (_, sign) => {
    const place = { isBehindAct: sign.at !== 'before-act', isRule: sign.isRule === true };
    expect(sign.pattern.test(sign.example)).toBe(true);
    expect(roleBySign(sign.example, place)).toBe(sign.role ?? 'attitude');
  });

  it('have an example each', () => {
    expect(new Set(noActSigns.map(({ example }) => example)).size).toBe(noActSigns.length);
  });
});

describe('a document of long sentences', () => {
  it.each([
    '期末考试临近',
    '手机成瘾的学生越来越多',
    '多年的检查表明，疏忽最害人',
    '每一张奖状背后都有老师的辛苦',
    '对消防安全决不能掉以轻心',
    '更不能把家访变成告状',
    '不能开一个会了事',
    '要像备课那样备安全',
    '工作要实打实、账目要一是一、二是二',
    '宁可慢一点',
    '谈话时多讲学生的长处',
    '把责任扛在肩上',
    '师生之间相互尊重、相互体谅',
    '改变一考定终身的做法',
    '望各班认真配合',
  ])('asks for nothing in a figure of speech or of how things are: %s', (clause) => {
    expect(asked(`组织全校教师开展安全自查，${clause}。`)).toEqual(['组织全校教师开展安全自查']);
  });

  it.each([
    ['围绕海洋特色凝练校本课程，每月教研1次。', ['围绕海洋特色凝练校本课程', '每月教研1次']],
    ['为每名新教师安排一位学科组长作师傅，期末组织汇报课。', ['为每名新教师安排一位学科组长作师傅', '期末组织汇报课']],
    ['把旧仓库辟为“劳动教育工坊”，组织学生体验。', ['把旧仓库辟为“劳动教育工坊”', '组织学生体验']],
    ['会同卫健部门逐年测算学位需求，公布测算结果。', ['会同卫健部门逐年测算学位需求', '公布测算结果']],
    ['对家长反映的食堂问题有诉必查，检查结果每月通报。', ['对家长反映的食堂问题有诉必查', '检查结果每月通报']],
    [
      '鼓励各校立足自身特点在体艺方向上错位发展，组织名师下乡送课。',
      ['鼓励各校立足自身特点在体艺方向上错位发展', '组织名师下乡送课'],
    ],
    ['降低会议材料等评比项的分值、增加学生评教的分值。', ['降低会议材料等评比项的分值', '增加学生评教的分值']],
    ['不准带零食（生日会除外）、不准攀爬护栏。', ['不准带零食（生日会除外）', '不准攀爬护栏']],
    [
      '各班做好“四个一”：读一本传记、上一堂队课、种一棵树、写一封家书。',
      ['读一本传记', '上一堂队课', '种一棵树', '写一封家书'],
    ],
    ['拆除楼道内私搭的隔板，或加装不小于1米的护栏。', ['拆除楼道内私搭的隔板，或加装不小于1米的护栏']],
    [
      '在确保学生安全的前提下要千方百计恢复课间操，6月底前完成操场翻修。',
      ['在确保学生安全的前提下要千方百计恢复课间操', '6月底前完成操场翻修'],
    ],
  ])('parts its acts where each has its verb and its thing: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it('asks for nothing behind a score: it tells what befalls whoever has it', () => {
    expect(asked('考核得分85分以上的，给予表扬并上浮绩效。')).toEqual([]);
  });

  it.each(['力争取得好成绩', '园区午后车流密集', '切实维护教师形象'])('asks for nothing to show: %s', (clause) => {
    expect(asked(`组织全校教师开展安全自查，${clause}。`)).toEqual(['组织全校教师开展安全自查']);
  });
});

describe('who may not', () => {
  it.each([
    ['未体检的不得上岗', 1],
    ['出勤率低于80%的不得参加结业', 1],
    ['考试舞弊的不得推荐', 0],
  ])('is a prohibition but where it befalls a wrong that was done: %s', (clause, count) => {
    const { plan } = draftOf(['某某中学2024年工作计划', '一、主要工作', `${clause}。`].join('\n'), 2024);
    const requirements = plan.sections.flatMap(({ items }) => items.flatMap((item) => item.requirements));
    expect(requirements.filter(({ target }) => target?.never === 'true')).toHaveLength(count);
  });
});

describe('months in brackets', () => {
  it('head what is to be held in them, names and all, and give it its day', () => {
    const { plan } = draftOf(
      [
        '某某中学2024年工作计划',
        '一、安排',
        '做好全年活动。',
        '二、逐月活动',
        '【三月】',
        '植树活动；高三誓师。',
        '【四月】',
        '第一次家长会。',
      ].join('\n'),
      2024,
    );
    const requirements = plan.sections.flatMap(({ items }) => items.flatMap((item) => item.requirements));
    expect(requirements.map(({ text, due }) => [text, due])).toEqual(
      expect.arrayContaining([
        ['植树活动', '2024-03-31'],
        ['高三誓师', '2024-03-31'],
        ['第一次家长会', '2024-04-30'],
      ]),
    );
  });
});
