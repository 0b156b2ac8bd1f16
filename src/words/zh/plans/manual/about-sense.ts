/** Codes about what the parts of a plan mean together. */
export const aboutSense = {
  'duplicate-id': {
    finds: '两条要求或两个工作项用了同一个编号。',
    why: '台账按编号记账：编号相同，两条要求的记录就分不开了。',
  },
  'duplicate-plan-id': {
    finds: 'plans/ 里有另一个文件用了同一个计划编号，网盘的冲突副本也算，内容一样也算。',
    why: '台账按计划编号认计划：两个文件同号，就不知道记录是照哪一份填的。除了 list、doctor、validate 和两个文件的 diff，其他命令都不往下做，绝不按文件名挑一个。',
  },
  'duplicate-text': {
    finds: '两条要求的文字相同（标点、空格不计）。用 for 分给不同单位的不算。',
    why: '填报的人看到两条一样的要求，不知道哪条是哪条，常常只填一条，或者两条填成一样。',
  },
  'uneven-numbering': {
    finds:
      '章或工作项的编号不连续：跳过了数、倒了回去或重了。工作项可以每章从 1 数起。要求的编号不查：删去的要求会带走编号，留下空缺是对的。',
    why: '编号断开的地方，多半漏抄了一章、一项，或者放错了位置。',
  },
  'unconfirmed-guess': {
    finds: '还留着 x-guess：plan import 起草时拿不准的，或 plan next 从上一年带来的，没有人核对过。',
    why: '猜错的目标、期限会一年都错下去。对照原文改好，再删去 x-guess 和“待确认”的注释，就不再提醒。',
  },
  'item-without-requirements': {
    finds: '工作项下面一条要求也没有。',
    why: '多半是标题先写上了，内容还没拆。原文这一项确实没有布置工作的，写明理由关掉这一条即可。',
  },
  'unknown-unit-kind': {
    finds: 'for 里写了 units 没有列出的单位类型。',
    why: '这样的要求落不到任何单位头上，谁的表里都没有它。',
  },
  'due-outside-period': {
    finds: '要求的期限早于计划开始日，或晚于计划截止日。',
    why: '早于开始日的一开始就逾期，晚于截止日的在计划期内永远不会逾期；多半是年份写错了。',
  },
  'break-outside-period': { finds: '假期没有一天在计划期内。', why: '它免不了任何一期的任务，多半是年份写错了。' },
  'every-longer-than-period': {
    finds: '按期重复的要求，一期比整个计划期还长。',
    why: '计划期只够半期，这一期可能因为太短而不用做，要求就落空了。只做一次的，写成数量即可。',
  },
} as const;
