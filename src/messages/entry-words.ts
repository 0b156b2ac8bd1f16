import { type Entry, type EntryDraft, happenedOn } from '../core/ledger/entry.ts';
import type { Plan, Requirement } from '../core/plan/plan.ts';
import { requirementsOf } from '../core/plan/plan.ts';
import { safeText } from '../core/safe-text.ts';
import type { InBoth, Language } from './language.ts';

const zh = {
  done: '已完成',
  progress: '推进',
  exempt: '不适用',
  reopen: '重新打开',
  note: '备注',
  attach: '补充佐证',
  confirm: '确认仍有效',
  accepted: '审核通过',
  returned: '退回',
  submit: '报送',
  retract: '撤销',
  quoted: (text: string) => `「${text}」`,
  made: (period: string) => `补 ${period}`,
  forPeriod: (period: string) => `${period}`,
  because: (reason: string) => `（原因：${reason}）`,
  evidence: (names: string) => `佐证 ${names}`,
  between: '、',
};

const en: typeof zh = {
  done: 'done',
  progress: 'in progress',
  exempt: 'exempt',
  reopen: 'reopened',
  note: 'note',
  attach: 'evidence added',
  confirm: 'confirmed',
  accepted: 'accepted',
  returned: 'returned',
  submit: 'submitted',
  retract: 'taken back',
  quoted: (text) => `"${text}"`,
  made: (period) => `makes up ${period}`,
  forPeriod: (period) => `${period}`,
  because: (reason) => `(reason: ${reason})`,
  evidence: (names) => `evidence ${names}`,
  between: ', ',
};

export const entryMessages: InBoth<typeof zh> = { zh, en };

/** The unit in which a requirement counts, for amounts beside a number. */
function unitOfCount(requirement: Requirement | undefined): string {
  const target = requirement?.target;
  return target === undefined || target.kind === 'share' ? '' : target.unit;
}

/** An entry, or what one will say. */
type Worded = EntryDraft & Pick<Entry, 'at'>;

/** What an entry says, without when, where and who: `+1 次「第一次专题学习」佐证 会议记录.docx`. Safe for a terminal. */
export function entryWords(entry: Worded, requirement: Requirement | undefined, language: Language): string {
  const say = entryMessages[language];
  const names = (entry.evidence ?? []).map((item) => safeText('url' in item ? item.url : item.name));
  return [
    whatWords(entry, requirement, language),
    entry.period === undefined ? '' : entry.kind === 'progress' ? say.made(entry.period) : say.forPeriod(entry.period),
    entry.reason === undefined ? '' : say.because(safeText(entry.reason)),
    entry.note === undefined ? '' : say.quoted(safeText(entry.note)),
    names.length === 0 ? '' : say.evidence(names.join(say.between)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function whatWords(entry: Worded, requirement: Requirement | undefined, language: Language): string {
  const say = entryMessages[language];
  if (entry.kind === 'review') return say[entry.verdict ?? 'accepted'];
  if (entry.kind !== 'progress' || entry.amount === undefined) return say[entry.kind];
  const amount = safeText(entry.amount);
  return amount.includes('/') ? amount : `+${amount} ${unitOfCount(requirement)}`.trimEnd();
}

/** An entry with the requirement that it is about and its day: `1.1 +1 次（2023-06-28）`. */
export function entryLine(entry: Worded, plan: Plan, language: Language): string {
  const requirement = requirementsOf(plan).find(({ id }) => id === entry.requirement);
  const day = language === 'zh' ? `（${happenedOn(entry)}）` : ` (${happenedOn(entry)})`;
  return `${safeText(entry.requirement ?? '')} ${entryWords(entry, requirement, language)}${day}`.trimStart();
}
