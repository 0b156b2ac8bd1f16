import type { Language } from '../messages/language.ts';
import { dayWords } from '../messages/period-words.ts';
import { reportMessages } from '../messages/report-messages.ts';
import { targetMessages } from '../messages/target-messages.ts';
import type { AttachedFacts, EntryFacts } from './entry-facts.ts';
import type { OutdatedFacts, Remark, RequirementFacts, TargetFacts } from './requirement-facts.ts';

/** Names once each, in the order of the entries; what was removed says so. */
export function evidenceNames({ entries }: RequirementFacts, language: Language): string[] {
  return [...new Set(entries.flatMap(({ evidence }) => evidence.map((one) => attachedName(one, language))))];
}

export function attachedName({ name, removed }: AttachedFacts, language: Language): string {
  return removed ? reportMessages[language].removed({ name }) : name;
}

/** Who the plan holds responsible: 牵头单位, then 责任单位. */
export function responsible({ lead, with: others }: RequirementFacts): string[] {
  return [...lead, ...others];
}

export function isUnfinished({ status }: RequirementFacts): boolean {
  return status !== 'done' && status !== 'exempt';
}

/** What a table's last column says: warnings first, then reasons. */
export function remarks(facts: RequirementFacts, isContribution: boolean, language: Language): string[] {
  const say = targetMessages[language];
  const { words, lacksEvidence, outdated, exemption, reopened, expectedEvidence } = facts;
  const list = reportMessages[language].listComma;
  return [
    isContribution ? reportMessages[language].contributionRemark : '',
    words[language].light,
    lacksEvidence ? [say.lacksEvidence, expectedEvidence.join(list)].filter((part) => part !== '').join(say.colon) : '',
    outdated.length > 0 ? say.outdated : '',
    words[language].exemptPeriods === '' ? (exemption?.reason ?? '') : words[language].exemptPeriods,
    reopened === undefined ? '' : reopenedRemark(reopened, language),
    words[language].madeUp,
  ].filter((part) => part !== '');
}

function reopenedRemark({ kind, reason }: Remark, language: Language): string {
  const say = reportMessages[language];
  return kind === 'review' ? say.returnedRemark({ reason }) : say.reopenedRemark({ reason });
}

/** What was noted when something was done, each with its day. */
export function notes({ entries }: RequirementFacts, language: Language): string[] {
  return entries.flatMap(({ on, note }) =>
    note === undefined
      ? []
      : [on === undefined ? note : reportMessages[language].noted({ day: dayWords(on, language), text: note })],
  );
}

/** What about the requirement changed after a record was made. */
export function changeWords({ changed, said }: OutdatedFacts, language: Language): string {
  return reportMessages[language].changed[changed](said);
}

/** A recurring duty is due period by period, as its target says; no single day stands for it. */
export function dueDay({ target, due }: RequirementFacts): string | undefined {
  return target?.kind === 'recurring' ? undefined : due;
}

/** What an entry says happened, without when and by whom: 完成 1 次（补2月）：第一次专题学习. */
export function entryWhat(entry: EntryFacts, language: Language, target?: TargetFacts): string {
  const say = reportMessages[language];
  const { kind, period, periodWords, note, reason } = entry;
  const words = periodWords?.[language] ?? period ?? '';
  const ofPeriod = words === '' ? '' : (kind === 'progress' ? say.makesUp : say.ofPeriod)({ period: words });
  if (entry.removes !== undefined) return say.removal({ reason: withoutStop(reason ?? '') });
  return [
    whatWords(entry, language, target),
    ofPeriod,
    note === undefined ? '' : say.note({ text: withoutStop(note) }),
    reason === undefined ? '' : say.reason({ text: withoutStop(reason) }),
  ].join('');
}

function whatWords(
  { kind, amount, unit, verdict }: EntryFacts,
  language: Language,
  target: TargetFacts | undefined,
): string {
  const say = reportMessages[language];
  if (kind === 'review') return verdict === 'returned' ? say.returned : say.accepted;
  if (kind !== 'progress' || amount === undefined) return say.kinds[kind];
  if (amount.includes('/')) return say.share({ share: amount });
  return (target?.kind === 'cap' ? say.amountUnderLimit : say.amount)({ amount, unit: unit ?? '' }).trimEnd();
}

/** The sentence that it is set into ends with a stop of its own. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && '。.；;，, '.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
