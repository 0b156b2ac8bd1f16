import { describe, expect, it } from 'vitest';
import type { DraftRequirement } from '../../../../src/core/draft/draft.ts';
import { draftOf } from '../../../support/documents.ts';

function requirementsOf(...body: readonly string[]): DraftRequirement[] {
  const { plan } = draftOf(['某某中学2024年工作计划', '一、主要工作', ...body].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
}

const asked = (...body: readonly string[]) => requirementsOf(...body).map(({ text }) => text);

describe('a clause whose verb is on no list', () => {
  it.each([
    ['走廊灯具随坏随换', ['走廊灯具随坏随换']],
    ['补贴资金应发尽发', ['补贴资金应发尽发']],
    ['雨具、拖把一班一角一清洗', ['雨具、拖把一班一角一清洗']],
    ['过期药品单独封存', ['过期药品单独封存']],
    ['网络机房昼夜值守', ['网络机房昼夜值守']],
    ['试卷销毁情况报教导处', ['试卷销毁情况报教导处']],
    ['分校与各教研组、班主任签订目标书', ['分校与各教研组、班主任签订目标书']],
    ['耐心倾听家长的诉求', ['耐心倾听家长的诉求']],
    ['区级课题《乡土诗词进课堂的路径》10月底前完成结题', ['区级课题《乡土诗词进课堂的路径》10月底前完成结题']],
    ['5月10日前东楼、西楼交付使用', ['5月10日前东楼、西楼交付使用']],
    ['力争年内通过市级复审', ['力争年内通过市级复审']],
    ['实训楼通过省级验收', ['实训楼通过省级验收']],
    ['期末统考均分进入全市前五', ['期末统考均分进入全市前五']],
    ['操场因暴雨无法使用时改为室内课', ['操场因暴雨无法使用时改为室内课']],
    ['远程门诊覆盖所有社区', ['远程门诊覆盖所有社区']],
    ['力争美术组、音乐组建成示范组', ['力争美术组、音乐组建成示范组']],
    ['焊接、登高、吊装严格执行许可制度', ['焊接、登高、吊装严格执行许可制度']],
    ['法定节假日、重要活动和汛期必须在岗带班', ['法定节假日、重要活动和汛期必须在岗带班']],
    ['新设书法教室、陶艺教室', ['新设书法教室、陶艺教室']],
    ['对疑难投诉、重复投诉等问题重点整治', ['对疑难投诉、重复投诉等问题重点整治']],
    ['对老旧围墙设置警示牌', ['对老旧围墙设置警示牌']],
    ['配合做好校门口交通疏导', ['配合做好校门口交通疏导']],
    ['负责教学楼以外场地的安全管理', ['负责教学楼以外场地的安全管理']],
    ['不能当场修复的设置围栏', ['不能当场修复的设置围栏']],
    ['11月20日前定稿付印', ['11月20日前定稿付印']],
    ['严禁将门禁“一锁了之”', ['严禁将门禁“一锁了之”']],
    ['全年无重大火灾', ['全年无重大火灾']],
    ['做到接报后8分钟到场', ['做到接报后8分钟到场']],
  ])('is a duty by what stands beside its verb: %s', (text, expected) => {
    expect(asked(`1.甲乙丙。召开会议，${text}。`)).toEqual(['召开会议', ...expected]);
  });

  it.each([
    '奖项设置以组委会通知为准',
    '名单见附件',
    '总投资4200万元',
    '时间为双周周二下午',
    '对弄虚作假的单位，依规依纪严肃追究责任',
    '紧紧围绕学校中心工作',
    '通过师徒结对让新人快速成长',
    '做到公开公正、不偏不倚',
    '部署任务、交流经验',
    '在抓细抓实上下功夫',
    '全体教师务必振奋精神',
    '个别环节管理还不够规范',
  ])('is none where it tells how to read the text, what befalls, or how: %s', (text) => {
    expect(asked(`1.甲乙丙。召开会议，${text}。`)).toEqual(['召开会议']);
  });

  it.each([
    '咨询电话：0500-2266778',
    '考核对象：全区12所学校',
    '让我们携手共进',
    '安全重于泰山！',
    '说明：未注明时限的，为年底前完成',
    '我镇地处山区，总面积42平方公里',
    '上述任务既要抓紧，又要讲究方法',
    '近两个学期合格率分别为81%和86%',
    '本标准共3个部分18章',
  ])('is none as a line beside the duties: %s', (text) => {
    expect(asked('1.甲乙丙。召开会议。', text)).toEqual(['召开会议']);
  });

  it('asks for what a remark below says with a day or a number', () => {
    expect(asked('1.甲乙丙。召开会议。', '注：各年级每月20日前报送台账。')).toContain('各年级每月20日前报送台账');
  });
});

describe('where a clause is cut', () => {
  it.each([
    ['年级组每周抽查一次并在教师会上公布', ['年级组每周抽查一次', '在教师会上公布']],
    ['开课率、合格率均达100%', ['开课率100%', '合格率100%']],
    ['因大雾、冰雪不能出操的，组织室内跳绳', ['因大雾、冰雪不能出操的，组织室内跳绳']],
    ['对住校、走读等学生，班主任每月谈心1次', ['对住校、走读等学生，班主任每月谈心1次']],
    ['每月组织联合检查不少于2次，对隐患发现一起、查处一起', ['每月组织联合检查不少于2次', '对隐患发现一起、查处一起']],
    ['督促食堂落实责任，每月抽查不少于3次', ['督促食堂落实责任', '每月抽查不少于3次']],
    ['急件2小时内答复、7个工作日内办结', ['急件2小时内答复', '7个工作日内办结']],
    ['市级督查反馈的6个方面19个问题，5月底前完成整改', ['5月底前完成整改']],
    [
      '一是抓好骨干带动，教研组每月开展研讨1次，学期末评选优秀课例10节',
      ['教研组每月开展研讨1次', '学期末评选优秀课例10节'],
    ],
    ['将消防演练纳入年度计划', ['将消防演练纳入年度计划']],
    ['由分管负责人约谈班主任', ['由分管负责人约谈班主任']],
  ])('each duty is whole: %s', (text, expected) => {
    expect(asked(`1.甲乙丙。${text}。`)).toEqual(expected);
  });

  it('each of the rates that share a level has it, of its own', () => {
    expect(requirementsOf('1.甲乙丙。开课率、合格率均不低于90%。')).toMatchObject([
      { text: '开课率不低于90%', target: { 'at-least': '90%', of: '开课率' } },
      { text: '合格率不低于90%', target: { 'at-least': '90%', of: '合格率' } },
    ]);
  });

  it('events under a span of months are duties, also two in one line and before a number', () => {
    expect(
      asked(
        '3月—4月',
        '1.植树活动、踏青诗会',
        '2.防火宣传，各班巡查不少于2次',
        '3.半年考核、民主评议',
        '一季度',
        '1.元宵灯会',
      ),
    ).toEqual(['植树活动', '踏青诗会', '防火宣传', '各班巡查不少于2次', '半年考核', '民主评议', '元宵灯会']);
  });
});

describe('above the first section', () => {
  const goals = (text: string) =>
    draftOf(`某某局2024年工作要点\n${text}\n一、主要工作\n1.甲乙丙。召开会议。`, 2024)
      .plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements))
      .map((each) => each.text)
      .filter((each) => each !== '召开会议');

  it('what is to be reached is a duty, and who has to report until when', () => {
    expect(goals('主要目标是：及格率达到92%以上。')).toEqual(['及格率达到92%以上']);
    expect(goals('各责任科室要对照任务逐项落实，每季度20日前将进展报局办公室。')).toEqual([
      '各责任科室要对照任务逐项落实',
      '每季度20日前将进展报局办公室',
    ]);
  });

  it('how large a thing is, and the spirit with its numbers, are none', () => {
    expect(goals('辖区有学校46所，在校生3.2万人，教师1900名。')).toEqual([]);
    expect(goals('总体思路是：以高质量发展为引领，开展“提升年”活动，力争产值突破3亿元。')).toEqual([]);
  });
});
