import { faultIn } from '../../fault.ts';
import type { Of } from '../../table.ts';

/** The errno codes that people meet, and our own `not-plain`, in their words. */
export const fileFaults = {
  ENOENT: '没有这个文件或文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '这是一个文件夹，不是文件',
  ENOTDIR: '路径中间有一段不是文件夹',
  EEXIST: '已经有同名的文件或文件夹',
  ENOTEMPTY: '同名的文件夹不是空的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EFBIG: '文件太大',
  EROFS: '这个磁盘是只读的',
  EIO: '磁盘读写出错',
  EBUSY: '文件正被别的程序占用',
  EMFILE: '打开的文件太多',
  ENAMETOOLONG: '文件名太长',
  ELOOP: '链接绕成了圈',
  ENXIO: '设备不存在',
  ESTALE: '网络盘上的文件已失效',
  'not-plain': '这是管道或设备，不是普通文件',
} as const;

/** Why what a unit sent, a packet or a folder, cannot be used: said alike wherever it is read. */
export const packetFaults = {
  broken: () => '它不是完好的 zip 文件，可能没有传完整。请让对方重发，或重新打包再发',
  'no-head': () => '它不是本工具打的台账包。请让对方用本工具重新打包，或先解压，再收那个文件夹',
  newer: () => '它是更新版本的本工具做的，请先升级这里的工具',
  'other-plan': (detail: string) => `它是计划 ${detail} 的，不是现在这个计划的；请先换到计划 ${detail}，再收一次`,
  'other-unit': (detail: string) => `它是另一个单位（${detail}）的台账，不能并入本单位`,
  digest: () => '里面的台账比打包时少，可能被人动过或没有传完整。请让对方重发',
  'torn-line': (detail: string) => `里面的台账 ${detail} 没有写完整，可能没有传完。请让对方重发`,
  'unreadable-line': (detail: string) => `里面的台账 ${detail} 读不懂，可能传坏了。请让对方重发`,
  'oversized-line': (detail: string) => `里面的台账 ${detail} 的数字、文字或附件太多太长，不像是人记的。请与对方核实`,
  'further-faults': (detail: string) => `里面的台账 ${detail} 之后处处有问题。请让对方重发`,
  'wrong-hash': (detail: string) => `里面的台账 ${detail} 写下之后被改动过。请让对方重发`,
  'broken-signature': (detail: string) =>
    `里面的台账 ${detail} 签名不对：不是那个密钥签的，或签后被改动过。请让对方重新报送`,
  'conflict-marker': (detail: string) =>
    `里面的台账 ${detail} 是 git 合并冲突留下的标记。请让对方先把两边的记录合好，再重发`,
  'older-than-written': (detail: string) => `里面的台账 ${detail} 比写完时旧。请让对方重发`,
  'broken-chain': (detail: string) => `里面的台账 ${detail} 与上一行接不上，中间少了行，或被调换过。请让对方重发`,
  'conflicting-id': (detail: string) => `里面的台账 ${detail} 与别处同一个编号的记录不一样。请让对方重发`,
  'foreign-file': (detail: string) => `里面的台账 ${detail} 看不出是谁的记录文件，读不了。请让对方重发`,
  empty: () => '文件夹是空的。请让对方重发',
  'no-ledger': () => '里面没有台账，也没有台账包。请核对是不是拿错了，或让对方重发',
  'several-packets': (detail: string) => `里面有 ${detail} 个台账包。请先解压，再把里面的包分别收下`,
  'too-deep': (detail: string) => `里面一层套一层的压缩包太多（${detail}）。请先解压`,
  name: (detail: string) => `里面有台账以外的东西（${detail}）`,
  twice: (detail: string) => `里面有两个同名的文件（${detail}）`,
  link: (detail: string) => `里面有不是普通文件的东西（${detail}）`,
  encrypted: () => '它加了密码。请让对方不加密码重做',
  'too-many': (detail: string) => `里面的文件太多（${detail} 个）`,
  'too-large': (detail: string) => `里面的内容展开后太大（${detail}）`,
} as const;

export interface FileFault {
  readonly file: string;
  /** As Node codes it. */
  readonly why: string;
}

export interface PacketRefused {
  readonly file: string;
  readonly why: keyof typeof packetFaults;
  readonly detail: string;
}

