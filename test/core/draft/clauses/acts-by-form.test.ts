import { describe, expect, it } from 'vitest';
import type { DraftRequirement } from '../../../../src/core/draft/draft.ts';
import { draftOf } from '../../../support/documents.ts';

function requirementsOf(sentence: string): DraftRequirement[] {
  const { plan } = draftOf(`某某中学2024年工作计划\n一、主要工作\n1.甲乙丙。召开会议。${sentence}。`, 2024);
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements)).slice(1);
}

const asked = (sentence: string) => requirementsOf(sentence).map(({ text }) => text);

describe('an act by the form of its words', () => {
  it.each([
    ['清空储物柜，拔掉插头，剪断封条', ['清空储物柜', '拔掉插头', '剪断封条']],
    ['课间操时间，选出领操员', ['选出领操员']],
    ['会议纪要于6月8日下班前送总务科', ['会议纪要于6月8日下班前送总务科']],
    ['仓库的屋顶汛期前一定修好，库房的窗户国庆前全部换新', ['库房的窗户国庆前全部换新']],
    ['全市青年歌手大赛于9月上旬举行', ['全市青年歌手大赛于9月上旬举行']],
    ['门岗于7:20-7:50在岗亭执勤', ['门岗于7:20-7:50在岗亭执勤']],
    ['13:10-13:40值日教师在操场巡查秩序', ['13:10-13:40值日教师在操场巡查秩序']],
    ['每一位队员写一篇训练日记', ['每一位队员写一篇训练日记']],
    ['学徒年底办一场成果展', ['学徒年底办一场成果展']],
    ['车辆只出不进', ['车辆只出不进']],
    ['4月试运行，9月10日正式切换', ['4月试运行', '9月10日正式切换']],
    ['中班、小班坚持使用普通话交流', ['中班、小班坚持使用普通话交流']],
    ['一天不能超过两个小时', ['一天不能超过两个小时']],
    ['要求全体队员按时归队', ['要求全体队员按时归队']],
    ['各科组（室）具体负责本组学员的实训安排和考核', ['各科组（室）具体负责本组学员的实训安排和考核']],
    ['各车间提交更换的零件清单', ['各车间提交更换的零件清单']],
  ])('is seen though its verb is on no list, or behind much else: %s', (sentence, expected) => {
    expect(asked(sentence)).toEqual(expected);
  });

  it.each(['6月底前的准备', '学员写作水平', '每个班级完整的名册'])(
    'is none where the same signs name a thing: %s',
    (sentence) => {
      expect(asked(sentence)).toEqual([]);
    },
  );
});

describe('where such an act is cut', () => {
  it.each([
    ['走廊上的展板、绿植等物品，应及时搬到一楼大厅', ['走廊上的展板、绿植等物品，应及时搬到一楼大厅']],
    ['召开例会，仓库里的灭火器，必须每月检查', ['召开例会', '仓库里的灭火器，必须每月检查']],
    ['各类阀门请全部关紧以防夜间漏水', ['各类阀门请全部关紧']],
    ['最后离开车间的工人务必将电闸拉下', ['最后离开车间的工人务必将电闸拉下']],
    [
      '不准带手机进实验室（教师除外）、不准单独操作、不准串岗',
      ['不准带手机进实验室（教师除外）', '不准单独操作', '不准串岗'],
    ],
    ['改造旧厂房12栋（其中3栋列入市级计划）', ['改造旧厂房12栋']],
  ])('it is whole and says no more: %s', (sentence, expected) => {
    expect(asked(sentence)).toEqual(expected);
  });
});

describe('a prohibition', () => {
  it.each(['不盲目跟风投资', '不轻信陌生来电', '莫要轻易转借账号', '别讲排场'])(
    'is one by 不, 莫要 or 别 before what nobody should do: %s',
    (sentence) => {
      expect(requirementsOf(sentence)).toMatchObject([{ text: sentence, target: { never: 'true' } }]);
    },
  );
});
