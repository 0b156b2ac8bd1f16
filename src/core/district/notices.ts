import { type Day, daysBetween, lengthOf, type Span } from '../day.ts';
import type { Plan } from '../plan/plan.ts';
import type { AsOf } from '../progress/as-of.ts';
import type { PeriodProgress } from '../progress/periods.ts';
import { kindMeasuring, periodsIn } from '../target/kinds.ts';
import { isBureau } from './is-bureau.ts';
import type { NoticeThresholds } from './notice-thresholds.ts';
import type { JudgedRequirement, Rollup, UnitRow } from './rollup.ts';

/** 提醒, or the stronger 督办. */
export type NoticeLevel = 'remind' | 'supervise';

/** Why a duty stands in a letter, what presses most first. */
export const noticeReasons = ['overdue', 'urgent', 'soon', 'returned'] as const;

export type NoticeReason = (typeof noticeReasons)[number];

export interface NoticedDuty {
  readonly found: JudgedRequirement;
  readonly reason: NoticeReason;
  /** Overdue, or with hardly any time left. */
  readonly isPressing: boolean;
  /** The last day of it, or of its period; absent where only the plan's end is. */
  readonly last?: Day;
}

/** What has come of a unit: its work, nothing at all, or what cannot be counted. */
export type NoticeArrival = 'reported' | 'nothing' | 'unusable' | 'other-plan';

/** What one unit is to be told. */
export interface UnitNotice {
  readonly row: UnitRow;
  readonly level: NoticeLevel;
  readonly arrival: NoticeArrival;
  /** By reason, then in the document's order; none of a unit that has not reported. */
  readonly duties: readonly NoticedDuty[];
}

/** Who is told of what on a day, in the list's order; whoever is behind with nothing is not among them. */
export function noticesOf({ units, plan, asOf }: Rollup, thresholds: NoticeThresholds): readonly UnitNotice[] {
  return remindable(units, plan).flatMap((row): UnitNotice[] => {
    const arrival = arrivalOf(row);
    const duties = dutiesIn(row, plan, asOf, thresholds);
    if (arrival === 'reported' && duties.length === 0) return [];
    const level = levelOf(arrival, duties, plan, asOf, thresholds);
    // Of a unit from which nothing came that counts nobody knows what it has done: none of its duties is told as open.
    return [{ row, level, arrival, duties: arrival === 'reported' ? duties : [] }];
  });
}

/** All but the bureau itself. */
export function remindable(units: readonly UnitRow[], plan: Plan): readonly UnitRow[] {
  return units.filter(({ unit }) => !isBureau(unit, plan));
}

/** A signed report of nothing is a report. */
function arrivalOf({ report, ledger }: UnitRow): NoticeArrival {
  if (report === 'broken') return 'unusable';
  if (report === 'other-plan') return 'other-plan';
  return ledger === undefined || (ledger.entries === 0 && ledger.submission === undefined) ? 'nothing' : 'reported';
}

function levelOf(
  arrival: NoticeArrival,
  duties: readonly NoticedDuty[],
  { period }: Plan,
  asOf: AsOf,
  { supervise }: NoticeThresholds,
): NoticeLevel {
  const presses = ({ isPressing, reason }: NoticedDuty) => (arrival === 'reported' ? isPressing : reason === 'overdue');
  if (duties.some(presses)) return 'supervise';
  return arrival !== 'reported' && percentLeft(period, asOf) <= supervise ? 'supervise' : 'remind';
}

function dutiesIn(
  { requirements }: UnitRow,
  plan: Plan,
  asOf: AsOf,
  thresholds: NoticeThresholds,
): readonly NoticedDuty[] {
  const all = requirements.flatMap((found): NoticedDuty[] => {
    const time = timeOf(found, plan);
    const urgency = urgencyOf(found, percentLeft(time, asOf), thresholds);
    // What was sent back is taken for done there, and has to be heard of as such.
    const reason = found.reopenedBy === 'review' ? 'returned' : urgency;
    if (reason === undefined) return [];
    const isPressing = urgency === 'overdue' || urgency === 'urgent';
    const last = urgency === 'overdue' ? lastMissed(found, asOf) : lastAsked(found, time);
    return [{ found, reason, isPressing, ...(last && { last }) }];
  });
  return noticeReasons.flatMap((reason) => all.filter((duty) => duty.reason === reason));
}

function lastAsked({ requirement, measured }: JudgedRequirement, time: Span): Day | undefined {
  return requirement.due !== undefined || runningIn(measured) !== undefined ? time.to : undefined;
}

/** What is overdue is never said to be by a day that is still to come. */
function lastMissed({ requirement, measured, due }: JudgedRequirement, { day, ended }: AsOf): Day | undefined {
  const period = missedPeriods(measured).at(-1);
  if (period !== undefined) return period.due ?? period.to;
  return requirement.due !== undefined && (ended || due < day) ? due : undefined;
}

/** The periods that have ended and are short, in their order; none of what does not recur. */
export function missedPeriods(measured: JudgedRequirement['measured']): readonly PeriodProgress[] {
  return periodsIn(measured)?.filter(({ state }) => state === 'short') ?? [];
}

/** How it presses by its time alone; a district's target binds no unit to a day. */
function urgencyOf(
  found: JudgedRequirement,
  left: number,
  { remind, supervise }: NoticeThresholds,
): Exclude<NoticeReason, 'returned'> | undefined {
  if (found.contributes) return undefined;
  if (found.status === 'overdue') return 'overdue';
  if (!isBehind(found) || left > remind) return undefined;
  return left <= supervise ? 'urgent' : 'soon';
}

/** Open, and nothing has begun, the light warns or it was sent back; what is kept by doing nothing is never behind. */
function isBehind({ status, light, measured, reopenedBy }: JudgedRequirement): boolean {
  if (reopenedBy === 'review') return true;
  if (kindMeasuring(measured).keptBy !== undefined) return false;
  if (periodsIn(measured) !== undefined) return runningIn(measured) !== undefined;
  return status === 'not-started' || (status === 'in-progress' && light === 'yellow');
}

/** The time in which it is to be done: the period that runs and is short, else from the plan's beginning to its due. */
function timeOf({ measured, due }: JudgedRequirement, { period }: Plan): Span {
  const running = runningIn(measured);
  if (running !== undefined) return { from: running.from, to: running.due ?? running.to };
  return { from: period.from, to: due };
}

function runningIn(measured: JudgedRequirement['measured']) {
  return periodsIn(measured)?.find(({ state }) => state === 'running');
}

/** How much of a time is still to come, in percent of it; the day itself is gone. */
function percentLeft(time: Span, { day, ended }: AsOf): number {
  if (ended || day > time.to) return 0;
  return day < time.from ? 100 : (daysBetween(day, time.to) * 100) / lengthOf(time);
}
