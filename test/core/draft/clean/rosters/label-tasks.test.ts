import { describe, expect, it } from 'vitest';
import { labelTasks } from '../../../../../src/core/draft/clean/rosters/label-tasks.ts';
import { draftOf, lines, textsOf } from '../../../../support/documents.ts';

const labelled = (...texts: readonly string[]) => textsOf(labelTasks(lines(...texts)));

describe('a task before a colon', () => {
  it.each([
    ['3.借书证发放：孙晓雨、李  航', '3.借书证发放（负责人：孙晓雨、李航）。'],
    ['（二）通知各馆员：办公室', '（二）通知各馆员（负责人：办公室）。'],
    ['校门口分流引导：值班教师', '校门口分流引导（负责人：值班教师）。'],
    ['旧书登记：周敏（下午）、团委4人', '旧书登记（负责人：周敏、团委；备注：周敏（下午）、团委4人）。'],
  ])('is that of whom stands behind it: %s', (text, expected) => {
    expect(labelled(text)).toEqual([expected]);
  });

  it('has its days in the bracket behind, each with what is done then', () => {
    expect(labelled('书架：总务处【6.18周四搬运，6.20（周六）14:00摆放】', '展板：李航〔7月2日定稿〕')).toEqual([
      '书架搬运（负责人：总务处；完成时间：6.18周四）；书架摆放（负责人：总务处；完成时间：6.20（周六）14:00）。',
      '展板定稿（负责人：李航；完成时间：7月2日）。',
    ]);
    expect(labelled('简报印发：办公室（6.30印发）')).toEqual(['简报印发（负责人：办公室；完成时间：6.30印发）。']);
  });

  it('may be a thing alone among others that are done', () => {
    const list = ['签到台：孙晓雨', '座位安排：李航', '嘉宾接待：周敏', '评委：郑远、王岚'];
    expect(labelled(...list)).toEqual([
      '签到台（负责人：孙晓雨）。',
      '座位安排（负责人：李航）。',
      '嘉宾接待（负责人：周敏）。',
      '评委：郑远、王岚',
    ]);
    expect(labelled('签到台：孙晓雨')).toEqual(['签到台：孙晓雨']);
  });

  it.each([
    ['疏导负责人：孙晓雨、李航'],
    ['现场指挥：周敏'],
    ['后勤保障：李航、周敏'],
    ['检查范围：各年级'],
    ['办公室：李航'],
    ['清理范围：桌面、地面'],
    ['整理书架：桌面、地面'],
    ['第一阶段：宣传发动（5月1日—8日）'],
    ['受理单位：市图书馆'],
    ['书目报送：各组推荐新书报编目科'],
  ])('is no post, no part and nothing told of it: %s', (text) => {
    expect(labelled(text)).toEqual([text]);
  });

  it('is drafted with whose it is and its day', () => {
    const text =
      '# 2026年读书节方案\n\n## 一、筹备\n\n1.借书证发放：孙晓雨\n2.展板：李航、周敏【4.20周一定稿，4.22周三上墙】';
    const [section] = draftOf(text).plan.sections;
    expect(section?.items.flatMap(({ requirements }) => requirements)).toMatchObject([
      { text: '借书证发放', lead: ['孙晓雨'] },
      { text: '展板定稿', lead: ['李航', '周敏'], due: '2026-04-20' },
      { text: '展板上墙', lead: ['李航', '周敏'], due: '2026-04-22' },
    ]);
  });
});
