import type { InBoth, Values } from './language.ts';

const zh = {
  saved: ({ what, now }: Values) => `已记：${what}${now ? `，${now}` : ''}`,
  newWriter: () => '（这台电脑第一次往这个台账里记，已为它新开一个记录文件。）',
  setAside: ({ file }: Values) => `（上次有半行没写完，已另存到 ${file}；其余记录都完好。）`,
  bundledPlan: ({ title }: Values) =>
    `用的是随工具附带的计划：${title}。要用自己的计划，放进 plans/ 文件夹或加 --plan。`,
  confirmFuture: ({ day }: Values) => `${day} 还没有到，确实要这样记吗？`,
  notRecorded: () => '没有记。',
  nothingToUndo: () => '这台电脑在这个台账里没有可以撤销的记录。',
  undoShows: ({ count }: Values) => `要撤销的是最后一次记的 ${count} 条：`,
  copyStaysAway: () => '（佐证的副本已经删掉，撤销不能找回；需要时请重新附上。）',
  undoConfirm: () => '撤销吗？',
  undoneCount: ({ count }: Values) => `已撤销 ${count} 条。`,
  keptAsIs: () => '没有撤销，台账照旧。',
  nothingToRedo: () => '这台电脑刚才没有撤销过什么，或者撤销之后又记了别的，没有可以恢复的。',
  redoShows: ({ count }: Values) => `要恢复的是刚才撤销的 ${count} 条：`,
  redoConfirm: () => '恢复吗？',
  redoneCount: ({ count }: Values) => `已恢复 ${count} 条。`,
  keptTakenBack: () => '没有恢复，台账照旧。',
  doneBefore: ({ what }: Values) => `（此前已有：${what}；又记了一笔，记重了可用 plan undo 撤销。）`,
};

const en: typeof zh = {
  saved: ({ what, now }) => `Recorded: ${what}${now ? `, ${now}` : ''}`,
  newWriter: () => '(First entry from this computer in this ledger: it has a file of its own now.)',
  setAside: ({ file }) =>
    `(Half a line had been cut off earlier; it was set aside in ${file}. All other entries are whole.)`,
  bundledPlan: ({ title }) =>
    `This is the plan that comes with the tool: ${title}. For your own, put it in plans/ or add --plan.`,
  confirmFuture: ({ day }) => `${day} has not come yet. Record it all the same?`,
  notRecorded: () => 'Nothing was recorded.',
  nothingToUndo: () => 'This computer has no entry in this ledger that could be taken back.',
  undoShows: ({ count }) => `This would take back the last recorded (${count}):`,
  copyStaysAway: () =>
    '(The copy of the evidence is gone and this does not bring it back: attach it again if you need it.)',
  undoConfirm: () => 'Take it back?',
  undoneCount: ({ count }) => `${count} taken back.`,
  keptAsIs: () => 'Nothing was taken back.',
  nothingToRedo: () =>
    'This computer took nothing back just now, or recorded something since: there is nothing to restore.',
  redoShows: ({ count }) => `This would restore what was taken back last (${count}):`,
  redoConfirm: () => 'Restore?',
  redoneCount: ({ count }) => `${count} restored.`,
  keptTakenBack: () => 'Nothing was restored.',
  doneBefore: ({ what }) => `(There was already: ${what}; if this was by mistake, plan undo takes it back.)`,
};

export const recordMessages: InBoth<typeof zh> = { zh, en };
