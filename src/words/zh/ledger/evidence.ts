import type { Of } from '../../table.ts';

export const evidenceTable = {
  /** What `verify` says of one content. */
  findings: {
    missing: '佐证文件不见了',
    changed: '佐证文件被改动过',
    unreadable: '佐证文件读不出来（权限不够，或磁盘有问题）',
    empty: '佐证文件是空的',
    removed: '已按要求移除',
    'still-there': '已按要求移除，但副本还在；请再运行一次 plan evidence 编号 --remove 原因',
    shared: '同一份佐证用在了几条要求上',
    late: '佐证所证明的事发生在期限之后',
  },
  finding: '{names} {what}（{ids}，{digest}）',
  orphan: 'evidence/{file} 没有任何记录提到它，可以删去',
  whole: '佐证完好：{count} 份。',
  /** One line of the list. */
  states: {
    ok: '完好',
    missing: '不见了',
    changed: '被改动过',
    unreadable: '读不出来',
    empty: '空文件',
    removed: '已按要求移除',
    link: '网址',
  },
  because: '{state}（原因：{reason}）',
  takenBack: '{state}（记录已撤销）',
  bytes: '{size} 字节',
  between: '、',
  none: '{id} 还没有附佐证。',
  askOpen: '打开哪一份？',
  openNone: '不打开',
  opened: '已交给系统打开：{name}（只读的副本，改了不会存回台账）',
  openedLink: '已交给系统打开：{url}',
  cannotOpen: '系统里没有找到能打开它的程序，请自行打开：{target}',
  notOpenable:
    '不打开 {name}：只打开 PDF、图片、纯文本和确知不会运行、不会联网取东西的 docx、xlsx、pptx（不带宏、嵌入对象、外部链接），而且内容要与扩展名相符。确实信得过时，可自行另存：{file}',
  copyUnsound: '不打开 {name}：副本不见了，或者被改动过。plan verify 可看详情。',
  askRemove: '移除哪一份？',
  removeNone: '不移除',
  removeShows: '要移除的是 {name}（{ids}）。副本会删掉，找不回来；台账里仍留着它的哈希和移除的原因。',
  removeConfirm: '确实移除吗？',
  notRemoved: '没有移除，什么都没有动。',
  removed: '已移除 {name}，副本已删。',
  removedElsewhereNeeded: '已移除 {name}。别处还在用同一份文件，所以副本保留。',
  alreadyRemoved: '{name} 以前已经移除了，没有再记。',
  leftCopyRemoved: '{name} 以前已经移除，这次把还在的副本删掉了。',
  personal:
    '注意：{texts} 里像是有身份证号或手机号。台账只能增加、不能改写，记下就留在里面（屏幕和报告会打码，报告里的网址除外）；不必要时请先改名或改写。',
  personalGoOn: '还是照这样记吗？',
} as const;

export const verifyTable = {
  faults: {
    'torn-line': '最后一行没有写完（写的时候断了），不计入；下次记录时会另存到旁边的文件',
    'unreadable-line': '这一行读不懂，不计入',
    'oversized-line': '这一行的数字、文字或附件太多太长，不像是人记的，不计入',
    'wrong-hash': '这一行写下之后被改动过',
    'broken-signature': '这一行的签名不对：不是那个密钥签的，或签后被改动过',
    'broken-chain': '这一行与上一行接不上：中间少了行，或被调换、重复',
    'foreign-file': '这不是本工具写的文件（网盘的冲突副本？），没有计入；plan merge 可并入',
    'conflict-marker': '这是 git 合并冲突留下的标记；plan merge 会把两边的记录都收好',
    'older-than-written': '比本机写完时旧，或不见了',
    'conflicting-id': '同一个编号有两条不同的记录',
    'further-faults': '从这一行起还有问题，太多了，不再逐行列出',
  },
  older: ({ file, since, until }: Of<'file' | 'since' | 'until'>) =>
    since
      ? `本机写的台账文件 ${file} 变旧了：${since} 以后、到 ${until} 为止在本机记的，现在的文件里没有（恢复了旧备份、网盘换回了旧版本，或切换了 git 分支？）。`
      : `本机写的台账文件 ${file} 不见了，或是空的：到 ${until} 为止在本机记的都没有了（恢复了旧备份、网盘换回了旧版本，或切换了 git 分支？）。`,
  olderWay:
    '找得到较新的那一份（备份、网盘的历史版本、别的电脑上的）时，用 plan merge 并入；确定找不回来了，用 plan verify --accept 认可现在的样子。在那之前，不在旧的后面接着记。',
  olderWayGuided:
    '找得到较新的那一份（备份、网盘的历史版本、别的电脑上的）时，请先把它拿回来；确定找不回来了，在菜单的“更多”里选“核对台账”，可以认可现在的样子。在那之前，不在旧的后面接着记。',
  olderAsk: '怎么办？',
  olderLeave: '先不记，去找较新的那一份',
  olderAccept: '就用现在的（缺的不要了）',
  olderAccepted: '已认可 {file} 现在的样子；以后在本机记的，写进另一个新的记录文件。',
  olderNone: '没有要认可的：本机写的台账文件都是写完时的样子，或者更新。',
  line: '{file}:{line}',
  incomplete: '一批记录没有写完（{id}，{of} 条里只有 {present} 条），整批不计入；请把那几条重新记一遍',
  unknown: '{file}:{line} 是更新版本的程序写的一种记录（{id}），这个版本不认识：留着，不计入；升级后就能看到',
  idle: '一条撤销没有对象（{id}），保留但不起作用',
  whole: '台账完好：{entries} 条记录，{writers} 个记录文件，每一行都和写下时一样。',
  scopeWhole: '签字范围完整：每次签字报送时有的记录都在。',
  scopeLost: ({ file, found, signed, period, day }: Of<'file' | 'found' | 'signed' | 'period' | 'day'>) =>
    Number(found) === 0
      ? `${signed} ${day} 签字报送 ${period} 时有记录文件 ${file}，现在没有了；请从另一份副本并入`
      : `${signed} ${day} 签字报送 ${period} 时 ${file} 末尾还有记录，现在只有前 ${found} 行；请从另一份副本并入`,
  broken: '发现 {count} 处问题。',
  digest: '校验码：{digest}',
  keepGuided: '请把校验码抄在别处（年终报告的签字页上也有），以后拿来和这里的对照。',
  keep: '请把校验码抄在别处（年终报告的签字页上也有），以后用 plan verify --expect 校验码 核对。',
  proves: '能证明：现有的每一行都和写下时一样，中间没有少行、换行、重行。',
  provesNot: '不能证明：末尾的几行或整个记录文件有没有丢（要靠抄在别处的校验码）；也防不住有心人把整个链条重新算一遍。',
  provesNotBeyond:
    '不能证明：取得这个校验码以后记下的，末尾有没有丢（要靠更新的校验码）；也防不住有心人把后来的链条重新算一遍。',
  continues: '与给出的校验码相符：那时已有的每一行都在、都没有变；现在的台账就是那时的，或是它的延续。',
  lost: '记录文件 {writer} 少了：那时有 {expected} 行，现在只有 {found} 行',
  changed: '台账与给出的校验码不符：那时已有的内容后来变了',
} as const;
