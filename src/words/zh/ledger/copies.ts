import type { Of } from '../../table.ts';
import { type PacketRefused, packetFaults } from '../troubles/file.ts';

export const mergeTable = {
  between: '、',
  steps: {
    new: '并入 {by}（{writer}）的记录 {count} 条，这里原来没有这个记录文件。',
    continues: '并入 {by}（{writer}）的新记录 {count} 条。',
    branch: '{by}（{writer}）的另一支整份保留为只读文件 {file}，其中新记录 {count} 条，一并计入。',
  },
  stepsGuided: {
    new: '并入 {by} 的记录 {count} 条（另一台电脑记的）。',
    continues: '并入 {by} 的新记录 {count} 条。',
    branch: '{by} 的另一份记录整份保留，其中新记录 {count} 条，一并计入。',
  },
  reviews: '审核结果：{parts}。',
  returned: '退回 {count} 条：{which}',
  accepted: '通过 {count} 条',
  betweenParts: '；',
  evidence: '并入佐证 {count} 份。',
  wrongEvidence: '有一份佐证与它的哈希不符（{hash}），没有并入，请向对方另要一份。',
  copyRemoved: '冲突副本 {file} 的内容都已在台账里，副本已删。',
  gitDamaged:
    '{file} 两边都改过，其中一边有损坏，没有合：两边都留在冲突标记之间。请用 plan verify 看，换成没有损坏的那一份。',
  gitBranch: '{file} 两边都记过：这边的留在原处，那边的整份保留为 {branch}，一并计入。请 git add .plan 再 git commit。',
  unforked: '{file} 里 git 留下的冲突标记已经去掉，两边的记录都在。接着请 git add .plan 再 git commit。',
  nothingNew: '没有新内容，台账没有变。',
  shared: '这些要求现在有不止一处的记录，请看看是不是同一件事记了两遍，记重的可以撤销：',
  foreign: '{where} 看不出是谁的记录文件，没有并入。',
  torn: '{where} 这一行没有写完，只并入了它前面的各行。',
  fault: '{where} {what} [{code}]。整个文件没有并入，请向对方另要一份。',
  divergence: '记录文件 {writer} 分成了两支：前 {common} 行相同，之后这里有 {ours} 行，那边有 {theirs} 行。',
  divergenceAdvice:
    '多半是其中一边用旧备份恢复过。什么都没有写。两支的记录都要，请加 --keep-both：那一支会整份保留在旁边，相同的记录只计一次。',
  conflict: '{file}:{line} 同一个编号有两条不同的记录 [conflicting-id]',
  conflictAdvice: '什么都没有写。其中一边被人改过；请两边都运行 plan verify，找出没有问题的那一份。',
  export: {
    list: '要一并打包的佐证（{count} 份，共 {size}）：',
    confirm: '这些佐证都放进包里吗？里面可能有个人信息，请确认可以交给对方。',
    missing: '佐证 {name} 不在或已损坏，没有打包。',
    cancelled: '没有打包。',
    overwrite: '{file} 已经存在，覆盖吗？',
    made: '已打包 {file}：记录 {entries} 条，记录文件 {writers} 个，放进佐证文件 {packed} 份（台账共有佐证 {evidence}）。对方用 plan merge 并入。',
    answer: '审核',
    answered: ({ folder, count, same }: Of<'folder' | 'count' | 'same'>) =>
      `已写好 ${count} 个单位的审核结果，在 ${folder}${Number(same) > 0 ? `；另有 ${same} 个早已写好，没有变` : ''}。请分别交回，对方用 plan merge 并入。`,
    unanswered: '另有 {count} 个单位的台账还没有审核，没有写。',
    withoutEvidence: '另有佐证 {count} 份没有放进包里；要放，请加 --with-evidence。',
  },
} as const;

export const inboxTable = {
  kinds: {
    packet: '台账包',
    ledger: '台账文件夹',
    sheet: '填报表',
    other: '其他文件',
    empty: '空文件夹',
    'no-ledger': '文件夹',
  },
  sound: '{file}：{kind}，{unit}，记录 {records} 条，{signed}。可以收下。',
  soundSheet: '{file}：填报表，{unit}。可以收下，填报人记为您。',
  sheetOfNobody: '{file}：填报表，看不出是哪个单位的；请把文件名改成单位名称，再收一次。',
  other: '{file}：不是台账，也不是填报表，没有收，原件没有动。',
  signedBy: '已由{name}签字报送',
  unsigned: '还没有签字报送',
  nothing: '{folder} 里没有各单位交来的台账或填报表。',
  nothingSent: '放进来的文件里没有各单位交来的台账或填报表。',
  confirm: '可以收下的 {count} 份都收下吗？',
  notTaken: '没有收下。',
  taking: '{unit}（{file}）：',
  parted: '“{file}”没有收全，有的与已收下的对不上或有损坏',
  sheetRefused: '“{file}”里有填错的地方，没有收下',
  taken: '收下 {count} 份。',
  answers: '给各单位的回复，可直接复制：',
  received: '{unit}：收到你单位交来的材料（{files}），记录 {records} 条，{signed}。',
  receivedUnsigned:
    '{unit}：收到你单位交来的材料（{files}），记录 {records} 条。还没有签字报送，请签字报送后再交一次。',
  receivedSheet: '{unit}：收到你单位交来的填报表（{files}）。',
  again: '{unit}：请重交，因为{reasons}。',
  unused: '另有材料没有收进：{reasons}。',
  betweenSentences: '',
  // What whoever got it is told to do is nothing for who sent it.
  reason: ({ file, why, detail }: PacketRefused) =>
    `“${file}”不能用：${packetFaults[why](detail).replace(/[。；].*$/, '')}`,
  between: '、',
  betweenReasons: '；',
} as const;

