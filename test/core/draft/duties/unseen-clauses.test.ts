import { describe, expect, it } from 'vitest';
import type { DraftRequirement } from '../../../../src/core/draft/draft.ts';
import { cpuTime } from '../../../support/cpu-time.ts';
import { draftOf } from '../../../support/documents.ts';

function requirementsOf(...body: readonly string[]): DraftRequirement[] {
  const { plan } = draftOf(['某某中学2024年工作计划', '一、主要工作', ...body].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
}

const asked = (...body: readonly string[]) => requirementsOf(...body).map(({ text }) => text);

describe('several amounts in one clause', () => {
  it.each([
    ['选拔30名馆长、60名副馆长', ['选拔30名馆长', '60名副馆长']],
    ['重点引进20名高级教练和40名青年教练', ['重点引进20名高级教练', '40名青年教练']],
    ['表彰5名金牌讲解员、12名优秀讲解员以及80名志愿者', ['表彰5名金牌讲解员', '12名优秀讲解员', '80名志愿者']],
    ['重点支持30名馆长赴外研修，100名讲解员参加省级轮训', ['重点支持30名馆长赴外研修', '100名讲解员参加省级轮训']],
    ['社团覆盖率100%、学生参与率90%以上', ['社团覆盖率100%', '学生参与率90%以上']],
  ])('are each a duty, with the words of its own thing: %s', (text, tasks) => {
    expect(asked(`1.甲乙丙。${text}。`)).toEqual(tasks);
  });

  it('are none where the second only says how much of the first', () => {
    expect(asked('1.甲乙丙。走访独居老人，一年每户不少于6次。')).toEqual(['走访独居老人，一年每户不少于6次']);
    expect(asked('1.甲乙丙。车队长检查制动系统，年内至少4次。')).toEqual(['检查制动系统，年内至少4次']);
    expect(requirementsOf('1.甲乙丙。开展上门咨询。一年不少于4次。')).toMatchObject([
      { text: '开展上门咨询。一年不少于4次', target: { 'at-least': '4', unit: '次' } },
    ]);
  });
});

describe('an hour of the day', () => {
  it.each([
    ['完成排班，并于5月8日17：00前将值班表报办公室', '将值班表报办公室', '2024-05-08'],
    ['完成自查，6月5日（周三）18:00前提交总结', '6月5日（周三）18:00前提交总结', '2024-06-05'],
    ['完成自查，6月5日下午5点前提交总结', '6月5日下午5点前提交总结', '2024-06-05'],
  ])('hides neither the day before it nor the act behind it: %s', (text, task, due) => {
    expect(requirementsOf(`1.甲乙丙。${text}。`)[1]).toMatchObject({ text: task, due });
  });
});

describe('the rules of an assessment', () => {
  it('ask for nothing, and forbid nothing', () => {
    const texts = [
      '开展义诊不少于3场，少一场扣2分，扣完为止',
      '建立义诊台账，年内无台账不得分',
      '做好义诊登记，漏登一人扣1分，封顶4分',
    ];
    expect(asked(`1.甲乙丙。${texts.join('。')}。`)).toEqual(['开展义诊不少于3场', '建立义诊台账', '做好义诊登记']);
    expect(asked('1.甲乙丙。满意度测评得分90分以上。')).toEqual(['满意度测评得分90分以上']);
  });
});

describe('a clause of a document nobody has read before', () => {
  it.each([
    ['调研完善晚托秩序，做好操场翻修', ['调研完善晚托秩序', '做好操场翻修']],
    ['坚持把师德师风摆在首要位置，每学期开展师德考评', ['每学期开展师德考评']],
    ['健全巡查台账，真正把安全责任落实到每一个班级', ['健全巡查台账']],
    ['今年是评估验收年，做好迎检工作责任重大，完善迎检资料', ['完善迎检资料']],
    ['劳动教育是立德树人的核心环节，开展农耕实践', ['开展农耕实践']],
    ['公示收费标准，有效遏制乱收费势头', ['公示收费标准']],
    ['主动适应选课走班需要，修订排课办法', ['修订排课办法']],
    ['面向山区“一校一品”特色布局，建设劳动基地', ['建设劳动基地']],
    ['认真吸取近期溺水事故教训，开展水域排查', ['开展水域排查']],
    ['开展课例研磨，着力解决“重教轻研”的问题', ['开展课例研磨']],
    ['通过以上措施，努力打造一支善教乐研的队伍', []],
    ['设有食堂的学校，留样柜须双人上锁', ['留样柜须双人上锁']],
    ['牵头科室要发挥主导作用，每月会商重点问题', ['发挥主导作用，每月会商重点问题']],
    ['三是推进跨学科教学，各学科打磨课例，各班展示作品', ['推进跨学科教学', '各学科打磨课例', '展示作品']],
    ['图书馆、实验室10月底前全部开放', ['图书馆、实验室10月底前全部开放']],
    ['对超期服役的风扇全部更换', ['对超期服役的风扇全部更换']],
    ['校内施工、装修作业须办理审批手续', ['校内施工、装修作业须办理审批手续']],
    ['应急照明、疏散指示保持完好', ['应急照明、疏散指示保持完好']],
    ['检查结果全校通报', ['检查结果全校通报']],
    ['开展自查。重点查看以下方面：账目是否公开', ['开展自查', '账目是否公开']],
    ['建设全科教师队伍，加强护理技能培训', ['建设全科教师队伍', '加强护理技能培训']],
    ['加快放疗设备升级，推动便携监护仪等产品研发', ['加快放疗设备升级', '推动便携监护仪等产品研发']],
    ['支持园区通过资产重组等方式，盘活闲置厂房', ['支持园区通过资产重组等方式，盘活闲置厂房']],
    ['利用假期返乡契机，优化志愿者结构', ['利用假期返乡契机，优化志愿者结构']],
    ['结合近年来库区水情的变化，进行专题研讨', ['结合近年来库区水情的变化，进行专题研讨']],
    ['加强仓储管理，做到严格执行出入库规程', ['加强仓储管理', '做到严格执行出入库规程']],
    ['加强仓储管理，做到及时、准确', ['加强仓储管理']],
    ['停电、停水时启用备用设备', ['停电、停水时启用备用设备']],
    ['特别对孤寡和残疾的老人，更要耐心热情的照料', ['特别对孤寡和残疾的老人，更要耐心热情的照料']],
    ['设备采购实行招标，做到专款专用', ['设备采购实行招标', '做到专款专用']],
    ['为重点关注老人建立“一人一策”档案', ['为重点关注老人建立“一人一策”档案']],
    ['对进度滞后、连续两次垫底的车间由厂主要领导约谈', ['对进度滞后、连续两次垫底的车间由厂主要领导约谈']],
    ['登记台账，药品须由专人负责，并报站长同意', ['登记台账', '药品须由专人负责', '报站长同意']],
    ['登记台账，如情况紧急先联系站长', ['登记台账', '如情况紧急先联系站长']],
    ['除检修外，一律不得断电', ['除检修外，一律不得断电']],
    ['演练的材料（包括脚本、照片等）整理后交调度室', ['演练的材料（包括脚本、照片等）整理后交调度室']],
    ['配备必要的防护器材，使其能自救', ['配备必要的防护器材']],
    ['二是严格访客登记制度，安排专人引导，做好记录', ['严格访客登记制度', '安排专人引导', '做好记录']],
    ['抓好稻谷收购，烘干、清选、入仓及通风等各个环节', ['抓好稻谷收购，烘干、清选、入仓及通风等各个环节']],
    ['有否虚报工程量；是否按月公示账目', ['有否虚报工程量', '是否按月公示账目']],
    [
      '加快甲类新型设备，乙类检测设备，丙类显示设备等产品研发',
      ['加快甲类新型设备，乙类检测设备，丙类显示设备等产品研发'],
    ],
    ['定期维护设备，不得擅自拆改线路', ['定期维护设备', '不得擅自拆改线路']],
    ['由校医每季度检查一次', ['每季度检查一次']],
    ['采用分组研讨的方式，开展全员轮训', ['开展全员轮训']],
    ['借助县域云平台，建设题库', ['借助县域云平台，建设题库']],
    ['把课间作为主阵地，推进体育锻炼', ['把课间作为主阵地，推进体育锻炼']],
    ['通过完善评比细则，开展文明班级评比', ['通过完善评比细则，开展文明班级评比']],
    ['在9个路口增设岗亭，5月20日前将名单报镇综治办', ['在9个路口增设岗亭', '5月20日前将名单报镇综治办']],
    ['药品专人专柜管理，领料双人签字', ['药品专人专柜管理', '领料双人签字']],
    ['试剂做到专账登记、专柜存放', ['试剂做到专账登记、专柜存放']],
    ['发现漏电立即断电并挂牌警示', ['发现漏电立即断电并挂牌警示']],
    ['每餐有班主任陪餐', ['每餐有班主任陪餐']],
    ['自觉接受群众监督，同步开展回访', ['自觉接受群众监督', '同步开展回访']],
    ['出好每期板报，进一步创新办报方式', ['出好每期板报', '进一步创新办报方式']],
    ['开展文体活动，如歌咏比赛、书法比赛等', ['开展文体活动']],
    ['开展读书活动，培养学生良好的阅读习惯', ['开展读书活动']],
    ['对连续两次排名末位的，约谈负责人', ['对连续两次排名末位的，约谈负责人']],
    ['推进上门服务', ['推进上门服务']],
    ['完成录取工作，招生不少于900人', ['完成录取工作', '招生不少于900人']],
    ['层层签订责任书', ['层层签订责任书']],
    ['坚持“两会一评”制度', ['坚持“两会一评”制度']],
    ['大型活动提前5个工作日报批', ['大型活动提前5个工作日报批']],
    ['结果与职称评定挂钩，生熟分开', ['结果与职称评定挂钩', '生熟分开']],
    ['疑难病历在周会上点评', ['疑难病历在周会上点评']],
    ['控制作业总量，每天不超过80分钟', ['控制作业总量，每天不超过80分钟']],
    ['支持药企与医院合作，开展临床试验', ['支持药企与医院合作，开展临床试验']],
    ['于月末开展自查：是否按月推进', ['于月末开展自查', '是否按月推进']],
    ['自查阶段（3月1日—3月15日）：召开动员会', ['召开动员会']],
  ])('is a duty with the words that make it whole: %s', (text, expected) => {
    expect(asked(`1.甲乙丙。${text}。`)).toEqual(expected);
  });

  it.each([
    '上报名单弄虚作假的不得参评',
    '本方案一式三份，双方各执一份，自签订之日起生效',
    '本细则由校长室负责解释',
    '“十二五”时期，新建校舍20栋，在校生突破2万人',
    '安全工作是一切工作的前提',
    '创优活动是一项经常性的工作',
    '专班办公室设在教务处',
    '活动分动员、实施、总结三个阶段',
    '通过主题活动，增强了团队的凝聚力',
    '各种纪念日是加强教育的最佳时机',
    '变“要我学”为“我要学”',
    '重点抓好以下四项工作：',
    '增强“四个意识”，坚定“四个自信”',
  ])('is context where it tells a condition, the document itself, the past or the spirit: %s', (text) => {
    expect(asked(`1.甲乙丙。${text}。`, '2.丁戊。召开会议。')).toEqual(['召开会议']);
  });

  it('is asked of whoever it names before the verb', () => {
    const [first, second] = requirementsOf(
      '1.甲乙丙。各年级要把家访摆上日程，并在4月底前建立台账。',
      '2.丁。总务处准备防汛物资。',
    );
    expect(first).toMatchObject({ text: '把家访摆上日程', lead: ['各年级'] });
    expect(second).toMatchObject({ lead: ['各年级'], due: '2024-04-30' });
    expect(requirementsOf('1.丁戊。总务处准备防汛物资。')).toMatchObject([{ text: '准备防汛物资', lead: ['总务处'] }]);
  });

  it('is asked of offices by their kinds of name, several of them, or of whom it names behind the act', () => {
    expect(requirementsOf('1.甲乙丙。区督导室每季度通报进展。')).toMatchObject([{ lead: ['区督导室'] }]);
    expect(requirementsOf('1.甲乙丙。德育处和团委组织成人礼。')).toMatchObject([{ lead: ['德育处', '团委'] }]);
    expect(requirementsOf('1.甲乙丙。学校党委在调研的基础上，听取群众意见。')).toMatchObject([{ lead: ['学校党委'] }]);
    expect(requirementsOf('1.甲乙丙。做好迎检，由办公室牵头。')).toMatchObject([
      { text: '做好迎检', lead: ['办公室'] },
    ]);
    expect(requirementsOf('1.甲乙丙。请各校于4月10日前将方案报教育局。')).toMatchObject([
      { lead: ['各校'], due: '2024-04-10' },
    ]);
  });

  it('is a duty, though it opens a line that has no title', () => {
    expect(requirementsOf('1.5月底前完成体检。建立视力档案。')).toMatchObject([
      { text: '5月底前完成体检', due: '2024-05-31' },
      { text: '建立视力档案' },
    ]);
  });

  it('has the number that it holds, and no other’s', () => {
    const text = '分批完成校医急救培训，促进意识提升，每镇区选育至少2名急救导师，并发挥导师的示范作用';
    expect(requirementsOf(`1.甲乙丙。${text}。`)).toMatchObject([
      { text: '分批完成校医急救培训' },
      { text: '每镇区选育至少2名急救导师', target: { 'at-least': '2', unit: '名' } },
      { text: '发挥导师的示范作用' },
    ]);
  });

  it('has the day that stands before it in its sentence, marked, and none of a span of years', () => {
    const [first, second] = requirementsOf('1.甲乙丙。6月底前完成选址，并启动招标。');
    expect([first?.due, second?.due]).toEqual(['2024-06-30', '2024-06-30']);
    expect(second?.guesses).toMatchObject([{ key: 'due', why: 'shared-due' }]);
    for (const text of ['2024年起4年内引进教练不少于30名', '2年内培训焊工100名'])
      expect(requirementsOf(`1.甲乙丙。${text}。`)[0]?.due).toBeUndefined();
    expect(requirementsOf('1.甲乙丙。此项工作在11月8日（周五）下班前完成。')).toMatchObject([{ due: '2024-11-08' }]);
  });

  it('has the day that a mark sets apart at the head, behind a semicolon, too', () => {
    const days = (text: string) => requirementsOf(`1.甲乙丙。${text}。`).map(({ due }) => due);
    expect(days('10月底前，完成招标，签订合同；启动施工')).toEqual(['2024-10-31', '2024-10-31', '2024-10-31']);
    expect(days('10月底前完成招标；启动施工')).toEqual(['2024-10-31', undefined]);
    expect(days('自查阶段（3月1日—3月15日）：召开动员会，印发资料')).toEqual(['2024-03-15', '2024-03-15']);
  });

  it('is at most 60 characters long and ends with a whole word', () => {
    const long = `建设${'综合服务与协调管理、'.repeat(12)}平台`;
    const [text = ''] = asked(`1.甲乙丙。${long}。`);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/(?:管理|服务)…$/u);
  });
});

