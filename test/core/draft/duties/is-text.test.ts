import { describe, expect, it } from 'vitest';
import { isRoster } from '../../../../src/core/draft/clauses/reading-note.ts';
import { isMotto, isMottoHead } from '../../../../src/core/draft/duties/is-text.ts';
import { draftOf } from '../../../support/documents.ts';

describe('a motto', () => {
  it('stands under a head of mottoes or places, and is no sentence', () => {
    expect(['活动主题', '口号', '宣传标语', '集合地点'].map(isMottoHead)).toEqual([true, true, true, true]);
    expect(['主题教育', '确定活动主题班会安排表'].map(isMottoHead)).toEqual([false, false]);
    expect(isMotto('守护绿水青山 共建美好家园')).toBe(true);
    expect(isMotto('各车间于5月6日前张贴海报。')).toBe(false);
  });

  it('asks for nothing', () => {
    const texts = [
      '关于开展节水周的通知',
      '一、活动主题',
      '守护水源 建设绿色家园',
      '二、活动内容',
      '1.张贴海报。',
      '2.检修龙头。',
    ];
    const { sections } = draftOf(texts.join('\n')).plan;
    const asked = sections.map(({ items }) => items.flatMap(({ requirements }) => requirements).length);
    expect(asked).toEqual([0, 2]);
  });
});

describe('a roster', () => {
  it('is a post and names, and nothing that they do', () => {
    for (const text of ['检录处组长：周 舟', '登记台队员：吴一帆（实）郑重  李 响']) expect(isRoster(text)).toBe(true);
    for (const text of [
      '书库引导员：孙晓雨、李  航',
      '评  委：王老师  值班教师',
      '安保人员：周敏、保安2人',
      '孙晓雨 李航',
    ])
      expect(isRoster(text)).toBe(true);
    for (const text of ['纪律、卫生', '语文、历史、地理', '值班员：核对书号', '周敏  负责接待带队老师', '孙晓雨'])
      expect(isRoster(text)).toBe(false);
    for (const text of ['检录组长：核对号码簿，清点人数', '组员：', '车间：周 舟']) expect(isRoster(text)).toBe(false);
  });
});
