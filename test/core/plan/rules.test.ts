import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../../src/core/diagnostic.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { printedPath } from '../../../src/core/plan/yaml/node-path.ts';
import { likeness } from '../../../src/core/text/likeness.ts';
import { ordinalOf } from '../../../src/core/text/ordinal-of.ts';
import { cpuTime } from '../../support/cpu-time.ts';

interface Parts {
  readonly period?: string;
  readonly requirements?: readonly string[];
}

function planText({ period = '{ from: 2024-01-01, to: 2024-12-31 }', requirements = [] }: Parts): string {
  return `format: 1
id: governance-2024
title: 要点
issuer: { id: district, name: 区教育局 }
period: ${period}
units: { bureau: 机关, school: 学校 }
sections:
  - number: 一
    title: 甲
    items:
      - id: "1"
        title: 乙
        requirements:
${requirements.map((text, index) => `          - id: "1.${index + 1}"\n            ${text.replaceAll('; ', '\n            ')}\n`).join('')}`;
}

function codes(parts: Parts): DiagnosticCode[] {
  return readPlan(planText(parts), 'plan.yaml').diagnostics.map(({ code }) => code);
}

describe('a quote that contradicts its duty', () => {
  it.each([
    ['每季度召开例会', 'target: { at-least: 1, unit: 次, every: month }', 'every-differs-from-quote'],
    ['每两个月召开例会', 'target: { at-least: 1, unit: 次, every: month }', 'every-differs-from-quote'],
    ['隔周召开例会', 'target: { at-least: 1, unit: 次, every: week }', 'every-differs-from-quote'],
    ['6月底前完成', 'due: 2024-07-31', 'due-differs-from-quote'],
    ['新增学位1.2万个', 'target: { at-least: 1200, unit: 个 }', 'target-differs-from-quote'],
    ['图书不少于１０万册', 'target: { at-least: 10, unit: 册 }', 'target-differs-from-quote'],
    ['每月例会不少于两次', 'target: { at-least: 1, unit: 次, every: month }', 'target-differs-from-quote'],
    ['覆盖率达到八成', 'target: { at-least: 90%, of: 学校 }', 'target-differs-from-quote'],
  ])('is found: %s, %s', (quote, duty, code) => {
    expect(codes({ requirements: [`text: 甲; quote: ${quote}; ${duty}`] })).toEqual([code]);
  });

  it.each([
    ['每三个月召开例会', 'target: { at-least: 1, unit: 次, every: quarter }'],
    ['每逢重大节日走访', 'target: { at-least: 1, unit: 次, every: quarter }'],
    ['推进三年行动计划，开展1次轮训', 'target: { at-least: 1, unit: 次, every: year }'],
    ['颁发“光荣在党50年”勋章，“每季一评”', 'target: { at-least: 3, unit: 年, every: month }'],
    ['到2030年建成，每年6月底前新增10所', 'due: 2024-06-30; target: { at-least: 10, unit: 所 }'],
    ['比例提高5个百分点，新增3个班', 'target: { at-least: 3, unit: 个 }'],
  ])('is not: %s, %s', (quote, duty) => {
    expect(codes({ requirements: [`text: 甲; quote: ${quote}; ${duty}`] })).toEqual([]);
  });

  it('may name a month of any of the plan’s years, unless it names the year', () => {
    const period = '{ from: 2024-01-01, to: 2025-12-31 }';
    const found = (quote: string) => codes({ period, requirements: [`text: 甲; quote: ${quote}; due: 2025-06-30`] });
    expect([found('6月底前完成'), found('2024年6月底前完成')]).toEqual([[], ['due-differs-from-quote']]);
  });

  it('is no contradiction in a number that several duties share', () => {
    const quote = 'quote: 开展读书、征文活动不少于12次';
    const requirements = ['甲', '乙'].map((text) => `text: ${text}; ${quote}; target: { at-least: 6, unit: 次 }`);
    expect(codes({ requirements })).toEqual([]);
    expect(codes({ requirements: requirements.slice(1) })).toEqual(['target-differs-from-quote']);
  });

  it.each(['每月', '不少于2次', '6月底前', '1.2万个', '每三年开展1次轮训，'])('is looked for in time: %s', (piece) => {
    const quote = piece.repeat(100_000 / piece.length);
    const requirements = [
      `text: 甲; quote: ${quote}; target: { at-least: 7, unit: 次, every: month }`,
      `text: 乙; quote: ${quote}乙; due: 2024-03-03`,
    ];
    expect(cpuTime(() => codes({ requirements }))).toBeLessThan(2500);
  });
});

