import { describe, expect, it } from 'vitest';
import { placedSentences } from '../../../../src/core/draft/duties/place-sentences.ts';
import { headingOf } from '../../../../src/core/draft/outline/number.ts';
import { draftOf } from '../../../support/documents.ts';

function asked(...lines: readonly string[]): string[] {
  const { plan } = draftOf(['云河县渔港安全工作方案', ...lines].join('\n'), 2025);
  return plan.sections
    .flatMap(({ items }) => items.flatMap(({ requirements }) => requirements))
    .map(({ text, lead }) => (lead.length > 0 ? `${lead.join('、')}: ${text}` : text));
}

/** Parts of an item by their numbers, and what of them may ask. */
function heard(...texts: readonly string[]): string[] {
  const body = texts.map((text) => {
    const heading = headingOf(text);
    return heading === undefined
      ? { text, depth: 0, starts: [] }
      : { text: heading.rest, heading, depth: 0, starts: [] };
  });
  return placedSentences({ number: '1', ordinal: 1, title: '', hasTitle: false, body, closing: [] }).sentences.flatMap(
    ({ sentence: { text, responsible }, mayAsk }) =>
      mayAsk ? [`${(responsible?.lead ?? []).map((name) => `${name}: `).join('')}${text}`] : [],
  );
}

describe('the first sentence of a numbered part', () => {
  it('asks where parts beside it are text from their first word on', () => {
    expect(
      heard(
        '1.每条船派2名代表到码头参加开箱，港务站全体职工作为见证人同时参加开箱，不占用船上代表名额。',
        '2.清点完毕后进行过磅。每箱过磅2次。',
        '3.过磅完毕后当场登记，货主核对数字。',
      ),
    ).toContain('清点完毕后进行过磅');
  });

  it('asks where it forbids', () => {
    expect(heard('1.外来船只未经许可不得进入内港。依次停靠在南堤两侧。', '2.灯光。夜间开启灯光。')).toEqual([
      '外来船只未经许可不得进入内港',
      '依次停靠在南堤两侧',
      '夜间开启灯光',
    ]);
  });

  it('asks where it says who does it, and goes on', () => {
    expect(
      heard('1.各船队提前将名单以电子稿形式报送，样表见附件。报送时间截止5月9日。', '2.灯光。夜间开启灯光。'),
    ).toContain('各船队提前将名单以电子稿形式报送，样表见附件');
    expect(heard('1.船长负责甲板瞭望。航行中不得离岗。', '2.灯光。夜间开启灯光。')).toContain('船长负责甲板瞭望');
  });

  it('is a title where it opens with its verb, names of whom the next speaks, or stands among titles', () => {
    expect(
      heard(
        '1.层层签订安全责任书。港务站与船主签订责任书。',
        '2.夜间值守职工。每2小时巡查1次。',
        '3.过磅完毕后当场登记，货主核对数字。',
      ),
    ).toEqual(['港务站与船主签订责任书', '每2小时巡查1次', '过磅完毕后当场登记，货主核对数字']);
    expect(heard('1.清点完毕后进行过磅。每箱过磅2次。', '2.灯光。夜间开启灯光。')).not.toContain('清点完毕后进行过磅');
  });
});

describe('a list of which each number begins with a name', () => {
  it('is theirs, where one of them is an office', () => {
    expect(heard('1.林小满、周大海：救生衣若干。', '2.后勤处：检修吊机。', '3.何苗：现场协调工作。')).toEqual([
      '林小满: 周大海: 救生衣若干',
      '后勤处: 检修吊机',
      '何苗: 现场协调工作',
    ]);
    expect(heard('1.时间：上午。', '2.后勤处：检修吊机。', '何苗来了。')).toContain('后勤处: 检修吊机');
  });
});

describe('an item that is called by an office', () => {
  it('is asked for what names an act', () => {
    expect(asked('一、分工', '1.后勤处：码头及通道卫生保障。', '2.保卫处：船只停靠指引工作。')).toEqual([
      '后勤处: 码头及通道卫生保障',
      '保卫处: 船只停靠指引工作',
    ]);
  });
});

describe('a part that says for whom', () => {
  it('asks for what somebody is told to do in it', () => {
    expect(
      asked(
        '一、适用范围',
        '在本港登记的渔船。暂不属于登记范围的旧船，各船队须安排专人看管。如因故不能回港，请填写说明，附上航行记录。',
        '二、任务',
        '清理航道。',
      ),
    ).toEqual(['各船队: 安排专人看管', '填写说明', '附上航行记录', '清理航道']);
  });

  it('asks for nothing by what they have to be', () => {
    expect(asked('一、报名条件', '报名者须身体健康、熟悉水性，须承担过出海任务。', '二、任务', '清理航道。')).toEqual([
      '清理航道',
    ]);
  });
});

function due(...lines: readonly string[]): string[] {
  const { plan } = draftOf(['云河县渔港2025年考核方案', ...lines].join('\n'), 2025);
  return plan.sections
    .flatMap(({ items }) => items.flatMap(({ requirements }) => requirements))
    .map(({ text, due: day }) => `${text} ${day}`);
}

