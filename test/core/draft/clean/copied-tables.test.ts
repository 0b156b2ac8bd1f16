import { describe, expect, it } from 'vitest';
import { joinUpright } from '../../../../src/core/draft/clean/join-upright.ts';
import { misfit, never } from '../../../../src/core/draft/clean/tables/cell-fit.ts';
import { unfoldCells } from '../../../../src/core/draft/clean/unfold-cells.ts';
import { draftOf, lines, textsOf } from '../../../support/documents.ts';

describe('a week copied a cell a line', () => {
  const week = [
    ...['第九周工作安排', '星期', '工作内容', '负责部门'],
    ...['周一', '（4月20日）', '1.召开升旗仪式', '德育处', '2.检查食堂留样', '总务处'],
    ...['周二（4月21日）', '3.举行教研组长会议', '教科室'],
    '【打印正文】',
  ];

  it('has its days as heads, and under each what is to be done on it, with its unit and day', () => {
    const cleaned = unfoldCells(lines(...week));
    expect(cleaned.lines.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '0 第九周工作安排',
      '2 周一（4月20日）',
      '0 1.召开升旗仪式（负责部门：德育处；完成时间：4月20日）。',
      '0 2.检查食堂留样（负责部门：总务处；完成时间：4月20日）。',
      '2 周二（4月21日）',
      '0 3.举行教研组长会议（负责部门：教科室；完成时间：4月21日）。',
      '0 【打印正文】',
    ]);
  });

  it('has a row a line where a day’s tasks stand together above whoever does them, however a task ends', () => {
    const texts = [
      ...['日期', '工作事项', '责任科室', '备注', '3.4（周一）', '晨间巡查', '更换药柜门锁，', '登记钥匙', '护理部'],
      ...[
        '排班材料报送市卫生局医政处',
        '院办',
        '3.5（周二）',
        '消毒车辆；',
        '（含担架）',
        '后勤科',
        '检修电梯',
        '后勤科',
      ],
    ];
    const rows = unfoldCells(lines(...texts)).lines;
    expect(rows.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '2 3.4（周一）',
      '0 晨间巡查（责任科室：护理部；完成时间：3.4（周一））。',
      '0 更换药柜门锁，登记钥匙（责任科室：护理部；完成时间：3.4（周一））。',
      '0 排班材料报送市卫生局医政处（责任科室：院办；完成时间：3.4（周一））。',
      '2 3.5（周二）',
      '0 消毒车辆；（含担架）（责任科室：后勤科；完成时间：3.5（周二））。',
      '0 检修电梯（责任科室：后勤科；完成时间：3.5（周二））。',
    ]);
    const { sections } = draftOf(['第三周工作安排', ...texts].join('\n')).plan;
    expect(sections.map(({ title, items }) => [title, items.length])).toEqual([
      ['3.4（周一）', 3],
      ['3.5（周二）', 2],
    ]);
  });

  it('is none where only one day is said', () => {
    const texts = ['星期', '工作内容', '负责部门', '周一', '1.召开升旗仪式', '德育处'];
    expect(textsOf(unfoldCells(lines(...texts)))).toEqual(texts);
  });
});

