import type { Of } from '../../table.ts';

export const recordTable = {
  saved: ({ what, now }: Of<'what' | 'now'>) => `已记：${what}${now ? `，${now}` : ''}`,
  savedSeveral: ({ count, id, now }: Of<'count' | 'id' | 'now'>) => `已记 ${count} 条：${id}${now ? ` ${now}` : ''}`,
  newWriter: '（这台电脑第一次往这个台账里记，已为它新开一个记录文件。）',
  setAside: '（上次有半行没写完，已另存到 {file}；其余记录都完好。）',
  bundledPlan: '用的是随工具附带的计划：{title}。要用自己的计划，放进 plans/ 文件夹或加 --plan。',
  confirmFuture: '{day} 还没有到，确实要这样记吗？',
  notRecorded: '没有记。',
  nothingToUndo: '这台电脑在这个台账里没有可以撤销的记录。',
  undoShows: '要撤销的是最后一次记的 {count} 条：',
  copyStaysAway: '（佐证的副本已经删掉，撤销不能找回；需要时请重新附上。）',
  undoConfirm: '撤销吗？',
  undoneCount: '已撤销 {count} 条。',
  keptAsIs: '没有撤销，台账照旧。',
  nothingToRedo: '这台电脑刚才没有撤销过什么，或者撤销之后又记了别的，没有可以恢复的。',
  redoShows: '要恢复的是刚才撤销的 {count} 条：',
  redoConfirm: '恢复吗？',
  redoneCount: '已恢复 {count} 条。',
  keptTakenBack: '没有恢复，台账照旧。',
  doneBefore: '（此前已有：{what}；又记了一笔，记重了可用 plan undo 撤销。）',
} as const;

export const answersTable = {
  notAList: '应是一列答案，每条形如 { id: "1.1", done: true }',
  notAMap: '每条答案应形如 { id: "1.1", done: true }',
  noId: '没有写 id（要求的编号）',
  unknownKey: ({ key, near }: Of<'key' | 'near'>) => `不认识 ${key}${near ? `，是不是 ${near}？` : ''}`,
  doubledKey: '{key} 写了两次，只能写一次',
  wrongFlag: '{key} 的值只能是 true（不加引号）',
  wrongValue: ({ key }: Of<'key'>) =>
    `${key} 的值写得不对，应是一段文字${key === 'evidence' ? '，或文件名的列表' : ''}`,
  syntax: '不是正确的 YAML 或 JSON',
  line: '第 {line} 行',
  at: '{place}：{problem}',
} as const;

export const entryTable = {
  done: '已完成',
  progress: '推进',
  exempt: '不适用',
  reopen: '恢复办理',
  note: '备注',
  memo: '内部备注',
  remedy: '整改',
  remedyFields: { cause: '原因：{text}', measure: '措施：{text}', owner: '责任人：{text}', due: '完成时限：{text}' },
  cleared: '（清除）',
  attach: '补充佐证',
  confirm: '确认仍有效',
  accepted: '审核通过',
  returned: '退回',
  submit: '报送',
  retract: '撤销',
  unknown: '更新版本的记录',
  restore: '恢复',
  quoted: '「{text}」',
  made: '补 {period}',
  forPeriod: '{period}',
  because: '（原因：{reason}）',
  evidence: '佐证 {names}',
  remove: '移除佐证 {digest}',
  removed: '{name}［已按要求移除］',
  between: '、',
} as const;

export const logTable = {
  empty: '台账还是空的。',
  takenBack: '［已撤销］',
  orphan: ({ said }: Of<'said'>) => `［已不在计划中${said ? `：${said}` : ''}］`,
  faults: '台账里有 {count} 处被改动或读不了，未计入；其余记录都在。请运行 plan verify 看是哪里。',
  unknown: '台账里有 {count} 条记录是更新版本的程序写的，这个版本不认识：都留着，不计入。升级后就能看到。',
  incomplete: '有 {count} 批记录没有写完，不计入；请重新记一遍那几条。plan verify 可看是哪一批。',
} as const;
