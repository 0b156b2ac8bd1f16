import { argument } from '../../argument.ts';
import type { Of } from '../../table.ts';
import { words as typed } from '../ledger/typed.ts';
import { fileTroubles } from './file.ts';
import { settingTroubles } from './settings.ts';
import { storeTroubles } from './store.ts';

/** Calls that cannot be carried out as they are written, and what a call needs to be there. */
export const callTroubles = {
  'unknown-verb': ({ name, near }: Of<'name' | 'near'>) =>
    `没有“${name}”这个命令${near ? `，是不是 plan ${near}？` : '。'}运行 plan --help 可看全部命令。`,
  'unknown-option': ({ name, near }: Of<'name' | 'near'>) =>
    `没有 ${name} 这个选项${near ? `，是不是 ${near}？` : '。'}加 --help 可看这个命令的选项。`,
  'missing-argument': 'plan {verb} 后面还要写{name}，加 --help 可看例子。',
  'missing-value': '选项 {name} 后面还要写内容，加 --help 可看例子。',
  'bad-choice': '选项 {name} 只能是：{choices}。',
  'too-many-arguments': 'plan {verb} 后面写多了；内容里有空格时请用引号括起来。',
  'wrong-call': '命令写得不对：{message}。加 --help 可看例子。',
  unexpected: '出了意外：{message}。已经记下的都还在；设 PLAN_DEBUG=1 再运行可看细节。',
  unexpectedGuided:
    '出了意外，这一步没有办成；已经记下的都还在。请回到刚才那一页再做一次；还是不行，请关掉程序重新打开。仍然不行的，把下面这句话交给管电脑的人：{message}',
  stopped: '已停止，什么都没有改。',
  'no-ledger-there':
    '{folder} 里没有台账（.plan/）。请核对 --dir（或 PLAN_DIR）；要在那里新建，先运行 plan init --dir。',
  'not-in-git': '{folder} 不在 git 仓库里，没有设。请先 git init，或在克隆出来的文件夹里再试。',
  'no-ledger-here':
    '这里还没有台账（.plan/）。先运行 plan check（会问您单位和姓名）或 plan init；台账在别的文件夹时，用 --dir 指明。',
  'archive-needs-output': '归档要写明放到哪里：plan archive -o 2023年归档.zip（或一个新文件夹的名字）',
  'output-folder-full': '{folder} 已经存在，里面有东西，没有归档；请换一个新的文件夹名。',
  'bad-next-year': ({ text, own }: Of<'text' | 'own'>) =>
    `年份“${text}”不对：请写四位数，如 ${Number(own) + 1}，不能是本计划自己的 ${own}。`,
  'next-unsound': '计划 {plan} 的文件写法特殊，做不出下一年的；请先运行 plan validate --fix 再试。',
  'nothing-unfinished': '没有未完成的要求，下一年的计划里就什么也没有了；不加 --unfinished 可全部延续。',
  'needs-init': '这里还没有台账（.plan/），请先运行：plan init --unit 单位名称 --kind {kinds} --recorder 姓名',
  'already-initialized':
    '{folder} 里已经有台账设置，没有改动。还没有记录时，可用 plan init --unit 名称 --kind 类别 --recorder 姓名 改；已有记录的，用 plan config 看和改。',
  'needs-answer': '这里没有终端可以问您，请用 {option} 写明。',
  'config-syntax': '设置文件 {file} 第 {line} 行写得不对，请改正后再试；台账没有动。',
  'config-lacks': '设置文件 {file} 里缺少 {key}，请补上后再试；台账没有动。',
  'output-lost': '结果没能全部写出（{code}）：请检查磁盘空间，再运行一次。',
  'answer-lost': '该做的已经做好、存下了，只是结果没能显示出来（{code}）。不要再做一次；记了什么，用 plan log 看。',
  'recorded-though': '这一次的已经记下，不要再记一次；没做成的只是记下以后的事：',
  'config-kind':
    '设置文件 .plan/config.yaml 里的单位类别“{kind}”不在计划里，可用：{known}。请用 plan config unit.kind 类别 改正；台账没有动。',
  'nothing-to-confirm': '{id} 没有需复核的记录，不用确认。',
  'nothing-to-reopen': '{id} 没有记为完成或不适用，不用恢复办理。',
  'on-before-period': '{day} 时 {period} 这一期还没开始，不能算补记；请改 --on 或 --period。',
  'no-such-choice': ({ option, text, known }: Of<'option' | 'text' | 'known'>) =>
    known
      ? `${option} 没有“${text}”，可用：${known}。`
      : `${option} 没有“${text}”：这个计划里一个也没写，请去掉 ${option}。`,
  'config-newer': '设置文件 {file} 是较新的格式（format: {format}），请升级本工具后再用；什么都没有动。',
  'unknown-kind': '计划里没有“{kind}”这种单位，可用：{known}。',
  'config-plan': ({ name, known }: Of<'name' | 'known'>) =>
    `设置文件 .plan/config.yaml 里写的计划“${name}”找不到${known ? `，手头有：${known}` : ''}。请用 plan config plan 编号 改正，或用 --plan 指明；台账没有动。`,
  'unknown-plan': ({ name, known }: Of<'name' | 'known'>) =>
    `找不到计划“${name}”${known ? `，手头有：${known}` : ''}。请写文件路径或编号，plan list 可看有哪些。`,
  'no-bundled-plan': '{folder} 里没有随工具带的计划，请重新安装，或用 --plan 指明计划文件。',
  'several-plans': 'plans/ 里有几个计划，请用 --plan 选一个：{known}',
  'duplicate-plan-id':
    'plans/ 里有几个文件用了同一个计划编号 {id}：{files}。多半是网盘的冲突副本：用 plan diff 文件 文件 对照，留下对的，其余删掉或移出 plans/。',
  'output-twice': ({ file }: Of<'file'>) =>
    file === ''
      ? '只能有一种格式输出到屏幕，其余请写成 格式:文件，如 -f sarif:out.sarif。'
      : `-f 有两种格式都要写到 ${file}，请换一个文件名。`,
  'output-is-plan': '{file} 是要检查的计划文件，没有覆盖它；请给结果换一个文件名。',
  'verify-needs-store': '--verify 要和 --store 一起用：plan rollup --store --verify。',
  'dry-run-needs-fix': '--dry-run 要和 --fix 一起用：plan validate --fix --dry-run。',
  'stdin-name-without-input': '--stdin-filename 要和文件 - 一起用：plan validate - --stdin-filename plans/2024.yaml。',
  'bad-limit': '--limit 要写一个正整数，如 20；“{text}”不是。',
  'watch-needs-file': '--watch 要看文件的改动，不能用于标准输入（-）；请写出文件名。',
  'fix-needs-file': '--fix 要改写文件，不能用于标准输入（-）；请写出文件名。',
  'no-plan-files': '没有找到计划文件：{pattern}。请检查路径，或把计划放进 plans/ 文件夹。',
  'broken-plan': '计划文件 {file} 有 {errors} 个错误，改正后再试；plan validate {file} 可看每一处。',
} as const;

