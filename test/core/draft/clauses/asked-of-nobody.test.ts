import { describe, expect, it } from 'vitest';
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
    ['把安全教育纳入课程表', ['把安全教育纳入课程表']],
    ['打造一支12人的宣讲队伍', ['打造一支12人的宣讲队伍']],
    ['从高年级选拔20名小讲解员', ['从高年级选拔20名小讲解员']],
  ])('keeps an act that looks like it: %s', (clause, texts) => {
    expect(asked(`组织开学第一课活动，${clause}。`).slice(1)).toEqual(texts);
  });

  it.each([
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
