import type { Of } from '../../table.ts';

/** What only the page says; the rest are the words of every report. */
export const pageTable = {
  skip: '跳到明细表',
  figures: '总体情况',
  bySection: '各部分完成情况',
  burnUp: '完成进度与均匀进度',
  burnUpSays: '截至{day}，已完成{done}条（共{of}条）；按均匀进度应为{even}条。',
  actualLine: '已完成',
  evenLine: '均匀进度',
  grid: '按期要求逐月情况',
  gridNote: '每格是一期；按周的要求，每格是当月各周（达到数/应达到数）。',
  requirement: '任务',
  month: '{month}月',
  states: {
    met: '达到',
    short: '缺',
    running: '进行中',
    ahead: '未到',
    free: '不计',
    exempt: '不适用',
  },
  missing: '缺{amount}',
  narrative: '自查情况（初稿）',
  table: '任务明细',
  controls: '筛选',
  search: '查找（编号、文字、责任人）',
  status: '完成情况',
  section: '部分',
  lead: '责任单位',
  everything: '全部',
  overdue: '逾期或期末未完成',
  attention: '需关注（逾期、期末未完成、滞后、缺佐证、需复核）',
  shown: '显示{shown}条，共{all}条',
  more: '原文与记录',
  signature: '签字',
} as const;

/** What only the paper form of a report says. */
export const wordTable = {
  annexes: '附件：',
  annexNumber: '{number}. ',
  summary: { label: '附件1', title: '完成情况汇总表' },
  catalogue: { label: '附件2', title: '佐证材料目录' },
  records: { label: '附件3', title: '落实记录' },
  signatures: '签字盖章页',
} as const;

/** What only the workbook says. Names of sheets are short, and hold none of `[ ] : * ? / \`. */
export const workbookTable = {
  sheets: { ledger: '台账', summary: '汇总', requirements: '要求', entries: '记录', evidence: '佐证' },
  section: '{number}、{title}',
  columns: {
    light: '提示',
    missing: '尚缺',
    lead: '牵头单位',
    with: '责任单位',
    assigned: '承办',
    expected: '应有佐证',
    across: '全区指标',
    kind: '类型',
    on: '日期',
    amount: '数量或份额',
    unit: '单位',
    period: '所属期',
    note: '内容',
    reason: '原因',
    by: '填报人',
    recorded: '登记时间',
    entry: '记录号',
    otherNames: '又名',
    bytes: '大小（字节）',
    link: '网址',
    requirements: '任务数',
    rate: '完成率',
  },
  status: '状态',
  total: '合计',
  contributed: '是（只报贡献）',
  facts: { unit: '填报单位', asOf: '截至', recorder: '填报人', digest: '台账校验码', plan: '工作要点' },
} as const;

export const calendarTable = {
  settled: '［{status}］{title}',
  cancelled: '已取消',
  /** One alarm for several of a day. */
  several: '{title}等{count}条',
  nameFor: '{title}（{name}）',
  ofPeriod: '{title}（{period}）',
  target: '目标：{words}',
  quote: '工作要点原文：{text}',
  lead: '牵头单位：{names}',
  with: '责任单位：{names}',
  assigned: '承办：{names}',
  evidence: '佐证材料：{names}',
  place: '{section} › {item}',
  plan: '《{title}》',
  between: '、',
} as const;

/** What is wrong with a template, and where. */
export const templateTable = {
  inLine: '第 {line} 行：',
  inParagraph: '{part} 第 {paragraph} 段“{words}”：',
  inPart: '{part}：',
  inCell: '“{sheet}”表 {cell}：',
  inSheet: '“{sheet}”表：',
  /** How a workbook shows a day where the cell has no form of its own. */
  dayCode: 'yyyy"年"m"月"d"日"',
  problems: {
    'unknown-field': ({ name, near }: Of<'name' | 'near'>) =>
      `这里没有字段“${name}”${near ? `，相近的有：${near}` : ''}`,
    'list-as-word': ({ name }: Of<'name'>) => `“${name}”是列表，要写成 {{#${name}}}……{{/${name}}}`,
    'list-elsewhere': '列表“{name}”不能写在别的列表里，请移到外面',
    'unsupported-tag': '不支持这种写法：“{name}”',
    unclosed: ({ name }: Of<'name'>) => `“${name}”没有结束：少了 }} 或 {{/…}}`,
    unopened: ({ name }: Of<'name'>) => `“${name}”没有开始：前面少了 {{#…}}`,
    'stray-open': () => '有 {{，后面却没有 }}',
    'stray-close': ({ name }: Of<'name'>) => `${name ? `“${name}”后面` : '这里'}有 }}，前面却没有 {{`,
    'too-deep': '列表和条件一层套一层，“{name}”已是第 51 层，请少套几层',
    'tag-elsewhere': '字段写在了填不了的地方（公式、图形、批注、尾注或工作表的名字），请移到普通的文字或单元格里',
    'side-by-side': '“{name}”和前面的列表或条件占了同一行，请分到不同的行',
    'splits-rows': '{name} 一部分在列表的行里，一部分在外面，填好以后会错位；请让它整个在里面或整个在外面',
    'single-row': '公式引用了列表里的一格（第 {name} 行），填好以后那里有好几行；请改用 SUM 等能算一片单元格的函数',
    'cannot-follow': '行数会变，这里的“{name}”没法跟着变，请改成普通的引用，或移到别的文件里',
    'pivot-table': '有列表的工作表里不能有数据透视表，它没法跟着行数变；请把它移到别的工作表',
    'linked-control': '有列表的工作表里不能有链接到单元格的按钮或复选框，它们没法跟着行数变；请去掉链接',
    'table-head': '表格的标题行里不能有字段，请把字段移到别处',
    'too-long': '填好以后文字太长，一个单元格放不下',
    'too-many-rows': '填好以后行数太多，一张工作表放不下',
    unreadable: '读不了，文件可能已损坏',
  },
} as const;
