import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const asked = (...body: readonly string[]) =>
  draftOf(['某某镇2024年工作计划', '一、主要工作', ...body].join('\n'), 2024).plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
  );

describe('an act beside others', () => {
  it.each([
    [
      'is one by the verb of the act before it',
      '充分发挥妇联的纽带作用，发挥退休教师的传帮带作用。',
      ['发挥妇联的纽带作用', '发挥退休教师的传帮带作用'],
    ],
    [
      'is one behind what only opens the sentence as an aim',
      '促进茶叶出口，巩固提升茶农的种植能力，优先满足外地订单。',
      ['促进茶叶出口', '巩固提升茶农的种植能力', '优先满足外地订单'],
    ],
    [
      'is one where it opens the sentence, however it is done',
      '继续提高垃圾清运补贴，修补路面。',
      ['继续提高垃圾清运补贴', '修补路面'],
    ],
    [
      'is one where it opens the sentence and is kept up',
      '保持稻田播种面积不减，疏浚灌渠。',
      ['保持稻田播种面积不减', '疏浚灌渠'],
    ],
    ['is one where priority is given', '修缮泵站，优先保障育苗用水。', ['修缮泵站', '优先保障育苗用水']],
    [
      'is one where people are chosen, or what is needed is provided',
      '开展评议，树立护林典型，保证巡护经费。',
      ['开展评议', '树立护林典型', '保证巡护经费'],
    ],
    [
      'is one where somebody is brought',
      '举办博览会，吸引外地客商、果品企业来镇洽谈。',
      ['举办博览会', '吸引外地客商、果品企业来镇洽谈'],
    ],
    [
      'is one where a title is to be won',
      '建成镇级档案室，努力成为全市档案管理示范单位。',
      ['建成镇级档案室', '努力成为全市档案管理示范单位'],
    ],
    [
      'is one where others are brought together for it',
      '修订预案，有效组织民兵、渔政、医疗队等联合演练。',
      ['修订预案', '有效组织民兵、渔政、医疗队等联合演练'],
    ],
    [
      'is one by its verb, with what firmness it is done',
      '坚定不移地开展河道清障行动。',
      ['坚定不移地开展河道清障行动'],
    ],
    [
      'is one where the measures have names',
      '抓好收割，落实好晾晒、入仓等各项措施。',
      ['抓好收割', '落实好晾晒、入仓等各项措施'],
    ],
    ['is one where barriers go', '开展清理，破除准入壁垒。', ['开展清理', '破除准入壁垒']],
    ['is one behind a pause', '加快审批速度、加大补助力度。', ['加快审批速度', '加大补助力度']],
    ['is one by sorts', '分片区、分作物发布灌溉提示。', ['分片区、分作物发布灌溉提示']],
    ['is one where a score is worked out', '核准农户申报表，得出初评得分。', ['核准农户申报表', '得出初评得分']],
    [
      'is one behind why it matters',
      '饮水质量直接关系到群众健康，要检修水塔，定期化验水样。',
      ['检修水塔', '定期化验水样'],
    ],
    [
      'is what the thing before it is bidden to',
      '各村上半年的沼气检测工作，请相应延后。',
      ['各村上半年的沼气检测工作，请相应延后'],
    ],
    ['is nothing without what it is about', '针对漏水的缺陷，加以整改。', ['针对漏水的缺陷，加以整改']],
  ])('%s: %s', (_, sentence, texts) => {
    expect(asked(sentence)).toEqual(texts);
  });

  it.each([
    '为牧民的生活奠基',
    '为返乡青年铺设创业之路',
    '支撑全县冷链物流高效运行',
    '保障灌区供水有序进行',
    '从先贤事迹中汲取力量',
    '培育有文化、懂技术的时代新人',
  ])('is good for something: %s', (clause) => {
    expect(asked(`修建冷库，${clause}。`)).toEqual(['修建冷库']);
  });

  it.each([
    ['对有耕作意愿的监测户，落实补贴。', ['对有耕作意愿的监测户，落实补贴']],
    ['以县良种场为全镇小麦育种的核心基地，推广新品种。', ['推广新品种']],
    ['依托现有联防推进机制，巡查山林。', ['巡查山林']],
    ['镇内具备条件的地块，采用弹性年期的方式予以供应。', ['镇内具备条件的地块，采用弹性年期的方式予以供应']],
    ['经县局认定为示范店，凭证领取牌匾。', ['凭证领取牌匾']],
  ])('is not what only leads to it: %s', (sentence, texts) => {
    expect(asked(sentence)).toEqual(texts);
  });

  it.each(['望各户抓紧晾晒，以备粮站安排收购。', '全镇依托茶山，已打造集采摘、住宿于一体的园区。'])(
    'is none where it only tells what for, or what came: %s',
    (sentence) => {
      expect(asked(sentence)).toEqual([]);
    },
  );

  it('is called by its words and not by its number', () => {
    expect(asked('修缮水渠。（2）张贴用水公约。')).toEqual(['修缮水渠', '张贴用水公约']);
  });

  it('goes on up to what is done', () => {
    expect(asked('鼓励合作社依托镇级冷库，为外地的果农，提供代储服务。')).toEqual([
      '鼓励合作社依托镇级冷库，为外地的果农，提供代储服务',
    ]);
    expect(asked('深化气象服务在防汛抗旱、森林防火等灾害应急，以及旅游、航运等领域的应用。')).toEqual([
      '深化气象服务在防汛抗旱、森林防火等灾害应急，以及旅游、航运等领域的应用',
    ]);
    expect(asked('组织团员利用农闲深入社区，采用展板等形式，宣讲用电常识。')).toHaveLength(2);
  });

  it('is done by the day that stands behind it', () => {
    const { plan } = draftOf('某某镇2024年工作计划\n一、主要工作\n修好村口便桥，确保10月底前竣工使用。', 2024);
    const [requirement] = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(requirement?.due).toBe('2024-10-31');
  });

  it('is said once where a list only says again what was counted', () => {
    expect(asked('窗口人员落实“三个主动”：主动问好，主动让座，主动帮填表格。')).toEqual(['落实“三个主动”']);
    expect(asked('落实“三个一”：读一本农书，上一堂农技课，写一篇心得。')).toHaveLength(3);
  });
});
