import { describe, expect, it } from 'vitest';
import type { Day, Span } from '../../../../src/core/day.ts';
import { type OpenGuess, openGuesses } from '../../../../src/core/draft/guesses/open-guesses.ts';
import { typedTarget } from '../../../../src/core/draft/guesses/typed-target.ts';
import { typedValue, valueAsTyped } from '../../../../src/core/draft/guesses/typed-value.ts';
import { requirementsOf } from '../../../../src/core/plan/plan.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { languages } from '../../../../src/words/language.ts';
import { targetWords } from '../../../../src/words/target-words.ts';

const period = { from: '2024-01-01' as Day, to: '2024-12-31' as Day };

function guessOf(line: string): OpenGuess {
  const key = line.slice(0, line.indexOf(':'));
  const requirement = ['id', 'target', 'due', 'lead', 'quote'].includes(key);
  const text = requirement
    ? `sections:\n  - items:\n      - requirements:\n          - ${line}\n            x-guess: [${key}]\n`
    : `${line}\nx-guess: [${key}]\n`;
  const [guess] = openGuesses(text);
  if (guess === undefined) throw new Error(line);
  return guess;
}

/** Every kind of target with all that may stand beside its number. */
const written = [
  '{ at-least: 2, unit: 次 }',
  '{ at-least: 1, unit: 次, every: 2 weeks }',
  '{ at-least: 2, unit: 次, every: term }',
  '{ at-least: 1, unit: 次, every: month, by: 25 }',
  '{ at-least: 1, unit: 次, every: quarter, by: 10 }',
  '{ at-least: 1, unit: 次, every: week, by: fri }',
  '{ at-least: 1, unit: 次, every: month, by: mon }',
  '{ at-least: 1, unit: 次, every: month, by: last-workday }',
  '{ at-least: 3, unit: 所, across: units }',
  '{ at-most: 5, unit: 份 }',
  '{ at-most: 45, unit: 人, measure: latest }',
  '{ at-least: 95%, of: 学校 }',
  '{ at-least: 100%, of: 学校, across: units }',
  '{ never: true }',
  '{ never: true, every: month }',
];

function planWith(target: string): string {
  return `format: 1
id: plan-2024
title: 某校2024年工作计划
issuer: { id: school, name: 某校 }
period: { from: 2024-01-01, to: 2024-12-31 }
terms: [{ from: 2024-02-19, to: 2024-07-05 }]
units: { school: 学校 }
sections:
  - number: 一
    title: 甲
    items:
      - id: "1"
        title: 乙
        requirements:
          - id: "1.1"
            text: 丙
            target: ${target}
`;
}

const targets = written.map((each) => {
  const { plan } = readPlan(planWith(each), '');
  return { written: each, target: plan && requirementsOf(plan)[0]?.target };
});

