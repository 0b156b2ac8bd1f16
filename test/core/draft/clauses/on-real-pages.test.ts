import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const requirementsOf = (sentence: string, title = '某某渡口2024年工作计划') => {
  const { plan } = draftOf([title, '一、主要工作', `1.甲乙丙。${sentence}`].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
};
const asked = (sentence: string) => requirementsOf(sentence).map(({ text }) => text);
const askedOfWhom = (sentence: string) =>
  requirementsOf(sentence).map(({ text, lead, with: partners }) => [text, ...lead, ...partners].join(' | '));
const counted = (sentence: string) =>
  requirementsOf(sentence).map(({ text, target }) => [text, target?.['at-least'] ?? target?.['at-most'] ?? '']);

describe('clauses of real pages', () => {
  it.each([
    [
      '对那些不守规章，不负责任，影响航行安全的船员，根据有关规定，进行调岗。',
      ['对那些不守规章，不负责任，影响航行安全的船员，进行调岗'],
    ],
    [
      '给那些肯钻研、懂技术，愿意留守的年轻船员提供进修机会。',
      ['给那些肯钻研、懂技术，愿意留守的年轻船员提供进修机会'],
    ],
    ['油料应严格按照有关规定管理，领用范围应当限定在本班。', ['油料应严格按照有关规定管理', '领用范围应当限定在本班']],
    ['缆桩必须加装护套、跳板必须铺设防滑垫。', ['缆桩必须加装护套', '跳板必须铺设防滑垫']],
    ['鼓励银行在额度、利率等方面，对渡口改造给予优惠。', ['鼓励银行在额度、利率等方面，对渡口改造给予优惠']],
    ['力争在今年底，形成完整的航行记录制度。', ['形成完整的航行记录制度']],
    ['离开办公室，应关好门窗。', ['离开办公室，关好门窗']],
  ])('are parted where another thing is asked, and nowhere else: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it.each([
    ['船员（含临时聘用人员）必须签订承诺书。', ['签订承诺书 | 船员']],
    ['加强巡查。（县交通局牵头，县水利局等有关部门按职责分工负责）', ['加强巡查 | 县交通局 | 县水利局']],
  ])('say whose they are by the name alone: %s', (sentence, duties) => {
    expect(askedOfWhom(sentence)).toEqual(duties);
  });

  it.each([
    [
      '培育3家跨县综合型船企，20家内河专业船企，100家具有示范效应的渡口企业。',
      [
        ['培育3家跨县综合型船企', '3'],
        ['20家内河专业船企', '20'],
        ['100家具有示范效应的渡口企业', '100'],
      ],
    ],
    ['推动全县40家渡口实施分级管理。', [['推动全县40家渡口实施分级管理', '40']]],
    ['每根缆桩上只能有一条缆绳。', [['每根缆桩上只能有一条缆绳', '1']]],
    ['隐患要一次整改到位。', [['隐患要一次整改到位', '']]],
    ['护栏之间的距离不应小于1. 5米。', [['护栏之间的距离不应小于1.5米', '1.5']]],
  ])('say how much by every number of theirs: %s', (sentence, duties) => {
    expect(counted(sentence)).toEqual(duties);
  });

  it('have the year that a figure is for as their day, in a plan of several', () => {
    const all = requirementsOf(
      '通航里程2021年确保达到80公里，力争达到100公里；2022年确保达到130公里。2023年渡口安全达标率达到95%。',
      '某县航运发展方案（2021一2023年）',
    );
    expect(all.map(({ text, due }) => [text, due])).toEqual([
      ['通航里程2021年确保达到80公里', '2021-12-31'],
      ['力争达到100公里', '2021-12-31'],
      ['2022年确保达到130公里', '2022-12-31'],
      ['2023年渡口安全达标率达到95%', '2023-12-31'],
    ]);
    expect(all.at(-1)?.target).toMatchObject({ of: '渡口安全达标率' });
  });

  it('hold the day of what is handed in by then, too', () => {
    const all = requirementsOf('各站于1月20日前确定联系人，将《登记表》报送至县局。');
    expect(all.map(({ text, due }) => [text, due])).toEqual([
      ['确定联系人', '2024-01-20'],
      ['将《登记表》报送至县局', '2024-01-20'],
    ]);
  });
});

