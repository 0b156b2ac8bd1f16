import { describe, expect, it } from 'vitest';
import type { DraftRequirement } from '../../../../src/core/draft/draft.ts';
import { draftOf } from '../../../support/documents.ts';

function requirementsOf(...body: readonly string[]): DraftRequirement[] {
  const { plan } = draftOf(['某某中学2024年工作计划', '一、主要工作', ...body].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
}

const asked = (...body: readonly string[]) => requirementsOf(...body).map(({ text }) => text);

describe('what only permits, tells or exhorts', () => {
  it.each([
    '各备课组可结合学情灵活安排。',
    '板报版面不必强求统一。',
    '去年修缮了其中的四间。',
    '渡口整治行动实施以来，已累计更换船板12块。',
    '目前为每人60元。',
    '上半年全镇共发生火灾12起，死亡2人，同比分别下降20%和50%。',
    '一季度较大事故发生3起。',
    '今年5月是第8个校园读书月。',
    '对敷衍塞责的班级取消评优资格。',
    '安全工作实行一票否决。',
    '全校上下要切实增强紧迫感。',
    '以更加饱满的热情投入工作。',
    '努力抓好学校各项工作。',
    '正确处理好教学与活动的关系。',
    '以上安排由教导处统筹协调，各组分头实施。',
    '上述表格由各班填写。',
    '本清单共5类31项。',
    '全镇共安排重点项目7个，均已列入县级计划。',
    '我们要把课堂还给学生。',
    '有的班级值日流于形式，查过就忘。',
    '凡是办得好的社团，无一不是坚持得久的社团。',
    '从往年的情况看，三分靠讲，七分靠练。',
    '能否按期完成，直接关系年终评估。',
    '“三清”即桌面清、地面清、抽屉清。',
    '晨会是养成教育的重要阵地。',
    '抽查采取看现场、问学生的方式进行。',
    '年轻教师则以磨课为抓手。',
    '去年评出示范岗5个；东校区评出2个；西校区收到锦旗3面。',
    '上学期共家访210人，其中留守学生36人，收到建议41条。',
    '3月22日至28日为中国水周。',
    '每发生一起工伤，个人300元，扣所在班组500元。',
    '6月26日是国际禁毒日。',
    '当天有演练的班组除外。',
    '退休职工自愿。',
    '县财政已预算改造资金80万元。',
    '年检不过的摘牌。',
    '为建设绿色矿山，守住平安底线作出应有的贡献。',
    '如因登记不及时而造成漏报，将取消当月绩效。',
    '如未及时登记，一次扣2分。',
    '晨扫时没有整理工具，-2分。',
    '按时完成浇水的班组+（1~2）分。',
    '清点工具整齐有序+1。',
    '发现漏检则所在班组-1/人。',
    '未张贴标签，每次扣3分。',
    '部分车间在交接班上普遍存在“记录不全、签字不清”的问题。',
  ])('asks for nothing: %s', (text) => {
    expect(asked(`1. 后勤保障。检修水泵2台；${text}`)).toEqual(['检修水泵2台']);
  });

  it.each([
    ['仅限三年级的社团扩招10人', ['仅限三年级的社团扩招10人']],
    ['以上表格6月底前完成填报', ['以上表格6月底前完成填报']],
    ['全校共组织讲座4场', ['全校共组织讲座4场']],
    ['部分教室更换灯具', ['部分教室更换灯具']],
    ['食堂经费专款专用', ['食堂经费专款专用']],
    ['去年评出示范岗5个；今年再评出6个', ['今年再评出6个']],
    ['界桩去年立了2根，风刮倒了1根，老张国庆前去补齐', ['老张国庆前去补齐']],
    ['办好校报，全年编印4期，上学期编印了3期', ['办好校报', '全年编印4期']],
    ['本学期做好以下几件事：完善值周制度', ['完善值周制度']],
  ])('asks all the same: %s', (text, expected) => {
    expect(asked(`1. 后勤保障。检修水泵2台；${text}。`)).toEqual(['检修水泵2台', ...expected]);
  });

  it('is no part of how much: a number of what comes of an act, or stands beside it', () => {
    const all = requirementsOf('1. 后勤保障。翻修宿舍3栋，惠及学生900人。扩建书库，现有藏书8万册，年内增加2万册。');
    expect(all.map(({ text, target }) => [text, target])).toEqual([
      ['翻修宿舍3栋', { 'at-least': '3', unit: '栋' }],
      ['扩建书库', undefined],
      ['年内增加2万册', { 'at-least': '2', unit: '万册' }],
    ]);
  });

  it('leaves how things stand, in brackets behind an act, to its quote', () => {
    expect(asked('1. 修缮。翻修看台4座（均已立项）。更换门窗60扇（其中东楼25扇）。')).toEqual([
      '翻修看台4座',
      '更换门窗60扇',
    ]);
  });

  it('is no duty of its own: a number of what kind it is to be', () => {
    const all = requirementsOf('1. 档案。每人写一篇不少于800字的小结。');
    expect(all.map(({ target }) => target)).toEqual([{ 'at-least': '1', unit: '篇' }]);
  });

  it('is what a meeting is held for', () => {
    expect(asked('1. 例会。每月召开班主任例会，交流做法，布置工作，认真听取任课教师的建议。')).toEqual([
      '每月召开班主任例会',
    ]);
  });
});

describe('the events of a month', () => {
  it('are each one on a line, whatever each ends in', () => {
    expect(
      asked('三月：新生入园、开学安全检查、交通警察进校园、3月20日前各班上交计划', '四月：春游、植树活动'),
    ).toEqual(['新生入园', '开学安全检查', '交通警察进校园', '上交计划', '春游、植树活动']);
  });

  it('stand under their weeks, of which some are spans, though their numbers stand before a day', () => {
    const table = [
      '| 周次 | 主要工作 | 责任部门 |',
      '|---|---|---|',
      '| 第1周 | 1.开学典礼；2.9月5日前编排课表 | 教导处 |',
      '| 第2—3周 | 1.推普周活动；2.119消防演练 | 政教处 |',
      '| 第4周 | 收假教育 | 各班 |',
    ];
    const { plan } = draftOf(
      ['某某中学2024年工作计划', '一、教学', '抓好备课。', '二、周次安排', ...table].join('\n'),
      2024,
    );
    const weeks = plan.sections[1]?.items.map(({ title, requirements }) => [
      title,
      requirements.map(({ text }) => text),
    ]);
    expect(weeks).toEqual([
      ['第1周', ['开学典礼', '9月5日前编排课表']],
      ['第2—3周', ['推普周活动', '119消防演练']],
      ['第4周', ['收假教育']],
    ]);
  });
});

describe('clauses with a pause between them', () => {
  it('are duties of their own where each has its number or its state', () => {
    expect(
      asked(
        '1. 教学。备课组每周集体备课1次、年级组长每周巡课不少于2次、校长每日一巡查。力争金牌6枚、总分进入前三。落实教师坐班制度、“阳光厨房”实现全覆盖。笔试每月一次、口试每学期一次。',
      ),
    ).toEqual([
      '每周集体备课1次',
      '每周巡课不少于2次',
      '每日一巡查',
      '力争金牌6枚',
      '总分进入前三',
      '落实教师坐班制度',
      '“阳光厨房”实现全覆盖',
      '笔试每月一次',
      '口试每学期一次',
    ]);
  });

  it.each([
    '每周五对校舍、器材、水池开展排查',
    '每学期对司机、保安培训一次',
    '做到教案、作业每月检查一次',
    '小学、初中巩固率达到99%',
    '测试结果与评优、晋升挂钩',
  ])('are one where the first is only a part of what the last says: %s', (text) => {
    expect(asked(`1. 教学。${text}。`)).toEqual([text]);
  });

  it('have each its own number where rates are told apart', () => {
    const all = requirementsOf(
      '1. 普及。毛入园率、毛入学率分别达到96%、94%以上。高级职称占比、硕士占比分别达到30%和12%。七、八年级及格率分别达到88%和85%。',
    );
    expect(all.map(({ text, target }) => [text, target?.['at-least']])).toEqual([
      ['毛入园率达到96%以上', '96%'],
      ['毛入学率达到94%以上', '94%'],
      ['高级职称占比达到30%', '30%'],
      ['硕士占比达到12%', '12%'],
      ['七年级及格率达到88%', '88%'],
      ['八年级及格率达到85%', '85%'],
    ]);
  });
});

describe('beside what is to be reached', () => {
  it('a column says how large the whole thing is, or how often it is measured', () => {
    const projects = [
      '| 项目名称 | 建设内容及规模 | 2024年节点目标 | 责任单位 |',
      '|---|---|---|---|',
      '| 风雨操场 | 新建看台400座，占地9亩 | 3月底前开工，11月底前完成封顶 | 基建处 |',
      '| 东区食堂 | 改造餐厅2层 | 9月1日前投入使用 | 总务处 |',
    ];
    const rates = [
      '| 序号 | 指标 | 目标值 | 监测频次 |',
      '|---|---|---|---|',
      '| 1 | 出勤率 | ≥95% | 每月 |',
      '| 2 | 作业合格率 | ≥90% | 每周 |',
    ];
    const { plan } = draftOf(
      ['某某中学2024年工作计划', '一、项目', ...projects, '二、指标', ...rates].join('\n'),
      2024,
    );
    const duties = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(duties.map(({ text, due, target }) => [text, due ?? target?.['at-least']])).toEqual([
      ['3月底前开工', '2024-03-31'],
      ['11月底前完成封顶', '2024-11-30'],
      ['9月1日前投入使用', '2024-09-01'],
      ['出勤率', '95%'],
      ['作业合格率', '90%'],
    ]);
  });

  it('the first words of an item without a title give no day to what follows', () => {
    const all = requirementsOf('1. 教工食堂8月20日前竣工交付；改造公寓4栋；公开招标率100%。');
    expect(all.map(({ due }) => due)).toEqual(['2024-08-20', undefined, undefined]);
  });

  it('不超过 is no 超过', () => {
    expect(requirementsOf('1. 加分。全年加分最高不超过3分。').map(({ target }) => target?.['at-least'])).not.toContain(
      '3',
    );
  });
});

describe('an accident that may not happen so often', () => {
  it('is a limit, and no statistic', () => {
    expect(requirementsOf('1.全年发生一般事故不超过3起。').map(({ target }) => target)).toEqual([
      expect.objectContaining({ 'at-most': '3' }),
    ]);
  });
});

describe('a part that says in what spirit the work is done', () => {
  it('forbids all the same', () => {
    const text =
      '某区2024年招生办法\n一、总体要求\n1.坚持就近入学。严禁以考试成绩作为招生依据，不得以面试选拔学生。\n二、程序\n1.发布通知。';
    const { plan } = draftOf(text, 2024);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map(({ text, target }) => [text, target?.never])).toEqual([
      ['严禁以考试成绩作为招生依据', 'true'],
      ['不得以面试选拔学生', 'true'],
      ['发布通知', undefined],
    ]);
  });

  it('asks for nothing where it says what lies where', () => {
    const text =
      '柳江县蓝莓产业园方案\n一、空间布局\n东部种植片区以青石乡为核心，汇聚育苗企业，面积约12平方公里。\n二、任务\n1.优化空间布局。新建冷库2座。';
    const [layout, tasks] = draftOf(text, 2024).plan.sections.map(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
    );
    expect([layout, tasks]).toEqual([[], ['新建冷库2座']]);
  });

  it('asks for what is to be reached, where it is how much', () => {
    const { plan } = draftOf(
      '某县2024年供水工作方案\n一、总体要求\n坚持群众满意，把水厂建成放心水厂。到2024年底，全县水质达标率达到98%，不发生一起停水投诉。\n二、任务\n1.检修管网。',
      2024,
    );
    const all = plan.sections[0]?.items.flatMap(({ requirements }) => requirements);
    expect(all?.map(({ text, due }) => [text, due])).toEqual([
      ['全县水质达标率达到98%', '2024-12-31'],
      ['不发生一起停水投诉', undefined],
    ]);
  });
});
