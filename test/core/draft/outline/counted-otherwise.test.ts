import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../support/documents.ts';

/** Sections with their items, of these lines below a title. */
const outlined = (...lines: readonly string[]) => outlineOf(['花圃养护计划', ...lines].join('\n'));

const watering = '每周浇水2次，记录在册。';
const pruning = '3月底前修剪完毕，清运草屑。';

describe('numbers of a document', () => {
  it('may have a space or a colon behind them, or be roman', () => {
    const wanted = ['一 思路: –思路', '二 措施: 1 浇水; 2 修剪'].map((each) => each.replace('–', '– '));
    expect(outlined('一 思路', '少用药。', '二 措施', `1 浇水。${watering}`, `2 修剪。${pruning}`)).toEqual(wanted);
    expect(outlined('一：思路', '少用药。', '二：措施', `1：浇水。${watering}`, `2：修剪。${pruning}`)).toEqual(wanted);
    const tasks = [`1、浇水。${watering}`, `2、修剪。${pruning}`];
    expect(outlined('Ⅰ、草坪', ...tasks, 'Ⅱ、树木', ...tasks)).toEqual([
      'Ⅰ 草坪: 1 浇水; 2 修剪',
      'Ⅱ 树木: 1 浇水; 2 修剪',
    ]);
    const calendar = ['一、工作', `1.浇水。${watering}`, `2.修剪。${pruning}`, '三 等奖2名', '一 组负责'];
    expect(outlined(...calendar)).toEqual(['一 工作: 1 浇水; 2 修剪']);
  });

  it('may stand on lines of their own', () => {
    const lines = ['（一）', '浇水', watering, '（二）', '修剪', pruning];
    expect(outlined('一、思路', '少用药。', '二、措施', ...lines)[1]).toBe('二 措施: （一） 浇水; （二） 修剪');
  });

  it('may be in other figures once, where their count lacks one', () => {
    const lines = ['一、思路', '少用药。', '二、浇水', watering, '3、修剪', pruning, '四、要求', '按时上报。'];
    expect(outlined(...lines).map((each) => each.slice(0, 4))).toEqual(['一 思路', '二 浇水', '3 修剪', '四 要求']);
    const own = ['一、措施', '1.浇水', '2.修剪', '3.施肥', '三、要求', '按时上报。'];
    expect(outlined(...own).map((each) => each.slice(0, 4))).toEqual(['一 措施', '三 要求']);
  });

  it('may have nothing at all behind the digit, where they count on from line to line; what a digit counts has none', () => {
    const lines = ['1浇水', '（1）早晚各一次', '2修剪：剪去枯枝，清运草屑。', '（1）先剪高枝'];
    expect(outlined('一、措施', ...lines)).toEqual(['一 措施: 1 浇水; 2 修剪']);
    expect(outlined('一、措施', '1名园丁', '2名学徒')).toEqual(['一 措施: – 措施']);
  });

  it('may be a letter, and below it the letter with a number', () => {
    const lines = [
      'A　草坪（40分）',
      `A1 浇水。${watering}`,
      `A2 修剪。${pruning}`,
      'B　树木（60分）',
      `B1 刷白。${pruning}`,
    ];
    expect(outlined(...lines, `B2 施肥。${pruning}`)).toEqual([
      'A 草坪（40分）: A1 浇水; A2 修剪',
      'B 树木（60分）: B1 刷白; B2 施肥',
    ]);
  });
});

