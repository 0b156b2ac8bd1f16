import { describe, expect, it } from 'vitest';
import { responsibleIn } from '../../../../src/core/draft/notes/responsible-in.ts';
import { draftOf } from '../../../support/documents.ts';

describe('a note of who does it', () => {
  it.each([
    ['（责任单位：市科委、市发展改革委）', [], ['市科委', '市发展改革委'], ''],
    ['〔牵头单位：办公室；责任单位：人事科、各学校〕', ['办公室'], ['人事科', '各学校'], ''],
    ['（责任科室:德育处）', [], ['德育处'], ''],
    ['（责任单位：县民政局等有关部门）', [], ['县民政局'], ''],
    ['（人事科负责）', ['人事科'], [], ''],
    ['（基教科牵头，人事科配合）', ['基教科'], ['人事科'], ''],
    ['（牵头单位：办公室，配合单位：各科室，完成时限：6月底前）', ['办公室'], ['各科室'], '6月底前'],
    ['（牵头科室：办公室；6月底前）', ['办公室'], [], '6月底前'],
    ['[责任人：王主任]', [], ['王主任'], ''],
    ['（责任人：村支书 钱某、治保主任 孙某）', [], ['村支书 钱某', '治保主任 孙某'], ''],
    ['（责任人：总务处 钱某）', [], ['总务处', '钱某'], ''],
    ['（责任单位：林业局、水利局，气象站按职责分工负责）', [], ['林业局', '水利局', '气象站'], ''],
    [
      '〔林业局牵头，水利局、气象站参与，各乡镇负责落实。其余各项均须配合〕',
      ['林业局'],
      ['水利局', '气象站', '各乡镇'],
      '',
    ],
    ['（审改办牵头，县级各有关部门及各街道办事处按职责分工负责）', ['审改办'], ['县级各有关部门', '各街道办事处'], ''],
    ['〔教研院、基教科按职责分工负责〕', ['教研院', '基教科'], [], ''],
    ['（责任科室：保卫科牵头，后勤科、团委配合）', ['保卫科'], ['后勤科', '团委'], ''],
    ['（责任部门：护理部牵头、院感科参与）', ['护理部'], ['院感科'], ''],
    ['（责任单位：科协办）', [], ['科协办'], ''],
    ['（牵头指导科室：体卫科，各学校、幼儿园为实施单位，下同）', ['体卫科'], ['各学校', '幼儿园'], ''],
    ['（责任单位：各校、工会完成时间：9月10日前）', [], ['各校', '工会'], '9月10日前'],
    ['（主责：运输科；协同：保卫科）', ['运输科'], ['保卫科'], ''],
    ['（主管部门：水利局；实施单位：各灌区）', ['水利局'], ['各灌区'], ''],
    ['（组织单位：团委）', ['团委'], [], ''],
    ['（运输科牵头，各班组配合，6月底前完成）', ['运输科'], ['各班组'], '6月底前完成'],
    ['（由运输科负责）', ['运输科'], [], ''],
  ])('%s', (note, lead, partners, time) => {
    const { text, notes } = responsibleIn(`修订章程${note}。`);
    expect(text).toBe('修订章程。');
    expect(notes.map(({ responsible }) => responsible)).toEqual([{ lead, with: partners, time }]);
  });

  it.each([
    ['由水利局牵头，气象站、各乡镇配合', ['水利局'], ['气象站', '各乡镇']],
    ['水利局牵头，各乡镇配合', ['水利局'], ['各乡镇']],
    ['由灌区管理所负责', ['灌区管理所'], []],
    ['此项工作由灌区管理所负责，水文站协助', ['灌区管理所'], ['水文站']],
    ['水利局、财政局按职责分工负责', ['水利局', '财政局'], []],
    ['——责任单位：运输科', [], ['运输科']],
    ['牵头：运输科；协办：保卫科、工会', ['运输科'], ['保卫科', '工会']],
    ['责任：运输科、保卫科', [], ['运输科', '保卫科']],
    ['运输科、保卫科负责', ['运输科', '保卫科'], []],
  ])('is a sentence of its own at the end: %s', (note, lead, partners) => {
    const { text, notes } = responsibleIn(`疏浚沟渠。更换闸门。${note}。`);
    expect(text).toBe('疏浚沟渠。更换闸门。');
    expect(notes.map(({ responsible }) => responsible)).toEqual([{ lead, with: partners, time: '' }]);
  });

  it.each(['责任：压实到岗', '专人负责', '谁使用谁负责'])('names offices, or is none: %s', (words) => {
    expect(responsibleIn(`疏浚沟渠。${words}。`).notes).toEqual([]);
  });

  it.each([
    ['由副主任钱某负责，各班组配合。', '副主任钱某'],
    ['园艺科牵头，各班组配合。', '园艺科'],
    ['由园艺科负责，各班组协助：', '园艺科'],
  ])('says whose all below it is, on a line of its own: %s', (line, lead) => {
    const { plan } = draftOf(
      `云河园2026年计划\n一、重点工作\n（一）绿化养护\n${line}\n1．清明前补栽香樟。\n2．每月修剪绿篱一次。`,
      2026,
    );
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map((each) => [each.text, each.lead, each.with])).toEqual([
      ['清明前补栽香樟', [lead], ['各班组']],
      ['每月修剪绿篱一次', [lead], ['各班组']],
    ]);
  });

  it('says amid a paragraph whose all before it is, and no more', () => {
    const { plan } = draftOf(
      '云河园2026年计划\n一、重点工作\n（一）绿化养护\n补栽香樟40株，修剪绿篱。上述工作由园艺科牵头，各班（组）配合。严禁折枝。每月检查一次。',
      2026,
    );
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map((each) => [each.text, each.lead, each.with])).toEqual([
      ['补栽香樟40株', ['园艺科'], ['各班（组）']],
      ['修剪绿篱', ['园艺科'], ['各班（组）']],
      ['严禁折枝', [], []],
      ['每月检查一次', [], []],
    ]);
  });

  it('is no sentence of who is answerable', () => {
    const { plan } = draftOf(
      '云河园2026年计划\n一、安全\n（一）用电安全\n各班组主要负责人是安全第一责任人。每周排查一次线路。',
      2026,
    );
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map((each) => [each.text, each.lead])).toEqual([['每周排查一次线路', []]]);
  });

  it('names nobody by a dash', () => {
    expect(responsibleIn('修订章程（责任单位：人事科、——）。').notes[0]?.responsible.with).toEqual(['人事科']);
  });

  it('is behind the last of a month for that one alone', () => {
    const { plan } = draftOf(
      '云河水库2026年工作计划\n一、逐月安排\n3月\n1、检修闸门；\n2、清理滩面；\n3、开展演练2次（牵头人：调度组长孙某）。',
    );
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map(({ lead }) => lead)).toEqual([[], [], ['调度组长孙某']]);
  });

  it.each([
    '党委（党组）负责制',
    '（由校长全面负责）',
    '校长（含副校长）',
    '（全体职工参加，着工装）',
    '明确责任分工（见附件）',
  ])('is none: %s', (text) => {
    expect(responsibleIn(text)).toEqual({ text, notes: [] });
  });

  it('holds for the notes below where it says so', () => {
    const tasks = [
      '1.抓体育。开展体质监测（牵头科室：体卫科，各学校为实施单位，下同）。',
      '2.抓美育。举办艺术展演（牵头科室：基教科）。',
    ];
    const { plan } = draftOf(['云河县教育局2026年工作计划', '一、主要任务', ...tasks].join('\n'), 2026);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map(({ lead, with: partners }) => [...lead, ...partners])).toEqual([
      ['体卫科', '各学校'],
      ['基教科', '各学校'],
    ]);
  });

  it('may be a day alone, on which what was asked is looked at', () => {
    const { plan } = draftOf(
      '某某中学2024年工作计划\n一、宣传\n1.办板报。各班办一期安全板报。检查时间：6月12日。',
      2024,
    );
    const [only, ...others] = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(only).toMatchObject({ text: '各班办一期安全板报', due: '2024-06-12' });
    expect(others).toEqual([]);
  });

  it('stands in a table under other heads, and who only looks after it beside', () => {
    const { plan } = draftOf(
      [
        '云河水库2026年工作计划',
        '一、任务',
        '| 任务 | 主责部门 | 协办 | 执行人 | 督办领导 | 对象 | 时间 |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| 更换水泵20台 | 设备科 | 财务科 | 值班员 | 孙某 | 各泵站 | 6月 |',
      ].join('\n'),
    );
    const [only] = plan.sections.flatMap(({ items }) => items);
    expect(only?.requirements.map(({ lead, with: partners }) => [...lead, ...partners])).toEqual([
      ['设备科', '财务科', '值班员'],
    ]);
    expect(only?.context.join('')).toContain('督办领导为孙某');
  });

  it('says so where none but those who oversee it are named, and names nobody who is only asked for: 谁审查谁负责', () => {
    const told = (text: string) => responsibleIn(text).notes.map(({ responsible }) => responsible);
    expect(told('（分管领导：钱某）')).toMatchObject([{ lead: ['钱某'], with: [], isOverseen: true }]);
    expect(told('（责任领导：钱某）')).toMatchObject([{ lead: [], with: ['钱某'], isOverseen: true }]);
    expect(told('逐册核对（谁审查谁负责）。')).toEqual([]);
  });

  it('may lack the other half of its bracket, have a comma between names, or end with who carries it out', () => {
    const told = (text: string) =>
      responsibleIn(text).notes.map(({ responsible: { lead, with: more } }) => [...lead, ...more]);
    expect(told('疏浚航道8公里。（责任单位：航道局、水利局')).toEqual([['航道局', '水利局']]);
    expect(told('疏浚航道8公里。（航道局、水利局，各乡镇政府负责）')).toEqual([['航道局', '水利局', '各乡镇政府']]);
    expect(told('疏浚航道8公里。上述工作由航道科牵头，各站落实。')).toEqual([['航道科', '各站']]);
  });

  it('tells who leads beside the office that does it', () => {
    const { notes } = responsibleIn('修订章程（联系领导：钱某；责任领导：孙某；责任科室：人事科）。');
    expect(notes[0]?.responsible).toMatchObject({ lead: [], with: ['孙某', '人事科'], remark: '联系领导：钱某' });
  });

  it('is for the sentences before it, back to the note before', () => {
    const { sections } = draftOf(
      '一、甲\n1.乙\n召开会议。修订章程。（责任单位：办公室）组织培训。（责任单位：人事科）',
    ).plan;
    expect(sections[0]?.items[0]?.requirements.map(({ with: partners }) => partners)).toEqual([
      ['办公室'],
      ['办公室'],
      ['人事科'],
    ]);
  });

  it('on lines of its own is for what stands above, under the same number; behind the title for the whole item', () => {
    const text =
      '一、甲\n（一）乙\n1.召开会议。\n责任单位：办公室\n完成时限：3月底前\n2.组织培训。\n责任单位：人事科\n（二）丙（责任单位：各校）\n开展检查。举办讲座。';
    const [one, two] = draftOf(text).plan.sections[0]?.items ?? [];
    expect(one?.requirements.map(({ with: partners, due }) => [partners, due])).toEqual([
      [['办公室'], '2024-03-31'],
      [['人事科'], undefined],
    ]);
    expect(two?.title).toBe('丙');
    expect(two?.requirements.map(({ with: partners }) => partners)).toEqual([['各校'], ['各校']]);
  });

  it('that only says until when leaves the duty to whom the title or else the sentence names', () => {
    const items = draftOf(
      '一、甲\n1.巡线（责任单位：供电所）\n清点备件（完成时限：6月底前）。\n2.检修\n线路班完成塔杆除锈（完成时限：5月底前）。',
    ).plan.sections[0]?.items;
    const all = items?.flatMap(({ requirements }) => requirements);
    expect(all?.map(({ lead, with: partners, due }) => [...lead, ...partners, due])).toEqual([
      ['供电所', '2024-06-30'],
      ['线路班', '2024-05-31'],
    ]);
  });

  it('on a line of its own never goes on with a title above that fills its line', () => {
    const text = '一、指标\n（一）水库供水量增长6%以上\n责任单位：水利局\n（二）改造泵站机组15台\n责任单位：灌区管理所';
    const all = draftOf(text).plan.sections.flatMap(({ items }) => items);
    expect(all.map(({ title, requirements }) => [title, requirements[0]?.with])).toEqual([
      ['水库供水量增长6%以上', ['水利局']],
      ['改造泵站机组15台', ['灌区管理所']],
    ]);
  });
});

describe('units that two lines of a cell run together', () => {
  it.each([
    ['市港务局市水利局', ['市港务局', '市水利局']],
    ['市港务局各县（市、区）政府', ['市港务局', '各县（市、区）政府']],
    ['港务局市场科', ['港务局市场科']],
  ])('are parted where an office ends and a place begins the next, and not within brackets: %s', (names, units) => {
    expect(responsibleIn(`扩建码头。（责任单位：${names}）`).notes[0]?.responsible.with).toEqual(units);
  });
});

describe('several times in a note', () => {
  it('are its times, and no units', () => {
    const [note] = responsibleIn('建好托位。（责任单位：人口科；6月、12月）').notes;
    expect([note?.responsible.with, note?.responsible.time]).toEqual([['人口科'], '6月、12月']);
  });
});

describe('who carries it out', () => {
  it.each(['（设备科具体实施）', '（设备科负责，镇政府予以支持）'])('is a note: %s', (note) => {
    expect(responsibleIn(`每学期演练2次${note}`).notes[0]?.responsible.lead).toEqual(['设备科']);
  });
});