describe('what a person types in place of a guess', () => {
  const count = 'target: { at-least: 3, unit: 所 }';
  it.each([
    [count, '不少于2所', '{ at-least: 2, unit: 所 }'],
    [count, '5所', '{ at-least: 5, unit: 所 }'],
    [count, '每月两次', '{ at-least: 2, unit: 次, every: month }'],
    [count, '不超过１０次', '{ at-most: 10, unit: 次 }'],
    [count, 'at-least: 4, unit: 所', '{ at-least: 4, unit: 所 }'],
    [count, 'at-least: 1, every: 2 months, by: 25', '{ at-least: 1, every: 2 months, by: 25 }'],
    [count, '{ at-least: 95%, of: 学校 }', '{ at-least: 95%, of: 学校 }'],
    ['target: { at-least: 90%, of: 教师, across: units }', '95%', '{ at-least: 95%, of: 教师, across: units }'],
    [count, '许多', undefined],
    [count, '全班学生不低于33.3%', '{ at-least: 33.3%, of: 全班学生 }'],
    [count, '高年级学生不低于30%', '{ at-least: 30%, of: 高年级学生 }'],
    [count, '上半年学生不低于30%', undefined],
    [count, '由各班学生不低于30%', undefined],
    [count, '每学期全班学生不低于33.3%', undefined],
    [count, '全班学生的三分之一以上', '{ at-least: 33.33%, of: 全班学生 }'],
    [count, '教师不少于2/3', '{ at-least: 66.66%, of: 教师 }'],
    [count, '教师不低于４／５', '{ at-least: 80%, of: 教师 }'],
    [count, '教师不少于一半', '{ at-least: 50%, of: 教师 }'],
    [count, '不超过三分之一', '{ at-most: 33.34, unit: "%", measure: latest }'],
    [count, '教师不少于5/3', undefined],
    ['target: { at-least: 90%, of: 教师 }', '三分之二', '{ at-least: 66.66%, of: 教师 }'],
    ['target: { at-least: 90%, of: 教师 }', '1/3', '{ at-least: 33.33%, of: 教师 }'],
    [count, '全年不少于32学时', '{ at-least: 32, unit: 学时 }'],
    [count, '全年32学时', '{ at-least: 32, unit: 学时 }'],
    [count, '年内累计不少于三次', '{ at-least: 3, unit: 次 }'],
    [count, '累计不超过５次', '{ at-most: 5, unit: 次 }'],
    [count, '全年每月2次', '{ at-least: 2, unit: 次, every: month }'],
    [count, '本学期不少于2次', undefined],
    [count, '上半年不少于2次', undefined],
    [count, '不少于-3次', undefined],
    [count, '－3次', undefined],
    [count, '每三年1次', '{ at-least: 1, unit: 次, every: 3 years }'],
    [count, '每旬1次', undefined],
    [count, '3所，至少5名', undefined],
    [count, '不低于60%', undefined],
    [count, '学校不低于60%', '{ at-least: 60%, of: 学校 }'],
    [count, '不低于60%的学校', '{ at-least: 60%, of: 学校 }'],
    [count, '12次/年', '{ at-least: 12, unit: 次, every: year }'],
    [count, '每校2次', undefined],
    [count, '3所左右', undefined],
    [count, '不少于3所，由办公室牵头', undefined],
    [count, '每月不少于2次，每次1小时', undefined],
    [count, '每学期2次', '{ at-least: 2, unit: 次, every: term }'],
    [count, '每月25日前2次', '{ at-least: 2, unit: 次, every: month, by: 25 }'],
    [count, '6月25日前2次', undefined],
    [count, '每周五前1次', '{ at-least: 1, unit: 次, every: week, by: fri }'],
    [count, '达到 95%（学校）', '{ at-least: 95%, of: 学校 }'],
    [count, '全区不少于3所', '{ at-least: 3, unit: 所, across: units }'],
    [count, '不超过45人（看最近一次）', '{ at-most: 45, unit: 人, measure: latest }'],
    [count, '不少于3所（含分校）', undefined],
    [count, 'at least two meetings every month', '{ at-least: 2, unit: meetings, every: month }'],
    [count, '95% of schools', '{ at-least: 95%, of: schools }'],
    [count, 'twice a term', '{ at-least: 2, unit: times, every: term }'],
    [count, 'at most 5 reports', '{ at-most: 5, unit: reports }'],
    [count, 'two meetings by June', undefined],
    [count, 'two meetings led by IT', undefined],
    ['due: 2024-06-30', '6月底前，特殊情况除外', undefined],
    ['due: 2024-06-30', '在6月底前完成', '2024-06-30'],
    // Outside the plan, which its reader tells by name.
    ['due: 2024-06-30', '2031年6月底前', '2031-06-30'],
    ['due: 2024-06-30', '2031年6月', '2031-06-30'],
    ['due: 2024-06-30', '2024 年 11 月 30 日前', '2024-11-30'],
    ['due: 2024-06-30', '11 月底前完成', '2024-11-30'],
    ['due: 2024-06-30', '2024 年 11 月 30 日前 3 次', undefined],
    ['due: 2024-06-30', '9月1日', '2024-09-01'],
    ['due: 2024-06-30', '2024-7-5', '2024-07-05'],
    ['due: 2024-06-30', '3月底', '2024-03-31'],
    ['due: 2024-06-30', '改天', undefined],
    [count, '不少于 3 所', '{ at-least: 3, unit: 所 }'],
    [count, '每月 ２ 次', '{ at-least: 2, unit: 次, every: month }'],
    [count, '学校 不低于 60%', '{ at-least: 60%, of: 学校 }'],
    [count, '不得发生', '{ never: true }'],
    [count, 'never: true', '{ never: true }'],
    [count, '不', undefined],
    [count, '教务处', undefined],
    [count, '6月底前', undefined],
    ['due: 2024-06-30', '教务处', undefined],
    ['due: 2024-06-30', '６月３０日', '2024-06-30'],
    ['lead: 办公室', '教务处 总务处', '[教务处, 总务处]'],
    ['lead: 办公室', '教务处，教务处。', '教务处'],
    ['lead: 办公室', 'Facilities Office, IT', '[Facilities Office, IT]'],
    ['lead: 办公室', '教务处，6月底前', undefined],
    ['lead: 办公室', '不低于60%', undefined],
    ['lead: 办公室', '每季度1次', undefined],
    ['lead: 办公室', '３', undefined],
    ['lead: 办公室', '教导处，下周前', undefined],
    ['lead: 办公室', '教导处、下月底', undefined],
    ['lead: 办公室', '教导处、本学期末', undefined],
    ['lead: 办公室', '教导处、每周一', undefined],
    ['lead: 办公室', '教导处、放假前', undefined],
    ['lead: 办公室', '教导处、周转房管理站、学期项目组', '[教导处, 周转房管理站, 学期项目组]'],
    ['lead: 办公室', '办公室、人事科', '[办公室, 人事科]'],
    ['lead: [甲科, 乙科]', '丙科', '丙科'],
    ['issuer: { id: issuer, name: 某局 }', 'id：yunhe，name：云河区教育局', '{ id: yunhe, name: 云河区教育局 }'],
    [
      'period: { from: 2024-01-01, to: 2024-12-31 }',
      'from: 2024-09-01, to: 2025-08-31',
      '{ from: 2024-09-01, to: 2025-08-31 }',
    ],
    [
      'period: { from: 2024-01-01, to: 2024-12-31 }',
      '2024年8月25日至2025年1月20日',
      '{ from: 2024-08-25, to: 2025-01-20 }',
    ],
    ['period: { from: 2024-01-01, to: 2024-12-31 }', '８月２５日到12月31日', '{ from: 2024-08-25, to: 2024-12-31 }'],
    ['period: { from: 2024-01-01, to: 2024-12-31 }', '2024-01-01 ~ 2024-12-31', '{ from: 2024-01-01, to: 2024-12-31 }'],
    ['period: { from: 2024-01-01, to: 2024-12-31 }', '9月1日至1月20日', undefined],
    ['period: { from: 2024-01-01, to: 2024-12-31 }', '3月1日至7月5日、9月1日至12月31日', undefined],
    ['period: { from: 2024-01-01, to: 2024-12-31 }', '8月25日', undefined],
    [
      'units: { school: 学校, bureau: 科室 }',
      '学校、科室、park: 幼儿园',
      '{ school: 学校, bureau: 科室, park: 幼儿园 }',
    ],
    ['units: { school: 学校, bureau: 科室 }', '学校，park：幼儿园', '{ school: 学校, park: 幼儿园 }'],
    ['units: { school: 学校, bureau: 科室 }', 'park: 幼儿园、学校', '{ park: 幼儿园, school: 学校 }'],
    ['units: { school: 学校, bureau: 科室 }', 'school; bureau: 机关', '{ school: 学校, bureau: 机关 }'],
    ['units: { school: 学校, bureau: 科室 }', '学校、幼儿园', undefined],
    ['units: { school: 学校, bureau: 科室 }', 'school:', undefined],
    ['units: { school: 小学、幼儿园, bureau: 科室 }', 'school: 小学、幼儿园', '{ school: 小学、幼儿园 }'],
    ['units:\n  bureau: 机关科室', 'school: 学校, park: 幼儿园', 'school: 学校\npark: 幼儿园'],
    ['units: { bureau: 机关科室 }', 'school: 学校', '{ school: 学校 }'],
    ['quote: 甲', '乙: 丙 # 丁', '"乙: 丙 # 丁"'],
    ['id: "1"', '2.10', '"2.10"'],
    ['title: 甲', ' ', undefined],
  ])('%s: %s', (line, typed, yaml) => {
    expect(typedValue(typed, guessOf(line), period, '2026-11-24' as Day)).toBe(yaml);
  });

  it.each([
    [count, 'at-least: 3, unit: 所'],
    ['due: 2024-06-30', '2024-06-30'],
    ['period: { from: 2024-01-01, to: 2024-12-31 }', '2024-01-01 ~ 2024-12-31'],
    ['lead: [甲科, 乙科]', '甲科、乙科'],
    ['quote: 甲', '甲'],
  ])('is suggested as it stands: %s', (line, suggested) => {
    expect(valueAsTyped(guessOf(line))).toBe(suggested);
  });

  it.each([
    ['2024-02-19', '2024-07-05', '本学期不少于2次', '{ at-least: 2, unit: 次 }'],
    ['2024-02-19', '2024-07-05', '全年不少于2次', undefined],
    ['2024-01-01', '2026-12-31', '全年不少于2次', undefined],
    ['2024-01-01', '2026-12-31', '累计不少于2次', '{ at-least: 2, unit: 次 }'],
    ['2024-09-01', '2025-08-31', '全学年不少于2次', '{ at-least: 2, unit: 次 }'],
  ] as const)('takes the words for all of the plan’s time, and for no other: %s to %s, %s', (from, to, typed, yaml) => {
    const given = typedValue(typed, guessOf(count), { from, to } as Span, '2026-11-24' as Day);
    expect(given).toBe(yaml);
  });

  it('takes a share of what the duty’s own words give one of', () => {
    const guess = { ...guessOf(count), quote: '学生参与率不低于50%，教师全部参加' };
    expect(typedValue('不低于60%', guess, period, '2026-11-24' as Day)).toBe('{ at-least: 60%, of: 学生参与率 }');
  });

  it.each(languages.flatMap((language) => targets.map((target) => ({ language, ...target }))))(
    'understands a target as it is said: $written in $language',
    ({ language, target }) => {
      const yaml = typedTarget(targetWords(target, language), { map: undefined, duty: '', period });
      const { plan } = readPlan(planWith(yaml ?? ''), '');
      expect(plan && requirementsOf(plan)[0]?.target).toEqual(target);
    },
  );
});