describe('what stands under a number', () => {
  const twice = ['一、浅浇', watering, '二、深浇', watering];

  it('may count 一、 anew, where its own count goes on behind it, or the outer one with its next', () => {
    const lines = ['一、目标', '花圃常青。', '二、措施', '（一）浇水', ...twice, '（二）修剪', pruning, '三、要求'];
    expect(outlined(...lines, '按时上报。')).toEqual([
      '一 目标: – 目标',
      '二 措施: 一 浅浇; 二 深浇; （二） 修剪',
      '三 要求: – 要求',
    ]);
    const last = [
      '一、目标',
      '花圃常青。',
      '二、措施',
      '（一）修剪',
      pruning,
      '（二）浇水',
      ...twice,
      '三、喷雾',
      watering,
    ];
    expect(outlined(...last, '三、要求', '按时上报。')).toEqual([
      '一 目标: – 目标',
      '二 措施: （一） 修剪; 一 浅浇; 二 深浇; 三 喷雾',
      '三 要求: – 要求',
    ]);
  });

  it('is its own, where the count goes on behind it, however it is labelled', () => {
    const lines = ['（一）养护', '1. 讲座', '专题1：“怎样浇水”', '专题2：“怎样修剪”', `2. 修剪`, pruning];
    expect(outlined('一、措施', ...lines)).toEqual(['一 措施: 1 讲座; 2 修剪']);
  });

  it('is an item, a line each, where it says first what it is about; what recurs says no such thing', () => {
    const lines = [
      '（一）草坪',
      `建立浇水记录：${watering}`,
      `落实修剪责任：${pruning}`,
      '（二）树木',
      `做好冬季刷白：${pruning}`,
    ];
    expect(outlined('一、措施', ...lines)).toEqual(['一 措施: – 建立浇水记录; – 落实修剪责任; – 做好冬季刷白']);
    const recurring = [
      '（一）草坪',
      `养护的时间：${watering}`,
      `养护的要求：${pruning}`,
      '（二）树木',
      `养护的时间：${pruning}`,
    ];
    expect(outlined('一、措施', ...recurring)).toEqual(['一 措施: （一） 草坪; （二） 树木']);
  });

  it('are the items of each head, where they count from its own number, though few of one have a title', () => {
    const lawn = ['任务一：草坪', `1.1 浇水。${watering}`, `1.2 修剪。${pruning}`, `1.3 施肥。${pruning}`];
    const trees = [
      '任务二：树木',
      '2.1 围绕春季绿化目标，补种行道树40株，成活率达到95%以上，并挂牌管护。',
      `2.2 刷白。${pruning}`,
    ];
    const last = '2.3 与园林站合作，每年邀请技术员来园指导不少于2次，指导记录存档备查。';
    expect(outlined('一、思路', '少用药。', '二、措施', ...lawn, ...trees, last)[1]).toMatch(
      /1\.3 施肥; 2\.1 .*; 2\.2 刷白; 2\.3 /u,
    );
  });

  it('is headed by lines with a colon, below each of which the numbers begin anew', () => {
    const lines = ['草坪养护：', '1.每周浇水2次，记录在册。', '2.每月修剪1次，清运草屑。'];
    const trees = ['树木养护：', '1.冬季刷白一次，高度一致。', '2.每季度施肥1次，做好登记。'];
    expect(outlined('一、思路', '少用药。', '二、措施：', ...lines, ...trees)[1]).toBe(
      '二 措施: – 草坪养护; – 树木养护',
    );
    expect(outlined('各小组：', '请按下列要求养护。', ...lines, ...trees).map((each) => each.slice(0, 6))).toEqual([
      '– 草坪养护',
      '– 树木养护',
    ]);
  });

  it('is headed by short lines, each with sentences below it, and by months in brackets', () => {
    const lines = ['落实浇水责任', watering, '抓好修剪工作', `${pruning}`, '园艺组按月登记，存档备查。'];
    expect(outlined('一、思路', '少用药。', '二、措施', ...lines)[1]).toBe('二 措施: – 落实浇水责任; – 抓好修剪工作');
    expect(outlined('一、思路', '少用药。', '二、措施', '组长王某', '组员李某', watering)[1]).toBe('二 措施: – 措施');
    const months = ['（三月份）', '1、浇水；', '2、修剪。', '（四月份）', '1、施肥。'];
    expect(outlined('一、思路', '少用药。', '二、措施', ...months)[1]).toBe('二 措施: 1 浇水; 2 修剪; 1 施肥');
  });

  it('is a part of its own above the first section, in a further text of the title’s kind, and below a table', () => {
    const tip = (name: string) => [`★温馨提示之${name}：`, '1.门口浇花时请绕行。', '2.不要采摘果实。'];
    expect(outlined('致住户的信', ...tip('一'), ...tip('二'), '一、浇水', '1.每周浇水2次。', '2.做好记录。')).toEqual([
      '– ★温馨提示之一: 1 门口浇花时请绕行; 2 不要采摘果实',
      '– ★温馨提示之二: 1 门口浇花时请绕行; 2 不要采摘果实',
      '一 浇水: 1 每周浇水2次; 2 做好记录',
    ]);
    const water = ['一、每周浇水2次，记录在册；', '二、每日巡查1次，登记签字；', '三、发现漏水，须报园艺组。'];
    const prune = ['修剪登记制度', '1、每月修剪1次，清运草屑。', '2、登记工具，不得外借。'];
    expect(outlineOf(['浇水巡查制度', ...water, ...prune].join('\n')).map((each) => each.slice(0, 12))).toEqual([
      '– : 一 每周浇水2次',
      '– 修剪登记制度: 1 ',
    ]);
    const table = ['序号\t问题\t措施\t部门', '1\t草坪枯黄\t每周浇水2次\t园艺组', '2\t树枝过密\t修剪一次\t园艺组'];
    expect(outlined('草木养护清单', ...table, '整改要求：', '1、各组按时完成。', '2、每周上报1次。')[1]).toBe(
      '– 整改要求: 1 各组按时完成; 2 每周上报1次',
    );
    expect(outlined('草木养护清单', ...table, '整改要求：', '各组按时完成。')).toHaveLength(1);
    const sections = ['一、浇水', '1.每周浇水2次。', '二、修剪', ...table, '三、收尾'];
    for (const head of ['有关要求：', '工具保管计划'])
      expect(outlined(...sections, head, '1.各组按时完成。', '2.每周上报1次。')).toHaveLength(3);
  });

  it('is headed by what is set upright beside it, a character a line', () => {
    const upright = (head: string) => [...head, '1、每周浇水2次；', '2、每月修剪1次；'];
    expect(outlined('园丁须知', ...upright('养护职责'), ...upright('注意事项'))).toEqual([
      '– 养护职责: 1 每周浇水2次; 2 每月修剪1次',
      '– 注意事项: 1 每周浇水2次; 2 每月修剪1次',
    ]);
  });

  it('stands below a title that its line does not close', () => {
    const stage = [
      '（一）准备阶段（ 月',
      '日—  月  日）',
      '1、“护绿节”启动仪式',
      '每组浇水2次。',
      '2、“爱绿”擂台赛',
      '每组修剪1次。',
    ];
    expect(outlined('一、思路', '少用药。', '二、步骤', ...stage)[1]).toBe(
      '二 步骤: 1 “护绿节”启动仪式; 2 “爱绿”擂台赛',
    );
  });

  it('is one item, where a whole text has no number', () => {
    const texts = ['各班要爱护花草，不踩踏草坪，不攀折花木。', '园艺组每周浇水2次，每月修剪1次，做好记录。'];
    expect(outlined(...texts)).toHaveLength(1);
  });
});
