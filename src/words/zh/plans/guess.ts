import type { Of } from '../../table.ts';

export const words = {
  intro: '{file} 有 {count} 处待确认。答一处存一处，随时可以退出。',
  nothing: '{file} 没有待确认的地方。',
  wholePlan: '整个计划',
  quote: '原文：“{text}”',
  line: '第 {line} 行：',
  gone: '（{key} 已经不在，只有 x-guess 还列着）',
  question: '这样对吗？',
  help: '按键选中，回车确认，Ctrl+C 退出',
  skip: '跳过，以后再说',
  accept: '对，确认',
  edit: '改一改',
  drop: '不要这一项（删去 {key}）',
  back: '上一处（撤回对它的回答）',
  quit: '退出（答过的都已保存）',
  typed: {
    target: '改成什么？如：不少于3所、每月2次、不超过5次、95%（Esc 返回）',
    day: '改成哪天？如：6月30日、2024-06-30、6月底（Esc 返回）',
    names: '改成哪些单位？几个之间用顿号（Esc 返回）',
    parts: '改成什么？照原样写“键: 值, 键: 值”（Esc 返回）',
    text: '改成什么？（Esc 返回）',
  },
  notUnderstood: '看不懂，请照例子写。',
  unchanged: '没有改动。要保留它请选“对，确认”。',
  accepted: '已确认，存好了',
  changed: '已改为：{text}',
  dropped: '已删去 {key}',
  takenBack: '已撤回上一处的回答',
  firstGuess: '已经是第一处了。',
  byHand: '第 {line} 行的写法特别，这里改不了，请用编辑器改；先跳过。',
  summary: ({ answered, left, file }: Of<'answered' | 'left' | 'file'>) =>
    Number(left) === 0
      ? `答了 ${answered} 处，都确认过了。接下来：plan validate ${file}`
      : `答了 ${answered} 处，还有 ${left} 处待确认；再来：plan import --review ${file}`,
  stopped: '停下了。答过的 {answered} 处都已保存。',
  colon: '：',
} as const;