describe('a quote that states a number', () => {
  it.each([
    '全年专题学习研究不少于2次',
    '每年至少开展主题党日十二次，至少10次',
    '计划新增10所示范校',
    '覆盖率达到95%以上',
    '培训达300人次',
    '集中学习不少于32学时',
  ])('wants a target: %s', (quote) => {
    expect(codes({ requirements: [`text: 学习; quote: ${quote}`] })).toEqual(['quote-without-target']);
  });

  it.each([
    '实施党建品牌创建三年行动计划',
    '颁发“光荣在党50年”勋章',
    '评选“十佳党建品牌”，增强“四个意识”，捍卫“两个确立”',
    '深入学习党的二十大精神，开展“六学六增六提升”活动',
    '使工作达到一个新水平，达到一流，达到三个层次的目标',
    '新增一批示范校，新增一系列措施',
    '每次不少于2小时，工作日中午不超过1小时',
    '办理时限不超过3个工作日，整改不超过2个月',
    '占比不低于三分之二',
    '于2023年4月13日印发〔2023〕12号文件',
    '落实双减政策，三会一课，一岗双责',
  ])('or names, measures no duty and wants none: %s', (quote) => {
    expect(codes({ requirements: [`text: 学习; quote: ${quote}`] })).toEqual([]);
  });
});

describe('characters in a text', () => {
  it.each([
    ['普通空格和　全角空格', []],
    ['表情 👨‍👩‍👧 ❤️ 🏳️‍🌈', []],
    ['零宽​空格', ['invisible-character']],
    ['倒‮序', ['invisible-character']],
    ['网页\u00a0空格', ['invisible-character']],
    ['数学α、β射线，Россия，Ω，μm', []],
    ['Оffice 软件', ['confusable-character']],
    ['㎡、㈠、①、Ⅲ', []],
    ['\uf900 \u2f45', ['confusable-character']],
    ['○一号、一○', []],
    ['一○三中学', ['confusable-character']],
    ['10:30 到 11:00，A,B 两组，3,000 元', []],
    ['第（一）、(2)款，(试行)', []],
    ['学习！研讨？总结', []],
    ['学习!研讨', ['half-width-punctuation']],
    ['学习 , 研讨', []],
    ['《条例》;《办法》', ['half-width-punctuation']],
    ['玛丽.居里', []],
  ] as const)('%s: %j', (text, expected) => {
    expect(codes({ requirements: [`text: '${text}'`] })).toEqual(expected);
  });

  it('are looked at in every text of the plan, and said once each with their number', () => {
    const text = planText({ requirements: ['text: 学习; lead: [宣传,科]; evidence: 会议,记录,表'] });
    const { diagnostics } = readPlan(text.replace('title: 要点', 'title: 要,点'), 'plan.yaml');
    expect(diagnostics.map(({ path, at, values }) => [printedPath(path), at.column, at.endColumn, values])).toEqual([
      ['title', 9, 10, { character: ',', instead: '，', count: 1 }],
      ['sections[0].items[0].requirements[0].evidence', 25, 26, { character: ',', instead: '，', count: 2 }],
    ]);
  });

  it('take time in proportion to the text', () => {
    const many = planText({ requirements: [`text: "${'学,学\u200b⼀学(学)'.repeat(60_000)}"`] });
    const unpaired = planText({ requirements: [`text: "${'学(学'.repeat(60_000)}"`] });
    const time = cpuTime(() => {
      expect(readPlan(many, 'plan.yaml').diagnostics).toHaveLength(3);
      expect(readPlan(unpaired, 'plan.yaml').plan).toBeDefined();
    });
    expect(time).toBeLessThan(5000);
  });
});

