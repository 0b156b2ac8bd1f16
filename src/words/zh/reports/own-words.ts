import type { Of } from '../../table.ts';

/** What the unit itself writes in its report: settings, merges, and the file that it is edited in. */
export const ownWordsTable = {
  titles: {
    addressee: '主送机关',
    about: '基本情况',
    practice: '主要做法和成效',
    next: '下一步打算',
    contact: '联系人',
  },
  /** 主要做法和成效 of one section. */
  ofSection: '{title}（{section}）',
  about: {
    addressee: '报告报给谁，一行',
    about: '单位概况：如人数、班级数、分管负责人等',
    practice: '总的做法和成效，放在第一部分开头',
    next: '放在第三部分',
    contact: '姓名和电话，一行',
  },
  key: 'report.位置',
  sectionAbout: '“{section}、{title}”的做法和成效',
  notInPlan: '计划里已没有这一章节',
  head: '报告文字（{plan}）',
  nothing: '还没有写。plan config report.about 内容；或用 plan report --draft-words 文字稿.md 导出来写',
  cut: '……（共{count}字）',
  file: '自查报告里本单位自己写的文字，一处一项；几段的写成 [第一段。, 第二段。]，或用 plan config report.位置 内容 来改。',
  taken: '并入报告文字 {count} 处：{ids}',
  differs: '{id} 的文字两边不同，保留这里的“{here}”（那边是“{there}”）。要改：plan config report.{id} 内容',
  personal: '注意：{texts} 里像是有身份证号或手机号，报告里会打码；不需要的请删去。',
  between: '、',
  none: '（未设）',
  addressed: '{addressee}：',
  pending: '（待填写）',
  /** Where the place is named in front of it. */
  pendingAt: '（{place}待填写）',
  /** The file in which the prose is edited. */
  draft: {
    title: '自查报告文字稿',
    rules: [
      '怎么用：在每个“## ……〔report.……〕”标题下面写文字，一行就是一段，空行不算。',
      '标题里〔〕中的标记说明文字放在报告的哪一处，请不要改动、增删或调换。',
      '以“>”开头的行（数据、原因、整改措施等）取自台账，只供参考，不会收回；要改请到台账里改。',
      '文字行首本来就是“#”“>”或“\\”的，前面加一个“\\”。没有写的，留着“（待填写）”或空着都行。',
    ],
    heading: '{title}（{about}）',
    section: '第一部分“{name}”的主要做法和成效',
    kept: ({ count, file }: Of<'count' | 'file'>) =>
      Number(count) === 0 ? `${file} 里的文字和原来一样，没有改动。` : `已收回报告文字，改了 ${count} 处。`,
  },
} as const;
