import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { draftOf, yamlOf } from '../../support/documents.ts';

const text = `某区教育局2024年工作要点
2024年的总体要求是：坚持立德树人。
一、加强学习
（一）理论学习。坚持统领，增强意识。党组每月研究1次意识形态工作。6月底前新建学校3所。（责任单位：办公室、规划科）
二、改进作风
（一）严明纪律。开展"四风"检查。`;

describe('a draft', () => {
  it('reads as a person would have written it, with what is unsure said in its place', () => {
    expect(yamlOf(draftOf(text))).toBe(`# yaml-language-server: $schema=plan.schema.json
# 由 plan import 起草，请逐条核对。拿不准的地方注有“待确认”并列在 x-guess 里；
# 核对一处，就删去那里的注释和 x-guess。plan validate 会提醒还有哪些没有核对。
format: 1
id: work-points-2024 # 待确认: 编号是台账文件夹的名字，可改，用过以后不要再改
title: 某区教育局2024年工作要点
issuer: { id: issuer, name: 某区教育局 } # 待确认: 编号是暂用的，可改成单位的拼音缩写，用过以后不要再改；名称请核对
period: { from: 2024-01-01, to: 2024-12-31 }
source:
  title: 某区教育局2024年工作要点
aim: 2024年的总体要求是：坚持立德树人。
units: # 待确认: 这份文件管哪几类单位
  bureau: 机关科室
  school: 中小学校
x-guess: [id, issuer, units]
sections:
  - number: 一
    title: 加强学习
    items:
      - id: "1.1" # （一）
        title: 理论学习
        context:
          - 坚持统领，增强意识
        requirements:
          - id: "1.1.1"
            text: 党组每月研究1次意识形态工作
            quote: 党组每月研究1次意识形态工作
            target: { at-least: 1, unit: 次, every: month }
            with: [办公室, 规划科]
          - id: "1.1.2"
            text: 6月底前新建学校3所
            quote: 6月底前新建学校3所
            target: { at-least: 3, unit: 所 } # 待确认: 原文是“3所”，按不少于计
            due: 2024-06-30
            with: [办公室, 规划科]
            x-guess: [target]

  - number: 二
    title: 改进作风
    items:
      - id: "2.1" # （一）
        title: 严明纪律
        requirements:
          - id: "2.1.1"
            text: 开展“四风”检查
            quote: 开展“四风”检查
`);
  });

  it.each([
    '- 开头',
    '是: 冒号',
    '有 #号',
    '"引号',
    "'单'引号",
    '[括号',
    '{甲}',
    '*星',
    '&锚',
    '!叹',
    '%百分',
    '@艾特',
    '`反引号',
    '? 问',
    '12',
    '1.10',
    'true',
    'null',
    '~',
    '2024-01-01',
    '1_000',
    '<<',
    '甲\\乙"丙"',
  ])('takes any words into YAML as they are: %s', (words) => {
    const draft = draftOf(text);
    const [section] = draft.plan.sections;
    const [item] = section?.items ?? [];
    const [requirement] = item?.requirements ?? [];
    if (section === undefined || item === undefined || requirement === undefined) throw new Error('the draft is empty');
    const own = {
      ...requirement,
      text: words,
      quote: words,
      lead: [words],
      with: [words, `${words},`],
      target: { 'at-least': '1', unit: words },
    } as const;
    const plan = {
      ...draft.plan,
      title: words,
      aim: words,
      issuer: { id: 'issuer', name: words },
      sections: [
        { ...section, title: words, items: [{ ...item, title: words, context: [words], requirements: [own] }] },
      ],
    };
    const yaml = yamlOf({ ...draft, plan });
    const read = readPlan(yaml, 'draft.yaml').plan;
    expect(read).toMatchObject({
      title: words,
      aim: words,
      issuer: { name: words },
      sections: [{ title: words, items: [{ title: words, context: [words] }] }],
    });
    expect(read?.sections[0]?.items[0]?.requirements[0]).toMatchObject({
      text: words,
      quote: words,
      lead: [words],
      with: [words, `${words},`],
      target: { unit: words },
    });
    expect(yaml).not.toMatch(/\\u|\\n/);
  });
});
