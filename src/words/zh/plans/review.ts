import { argument } from '../../argument.ts';
import type { Of } from '../../table.ts';

/** What of a duty may be changed. */
const dutyKeys = {
  text: '文字',
  target: '目标',
  due: '期限',
  lead: '牵头单位',
  with: '责任单位',
  for: '归哪类单位',
} as const;

export const guessTable = {
  intro: '{file} 有 {count} 处待确认。答一处存一处，随时可以退出。',
  nothing: '{file} 没有待确认的地方。',
  offer: '还要做什么？',
  nothingMore: '不用了，退出',
  wholePlan: '整个计划',
  quote: '原文：“{text}”',
  line: '第 {line} 行：',
  gone: '（{key} 已经不在，只有 x-guess 还列着）',
  question: '这样对吗？',
  help: '按键选中，回车确认，Ctrl+C 退出',
  skip: '跳过，以后再说',
  accept: '对，确认',
  edit: '改一改',
  drop: '不要这一项（删去{key}）',
  /** What a draft guesses, as people call it. */
  keys: {
    ...dutyKeys,
    id: '计划编号',
    title: '标题',
    number: '序号',
    issuer: '发文单位',
    period: '起止日期',
    units: '单位类别',
    quote: '原文',
    score: '分值',
  },
  sort: '先分一分哪些是我们的（{count} 条没分）',
  sortAgain: '重看分过的，改主意（{count} 条）',
  back: '上一处（撤回对它的回答）',
  quit: '退出（答过的都已保存）',
  typed: {
    target: '改成什么？如：不少于3所、每月2次、不超过5次、学校不低于95%',
    day: '改成哪天？如：{month}月{date}日、{day}、{month}月底',
    span: '改成从哪天到哪天？如：{from} 至 {to}',
    names: '改成哪些单位？几个之间用顿号',
    named: '改成什么？写编号（小写字母和数字）和单位名称，如：yunhe-jyj 云河区教育局；只写一样的，另一样不变',
    kinds: '改成哪几类？只写要的，几类之间用顿号；新的类别写“英文代号: 名称”，如 kindergarten: 幼儿园',
    parts: '改成什么？照原样写“键: 值, 键: 值”',
    text: '改成什么？',
  },
  notUnderstood: {
    target:
      '看不懂，没有改动。请照例子写：一个数带单位，不加别的话；比例写明是什么的，如“学校不低于60%”“教师的三分之一”。',
    day: '看不懂是哪一天，没有改动。请只写一天，不加别的话，如 {month}月{date}日、{day}、{month}月底。',
    span: '看不懂，没有改动。请写“哪天至哪天”，如 {from} 至 {to}；跨年的写明年份。',
    names: '没有改动：有的不像单位名称。请只写单位，几个之间用顿号，如“教务处、总务处”；目标、期限在各自那一项里改。',
    named: '没有写字，没有改动。',
    kinds:
      '看不懂，没有改动。请照上面的名称写留下哪几类，几类之间用顿号；新的类别写“英文代号: 名称”，如 kindergarten: 幼儿园。',
    parts: '看不懂，没有改动。请照原样写“键: 值, 键: 值”。',
    text: '没有写字，没有改动。',
  },
  askTerms:
    '按学期的，先写各学期从哪天到哪天，如 2月24日至7月4日、9月1日至12月31日（都在 {from} 至 {to} 里，写一次就够）',
  badTerms: '看不懂，没有改动。每个学期写“哪天至哪天”，几个之间用顿号，如 2月24日至7月4日、9月1日至12月31日。',
  unchanged: '没有改动。要保留它请选“对，确认”。',
  accepted: '已确认，存好了',
  changed: '已改为：{text}',
  dropped: '已去掉{key}；要找回，选“上一处”',
  withEvery:
    '目标分期的，每一期各有期限，不能再有一个总的期限。请先去掉另一样：按 Esc 返回，分要求（或重看分过的）时按 e，选“不要期限”或“不要目标”。没有改动。',
  takenBack: '已撤回上一处的回答',
  firstGuess: '已经是第一处了。',
  byHand: '第 {line} 行的写法特别，这里改不了，请用编辑器改；先跳过。',
  summary: ({ answered, sorted, left, file }: Of<'answered' | 'sorted' | 'left' | 'file'>) =>
    `答了 ${answered} 处${Number(sorted) > 0 ? `，分好 ${sorted} 条` : ''}，${
      Number(left) === 0
        ? `都确认过了。接下来：plan validate ${argument(file)}`
        : `还有 ${left} 处待确认；再来：plan import --review ${argument(file)}`
    }`,
  summaryGuided: ({ answered, sorted, left }: Of<'answered' | 'sorted' | 'left' | 'file'>) =>
    `答了 ${answered} 处${Number(sorted) > 0 ? `，分好 ${sorted} 条` : ''}，${
      Number(left) === 0 ? '都确认过了。' : `还有 ${left} 处待确认。`
    }`,
  stopped: ({ answered, sorted }: Of<'answered' | 'sorted'>) => {
    const done = [
      ...(Number(answered) > 0 ? [`答过 ${answered} 处`] : []),
      ...(Number(sorted) > 0 ? [`分好 ${sorted} 条`] : []),
    ].join('，');
    return `停下了。做过的都已保存${done === '' ? '' : `（${done}）`}。`;
  },
  colon: '：',
} as const;

