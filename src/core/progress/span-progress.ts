import { contains, type Span } from '../day.ts';
import { happenedOn, isAside, type Placement } from '../ledger/entry.ts';
import { type Measured, onlyPeriods } from '../target/kinds.ts';
import { totalsOf } from './completion.ts';
import { deadlinesOf } from './deadlines.ts';
import type { PlanSpan } from './period-named.ts';
import type { PeriodProgress } from './periods.ts';
import { isSettled, type Progress, type RequirementProgress } from './progress.ts';
import { remedyOf } from './remedy.ts';

/** What was done in a span of a plan, and what is due in the one behind it. */
export interface SpanProgress extends Progress {
  /** Still open and due in the next span, soonest first; with what they owe then. */
  readonly dueNext: readonly RequirementProgress[];
  readonly dueInSpan: DueInSpan;
}

/** Duties that were due in a span, and how many of them had then what they owed. */
export interface DueInSpan {
  readonly of: number;
  readonly done: number;
}

/**
 * The duties that a report of a span is about, `progress` being as of its end: those of which something was recorded in it, or
 * that were due in it, and what presses at its end. Only the span's own records stand with them.
 */
export function spanProgress(progress: Progress, span: PlanSpan): SpanProgress {
  const isWithin = ({ entry }: Placement) => contains(span, happenedOn(entry) as Span['from']);
  const dueIn = dueWithin(progress, span);
  const requirements = progress.requirements
    .filter(
      (found) =>
        found.entries.some((placement) => !isAside(placement.entry) && isWithin(placement)) ||
        dueIn.has(found) ||
        isPressing(found),
    )
    .map((found) => ({
      ...found,
      inSpan: measuredIn(found, span),
      entries: found.entries.filter((placement) => isAside(placement.entry) || isWithin(placement)),
    }));
  return {
    ...progress,
    requirements,
    totals: totalsOf(requirements),
    orphans: progress.orphans.filter(isWithin),
    dueInSpan: keptIn(progress, span),
    dueNext: span.next === undefined ? [] : dueNextIn(progress, span.next),
  };
}

/** Due in it, and not settled before it began. */
function dueWithin(progress: Progress, span: Span): ReadonlySet<RequirementProgress> {
  const due = deadlinesOf(progress).filter(({ day }) => contains(span, day));
  const isEarlier = ({ status, doneOn }: RequirementProgress) =>
    status === 'exempt' || (doneOn !== undefined && doneOn < span.from);
  return new Set(due.map(({ requirement }) => requirement).filter((found) => !isEarlier(found)));
}

/** Overdue, behind, due soon, sent back, or with a cause or a measure that the unit has written. */
function isPressing(found: RequirementProgress): boolean {
  if (found.contributes || isSettled(found)) return false;
  return found.light !== 'green' || found.reopened !== undefined || remedyOf(found.entries) !== undefined;
}

/** Of what recurs the periods that lie in the span, or were made up in it; what is in arrears is told as a whole. */
function measuredIn({ measured, status }: RequirementProgress, span: Span): Measured {
  if (status === 'overdue') return measured;
  const isOfSpan = ({ from, to, madeUpOn }: PeriodProgress) =>
    (from <= span.to && to >= span.from) || madeUpOn.some((day) => contains(span, day));
  return onlyPeriods(measured, isOfSpan);
}

/** Of a span that still runs what was due so far. */
function keptIn(progress: Progress, span: Span): DueInSpan {
  const { asOf } = progress;
  const due = deadlinesOf(progress).filter(
    ({ day, state }) => state !== 'exempt' && contains(span, day) && day <= asOf.day,
  );
  const duties = new Set(due.map(({ requirement }) => requirement));
  const open = new Set(due.filter(({ state }) => state === 'open').map(({ requirement }) => requirement));
  return { of: duties.size, done: duties.size - open.size };
}

function dueNextIn(progress: Progress, next: Span): RequirementProgress[] {
  const open = deadlinesOf(progress).filter(({ day, state }) => state === 'open' && contains(next, day));
  return [...new Set(open.map(({ requirement }) => requirement))].map((found) => ({
    ...found,
    inSpan: measuredIn(found, next),
    entries: [],
  }));
}
