import type { Of } from '../../table.ts';

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
  stopped: '已停止，什么都没有改。',
  'no-ledger-there':
    '{folder} 里没有台账（.plan/）。请核对 --dir（或 PLAN_DIR）；要在那里新建，先运行 plan init --dir。',
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
    '{folder} 里已经有台账设置，没有改动。还没有记录时，可用 plan init --unit 名称 --kind 类别 --recorder 姓名 改；已有记录的，请编辑其中的 config.yaml。',
  'needs-answer': '这里没有终端可以问您，请用 {option} 写明。',
  'config-syntax': '设置文件 {file} 第 {line} 行写得不对，请改正后再试；台账没有动。',
  'config-lacks': '设置文件 {file} 里缺少 {key}，请补上后再试；台账没有动。',
  'output-lost': '结果没能全部写出（{code}）：请检查磁盘空间，再运行一次。',
  'config-kind': '设置文件 .plan/config.yaml 里的单位类型“{kind}”不在计划里，可用：{known}。请改正后再试；台账没有动。',
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
    `设置文件 .plan/config.yaml 里写的计划“${name}”找不到${known ? `，手头有：${known}` : ''}。请改正其中的 plan，或用 --plan 指明；台账没有动。`,
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
  'dry-run-needs-fix': '--dry-run 要和 --fix 一起用：plan validate --fix --dry-run。',
  'no-plan-files': '没有找到计划文件：{pattern}。请检查路径，或把计划放进 plans/ 文件夹。',
  'broken-plan': '计划文件 {file} 有 {errors} 个错误，改正后再试；plan validate {file} 可看每一处。',
} as const;
