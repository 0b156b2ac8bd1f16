import { describe, expect, it } from 'vitest';
import { annexNamed } from '../../../../src/core/draft/outline/annexes.ts';
import { readDocument } from '../../../../src/core/draft/outline/read-document.ts';
import { headOf, outlineOf } from '../../../support/documents.ts';

/** Sections with their items, of these lines below a title. */
const outlined = (...lines: readonly string[]) => outlineOf(['门球赛方案', ...lines].join('\n'));

const body = ['一、时间', '5月6日上午。', '二、要求', '1.各队准时到场。', '2.服从裁判。'];

describe('what is attached amid a text', () => {
  it('is a part of its own, whose numbers are its items', () => {
    expect(outlined(...body, '附：领队会程序', '一、地点：活动室', '二、主持：文体科', '三、抽签')).toEqual([
      '一 时间: – 时间',
      '二 要求: 1 各队准时到场; 2 服从裁判',
      '– 领队会程序: 一 地点; 二 主持; 三 抽签',
    ]);
    expect(outlined(...body, '附件2：器材清点', '1.球门：入库三个，损坏的登记', '2.球槌：入库十支').at(-1)).toBe(
      '附件2 器材清点: 1 球门; 2 球槌',
    );
  });

  it('is so of months below a text that numbers no sections, and groups their lines', () => {
    const tasks = ['1.每月练球两次，做好记录。', '2.每季度比赛一次，公布名次。'];
    const name = '门球队训练行事历';
    const months = ['三月份', '1.整修场地', '2.补充球槌', '四月份', '1.春季联赛'];
    const { sections } = readDocument(['门球队训练计划', ...tasks, `附：${name}`, '训练行事历', ...months].join('\n'));
    expect(sections.map(({ title, items }) => [title, items.map((item) => [item.group?.title, item.title])])).toEqual([
      ['', tasks.map((each) => [undefined, each.slice(2, -1)])],
      [
        name,
        [
          ['三月份', '整修场地'],
          ['三月份', '补充球槌'],
          ['四月份', '春季联赛'],
        ],
      ],
    ]);
  });

  it('has sections as the text has where most of its numbers have others below', () => {
    const own = ['一、分工', '（一）裁判：老年科', '（二）后勤：总务科', '二、流程', '（一）入场', '（二）比赛'];
    expect(outlined(...body, '附：比赛安排', ...own).map((each) => each.slice(0, 4))).toEqual([
      '一 时间',
      '二 要求',
      '一 分工',
      '二 流程',
    ]);
  });

  it('is a further text where a sentence below its name says that it makes such', () => {
    const further = [
      '门球队高温天气预案',
      '为保障队员健康，特制定本预案。',
      '（一）报告',
      '教练每日测温。',
      '（二）停训',
      '超过35度停训。',
    ];
    expect(outlined(...body, ...further).at(-1)).toBe('– 门球队高温天气预案: （一） 报告; （二） 停训');
    expect(outlined(...body, '另见门球队高温天气预案', '为保障健康，制定本方案。')).toHaveLength(2);
  });

  it('is so, too, where lines with a colon part it to its end, each above a text of its own', () => {
    const ways = ['老年队：', '队员经东门入场，沿跑道北侧到二号场地候场，听裁判点名', '青年队：', '队员由西门入场。'];
    expect(outlined(...body, '附：《各队入场路线》', ...ways).at(-1)).toBe('– 各队入场路线: – 老年队; – 青年队');
    expect(outlined(...body, '附：各队入场路线', '老年队：', '青年队：')).toHaveLength(2);
  });

  it('has no part where nothing begins below its name', () => {
    expect(outlined(...body, '附：比赛名次见公告栏', '活动室二楼', '文体科')).toHaveLength(2);
    expect(annexNamed('附件： 1、报名表')).toBeUndefined();
    expect(annexNamed('附件2 报名表')).toEqual({ mark: '附件2', name: '报名表' });
  });
});

describe('a year before 届', () => {
  it('is that of those who leave school, and not of the plan', () => {
    expect(headOf('某校2021届毕业典礼方案', '一、时间', '2020年12月18日下午。', '二、要求', '准时到场。')[2]).toBe(
      '2020-2020',
    );
  });
});

describe('a title of the text below the title of its page', () => {
  it('heads no part, where no other line is called so', () => {
    const numbers = ['一、场地', '1.球场。', '2.看台。', '二、裁判', '1.主裁。', '2.边裁。'];
    expect(
      outlined('门球赛裁判工作安排', ...numbers, '附：《注意事项》', '一、安全', '1.饮水。', '2.防暑。').map((each) =>
        each.slice(0, 4),
      ),
    ).toEqual(['一 场地', '二 裁判', '一 安全']);
  });
});

describe('rows of a table', () => {
  const rows = (...names: readonly string[]) => [
    '| 指标 | 目标值 | 责任科室 |',
    '|---|---|---|',
    ...names.map((name) => `| ${name} | 95% | 文体科 |`),
  ];

  it('are items below numbered heads, all of which have such; the note below is no text of the last', () => {
    const text = [
      '门球协会考核细则',
      '一、指标',
      '（一）训练',
      ...rows('出勤率', '达标率'),
      '（二）比赛',
      ...rows('完赛率'),
      '备注：每季度末公布一次得分。',
      '二、奖励',
      '按得分发放。',
    ];
    const [first] = readDocument(text.join('\n')).sections;
    expect(first?.items.map(({ group, title }) => [group?.title, title])).toEqual([
      ['训练', '出勤率'],
      ['训练', '达标率'],
      ['比赛', '完赛率'],
      ['比赛', '比赛'],
    ]);
  });
});

describe('a line above a text', () => {
  it('is its title where what stands below quotes somebody', () => {
    const text = ['一、活动', '1.读书周：全体会员参加', '（1）共读一本书', '先贤常说：“开卷有益。”会员每周读书一次。'];
    expect(outlined(...text, '（2）写一篇心得', '5月底前上交。', '2.展览', '6月布展。', '二、要求', '准时。')[0]).toBe(
      '一 活动: （1） 共读一本书; （2） 写一篇心得; 2 展览',
    );
  });

  it('is no title with the short line behind a full stop', () => {
    const text = '各会员单位按名册清点球槌和球门，发现损坏的登记造册，报文体科统一更换，并张贴告示。';
    expect(
      outlined('一、步骤', '1.宣传发动。协会办公', text, '2.清点登记。球场管', text, '二、要求', '准时。')[0],
    ).toBe('一 步骤: 1 宣传发动; 2 清点登记');
  });
});