describe('a table of indicators under a head of goals', () => {
  const rows = [
    '招生覆盖面',
    '%',
    '91.2',
    '95',
    '预期性',
    '结对班级',
    '个',
    '3',
    '6',
    '约束性',
    '图书支出',
    '万元',
    '2',
    '只增不减',
    '约束性',
  ];
  const { plan } = draftOf(
    ['某某区规划（2021—2025年）', '一、发展目标', '指标', '单位', '2020年', '2025年', '属性', ...rows].join('\n'),
    2021,
  );
  const requirements = plan.sections.flatMap(({ items }) => items.flatMap((item) => item.requirements));

  it('is asked for by the figure in the last column of years, its sort being none of the words', () => {
    expect(requirements.map(({ text }) => text)).toEqual([
      '招生覆盖面（%）',
      '结对班级（个）',
      '图书支出（万元）只增不减',
    ]);
    expect(requirements.slice(0, 2).map(({ target }) => target)).toEqual([
      { 'at-least': '95%', of: '招生覆盖面' },
      { 'at-least': '6', unit: '个' },
    ]);
  });
});

describe('what stands under a month', () => {
  it('is to be held then, with or without a verb; a signature is not', () => {
    const { plan } = draftOf(
      '花儿幼儿园2024年工作计划\n一、每月工作\n3月份：\n1.植树节活动。\n2.防火演练。\n4月份：\n1.亲子运动会。\n2.春游。\n花儿幼儿园\n2024年2月',
      2024,
    );
    const asked = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text, due }) => [text, due])).toEqual([
      ['植树节活动', '2024-03-31'],
      ['防火演练', '2024-03-31'],
      ['亲子运动会', '2024-04-30'],
      ['春游', '2024-04-30'],
    ]);
  });
});