export interface BrokenFile {
  readonly file: string;
  /** One a line. */
  readonly problems: readonly string[];
}

/** Files that cannot be read, written, attached, merged or drafted from. */
export const fileTroubles = {
  'would-overwrite': '{file} 已经存在，内容不同，没有覆盖；换个文件名，或加 --yes 覆盖。',
  'unknown-ending': ({ file, known }: Of<'file' | 'known'>) =>
    /\.pdf$/i.test(`${file}`)
      ? `写不出 PDF（${file}）：请先写成 ${known} 里的一种，再用 WPS 或 Word 另存为 PDF。`
      : `看不出 ${file} 要写成哪种格式：请把文件名的结尾改成其中一种，或者用 -f 写明：${known}。`,
  'other-ending': '{file} 写出来不是 .{ending} 文件，别的程序打不开；请把文件名的结尾改成 .{own}。什么都没有写。',
  'output-is-source': '{file} 是要读的那个文件，不能写到它上面；请换个文件名。什么都没有写。',
  'binary-to-terminal': '这种格式不是文本，不能显示在终端里；请用 -o 写明文件名，如 -o 自查报告.docx。',
  'output-is-folder': '{file} 是文件夹，不能写成文件；请在 -o 里把文件名也写上。什么都没有写。',
  'no-output-folder': '写不了 {file}：没有 {folder} 这个文件夹。请先建好，或换个地方。什么都没有写。',
  'not-a-calendar':
    '{file} 不是日历文件（.ics），看不出上次导出了什么；请用 --since 写上次导出的那个文件。什么都没有写。',
  'template-ending':
    '模板 {file} 要是 .docx、.xlsx 或 .md 文件。带宏的（.docm、.xlsm）不收；旧格式的（.doc、.wps、.xls、.et）请先另存为 .docx 或 .xlsx。',
  'template-other-format': '模板 {file} 填好以后还是 {format}；请把 -f 和 -o 写成一样，或不写 -f。',
  'signed-before-as-of':
    '签字日期 {day} 早于报告截至的 {asOf}：请改 --signed-on（年份写全），或用 --as-of 写明截至哪一天。什么都没有写。',
  'output-is-template': '-o 不能是模板 {file} 本身，请换个文件名。什么都没有写。',
  'template-too-large': '模板 {file} 太大，超过 {limit} MB；请去掉用不着的内容，如大图。',
  'template-encoding': '模板 {file} 不是 UTF-8 编码的文本，请另存为 UTF-8 后再试。',
  'template-not-word':
    '模板 {file} 不能用：不是完好的 .docx 文件，或带有宏、嵌入对象。请用 Word 或 WPS 另存为普通的 .docx。',
  'template-not-workbook':
    '模板 {file} 不能用：不是完好的 .xlsx 文件，或带有宏、嵌入对象。请用 Excel 或 WPS 另存为普通的 .xlsx。',
  'template-unpacks': '模板 {file} 解开后太大，不像是一份表格或报告，没有读；请用 Word、Excel 或 WPS 另存一份再试。',
  'template-leads-out':
    '模板 {file} 里有一项要写到文件夹外面去（{path}），不是办公软件存的，没有读；请换一份来源可靠的模板。',
  'template-without-fields': ({ file }: Of<'file'>) =>
    `模板 ${file} 里一个字段也没有，什么都没有写。字段写在双花括号里，如 {{unit}}；写法见 docs/templates.zh-CN.md。`,
  'template-broken': ({ file, problems }: BrokenFile) =>
    `模板 ${file} 里有写错的地方，什么都没有写：${problems.map((problem) => `\n  ${problem}`).join('')}`,
  'bad-digest': '给出的校验码不完整或抄错了，请核对后再试。',
  'answers-encoding': '{file} 不是 UTF-8 编码的文本，请另存为 UTF-8 后再试；一条也没有记。',
  'answers-old-workbook':
    '{file} 是旧格式（.xls、.et）或加了密码的表格，读不了；请在 WPS 或 Excel 里“另存为”Excel 工作簿（.xlsx），不设密码，再试。一条也没有记。',
  'answers-not-a-workbook':
    '{file} 不是完好的、不带宏的 Excel 工作簿；请在 WPS 或 Excel 里打开，“另存为”Excel 工作簿（.xlsx），再试。一条也没有记。',
  'answers-not-csv': '{file} 不是能读的 CSV；请在 WPS 或 Excel 里另存为 .xlsx 或“CSV UTF-8”，再试。一条也没有记。',
  'answers-too-large': '{file} 太大（最多 {rows} 行），不像是填报表；请核对文件，或删掉多余的行再试。一条也没有记。',
  'sheet-by-needs-place':
    '按处室分开的填报表要写到一个文件夹（如 -o 各处室/，一处一个文件）或一个 .xlsx 文件（一处一张表）。',
  'answers-no-forms': '文件夹 {folder} 里没有填报表（.xlsx 或 .csv）；请核对是不是这个文件夹。什么都没有记。',
  'answers-no-head':
    '{file} 里找不到填报表的表头（“编号”“是否完成”等）；请用 plan sheet 出的表来填，不要删表头。一条也没有记。',
  'answers-broken': ({ file, problems }: BrokenFile) =>
    `${file} 有问题，一条也没有记：${problems.map((problem) => `\n  ${problem}`).join('')}`,
  'answers-changed': ({ file, problems }: BrokenFile) =>
    `${file} 里有 ${problems.length} 条可能是更正，这里没有终端可以问，一条也没有记：${problems.map((each) => `\n  ${each}`).join('')}\n是更正的，加 --changed correct 再运行（撤销原来的，按表里的重新记）；是另外的一次，加 --changed add。`,
  'only-a-terminal': '这里没有终端可以确认，请看过以后加 {option} 再运行。',
  'file-unreadable': ({ file, why }: FileFault) =>
    why === 'EISDIR'
      ? `${file} 是一个文件夹，这里要的是文件。请写里面的那个文件，连同文件夹的名字。`
      : `读不了 ${file}：${faultIn(fileFaults, why)}。请检查路径和权限。`,
  'source-missing': ({ file, why }: FileFault) => `读不了 ${file}：${faultIn(fileFaults, why)}。请检查路径和权限。`,
  'file-unwritable': ({ file, why }: FileFault) =>
    `写不了 ${file}：${faultIn(fileFaults, why)}。什么都没有记下，请检查磁盘空间和权限后重试。`,
  'bad-key':
    '{file} 不是签名用的密钥（Ed25519，PKCS#8 PEM），没有签，什么都没有记。请核对 PLAN_KEY，或用 plan key import 换回备份的密钥。',
  'bad-plan-id': '“{id}”不能作计划编号：只能用小写字母、数字和连字符，2 到 63 个字符。台账没有动。',
  'newer-format':
    '{file} 是更新版本的 plan 写的，这个版本不能改它，什么都没有动。请先升级：npm install -g workpoints。',
  'ledger-locked':
    '台账正被占用：电脑 {host} 上的进程 {pid}。这一次什么都没有记下，请稍后再试；确定它已经不在运行时，删掉 {lock} 再试。',
  'evidence-missing': '找不到佐证 {file}，什么都没有记下。请检查路径，有空格时用引号括起来。',
  'evidence-elsewhere': '佐证 {file} 不在答案文件所在的文件夹里，不能收：请把它放到答案文件旁边。',
  'evidence-is-folder':
    '佐证 {file} 是文件夹，什么都没有记下。请写里面的文件，一次可以写几个；整个文件夹的材料，可用 plan attach 一组一组对上号。',
  'evidence-is-link': '佐证 {file} 只是一个链接，什么都没有记下。请写它所指的文件本身。',
  'evidence-not-file': '佐证 {file} 不是普通文件，什么都没有记下。请先存成文件。',
  'evidence-bad-name': '佐证 {file} 的文件名里有看不见的控制字符，什么都没有记下。请改名后再试。',
  'evidence-bad-link': '佐证网址 {url} 不能用，什么都没有记下。只收 http:// 和 https:// 开头的完整网址，或者文件。',
  'unknown-code': ({ code, near }: Of<'code' | 'near'>) =>
    `没有“${code}”这条检查${near ? `，相近的有：${near}` : ''}。plan validate 在每条发现后面的方括号里写着代码。`,
  'unknown-revision':
    '--against 的“{revision}”不是文件，在计划所在的 git 仓库里也没有这个版本。请检查名称；在 CI 里请先取回完整的历史。',
  'revision-not-at-hand':
    '{file} 在版本“{revision}”时的内容不在这台电脑的 git 仓库里，没有比较：多半是只取回了一部分的仓库。请先取回完整的历史（git fetch --refetch --no-filter），再试一次；在 CI 里取代码时不要加 --filter。',
  'no-git': '找不到 git，不能与以前的版本比较。请安装 git，或用 --against 写一个文件。',
  'against-one-file': '--against 的 {file} 是文件，只能与一个计划文件比较；请写明是哪一个，或写 git 版本。',
  'packet-refused': ({ file, why, detail }: PacketRefused) =>
    `${file} 不能用：${packetFaults[why](detail)}。没有收下。`,
  'nothing-to-merge':
    '{file} 里没有计划 {plan} 的台账，什么都没有写。请写另一份 .plan/ 所在的文件夹，或 plan export 做的 zip。',
  'merge-other-unit':
    '没有并入：{file} 第 {line} 行是单位 {unit} 的记录，本单位是 {own}。什么都没有写；同一单位写成了两个编号时，请把 .plan/config.yaml 里的 unit id 改成一样。',
  'merge-other-plan': '没有并入：{file} 第 {line} 行是计划 {plan} 的记录，不该在这里。什么都没有写。',
  'ledger-older': ({ file, since, until }: Of<'file' | 'since' | 'until'>) =>
    `没有记：本机写的台账文件 ${file} ${since ? `变旧了，${since} 以后、到 ${until} 为止记的不在里面` : `不见了，或是空的（本来记到 ${until}）`}。找得到较新的那一份时，用 plan merge 并入；确定找不回来了，用 plan verify --accept 认可现在的样子，再记。`,
  'ledger-forked': '没有记：{file} 里有 git 合并冲突的标记。请先运行 plan merge（不写别的），它会把两边的记录都收好。',
  'merge-overtaken': '{file} 在并入时又有了新记录，没有动它；请再运行一次 plan merge。',
  'export-needs-output': '请用 -o 写明包的文件名，如 plan export -o year.zip。',
  'sync-all-alone': '--all 同步名单上的所有单位，请不要再写 --unit。',
  'notice-needs-folder': '请用 -o 写明放到哪个文件夹，如 -o 通知/：一个单位三份文件；什么都没有写。',
  'export-all-alone': '--all 写的是各单位的审核结果，不带佐证，也不分单位：请去掉 --with-evidence 或 --unit。',
  'export-all-needs-folder': '--all 一个单位一个包，请用 -o 写明放到哪个文件夹，如 -o 审核结果/；什么都没有写。',
  'nothing-to-answer': '收进来的台账都还没有审核，没有可以交回的；请先用 plan review 审核。',
  'nothing-to-export': '台账还是空的，没有可以打包的内容。',
  'import-format':
    '读不出 {file} 里的文字：能读的有文本文件（.txt、.md）、不带宏的 Word 文档（.docx）和 Excel 工作簿（.xlsx）、旧版 .doc 和 .wps、PDF、OFD。请在 WPS 或 Word 里另存为其中一种后再试。',
  'import-missing': ({ file, near }: Of<'file' | 'near'>) =>
    `没有 ${file} 这个文件${near ? `；是不是 ${near}？` : '：请检查文件名和它在哪个文件夹。'}什么都没有写。`,
  'import-picture':
    '{file} 是图片，里面的字读不出来，什么都没有写。请用 WPS 或手机做文字识别（OCR），存为 Word 或文本后再试；最好向发文单位要 Word 文件。',
  'import-no-bytes':
    '{file} 是空文件（0 字节），什么都没有写：多半是没有下载完，或者还在网盘上。请打开看看，重新下载或复制一份再试。',
  'import-old-format': '{file} 是 RTF 文件（有的改名为 .doc），不能直接读。请用 WPS 或 Word 打开后另存为 .docx 再试。',
  'import-web-page':
    '{file} 是网页文件，不能直接读，什么都没有写。请用浏览器打开，选中正文，复制到 WPS 或 Word 里存为 .docx 再试。',
  'import-damaged':
    '{file} 不完整或已损坏，没有读。请先用 WPS 打开看看，能打开就另存一份再试；打不开请向发文单位再要一份。',
  'import-locked': '{file} 设了打开密码，读不出文字。请用 WPS 打开、去掉密码后另存一份再试。',
  'import-scan':
    '{file} 里没有能读的文字：多半是扫描件，每页是一张图片。请先在 WPS 里做文字识别（OCR），存为 Word 后再试，或向发文单位要 Word 文件。',
  'import-too-much':
    '{file} 里的内容太多或套得太深（解开后远超一份工作要点），没有读。请用 WPS 打开，只把要用的部分复制到新文档里，存为 .docx 再试。',
  'import-too-long':
    '{file} 的文字太长（超过 200 万字、4 万行，或有一行超过 10 万字），不像是一份工作要点，没有读。请只把要用的部分复制出来，另存一个文件再试。',
  'import-plan':
    '{file} 已经是计划文件，不用起草，什么都没有写。放进 plans/ 就能用；plan validate {file} 检查它，plan import --review {file} 逐处核对。',
  'plan-sent-broken':
    '{file} 是计划文件，有 {errors} 处错误（第一处在第 {line} 行），没有收下，什么都没有动。请把这句话告诉发来的人，改好再要一份。',
  'plan-sent-twice':
    '{file}（“{title}”）和这里的 {known} 是同一个计划，内容却不一样：没有收下，什么都没有动。确要换成新的，请先把 {known} 移到别处，再导入一次；记录都还在。',
  'import-empty': '{file} 里没有可以起草的文字，什么都没有写。',
  'import-no-tasks':
    '任务表 {file} 里没有读到哪一行写着任务和它的责任单位或时限，什么都没有写。表里要有“任务”一列，和“责任单位”或“完成时限”一列。',
  'import-other-years':
    '任务表 {file} 管的是 {from} 至 {to}，文件管的是 {first} 至 {last}，不是同一年的，什么都没有写。请换成同一年的表；文件里没写年份的，用 --year 写明是哪一年。',
  'import-laid-out':
    '{file} 里的表格是用空格排的几列，分不清哪些字属于同一格，没有读。原文是 PDF 的请直接读那份 PDF；不然请在 WPS 里打开原文，另存为 .docx 再试。',
  'import-too-large': '{file} 太大（超过 30 MB），不像是一份工作要点，没有读。',
  'menu-needs-terminal':
    '菜单要在终端里用。没有终端时请直接用命令：plan status 看进度，plan report -o 自查报告.docx 出报告；plan --help 列出全部。',
  'unknown-schema': ({ name, near }: Of<'name' | 'near'>) =>
    `没有叫“${name}”的 JSON Schema${near ? `，是不是 ${near}？` : '。'}plan schema 列出有哪些。`,
  'unknown-topic': ({ name, near }: Of<'name' | 'near'>) =>
    `没有“${name}”的帮助${near ? `；是不是 plan help ${near}？` : '。'} plan help 列出全部命令，plan help topics 列出专题。`,
  'unknown-shell': ({ name, near, known }: Of<'name' | 'near' | 'known'>) =>
    `没有 plan completion ${name}${near ? `；是不是 ${near}？` : '。'} 可写：${known}。`,
  'no-home': '不知道用户文件夹在哪里（HOME 没有设），装不了；可用 plan completion bash 输出脚本，自己放好。',
  'start-up-encoding': '{file} 不是 UTF-8 文字，没有改动；请用 plan completion bash 输出脚本，自己放好。',
  'review-needs-terminal':
    '--review 要在终端里逐处问您，这里没有终端，什么都没有写。也可以用编辑器打开 {file}：核对一处，就删去那里的“# 待确认”和 x-guess 里的键；plan validate {file} 会提醒还剩哪些。',
  'review-without-terminal':
    '--review 要在终端里逐处问您，这里没有终端，什么都没有写。请先去掉 --review 起草，再在终端里运行 plan import --review {file}。',
  'review-needs-output':
    '--review 后面请写起草好的计划文件（.yaml）；要从 {file} 起草后接着核对，请加 -o：plan import {file} -o plans/草稿.yaml --review。',
  'review-one-file':
    '--review 后面只写一个草稿文件，任务表没有用，什么都没有写。要用任务表，请从文件重新起草：plan import 要点.docx 任务分解表.docx -o plans/草稿.yaml --review。',
  'review-changed':
    '{file} 刚才被别的程序改过，这一处没有写进去；以前答的都已保存。请再运行一次 plan import --review {file}。',
  'bad-year': '年份“{text}”不对，请写四位数，如 2024。',
} as const;
