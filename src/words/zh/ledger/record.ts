import type { Of } from '../../table.ts';

export const words = {
  saved: ({ what, now }: Of<'what' | 'now'>) => `已记：${what}${now ? `，${now}` : ''}`,
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
