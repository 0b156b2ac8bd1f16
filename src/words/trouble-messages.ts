import { counted } from './counted.ts';
import { districtTroubles } from './district-troubles.ts';
import { fileFaultWords } from './file-fault-words.ts';
import type { InBoth, Values } from './language.ts';
import { packetFaultWords } from './packet-fault-words.ts';
import { storeTroubles } from './store-troubles.ts';

/** What went wrong, where, and the way out, in one sentence. */
const zh = {
  ...districtTroubles.zh,
  ...storeTroubles.zh,
  'unknown-verb': ({ name, near }: Values) =>
    `没有“${name}”这个命令${near ? `，是不是 plan ${near}？` : '。'}运行 plan --help 可看全部命令。`,
  'unknown-option': ({ name, near }: Values) =>
    `没有 ${name} 这个选项${near ? `，是不是 ${near}？` : '。'}加 --help 可看这个命令的选项。`,
  'missing-argument': ({ name, verb }: Values) => `plan ${verb} 后面还要写${name}，加 --help 可看例子。`,
  'missing-value': ({ name }: Values) => `选项 ${name} 后面还要写内容，加 --help 可看例子。`,
  'bad-choice': ({ name, choices }: Values) => `选项 ${name} 只能是：${choices}。`,
  'too-many-arguments': ({ verb }: Values) => `plan ${verb} 后面写多了；内容里有空格时请用引号括起来。`,
  'wrong-call': ({ message }: Values) => `命令写得不对：${message}。加 --help 可看例子。`,
  unexpected: ({ message }: Values) => `出了意外：${message}。已经记下的都还在；设 PLAN_DEBUG=1 再运行可看细节。`,
  stopped: () => '已停止，什么都没有改。',
  'no-ledger-there': ({ folder }: Values) =>
    `${folder} 里没有台账（.plan/）。请核对 --dir（或 PLAN_DIR）；要在那里新建，先运行 plan init --dir。`,
  'no-ledger-here': () =>
    '这里还没有台账（.plan/）。先运行 plan check（会问您单位和姓名）或 plan init；台账在别的文件夹时，用 --dir 指明。',
  'archive-needs-output': () => '归档要写明放到哪里：plan archive -o 2023年归档.zip（或一个新文件夹的名字）',
  'output-folder-full': ({ folder }: Values) => `${folder} 已经存在，里面有东西，没有归档；请换一个新的文件夹名。`,
  'bad-next-year': ({ text, own }: Values) =>
    `年份“${text}”不对：请写四位数，如 ${Number(own) + 1}，不能是本计划自己的 ${own}。`,
  'next-unsound': ({ plan }: Values) =>
    `计划 ${plan} 的文件写法特殊，做不出下一年的；请先运行 plan validate --fix 再试。`,
  'nothing-unfinished': () => '没有未完成的要求，下一年的计划里就什么也没有了；不加 --unfinished 可全部延续。',
  'needs-init': ({ kinds }: Values) =>
    `这里还没有台账（.plan/），请先运行：plan init --unit 单位名称 --kind ${kinds} --recorder 姓名`,
  'already-initialized': ({ folder }: Values) =>
    `${folder} 里已经有台账设置，没有改动。还没有记录时，可用 plan init --unit 名称 --kind 类别 --recorder 姓名 改；已有记录的，请编辑其中的 config.yaml。`,
  'needs-answer': ({ option }: Values) => `这里没有终端可以问您，请用 ${option} 写明。`,
  'config-syntax': ({ file, line }: Values) => `设置文件 ${file} 第 ${line} 行写得不对，请改正后再试；台账没有动。`,
  'config-lacks': ({ file, key }: Values) => `设置文件 ${file} 里缺少 ${key}，请补上后再试；台账没有动。`,
  'output-lost': ({ code }: Values) => `结果没能全部写出（${code}）：请检查磁盘空间，再运行一次。`,
  'config-kind': ({ kind, known }: Values) =>
    `设置文件 .plan/config.yaml 里的单位类型“${kind}”不在计划里，可用：${known}。请改正后再试；台账没有动。`,
  'nothing-to-confirm': ({ id }: Values) => `${id} 没有需复核的记录，不用确认。`,
  'nothing-to-reopen': ({ id }: Values) => `${id} 没有记为完成或不适用，不用恢复办理。`,
  'on-before-period': ({ day, period }: Values) =>
    `${day} 时 ${period} 这一期还没开始，不能算补记；请改 --on 或 --period。`,
  'no-such-choice': ({ option, text, known }: Values) =>
    known
      ? `${option} 没有“${text}”，可用：${known}。`
      : `${option} 没有“${text}”：这个计划里一个也没写，请去掉 ${option}。`,
  'config-newer': ({ file, format }: Values) =>
    `设置文件 ${file} 是较新的格式（format: ${format}），请升级本工具后再用；什么都没有动。`,
  'unknown-kind': ({ kind, known }: Values) => `计划里没有“${kind}”这种单位，可用：${known}。`,
  'config-plan': ({ name, known }: Values) =>
    `设置文件 .plan/config.yaml 里写的计划“${name}”找不到${known ? `，手头有：${known}` : ''}。请改正其中的 plan，或用 --plan 指明；台账没有动。`,
  'unknown-plan': ({ name, known }: Values) =>
    `找不到计划“${name}”${known ? `，手头有：${known}` : ''}。请写文件路径或编号，plan list 可看有哪些。`,
  'no-bundled-plan': ({ folder }: Values) => `${folder} 里没有随工具带的计划，请重新安装，或用 --plan 指明计划文件。`,
  'several-plans': ({ known }: Values) => `plans/ 里有几个计划，请用 --plan 选一个：${known}`,
  'output-twice': ({ file }: Values) =>
    file === ''
      ? '只能有一种格式输出到屏幕，其余请写成 格式:文件，如 -f sarif:out.sarif。'
      : `-f 有两种格式都要写到 ${file}，请换一个文件名。`,
  'output-is-plan': ({ file }: Values) => `${file} 是要检查的计划文件，没有覆盖它；请给结果换一个文件名。`,
  'dry-run-needs-fix': () => '--dry-run 要和 --fix 一起用：plan validate --fix --dry-run。',
  'no-plan-files': ({ pattern }: Values) => `没有找到计划文件：${pattern}。请检查路径，或把计划放进 plans/ 文件夹。`,
  'broken-plan': ({ file, errors }: Values) =>
    `计划文件 ${file} 有 ${errors} 个错误，改正后再试；plan validate ${file} 可看每一处。`,
  'unknown-requirement': ({ id, near }: Values) =>
    `计划里没有编号“${id}”${near ? `，相近的有：${near}` : ''}。plan status 可看全部编号。`,
  'not-for-unit': ({ id, unit }: Values) => `${id} 不归“${unit}”这类单位，不用填报。`,
  'bad-date': ({ text }: Values) => `“${text}”不是有效的日期，请写成 2023-03-08、3-8 或 3月8日。`,
  'choose-one-answer': ({ options }: Values) => `${options} 只能选一个，请分几次记。`,
  'nothing-to-record': ({ id }: Values) =>
    `没有说要记什么。例如：plan record ${id} --done，或 --add 1、--share 38/40、--note 备注，加 --help 可看全部。`,
  'done-needs-amount': ({ id }: Values) =>
    `${id} 有数量目标，做完与否看数量：请用 --add 数量 或 --share 部分/全部 来记。`,
  'add-needs-count': ({ id }: Values) => `${id} 不按次数或数量计，请用 --done（没有目标时）或 --share 部分/全部 来记。`,
  'share-needs-share': ({ id }: Values) => `${id} 不按份额计，请用 --done 或 --add 数量 来记。`,
  'bad-amount': ({ text }: Values) => `数量“${text}”不对：请写大于 0 的数，如 2 或 0.5（最多 15 位整数、6 位小数）。`,
  'bad-share': ({ text }: Values) => `份额“${text}”不对：请写成 部分/全部，如 38/40，部分不大于全部。`,
  'on-outside-plan': ({ day, from, to }: Values) => `${day} 不在计划期内（${from} 至 ${to}），请改日期。`,
  'on-needed': ({ from, to }: Values) => `今天不在计划期内（${from} 至 ${to}），补记要用 --on 写明是哪一天的事。`,
  'on-in-future': ({ day }: Values) => `${day} 还没有到；确实要记，请加 --yes。`,
  'period-needs-recurring': ({ id }: Values) => `${id} 不是按期重复的要求，不能用 --period；哪一天的事用 --on 写明。`,
  'bad-period': ({ text, first, last }: Values) => `没有“${text}”这一期，应在 ${first} 到 ${last} 之间，照这样写。`,
  'text-too-long': ({ most }: Values) =>
    `备注或原因太长，最多 ${most} 字；什么都没有记下。长的内容请存成文件，用 --evidence 附上。`,
  'line-too-long': ({ most }: Values) =>
    `这一条记录太长（最多 ${most} 字节），什么都没有记下；请写短些，佐证分几次附上。`,
  'reason-needed': ({ id }: Values) => `${id} 记为不适用，须写明原因：--exempt 原因。`,
  'note-needed': ({ id }: Values) => `${id} 的备注是空的，请写上内容。`,
  'evidence-not-attached': ({ id, name, known }: Values) =>
    `${id} 没有附过“${name}”${known ? `，附过的有：${known}` : ''}。plan evidence ${id} 可看全部。`,
  'evidence-which': ({ id, known }: Values) =>
    `${id} 附有几份佐证，请用 --name 写明移除哪一份（编号或文件名）：${known}。`,
  'nothing-to-remove': ({ id }: Values) =>
    `${id} 没有可以移除的佐证副本（网址没有副本）；plan evidence ${id} 可看全部。`,
  'remove-needs-reason': ({ id }: Values) => `移除佐证须写明原因：plan evidence ${id} --remove 原因。什么都没有动。`,
  'would-overwrite': ({ file }: Values) => `${file} 已经存在，内容不同，没有覆盖；换个文件名，或加 --yes 覆盖。`,
  'unknown-ending': ({ file, known }: Values) => `看不出 ${file} 要写成哪种格式，请用 -f 写明：${known}。`,
  'binary-to-terminal': () => '这种格式不是文本，不能显示在终端里；请用 -o 写明文件名，如 -o 自查报告.docx。',
  'output-is-folder': ({ file }: Values) => `${file} 是文件夹，不能写成文件；请在 -o 里把文件名也写上。什么都没有写。`,
  'no-output-folder': ({ file, folder }: Values) =>
    `写不了 ${file}：没有 ${folder} 这个文件夹。请先建好，或换个地方。什么都没有写。`,
  'template-ending': ({ file }: Values) => `模板 ${file} 要是 .docx 或 .md 文件（.docm 等带宏的不收）。`,
  'template-other-format': ({ file, format }: Values) =>
    `模板 ${file} 填好以后还是 ${format}；请把 -f 和 -o 写成一样，或不写 -f。`,
  'output-is-template': ({ file }: Values) => `-o 不能是模板 ${file} 本身，请换个文件名。什么都没有写。`,
  'template-too-large': ({ file, limit }: Values) => `模板 ${file} 太大，超过 ${limit} MB；请去掉里面的大图。`,
  'template-encoding': ({ file }: Values) => `模板 ${file} 不是 UTF-8 编码的文本，请另存为 UTF-8 后再试。`,
  'template-not-word': ({ file }: Values) =>
    `模板 ${file} 不能用：不是完好的 .docx 文件，或带有宏、嵌入对象，或解开后太大。请用 Word 或 WPS 另存为普通的 .docx。`,
  'template-broken': ({ file, problems }: Values) => `模板 ${file} 里有写错的地方，什么都没有写：${problems}`,
  'bad-digest': () => '给出的校验码不完整或抄错了，请核对后再试。',
  'answers-encoding': ({ file }: Values) => `${file} 不是 UTF-8 编码的文本，请另存为 UTF-8 后再试；一条也没有记。`,
  'answers-old-workbook': ({ file }: Values) =>
    `${file} 是旧格式（.xls、.et）或加了密码的表格，读不了；请在 WPS 或 Excel 里“另存为”Excel 工作簿（.xlsx），不设密码，再试。一条也没有记。`,
  'answers-not-a-workbook': ({ file }: Values) =>
    `${file} 不是完好的、不带宏的 Excel 工作簿；请在 WPS 或 Excel 里打开，“另存为”Excel 工作簿（.xlsx），再试。一条也没有记。`,
  'answers-not-csv': ({ file }: Values) =>
    `${file} 不是能读的 CSV；请在 WPS 或 Excel 里另存为 .xlsx 或“CSV UTF-8”，再试。一条也没有记。`,
  'answers-too-large': ({ file, rows }: Values) =>
    `${file} 太大（最多 ${rows} 行），不像是填报表；请核对文件，或删掉多余的行再试。一条也没有记。`,
  'answers-no-head': ({ file }: Values) =>
    `${file} 里找不到填报表的表头（“编号”“是否完成”等）；请用 plan sheet 出的表来填，不要删表头。一条也没有记。`,
  'answers-broken': ({ file, problems }: Values) => `${file} 有问题，一条也没有记：${problems}`,
  'only-a-terminal': ({ option }: Values) => `这里没有终端可以确认，请看过以后加 ${option} 再运行。`,
  'file-unreadable': ({ file, why }: Values) => `读不了 ${file}：${fileFaultWords('zh', why)}。请检查路径和权限。`,
  'source-missing': ({ file, why }: Values) => `读不了 ${file}：${fileFaultWords('zh', why)}。请检查路径和权限。`,
  'file-unwritable': ({ file, why }: Values) =>
    `写不了 ${file}：${fileFaultWords('zh', why)}。什么都没有记下，请检查磁盘空间和权限后重试。`,
  'bad-plan-id': ({ id }: Values) =>
    `“${id}”不能作计划编号：只能用小写字母、数字和连字符，2 到 63 个字符。台账没有动。`,
  'newer-format': ({ file }: Values) =>
    `${file} 是更新版本的 plan 写的，这个版本不能改它，什么都没有动。请先升级：npm install -g workpoints。`,
  'ledger-locked': ({ host, pid, lock }: Values) =>
    `台账正被占用：电脑 ${host} 上的进程 ${pid}。这一次什么都没有记下，请稍后再试；确定它已经不在运行时，删掉 ${lock} 再试。`,
  'evidence-missing': ({ file }: Values) => `找不到佐证 ${file}，什么都没有记下。请检查路径，有空格时用引号括起来。`,
  'evidence-is-folder': ({ file }: Values) => `佐证 ${file} 是文件夹，什么都没有记下。请写里面的文件，一次可以写几个。`,
  'evidence-is-link': ({ file }: Values) => `佐证 ${file} 只是一个链接，什么都没有记下。请写它所指的文件本身。`,
  'evidence-not-file': ({ file }: Values) => `佐证 ${file} 不是普通文件，什么都没有记下。请先存成文件。`,
  'evidence-bad-name': ({ file }: Values) =>
    `佐证 ${file} 的文件名里有看不见的控制字符，什么都没有记下。请改名后再试。`,
  'evidence-bad-link': ({ url }: Values) =>
    `佐证网址 ${url} 不能用，什么都没有记下。只收 http:// 和 https:// 开头的完整网址，或者文件。`,
  'unknown-code': ({ code, near }: Values) =>
    `没有“${code}”这条检查${near ? `，相近的有：${near}` : ''}。plan validate 在每条发现后面的方括号里写着代码。`,
  'unknown-revision': ({ revision }: Values) =>
    `--against 的“${revision}”不是文件，在计划所在的 git 仓库里也没有这个版本。请检查名称；在 CI 里请先取回完整的历史。`,
  'no-git': () => '找不到 git，不能与以前的版本比较。请安装 git，或用 --against 写一个文件。',
  'against-one-file': ({ file }: Values) =>
    `--against 的 ${file} 是文件，只能与一个计划文件比较；请写明是哪一个，或写 git 版本。`,
  'packet-refused': ({ file, why, detail }: Values) =>
    `没有并入 ${file}：${packetFaultWords('zh', why, String(detail))}。什么都没有写。`,
  'nothing-to-merge': ({ file, plan }: Values) =>
    `${file} 里没有计划 ${plan} 的台账，什么都没有写。请写另一份 .plan/ 所在的文件夹，或 plan export 做的 zip。`,
  'merge-other-unit': ({ file, line, unit, own }: Values) =>
    `没有并入：${file} 第 ${line} 行是单位 ${unit} 的记录，本单位是 ${own}。什么都没有写；同一单位写成了两个编号时，请把 .plan/config.yaml 里的 unit id 改成一样。`,
  'merge-other-plan': ({ file, line, plan }: Values) =>
    `没有并入：${file} 第 ${line} 行是计划 ${plan} 的记录，不该在这里。什么都没有写。`,
  'merge-overtaken': ({ file }: Values) => `${file} 在并入时又有了新记录，没有动它；请再运行一次 plan merge。`,
  'export-needs-output': () => '请用 -o 写明包的文件名，如 plan export -o year.zip。',
  'nothing-to-export': () => '台账还是空的，没有可以打包的内容。',
  'import-pdf': ({ file }: Values) =>
    `${file} 是 PDF，不能直接读。请用 WPS 或 Word 打开后另存为纯文本（.txt），或在阅读器里全选、复制，粘贴成 .txt；也可以运行 pdftotext -layout ${file} 要点.txt。扫描件要先做文字识别。`,
  'import-format': ({ file }: Values) =>
    `读不出 ${file} 里的文字：它不是文本文件，也不是不带宏的 Word 文档（.docx）。旧的 .doc 请在 Word 或 WPS 里另存为 .docx 或纯文本（.txt）后再试。`,
  'import-empty': ({ file }: Values) => `${file} 里没有可以起草的文字，什么都没有写。`,
  'import-too-large': ({ file }: Values) => `${file} 太大（超过 30 MB），不像是一份工作要点，没有读。`,
  'menu-needs-terminal': () =>
    '菜单要在终端里用。没有终端时请直接用命令：plan status 看进度，plan report -o 自查报告.docx 出报告；plan --help 列出全部。',
  'unknown-topic': ({ name, near }: Values) =>
    `没有“${name}”的帮助${near ? `；是不是 plan help ${near}？` : '。'} plan help 列出全部命令，plan help topics 列出专题。`,
  'unknown-shell': ({ name, near, known }: Values) =>
    `没有 plan completion ${name}${near ? `；是不是 ${near}？` : '。'} 可写：${known}。`,
  'no-home': () => '不知道用户文件夹在哪里（HOME 没有设），装不了；可用 plan completion bash 输出脚本，自己放好。',
  'start-up-encoding': ({ file }: Values) =>
    `${file} 不是 UTF-8 文字，没有改动；请用 plan completion bash 输出脚本，自己放好。`,
  'review-needs-terminal': ({ file }: Values) =>
    `--review 要在终端里逐处问您，这里没有终端，什么都没有写。也可以用编辑器打开 ${file}：核对一处，就删去那里的“# 待确认”和 x-guess 里的键；plan validate ${file} 会提醒还剩哪些。`,
  'review-without-terminal': ({ file }: Values) =>
    `--review 要在终端里逐处问您，这里没有终端，什么都没有写。请先去掉 --review 起草，再在终端里运行 plan import --review ${file}。`,
  'review-needs-output': ({ file }: Values) =>
    `--review 后面请写起草好的计划文件（.yaml）；要从 ${file} 起草后接着核对，请加 -o：plan import ${file} -o plans/草稿.yaml --review。`,
  'review-changed': ({ file }: Values) =>
    `${file} 刚才被别的程序改过，这一处没有写进去；以前答的都已保存。请再运行一次 plan import --review ${file}。`,
  'bad-year': ({ text }: Values) => `年份“${text}”不对，请写四位数，如 2024。`,
};

