import type { Day } from '../day.ts';
import { compare, type Decimal, reaches, type Share, shortfall, zero } from '../decimal.ts';
import { dueOf, type Plan, type Requirement } from '../plan/plan.ts';
import { isOver } from './as-of.ts';
import type { Decided } from './facts/facts.ts';
import type { Periods, Tally } from './facts/tally.ts';
import { measureRecurring } from './measure-recurring.ts';
import type { Measurement } from './measurement.ts';
import type { AsOf } from './progress.ts';

/** What is the same for all requirements. */
export interface Frame {
  readonly plan: Plan;
  readonly asOf: AsOf;
  readonly periods: Periods;
  /** What an even pace would have on the day of what is due then; `undefined` where none is held against it. */
  readonly pace: (atLeast: Decimal, due: Day) => Decimal | undefined;
}

/** Holds what a requirement's entries come to against its target, on a day. A tally of another kind of target holds nothing. */
export function measure(requirement: Requirement, tally: Tally, decided: Decided, frame: Frame): Measurement {
  const { target } = requirement;
  const { asOf, plan } = frame;
  const due = dueOf(plan, requirement);
  switch (target?.kind) {
    case undefined:
      return measurePlain(decided.doneOn, due, asOf);
    case 'count':
      return measureCount(target.atLeast, tally, due, frame);
    case 'cap':
      return measureCap(target.atMost, sumOf(tally), due, asOf);
    case 'share':
      return measureShare(target.percent, tally.kind === 'share' ? tally : {}, due, asOf);
    case 'recurring': {
      const tallies = tally.kind === 'periods' ? tally.periods : [];
      return measureRecurring(target, tallies, frame.periods(target.every), asOf);
    }
  }
}

function measurePlain(doneOn: Day | undefined, due: Day, asOf: AsOf): Measurement {
  return {
    measured: { kind: 'plain' },
    met: doneOn !== undefined,
    ...(doneOn && { metOn: doneOn }),
    inArrears: isOver(due, asOf),
  };
}

function sumOf(tally: Tally): Decimal {
  return tally.kind === 'sum' ? tally.value : zero;
}

function measureCount(atLeast: Decimal, tally: Tally, due: Day, { asOf, pace: paceOf }: Frame): Measurement {
  const value = sumOf(tally);
  const metOn = tally.kind === 'sum' ? tally.metOn : undefined;
  const pace = paceOf(atLeast, due);
  return {
    measured: { kind: 'count', value, missing: shortfall(value, atLeast), ...(pace && { pace }) },
    met: compare(value, atLeast) >= 0,
    ...(metOn && { metOn }),
    inArrears: isOver(due, asOf),
  };
}

function measureCap(atMost: Decimal, value: Decimal, due: Day, asOf: AsOf): Measurement {
  const exceeded = compare(value, atMost) > 0;
  const over = isOver(due, asOf);
  return {
    measured: { kind: 'cap', value, exceeded },
    // Nothing is done on any day: a limit is merely kept, so that it has no `metOn`.
    met: over && !exceeded,
    inArrears: over || exceeded,
  };
}

function measureShare(
  percent: Decimal,
  { value, metOn }: { readonly value?: Share; readonly metOn?: Day },
  due: Day,
  asOf: AsOf,
): Measurement {
  return {
    measured: { kind: 'share', ...(value && { value }) },
    met: value !== undefined && reaches(value, percent),
    ...(metOn && { metOn }),
    inArrears: isOver(due, asOf),
  };
}
