import type { Entry, EntryDraft, Evidence } from '../core/ledger/entry.ts';
import { shownDay } from '../core/ledger/entry-day.ts';
import type { IsRemoved } from '../core/ledger/evidence/attachments.ts';
import { evidenceName } from '../core/ledger/evidence/evidence-name.ts';
import type { Plan, Requirement } from '../core/plan/plan.ts';
import { requirementsOf } from '../core/plan/plan.ts';
import { unitOf } from '../core/target/kinds.ts';
import { safeText } from '../core/text/safe-text.ts';
import { shownText } from '../core/text/shown-text.ts';
import type { InBoth, Language } from './language.ts';

const zh = {
  done: '已完成',
  progress: '推进',
  exempt: '不适用',
  reopen: '恢复办理',
  note: '备注',
  attach: '补充佐证',
  confirm: '确认仍有效',
  accepted: '审核通过',
  returned: '退回',
  submit: '报送',
  retract: '撤销',
  restore: '恢复',
  quoted: (text: string) => `「${text}」`,
  made: (period: string) => `补 ${period}`,
  forPeriod: (period: string) => `${period}`,
  because: (reason: string) => `（原因：${reason}）`,
  evidence: (names: string) => `佐证 ${names}`,
  remove: (digest: string) => `移除佐证 ${digest}`,
  removed: (name: string) => `${name}［已按要求移除］`,
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
  restore: 'restored',
  quoted: (text) => `"${text}"`,
  made: (period) => `makes up ${period}`,
  forPeriod: (period) => `${period}`,
  because: (reason) => `(reason: ${reason})`,
  evidence: (names) => `evidence ${names}`,
  remove: (digest) => `evidence removed ${digest}`,
  removed: (name) => `${name} [removed by request]`,
  between: ', ',
};

export const entryMessages: InBoth<typeof zh> = { zh, en };

/** An entry, or what one will say. */
type Worded = EntryDraft & Pick<Entry, 'at'> & Partial<Pick<Entry, 'id'>>;

const nothingRemoved: IsRemoved = () => false;

/**
 * What an entry says, without when, where and who: `+1 次「第一次专题学习」佐证 会议记录.docx`. Every screen words
 * entries by this, so that none lets through what would move the cursor, or the number of a person.
 */
export function entryWords(
  entry: Worded,
  requirement: Requirement | undefined,
  language: Language,
  isRemoved = nothingRemoved,
): string {
  const say = entryMessages[language];
  const nameOf = (item: Evidence) => (isRemoved(entry, item) ? say.removed(evidenceName(item)) : evidenceName(item));
  const names = [...new Set((entry.evidence ?? []).map(nameOf))].join(say.between);
  return [
    whatWords(entry, requirement, language),
    entry.period === undefined ? '' : entry.kind === 'progress' ? say.made(entry.period) : say.forPeriod(entry.period),
    entry.reason === undefined ? '' : say.because(shownText(entry.reason)),
    entry.note === undefined ? '' : say.quoted(shownText(entry.note)),
    names === '' || entry.kind === 'attach' ? names : say.evidence(names),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function whatWords(entry: Worded, requirement: Requirement | undefined, language: Language): string {
  const say = entryMessages[language];
  if (entry.kind === 'review') return say[entry.verdict ?? 'accepted'];
  if (entry.removes !== undefined) return say.remove(entry.removes.slice(0, 8));
  if (entry.kind !== 'progress' || entry.amount === undefined) return say[entry.kind];
  const amount = safeText(entry.amount);
  return amount.includes('/') ? amount : `+${amount} ${unitOf(requirement?.target)}`.trimEnd();
}

/** An entry with the requirement that it is about and its day, where it has one: `1.1 +1 次（2023-06-28）`. */
export function entryLine(entry: Worded, plan: Plan, language: Language, isRemoved = nothingRemoved): string {
  const requirement = requirementsOf(plan).find(({ id }) => id === entry.requirement);
  const on = shownDay(entry, plan.period);
  const day = on === undefined ? '' : language === 'zh' ? `（${on}）` : ` (${on})`;
  return `${safeText(entry.requirement ?? '')} ${entryWords(entry, requirement, language, isRemoved)}${day}`.trimStart();
}