describe('a calendar copied a cell a line', () => {
  const year = [
    ...['2026年护理工作行事历', '时', '间', '活动主题', '工作要点', '主要措施'],
    ...[
      '一',
      '月',
      '器械',
      '清点月',
      '1．清点器械；',
      '2．值班。',
      '1．清点手术器械，更换钝',
      '剪；',
      '2．排定假期值班表。',
    ],
    ...['二月', '院感督查月', '1．手卫生', '1．3月12', '日前抽查手卫生；', '2．培训护工4名。'],
    '【打印正文】',
  ];

  it('has its months, with what they are called, as heads; what the page broke at the column’s width goes on', () => {
    expect(textsOf(unfoldCells(joinUpright(lines(...year)).lines))).toEqual([
      '2026年护理工作行事历',
      '一月：器械清点月',
      '清点手术器械，更换钝剪；排定假期值班表（备注：清点器械，值班；完成时间：一月）。',
      '二月：院感督查月',
      '3月12日前抽查手卫生；培训护工4名（备注：1．手卫生；完成时间：二月）。',
      '【打印正文】',
    ]);
  });

  it('has its months as sections, and asks only for what is done about what they are about', () => {
    const { sections } = draftOf(year.join('\n')).plan;
    const asked = sections.map(({ title, items }) => [
      title,
      ...items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
    ]);
    expect(asked).toEqual([
      ['一月：器械清点月', '清点手术器械', '更换钝剪', '排定假期值班表'],
      ['二月：院感督查月', '3月12日前抽查手卫生', '培训护工4名'],
    ]);
  });

  it('has its units from a column of their own, and ends where a line goes on with nothing', () => {
    const texts = [
      '月份',
      '工作内容',
      '责任部门',
      '三月',
      '1.种树。',
      '园丁',
      '四月',
      '1.修剪；',
      '2.施肥。',
      '后勤科',
    ];
    expect(textsOf(unfoldCells(lines(...texts, '各部门要配合。')))).toEqual([
      '三月',
      '1.种树（责任部门：园丁；完成时间：三月）。',
      '四月',
      '修剪；施肥（责任部门：后勤科；完成时间：四月）。',
      '各部门要配合。',
    ]);
  });
});

describe('a week copied a cell a line, each row with its day', () => {
  it('has what is done with a thing of some year as work, and a first row of several works as the others', () => {
    expect(misfit('2024年度借阅情况上报', 'when', false)).toBe(never);
    const rows = [
      ...[
        '1.25（周一）',
        '登记新到的报刊',
        '2024年度借阅情况上报',
        '修补阅览室破损的旧书',
        '保卫处',
        '擦洗阅览桌',
        '总务处',
      ],
      ...['1.26（周二）', '年底慰问老馆员', '保卫处', '检修门窗', '总务处'],
      ...['1.27（周三）', '清点书架', '团委', '更换灯管', '总务处'],
    ];
    const head = ['第四周工作安排（1.25—1.27）', '2025年1月24日', '日期', '工作事项', '负责部门'];
    const { sections, aim } = draftOf([...head, ...rows].join('\n')).plan;
    expect(aim).toBe('');
    const duties = sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    const dues = new Map(duties.map(({ text, due }) => [text, due]));
    expect(dues.get('擦洗阅览桌')).toBe('2025-01-25');
    expect(dues.get('年底慰问老馆员')).toBe('2025-01-26');
  });
});

