import type { Of } from '../../table.ts';

/** Letters of a bureau to its units: 提醒, 督办通知单, 通报. */
export const words = {
  files: { remind: '提醒', supervise: '督办单', circular: '通报' },
  titles: {
    remind: '关于《{plan}》落实情况的提醒',
    supervise: '关于《{plan}》的督办通知单',
    circular: '关于《{plan}》落实情况的通报',
  },
  addressed: '{unit}：',
  toAll: '各单位：',
  opening: {
    reported: ({ day, plan, of, done, exempt }: Of<'day' | 'plan' | 'of' | 'done' | 'exempt'>) =>
      `截至${day}，《${plan}》由你单位完成的任务共${of}项${Number(exempt) > 0 ? `（另有${exempt}项不适用）` : ''}，已完成${done}项。`,
    nothing: '截至{day}，尚未收到你单位《{plan}》的办理情况。由你单位完成的任务共{of}项。',
    unusable: '截至{day}，你单位报送的《{plan}》办理情况因材料损坏或不全未能计入。由你单位完成的任务共{of}项。',
    'other-plan': '截至{day}，你单位报送的材料不是按现行的《{plan}》填报的，未能计入。由你单位完成的任务共{of}项。',
  },
  lists: {
    overdue: '以下{count}项没有按要求完成：',
    urgent: '以下{count}项时限已很近、尚未办结：',
    soon: '以下{count}项时限将近、尚未办结，请抓紧办理：',
    returned: '以下{count}项经审核退回，尚未重新报送：',
  },
  duty: ({ id, text, target, last, standing }: Of<'id' | 'text' | 'target' | 'last' | 'standing'>) =>
    `${text}（${[`编号${id}`, target, last === '' ? '' : `${last}前`].filter((part) => part !== '').join('，')}）：${standing}。`,
  /** Of what recurs: 第1季度、第2季度未完成. */
  missed: '{periods}未完成',
  returnedFor: '退回原因：{reason}。',
  remedy: {
    fields: { cause: '原因：{text}', measure: '措施：{text}', owner: '责任人：{text}', due: '完成时限：{text}' },
    names: { cause: '原因', measure: '整改措施', owner: '责任人', due: '完成时限' },
    semicolon: '；',
    whole: '已报整改措施（{reported}），请抓紧落实。',
    past: '已报整改措施（{reported}），所报完成时限已过，请报告落实情况。',
    partly: '已报情况（{reported}），请补报{pending}。',
  },
  closing: {
    remind: '请于{replyBy}前将办理情况报{issuer}；确有困难的，请说明原因和下一步打算。',
    supervise: '请逐项查明原因，提出整改措施，明确责任人和完成时限，于{replyBy}前书面报{issuer}。',
    /** Where some of it has been said. */
    rest: {
      remind:
        '已报整改情况的，请按上列要求落实；其余请于{replyBy}前将办理情况报{issuer}，确有困难的，请说明原因和下一步打算。',
      supervise:
        '已报整改情况的，请按上列要求落实；其余请逐项查明原因，提出整改措施，明确责任人和完成时限，于{replyBy}前书面报{issuer}。',
    },
    settled: '请按上列要求落实，于{replyBy}前将落实情况报{issuer}。',
    returned: '退回的任务，请按退回原因补正后，于{replyBy}前重新报送{issuer}。',
    again: {
      unusable: '请于{replyBy}前将办理情况重新报送{issuer}。',
      'other-plan': '请于{replyBy}前按现行文件重新填报，报{issuer}。',
    },
    silent: {
      remind: '请于{replyBy}前将办理情况报{issuer}；没有可报事项的，也请报告（零上报）。',
      supervise:
        '请于{replyBy}前将办理情况报{issuer}，并书面说明未按期报送的原因；没有可报事项的，也请报告（零上报）。',
    },
  },
  yourContact: '你单位登记的联系人为',
  ifChanged: '，如有变动请一并报来。',
  noContact: '你单位尚未登记联系人，请将联系人姓名和电话一并报来。',
  contact: '联系人：',
  note: { open: '（', close: '）' },
  parts: {
    overdue: '没有按要求完成{count}项（{ids}）',
    urgent: '时限已很近、尚未办结{count}项（{ids}）',
    soon: '时限将近、尚未办结{count}项（{ids}）',
    returned: '审核退回未重报{count}项（{ids}）',
  },
  silent: {
    nothing: '尚未收到你单位的办理情况',
    unusable: '你单位报送的材料损坏或不全，请重新报送',
    'other-plan': '你单位报送的材料不是按现行文件填报的，请重新填报',
  },
  silentOnes: {
    nothing: '没有收到办理情况',
    unusable: '交来的材料不能用',
    'other-plan': '材料是按另一版计划填的',
  },
  chat: {
    remind: '【提醒】{unit}：截至{day}，《{plan}》{parts}。',
    supervise: '【督办】{unit}：截至{day}，《{plan}》{parts}。',
    circular: '【通报】截至{day}，《{plan}》完成率{percent}%。{problems}请于{replyBy}前整改并报{issuer}，详见通报。',
  },
  /** Behind the short text to a unit. */
  asks: {
    report: '请于{replyBy}前报{issuer}。',
    cause: '请于{replyBy}前书面报{issuer}，写明原因、措施、责任人和时限。',
    rest: '已报整改情况的请抓紧落实，其余请于{replyBy}前书面报{issuer}，写明原因、措施、责任人和时限。',
  },
  circular: {
    overall: '总体情况',
    problems: '存在的问题',
    demands: '有关要求',
    figures: ({ day, units, submitted, zero }: Of<'day' | 'units' | 'submitted' | 'zero'>) =>
      `截至${day}，${units}个单位中，已报送${submitted}个${Number(zero) > 0 ? `（其中零上报${zero}个）` : ''}。`,
    received: '已全部签收任务的单位{count}个。',
    completion: '各单位应完成任务共{of}项次，按收到的材料已完成{done}项次，完成率{percent}%。',
    silent: '尚未收到办理情况的单位{count}个：{names}。',
    unusable: '报送的材料未能计入的单位{count}个：{names}。',
    unsigned: '有记录但尚未签字报送的单位{count}个：{names}。',
    overdue: '有任务没有按要求完成的单位{count}个：{names}。',
    behind: '有任务时限将近、尚未办结的单位{count}个：{names}。',
    returned: '有任务经审核退回、尚未重新报送的单位{count}个：{names}。',
    ofUnit: '{unit}（{count}项）',
    none: '没有未报送的单位，也没有要提醒或督办的任务。',
    demand: '请有关单位对照附件逐项整改，于{replyBy}前将整改情况报{issuer}。',
    demandSilent: '尚未报送的单位请于{replyBy}前报送；没有可报事项的，也请报告（零上报）。',
    demandAgain: '材料未能计入的单位请于{replyBy}前重新报送。',
    keepOn: '请各单位继续按要求推进，按期报送。',
    annex: '附件：各单位落实情况表',
    annexLabel: '附件',
    annexTitle: '各单位落实情况表',
    number: '序号',
    columns: {
      unit: '单位',
      report: '报送',
      received: '签收',
      of: '应完成',
      done: '已完成',
      rate: '完成率',
      overdue: '未按要求完成',
      behind: '时限将近未办结',
      returned: '退回未报',
    },
  },
  betweenSentences: '',
  fullStop: '。',
  between: '、',
  andMore: '等',
  semicolon: '；',
  sectionNumber: ['一、', '二、', '三、'],
  row: '{file} {unit}：{parts}。{contact}',
  contactIs: '联系人 {contact}',
  contactMissing: '名单里没有联系人，请在单位名单里补上。',
  none: '没有要提醒或督办的单位。',
  summary: '提醒 {remind} 个单位，督办 {supervise} 个单位；另有通报一份。',
  written: '已写好 {count} 份（每份有 docx、md 和可发到聊天里的 txt），在 {folder}。什么都没有发出。',
  notWritten: '以上只是清单，什么都没有写：用 -o 写明放到哪个文件夹，如 -o 通知/。',
} as const;