/** What cannot be recorded. */
export const recordTroubles = {
  'unknown-requirement': ({ id, near }: Of<'id' | 'near'>) =>
    `计划里没有编号“${id}”${near ? `，相近的有：${near}` : ''}。plan status 可看全部编号。`,
  'not-for-unit': ({ id, unit }: Of<'id' | 'unit'>) =>
    unit ? `${id} 不归“${unit}”这类单位，不用填报。` : `${id} 归其他单位，不用填报。`,
  'bad-date': typed.day,
  'choose-one-answer': '{options} 只能选一个，请分几次记。',
  'nothing-to-record':
    '没有说要记什么。例如：plan record {id} --done，或 --add 1、--share 38/40、--note 备注，加 --help 可看全部。',
  'done-needs-amount': '{id} 有数量目标，做完与否看数量：请用 --add 数量 或 --share 部分/全部 来记。',
  'add-needs-count': '{id} 不按次数或数量计，请用 --done（没有目标时）或 --share 部分/全部 来记。',
  'share-needs-share': '{id} 不按份额计，请用 --done 或 --add 数量 来记。',
  'now-needs-level': '{id} 不是看最近一次数的要求（measure: latest），不能用 --now。',
  'only-for-never': '{id} 不是禁止性要求（never），不能用 --none、--breach、--corrected。',
  'level-takes-now': '{id} 看的是现在的数，不累加：请用 --now 现在的数 来记。',
  'never-takes-words':
    '{id} 是不得发生的事：没有发生用 --none，发生了用 --breach 起数 --note 情况，整改好了用 --corrected。',
  'none-needs-period': '{id} 每期确认一次：请用 --period 写明是哪一期，在 {first} 到 {last} 之间。',
  'breach-has-day': '{id}：哪一天发生、哪一天整改好，用 --on 写明，不用 --period。',
  'which-breach': '{id}：整改好的是哪一起，请写明那一条记录的编号（id），plan log --json 可看。',
  'choose-breach': '{id} 有几起没有整改，请用 --corrected 编号 写明是哪一起：{known}。',
  'no-such-breach': '{id} 没有这一起还没整改的记录，不用记；plan show {id} 可看。',
  'corrected-too-early': '{id}：整改的日子早于发生的日子，请改日期。',
  'bad-level': typed.amount,
  'bad-breach': typed.amount,
  'bad-amount': typed.amount,
  'bad-share': typed.share,
  'on-outside-plan': '{day} 不在计划期内（{from} 至 {to}），请改日期。',
  'on-needed': '今天不在计划期内（{from} 至 {to}），补记要用 --on 写明是哪一天的事。',
  'on-in-future': '{day} 还没有到；确实要记，请加 --yes。',
  'period-needs-recurring': '{id} 不是按期重复的要求，不能用 --period；哪一天的事用 --on 写明。',
  'bad-period': '没有“{text}”这一期，应在 {first} 到 {last} 之间，照这样写。',
  'text-too-long': '备注或原因太长，最多 {most} 字；什么都没有记下。长的内容请存成文件，用 --evidence 附上。',
  'line-too-long':
    '这一条记录太长（一段文字最多 {text} 个字，佐证一次最多 {evidence} 个），什么都没有记下；请写短些，佐证分几次附上。',
  'reason-needed': '{id} 记为不适用，须写明原因：--exempt 原因。',
  'remedy-needed': '{id} 的原因、整改措施、责任人、完成时限都是空的，请至少写一样。',
  'no-score': '{id} 在计划里没有分值，不能记自评分和审核分。',
  'bad-points': '“{text}”不能作得分，请写 0 到 {max} 之间的数。',
  'bad-remedy-due': typed.due,
  'note-needed': '{id} 的备注是空的，请写上内容。',
  'attach-link': '{url} 是网址，attach 只收文件和文件夹。网址请用 plan record 编号 --evidence 网址。',
  'evidence-not-attached': ({ id, name, known }: Of<'id' | 'name' | 'known'>) =>
    `${id} 没有附过“${name}”${known ? `，附过的有：${known}` : ''}。plan evidence ${id} 可看全部。`,
  'evidence-which': '{id} 附有几份佐证，请用 --name 写明移除哪一份（编号或文件名）：{known}。',
  'nothing-to-remove': '{id} 没有可以移除的佐证副本（网址没有副本）；plan evidence {id} 可看全部。',
  'remove-needs-reason': '移除佐证须写明原因：plan evidence {id} --remove 原因。什么都没有动。',
} as const;

