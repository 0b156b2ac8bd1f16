import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  between: '、',
  steps: {
    new: ({ by, writer, count }: Values) => `并入 ${by}（${writer}）的记录 ${count} 条，这里原来没有这个记录文件。`,
    continues: ({ by, writer, count }: Values) => `并入 ${by}（${writer}）的新记录 ${count} 条。`,
    branch: ({ by, writer, count, file }: Values) =>
      `${by}（${writer}）的另一支整份保留为只读文件 ${file}，其中新记录 ${count} 条，一并计入。`,
  },
  reviews: ({ parts }: Values) => `审核结果：${parts}。`,
  returned: ({ count, which }: Values) => `退回 ${count} 条：${which}`,
  accepted: ({ count }: Values) => `通过 ${count} 条`,
  betweenParts: '；',
  evidence: ({ count }: Values) => `并入佐证 ${count} 份。`,
  wrongEvidence: ({ hash }: Values) => `有一份佐证与它的哈希不符（${hash}），没有并入，请向对方另要一份。`,
  copyRemoved: ({ file }: Values) => `冲突副本 ${file} 的内容都已在台账里，副本已删。`,
  nothingNew: () => '没有新内容，台账没有变。',
  shared: () => '这些要求现在有不止一处的记录，请看看是不是同一件事记了两遍（plan show 编号；plan undo 可撤销）：',
  foreign: ({ where }: Values) => `${where} 看不出是谁的记录文件，没有并入。`,
  torn: ({ where }: Values) => `${where} 这一行没有写完，只并入了它前面的各行。`,
  fault: ({ where, what, code }: Values) => `${where} ${what} [${code}]。整个文件没有并入，请向对方另要一份。`,
  divergence: ({ writer, common, ours, theirs }: Values) =>
    `记录文件 ${writer} 分成了两支：前 ${common} 行相同，之后这里有 ${ours} 行，那边有 ${theirs} 行。`,
  divergenceAdvice: () =>
    '多半是其中一边用旧备份恢复过。什么都没有写。两支的记录都要，请加 --keep-both：那一支会整份保留在旁边，相同的记录只计一次。',
  conflict: ({ file, line }: Values) => `${file}:${line} 同一个编号有两条不同的记录 [conflicting-id]`,
  conflictAdvice: () => '什么都没有写。其中一边被人改过；请两边都运行 plan verify，找出没有问题的那一份。',
  export: {
    list: ({ count, size }: Values) => `要一并打包的佐证（${count} 份，共 ${size}）：`,
    confirm: () => '这些佐证都放进包里吗？里面可能有个人信息，请确认可以交给对方。',
    missing: ({ name }: Values) => `佐证 ${name} 不在或已损坏，没有打包。`,
    cancelled: () => '没有打包。',
    overwrite: ({ file }: Values) => `${file} 已经存在，覆盖吗？`,
    made: ({ file, entries, writers, evidence }: Values) =>
      `已打包 ${file}：记录 ${entries} 条，记录文件 ${writers} 个，佐证 ${evidence} 份。对方用 plan merge 并入。`,
    withoutEvidence: ({ count }: Values) => `另有佐证 ${count} 份没有放进包里；要放，请加 --with-evidence。`,
  },
};

const en: typeof zh = {
  between: ', ',
  steps: {
    new: ({ by, writer, count }) =>
      `Took in ${counted(count, 'entry', 'entries')} by ${by} (${writer}), of whom no file was here.`,
    continues: ({ by, writer, count }) => `Took in ${counted(count, 'new entry', 'new entries')} by ${by} (${writer}).`,
    branch: ({ by, writer, count, file }) =>
      `The other branch by ${by} (${writer}) is kept whole as the read-only file ${file}; its new entries (${count}) count too.`,
  },
  reviews: ({ parts }) => `Reviewed: ${parts}.`,
  returned: ({ count, which }) => `${count} returned: ${which}`,
  accepted: ({ count }) => `${count} accepted`,
  betweenParts: '; ',
  evidence: ({ count }) => `Took in ${counted(count, 'evidence file')}.`,
  wrongEvidence: ({ hash }) =>
    `An evidence file is not what its hash says (${hash}) and was not taken in; ask for it again.`,
  copyRemoved: ({ file }) => `All of the conflict copy ${file} is in the ledger now; the copy was deleted.`,
  nothingNew: () => 'Nothing new; the ledger is as it was.',
  shared: () =>
    'These requirements now have records from more than one hand; see whether one thing was recorded twice (plan show ID; plan undo takes back):',
  foreign: ({ where }) => `${where}: nothing tells whose file this is; it was not taken in.`,
  torn: ({ where }) => `${where}: this line was cut off; only the lines before it were taken in.`,
  fault: ({ where, what, code }) => `${where} ${what} [${code}]. The file was not taken in; ask for it again.`,
  divergence: ({ writer, common, ours, theirs }) =>
    `The file of ${writer} has two branches: the same up to line ${common}, then ${counted(ours, 'line')} here and ${theirs} there.`,
  divergenceAdvice: () =>
    'Most likely one side was restored from an old backup. Nothing was written. To keep the entries of both, add --keep-both: the other branch is kept whole beside ours, and what both have counts once.',
  conflict: ({ file, line }) => `${file}:${line} one id stands for two different entries [conflicting-id]`,
  conflictAdvice: () =>
    'Nothing was written. One side was edited; run plan verify on both to find the one that is sound.',
  export: {
    list: ({ count, size }) => `Evidence to be packed too (${counted(count, 'file')}, ${size}):`,
    confirm: () => 'Put all of it into the packet? It may hold personal data; be sure that the receiver may have it.',
    missing: ({ name }) => `The evidence ${name} is missing or damaged and was not packed.`,
    cancelled: () => 'Nothing was packed.',
    overwrite: ({ file }) => `${file} exists. Overwrite it?`,
    made: ({ file, entries, writers, evidence }) =>
      `Packed ${file}: ${counted(entries, 'entry', 'entries')} in ${counted(writers, 'file')}, ${counted(evidence, 'evidence file')}. plan merge takes it in.`,
    withoutEvidence: ({ count }) => `Without ${counted(count, 'evidence file')}; add --with-evidence to pack them.`,
  },
};

export const mergeMessages: InBoth<typeof zh> = { zh, en };