/** The walk that sorts a draft's duties. */
export const sortTable = {
  left: '还有 {count} 条',
  wholePlan: '整个计划',
  quote: '原文：“{text}”',
  target: '目标：{text}',
  due: '期限：{day}',
  lead: '牵头：{names}',
  with: '责任单位：{names}',
  comma: '、',
  question: '这一条是谁的？',
  help: '按 y 是我们的，n 不是，x 不得类，b 背景，d 去掉，e 改，s 拆，j 并，m 一批一起答；或选中后回车',
  choices: {
    skip: '跳过，以后再说',
    ours: '是我们的（y）',
    others: '不是我们的，归其他单位（n）',
    never: '是我们的，不得类（x）',
    context: '背景，不是任务（b）',
    drop: '去掉，计划里不要（d）',
    edit: '改一改文字、目标、期限、单位（e）',
    split: '拆成两条（s）',
    join: '并到同一项的上一条（j）',
    many: '一批一起答（m）',
  },
  /** Whose a duty was said to be. */
  sortedAs: { ours: '分过：是我们的', others: '分过：不是我们的，归其他单位' },
  asSorted: '不改，看下一条',
  keys: dutyKeys,
  whichValue: '改哪一样？',
  valueOf: '{name}：{value}',
  noneYet: '{name}：还没有',
  without: '不要{name}',
  gone: '已去掉{name}，存好了；要找回，选“上一条”',
  asItIs: '返回，不改',
  unchanged: '没有改动。',
  where: '从哪里拆？',
  elsewhere: '在别处拆：写第二条从哪几个字起',
  from: '第二条从哪几个字起？照这一条的文字写',
  noSuchWords: '任务里没有这几个字，或者它们前面没有别的字：请照抄第二条开头的几个字。没有改动。',
  parts: '“{before}” + “{after}”',
  changed: { edit: '已改好，存好了', split: '已拆成两条，存好了', join: '已并成一条，存好了' },
  bothTargets: '两条各有各的目标，没有并。要并，先在其中一条“改一改”里去掉目标。',
  both: '两条的{key}不一样，没有并。先改成一样的再并。',
  semicolon: '；',
  alone: '同一项里，它前面没有别的要求，没有并。',
  refusedTargets: {
    'due-with-every': '每一期各有期限的，不能再写一个总的期限：请先把期限清空，或者把目标改成不分期的。没有改动。',
    'by-without-every': '不分期的目标，不能写每一期里的期限。没有改动。',
    needs: '目标还缺计量单位，或者没有写是什么的百分比，如 2次、教师的95%。没有改动。',
    other: '这样写，目标前后对不上，请换个写法。没有改动。',
  },
  byHandChange: '这一条在文件里的写法特别，这里改不了，没有改动。',
  back: '上一条（撤回对它的回答）',
  quit: '分到这里（答过的都已保存）',
  which: '哪一批？',
  ofItem: '“{title}”这一项',
  ofSection: '{number}、{title}这一章',
  ofLead: '{name}牵头的',
  ofUnit: '责任单位有{name}的',
  ofRest: '剩下没分的',
  ofSorted: '分过的',
  together: { others: '{which}都不是我们的（{count} 条）', ours: '{which}都是我们的（{count} 条）' },
  noneOfThem: '返回，只答这一条',
  othersName: '其他单位',
  taken: '已存好：{label}，{count} 条',
  byHand: '这一条在文件里的写法特别，这里改不了，先跳过。',
  skipped: '{id} 先跳过，以后再分；要回来分，选“上一条”',
  first: '已经是第一条了。',
  takenBack: '已撤回上一步',
  summary: ({ left }: Of<'left'>) => (Number(left) === 0 ? '每一条都分好了。' : `还有 ${left} 条没有分，以后再来。`),
} as const;
