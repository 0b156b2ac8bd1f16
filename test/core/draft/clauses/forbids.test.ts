import { describe, expect, it } from 'vitest';
import { deedIn, endsForbidding, forbids, forbidsBelow } from '../../../../src/core/draft/clauses/forbids.ts';
import { draftOf } from '../../../support/documents.ts';

describe('what must never happen', () => {
  it.each([
    '车队人员非必要不出厂区',
    '外来车辆谢绝入场',
    '不和客户争执',
    '不当着患者议论病情',
    '绝不当着全车间点名',
    '切不可擅自停泵',
    '切不可自行拆封',
    '勿将样品带出',
    '仓库环形通道、装卸平台和坡道上、各车间安全出口处禁止长时间堆料',
  ])('is told by its words: %s', (clause) => {
    expect(forbids(clause)).toBe(true);
  });

  it.each([
    '是否存在账目不完整等问题',
    '让“应急车道不能占”深入人心',
    '落实“五不准”要求',
    '组织班组、车间学习《关于严禁在库区吸烟的规定》',
    '要将严禁超载写进合同',
    '因故不能到岗，',
    '落实县局严禁公车私用的规定',
    '不参加比赛的队员在看台就座',
  ])('is none that is asked, or that a name in quotes holds: %s', (clause) => {
    expect(forbids(clause)).toBe(false);
  });
});

describe('a head that forbids what is listed below it', () => {
  it.each([
    '严禁以下行为：',
    '不得触碰的行为',
    '下列情形一律禁止：',
    '教师不得有下列行为',
    '以下做法不得出现',
    '食堂从业人员不得：',
    '师德负面清单',
  ])('is known by its words: %s', (head) => {
    expect(forbidsBelow(head)).toBe(true);
  });

  it.each(['严禁酒后驾车', '不得触碰红线', '教职工有下列行为的，严肃处理', '以下工作必须完成：', '安全管理'])(
    'is none that forbids itself, or asks: %s',
    (head) => {
      expect(forbidsBelow(head)).toBe(false);
    },
  );

  it('ends where something is to be done, or befalls', () => {
    expect(['驾驶员应当佩戴证件', '违反上述规定的，停岗', '私拉电线'].map(endsForbidding)).toEqual([true, true, false]);
  });

  it('leaves out what comes of a deed', () => {
    expect(deedIn('值班时饮酒，以致误了救治')).toBe('值班时饮酒');
  });
});

describe('a list below such a head', () => {
  const neverOf = (...body: readonly string[]) => {
    const { plan } = draftOf(['云河医院2026年行风责任书', ...body].join('\n'), 2026);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    return all.map(({ text, target }) => [text, target?.never === 'true']);
  };

  it('has entries that must not happen, and the head is none', () => {
    const entries = ['1.收受礼品；', '2.占用消防通道，堵塞安全出口；', '3.私拉电线。'];
    const never = [
      ['收受礼品', true],
      ['占用消防通道，堵塞安全出口', true],
      ['私拉电线', true],
    ];
    expect(neverOf('一、禁止的行为', '严禁以下行为：', ...entries)).toEqual(never);
    expect(neverOf('一、不得触碰的行为', ...entries)).toEqual(never);
  });

  it('may stand within an item, between what is to be done', () => {
    const body = ['驾驶员应当每日检查车况。下列行为一律禁止：', '（1）超员载客；', '（2）疲劳驾驶。'];
    expect(neverOf('一、校车', '1.行车安全', ...body)).toEqual([
      ['每日检查车况', false],
      ['超员载客', true],
      ['疲劳驾驶', true],
    ]);
  });
});

describe('what is not to be done', () => {
  it.each(['平时避免到水库边玩耍', '不和陌生人交谈', '长发不披肩', '切忌空腹上岗', '不涂指甲油', '不漠视病人诉求'])(
    'is known by the verb behind 不: %s',
    (clause) => {
      const { plan } = draftOf(
        ['云河医院2026年工作计划', '一、要求', `1.着装规范。佩戴胸牌。${clause}。`].join('\n'),
        2026,
      );
      const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
      expect(all.slice(1).map(({ text, target }) => [text, target?.never])).toEqual([[clause, 'true']]);
    },
  );
});
