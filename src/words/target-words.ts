import { formatDecimal } from '../core/decimal.ts';
import type { EvidenceCount } from '../core/ledger/evidence/count-evidence.ts';
import { countOverdue, type Overdue, type OverdueCounts } from '../core/progress/overdue.ts';
import { findPeriods, type PeriodProgress, type PeriodState } from '../core/progress/periods.ts';
import { type Progress, type RequirementProgress, type Status, statuses } from '../core/progress/progress.ts';
import { kindMeasuring, periodsIn, type Target, unitOf } from '../core/target/kinds.ts';
import { marksMessages } from './areas/screen.ts';
import { periodMessages, targetMessages } from './areas/target.ts';
import type { WordedEntry } from './kind-wording.ts';
import { wordsOfKind } from './kind-words.ts';
import type { Language } from './language.ts';
import { lateWords, madeUpWords, periodNames } from './period-words.ts';
import { joined, line, type Shown } from './shown.ts';

/** What is worded here; a whole `RequirementProgress` will do. */
export type Worded = Pick<
  RequirementProgress,
  'requirement' | 'status' | 'light' | 'yellow' | 'measured' | 'contributes' | 'daysLate' | 'reopened'
> &
  Overdue;

export function statusName(status: Status, language: Language): Shown {
  return targetMessages[language].status[status];
}

/**
 * 未启动, 推进中, 已完成, 逾期, 不适用; and 逾期完成（晚 8 天）, 期末未完成（无记录）, 超限, 未超限 where that says more: 逾期 is
 * said only of a written due and of an ended period.
 */
export function statusWords(
  found: Pick<Worded, 'status' | 'daysLate' | 'measured'> & Overdue,
  language: Language,
): Shown {
  const { status, daysLate, measured } = found;
  const say = targetMessages[language];
  if (found.overdueReason === 'plan-end') return say.unfinished[found.isBegun ? 'begun' : 'untouched'];
  if (found.overdueReason === 'cap') return say.exceeded;
  const own = wordsOfKind(measured.kind).status?.(status, measured, say);
  if (own !== undefined) return own;
  return status === 'done' && daysLate > 0 ? say.doneLate({ days: daysLate }) : say.status[status];
}

/** 逾期 1, 期末未完成（有进展） 3, 超限 1: what is overdue as it is parted; 逾期 always, the others where there are any. */
export function overdueFigures(counts: OverdueCounts, language: Language): readonly (readonly [Shown, number])[] {
  const say = targetMessages[language];
  const others = [
    [say.unfinished.begun, counts['plan-end'] - counts.untouched],
    [say.unfinished.untouched, counts.untouched],
    [say.exceeded, counts.cap],
    [say.breached, counts.breach],
    [say.unconfirmed, counts.unconfirmed],
  ] as const;
  return [[say.status.overdue, counts.due + counts.period], ...others.filter(([, count]) => count > 0)];
}

/** A figure of how all stands. */
export interface StatusFigure {
  readonly status: Status;
  readonly name: Shown;
  readonly count: number;
}

/** How many have each status. Of what is under way only because nobody has given the word yet that nothing happened, it is said so. */
export function statusFigures({ totals, requirements }: Progress, language: Language): readonly StatusFigure[] {
  const awaited = requirements.filter(({ contributes, status, measured }) => {
    return !contributes && status === 'in-progress' && kindMeasuring(measured).keptBy === 'word';
  }).length;
  return statuses.flatMap((status): readonly StatusFigure[] => {
    if (status === 'overdue') {
      return overdueFigures(countOverdue(requirements), language).map(([name, count]) => ({ status, name, count }));
    }
    const count = totals[status];
    const name = statusName(status, language);
    if (status !== 'in-progress' || awaited === 0) return [{ status, name, count }];
    const awaiting = { status, name: targetMessages[language].awaited, count: awaited };
    return [{ status, name, count: count - awaited }, awaiting];
  });
}

/** `20 份（文件 19 份，网址 1 个），按任务计 22 份…`: the one total, and what else is counted only where it differs. */
export function evidenceCountWords({ files, links, byDuty }: EvidenceCount, language: Language): Shown {
  const say = targetMessages[language].evidence;
  const count = files + links;
  return line`${say.count({ count, files, links })}${byDuty === count ? '' : say.byDuty({ count: byDuty })}`;
}

/** Why the light is yellow: 滞后, 即将到期; empty for other lights. */
export function lightWords({ yellow }: Pick<Worded, 'yellow'>, language: Language): Shown {
  return yellow === undefined ? '' : targetMessages[language].yellow[yellow];
}

/** 不少于 2 次, 每月不少于 1 次, 达到 100%（中小学校）, 不超过 5 份; 完成 where there is no target. */
export function targetWords(target: Target | undefined, language: Language): Shown {
  const say = targetMessages[language];
  const words = wordsOfKind(target?.kind).asked(target, say, language);
  return target?.across ? say.across({ words }) : words;
}

/** What an entry of a requirement says, where its kind of target has words of its own for that. */
export function entryOfKind(
  entry: WordedEntry,
  target: { readonly kind: Target['kind']; readonly unit?: string } | undefined,
  language: Language,
): Shown | undefined {
  return wordsOfKind(target?.kind).entry?.(entry, target?.unit ?? '', targetMessages[language]);
}

