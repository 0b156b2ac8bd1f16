import type { TypedKind } from '../core/draft/guesses/typed-value.ts';
import type { InBoth, Values } from './language.ts';

const zhTyped: Readonly<Record<TypedKind, string>> = {
  target: '改成什么？如：不少于3所、每月2次、不超过5次、95%（Esc 返回）',
  day: '改成哪天？如：6月30日、2024-06-30、6月底（Esc 返回）',
  names: '改成哪些单位？几个之间用顿号（Esc 返回）',
  parts: '改成什么？照原样写“键: 值, 键: 值”（Esc 返回）',
  text: '改成什么？（Esc 返回）',
};

const enTyped: typeof zhTyped = {
  target: 'What instead? Such as 不少于3所, 每月2次, 不超过5次, 95% (Esc: back)',
  day: 'Which day? Such as 2024-06-30, 6-30, 6月底 (Esc: back)',
  names: 'Which units? Commas between several (Esc: back)',
  parts: 'What instead? As it stands: key: value, key: value (Esc: back)',
  text: 'What instead? (Esc: back)',
};

const zh = {
  intro: ({ file, count }: Values) => `${file} 有 ${count} 处待确认。答一处存一处，随时可以退出。`,
  nothing: ({ file }: Values) => `${file} 没有待确认的地方。`,
  wholePlan: '整个计划',
  quote: ({ text }: Values) => `原文：“${text}”`,
  line: ({ line }: Values) => `第 ${line} 行：`,
  gone: ({ key }: Values) => `（${key} 已经不在，只有 x-guess 还列着）`,
  question: '这样对吗？',
  help: '按键选中，回车确认，Ctrl+C 退出',
  skip: '跳过，以后再说',
  accept: '对，确认',
  edit: '改一改',
  drop: ({ key }: Values) => `不要这一项（删去 ${key}）`,
  back: '上一处（撤回对它的回答）',
  quit: '退出（答过的都已保存）',
  typed: (kind: TypedKind): string => zhTyped[kind],
  notUnderstood: '看不懂，请照例子写。',
  unchanged: '没有改动。要保留它请选“对，确认”。',
  accepted: '已确认，存好了',
  changed: ({ text }: Values) => `已改为：${text}`,
  dropped: ({ key }: Values) => `已删去 ${key}`,
  takenBack: '已撤回上一处的回答',
  firstGuess: '已经是第一处了。',
  byHand: ({ line }: Values) => `第 ${line} 行的写法特别，这里改不了，请用编辑器改；先跳过。`,
  summary: ({ answered, left, file }: Values) =>
    Number(left) === 0
      ? `答了 ${answered} 处，都确认过了。接下来：plan validate ${file}`
      : `答了 ${answered} 处，还有 ${left} 处待确认；再来：plan import --review ${file}`,
  stopped: ({ answered }: Values) => `停下了。答过的 ${answered} 处都已保存。`,
  colon: '：',
};

const en: typeof zh = {
  intro: ({ file, count }) => `${file}: ${count} to confirm. Each answer is saved at once; you may stop at any time.`,
  nothing: ({ file }) => `${file} has nothing left to confirm.`,
  wholePlan: 'the whole plan',
  quote: ({ text }) => `The document: “${text}”`,
  line: ({ line }) => `line ${line}:`,
  gone: ({ key }) => `(${key} is gone; only x-guess still names it)`,
  question: 'Is this right?',
  help: '↑↓, number or letter move, Enter to take; Ctrl+C to stop',
  skip: 'skip, later',
  accept: 'right, confirm',
  edit: 'change it',
  drop: ({ key }) => `not wanted (remove ${key})`,
  back: 'the one before (takes its answer back)',
  quit: 'stop (every answer is saved)',
  typed: (kind) => enTyped[kind],
  notUnderstood: 'Not understood; write it like the examples.',
  unchanged: 'Nothing changed. To keep it choose “right, confirm”.',
  accepted: 'Confirmed and saved',
  changed: ({ text }) => `Now: ${text}`,
  dropped: ({ key }) => `Removed ${key}`,
  takenBack: 'The answer before was taken back',
  firstGuess: 'This is the first.',
  byHand: ({ line }) => `Line ${line} is laid out in a way that cannot be changed here; use an editor. Skipped.`,
  summary: ({ answered, left, file }) =>
    Number(left) === 0
      ? `Answered: ${answered}; all is confirmed. Next: plan validate ${file}`
      : `Answered: ${answered}; still to confirm: ${left}. Go on: plan import --review ${file}`,
  stopped: ({ answered }) => `Stopped. All that was answered is saved: ${answered}.`,
  colon: ': ',
};

export const guessMessages: InBoth<typeof zh> = { zh, en };
