import { describe, expect, it } from 'vitest';
import { namesCases } from '../../../../src/core/draft/duties/cases-below.ts';
import { draftOf } from '../../../support/documents.ts';

function asked(...body: readonly string[]): string[] {
  const { plan } = draftOf(['云河县农科站评优办法', '一、评选办法', ...body].join('\n'), 2026);
  return plan.sections
    .flatMap(({ items }) => items.flatMap(({ requirements }) => requirements))
    .map(({ text }) => text);
}

describe('a head that says in which cases something holds', () => {
  it('is known by what it points at', () => {
    for (const head of [
      '有以下情形之一的技术员，不得参评：',
      '符合下列条件的农户可优先安排',
      '凡有下列行为之一者，扣发当月津贴。',
      '申报人须具备以下条件：',
      '仓库门窗符合下列情形时方可上锁：',
      '承租人变更下列事项之一的，应当报园区备案：',
    ])
      expect(namesCases(head), head).toBe(true);
    for (const other of [
      '各站要做好以下工作：',
      '检查发现存在以下问题：',
      '具备条件的村及时播种',
      '按下列情况分别登记：',
    ])
      expect(namesCases(other), other).toBe(false);
  });

  it('asks for what is to be done in them, and they for nothing', () => {
    expect(
      asked(
        '第一条　承租人发现下列情形之一的，应当立即报告园区：',
        '（一）管道漏水；',
        '（二）更换承重墙。',
        '第二条　园区每月巡查一次。',
      ),
    ).toEqual(['立即报告园区', '每月巡查一次']);
  });

  it('has its entries ask for nothing, as an item and within one', () => {
    expect(
      asked(
        '（一）有下列行为的职工不能评为优秀：',
        '1.未完成播种任务；',
        '2.擅自出借农机。',
        '（二）各组提交名单。',
        '符合下列条件之一的，优先推荐：',
        '①承担良种试验；',
        '②整理完整的田间记录。',
        '（三）工会公布名单。',
      ),
    ).toEqual(['有下列行为的职工不能评为优秀', '提交名单', '公布名单']);
  });

  it('may only be called the conditions for something', () => {
    expect(
      asked('（一）申请条件', '1.遵守库区规定；', '2.参加过两次以上演练。', '（二）组织实施', '1.各队上报名单。'),
    ).toEqual(['各队上报名单']);
    expect(asked('（一）改善晾晒条件', '1.修缮晒场顶棚。', '2.添置烘干设备。')).toEqual([
      '修缮晒场顶棚',
      '添置烘干设备',
    ]);
  });

  it('may be said by an article, in a section that forbids as well', () => {
    const lines = (...articles: readonly string[]) => asked(...articles, '第九条 不得出借农机。');
    const entries = ['（一）遵守村规民约，无不良记录；', '（二）在过去三年之内参加过演练。'];
    expect(lines('第一条 入库农技员应具备以下基本条件：', ...entries)).toEqual(['不得出借农机']);
    expect(lines('第一条 农技员享有以下权利：', '（一）独立发表意见；', '（二）按照标准领取报酬。')).toEqual([
      '不得出借农机',
    ]);
    expect(
      lines('第一条 具有以下情形之一的，应当主动回避：', ...entries, '合作社获知以上情形的，应当及时报告。'),
    ).toEqual(['主动回避', '及时报告', '不得出借农机']);
  });

  it('holds no longer than its entries go on', () => {
    expect(
      asked('1.核对产量。', '（1）有下列情况之一的，重新核对：', '①漏填地块；', '（2）组织抽检样品。', '2.张贴结果。'),
    ).toContain('组织抽检样品');
  });
});

describe('who it may be, or where one may ask', () => {
  it.each([
    '任职条件',
    '报名条件',
    '任职条件和选拔范围',
    '参评对象',
    '优秀农技员评选标准',
    '咨询电话',
    '信息获取渠道',
    '参考书目',
  ])('stands below %s, and asks for nothing', (title) => {
    const lines = ['（一）甲', `1.${title}`, '（1）一般应当具有三年以上农技工作经历。', '（2）县内农科站职工。'];
    expect(asked(...lines)).toEqual([]);
  });

  it('is no head that has it changed', () => {
    expect(asked('1.改善办公条件', '更换空调10台。')).toEqual(['更换空调10台']);
  });
});
