import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../../src/core/draft/outline/number.ts';

describe('the number of a line', () => {
  it('is none where it is of what edition something is', () => {
    expect(headingsOf('3.0版系统上线')).toEqual([]);
    expect(headingsOf('1.5月底前交付')[0]).toMatchObject({ ordinal: 1, rest: '5月底前交付' });
  });

  it.each([
    ['一、加强领导', 'han', '一', 1, '加强领导'],
    ['十二、附则', 'han', '十二', 12, '附则'],
    ['（三）校车安全', 'han-in-brackets', '（三）', 3, '校车安全'],
    ['(三) 校车安全', 'han-in-brackets', '(三)', 3, '校车安全'],
    ['1.强化政治领航', 'arabic', '1', 1, '强化政治领航'],
    ['1．强化', 'arabic', '1', 1, '强化'],
    ['12、强化', 'arabic', '12', 12, '强化'],
    ['３．强化', 'arabic', '３', 3, '强化'],
    ['1,精准认定', 'arabic', '1', 1, '精准认定'],
    ['（1）建立基地', 'arabic-in-brackets', '（1）', 1, '建立基地'],
    ['2) 建立基地', 'arabic-in-brackets', '2)', 2, '建立基地'],
    ['①建立基地', 'circled', '①', 1, '建立基地'],
    ['⑫ 建立', 'circled', '⑫', 12, '建立'],
    ['第一条　为了加强', 'article', '第一条', 1, '为了加强'],
    ['第二十一条 党组织', 'article', '第二十一条', 21, '党组织'],
    ['第一章　总则', 'chapter', '第一章', 1, '总则'],
    ['第二节 具体指标', 'subchapter', '第二节', 2, '具体指标'],
    ['第二部分 重点任务', 'part', '第二部分', 2, '重点任务'],
    ['2.1 消除大班额', 'decimal', '2.1', 1, '消除大班额'],
    ['(b) keep the log', 'latin-in-brackets', '(b)', 2, 'keep the log'],
    ['c) keep the log', 'latin-in-brackets', 'c)', 3, 'keep the log'],
    ['(iii) keep the log', 'latin-in-brackets', '(iii)', 3, 'keep the log'],
  ] as const)('%s', (text, style, written, ordinal, rest) => {
    expect(headingsOf(text)[0]).toMatchObject({ style, written, ordinal, rest, isDoubtful: false });
  });

  it.each(['2.9月1日前完成', '1.3万亿斤', '3.2023年底前'])('may be none where a digit follows: %s', (text) => {
    expect(headingsOf(text)).toMatchObject([{ style: 'arabic', isDoubtful: true }]);
  });

  it.each([
    '2023年全区',
    '3.4（周一）',
    '3.12 星期二',
    '10所学校',
    '一年级新生',
    '一、二年级学生',
    '第三中学',
    '第十条、第十一条',
    '三年行动计划',
    '（含校车）',
    '1名教师',
    '①'.replace('①', '甲'),
  ])('is none: %s', (text) => {
    expect(headingsOf(text)).toEqual([]);
  });

  it('is not that of a lesson', () => {
    expect(headingsOf('第三节上课铃响后，值班教师清点人数。')).toEqual([]);
    expect(headingsOf('第三节 上课堂的规矩')[0]).toMatchObject({ style: 'subchapter', ordinal: 3 });
  });

  it('is not that of a class or a house', () => {
    expect(headingsOf('（3）班 （4）班')).toEqual([]);
    expect(headingsOf('（3）号楼停水')).toEqual([]);
    expect(headingsOf('（3）、（4）、（6）班走北门。')).toEqual([]);
    expect(headingsOf('（3）班主任清点人数')[0]).toMatchObject({ style: 'arabic-in-brackets', ordinal: 3 });
  });
});