describe('indicators copied a cell a line', () => {
  it('are to be reached by the end of the last of their years', () => {
    const texts = [
      '指标',
      '2020年',
      '2025年',
      '省级幼儿园比例（%）',
      '73.35',
      '80',
      '普惠园覆盖面（%）',
      '93.94',
      '95',
    ];
    expect(textsOf(unfoldCells(lines(...texts)))).toEqual([
      '省级幼儿园比例。省级幼儿园比例（%）（现状：2020年为73.35；目标：80；完成时间：2025年底）。',
      '普惠园覆盖面。普惠园覆盖面（%）（现状：2020年为93.94；目标：95；完成时间：2025年底）。',
    ]);
  });

  it('have their unit from a column of its own, and a group that stands by the first of its rows alone', () => {
    const texts = [
      ...['类别', '指标', '单位', '2020年', '2025年', '属性'],
      ...['学前教育', '省级幼儿园比例', '%', '73.35', '80', '预期性', '幼儿园', '所', '40', '≥46', '约束性'],
      '二、主要任务',
    ];
    const all = textsOf(unfoldCells(lines(...texts))).join('\n');
    expect(all).toContain('省级幼儿园比例（%）');
    expect(all).toContain('幼儿园（所）');
    expect(all).toContain('目标：≥46；属性：约束性；完成时间：2025年底');
    expect(all.endsWith('二、主要任务')).toBe(true);
  });

  it('have their number from a column of its own', () => {
    const heads = ['序号', '指标', '单位', '2020年', '2025年'];
    const rows = ['1', '幼儿园', '所', '40', '46', '2', '公办园占比', '%', '50', '55'];
    const all = textsOf(unfoldCells(lines(...heads, ...rows)));
    expect(all.map((text) => text.replace(/（现状.*/u, ''))).toEqual([
      ...['1. 幼儿园。幼儿园（所）', '2. 公办园占比。公办园占比（%）'],
    ]);
  });

  const years = (...rows: string[]) =>
    textsOf(unfoldCells(lines('类别', '指标', '2020年', '2025年', ...rows))).map((text) => text.replace(/。.*/u, ''));

  it('have parts: what measures nothing by itself belongs to the indicator above it', () => {
    const parts = ['资源均衡', '差异系数（%）', '小学段', '4', '3', '初中段', '5', '4', '普通', '高中', '6', '5'];
    expect(years(...parts, '公办园占比', '50', '51')).toEqual([
      '资源均衡',
      '差异系数小学段',
      '差异系数初中段',
      '差异系数普通高中',
      '公办园占比',
    ]);
  });

  it('with two names and two figures in a cell are two', () => {
    const pairs = [
      '队伍建设',
      '名校长数量/名教师数量（人/个）',
      '2/10',
      '3/20',
      '每千名学生中的教师数',
      '或师生比（%）',
      '7',
      '8',
    ];
    expect(years(...pairs)).toEqual(['队伍建设', '名校长数量', '名教师数量', '每千名学生中的教师数或师生比']);
  });
});

describe('a table copied without its heads', () => {
  const row = (task: string) => [task, '7月底前', '各处室各年段'];

  it('is told by what comes again and again in one order', () => {
    const texts = ['一、主要工作', ...row('制定值班办法'), ...row('修订学校章程'), ...row('建设数据平台')];
    expect(textsOf(unfoldCells(lines(...texts)))).toEqual([
      '一、主要工作',
      '制定值班办法（责任单位：各处室各年段；完成时间：7月底前）。',
      '修订学校章程（责任单位：各处室各年段；完成时间：7月底前）。',
      '建设数据平台（责任单位：各处室各年段；完成时间：7月底前）。',
    ]);
  });

  it('is none in two rows, nor where lines are text', () => {
    const few = [...row('制定值班办法'), ...row('修订学校章程')];
    expect(textsOf(unfoldCells(lines(...few)))).toEqual(few);
  });

  it('is none under a numbered head that names what columns do', () => {
    const texts = ['一、主要目标', '工作任务', '责任单位', '强化管理，落实责任。', '加强学习，提高认识。'];
    expect(textsOf(unfoldCells(lines(...texts)))).toEqual(texts);
  });
});

