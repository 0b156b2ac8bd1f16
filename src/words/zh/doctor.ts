export const words = {
  checkups: {
    node: 'Node.js',
    locale: '语言',
    console: '终端',
    time: '时间',
    settings: '设置',
    folder: '文件夹',
    cloud: '网盘',
    plan: '计划',
    ledger: '台账',
    evidence: '佐证',
  },
  levels: { ok: '正常', hint: '提示', problem: '问题' },
  remedy: '办法：',
  sum: '共 {problems} 个问题，{hints} 条提示。',
  allWell: '一切正常。',
  findings: {
    'node-runs': { says: '{node}（{platform}）' },
    'locale-known': { says: '{locale}' },
    'locale-unnamed': {
      says: '系统没有说用什么语言（LANG 没有设），按中文显示',
      remedy: '要固定下来，设 LANG=zh_CN.UTF-8；或每次加 --lang zh、--lang en',
    },
    'locale-encoding': {
      says: '系统语言设置 {locale} 不是 UTF-8，中文可能显示成乱码',
      remedy: '设 LANG=zh_CN.UTF-8，并把终端的编码选为 UTF-8',
    },
    'console-good': { says: '{columns} 列' },
    'console-plain': { says: '一行一件事（--plain）' },
    'console-code-page': {
      says: '像是 Windows 旧式控制台（代码页多为 936）：屏幕上的中文没有问题，但用 | 或 > 转给别的程序会成乱码',
      remedy:
        '先运行 chcp 65001，字体选“新宋体”；存文件用 -o 文件名，不用 >；Windows 10 以上可从应用商店装 Windows Terminal',
    },
    'console-dumb': {
      says: 'TERM=dumb：终端不能移动光标，逐条填报的选择列表显示不好',
      remedy: '换一个终端，或用 plan sheet 出填报表，用 plan record 记',
    },
    'console-narrow': {
      says: '窗口只有 {columns} 列，少于 {narrowest} 列，屏幕排不下',
      remedy: '把窗口拉宽，或把字号调小',
    },
    'time-good': { says: '{now}（{timeZone}）' },
    'time-zone-elsewhere': {
      says: '时区是 {timeZone}（{offset}），不是北京时间：“今天”和记录的日期按这个时区算',
      remedy: '人在国内的，把系统时区改为“北京”，或设 TZ=Asia/Shanghai',
    },
    'time-clock-behind': {
      says: '系统时钟是 {now}，比本工具问世还早，一定不对',
      remedy: '把系统时间调准（打开“自动设置时间”），再记录',
    },
    'time-entries-later': {
      says: '台账里有 {count} 条记录的时间比现在（{now}）还晚，最晚的是 {latest}：时钟现在慢了，或那时快了',
      remedy: '先把系统时间调准；记录一条也没有丢，发生的日期不对的，用 plan undo 撤销后用 --on 重记',
    },
    'settings-read': { says: '{unit}，填报人 {recorder}' },
    'settings-none': {
      says: '{folder} 里没有设置文件（config.yaml）',
      remedy: '运行 plan init，写明单位和填报人；已有的台账不动',
    },
    'folder-none': {
      says: '这里（{place}）还没有台账',
      remedy: '第一次用：plan init（或 plan check）；台账在别处的，用 --dir 指明',
    },
    'folder-writable': { says: '{folder} 可以写' },
    'folder-unwritable': {
      says: '{folder} 不能写，什么也记不进去',
      remedy: '看磁盘是否已满、U 盘是否写保护、文件夹是否只读；或请管理员给这个文件夹写的权限',
    },
    'cloud-none': { says: '路径上看不出有网盘在同步' },
    'cloud-synced': {
      says: '{folder} 在 {drive} 的同步文件夹里',
      remedy:
        '可以用，但一次只在一台电脑上记，记完等它同步好；把文件夹设为“始终保留在此设备上”；出了冲突副本就运行 plan merge；另外留一份备份（plan export -o 备份.zip --with-evidence）',
    },
    'plan-read': { says: '{title}（{file}）' },
    'plan-trouble': {
      says: '{message}',
      remedy: 'plan validate 可看每一处；plan list 列出手头的计划',
    },
    'plan-doubled': {
      says: '计划编号 {id} 有几个文件：{files}',
      remedy: '用 plan diff 文件 文件 对照，留下对的，其余删掉或移出 plans/；在那之前，要用这个计划的命令都不往下做',
    },
    'ledger-whole': { says: '{plan}：{entries} 条记录，每一行都和写下时一样' },
    'ledger-damaged': {
      says: '{plan}：{count} 处被改动、读不了或不属于台账，第一处 {first}',
      remedy:
        'plan verify --plan {plan} 看每一处；不要动手改台账文件，从备份里用 plan merge 并回来；是网盘冲突副本的，运行 plan merge',
    },
    'ledger-unfinished': {
      says: '{plan}：{count} 批记录没有写完，不计入',
      remedy: '把那几条重新记一遍；plan verify 可看是哪一批',
    },
    'ledger-without-plan': {
      says: '有 {plan} 的台账，手头却没有这个计划',
      remedy: '把它的计划文件放进 plans/，才能看进度、出报告；台账本身完好',
    },
    'evidence-whole': { says: '{count} 份都和存入时一样' },
    'evidence-none': { says: '还没有附过佐证' },
    'evidence-damaged': {
      says: '{count} 份丢失或被改动，第一份：{first}',
      remedy: '从备份的 .plan/evidence 复制回来，或找到原件重新附上；plan verify 看每一份',
    },
    'evidence-to-look-at': {
      says: '{count} 处请看一看，第一处：{first}',
      remedy: 'plan verify 列出全部；不是损坏',
    },
    trouble: { says: '{message}' },
  },
} as const;