describe('a rhythm', () => {
  it.each([
    ['year', '{ from: 2024-01-01, to: 2024-12-31 }', []],
    ['year', '{ from: 2023-09-01, to: 2024-08-31 }', []],
    ['half-year', '{ from: 2024-07-01, to: 2024-12-31 }', []],
    ['half-year', '{ from: 2024-02-01, to: 2024-06-30 }', ['every-longer-than-period']],
    ['month', '{ from: 2024-02-01, to: 2024-02-29 }', []],
    ['month', '{ from: 2024-02-01, to: 2024-02-20 }', ['every-longer-than-period']],
    ['week', '{ from: 2024-02-01, to: 2024-02-06 }', ['every-longer-than-period']],
    ['3 years', '{ from: 2024-01-01, to: 2024-12-31 }', []],
    ['2 weeks', '{ from: 2024-02-01, to: 2024-02-06 }', []],
    ['term', '{ from: 2024-02-01, to: 2024-06-30 }', ['terms-missing']],
  ] as const)('of a %s in %s: %j', (every, period, expected) => {
    expect(codes({ period, requirements: [`text: 学习; target: { at-least: 1, unit: 次, every: ${every} }`] })).toEqual(
      expected,
    );
  });
});

describe('a number in the source', () => {
  const differing = (every: string, quote: string) =>
    codes({ requirements: [`text: 学习; quote: ${quote}; target: { at-least: 1, unit: 次, every: ${every} }`] });

  it.each([
    ['2 months', '每两个月不少于2次'],
    ['2 months', '隔月不少于2次'],
    ['2 weeks', '每2周不少于2次'],
    ['3 years', '每三年不少于2次'],
    ['12 weeks', '每十二周不少于2次'],
    ['month', '每个月不少于2次'],
  ])('is held against a target every %s where it is of that rhythm: %s', (every, quote) => {
    expect(differing(every, quote)).toEqual(['target-differs-from-quote']);
  });

  it.each([
    ['2 months', '每月不少于2次'],
    ['month', '每两个月不少于2次'],
    ['2 years', '每三年不少于2次'],
  ])('is not held against a target every %s where it is of another: %s', (every, quote) => {
    expect(differing(every, quote)).toEqual(['every-differs-from-quote']);
  });

  it('finds a rhythm the same however it is written: 3 months are a quarter', () => {
    expect(differing('3 months', '每季度不少于1次')).toEqual([]);
    expect(differing('3 months', '每季度不少于2次')).toEqual(['target-differs-from-quote']);
  });
});

describe('the number of a section', () => {
  it.each([
    ['一', 1],
    ['十二', 12],
    ['（三）', 3],
    ['第二部分', 2],
    ['第十章', 10],
    ['3.', 3],
    ['4、', 4],
    ['12', 12],
    ['1.1', undefined],
    ['绪论', undefined],
    ['A', undefined],
    ['', undefined],
    ['第', undefined],
  ])('%s is %s', (number, expected) => {
    expect(ordinalOf(number)).toBe(expected);
  });
});

describe('the likeness of two texts', () => {
  it('is 1 for the same words, 0 for none in common, and between for two wordings', () => {
    expect(likeness('专题学习', '“专题学习”。')).toBe(1);
    expect(likeness('专题学习', '出台方案')).toBe(0);
    expect(likeness('', '')).toBe(1);
    expect(likeness('学', '学')).toBe(1);
    expect(likeness('学', '研')).toBe(0);
    expect(likeness('开展支部主题党日', '深化支部主题党日活动')).toBeGreaterThan(0.5);
    expect(likeness('专题学习研究意识形态工作', '评选优秀党建品牌')).toBeLessThan(0.1);
  });
});