const en: typeof zh = {
  ...districtTroubles.en,
  ...storeTroubles.en,
  'unknown-verb': ({ name, near }) =>
    `There is no verb "${name}"${near ? `; did you mean plan ${near}?` : '.'} Run plan --help to see all verbs.`,
  'unknown-option': ({ name, near }) =>
    `There is no option ${name}${near ? `; did you mean ${near}?` : '.'} Add --help to see this verb's options.`,
  'missing-argument': ({ name, verb }) => `plan ${verb} needs ${name}; add --help for examples.`,
  'missing-value': ({ name }) => `Option ${name} needs a value; add --help for examples.`,
  'bad-choice': ({ name, choices }) => `Option ${name} takes one of: ${choices}.`,
  'too-many-arguments': ({ verb }) => `plan ${verb} got too many words; put text with spaces in quotes.`,
  'wrong-call': ({ message }) => `This call is wrong: ${message}. Add --help for examples.`,
  unexpected: ({ message }) =>
    `Something unexpected: ${message}. What was recorded is still there; run again with PLAN_DEBUG=1 for details.`,
  stopped: () => 'Stopped; nothing was changed.',
  'no-ledger-there': ({ folder }) =>
    `There is no ledger (.plan/) in ${folder}. Check --dir (or PLAN_DIR); to make one there, run plan init --dir first.`,
  'no-ledger-here': () =>
    'There is no ledger (.plan/) here. Run plan check (it asks for unit and name) or plan init; if it lies elsewhere, name the folder with --dir.',
  'archive-needs-output': () => 'Say where the archive goes: plan archive -o year.zip (or the name of a new folder)',
  'output-folder-full': ({ folder }) =>
    `${folder} is there already and not empty: nothing was archived. Give the name of a new folder.`,
  'bad-next-year': ({ text, own }) =>
    `The year "${text}" is wrong: four digits, e.g. ${Number(own) + 1}, and not this plan's own ${own}.`,
  'next-unsound': ({ plan }) =>
    `The file of ${plan} is written in a way from which no next one can be made; try plan validate --fix first.`,
  'nothing-unfinished': () =>
    'Nothing is unfinished: the next plan would be empty. Without --unfinished all of it is carried over.',
  'needs-init': ({ kinds }) =>
    `There is no ledger (.plan/) here; first run: plan init --unit NAME --kind ${kinds} --recorder NAME`,
  'already-initialized': ({ folder }) =>
    `${folder} is set up already and was left as it is. While nothing is recorded, plan init --unit NAME --kind KIND --recorder NAME changes it; afterwards edit its config.yaml.`,
  'needs-answer': ({ option }) => `There is no terminal to ask in; say it with ${option}.`,
  'config-syntax': ({ file, line }) =>
    `The settings file ${file} is wrong at line ${line}; correct it and try again. The ledger was not touched.`,
  'config-lacks': ({ file, key }) =>
    `The settings file ${file} lacks ${key}; add it and try again. The ledger was not touched.`,
  'output-lost': ({ code }) => `Not all of the result could be written (${code}): check disk space and run again.`,
  'config-kind': ({ kind, known }) =>
    `The kind of unit "${kind}" in .plan/config.yaml is not in the plan, which has: ${known}. Correct it and try again; the ledger was not touched.`,
  'nothing-to-confirm': ({ id }) => `${id} has no records that need confirming.`,
  'nothing-to-reopen': ({ id }) => `${id} is neither done nor exempt, so there is nothing to reopen.`,
  'on-before-period': ({ day, period }) =>
    `On ${day} the period ${period} had not begun, so it makes nothing up; correct --on or --period.`,
  'no-such-choice': ({ option, text, known }) =>
    `There is no "${text}" for ${option}; ${known ? `there are: ${known}.` : `this plan names none: leave ${option} out.`}`,
  'config-newer': ({ file, format }) =>
    `The settings file ${file} is of a newer format (format: ${format}); update this tool first. Nothing was touched.`,
  'unknown-kind': ({ kind, known }) => `The plan has no kind of unit "${kind}"; it has: ${known}.`,
  'config-plan': ({ name, known }) =>
    `The settings in .plan/config.yaml name the plan "${name}", which is not here${known ? `; at hand: ${known}` : ''}. Put it right there, or use --plan; the ledger was not touched.`,
  'unknown-plan': ({ name, known }) =>
    `There is no plan "${name}"${known ? `; at hand are: ${known}` : ''}. Give a file or an id; plan list shows them.`,
  'no-bundled-plan': ({ folder }) =>
    `There is no plan in ${folder}, where those of the tool lie; install it anew, or name a plan file with --plan.`,
  'several-plans': ({ known }) => `There are several plans in plans/; choose one with --plan: ${known}`,
  'output-twice': ({ file }) =>
    file === ''
      ? 'One format at most goes to the screen; write the others to files: -f sarif:out.sarif.'
      : `Two formats (-f) would be written to ${file}; choose another name for one.`,
  'output-is-plan': ({ file }) =>
    `${file} is a plan file to be checked and was not overwritten; choose another name for the result.`,
  'dry-run-needs-fix': () => '--dry-run goes with --fix: plan validate --fix --dry-run.',
  'no-plan-files': ({ pattern }) => `No plan file matches ${pattern}. Check the path, or put plans into plans/.`,
  'broken-plan': ({ file, errors }) =>
    `The plan file ${file} has ${counted(errors, 'error')}; correct it and try again. plan validate ${file} shows each.`,
  'unknown-requirement': ({ id, near }) =>
    `The plan has no requirement "${id}"${near ? `; near it: ${near}` : ''}. plan status shows all ids.`,
  'not-for-unit': ({ id, unit }) => `${id} does not fall to units of the kind "${unit}"; nothing is to be recorded.`,
  'bad-date': ({ text }) => `"${text}" is not a date; write 2023-03-08, 3-8 or 3月8日.`,
  'choose-one-answer': ({ options }) => `Choose one of ${options}; record them one by one.`,
  'nothing-to-record': ({ id }) =>
    `Nothing to record. For example: plan record ${id} --done, or --add 1, --share 38/40, --note TEXT; --help shows all.`,
  'done-needs-amount': ({ id }) => `${id} has a target, so the amounts decide: use --add AMOUNT or --share PART/WHOLE.`,
  'add-needs-count': ({ id }) => `${id} is not counted; use --done (where there is no target) or --share PART/WHOLE.`,
  'share-needs-share': ({ id }) => `${id} is not measured as a share; use --done or --add AMOUNT.`,
  'bad-amount': ({ text }) =>
    `The amount "${text}" is wrong: write a number above 0 such as 2 or 0.5 (at most 15 digits, 6 decimals).`,
  'bad-share': ({ text }) =>
    `The share "${text}" is wrong: write PART/WHOLE such as 38/40, the part not above the whole.`,
  'on-outside-plan': ({ day, from, to }) => `${day} lies outside the plan (${from} to ${to}); correct the date.`,
  'on-needed': ({ from, to }) => `Today lies outside the plan (${from} to ${to}): say with --on which day it happened.`,
  'on-in-future': ({ day }) => `${day} has not come yet; add --yes to record it all the same.`,
  'period-needs-recurring': ({ id }) => `${id} does not recur, so it takes no --period; say the day with --on.`,
  'bad-period': ({ text, first, last }) =>
    `There is no period "${text}"; they run from ${first} to ${last}, written like these.`,
  'text-too-long': ({ most }) =>
    `The note or the reason is too long (${most} characters at most); nothing was recorded. Keep long texts in a file and attach it with --evidence.`,
  'line-too-long': ({ most }) =>
    `This entry is too long (${most} bytes at most); nothing was recorded. Write less, and attach evidence in several goes.`,
  'reason-needed': ({ id }) => `${id}: an exemption needs a reason: --exempt REASON.`,
  'note-needed': ({ id }) => `${id}: the note is empty; write something.`,
  'evidence-not-attached': ({ id, name, known }) =>
    `"${name}" was never attached to ${id}${known ? `; what was: ${known}` : ''}. plan evidence ${id} lists it all.`,
  'evidence-which': ({ id, known }) =>
    `Several pieces of evidence are attached to ${id}; say with --name which to remove (number or name): ${known}.`,
  'nothing-to-remove': ({ id }) =>
    `${id} has no copy of evidence to remove (links have none); plan evidence ${id} lists what is attached.`,
  'remove-needs-reason': ({ id }) =>
    `Removing evidence needs a reason: plan evidence ${id} --remove REASON. Nothing was touched.`,
  'would-overwrite': ({ file }) =>
    `${file} exists with other content and was not overwritten; choose another name, or add --yes to overwrite.`,
  'unknown-ending': ({ file, known }) => `The ending of ${file} names no format; say it with -f: ${known}.`,
  'binary-to-terminal': () => 'This format is not text for a terminal; name a file with -o, e.g. -o report.docx.',
  'output-is-folder': ({ file }) =>
    `${file} is a folder; give -o the name of a file in it as well. Nothing was written.`,
  'no-output-folder': ({ file, folder }) =>
    `Cannot write ${file}: there is no folder ${folder}. Make it first, or name another place. Nothing was written.`,
  'template-ending': ({ file }) =>
    `The template ${file} must be a .docx or .md file (none with macros, such as .docm).`,
  'template-other-format': ({ file, format }) =>
    `The template ${file} makes a ${format} file; give -f and -o the same, or leave out -f.`,
  'output-is-template': ({ file }) =>
    `-o must not be the template ${file} itself; name another file. Nothing was written.`,
  'template-too-large': ({ file, limit }) =>
    `The template ${file} is larger than ${limit} MB; take large pictures out.`,
  'template-encoding': ({ file }) => `The template ${file} is not text in UTF-8; save it as UTF-8 and try again.`,
  'template-not-word': ({ file }) =>
    `The template ${file} cannot be used: it is no sound .docx file, or has macros or embedded objects, or unpacks to too much. Save it as a plain .docx.`,
  'template-broken': ({ file, problems }) => `The template ${file} has mistakes; nothing was written:${problems}`,
  'bad-digest': () => 'The digest is incomplete or mistyped; compare it and try again.',
  'answers-encoding': ({ file }) =>
    `${file} is not text in UTF-8; save it as UTF-8 and try again. Nothing was recorded.`,
  'answers-old-workbook': ({ file }) =>
    `${file} is an old (.xls, .et) or encrypted workbook; save it as an Excel workbook (.xlsx) without a password, then try again. Nothing was recorded.`,
  'answers-not-a-workbook': ({ file }) =>
    `${file} is no sound Excel workbook without macros; open it in Excel or WPS, save it as .xlsx, then try again. Nothing was recorded.`,
  'answers-not-csv': ({ file }) =>
    `${file} is no CSV that can be read; save it as .xlsx or as "CSV UTF-8", then try again. Nothing was recorded.`,
  'answers-too-large': ({ file, rows }) =>
    `${file} is too large for a form (at most ${rows} rows); check the file or delete rows, then try again. Nothing was recorded.`,
  'answers-no-head': ({ file }) =>
    `${file} has no head of a form ("Id", "Done?" …); fill in what plan sheet makes, and keep its head. Nothing was recorded.`,
  'answers-broken': ({ file, problems }) => `${file} has problems, nothing was recorded:${problems}`,
  'only-a-terminal': ({ option }) => `There is no terminal to confirm in; look at it, then run again with ${option}.`,
  'file-unreadable': ({ file, why }) =>
    `Cannot read ${file}: ${fileFaultWords('en', why)}. Check the path and your permission.`,
  'source-missing': ({ file, why }) =>
    `Cannot read ${file}: ${fileFaultWords('en', why)}. Check the path and your permission.`,
  'file-unwritable': ({ file, why }) =>
    `Cannot write ${file}: ${fileFaultWords('en', why)}. Nothing was recorded; check disk space and permission, then try again.`,
  'bad-plan-id': ({ id }) =>
    `"${id}" cannot be a plan's id: only a-z, 0-9 and hyphens, 2 to 63 characters. The ledger was not touched.`,
  'newer-format': ({ file }) =>
    `${file} was written by a newer version of plan; this one must not change it, and nothing was touched. Upgrade first: npm install -g workpoints.`,
  'ledger-locked': ({ host, pid, lock }) =>
    `The ledger is in use by process ${pid} on the computer ${host}. Nothing was recorded; try again later, or delete ${lock} if you are sure that it no longer runs.`,
  'evidence-missing': ({ file }) =>
    `There is no evidence file ${file}; nothing was recorded. Check the path, and quote it if it has spaces.`,
  'evidence-is-folder': ({ file }) =>
    `The evidence ${file} is a folder; nothing was recorded. Name the files in it; several may be given.`,
  'evidence-is-link': ({ file }) =>
    `The evidence ${file} is only a link; nothing was recorded. Name the file that it leads to.`,
  'evidence-not-file': ({ file }) =>
    `The evidence ${file} is not a regular file; nothing was recorded. Save it as a file first.`,
  'evidence-bad-name': ({ file }) =>
    `The name of the evidence ${file} has control characters in it; nothing was recorded. Rename it first.`,
  'evidence-bad-link': ({ url }) =>
    `The evidence link ${url} cannot be used; nothing was recorded. Give a whole http:// or https:// address, or a file.`,
  'unknown-code': ({ code, near }) =>
    `There is no check "${code}"${near ? `; near it: ${near}` : ''}. plan validate gives the code in brackets after each finding.`,
  'unknown-revision': ({ revision }) =>
    `--against "${revision}" is no file, and no revision in the plan's git repository. Check the name; in CI fetch the whole history first.`,
  'no-git': () => 'There is no git here to compare with an earlier version. Install it, or give --against a file.',
  'against-one-file': ({ file }) =>
    `--against ${file} is a file, which one plan file can be compared with; name that one, or give a git revision.`,
  'packet-refused': ({ file, why, detail }) =>
    `${file} was not merged: ${packetFaultWords('en', why, String(detail))}. Nothing was written.`,
  'nothing-to-merge': ({ file, plan }) =>
    `${file} holds no ledger of the plan ${plan}; nothing was written. Name the folder of another .plan/, or a zip that plan export made.`,
  'merge-other-unit': ({ file, line, unit, own }) =>
    `Not merged: line ${line} of ${file} is an entry of the unit ${unit}; this one is ${own}. Nothing was written. If one unit got two ids, make the unit's id in .plan/config.yaml the same.`,
  'merge-other-plan': ({ file, line, plan }) =>
    `Not merged: line ${line} of ${file} is an entry of the plan ${plan} and does not belong there. Nothing was written.`,
  'merge-overtaken': ({ file }) => `${file} got new entries meanwhile and was not touched; run plan merge once more.`,
  'export-needs-output': () => 'Name the packet with -o, e.g. plan export -o year.zip.',
  'nothing-to-export': () => 'The ledger is empty; there is nothing to pack.',
  'import-pdf': ({ file }) =>
    `${file} is a PDF, which cannot be read as it is. Open it in Word or WPS and save it as plain text (.txt), or copy all of it from a reader into a .txt; pdftotext -layout ${file} text.txt does it too. A scan needs text recognition first.`,
  'import-format': ({ file }) =>
    `${file} is neither a text file nor a Word document without macros (.docx). Save an old .doc as .docx or plain text (.txt) and try again.`,
  'import-empty': ({ file }) => `${file} has no text to draft a plan from; nothing was written.`,
  'import-too-large': ({ file }) =>
    `${file} is too large (above 30 MB) for a document of work points; it was not read.`,
  'menu-needs-terminal': () =>
    'The menu needs a terminal. Without one use the verbs: plan status, plan report -o report.docx; plan --help lists all.',
  'unknown-topic': ({ name, near }) =>
    `There is no help on "${name}"${near ? `; did you mean plan help ${near}?` : '.'} plan help lists all verbs, plan help topics the topics.`,
  'unknown-shell': ({ name, near, known }) =>
    `There is no plan completion ${name}${near ? `; did you mean ${near}?` : '.'} It takes: ${known}.`,
  'no-home': () =>
    'The home folder is not known (HOME is not set); plan completion bash prints the script, for you to put in place.',
  'start-up-encoding': ({ file }) =>
    `${file} is not UTF-8 text and was not touched; plan completion bash prints the script, for you to put in place.`,
  'review-needs-terminal': ({ file }) =>
    `--review asks in a terminal, and there is none here; nothing was written. Or open ${file} in an editor: where you have checked a place, delete its comment 待确认 and its key in x-guess; plan validate ${file} tells what is left.`,
  'review-without-terminal': ({ file }) =>
    `--review asks in a terminal, and there is none here; nothing was written. Draft without --review first, then run plan import --review ${file} in a terminal.`,
  'review-needs-output': ({ file }) =>
    `--review takes a drafted plan (.yaml); to draft one from ${file} and go on directly, add -o: plan import ${file} -o plans/draft.yaml --review.`,
  'review-changed': ({ file }) =>
    `${file} was changed by another program just now; this answer was not written, those before are saved. Run plan import --review ${file} again.`,
  'bad-year': ({ text }) => `"${text}" is no year; write four digits, such as 2024.`,
};

export type TroubleCode = keyof typeof zh;

export const troubleMessages: InBoth<typeof zh> = { zh, en };