export const syncTable = {
  down: '正在取回…',
  up: '正在上传…',
  verifying: '正在核对共享台账…',
  list: '要上传的佐证（{count} 份，共 {size}）：',
  confirm: '这些佐证都上传到共享台账吗？里面可能有个人信息，请确认可以交给上级。',
  sent: ({ entries, evidence, store }: Of<'entries' | 'evidence' | 'store'>) =>
    Number(evidence) > 0
      ? `已上传记录 ${entries} 条、佐证 ${evidence} 份到 ${store}。`
      : `已上传记录 ${entries} 条到 ${store}。`,
  ofUnit: '{unit}：',
  unseen: '这个登录名看不到它，没有同步。',
  same: '与 {store} 一致，没有要传的。',
  withoutEvidence: '另有佐证 {count} 份没有上传；要传，请加 --with-evidence。',
  others: '台账里有 {count} 条记录写的不是单位 {unit}：随文件一起保存，但不计入任何单位。',
  kept: {
    damaged: '记录文件 {file} 有损坏，没有上传；plan verify 可看是哪一行。',
    'store-damaged': '共享台账里 {file} 的记录不完好，这里的没有上传；请告诉管理员。',
    reviews: '记录文件 {file} 是审核记录，由审核人用自己的登录名上传。',
    'not-reviews': '记录文件 {file} 是单位自己的记录，由单位上传；审核人只上传审核记录。',
  },
} as const;

export const storeTable = {
  made: '已在 {store} 建好共享台账（格式 {versions}）。',
  ready: '{store} 的共享台账已经是最新的格式。',
  units: '登记单位 {count} 个。',
  distributed: '已把 {count} 张表按单位分布到各台机器，同一单位的都在一台上：{tables}。',
  distributedBefore: '各单位的表都已按单位分布，没有动。',
  mended: '隔开各单位的设置有 {count} 处不对（{names}），已重新设好。',
  guard: {
    'guard-off': '表 {name} 的行级安全没有打开，任何登录名都看得到所有单位 [guard-off]；请运行 plan store init。',
    'policies-differ': '{name} 的行级安全策略不是本程序设的 [policies-differ]；请运行 plan store init。',
    'role-missing': '缺少角色 {name} [role-missing]；请运行 plan store init。',
    'membership-differs': '{name} 所属的角色与登记的不一致 [membership-differs]；请运行 plan store init。',
  },
  purged: '已删除单位要求移除的佐证 {count} 份。',
  next: '接着请给每个单位建数据库登录名，再用 plan store member 登录名 --unit 单位 登记。',
  logins: '已给 {count} 个单位建好登录名，密码写在 {file}，只有您能读：请裁开分发，发完删掉。密码没有存在别处。',
  loginsKept: '另有 {count} 个单位早有登录名，没有动，密码不变。',
  noLogins: '名单里的单位都已有登录名，没有新建。',
  loginSheet: { title: '登录名和密码', columns: ['单位', '登录名', '密码', '网址'] },
  unitMember: '登录名 {login} 现在归单位 {unit}：只能读、写它自己的记录，不能改、不能删。',
  reviewer: '登录名 {login} 现在是“{group}”的审核人：能看其中各单位的记录，只能写审核记录。',
  reviewerOfAll: '登录名 {login} 现在是审核人：能看全部单位的记录，只能写审核记录。',
  whole: '共享台账完好：{units} 个单位、{ledgers} 份台账、{entries} 条记录，链条都接得上，汇总用的数与记录一致。',
  broken: '发现 {count} 处问题。',
  where: '单位 {unit} {file}',
  facts: '单位 {unit} 计划 {plan} 的 {requirement}：汇总用的数与记录算出来的不一致 [facts-differ]',
  staleFacts:
    '单位 {unit} 计划 {plan}：汇总用的数还没有包括最新的记录（审核人加的，或同步中途断了）；汇总时会另读这些记录，它下一次 plan sync 后补齐。',
  summary: '单位 {unit} 计划 {plan}：记录数、报送情况与记录算出来的不一致 [facts-differ]',
  otherForm: '单位 {unit}：计划 {plan} 汇总用的数是另一版程序算的，这次没有核对；汇总时不用它们，改按记录重新计算。',
  otherPlan: '单位 {unit}：汇总用的数是按另一版计划 {plan} 算的，这次没有核对它们。',
  notAtHand: '手头没有计划 {plan}（有 {count} 份台账），只核对了链条，没有核对汇总用的数；用 --plan 指明后可以核对。',
  wrongCopy: '单位 {unit} 的一份佐证与它的哈希不符（{hash}） [wrong-evidence]',
} as const;
