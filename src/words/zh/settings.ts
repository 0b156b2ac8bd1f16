import type { Of } from '../table.ts';

/** What `plan config` shows and says. */
export const settingsTable = {
  head: '设置（{file}）',
  assigned: '分工（{plan}）',
  nobody: '还没有分工。plan config assign.编号 处室或姓名',
  hint: '要改：plan config 键 内容；要清除：plan config 键 --unset',
  none: '（未设）',
  between: '、',
  titles: {
    'unit.name': '单位名称',
    'unit.kind': '单位类别',
    'unit.id': '单位编号，记录都记在它名下，不能改',
    recorder: '填报人',
    plan: '计划',
    language: '界面语言（zh、en）',
  },
  changeWhat: '要改哪一项？',
  changeNothing: '不改了，返回',
  keepIt: '不改这一项，返回',
  nowIs: '{title}（现在：{text}）',
  askValue: '{title}改成什么？',
  isNow: '{title}：{text}。已经存好。',
  asked: { recorder: '填报人', 'unit.name': '单位名称', 'unit.kind': '单位类别', language: '界面语言' },
  languages: { zh: '中文', en: 'English' },
  assignKey: 'assign.编号',
  about: '{title}：{text}',
  notInPlan: '计划里已没有这一条',
  changed: ({ key, before, value }: Of<'key' | 'before' | 'value'>) => `已改 ${key}：${before} → ${value}`,
  same: '{key} 本来就是 {value}，没有改。',
  renamed:
    '单位编号仍是 {id}，以前的记录都还是本单位的。上级的单位名单（units.yaml）里，请上级把 name 改成新名称，原来的名称写进 former。',
  kindChanged: '归本单位的要求会随类别变化；已有的记录都在。',
  planChanged: '各计划的记录分开存放，原来那个计划的都还在；要回去：plan config plan {before}',
  assignmentFile:
    '谁来做（承办）。编号后面写处室或人，几个的写成 [教导处, 王老师]；也可以用 plan config assign.编号 名称 来改。',
  taken: '并入分工 {count} 条：{ids}',
  differs: '{id} 的分工两边不同，保留这里的“{here}”（那边是“{there}”）。要改：plan config assign.{id} 名称',
  assign: '谁来做（分工）',
  askAssign: '谁来做？处室或姓名，几个用、分开（写 - 清除）',
  badNames: ({ problem, most }: Of<'problem' | 'most'>) =>
    problem === 'too-many' ? `最多写 ${most} 个名称。` : `每个名称最多 ${most} 字。`,
  assignedApart: '{id} 的承办在几处写得不一样（{ways}），没有改：请改成一样，或在填报时选“谁来做”来改。',
  oneWay: '“{names}”',
  changes: '{file} 里有 {count} 处改了分工：',
  saved: '已改分工 {count} 处。',
  nowAssigned: ({ id, names }: Of<'id' | 'names'>) =>
    names ? `已记下：${id} 由${names}承办。` : `已清除 ${id} 的分工。`,
} as const;