describe('what a note or a cell says of whose it is and until when', () => {
  const read = (sentence: string) =>
    requirementsOf(sentence).map(({ text, lead, with: partners, due }) =>
      [text, ...lead, ...partners, ...(due === undefined ? [] : [due])].join(' | '),
    );

  it.each([
    ['推广扫码乘船。（6月底完成，牵头考核单位：县港航局）', ['推广扫码乘船 | 县港航局 | 2024-06-30']],
    ['推广扫码乘船。（持续推进，牵头考核单位：县港航局、县公安局）', ['推广扫码乘船 | 县港航局 | 县公安局']],
    ['完成适老化改造。（5月底取得明显成效并持续推进，牵头单位：县港航局）', ['完成适老化改造 | 县港航局 | 2024-05-31']],
    ['建设平台。（具体承办：办公室，6月底前完成）', ['建设平台 | 办公室 | 2024-06-30']],
    ['建设平台。（责任单位：航运科陈某）', ['建设平台 | 航运科 | 陈某']],
  ])('stands beside the duty, in whatever order it is told: %s', (sentence, duties) => {
    expect(read(sentence)).toEqual(duties);
  });

  it.each([
    ['开学后一周内（3月10日前），由船长汇总，将名单交至县局。', ['2024-03-10', '2024-03-10']],
    ['8月完成主体验收，12月15日前竣工投用。', ['2024-08-31', '2024-12-15']],
    ['6月6日14：00。船员在码头集中。船长清点人数。', ['2024-06-06', '2024-06-06']],
  ])('is the day of each that it holds for: %s', (sentence, days) => {
    expect(requirementsOf(sentence).map(({ due }) => due)).toEqual(days);
  });
});

describe('numbers of a kind of thing', () => {
  it.each([
    ['能停靠6艘以上船只的渡口占比达80%。', { 'at-least': '80%' }],
    ['有90%船员获得适任证书。', { 'at-least': '90%', of: '船员' }],
    ['船速不超过5公里/小时。', { 'at-most': '5', unit: '公里/小时' }],
  ])('are none of how much, and a rate is whole: %s', (sentence, target) => {
    expect(requirementsOf(sentence)).toHaveLength(1);
    expect(requirementsOf(sentence)[0]?.target).toMatchObject(target);
  });
});

describe('a body, and of whom it is made', () => {
  it('is one thing that is set up, and nobody of it does what follows', () => {
    expect(askedOfWhom('成立以站长为组长，副站长为副组长，各班长为成员的渡口安全工作领导小组，明确职责分工。')).toEqual(
      ['成立以站长为组长，副站长为副组长，各班长为成员的渡口安全工作领导小组', '明确职责分工'],
    );
    expect(
      asked('成立分管局长任组长，航运科、器材科、机务科、人事科、安监科、财务科等科室负责人参加的渡口整治领导小组。'),
    ).toEqual(['成立渡口整治领导小组']);
  });
});

describe('what only looks like what it is about', () => {
  it.each([
    ['针对缆桩等重点部位，加大巡查力度，整治私拉电线等问题。', ['加大巡查力度', '整治私拉电线等问题']],
    ['船队要对事关航行安全的设备开展检修，建立清单。', ['对事关航行安全的设备开展检修', '建立清单']],
    ['各站要将船员是否酒后上船情况，作为评优的重要依据。', ['将船员是否酒后上船情况，作为评优的重要依据']],
    ['各站不得以任何理由降低服务标准。', ['不得以任何理由降低服务标准']],
    ['组织对护栏开展排查，提高巡查频次。', ['组织对护栏开展排查', '提高巡查频次']],
  ])('is done all the same: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it.each(['整治时间为2024年3月起至2024年底，分三个阶段', '渡口是禁止超载的主要责任单位'])(
    'asks nothing: %s',
    (sentence) => {
      expect(asked(`${sentence}。检查护栏。`)).toEqual(['检查护栏']);
    },
  );
});