/** What the states of a period are called where each is confirmed; `undefined` for other kinds of target. */
export function confirmationWords(
  kind: Target['kind'] | undefined,
  language: Language,
): Readonly<Record<PeriodState, Shown>> | undefined {
  return wordsOfKind(kind).isConfirmed && targetMessages[language].confirmation;
}

/** Which message of a report says that an amount was recorded. */
export function amountWording(kind: Target['kind'] | undefined): 'amount' | 'amountUnderLimit' {
  return wordsOfKind(kind).recorded ?? 'amount';
}

/** How far it is and what is missing: 已 1 次，尚差 1 次; 38/40（95%）; empty where nothing is measured. */
export function valueWords(found: Worded, language: Language): Shown {
  return joined([standingWords(found, language), shortfall(found, language)], targetMessages[language].comma);
}

/** What a requirement that is neither done nor exempt still lacks: never empty, but for one to which the unit only contributes. */
export function missingWords(found: Worded, language: Language): Shown {
  const say = targetMessages[language];
  if (found.status === 'done' || found.status === 'exempt' || found.contributes) return '';
  const short = shortfall(found, language);
  const reopened =
    found.reopened === undefined ? '' : say[found.reopened.entry.kind === 'review' ? 'returned' : 'reopened'];
  const words = joined([short, reopened], say.comma);
  if (words !== '') return words;
  return wordsOfKind(found.measured.kind).toCome(found.measured, found.requirement.target, say);
}

/** What stands, without what is missing. */
function standingWords(found: Worded, language: Language): Shown {
  const { requirement, measured } = found;
  const circumstances = { status: found.status, contributes: found.contributes, language };
  return wordsOfKind(measured.kind).standing(measured, requirement.target, circumstances, targetMessages[language]);
}

/** What is missing of the target; empty where nothing is, and for one to which the unit only contributes. */
export function shortfall({ requirement, measured, contributes, status }: Worded, language: Language): Shown {
  if (contributes || status === 'exempt') return '';
  return wordsOfKind(measured.kind).missing(measured, requirement.target, language, targetMessages[language]);
}

/** One line a period, for one requirement's own page: 2月：达标，已 1 次，补（3月3日）; none where it doesn't apply. */
export function periodLines({ requirement: { target }, measured, status }: Worded, language: Language): Shown[] {
  const periods = periodsIn(measured);
  if (periods === undefined || status === 'exempt') return [];
  const say = targetMessages[language];
  const name = periodNames(periods, language);
  const unit = unitOf(target);
  return periods.map((period) => {
    const words = wordsOfKind(measured.kind).period?.(period, say) ?? amountsOf(period, unit, language);
    return say.periodLine({ period: name.of(period), words: joined(words, say.comma) });
  });
}

/** 达标, 已 1 次, 补（3月3日）. */
function amountsOf(
  { state, value, missing, madeUpOn, lateOn }: PeriodProgress,
  unit: string,
  language: Language,
): readonly Shown[] {
  const say = targetMessages[language];
  return [
    say.period[state],
    value.coefficient > 0n ? say.value({ amount: formatDecimal(value), unit }) : '',
    state === 'short' || state === 'running' ? say.missing({ amount: formatDecimal(missing), unit }) : '',
    ...madeUpOn.map((day) => madeUpWords(day, language)),
    lateOn === undefined ? '' : lateWords(lateOn, language),
  ];
}

/** What was made good later: 2月补（3月3日）、4月补（5月6日）; empty where nothing was. */
export function madeUpPeriodsWords({ measured }: Pick<Worded, 'measured'>, language: Language): Shown {
  const marks = marksMessages[language];
  const periods = periodsIn(measured) ?? [];
  const name = periodNames(periods, language);
  const words = periods.flatMap((period) =>
    period.madeUpOn.map((day) => line`${name.of(period)}${marks.close}${madeUpWords(day, language)}`),
  );
  return joined(words, marks.list);
}

/** 7月、9月不适用（暑假）, by reason; empty where no single period is exempt, or the whole requirement is. */
export function exemptPeriodsWords(
  { measured, entries, status, exemption }: RequirementProgress,
  language: Language,
): string {
  const periods = periodsIn(measured);
  if (periods === undefined || isWhollyExempt(status, exemption)) return '';
  const reasons = new Map<PeriodProgress, string>();
  for (const { entry } of entries) {
    if (entry.kind !== 'exempt' || entry.period === undefined) continue;
    for (const period of findPeriods(periods, entry.period)) reasons.set(period, entry.reason ?? '');
  }
  const exempt = periods.filter(({ state }) => state === 'exempt');
  const name = periodNames(periods, language);
  return [...new Set(exempt.map((period) => reasons.get(period) ?? ''))]
    .map((reason) => {
      const some = name.list(exempt.filter((period) => (reasons.get(period) ?? '') === reason));
      return periodMessages[language].exempt({ periods: some, reason });
    })
    .join(marksMessages[language].semicolon);
}

function isWhollyExempt(status: RequirementProgress['status'], exemption: RequirementProgress['exemption']): boolean {
  return status === 'exempt' && exemption?.entry.period === undefined;
}
