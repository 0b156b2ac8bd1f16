import type { Day } from '../day.ts';
import { add, compare, parseShare, reaches, type Share, shortfall, subtract, zero } from '../decimal.ts';
import type { CapTarget, CountTarget, Every, Plan, Requirement, ShareTarget } from '../plan/plan.ts';
import { dueOf } from '../plan/plan.ts';
import { amountsOf } from './amounts.ts';
import { isOver } from './as-of.ts';
import { byDay, type CountedEntry } from './counted-entries.ts';
import type { Decisions } from './decisions.ts';
import { measureRecurring } from './measure-recurring.ts';
import type { Measurement } from './measurement.ts';
import { paceOf } from './pace.ts';
import type { Period } from './periods.ts';
import type { AsOf } from './progress.ts';

/** What is the same for all requirements. */
export interface Frame {
  readonly plan: Plan;
  readonly asOf: AsOf;
  periods(every: Every): readonly Period[];
}

/** Holds the entries of a requirement against its target; amounts that can't be read are passed over. */
export function measure(
  requirement: Requirement,
  entries: readonly CountedEntry[],
  decisions: Decisions,
  frame: Frame,
): Measurement {
  const { target } = requirement;
  const due = dueOf(frame.plan, requirement);
  switch (target?.kind) {
    case undefined:
      return measurePlain(decisions, due, frame.asOf);
    case 'count':
      return measureCount(target, entries, due, frame);
    case 'share':
      return measureShare(target, entries, due, frame.asOf);
    case 'cap':
      return measureCap(target, entries, due, frame.asOf);
    case 'recurring':
      return measureRecurring(target, amountsOf(entries), decisions, frame.periods(target.every), frame.asOf);
  }
}

function measurePlain({ doneOn }: Decisions, due: Day, asOf: AsOf): Measurement {
  return {
    measured: { kind: 'plain' },
    met: doneOn !== undefined,
    ...(doneOn && { metOn: doneOn }),
    inArrears: isOver(due, asOf),
  };
}

function measureCount({ atLeast }: CountTarget, entries: readonly CountedEntry[], due: Day, frame: Frame): Measurement {
  let value = zero;
  let metOn: Day | undefined;
  for (const { amount, day } of amountsOf(entries)) {
    value = add(value, amount);
    if (compare(value, atLeast) >= 0) metOn ??= day;
  }
  const { plan, asOf } = frame;
  const pace = paceOf(atLeast, { from: plan.period.from, to: due }, asOf.day);
  return {
    measured: { kind: 'count', value, missing: shortfall(value, atLeast), ...(pace && { pace }) },
    met: compare(value, atLeast) >= 0,
    ...(metOn && { metOn }),
    inArrears: isOver(due, asOf),
  };
}

function measureCap({ atMost }: CapTarget, entries: readonly CountedEntry[], due: Day, asOf: AsOf): Measurement {
  const value = amountsOf(entries).reduce((total, { amount }) => add(total, amount), zero);
  const exceeded = compare(value, atMost) > 0;
  const over = isOver(due, asOf);
  return {
    measured: { kind: 'cap', value, exceeded },
    // Nothing is done on any day: a limit is merely kept, so that it has no `metOn`.
    met: over && !exceeded,
    inArrears: over || exceeded,
  };
}

/** The latest share; the district's is made of each unit's latest. */
function measureShare(
  { percent, across }: ShareTarget,
  entries: readonly CountedEntry[],
  due: Day,
  asOf: AsOf,
): Measurement {
  const latest = new Map<string, Share>();
  let value: Share | undefined;
  let metOn: Day | undefined;
  for (const { entry, day } of byDay(entries)) {
    const share = entry.kind === 'progress' ? parseShare(entry.amount ?? '') : undefined;
    if (share === undefined) continue;
    const unit = across ? entry.unit : '';
    value = exchanged(value, latest.get(unit), share);
    latest.set(unit, share);
    metOn = reaches(value, percent) ? (metOn ?? day) : undefined;
  }
  return {
    measured: { kind: 'share', ...(value && { value }) },
    met: metOn !== undefined,
    ...(metOn && { metOn }),
    inArrears: isOver(due, asOf),
  };
}

/** The total after a unit's share has taken the place of its earlier one. */
function exchanged(total: Share | undefined, earlier: Share | undefined, share: Share): Share {
  const part = add(total?.part ?? zero, share.part);
  const whole = add(total?.whole ?? zero, share.whole);
  return earlier ? { part: subtract(part, earlier.part), whole: subtract(whole, earlier.whole) } : { part, whole };
}
