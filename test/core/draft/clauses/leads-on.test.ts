import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/core/day.ts';
import { asksNothing } from '../../../../src/core/draft/clauses/asks-nothing.ts';

const period = { from: '2024-01-01' as Day, to: '2024-12-31' as Day };

describe('words that only lead to others, or say of whom something else is said', () => {
  it.each([
    '各组名额分配大致如下：',
    '名额分配如下',
    '“整洁宿舍”评选程序为',
    '获奖人员名单：',
    '签字：',
    '县普法办联系人及电话：李某',
    '未按时归还器材三次以上的',
    '有损坏公物行为',
    '300元/篇',
    '（3人）',
    '2-4个',
    '第二批：3月1日——清明假期',
    '展览时间：5月6日—5月20日',
    '时间安排在周五第二节课',
    '征集主题',
    '3月8日（周五）',
    '9.12（周四）',
    '星期二',
    '下午',
    '四楼会议室',
    '（4月6日前完成）',
    '每船推荐名额不受限制',
    '推荐人员不占船上名额',
    '只要满足条件均可推荐',
    '青山中学',
    '录取方式',
    '讲座日期',
  ])('%s asks for nothing', (words) => {
    expect(asksNothing(words, period)).toBe(true);
  });

  it.each([
    '各单位于每月5日前报送进展',
    '公布获奖名单：',
    '规范办事流程',
    '请说明理由',
    '制止损坏公物行为',
    '有无损坏公物行为',
    '1200字以内',
    '3号楼消毒',
    '公布评选方式',
    '打扫会议室',
    '参观中学',
    '周四盘点',
    '3月1日—8日登记渔具',
    '抽奖时间安排在会后，请各组派人到场',
  ])('%s may ask', (words) => {
    expect(asksNothing(words, period)).toBe(false);
  });
});

describe('what looks back, or says why', () => {
  it.each([
    '2023年度渔具经费使用情况汇总上报',
    '2022年9月及以后登船的船员必须参加培训',
    '核对清单，检查各舱是否都已完成消毒',
    '值班分三班，共分三个小组，各组须按时交接',
    '用电事关渔港安全，后勤处每天检查线路',
  ])('%s may ask', (words) => {
    expect(asksNothing(words, period)).toBe(false);
  });

  it.each([
    '2023年度全港渔业产值增长较快',
    '2022年全港完成消毒3次',
    '各舱均通风，都已完成消毒',
    '用电事关渔港安全，关系千家万户',
  ])('%s asks for nothing', (words) => {
    expect(asksNothing(words, period)).toBe(true);
  });
});
