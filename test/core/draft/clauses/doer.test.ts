import { describe, expect, it } from 'vitest';
import { doerOf } from '../../../../src/core/draft/clauses/doer.ts';

describe('who is to do it', () => {
  it.each([
    ['局督导室每两周通报一次', ['局督导室']],
    ['体卫办每月抽查食堂', ['体卫办']],
    ['区疾控管理所对游泳场馆开展监测', ['区疾控管理所']],
    ['镇巡查队每半月巡河', ['镇巡查队']],
    ['村务监督委员会每季度查账', ['村务监督委员会']],
    ['各处室、年级每月5日前报送台账', ['各处室', '年级']],
    ['备课组长整理命题双向细目表', ['备课组长']],
    ['班主任填写家访记录', ['班主任']],
    ['各支部书记每季度讲党课', ['各支部书记']],
    ['园领导每餐试吃', ['园领导']],
    ['各镇（街道）11月8日前上报台账', ['各镇（街道）']],
    ['巡察组对经费使用开展抽查', ['巡察组']],
    ['镇办事处组织庭院评比', ['镇办事处']],
    ['会议由人事科统一记录', ['人事科']],
  ])('stands before the verb: %s', (clause, names) => {
    expect(doerOf(clause)?.names).toEqual(names);
  });

  it.each([
    ['5月20日前各教研组提交课题结题报告', ['各教研组']],
    ['每月末由教研组长检查作业', ['教研组长']],
    ['寒假前班主任对离校学生逐一谈话', ['班主任']],
    ['年底前纪委完成专项检查', ['纪委']],
  ])('stands behind words of time, which stay with the duty: %s', (clause, names) => {
    const doer = doerOf(clause);
    expect(doer?.names).toEqual(names);
    expect(doer?.rest.startsWith(clause.slice(0, 2))).toBe(true);
  });

  it.each([
    '教研组建设扎实推进',
    '各年级学期末及格率不低于90%',
    '图书室每天开放',
    '学生一律不得带手机',
    '举办艺术节',
    '办公用品采购严格审批',
    '基层党组织建设进一步加强',
    '教师听课每学期不少于16节',
    '各班每周2次',
    '企业公司治理体系不断健全',
    '社区服务中心建成投用',
    '政府采购公开透明',
    '值班领导由书记担任',
  ])('is nobody where a noun only looks like one: %s', (clause) => {
    expect(doerOf(clause)).toBeUndefined();
  });
});
