import type { Of } from '../../table.ts';
import { words as typed } from '../ledger/typed.ts';

/** What stands in a list has no full stop. */
function withoutStop<Unread>(say: (unread: Unread) => string): (unread: Unread) => string {
  return (unread) => say(unread).replace(/[。.]$/, '');
}

/** What a form says, and what is said of one that comes back. Its readers know no command line. */
export const words = {
  /** As `core/form/columns.ts` knows them; what stands in brackets is a hint. */
  columns: {
    id: '编号',
    text: '要求',
    target: '目标',
    due: '期限',
    stands: '已有情况',
    done: '是否完成',
    amount: '数量或份额（如 2 或 38/40）',
    on: '日期（如 2023-3-8）',
    period: '所属期（补报以前某一期时填）',
    note: '说明（做了什么，写进报告）',
    exempt: '不适用原因',
    evidence: '佐证材料（文件名或网址）',
    cause: '未完成原因（写进报告）',
    measure: '整改措施（写进报告）',
    owner: '责任人（整改）',
    remedyDue: '完成时限（整改，如 2024-3-31）',
  },
  doneness: ['已完成', '推进中', '不适用'],
  /** What is added where the form has duties of these kinds. */
  aboutKinds: {
    level: '看最近一次数的（如班额）：在“数量或份额”里写现在是多少。',
    never:
      '不得发生的事：“是否完成”选“未发生”，每期确认的在“所属期”写明是哪一期；发生了的选“发生”，在“数量或份额”里写几起，在“说明”里写情况。',
  },
  donenessOfNever: ['未发生', '发生'],
  sheet: '填报表',
  instructionsSheet: '填报说明',
  title: ({ title, unit, day }: Of<'title' | 'unit' | 'day'>) =>
    `${title}填报表${unit ? `　${unit}` : ''}（截至 ${day}）`,
  instructions: [
    '灰色各列是已有情况，请不要改动；“是否完成”起各列由您填写。没有新进展的行空着，不用填。',
    '没有数量目标的：“是否完成”选“已完成”，或选“推进中”并在“说明”里写做了什么。',
    '有数量目标的：在“数量或份额”里写这一次新增的数量（如 2），按比例的写目前的份额（如 38/40）。',
    '“日期”写事情发生的那一天，年月日写全，如 2023-3-8。补报以前某一期的，“所属期”写 2023-02、2023-Q1 或 2月、第1季度。',
    '同一条要求做了几次的，复制这一行，一行写一次。',
    '本单位没有这项任务的：“是否完成”选“不适用”，并写原因。',
    '“佐证材料”写文件名（文件与本表放在同一个文件夹里一并交回）或网址；有几个的，用分号隔开。',
    '到期没有完成的：在“未完成原因”“整改措施”“责任人”“完成时限”里写明，写进报告；要去掉以前写的，写 -。只写“说明”的，记为推进中。',
    '编号外面的括号〔〕请保留：没有它，1.10 会被表格软件改成 1.1。',
  ],
  place: '第 {row} 行“{column}”',
  cellPlace: '{cell}（{column}）',
  unknownColumns: '{file} 里这几列不认识，没有读：{columns}',
  evidenceMissing: '找不到文件“{file}”，请把它放在填报表旁边，或改正文件名',
  notForUnit: '{id} 不归本单位，不用填报',
  problems: {
    'no-id': '这一行没有编号，不知道填的是哪一条',
    'unknown-id': '计划里没有编号“{text}”',
    'id-lost-digits': '“{text}”可能是表格软件改过的数字，分不清是 {known} 里的哪一个，请连括号写全',
    'other-text': '这段文字与计划里的 {id} 对不上（应为“{text}”）：可能是排序时错了行，或计划改过，请核对',
    'bad-done': '看不懂“{text}”，请填“已完成”“推进中”或“不适用”',
    'bad-day': withoutStop(typed.day),
    'amount-is-day': '份额被表格软件变成了日期（{text}），请写成“3比4”这样，或把单元格设为文本后重写',
    'no-amount-asked': '{id} 没有数量目标，请在“是否完成”里填，数量写进“说明”',
    'two-answers': '既写了完成情况又写了不适用的原因，请只留一样',
    'nothing-said': '只有日期或所属期，没有写是否完成、数量或说明',
    'done-needs-amount': '{id} 按数量算，请写数量或份额',
    'add-needs-count': '{id} 不按数量计',
    'share-needs-share': '{id} 不按份额计',
    'now-needs-level': '{id} 不看最近一次的数',
    'only-for-never': '{id} 不是不得发生的事，不能填“未发生”“发生”',
    'level-takes-now': '{id} 看现在的数，请在“数量”里写',
    'never-takes-words': '{id} 是不得发生的事，请填“未发生”，或“发生”并写起数和情况',
    'none-needs-period': '请写明是哪一期（{first} 到 {last}）',
    'breach-has-day': '{id} 哪天发生的写在“日期”里，所属期请空着',
    'which-breach': '{id} 整改好了的，请由填报人在程序里记',
    'bad-level': withoutStop(typed.amount),
    'bad-breach': withoutStop(typed.amount),
    'bad-amount': withoutStop(typed.amount),
    'bad-share': withoutStop(typed.share),
    'on-outside-plan': '{day} 不在计划期内（{from} 至 {to}），年份写对了吗？',
    'on-needed': '请写明是哪一天的事（{from} 至 {to}）',
    'period-needs-recurring': '{id} 不是按期重复的要求，所属期请空着',
    'bad-period': '没有“{text}”这一期，应在 {first} 到 {last} 之间',
    'on-before-period': '{day} 时 {period} 这一期还没开始，请核对日期和所属期',
    'text-too-long': '说明或原因太长，最多 {most} 字',
    'reason-needed': '不适用的，须写明原因',
    'remedy-needed': '原因、措施、责任人、完成时限都是空的',
    'bad-remedy-due': withoutStop(typed.day),
    'note-needed': '推进中的，请写做了什么',
  },
} as const;