describe('how often', () => {
  it.each([
    [
      '对沿线护栏每周一排查、每月一报告。',
      [
        ['对沿线护栏每周一排查', '1', 'week'],
        ['每月一报告', '1', 'month'],
      ],
    ],
    ['航道联席会议每半年召开一次。', [['航道联席会议每半年召开一次', '1', 'half-year']]],
    ['已建码头每月开展一次安全检查。', [['已建码头每月开展一次安全检查', '1', 'month']]],
    [
      '推动船企与院校合作，2024年底前签约率达到80%。',
      [
        ['推动船企与院校合作', '', ''],
        ['2024年底前签约率达到80%', '80%', ''],
      ],
    ],
  ])('is asked of what is there already, and of what is held: %s', (sentence, duties) => {
    expect(
      requirementsOf(sentence).map(({ text, target, lead }) => {
        expect(lead).toEqual([]);
        return [text, target?.['at-least'] ?? '', target?.every ?? ''];
      }),
    ).toEqual(duties);
  });
});

describe('months and marks as they are written', () => {
  it.each([
    [
      '3～6月：加强航道巡查；9到12月更换缆桩。',
      [
        ['加强航道巡查', '2024-06-30'],
        ['9到12月更换缆桩', '2024-12-31'],
      ],
    ],
    [
      '4月份，更换缆桩；第三季度：清洗甲板。',
      [
        ['更换缆桩', '2024-04-30'],
        ['清洗甲板', '2024-09-30'],
      ],
    ],
    [
      '春、秋两季补贴资金分别于5月31日、11月30日前发放到位。',
      [['春、秋两季补贴资金分别于5月31日、11月30日前发放到位', '2024-11-30']],
    ],
  ])('are the day of what is done: %s', (sentence, duties) => {
    expect(requirementsOf(sentence).map(({ text, due }) => [text, due])).toEqual(duties);
  });

  it.each([
    [
      '撤并10人以下小渡口12个，不得强行撤并。',
      [
        ['撤并10人以下小渡口12个', 'at-least 12 个'],
        ['不得强行撤并', ''],
      ],
    ],
    ['每个渡口只可申报1个节目。', [['每个渡口只可申报1个节目', 'at-most 1 个']]],
  ])('say how much by the number that is meant: %s', (sentence, duties) => {
    expect(
      requirementsOf(sentence).map(({ text, target }) => [
        text,
        target?.unit === undefined
          ? ''
          : `${target['at-most'] === undefined ? 'at-least' : 'at-most'} ${target['at-most'] ?? target['at-least']} ${target.unit}`,
      ]),
    ).toEqual(duties);
  });

  it.each([
    ['广泛动员船员积极参与竞赛。', '动员船员积极参与竞赛'],
    ['修缮护栏。（航道股会同县水利局）', '修缮护栏 | 航道股 | 县水利局'],
    ['清点缆桩。（沅渡一中、特教学校）', '清点缆桩 | 沅渡一中 | 特教学校'],
    ['为船主隐患整改提供必要的技术支持。', '为船主隐患整改提供必要的技术支持'],
    ['安全部每周检查一次锅炉房。', '每周检查一次锅炉房 | 安全部'],
    ['不得挪用补贴资金，违者依法处理。', '不得挪用补贴资金'],
  ])('name whoever does it: %s', (sentence, duty) => {
    expect(askedOfWhom(sentence)).toEqual([duty]);
  });
});

describe('what a contract puts upon a side of it', () => {
  it('is its own office’s where one is named, and that side’s where none is', () => {
    const { plan } = draftOf(
      ['某某渡口2024年安全责任书', '一、甲方责任', '1.按规定安排经费。', '2.安保处每月对各渡口巡查一次。'].join('\n'),
      2024,
    );
    expect(
      plan.sections.flatMap(({ items }) =>
        items.flatMap(({ requirements }) => requirements.map(({ text, lead }) => [text, ...lead])),
      ),
    ).toEqual([
      ['按规定安排经费', '甲方'],
      ['每月对各渡口巡查一次', '安保处'],
    ]);
  });
});

