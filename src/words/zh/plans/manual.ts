/** What the manual says of every code: `plan explain` and docs/checks.md are made from this. */
export const words = {
  finds: '查什么',
  why: '为什么',
  earlier: '以前的版本',
  wrong: '错',
  right: '对',
  switchOff: '确有理由不改时',
  reason: '理由',
  colon: '：',
  title: '检查项说明',
  other: '[English](checks.md)',
  severities: { error: '错误', warning: '警告', note: '提示' },
  introduction: [
    '`plan validate` 的每条发现后面，方括号里是它的代码。这里按代码说明查什么、为什么、怎样写是错、怎样写是对；`plan explain 代码` 显示同样的内容。',
    '错误使检查不通过（退出码 1）；警告只在加 `--strict` 时使检查不通过；提示从不。',
    '警告和提示可以用注释关掉，必须写明理由；错误不能关。没有用处的这种注释本身也是一条发现。',
  ],
  switchOffs: `# plan-disable 代码: 理由              写在文件开头，对整个文件
# plan-disable-next-line 代码: 理由    对下一行；几条可以连着写
text: …… # plan-disable-line 代码: 理由   对这一行
`,
  paragraphs: {
    // Codes about a file before anything in it is a plan.
    'unreadable-file': {
      finds: '要检查的文件是文件夹、是管道之类的特殊文件、是断了的链接，或者没有权限读。',
      why: '这样的文件如果悄悄放过，计划就一直没有被检查，却显得一切正常。',
    },
    'not-utf-8': {
      finds: '文件不是 UTF-8 编码：常见的是记事本或表格软件存成的 GBK、UTF-16，或者根本不是文本。',
      why: '用错的编码读出来是乱码，乱码的要求谁也办不了；猜编码则可能猜错，所以请存成 UTF-8。',
    },
    'empty-plan': { finds: '文件是空的，或者只有注释。', why: '多半是没有存上，或者复制时漏了内容。' },
    'beyond-limits': {
      finds: '文件超过 3000 万个字符，一行超过 100 万个字符，嵌套超过 64 层，或者大到本机给程序的内存放不下。',
      why: '计划用不到这么大、这么深；这样的文件多半是放错了，或者是有意让程序卡死的。',
    },
    'conflict-markers': {
      finds: '文件里还留着 git 合并冲突的标记（<<<<<<<、=======、>>>>>>>）。',
      why: '两边都改了同一处，只有人能说哪一种是对的；没有选定以前，别的检查都说明不了什么，所以只报这一条。',
    },
    'yaml-syntax': {
      finds: 'YAML 写法有误：缩进没有对齐、用了制表符或全角冒号、引号或括号没有成对等。',
      why: '这样的文件读不出确定的意思。常见的是中文输入法打出的全角冒号“：”，它不能代替“: ”。',
    },
    'unsupported-yaml': {
      finds:
        '用了计划文件里没有的 YAML 写法：锚点（&）、别名（*）、标签（!）、合并键（<<）、指令（%）、一个文件几个文档。',
      why: '它们让人看不到计划实际说了什么，也能让很小的文件展开得很大。',
    },
    'duplicate-key': {
      finds: '同一处的同一个键写了两遍。',
      why: 'YAML 的读法不一，有的取前一个，有的取后一个：两个里总有一个白写了。',
    },
    // Codes about keys and values, each by itself.
    'missing-key': {
      finds:
        '缺了必须有的键：计划的 format、id、title、issuer、period、units、sections，要求的 id、text，依据（basis）的 title 等。',
      why: '没有编号的要求无法记账，没有名称的依据无从查起。',
    },
    'unknown-key': {
      finds: '有一个不认识的键，并指出最相近的已知键。以 x- 开头的键是您自己的，不检查。',
      why: '写错的键不会报错就会失效：把 due 写成 deu，这条要求就没有期限了。',
    },
    'wrong-type': {
      finds: '值的类型不对：该是文字的写成了数字或 true，该是列表的写成了一句话，或者空着。',
      why: 'YAML 会把没有引号的 2024、true、空白读成别的东西，读出来的就不是写下的。',
    },
    'bad-value': {
      finds:
        '值不合要求：没有这一天、不是网址、不在可选的几个词里、空的列表（for: [] 等于谁也不用做）、起止日期颠倒等。',
      why: '日期算不出期限，要求落不到任何单位，进度就无从谈起。',
    },
    'unquoted-id': {
      finds: '编号没有加引号，会被读成数字。',
      why: '1.10 会读成 1.1，与真正的 1.1 混在一起，记在它名下的台账也就错了。',
    },
    'bad-target': {
      finds:
        '目标写得不成立：数量没有 unit，百分比没有 of，at-least、at-most、never 写了几个或都没写，at-most 与 every 同用，measure: latest 与 every、of、across 同用，never 与 every 以外的键同用，目标是 0 或超过 100%，有 every 又有 due，有 by 而没有 every，按周的写了几日或按月的写了周几。',
      why: '没有单位的数量报不出来；上限是对全期的合计说的，按期重复没有意义；几个单位的现有数合不成全区的数；不得发生的事没有数量；按期的要求每一期各有期限。',
    },
    // Codes about what the parts of a plan mean together.
    'duplicate-id': {
      finds: '两条要求或两个工作项用了同一个编号。',
      why: '台账按编号记账：编号相同，两条要求的记录就分不开了。',
    },
    'duplicate-plan-id': {
      finds: 'plans/ 里有另一个文件用了同一个计划编号，网盘的冲突副本也算，内容一样也算。',
      why: '台账按计划编号认计划：两个文件同号，就不知道记录是照哪一份填的。除了 list、doctor、validate 和两个文件的 diff，其他命令都不往下做，绝不按文件名挑一个。',
    },
    'duplicate-text': {
      finds: '两条要求的文字相同（标点、空格不计）。用 for 分给不同单位的不算。',
      why: '填报的人看到两条一样的要求，不知道哪条是哪条，常常只填一条，或者两条填成一样。',
    },
    'uneven-numbering': {
      finds:
        '章或工作项的编号不连续：跳过了数、倒了回去或重了。工作项可以每章从 1 数起。要求的编号不查：删去的要求会带走编号，留下空缺是对的。',
      why: '编号断开的地方，多半漏抄了一章、一项，或者放错了位置。',
    },
    'unconfirmed-guess': {
      finds: '还留着 x-guess：plan import 起草时拿不准的，或 plan next 从上一年带来的，没有人核对过。',
      why: '猜错的目标、期限会一年都错下去。对照原文改好，再删去 x-guess 和“待确认”的注释，就不再提醒。',
    },
    'item-without-requirements': {
      finds: '工作项下面一条要求也没有。',
      why: '多半是标题先写上了，内容还没拆。原文这一项确实没有布置工作的，写明理由关掉这一条即可。',
    },
    'item-score-exceeded': {
      finds: '一个工作项下各条要求的分值（score）加起来，比工作项自己的分值还大。',
      why: '总分会对不上，评出来的分也没法用；多半是抄错了一个数。',
    },
    'item-score-unshared': {
      finds: '工作项写了分值（score），它的要求却一条也没有分值。',
      why: '评分是一条一条评的，这一项的分谁也评不了。把分值分到各条要求；只有一条要求的，写在那一条上。',
    },
    'unknown-unit-kind': {
      finds: 'for 里写了 units 没有列出的单位类别。',
      why: '这样的要求落不到任何单位头上，谁的表里都没有它。',
    },
    'due-outside-period': {
      finds: '要求的期限早于计划开始日，或晚于计划截止日。',
      why: '早于开始日的一开始就逾期，晚于截止日的在计划期内永远不会逾期；多半是年份写错了。',
    },
    'break-outside-period': { finds: '假期没有一天在计划期内。', why: '它免不了任何一期的任务，多半是年份写错了。' },
    'terms-missing': {
      finds: '有要求是每学期一期（every: term），计划里却没有 terms。',
      why: '学期的起止日期由教育局定，程序不知道；不写明，这条要求就永远不欠。按自然半年算的，请写 every: half-year。',
    },
    'term-outside-period': {
      finds: '学期有一天在计划期之外。',
      why: '每学期的任务是整学期的，计划管不到的日子里办的事不记在这个计划里；多半是年份写错了。',
    },
    'terms-out-of-order': {
      finds: '学期没有按先后写。',
      why: '学期按写的先后编号（T1、T2），补记、不适用都用这个编号，乱了就记错学期。',
    },
    'terms-overlap': {
      finds: '两个学期有同一天。',
      why: '这一天办的事算哪个学期，就说不清了。',
    },
    'every-longer-than-period': {
      finds: '按期重复的要求，一期比整个计划期还长。写明几年一次的（3 years）不算：到计划期末欠一次。',
      why: '计划期只够半期，这一期可能因为太短而不用做，要求就落空了。只做一次的，写成数量即可。',
    },
    // Codes about the source's words and how they were typed.
    'incomplete-source': {
      finds: '计划写明了原文不全（complete: false）。这只是提示。',
      why: '看计划的人应当知道：原文后面可能还有要求，这里没有。',
    },
    'target-differs-from-quote': {
      finds:
        '原文写的数与目标的数不同，单位相同：1.2万个就是 12000 个，3至5次里的几次都对，约30人、30余人不算准数。三年行动计划之类的名称不算；几条要求同用一句原文的，句里的数不归哪一条，也不算。',
      why: '两个数里有一个抄错了，按错的数考核，做够的会算没做够。',
    },
    'every-differs-from-quote': {
      finds:
        '原文写的周期（每季度、每半月、隔周、半年一次）与目标的 every 不同。每天、每旬、每逢重大节日之类，计划里没有这样的周期，写哪一种都不算。',
      why: '该每季度做的按每月考核，没有欠账也会显示逾期；反过来，欠着也看不出来。',
    },
    'due-differs-from-quote': {
      finds:
        '原文写的期限（6月底前、年底前、上半年、三季度末）与 due 不是同一天。计划期以外的日子、只写“6月”的、学期末之类定不下日子的不算。',
      why: '两个日子里有一个抄错了：早了会冤枉按时做的，晚了会误事。',
    },
    'quote-without-target': {
      finds: '原文写了数量要求，这条要求却没有 target；几条要求同用一句原文的，有一条写了就算有。',
      why: '没有目标的要求只问做没做：原文要两次，做了一次也会记成已完成。',
    },
    'invisible-character': {
      finds:
        '文字里有看不见的字符：零宽空格、软连字符、改变文字方向的记号，以及看似普通、其实不是的空格。全角空格不算。',
      why: '从网页、Word 粘贴时常会带进来。看上去一样的两段话，程序当成不同的，搜索也搜不到。',
    },
    'confusable-character': {
      finds:
        '字符看上去对、其实是另一个：从 PDF 复制来的部首（⼀ 不是 一）、数字之间的圆圈（二○二四 应是 二〇二四）、夹在英文里的俄文或希腊文字母。',
      why: '搜索、统计、查重都会漏掉它，打印时还可能缺字。',
    },
    'half-width-punctuation': {
      finds: '汉字之间用了半角的逗号、分号、冒号、问号、叹号或成对的括号。数字、英文旁边的不算，句点也不算。',
      why: '按《标点符号用法》（GB/T 15834），中文里用全角标点；自查报告会照原样印出来。',
    },
    // Codes that comparing with an earlier version finds (`--against`), and those about switching checks off.
    'id-removed': {
      finds: '与以前的版本比较（--against）：原来有的编号不见了。',
      why: '台账里记在这个编号名下的记录不再属于任何要求。改编号等于删去旧的、新加一条，请不要改。',
    },
    'id-reused': {
      finds: '与以前的版本比较（--against）：同一个编号，现在说的是另一件事（文字大不相同）。',
      why: '以前为那件事记的账会算到这件事头上：没做的显得做了。新的要求请用没有用过的编号。',
    },
    'duty-changed': {
      finds: '与以前的版本比较（--against）：同一条要求的文字、目标或期限改了。只改标点、空格的不算。',
      why: '以前的记录是照原来的要求记的，会显示“需复核”，由填报人用 plan record 编号 --confirm 确认。',
    },
    'earlier-unreadable': {
      finds: '与以前的版本比较（--against）时，以前的版本自己有错误，没有比较。这只是提示。',
      why: '现在的版本也许正是来改错的，所以不拦；但要知道这一次没有比较编号。',
    },
    'bad-switch-off': {
      finds: '关检查的注释写得不对：没有理由、没有这条检查、错误不能关，或者对整个文件的没有写在开头。',
      why: '没有理由的，过后谁也不知道为什么关；写错了的不起作用，却让人以为关了。',
    },
    'unused-switch-off': {
      finds: '关检查的注释没有关掉任何东西。',
      why: '问题已经改好了，注释还在：以后同样的问题再出现，就会被它悄悄放过。',
    },
  },
} as const;
