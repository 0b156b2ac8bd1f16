import { describe, expect, it } from 'vitest';
import { unitsInTitles } from '../../../../src/core/draft/duties/title-units.ts';
import { draftOf } from '../../../support/documents.ts';

const namesIn = (...titles: readonly string[]) => {
  const { lead = [], with: partners = [] } = unitsInTitles(titles) ?? {};
  return [...lead, ...partners];
};

describe('whose the work below a title is', () => {
  it.each([
    [['后勤管理（总务处、膳食科）'], ['总务处', '膳食科']],
    [['后勤管理（责任单位：总务处）'], ['总务处']],
    [['通用条款（全部责任单位）'], ['全部责任单位']],
    [['教科室工作'], ['教科室']],
    [['甲方的责任'], ['甲方']],
    [['乙方不得有的行为'], ['乙方']],
    [['双方共同遵守的约定'], ['甲方', '乙方']],
    [['班主任岗位职责'], ['班主任']],
    [['总务处、各班主任'], ['总务处', '各班主任']],
    [['党委、政府主要负责人'], ['党委、政府主要负责人']],
    [['一车间、二车间班组长'], ['一车间、二车间班组长']],
    [['实训处、各专业系'], ['实训处', '各专业系']],
    [['值班护士职责'], ['值班护士']],
    [['学员守则'], ['学员']],
    [['租户义务'], ['租户']],
    [['县水利局'], ['县水利局']],
    [['政教处工作计划'], ['政教处']],
    [['常规管理', '德育工作（政教处）', '主要工作'], ['政教处']],
    [['体育（体卫处）', '五育并举（教导处）'], ['体卫处']],
  ])('is told by the nearest that names an office: %j', (titles, names) => {
    expect(namesIn(...titles)).toEqual(names);
  });

  it.each([
    '做强重点专科',
    '德育与少先队',
    '建强干部',
    '后勤管理（两项）',
    '主要工作',
    '办好特色学科',
    '图书馆',
    '部门职责',
    '强化领导职责',
    '',
  ])('is not told by what only sounds like one: %s', (title) => {
    expect(namesIn(title)).toEqual([]);
  });

  it('is no duty by itself', () => {
    const { plan } = draftOf(
      '云河医院2026年工作计划\n一、任务\n每月巡查1次。\n二、领导小组\n组长：孙某\n成员：各科室主任',
    );
    const asked = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text }) => text)).toEqual(['每月巡查1次']);
  });

  it('holds for each duty of the items below', () => {
    const { plan } = draftOf(
      [
        '某某小学2024年工作计划',
        '一、主要工作',
        '（一）德育（政教处）',
        '1.家校共育。5月召开家长会1次。',
        '2.主题活动。6月举办艺术节。',
        '（二）后勤（总务处）',
        '1.校舍维修。8月底前完成教学楼外墙维修。',
        '2.食堂管理。每月召开膳食委员会会议1次。',
        '（三）教学（教导处）',
        '1.教研。每两周开展集体备课1次。',
        '2.监测。期末进行质量分析1次。',
      ].join('\n'),
      2024,
    );
    const units = plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.flatMap(({ lead, with: partners }) => [...lead, ...partners])),
    );
    expect(units).toEqual(['政教处', '政教处', '总务处', '总务处', '教导处', '教导处']);
  });
});

describe('the rules of one post', () => {
  it.each([
    ['滨河中学门卫工作职责', '门卫'],
    ['青山小学校警岗位职责', '校警'],
  ])('are all theirs: %s', (title, whose) => {
    const { plan } = draftOf([title, '1.登记来访车辆。', '2.每晚巡查一次。', '3.保管钥匙。'].join('\n'), 2026);
    const leads = plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ lead }) => lead)),
    );
    expect(leads).toEqual([[whose], [whose], [whose]]);
  });
});

describe('an office that heads the work', () => {
  it('does it where the note behind its name only says who oversees it, or helps', () => {
    const { plan } = draftOf(
      [
        '青石镇2026年任务分解表',
        '一、党政办公室（责任领导：王某）',
        '1.紧急公文当日办结。',
        '2.完成信息上报60篇以上。',
        '二、财务科（分管领导：刘某；配合单位：各站）',
        '1.固定资产投资完成5亿元。',
        '2.每季度通报一次预算执行情况。',
      ].join('\n'),
      2026,
    );
    const items = plan.sections.flatMap((section) => section.items);
    expect(
      items.flatMap(({ requirements }) => requirements.map(({ lead, with: partners }) => [...lead, ...partners])),
    ).toEqual([['党政办公室'], ['党政办公室'], ['财务科', '各站'], ['财务科', '各站']]);
    expect(items[0]?.context).toEqual(['责任领导：王某']);
    const withPerson = draftOf(
      [
        '青石镇2026年任务分解表',
        '一、招商就业办（责任人：杨国平）',
        '1.走访企业30家以上。',
        '2.发布岗位500个。（配合：各村）',
        '二、财务科（责任人：苏梅）',
        '1.每季度通报一次预算执行情况。',
        '2.盘点资产。',
      ].join('\n'),
      2026,
    ).plan.sections.flatMap((section) => section.items);
    expect(
      withPerson.flatMap(({ requirements }) => requirements.map(({ lead, with: partners }) => [...lead, ...partners])),
    ).toEqual([
      ['招商就业办', '杨国平'],
      ['招商就业办', '杨国平', '各村'],
      ['财务科', '苏梅'],
      ['财务科', '苏梅'],
    ]);
  });
});