describe('a day', () => {
  it('of all that stands before it is theirs, from the last such day on', () => {
    expect(
      due(
        '一、步骤',
        '1.个人总结。填写考核表，上交船队。此项工作在12月20日下班前完成。船队审核表格。以上工作须于12月25日前完成。通知船员领取。',
      ),
    ).toEqual([
      '填写考核表 2025-12-20',
      '上交船队 2025-12-20',
      '此项工作在12月20日下班前完成 2025-12-20',
      '船队审核表格 2025-12-25',
      '以上工作须于12月25日前完成 2025-12-25',
      '通知船员领取 undefined',
    ]);
  });

  it('on a line of its own below a stage holds for all of it', () => {
    expect(
      due(
        '一、步骤',
        '（一）第一阶段',
        '港内选拔（2025年11月4日—8日）',
        '各船队推荐2名选手。',
        '（二）第二阶段',
        '组织决赛。',
      ),
    ).toEqual(['各船队推荐2名选手 2025-11-08', '组织决赛 undefined']);
  });
});

describe('a few words above a list', () => {
  it('head it, and ask for nothing', () => {
    expect(asked('一、布展', '布置工作', '● 清洗展柜', '● 悬挂横幅', '二、开展', '1.清点人数。')).toEqual([
      '清洗展柜',
      '悬挂横幅',
      '清点人数',
    ]);
  });
});

describe('a note behind the last of several numbered parts', () => {
  const parts = (last: string) => [
    '1.库房管理',
    '（1）每天登记出入库',
    '（2）每周检查货架',
    `（3）每月盘点一次${last}`,
  ];

  it('is the last one’s alone where it stands once', () => {
    expect(asked('一、任务', ...parts('（仓管员负责）'), '2.船只管理', '每天擦洗甲板。')).toEqual([
      '每天登记出入库',
      '每周检查货架',
      '仓管员: 每月盘点一次',
      '每天擦洗甲板',
    ]);
  });

  it('is that of all where the document’s items end so', () => {
    const all = asked('一、任务', ...parts('（牵头单位：仓储科）'), '2.船只管理', '每天擦洗甲板。（牵头单位：船队）');
    expect(all).toEqual([
      '仓储科: 每天登记出入库',
      '仓储科: 每周检查货架',
      '仓储科: 每月盘点一次',
      '船队: 每天擦洗甲板',
    ]);
  });
});

describe('note lines below numbered parts on one line', () => {
  it('are those of all parts', () => {
    expect(
      asked(
        '一、任务',
        '1.疾病预防。（1）每季度发布提示；（2）开展筛查；（3）建立台账。',
        '牵头单位：疾控股',
        '完成时限：11月底',
      ),
    ).toEqual(['疾控股: 每季度发布提示', '疾控股: 开展筛查', '疾控股: 建立台账']);
  });

  it('stand alone behind a line that ends in a comma', () => {
    expect(asked('一、任务', '1.行风。签订承诺书，设立信箱，', '牵头单位：纪委')).toEqual([
      '纪委: 签订承诺书',
      '纪委: 设立信箱',
    ]);
  });
});

describe('whoever a sentence names under a head with offices', () => {
  it('does it, where the head is that of several', () => {
    const body = [
      '（一）德育（牵头单位：政教处）',
      '1.班主任每学期家访15户。',
      '2.建立档案。',
      '3.每月开展一次心理课。',
    ];
    expect(asked('一、工作', ...body)).toEqual([
      '班主任: 班主任每学期家访15户',
      '政教处: 建立档案',
      '政教处: 每月开展一次心理课',
    ]);
  });

  it('does not where a note behind it says whose it is', () => {
    expect(asked('一、工作', '1.供餐学校安装监控。（牵头单位：安全股）')).toEqual(['安全股: 供餐学校安装监控']);
  });
});

describe('a few words behind a dash', () => {
  it('head what follows', () => {
    expect(
      asked('一、队伍建设', '1.总要求。抓好学习。', '——党建。发展党员8名。', '——能力。组织培训4期。'),
    ).not.toContain('党建');
  });
});

describe('note lines whose labels a full stop parts, or that say when under another name', () => {
  it('are one note', () => {
    const body = [
      '1.改造。改造小区12个。',
      '牵头单位：住建局。责任单位：财政局。时间节点：11月底前',
      '2.养老。建成中心2个。',
      '牵头单位：民政局',
      '时间节点：10月底前',
    ];
    const { plan } = draftOf(['云河县民生实事清单', '一、实事', ...body].join('\n'), 2025);
    const said = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(said.map(({ text, lead, with: partners, due }) => [text, ...lead, ...partners, due])).toEqual([
      ['改造小区12个', '住建局', '财政局', '2025-11-30'],
      ['建成中心2个', '民政局', '2025-10-31'],
    ]);
  });
});

describe('牵头：, 配合：, without 单位', () => {
  it('are note lines as the whole words are, one a line or several', () => {
    const body = [
      '1.修订章程。报区局核准。',
      '牵头：秘书处',
      '配合：校办、法律顾问',
      '2.监督。选举监事3名。',
      '牵头：工会　配合：秘书处。完成时限：3月20日',
    ];
    expect(asked('一、治理', ...body)).toEqual(['秘书处: 报区局核准', '工会: 选举监事3名']);
  });
});