/** Troubles of districts: lists of units, packets of many, reviews, submissions. */
export const districtTroubles = {
  'key-action': '没有 plan key {action}，可用：export、import、trust；什么都不写，看本单位的密钥。',
  'key-which': '请写明哪一把密钥：plan key trust "指纹"，指纹照 plan merge 提示的、与上级核对过的写。',
  'key-unknown': '台账里没有指纹或公钥是“{text}”的审核人。请核对有没有抄错；先并入上级交回的包，再确认。',
  'key-no-file': '请写明导出到哪个文件：plan key export -o 密钥.txt',
  'key-which-file': '请写明从哪个文件导入：plan key import 密钥.txt',
  'key-file-there': '{file} 已经存在，没有覆盖；换个文件名，或加 --yes 覆盖。',
  'key-passphrase':
    '导出、导入密钥要有口令，至少 {least} 个字符：在终端里运行，会问您；或放进环境变量 PLAN_KEY_PASSPHRASE。',
  'key-sealed': '打不开 {file}：口令不对，或者不是 plan key export 导出的文件。原来的密钥没有动。',
  'key-there':
    '这里已经有另一把密钥（指纹 {fingerprint}），没有换。要换，先用 plan key export 导出留存，再加 --yes 导入；换了要告诉收材料的单位。',
  'units-by-hand': '单位名单 {file} 的写法特殊，没有改。请在“{unit}”下面写上：keys: [{key}]',
  'units-as-laid-out': '单位名单 {file} 的写法特殊，没有改。请打开这个文件，照里面的样子添上，再试。',
  'units-broken': '单位名单 {file} 有 {errors} 个错误，改正后再试；plan validate {file} 可看每一处。',
  'units-encoding': '单位名单 {file} 不是 UTF-8 编码的文本，请另存为 UTF-8 后再试。',
  'units-kind': '单位名单 {file} 里“{unit}”的类别“{kind}”不在计划里，可用：{known}。请改正后再试。',
  'no-unit-list': '没有单位名单：请先写好 {file}（写法见 docs/district.zh-CN.md），再用这个命令。',
  'unit-other-kind': '单位名单里“{unit}”的类别是 {kind}，不是 {given}；不写 --kind 即可，名单有误请先改名单。',
  'submit-damaged': '台账有损坏（{file} 第 {line} 行），不能签字报送，什么都没有记。请先用 plan verify 看清每一处。',
  'merge-own-reviews':
    '{file} 里，您在这台电脑上写的审核记录（{writer}）多出 {count} 条不是这里写的，什么都没有并入。请向对方问清楚；审核记录只在您自己的电脑上增加。',
  'review-needs-source':
    '请写明审核哪个单位：plan review 实验小学，或 plan review 实验小学=收到/a.zip；plan rollup 可看哪些单位已报送。',
  'review-nothing-kept':
    '这里还没有“{unit}”的台账（{folder}）。请先收进来：plan review {unit}=它交来的包.zip，或 plan sync。',
  'review-needs-verdict': ({ ids }: Of<'ids'>) =>
    `这里没有终端可以逐条审核，请写明：plan review 单位 --id 编号 --accept，或 --return 原因。${ids ? `待审核的有：${ids}` : '现在没有待审核的'}。`,
  'review-points-alone': '审核分要同编号和“通过”一起给：--id 编号 --accept --points 分数；退回的没有审核分。',
  'review-two-verdicts': '--accept 和 --return 只能选一个，什么都没有记。',
  'review-reason': '退回须写明原因：--return 原因。什么都没有记。',
  'review-own': '{id} 有 {by} 自己填报的记录，不能自己审核，请换一个人；什么都没有记。',
  'review-nothing': '{id} 现在是“{status}”，没有可审核的；什么都没有记。',
  'review-returned': ({ id, reason, unit }: Of<'id' | 'reason' | 'unit'>) =>
    `${id} 已经退回了（原因：${reason}），等单位重新填报；什么都没有记。${unit ? `要收回这个结论：plan undo --unit ${argument(unit)} 撤销您的上一笔。` : ''}`,
  'report-period-ahead':
    '“{text}”从{from}才开始，报告截至{asOf}，还没有可写的；请换一期，或用 --as-of 写明截至哪一天。',
  'report-part-empty': '所选范围里没有归本单位的任务，没有写报告；请改 --section、--item 或 --lead。',
  'tidy-is-csv': '--tidy 只用于 CSV：请写 -f csv，或 -o 以 .csv 结尾；什么都没有写。',
  'report-by-needs-folder': '--by lead 一个处室一份，请用 -o 写明放到哪个文件夹，如 -o 各处室/；什么都没有写。',
  'bad-report-period': '没有“{text}”这一期，可以写：{known}。',
  'unknown-unit': ({ unit, near, file }: Of<'unit' | 'near' | 'file'>) =>
    `单位名单 ${file} 里没有“${unit}”${near ? `，相近的有：${near}` : ''}。请核对名称，或先把它写进名单。`,
} as const;

/** What went wrong, where, and the way out, in one sentence. */
export const words = {
  ...callTroubles,
  ...recordTroubles,
  ...settingTroubles,
  ...fileTroubles,
  ...storeTroubles,
  ...districtTroubles,
} as const;
