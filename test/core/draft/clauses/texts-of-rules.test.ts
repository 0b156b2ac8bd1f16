import { describe, expect, it } from 'vitest';
import type { DraftRequirement } from '../../../../src/core/draft/draft.ts';
import { draftOf } from '../../../support/documents.ts';

function requirementsOf(...body: readonly string[]): DraftRequirement[] {
  const { plan } = draftOf(['某某市渡口管理办法', '第一章 总则', ...body].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
}

const asked = (...body: readonly string[]) => requirementsOf(...body).map(({ text }) => text);
const whose = (...body: readonly string[]) => requirementsOf(...body).map(({ lead }) => lead);

describe('what a text of rules says of itself', () => {
  it.each([
    '第二条 在本市开办书店，在街巷设置书报亭，以及从事图书租借的，适用本办法。',
    '第三条 渡口，是指供船舶停靠，组织旅客上下的场地。',
    '第四条 国家坚持预防为主的方针。',
    '第三条 短租，指按天计费，由车主交付车辆的方式。',
    '经过激烈的评比，我站选送的节目成功入围全县汇演。',
    '集中检修时间为10月21日（周一）下午。',
    '附名单：1号船张某、2号船李某。',
    '唱歌（音准、气势）——70分。',
    '开航后5分钟至30分钟内到岗者，按迟到论处。',
    '每月累计缺勤2天者，扣发10天的工资，并给予一次警告处分。',
    '参加演练迟到者，予以通报批评。',
    '夜间少打卡一次罚款100元/次。',
  ])('asks for nothing: %s', (rule) => {
    expect(asked(rule)).toEqual([]);
  });

  it('hides no act whose verb only begins so', () => {
    expect(asked('第三条 在站台安排志愿者，指引乘客换乘。')).not.toEqual([]);
  });
});

describe('a case over several clauses', () => {
  it.each([
    ['第四条 利用船舶运送旅客，夜间航行的，应当配备照明设备。', ['配备照明设备']],
    ['第五条 船员未按规定穿戴救生衣，情节严重的，应当离岗学习。', ['离岗学习']],
    ['第六条 船舶停航检修，或者变更航线的，应当张贴公告。', ['张贴公告']],
    ['第七条 加强巡查，发现漏水的，应当立即停航。', ['加强巡查', '立即停航']],
  ])('leads to what the law wants in it: %s', (rule, duties) => {
    expect(asked(rule).map((text) => duties.find((duty) => text.endsWith(duty)))).toEqual(duties);
  });

  it('is also what may be done in one way only', () => {
    expect(asked('第八条 利用渡船运送牲畜，只能停靠货运码头。')).toEqual(['利用渡船运送牲畜，只能停靠货运码头']);
  });

  it('forbids nothing', () => {
    expect(requirementsOf('第九条 经劝告仍不离开，应当报告海事机构。')).not.toContainEqual(
      expect.objectContaining({ target: { never: 'true' } }),
    );
  });

  it('about whom it is, asks for nothing where only a sanction follows', () => {
    expect(asked('第九条 对于阻挠检查的船员，依法追究责任。')).toEqual([]);
  });
});

describe('a sanction', () => {
  it.each([
    '伪造船票的，由交通部门依照有关规定予以处理。',
    '私自改装船舶的，依法给予行政处罚。',
    '船员旷工累计三天，将延长其试用期。',
    '对于擅自离船者，依照船员管理的有关规定处理。',
    '经营者未按期年检，造成事故的，由主管部门给予警告处分。',
  ])('is nobody’s duty: %s', (rule) => {
    expect(asked(rule)).toEqual([]);
  });
});

describe('an act behind what it goes by', () => {
  it.each([
    ['应当依照核定线路，登记上下船人数。', ['登记上下船人数']],
    ['依照清单和图样认真核对。', ['依照清单和图样认真核对']],
    ['依照核准的数量向库房领取相应的救生衣。', ['依照核准的数量向库房领取相应的救生衣']],
    ['应当采取必要措施保障旅客安全。', ['采取必要措施保障旅客安全']],
    ['经营渡口的，应当依法取得经营许可。', ['依法取得经营许可']],
    ['检修后将旧件一并交回仓库。', ['检修后将旧件一并交回仓库']],
  ])('is asked for: %s', (rule, duties) => {
    expect(asked(rule).map((text) => duties.find((duty) => text.includes(duty)))).toEqual(duties);
  });
});

describe('who has to do it', () => {
  it.each([
    ['市海事机构办理船舶登记，应当核对证书。', ['市海事机构']],
    ['县人民法院应当公布办案流程。', ['县人民法院']],
    ['海事机构接到报告后应当立即核实。', ['海事机构']],
    ['有关单位、组织及其工作人员应当保管好客票存根。', ['有关单位', '组织', '工作人员']],
    ['经营者、承租者和船舶管理者应当共同投保。', ['经营者', '承租者', '船舶管理者']],
    ['船舶承租人、码头管理人员，应当主动出示证件。', ['船舶承租人', '码头管理人员']],
    ['海事机构发现船舶需要检修的，应当书面告知船东。', ['海事机构']],
  ])('stands before the case: %s', (rule, units) => {
    expect(whose(rule)).toEqual([units]);
  });
});

describe('who does one act of several', () => {
  it('does no more than that', () => {
    const rule = '新船员须提交心得，由船务部、培训科进行考核，并由船务部做好记录。';
    const told = requirementsOf(rule).map(({ text, lead }) => [text, ...lead]);
    expect(told).toContainEqual(['由船务部、培训科进行考核', '船务部', '培训科']);
    expect(told.at(-1)?.slice(1)).toEqual(['船务部']);
  });
});

describe('what a duty is called', () => {
  it.each([
    [
      '市海事机构有下列变更事项之一的，应当在五日内报港口管理部门备案：',
      '有下列变更事项之一的，应当在五日内报港口管理部门备案',
    ],
    ['利用客渡船从事夜间游览、水上餐饮等经营活动的，应当依法取得经营许可。', '应当依法取得经营许可'],
    ['旅客多次无故在甲板吸烟、喧哗或者投掷杂物的，应当劝其离船。', '应当劝其离船'],
  ])('has no longer case with it than is needed: %s', (rule, text) => {
    expect(asked('第四条 总则', rule)).toEqual([text]);
  });
});

describe('what is forbidden', () => {
  it.each([
    '不得张贴含有虚假优惠信息，煽动抢购、歪曲票价政策，以及贬低同行的传单。',
    '任何人不得违反停航规定，私自放行船舶，为他人提供渡运。',
    '任何单位和个人不准进站设摊，兜售商品。',
    '不得引导、游说验船师，影响检验结果。',
  ])('goes on over what the thing holds: %s', (rule) => {
    expect(requirementsOf(rule)).toEqual([expect.objectContaining({ target: { never: 'true' } })]);
  });
});

describe('a thing with all that tells of it', () => {
  it.each(['巡查中发现的渗漏情况，要第一时间上报', '上级站的调度通知，要及时转告船长', '处于停航期的渡船，不得载客'])(
    'goes with what is bidden or forbidden of it: %s',
    (rule) => {
      expect(asked(`${rule}。`)).toEqual([rule]);
    },
  );

  it('is none where plans press on with it', () => {
    expect(asked('加强船员的管理，要签订责任书。')).toContain('签订责任书');
    expect(asked('废油交由有资质的单位处置，不得自行倾倒。')).toHaveLength(2);
  });

  it('that must not be, is forbidden', () => {
    expect(requirementsOf('处于停航期的渡船，不得载客。')[0]?.target).toEqual({ never: 'true' });
  });
});

describe('what has to be before one may', () => {
  it.each([
    ['资料员核对无误后，方可发放船票。', '核对无误后，方可发放船票', ['资料员']],
    ['外来人员与值班室联系并取得同意后，方可登船。', '与值班室联系并取得同意后，方可登船', ['外来人员']],
  ])('is asked: %s', (rule, text, lead) => {
    expect(requirementsOf(rule)).toEqual([expect.objectContaining({ text, lead })]);
  });

  it('what one may alone is not', () => {
    expect(asked('船员信息经确认，可解除冻结状态。', '申请人可常年在线申请。')).toEqual([]);
  });
});

describe('whoever is told so', () => {
  it.each([
    ['专家应当每年确认信息。', ['专家']],
    ['信息发生变化的，专家应当及时更新信息。', ['专家']],
    ['验船师在检验开始前，应当签署承诺书。', ['验船师']],
    ['县渡运中心（以下简称中心）负责渡口的统筹协调。', ['县渡运中心']],
    ['最终由支部从各班组推荐人选中评定3名先进船员。', ['支部']],
    ['校园每小时要巡视一次。', []],
    ['由公司办理登船手续。', ['公司']],
    ['值班部门办理登船手续。', ['值班部门']],
    ['首次上岗的教练员和学员须提交体检证明。', ['首次上岗的教练员', '学员']],
    ['外来人员离船时要办理注销。', ['外来人员']],
    ['凡有来访人员要登记来去时间。', ['来访人员']],
    ['情节严重者可报警。'],
    ['渔政办、农办、派出所（水上中队）、航道站等部门要明确人员。', ['渔政办', '农办', '派出所（水上中队）', '航道站']],
    ['各村（居）委会必须按照要求清点渡船。', ['各村（居）委会']],
    ['站长办公会每月研究一次渡运安全。', ['站长办公会']],
    ['县财政每年安排渡运补贴200万元，任何单位和个人不得挪用。', ['县财政'], []],
    ['凡购置渡船的单位应公开招标。', ['购置渡船的单位']],
    ['管理船员的骨干必须是正职船长。', []],
  ])('has to do it: %s', (rule, ...names) => {
    expect(whose(rule)).toEqual(names);
  });

  it('has all of what is listed below', () => {
    expect(
      requirementsOf('第三条 船员参加演练，应遵守以下纪律：', '（一）不得擅自离船；', '（二）穿着救生衣。').map(
        ({ lead }) => lead,
      ),
    ).toEqual([['船员'], ['船员']]);
  });
});

describe('a case', () => {
  it.each([
    ['停水后，关闭总阀。', '停水后，关闭总阀'],
    ['乘务员发现车厢内有无人认领的行李物品时，向车长报告。', '向车长报告'],
    ['对连续三个月没有完成检修任务的班组，约谈负责人。', '对连续三个月没有完成检修任务的班组，约谈负责人'],
  ])('stands in the text where it takes few words, or says on whom it is done: %s', (rule, text) => {
    expect(requirementsOf(rule)[0]?.text).toBe(text);
  });

  it('is what one is about when something should be', () => {
    expect(requirementsOf('选用劳保用品，应当坚持先试后买。').map(({ text }) => text)).toEqual([
      '选用劳保用品，应当坚持先试后买',
    ]);
  });
});

describe('what is asked in passing', () => {
  it.each([
    ['个别车次可能显示不全，请自行查漏补全。', ['自行查漏补全']],
    ['由各站推荐2名旅客代表，由客运科颁发证书。', ['推荐2名旅客代表', '颁发证书']],
    ['如旅客已办托运，但是行李仍未到站，则由值班室登记名单。', ['登记名单']],
    ['每班至多推选1名。', ['每班至多推选1名']],
    ['各班以“安全渡运”为主题出一期墙报。', ['以“安全渡运”为主题出一期墙报']],
    ['核对名单，添补缺漏的船票。', ['核对名单', '添补缺漏的船票']],
    ['培育市场主体、完善治理体系。', ['培育市场主体', '完善治理体系']],
    ['夜间21时～22时、23时～24时等两个时间段，清点船只。', ['清点船只']],
    ['携带货物出站门，一律凭货票放行。', ['携带货物出站门，一律凭货票放行']],
    ['如发现夜间有人要上船，应问清来意。', ['问清来意']],
    ['须登记姓名、是否到过疫区、是否接触过病人等信息。', ['登记姓名、是否到过疫区、是否接触过病人等信息']],
    ['检查各舱的电、门、窗是否关好。', ['检查各舱的电、门、窗是否关好']],
    ['已参加过船员培训的人员不能报名参加此次培训。', ['已参加过船员培训的人员不能报名参加此次培训']],
    ['评选中不搞照顾，不拉票。', ['评选中不搞照顾', '不拉票']],
    ['经营者对旅客是否购票、货物是否超重进行核查。', ['对旅客是否购票、货物是否超重进行核查']],
    ['乘务员维持秩序，拉开隔离带，捂住口鼻。', ['维持秩序', '拉开隔离带', '捂住口鼻']],
  ])('is a duty of its own, and the case none: %s', (rule, texts) => {
    expect(requirementsOf(rule).map(({ text }) => text)).toEqual(texts);
  });
});
