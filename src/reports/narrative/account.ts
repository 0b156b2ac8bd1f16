import { targetKinds } from '../../core/target/kinds.ts';
import { partMessages } from '../../words/areas/reports/part.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import type { ReportHeader } from '../report.ts';
import { type DayWords, daysIn, dueDay, isUnfinished, shortened, withoutStop } from '../report-words.ts';
import type { Remark, ReportedRequirement } from '../reported/reported-requirement.ts';
import { deedWords } from './deeds.ts';
import { remedySentences } from './remedy-words.ts';

/** Around an account: whose report it is, in which language, and whether the unit only contributes. */
export interface AccountSetting {
  readonly header: ReportHeader;
  readonly language: Language;
  readonly isContribution?: true;
  /** What nobody has written of a remedy is named, to be filled in. */
  readonly asksForRemedy?: true;
}

/** A duty by its words; its number leads to annex 1. */
export function dutyWords({ id, text }: Pick<ReportedRequirement, 'id' | 'text'>, language: Language): string {
  return narrativeMessages[language].duty({ id, text: withoutStop(text) });
}

/** 任务（1.1）：要求不少于2次，已完成2次。3月8日完成1次：第一次专题学习。: a duty and its account in one line. */
export function accountLine(reported: ReportedRequirement, setting: AccountSetting): string {
  const { colon, stop } = reportMessages[setting.language];
  const duty = dutyWords(reported, setting.language);
  const account = accountOf(reported, setting);
  return account === '' ? `${duty}${stop}` : `${duty}${colon}${account}`;
}

/** All that is told of a duty, in whatever part of the body it stands: how far it is, what was done, what proves it, what is to come. */
export function accountOf(reported: ReportedRequirement, setting: AccountSetting): string {
  const { header, language } = setting;
  const say = narrativeMessages[language];
  const { comma, semicolon, space } = reportMessages[language];
  const days = daysIn(header, language);
  const deeds = deedWords(reported, header, language);
  const standing = stands(reported, deeds.length > 0, days, setting).join(comma);
  const { reopened } = reported;
  // What was sent back reads in the order in which it happened.
  const told =
    reopened === undefined
      ? [standing, deeds.join(semicolon)]
      : [deeds.join(semicolon), reopenedWords(reopened, days, language), standing];
  return [
    ...withEvidence(told, reported, language).map((text) => say.sentence({ text })),
    ...lacking(reported, language).map((text) => say.sentence({ text })),
    ...(isUnfinished(reported) ? remedySentences(reported, days, setting) : []),
  ].join(space);
}

/** 要求不少于2次，已完成1次，尚差1次，期末未完成. */
function stands(
  reported: ReportedRequirement,
  isTold: boolean,
  days: DayWords,
  { header, language, isContribution }: AccountSetting,
): string[] {
  const say = narrativeMessages[language];
  const { asked, value, status, exemptPeriods } = reported.words[language];
  if (reported.status === 'exempt') return [exemptWords(reported, language)];
  const clauses = [
    asked === '' ? '' : say.asks({ target: asked }),
    value,
    ...(isContribution ? [] : stateClauses(reported, days, language)),
    shortened(exemptPeriods, language),
  ].filter((clause) => clause !== '');
  const saysHow = isTold || value !== '' || clauses.length > (asked === '' ? 0 : 1);
  return saysHow || reported.status === 'not-started'
    ? clauses
    : [...clauses, doneBefore(reported, days, header, language) ?? status];
}

/** 已于3月8日完成: what was done before the period that the report is of. */
function doneBefore(
  { doneOn }: ReportedRequirement,
  days: DayWords,
  { part }: ReportHeader,
  language: Language,
): string | undefined {
  if (doneOn === undefined || part?.span === undefined || doneOn >= part.span.from) return undefined;
  return partMessages[language].doneBefore({ day: days(doneOn) });
}

function exemptWords({ exemption, words }: ReportedRequirement, language: Language): string {
  const reason = withoutStop(exemption?.reason ?? '') || words[language].exemptPeriods;
  return narrativeMessages[language].exempt({ reason: shortened(reason, language) });
}

/** What stands against the days that somebody set; the plan's end is nobody's due. */
function stateClauses(reported: ReportedRequirement, days: DayWords, language: Language): string[] {
  const say = narrativeMessages[language];
  const { status, overdueReason, yellow, isBegun, daysLate, words } = reported;
  const due = reported.dueIsWritten ? dueDay(reported) : undefined;
  const day = due === undefined ? '' : days(due);
  const untouched = isBegun ? [] : [say.noRecord];
  if (status === 'done') return daysLate > 0 ? [say.lateBy({ due: day, days: daysLate })] : [];
  if (overdueReason === 'plan-end') return [say.unfinishedAtEnd, ...untouched];
  if (overdueReason === 'due') return [say.dueState({ state: words[language].status, day }), ...untouched];
  if (overdueReason !== undefined) return [];
  if (yellow !== undefined) return [say.dueState({ state: words[language].light, day }), ...untouched];
  return [
    day === '' ? '' : say.due({ day }),
    isAwaited(reported) ? words[language].missing : '',
    ...(reported.remedy === undefined ? [] : untouched),
  ];
}

/** What is neither begun nor to be begun, as it is kept: only its confirmation is to come. */
function isAwaited({ status, target, words }: ReportedRequirement): boolean {
  const isKept = target !== undefined && targetKinds[target.kind].keptBy !== undefined;
  return isKept && status === 'not-started' && Object.values(words).every(({ value }) => value === '');
}

/** What proves it stands behind the last that is told. */
function withEvidence(told: readonly string[], { entries }: ReportedRequirement, language: Language): string[] {
  const sentences = told.filter((text) => text !== '');
  const numbers = entries.flatMap(({ evidence }) =>
    evidence.flatMap(({ number, removed }) => (removed ? [] : [number])),
  );
  if (numbers.length === 0) return sentences;
  const once = [...new Set(numbers)].sort((a, b) => a - b).join(reportMessages[language].listComma);
  return [
    ...sentences.slice(0, -1),
    `${sentences.at(-1) ?? ''}${narrativeMessages[language].seeEvidence({ numbers: once })}`,
  ];
}

function reopenedWords({ kind, on, by, reason }: Remark, days: DayWords, language: Language): string {
  const say = narrativeMessages[language];
  const values = { day: days(on), by, reason: shortened(withoutStop(reason), language) };
  return kind === 'review' ? say.sentBack(values) : say.reopened(values);
}

function lacking({ lacksEvidence, expectedEvidence }: ReportedRequirement, language: Language): string[] {
  const names = expectedEvidence.join(reportMessages[language].listComma);
  return lacksEvidence ? [narrativeMessages[language].lacksEvidence({ names })] : [];
}
