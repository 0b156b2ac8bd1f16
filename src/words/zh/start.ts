import type { Of } from '../table.ts';

export const welcomeTable = {
  start: `这里还没有台账。手头的计划：{title}

  plan check      逐条填报（第一次会问单位和姓名）
  plan status     看进度
  plan report     出年终自查报告
  plan validate   检查计划文件
  plan --help     全部命令`,
} as const;

export const initTable = {
  gitOffer: '这里是 git 仓库。合并分支时，台账文件由 plan 来合，两边的记录都留下，好吗？',
  gitSet:
    '已设好：这个克隆里，git 合并台账文件时会用 plan（.plan/.gitattributes 请一并提交）。别的克隆里也要各运行一次 plan init --git。',
  unit: '您是哪个单位？（如 实验小学）',
  findUnit: '您是哪个单位？输入名称里的几个字',
  noSuchUnit: '名单里没有这样的单位',
  notListed: '不在名单里，自己写',
  kindOf: '{unit}是哪一类单位？',
  recorder: '填报人姓名？',
  backToName: '返回，重写单位名称',
  isRight: '单位：{unit}　类别：{kind}　填报人：{recorder}，对吗？（直接按回车重填）',
  empty: '请写上内容。',
  welcome: '第一次用，先问三件事，以后不再问。',
  changed: `还没有记录，设置已改：{file}
单位：{unit}　类别：{kind}　填报人：{recorder}`,
  made: `台账已建好：{folder}
单位：{unit}　填报人：{recorder}`,
  setUpAlready: '这里已经建好台账：{folder}。要改设置，在下面选；已有的记录不受影响。',
  next: '接下来：plan check 逐条填报，plan status 看进度。',
} as const;

export const menuTable = {
  what: '要做什么？',
  help: '按数字、字母或 ↑↓ 选中，回车确认；中途按 Ctrl+C 回到这里，记下的都不丢',
  ways: {
    open: '在浏览器里填：看着网页填，拖照片进去',
    check: '填报：一条一条地问，答一条存一条',
    status: '看进度：完成多少，哪些逾期',
    undo: '撤销上一笔：先给您看，再问一遍',
    report: '出报告：自查报告、台账表',
    submit: '报送：签字报这一期，没有也要零上报',
    plans: '换计划／新的一年',
    sheet: '填报表：给同事、处室填，收回来',
    attach: '佐证材料对上号：照片、记录归到各条',
    backup: '备份：把台账打成一个文件',
    review: '并入审核结果：局里发回的包',
    settings: '改填报人和单位',
    unit: '填报另一所：一人报几所学校，各记各的',
    verify: '核对台账：记录、佐证有没有变',
  },
  more: '更多：填报表、材料、备份、设置…',
  whatMore: '还要做什么？',
  seen: '看完了？',
  toMenu: '回到菜单',
  ended: '（已于 {to} 结束；新的一年选“换计划／新的一年”）',
  quit: '退出',
  back: '回到菜单；已经记下的都保存了。',
  stopped: '已停止；记下的都已保存。',
  whichPacket: '局里发回的包（.zip）在哪里？（把文件拖到窗口里也行；Tab 补全）',
  whichFiles: '材料在哪个文件夹？（把文件夹或文件拖到窗口里；Tab 补全）',
  nameFolder: '请写上文件夹。',
  nameFile: '请写上文件。',
  goodbye: '再见。记下的都已保存。',
  nothing: '不做了，回到菜单',
  whichReport: '要哪一种？',
  reports: [
    { label: '自查报告（Word）', file: '自查报告.docx' },
    { label: '台账和汇总（Excel）', file: '台账.xlsx' },
    { label: '自查报告（网页）', file: '自查报告.html' },
  ],
  whichSheet: '填报表',
  handOut: '导出一张空白的（Excel）',
  handOutByLead: '按处室分开导出，一个处室一张表（Excel）',
  takeIn: '收回填好的，记进台账（一个文件，或一个放着几张表的文件夹）',
  sheetFile: '填报表.xlsx',
  sheetByLeadFile: '填报表-各处室.xlsx',
  whichUnit: '填报哪一所？',
  newUnit: '新的一所：在这里给它另建一个文件夹',
  unitElsewhere: '在别的文件夹里的一所',
  askUnit: '新的一所叫什么？（如 第二小学）',
  nameUnit: '请写上单位名称。',
  askUnitFolder: '它的文件夹在哪里？（把文件夹拖到窗口里；Tab 补全）',
  noSuchFolder: '找不到文件夹 {folder}。',
  again: '再写一次吗？',
  whichFilled: '填好的填报表在哪里？（把文件或文件夹拖到窗口里也行；Tab 补全）',
  whichBackup: '备份里放什么？',
  withEvidence: '台账和佐证材料（可能有个人信息，请放在稳妥的地方）',
  withoutEvidence: '只放台账',
  backupFile: '备份-{moment}.zip',
  backedUp: `备份在 {file}
请复制到 U 盘或另一台电脑上：留在同一个盘里，盘坏了就都没了。`,
  lies: '文件在 {file}',
  open: '现在打开看看吗？',
  noProgram: '没有找到能打开它的程序，请到文件夹里双击它。',
} as const;

/** Which plan is meant, and the ways to another one. */
export const plansTable = {
  ended: '今天是 {today}，“{title}”已于 {to} 结束。要填哪一个？',
  'not-begun': '今天是 {today}，“{title}”到 {from} 才开始。要填哪一个？',
  came: '现在填的是“{title}”；文件夹里新来了别的计划。要填哪一个？',
  which: '要填哪一个计划？',
  gone: '原来用的计划“{name}”找不到了。要填哪一个？',
  help: '选定以后不再问；以后要换，选菜单里的“换计划／新的一年”',
  planAt: '{title}（{file}，到 {to}）',
  catchUp: '继续补填 {year} 年的',
  stay: '还是填“{title}”',
  ahead: '先填“{title}”，到 {from} 才开始',
  draftNext: '由 {year} 年的起草今年的',
  draftAnother: '由 {year} 年的起草另一年的',
  bundledAt: '{title}（随工具附带，到 {to}）',
  importFile: '导入一份文件（.docx .pdf .txt，或上级发来的计划 .yaml）',
  reviewMore: '接着核对现在这个计划：还有 {count} 处待确认',
  askYear: '起草哪一年的？',
  badYear: ({ own }: Of<'own'>) => `请写年份，如 2026${own ? `，不能是 ${own}` : ''}。`,
  askFile: '文件在哪里？（把文件拖到窗口里；Tab 补全）',
  nameFile: '请写上文件。',
  draftedAlready: '这份文件已经起草过（“{title}”，{file}），接着核对？',
  goOn: '接着核对已起草的',
  draftAgain: '另外重新起草一份',
  askDocumentYear: '文件里没写年份的，算哪一年？（写了的以文件为准）',
  chosen: ({ title, count }: Of<'title' | 'count'>) =>
    `现在填的是“${title}”，别的计划的记录都不动。${Number(count) === 0 ? '' : `还有 ${count} 处待确认，可在菜单的“换计划／新的一年”里接着核对。`}`,
  others: '“{title}”之外，这里还有别的计划：{plans}。要换：plan config plan {id}',
  otherAt: '{title}（{file}）',
  between: '；',
} as const;
