import type { Topic } from '../../topics/topic.ts';

const example = `format: 1
id: school-2024
title: 实验小学2024年工作要点
issuer: { id: experimental-school, name: 实验小学 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { office: 各处室 }
sections:
  - number: 一
    title: 加强学习
    items:
      - id: "1"
        title: 理论学习
        requirements:
          - id: "1.1"
            text: 专题学习研究意识形态工作
            quote: 全年专题学习研究不少于2次
            target: { at-least: 2, unit: 次 }
          - id: "1.2"
            text: 修订学校章程
            due: 2024-06-30`;

/** How a plan file is written. */
export const words: Topic = {
  summary: '计划文件怎么写',
  parts: [
    '一个计划一个文件，YAML，UTF-8，放在 plans/ 里。它只写要办什么、谁办、办多少、什么时候办完；办了什么记在台账里，不写在这里。',
    { lines: example },
    '整个计划：',
    {
      terms: [
        ['format', '格式的编号，现在是 1'],
        ['id', '计划的编号：小写字母、数字、连字符；台账的文件夹用它命名，定了就不要改'],
        ['period', '从哪天到哪天，可以是一个学年'],
        ['units', '单位类型，如 bureau: 区教育局机关'],
        ['breaks', '寒假、暑假：整个落在里面的一期，不欠'],
        ['terms', '各学期的起止日期，给 every: term 用'],
        ['source, aim', '原文，总体要求；可不写'],
      ],
    },
    '每条要求：',
    {
      terms: [
        ['id', '编号，加引号；用过的不再给别的任务'],
        ['text', '任务，一个人答得上来的一句话'],
        ['quote', '原文里的那一句，照抄'],
        ['target', '要做多少，见 plan help targets；不写就是做完即可'],
        ['due', '最后一天；不写就是计划的最后一天'],
        ['for', '归哪几类单位；不写就是都归'],
        ['lead, with', '牵头单位，责任单位'],
        ['evidence', '应当留存的佐证材料'],
        ['basis', '规定次数的制度：title、article、url'],
        ['tags, x-…', '标签；x- 开头的由您自己用'],
      ],
    },
    '检查写得对不对：',
    { lines: '$ plan validate\n$ plan explain unquoted-id' },
  ],
};
