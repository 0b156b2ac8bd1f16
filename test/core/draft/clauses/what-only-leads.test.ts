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
    '依据县局安全生产监督管理办法',
    '严格对照“九条规定”',
    '结合校园绿化和文化墙建设',
    '紧密结合贯彻《条例》的实施意见',
    '各年级要以“滴水穿石”的韧劲',
    '协调保卫、后勤等相关人员',
    '对门岗松懈、登记不全等问题',
    '对发生火情、踩踏的事故',
    '如果承租单位要求延长租期',
    '为贯彻全市校园安全会议精神，维护校园稳定',
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
  ])('is a duty where something is done behind it: %s', (clause) => {
    expect(asked(`${clause}，召开家长会。`).some((text) => text.includes(clause))).toBe(true);
  });

  it('holds on over commas up to the thing that it names', () => {
    expect(asked('各村要围绕盘活闲置土地，增加集体收入，改善人居环境的工作中心，每季度召开一次推进会。')).toEqual([
      '每季度召开一次推进会',
    ]);
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
  ])('asks for nothing: %s', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });
});

describe('what was done', () => {
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