describe('an assessment copied a cell a line', () => {
  it('counts through all its parts, with the points and rules of a row behind what it asks', () => {
    const texts = [
      ...['序号', '考核项目', '分值', '考核指标', '负责考核部门', '总分', '100', '一、', '夯实基础', '12'],
      ...['1', '健全组织体系', '5', '健全镇村两级林长体系，向社会', '公布林长名单。', '镇林业站'],
      ...[
        '2',
        '落实巡护制度',
        '7',
        '1.护林员定期巡护，得3分。',
        '2.建立台账，年内无台账不得分，得4分。',
        '镇林业站',
        '镇应急办',
      ],
      ...['二、', '加强宣传', '8', '3', '开展宣传', '8', '开展宣传不少于4场，少一场扣2分，扣完为止。', '镇宣传办'],
    ];
    expect(textsOf(unfoldCells(lines(...texts)))).toEqual([
      '一、夯实基础',
      '1. 健全组织体系。健全镇村两级林长体系，向社会公布林长名单（分值：5；备注：负责考核部门为镇林业站）。',
      '2. 落实巡护制度。护林员定期巡护；建立台账（分值：7；备注：负责考核部门为镇林业站、镇应急办；评分标准：得3分。年内无台账不得分，得4分。）。',
      '二、加强宣传',
      '3. 开展宣传。开展宣传不少于4场（分值：8；备注：负责考核部门为镇宣传办；评分标准：少一场扣2分，扣完为止。）。',
    ]);
  });

  it('is told without numbers by what its cells say: what is asked, how it is checked, what is taken off, a form', () => {
    const texts = [
      ...['工作内容', '工作要求', '考核方法', '评分标准', '考核结果', '组织保障（6分）'],
      ...['成立领导小组。（2分）', '查阅文件资料。', '未成立的扣2分。', '领导小组：有□、无□。'],
      ...['制定年度计划。（4分）', '查阅资料。', '无计划的扣4分。', '年度计划：有□、无□。'],
    ];
    expect(textsOf(unfoldCells(lines(...texts)))).toEqual([
      '组织保障',
      '成立领导小组（分值：2；评分标准：未成立的扣2分；备注：查阅文件资料；备注：领导小组：有□、无□）。',
      '制定年度计划（分值：4；评分标准：无计划的扣4分；备注：查阅资料；备注：年度计划：有□、无□）。',
    ]);
  });

  it('has weeks that are but counted, and a column for the points that whoever checks fills in', () => {
    const weeks = [
      ...['周次', '工作内容', '负责人', '1', '投放鱼苗2万尾；检修增氧机', '孙立', '2', '检测水质', '郑平'],
      ...['3', '举办养殖培训', '何方'],
    ];
    expect(textsOf(unfoldCells(lines(...weeks)))).toEqual([
      '第1周',
      '投放鱼苗2万尾；检修增氧机（负责人：孙立；完成时间：第1周）。',
      '第2周',
      '检测水质（负责人：郑平；完成时间：第2周）。',
      '第3周',
      '举办养殖培训（负责人：何方；完成时间：第3周）。',
    ]);
    const points = [
      ...['考核项目', '考核内容', '分值', '扣分标准', '得分', '病历质量', '每月检查一次病历', '15', '少一次扣3分'],
      ...['病历质量', '按时归档病历', '10', '每份扣1分', '院感控制', '落实手卫生制度', '10', '发现一例不得分'],
    ];
    expect(textsOf(unfoldCells(lines(...points)))).toEqual([
      '病历质量',
      '每月检查一次病历（分值：15；评分标准：少一次扣3分）。',
      '按时归档病历（分值：10；评分标准：每份扣1分）。',
      '院感控制',
      '落实手卫生制度（分值：10；评分标准：发现一例不得分）。',
    ]);
  });

  it('asks for nothing where it lists people: who is on duty, or how to reach them', () => {
    const told = ['6月1日，陈副主任，孙立、郑平，0000-1234567。', '6月2日，马副主任，何方，0000-1234568。'];
    const duty = [
      ['日期', '带班领导', '值班人员', '值班电话'],
      ['6月1日', '陈副主任', '孙立、郑平', '0000-1234567'],
      ['6月2日', '马副主任', '何方', '0000-1234568'],
    ];
    expect(textsOf(unfoldCells(lines(...duty.flat())))).toEqual(told);
    expect(textsOf(unfoldCells(lines(...duty.map((cells) => cells.join('\t')))))).toEqual(told);
    expect(
      textsOf(unfoldCells(lines('序号\t姓名\t单位\t职务', '1\t陈林\t林业局\t组长', '2\t何木\t农机站\t成员'))),
    ).toEqual(['陈林，林业局，组长。', '何木，农机站，成员。']);
  });
});