describe('a practice', () => {
  it('is asked for by when or how often it is done, with its thing before it', () => {
    expect(asked('1.甲乙丙。毛巾每日一清洗，来信当日回复。')).toEqual(['毛巾每日一清洗', '来信当日回复']);
  });
});

describe('what a sentence is for', () => {
  it('is asked of nobody, whatever verb it holds', () => {
    expect(asked('1.甲乙丙。为了加强队伍建设，不断激发工作活力。')).toEqual([]);
  });
});

describe('goals above the first section', () => {
  it('are asked for, each to be confirmed', () => {
    const { plan } = draftOf(
      '某某中学2024年工作计划\n为办好学校，制定本计划。主要目标是：体检率达到90%以上，新开社团至少5个。\n一、甲\n1.乙。召开会议。',
      2024,
    );
    expect(plan.aim).toBe('为办好学校，制定本计划。');
    const { requirements = [] } = plan.sections.at(-1)?.items[0] ?? {};
    expect(requirements.map(({ text }) => text)).toEqual(['体检率达到90%以上', '新开社团至少5个']);
    for (const { guesses } of requirements) expect(guesses).toContainEqual({ key: 'text', why: 'goal', about: '' });
  });

  it('so is a rule, or what is asked, that stands there', () => {
    const { plan } = draftOf(
      '锅炉房巡检要点\n为保供暖，制定本要点。水位是否正常。.定期擦拭仪表，每班有无记录。\n一、甲\n1.乙。召开会议。',
      2024,
    );
    expect(plan.aim).toBe('为保供暖，制定本要点。');
    const texts = plan.sections.at(-1)?.items[0]?.requirements.map(({ text }) => text);
    expect(texts).toEqual(['水位是否正常', '定期擦拭仪表', '每班有无记录']);
  });
});

