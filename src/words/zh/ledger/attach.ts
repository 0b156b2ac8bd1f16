import type { Of } from '../../table.ts';

type Found = { readonly words: string; readonly isFolder: boolean };

const where = ({ isFolder }: Found) => (isFolder ? '文件夹名' : '名字');

export const words = {
  nothing: '没有可以附的佐证文件。',
  intro: ({ count, groups }: Of<'count' | 'groups'>) =>
    `${count} 个文件${count === groups ? '' : `，分成 ${groups} 组（同一件事的放在一起）`}，一组一组地问。您不选附上，就什么都不记。`,
  passedOver: '没有列入：{names}（{why}）',
  why: {
    hidden: '隐藏文件',
    system: '系统或临时文件',
    link: '只是链接或快捷方式',
    'not-file': '不是普通文件',
    deep: '文件夹套得太深',
    unreadable: '打不开',
    'bad-name': '文件名里有看不见的控制字符',
  },
  tooMany: '文件太多：这次只列前 {count} 个，还有 {left} 个没有列入。请按文件夹分几次来。',
  before: '以前附过：{name} → {where}',
  where: ({ id, day }: Of<'id' | 'day'>) => (day ? `${id}（${day}）` : `${id}`),
  more: '……共 {count} 个文件',
  likely: '像是 {duty}',
  perhaps: '可能是 {duty}',
  chosen: '您选的 {duty}',
  unknown: '看不出是哪一条要求。按 / 查找，选出来再附上。',
  because: '{words}',
  reasons: {
    number: '名字以编号 {number} 开头',
    text: (found: Found) => `${where(found)}里有${found.words}，要求里也有`,
    quote: (found: Found) => `${where(found)}里有${found.words}，原文里也有`,
    history: (found: Found) => `${where(found)}里有${found.words}，这一条以前的记录里也有`,
    evidence: (found: Found) => `${where(found)}里有${found.words}，这一条要这样的佐证材料`,
    recorded: '{day}记过这一条',
    companion: '和“{name}”是同一天的',
  },
  quoted: '“{text}”',
  between: '、',
  time: {
    name: '日期 {day}（名字里写的）',
    taken: '日期 {day}（拍照那天）',
    typed: '日期 {day}（您写的）',
    outside: '日期 {day}，不在计划期内，不用它',
    modified: '名字里没有日期；文件是{day}存的，不一定是那天的事',
    none: '名字里没有日期',
  },
  span: '{from}至{to}',
  toEntry: '会附到已记的这一笔：{what}',
  toDuty: '还没有那天的记录：只附上材料，不算做了一次',
  noEntry: '只附上材料，不算做了一次',
  question: '怎么办？',
  help: 'y 就这样附上（不用回车），/ 换一条要求；按键选中，回车确认；Ctrl+C 退出',
  helpUnknown: '/ 查找要求；按键选中，回车确认；Ctrl+C 退出',
  helpDone: '按键选中，回车确认；Ctrl+C 退出',
  skip: '先放着，看下一组',
  skipDone: '看下一组',
  attach: '附到 {duty}',
  attachAndAdd: ({ id, unit, day }: Of<'id' | 'unit' | 'day'>) =>
    `附上，并记 ${id} 又做了 1 ${unit}（${day || '要写哪天'}）`,
  attachAndDone: ({ id, day }: Of<'id' | 'day'>) => `附上，并记 ${id} 已完成（${day || '要写哪天'}）`,
  find: '换一条要求（查找）',
  changeDay: '改日期',
  giveDay: '写日期',
  split: '这 {count} 个文件分开问',
  back: '上一组',
  undo: '撤销上一笔',
  quit: '退出（已记的都已保存）',
  firstGroup: '已经是第一组了。',
  summary: ({ files, entries, left }: Of<'files' | 'entries' | 'left'>) =>
    files === 0 ? '没有附，什么都没有记。' : `附上 ${files} 个文件，记了 ${entries} 笔，都已保存；${left} 个没有附。`,
  stopped: ({ files }: Of<'files'>) =>
    files === 0 ? '已停下。没有附，什么都没有记。' : `已停下。附上的 ${files} 个文件都已保存。`,
  listIntro: '{count} 个文件（这里没有终端，只列出，不写入）：',
  listNone: '看不出是哪一条',
  listHow: '附上：plan record 编号 --evidence 文件（可加 --on 日期）。在终端里运行 plan attach，可以一组一组确认。',
} as const;
