import { argument } from '../../argument.ts';
import type { Of } from '../../table.ts';

export const submitTable = {
  which: '报送哪一期？',
  signed: '签字人（单位负责人）姓名？',
  empty: '请写上姓名。',
  covers: '{unit} 报送 {period}：本期记录 {count} 条；完成率 {percent}%（{done}/{of}）。',
  evidence: '佐证 {evidence}；缺佐证 {lacking} 条，已完成未附佐证 {unattached} 条。',
  zero: '{unit} 在 {period} 没有任何记录，这是零上报。',
  earlier: '这一期 {day} 已由 {signed} 报送过，再报一次就以这一次为准。',
  ask: '以上由 {signed} 签字报送，确定吗？',
  cancelled: '没有报送，什么都没有记。',
  made: `已报送：{unit}，{period}，签字人 {signed}。
台账校验码：{digest}`,
  next: ({ name, evidence }: Of<'name' | 'evidence'>) =>
    `接下来把台账交上去：plan export -o ${argument(`${name}.zip`)}${Number(evidence) > 0 ? ' --with-evidence' : ''}（共享台账：plan sync）。报送后再记的，会标明“报送后”。`,
  nextGuided: '接下来把台账交上去：在菜单的“更多”里选“备份”，把打好的那个文件交给上级。报送后再记的，会标明“报送后”。',
  after: '报送后',
} as const;

export const reviewTable = {
  intro: ({ unit, count, own }: Of<'unit' | 'count' | 'own'>) =>
    `${unit}：待审核 ${count} 条${Number(own) > 0 ? `；另有 ${own} 条是您自己填报的，须由别人审核` : ''}。`,
  nothing: '{unit}没有待审核的：报为完成或不适用的都已审核。',
  verdict: '怎么处理？',
  help: '直接按回车是跳过，不会记任何东西。',
  units: '{count} 个单位',
  order: '按什么顺序审核？',
  orders: { unit: '一个单位一个单位地看', item: '一条任务一条任务地看（各单位并排）' },
  skip: '跳过',
  accept: '通过',
  return: '退回（写明原因）',
  acceptRest: { unit: '本单位余下的 {count} 条一并通过', item: '这一条余下的 {count} 个单位一并通过' },
  returnRest: { unit: '本单位余下的 {count} 条一并退回', item: '这一条余下的 {count} 个单位一并退回' },
  asSelfScored: '其中 {count} 条有自评分，审核分就照自评分记吗？（否：先不给分）',
  acceptMany: '以上 {count} 条都通过吗？',
  returnMany: '以上 {count} 条都退回吗？（原因：{reason}）',
  noneSaid: '没有审核，什么都没有记。',
  selfScored: '{id}（自评分 {self}）',
  colon: '：',
  between: '、',
  open: '打开佐证',
  back: '返回上一条',
  quit: '退出',
  reason: '退回的原因？',
  reasonEmpty: '退回须写明原因。',
  points: ({ max, self }: Of<'max' | 'self'>) =>
    `审核分？（0 到 ${max}${self ? `，自评分 ${self}` : '，未自评'}；可不写，直接回车）`,
  badPoints: '请写 0 到 {max} 之间的数。',
  acceptedWith: '已通过：{id}，审核分 {points}',
  evidence: '佐证：',
  noEvidence: '没有附佐证。',
  accepted: '已通过：{id}',
  returned: '已退回：{id}（原因：{reason}）',
  ended: '审核完毕：通过 {accepted} 条，退回 {returned} 条。',
  stopped: ({ accepted, returned }: Of<'accepted' | 'returned'>) =>
    Number(accepted) + Number(returned) === 0
      ? '已停止，什么都没有记。'
      : `已停止。通过 ${accepted} 条，退回 ${returned} 条，都已记下。`,
  handBack: ({ unit, name }: Of<'unit' | 'name'>) =>
    `把结果交回：plan export --unit ${argument(unit)} -o ${argument(`${name}-审核.zip`)}，对方 plan merge 并入（共享台账：plan sync）。`,
  handBackAll:
    '把结果交回：plan export --all -o 审核结果/，一个单位一个包，对方 plan merge 并入（共享台账：plan sync --all）。',
  inPlace: '结果已记在对方的台账里，对方 plan check 就能看到。',
  reminder:
    '“审核人不是填报人”按姓名、电脑和密钥核对；通过算不算数，看审核人的密钥登记了没有（units.yaml 的 reviewers）。共享台账另按登录名把关。',
} as const;

export const archiveTable = {
  report: '自查报告',
  evidence: '佐证材料',
  ledger: '台账',
  plan: '计划',
  assignment: '分工.yaml',
  ownWords: '报告文字.yaml',
  notInPlan: '已不在计划中',
  index: '目录.csv',
  columns: ['编号', '任务', '材料名称', '在归档中的位置', 'SHA-256', '状态'],
  states: {
    kept: '已归档',
    missing: '缺失（副本不在或已损坏）',
    removed: '已按要求移除',
    link: '网址',
  },
  list: '要一并归档的佐证（{count} 份，共 {size}）：',
  confirm: '这些佐证都放进归档里吗？里面可能有个人信息，请确认可以交出去。',
  cancelled: '没有归档。',
  missing: '佐证 {name} 不在或已损坏，没有归档，目录里已注明。',
  made: '已归档：{place}（文件 {files} 个，其中佐证 {kept} 个）。佐证共 {evidence}。在里面运行 sha256sum -c SHA256SUMS 可核对。',
} as const;