describe('what must not happen', () => {
  it('stands beside what is done about it, and nobody is forbidden whom others talk out of it', () => {
    const told = (sentence: string) =>
      requirementsOf(sentence).map(({ text, target }) => `${text}${target?.never ? '!' : ''}`);
    expect(told('拆除私拉乱接的线路，不得以罚代管。')).toEqual(['拆除私拉乱接的线路', '不得以罚代管!']);
    expect(told('劝导船员、家属不骑改装车。')).toEqual(['劝导船员、家属不骑改装车']);
  });

  it('befalls whoever does it, and is asked of nobody', () => {
    expect(asked('造成后果的，当月考核为不合格。')).toEqual([]);
    expect(asked('全年累计三次不合格的，不再续聘。')).toEqual([]);
    expect(asked('90分以上发放全额绩效，70-89分发放80%。')).toEqual([]);
    expect(asked('组织一次测评，满意率低于75%的，由主任约谈。')).toEqual(['组织一次测评']);
    expect(asked('船员须持证，确需替班的，由船长统一安排。')).toEqual(['船员须持证', '统一安排']);
    expect(asked('已建成泊位要逐个落实管护。')).toEqual(['已建成泊位要逐个落实管护']);
    expect(asked('只要我们用心，就一定能让人人平安。')).toEqual([]);
    expect(asked('不能立即整改的要落实专人看守。')).toEqual(['不能立即整改的要落实专人看守']);
  });
});

describe('by when, and what', () => {
  it.each([
    ['码头护栏检修、刷漆，5月25日前完成。', ['码头护栏检修、刷漆 2024-05-25']],
    ['清淤于3月1日开始，4月30日前结束。', ['清淤于3月1日开始，4月30日前结束 2024-04-30']],

    ['科学期末考查。', ['科学期末考查']],
    ['码头每日巡查，用电线路7月15日以前全面检测。', ['码头每日巡查', '用电线路7月15日以前全面检测 2024-07-15']],
    ['新增趸船2艘，通过市级验收。', ['新增趸船2艘', '通过市级验收']],
    ['举办龙舟赛（6月）、船模展（10月）。', ['举办龙舟赛（6月） 2024-06-30', '船模展（10月） 2024-10-31']],
  ])('is one duty, and each with a day of its own another: %s', (sentence, duties) => {
    expect(requirementsOf(sentence).map(({ text, due }) => `${text} ${due ?? ''}`.trim())).toEqual(duties);
  });
});

describe('what is done with a thing', () => {
  it('is asked where nothing follows to which it leads, and not of what is only found in it', () => {
    expect(asked('把渡运安全作为工作底线。')).toEqual(['把渡运安全作为工作底线']);
    expect(asked('甲板一日三扫，餐具一餐一消毒。')).toEqual(['甲板一日三扫', '餐具一餐一消毒']);
    expect(asked('每周上一节安全课，做到有教案、有记录。')).toEqual(['每周上一节安全课', '做到有教案、有记录']);
    expect(asked('每天7：40—8：20、16：00—16：40，两名船员值守。')).toEqual(['两名船员值守']);
    expect(asked('每周一、三、五下午，开放船坞。')).toEqual(['开放船坞']);
    expect(asked('把安全作为底线，开展排查。')).toEqual(['把安全作为底线，开展排查']);
    expect(asked('各站应认真审查船员材料，发现有弄虚作假等问题的材料，不予受理。')).toEqual(['审查船员材料']);
  });

  it.each([
    ['各班一律不代收货款。', '一律不代收货款 | 各班'],
    ['各镇中心校上报复核报告。', '上报复核报告 | 各镇中心校'],
    ['县航运局组织专家按30%的比例随机抽查。', '组织专家按30%的比例随机抽查 | 县航运局'],
    ['码头人员持健康证上岗。', '持健康证上岗 | 码头人员'],
    ['新任船员须经不少于8学时的培训。', '新任船员须经不少于8学时的培训'],
    ['候船室（售票点）改造提升22个。', '候船室（售票点）改造提升22个'],
    ['废油由机修处于每月末统一收集。', '废油由机修处于每月末统一收集 | 机修处'],
    ['学员在校须穿救生衣。', '学员在校须穿救生衣'],
    ['由船主自愿，周五前报名。', '周五前报名'],
    ['每个学徒至少参加1次航行。', '每个学徒至少参加1次航行'],
  ])('is theirs who stand before it, and counts by whom it counts: %s', (sentence, duty) => {
    expect(askedOfWhom(sentence)).toEqual([duty]);
  });
});
