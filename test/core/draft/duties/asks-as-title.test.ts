import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const itemsOf = (text: string) =>
  draftOf(`云河公司2026年工作计划\n${text}`).plan.sections.flatMap(({ items }) => items);
const asked = (text: string) => itemsOf(text).map(({ requirements }) => requirements.map(({ text: task }) => task));

/** A title with a sentence behind it that asks for nothing. */
const below = '形势很好。';

describe('a title', () => {
  it.each([
    '每月20日前报送库存',
    '每周公布油价，张贴菜单',
    '每晚巡夜不少于2次',
    '成品合格率99%以上',
    '组织不少于5次练兵活动',
    '开展12次巡检活动',
    '噪声下降1个百分点',
    '确保车间零事故',
  ])('that says how often or how much is a duty, whatever stands below: %s', (title) => {
    const texts = asked(`一、生产\n（一）${title}。${below}\n（二）加强班组建设。${below}`);
    expect(texts[0]?.join('，')).toBe(title);
    expect(texts[1]).toEqual([]);
  });

  it.each(['每周例会制度', '每月工作安排', '落实18项操作规程', '开展一次大练兵', '“每日一题”', '安装阶段（3月—5月）'])(
    'that only names something is none: %s',
    (title) => {
      expect(asked(`一、生产\n（一）${title}。${below}\n（二）加强班组建设。${below}`)[0]).toEqual([]);
    },
  );

  it('that asks is a duty on a line of its own, of a part, and above other titles', () => {
    const parts = `一、生产\n1.食堂。\n（1）每周公布油价。${below}\n2.库房。\n（1）每月盘点备件。${below}`;
    expect(asked(parts).flat()).toEqual(['每周公布油价', '每月盘点备件']);
    const heads = `一、每周公布油价\n1.走访用户。${below}\n二、噪声下降1个百分点\n1.更换轴承。${below}`;
    expect(asked(heads).flat()).toEqual(['每周公布油价', '噪声下降1个百分点']);
    const groups = `一、重点\n（一）每月召开例会\n1.通报隐患。\n（二）成品合格率99%以上\n1.更换轴承。`;
    expect(asked(groups).flat()).toEqual(['每月召开例会', '通报隐患', '成品合格率99%以上', '更换轴承']);
    expect(asked('一、抓两头，带中间\n1.走访用户。\n二、每周工作安排\n1.更换轴承。').flat()).toEqual([
      '走访用户',
      '更换轴承',
    ]);
  });

  it('that sets a level has the units of the line below it', () => {
    const goals = ['全厂用电总量下降3%以上', '外来车辆登记率达到100%', '重大设备故障控制在2起'];
    const items = itemsOf(
      `一、目标\n${goals.map((goal, at) => `（${'一二三'[at]}）${goal}\n责任单位：动力科`).join('\n')}`,
    );
    expect(items.map(({ title }) => title)).toEqual(goals);
    expect(items.map(({ requirements: [first] }) => [first?.text, first?.with])).toEqual(
      goals.map((goal) => [goal, ['动力科']]),
    );
  });
});

describe('those who take part', () => {
  it('are asked for no more than stands in brackets behind them', () => {
    const text =
      '一、参加人员\n1.全体船员（统一穿救生衣，携带船员证）\n2.家属代表（每船2名）\n3.港务站全体职工\n二、安排\n1.清点人数。';
    expect(asked(text)).toEqual([['统一穿救生衣', '携带船员证'], [], [], ['清点人数']]);
  });
});

describe('a cell alone among others', () => {
  it('asks for nothing, and what stands behind it may', () => {
    expect(asked('一、安排\n1.星期三；检查渔网；三楼会议室；召开船长会议。\n2.清点人数。')[0]).toEqual([
      '检查渔网',
      '召开船长会议',
    ]);
  });
});
