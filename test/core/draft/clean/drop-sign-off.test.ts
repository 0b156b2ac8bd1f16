import { describe, expect, it } from 'vitest';
import { dropSignOff, letterheadOf, signerOf, yearOfSigning } from '../../../../src/core/draft/clean/drop-sign-off.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('what stands below the text', () => {
  it.each([
    [['某区教育局', '2024年2月26日']],
    [['某小学', '二〇二四年二月二十六日']],
    [['附件：1. 任务分解表', '2. 联系表']],
    [['抄送：区委办、区政府办。', '某区教育局办公室　2024年2月26日印发']],
    [['（此件公开发布）']],
    [['某市第一机床厂　2024年8月30日印发　共4页第4页']],
    [['附：意见书（略）', '某区某小学　2025年5月20日']],
    [['某区某小学校长室', '2024年2月26日']],
    [['某区某小学', '2024年2月26日修订']],
    [['某区某小学教学处', '20225.12.15']],
    [['甲方（盖章）：　　　　乙方负责人（签字）：', '院长（签字）：', '签订日期：2026年1月8日']],
  ])('goes: %j', (below) => {
    const cleaned = dropSignOff(lines('一、标题', '正文。', ...below));
    expect(textsOf(cleaned)).toEqual(['一、标题', '正文。']);
    expect(doneBy(cleaned)).toEqual([`sign-off ${below.map((_line, at) => at + 3).join()}`]);
  });

  const body = ['一、标题', '1.开展排查。', '二、要求', '1.加强领导。'];
  const signed = ['某区教育局', '2024年2月18日'];
  it.each([
    ['tables and their numbers', ['附件：1.排查表', '2.名单', ...signed, '附件1', '排查表', '1.学校名称', '2.责任人']],
    ['sections of their own', [...signed, '附件', '实施细则', '一、总则', '1.制定目的。', '二、附则']],
    ['a table without the word', [...signed, '任务清单', '1.学校名称', '2.责任人']],
  ])('goes with all that is attached behind the signature: %s', (_what, below) => {
    expect(textsOf(dropSignOff(lines(...body, ...below)))).toEqual(body);
  });

  it('is no end where what is signed numbers no sections: the document follows', () => {
    const text = ['关于印发方案的通知', '请执行。', ...signed, '附件', '工作方案', ...body];
    expect(textsOf(dropSignOff(lines(...text)))).toEqual(text);
  });

  it('keeps the steps that something attached tells, below its name', () => {
    const text = ['一、对象', '1.全体职工。', '二、内容', '1.体检。', '某区卫生院', '2024年5月6日'];
    const attached = [
      '附件1：预约流程',
      '体检预约',
      '第一步：扫码登录体检平台。',
      '第二步：选择日期并提交。',
      '附件2：地图',
    ];
    expect(textsOf(dropSignOff(lines(...text, ...attached))).slice(4)).toEqual([
      '附件1：预约流程',
      '第一步：扫码登录体检平台。',
      '第二步：选择日期并提交。',
    ]);
  });

  it('keeps notes with a count of their own, and what a name heads, but no list of what is attached', () => {
    const text = ['一、对象', '1.全体职工。', '二、内容', '1.体检。', '某区卫生局', '2024年5月6日'];
    const notes = ['温馨提示', '1.当天须空腹到场。', '2.请带好身份证件。'];
    const annex = ['附：各科分工', '1.内科：负责登记，发放号牌', '2.护理部：负责采血'];
    for (const below of [notes, annex]) expect(textsOf(dropSignOff(lines(...text, ...below))).slice(4)).toEqual(below);
    for (const below of [
      ['说明', '1.表一由内科医生填写。', '2.表二由护理部填写。'],
      ['附：相关表格', '1.登记表', '2.汇总表'],
    ])
      expect(textsOf(dropSignOff(lines(...text, ...below)))).toEqual(text.slice(0, 4));
    const amid = ['一、对象', '1.全体职工。', '附：各科分工', '1.内科登记', '2.护理部采血'];
    expect(textsOf(dropSignOff(lines(...amid)))).toEqual(amid);
  });

  it('is of several below the day, too, whatever they are called', () => {
    const text = ['一、对象', '1.全体职工。', '二、内容', '1.体检。'];
    expect(textsOf(dropSignOff(lines(...text, '2024年5月6日', '后勤科、团委')))).toEqual(text);
    expect(signerOf(lines('后勤科、 团委', '2024年5月6日'))).toBe('后勤科、团委');
    expect(textsOf(dropSignOff(lines(...text, '2024年5月6日', '门诊、病房')))).toContain('门诊、病房');
  });

  it('is of all who sign, by whatever names the house has for them', () => {
    const text = ['一、对象', '1.全体职工。', '二、内容', '1.体检。'];
    for (const signed of ['后勤科、团工委办', '后勤科　 药剂组'])
      expect(textsOf(dropSignOff(lines(...text, signed, '5月6日')))).toEqual(text);
    expect(signerOf(lines('后勤科、档案室', '2024年5月6日'))).toBe('后勤科、档案室');
    expect(textsOf(dropSignOff(lines(...text, '药剂组', '2024年5月6日', '体检报名表')))).toEqual(text);
    const more = ['药剂组', '2024年5月6日', '注意：请各科空腹到场。'];
    expect(textsOf(dropSignOff(lines(...text, ...more)))).toEqual([...text, ...more]);
  });

  it('names who signed', () => {
    expect(signerOf(lines('附件：表', '某区教育局', '2024年2月26日'))).toBe('某区教育局');
    expect(signerOf(lines('附件：表'))).toBe('');
    expect(signerOf(lines('文化部公共文化司', '2024年2月26日'))).toBe('文化部公共文化司');
    expect(signerOf(lines('教　　务　　处', '2024年2月26日'))).toBe('教务处');
    expect(signerOf(lines('主办：某县人民政府办公室', '某县教育局'))).toBe('某县教育局');
  });

  it.each([
    ['柳溪镇综合办公室　　　附件1', '柳溪镇综合办公室'],
    ['内部资料　注意保存', ''],
    ['柳溪镇综合办公室', ''],
  ])('has above the title, beside what is attached, whose paper it is: %s', (line, name) => {
    expect(letterheadOf([line])).toBe(name);
  });

  it('tells the year in which it was signed', () => {
    expect(yearOfSigning(lines('附件：表', '某区教育局', '2024年2月26日'))).toBe(2024);
    expect(yearOfSigning(lines('某区某小学　2025年5月20日'))).toBe(2025);
    expect(yearOfSigning(lines('某区某小学', '2023年12月26日修订'))).toBe(2023);
    expect(yearOfSigning(lines('某区教育局', '二〇二四年二月二十六日'))).toBe(2024);
    expect(yearOfSigning(lines('某区教育局'))).toBeUndefined();
  });

  it('is no last item', () => {
    const text = ['一、标题', '1.走访幼儿园', '2.协助教育局，配合学校'];
    expect(textsOf(dropSignOff(lines(...text)))).toEqual(text);
  });
});