describe('a document of one endless line', () => {
  it.each(['新增10所', '不少于2次', '新增10所，', '切实', '开展、', '要'])('is read in time: %s', (piece) => {
    const text = `一、甲\n1.乙。${piece.repeat(20_000 / piece.length)}`;
    expect(cpuTime(() => draftOf(text))).toBeLessThan(1500);
  });
});

describe('who makes a thing', () => {
  it('has to see to how much of it, and to what follows', () => {
    const body = '1.甲乙丙。教研组拟定书目，每个年级不少于10本，4月3日前在校园网公布。';
    expect(requirementsOf(body).map(({ text, lead }) => `${lead.join('、')}: ${text}`)).toEqual([
      '教研组: 拟定书目',
      '教研组: 每个年级不少于10本',
      '教研组: 4月3日前在校园网公布',
    ]);
  });

  it('is no part of the task behind 由, whoever a note names', () => {
    const body = '1.甲乙丙。健全台账，由各村小每月核查一次。（责任股室：基教股）';
    expect(asked(body)).toEqual(['健全台账', '每月核查一次']);
  });
});

describe('an event in a row of its day', () => {
  const row = (event: string, said: string) =>
    asked(
      '| 项目 | 内容 | 时间 |',
      '| --- | --- | --- |',
      `| ${event} | ${said} | 4月17日 |`,
      '| 讲座 | 邀请作家授课 | 4月23日 |',
    );

  it('is asked where its text only counts, and not beside what is done for it', () => {
    expect(row('春季运动会', '参与率不低于90%')).toContain('春季运动会');
    expect(row('诗词大赛', '各班组织初赛')).not.toContain('诗词大赛');
  });
});

