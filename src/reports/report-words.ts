import type { Language } from '../messages/language.ts';
import { dayWords } from '../messages/period-words.ts';
import { reportMessages } from '../messages/report-messages.ts';
import { targetMessages } from '../messages/target-words.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Remark, RequirementFacts } from './requirement-facts.ts';

/** Names once each, in the order of the entries. */
export function evidenceNames({ entries }: RequirementFacts): string[] {
  return [...new Set(entries.flatMap(({ evidence }) => evidence.map(({ name }) => name)))];
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
    exemption?.reason ?? '',
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
    note === undefined ? [] : [reportMessages[language].noted({ day: dayWords(on, language), text: note })],
  );
}

/** What an entry says happened, without when and by whom: 完成 1 次（补2月）：第一次专题学习. */
export function entryWhat(entry: EntryFacts, language: Language): string {
  const say = reportMessages[language];
  const { kind, period, periodWords, note, reason } = entry;
  const words = periodWords?.[language] ?? period ?? '';
  const ofPeriod = words === '' ? '' : (kind === 'progress' ? say.makesUp : say.ofPeriod)({ period: words });
  return [
    whatWords(entry, language),
    ofPeriod,
    note === undefined ? '' : say.note({ text: withoutStop(note) }),
    reason === undefined ? '' : say.reason({ text: withoutStop(reason) }),
  ].join('');
}

function whatWords({ kind, amount, unit, verdict }: EntryFacts, language: Language): string {
  const say = reportMessages[language];
  if (kind === 'review') return verdict === 'returned' ? say.returned : say.accepted;
  if (kind !== 'progress' || amount === undefined) return say.kinds[kind];
  return amount.includes('/') ? say.share({ share: amount }) : say.amount({ amount, unit: unit ?? '' }).trimEnd();
}

/** The sentence that it is set into ends with a stop of its own. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && '。.；;，, '.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
