import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const requirementsOf = (sentence: string) => {
  const { plan } = draftOf(['某某渡口2024年工作计划', '一、主要工作', `1.甲乙丙。${sentence}`].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
};
const asked = (sentence: string) => requirementsOf(sentence).map(({ text }) => text);

describe('a case', () => {
  it.each([
    ['如违反规定，造成污染，追究站长责任，并清理河面。', ['清理河面']],
    ['属临时调度类的班次，调度员即时填写派车单。', ['即时填写派车单']],
    ['由于航道较窄，船员要减速慢行。', ['减速慢行']],
    ['即使风浪不大，也不得解开缆绳。', ['不得解开缆绳']],
    ['渡口没有规划候船亭，或者候船亭建设不到位的，要通过补建予以解决。', ['要通过补建予以解决']],
    ['要针对检查中反映出来的突出问题，组织整改。', ['组织整改']],
    ['要结合航运文化品牌建设，开辟宣传专栏。', ['开辟宣传专栏']],
    ['可采用参观码头，观看影片，开展航运史、造船史、渡口史和抗洪史教育等形式，组织船员学习。', ['组织船员学习']],
  ])('is no duty, however many clauses it takes: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it.each([
    '对船员新增，岗位调整，退休需撤销等情况，于每月5日前报县局',
    '有重大病情变化，按要求重新体检',
    '对违规停靠行为，要发现一起、查处一起',
    '对管理票款、物资，油料和其他重要岗位的船员，以及借调外单位的船员，从严审批',
    '对新渡口扩建项目，鼓励企业参与',
    '对符合条件的渡口、码头等，优先纳入试点',
  ])('goes with what is done in it: %s', (sentence) => {
    expect(asked(`${sentence}。`)).toEqual([sentence]);
  });
});

describe('what ends a sentence by its way alone', () => {
  it.each([
    ['船票丢失的，在船务科办理补票。', ['船票丢失的，在船务科办理补票']],
    ['船员清点救生衣，按照清单顺序一人一件。', ['清点救生衣', '按照清单顺序一人一件']],
  ])('is done all the same: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it('is none where somebody only grows in it, or is punished', () => {
    expect(asked('选派船员跟班，在实践中增长才干。')).toEqual(['选派船员跟班']);
    expect(asked('无故离岗的，按旷工论处。')).toEqual([]);
  });
});

describe('a text', () => {
  it.each([
    ['检修设备时要及时登记并注意保护现场。', ['检修设备时要及时登记', '注意保护现场']],
    ['准备活动的邀请函和船员简介、安排参赛船员的食宿。', ['准备活动的邀请函和船员简介', '安排参赛船员的食宿']],
    [
      '在招标公告等材料中合理设置船员的条件和要求，严格审核。',
      ['在招标公告等材料中合理设置船员的条件和要求', '严格审核'],
    ],
    ['注意：船员务必提前一天交回钥匙。', ['提前一天交回钥匙']],
    ['增加有助于船员健康的锻炼项目。', ['增加有助于船员健康的锻炼项目']],
    [
      '县局要切实履行职责，加强安全教育，船员既要做好防护，又要配合检查。',
      ['切实履行职责', '加强安全教育', '配合检查'],
    ],
    ['以上规定，各班组要认真组织船员学习，并督促落实。', ['组织船员学习', '督促落实']],
  ])('begins and ends where the duty does: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it('is never put together over a word that it leaves out', () => {
    const [duty] = asked(
      '按照国家航道法律以及渡口管理规定，规范船用燃料和润滑油料的采购、存放、使用、回收等工作程序。',
    );
    expect('按照国家航道法律以及渡口管理规定，规范船用燃料和润滑油料的采购、存放、使用、回收等工作程序').toContain(
      duty,
    );
  });

  it('leaves by when in brackets to the due', () => {
    expect(requirementsOf('修订渡口章程（6月底前完成）。')).toMatchObject([
      { text: '修订渡口章程', due: '2024-06-30' },
    ]);
  });

  it('forbids what one cannot, unless somebody simply is not able to', () => {
    expect(requirementsOf('不能投放过期的饲料。')).toMatchObject([{ target: { never: 'true' } }]);
    expect(requirementsOf('不能参加培训的船员，须提前请假。')).not.toMatchObject([{ target: { never: 'true' } }]);
  });
});

describe('what asks for nothing', () => {
  it.each([
    '渡口专用船是指以运送学生为目的，在规定航线内航行的船。',
    '为加强管理，特制定渡口巡查方案。',
    '目前，本县渡口仍存在设施陈旧等问题，特制定三年行动计划。',
    '检查重点为：',
    '感谢有关单位的支持。',
    '分别给予批评教育、诫勉谈话、责令检查、通报批评。',
    '联系电话88335069。',
    '2024年5月渡口值班安排',
  ])('is no duty: %s', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });
});
