/** Codes about what the parts of a plan mean together. */
export const aboutSense = {
  'duplicate-id': {
    finds: '两条要求或两个工作项用了同一个编号。',
    why: '台账按编号记账：编号相同，两条要求的记录就分不开了。',
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
    finds: '还留着 x-guess：plan import 起草时拿不准的地方，没有人核对过。',
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
  'terms-missing': {
    finds: '有要求是每学期一期（every: term），计划里却没有 terms。',
    why: '学期的起止日期由教育局定，程序不知道；不写明，这条要求就永远不欠。按自然半年算的，请写 every: half-year。',
  },
  'term-outside-period': {
    finds: '学期有一天在计划期之外。',
    why: '每学期的任务是整学期的，计划管不到的日子里办的事不记在这个计划里；多半是年份写错了。',
  },
  'terms-out-of-order': {
    finds: '学期没有按先后写。',
    why: '学期按写的先后编号（T1、T2），补记、不适用都用这个编号，乱了就记错学期。',
  },
  'terms-overlap': {
    finds: '两个学期有同一天。',
    why: '这一天办的事算哪个学期，就说不清了。',
  },
  'every-longer-than-period': {
    finds: '按期重复的要求，一期比整个计划期还长。写明几年一次的（3 years）不算：到计划期末欠一次。',
    why: '计划期只够半期，这一期可能因为太短而不用做，要求就落空了。只做一次的，写成数量即可。',
  },
} as const;