describe('a rate that two share', () => {
  it('is whole for each', () => {
    expect(asked('1.甲乙丙。高血压、糖尿病患者管理率分别不低于65%和64%。')).toEqual([
      '高血压患者管理率不低于65%',
      '糖尿病患者管理率不低于64%',
    ]);
  });
});

describe('rules that say how often, in what order, or no more than', () => {
  it.each([
    ['库存要保持30天用量，由仓管员每周盘点', ['库存要保持30天用量', '每周盘点']],
    ['船员先救人后报告', ['船员先救人后报告']],
    ['经费不超预算', ['经费不超预算']],
    ['图书室全天开放', ['图书室全天开放']],
    ['甲班周二、乙班周三各活动一次', ['甲班周二、乙班周三各活动一次']],
    ['新增托位，新生须100%', ['新增托位', '新生须100%']],
    ['每次查看：交接班是否规范、药品有无过期', ['每次查看：交接班是否规范', '药品有无过期']],
    ['新建码头4处（城南、者黑、龙潭、小寨各1处）', ['新建码头4处']],
    ['响应时间小于等于45分钟', ['响应时间小于等于45分钟']],
  ])('are asked: %s', (text, tasks) => {
    expect(asked(`1.甲乙丙。${text}。`)).toEqual(tasks);
  });
});
