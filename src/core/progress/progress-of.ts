import { type Day, lengthOf, type Span, wholeMonthsOf } from '../day.ts';
import { type Decimal, floorOfPart } from '../decimal.ts';
import type { LedgerState, Placement } from '../ledger/entry.ts';
import { fallsTo, type PlacedRequirement, type Plan, placedRequirements } from '../plan/plan.ts';
import type { AsOf } from './as-of.ts';
import { type Assignment, nothingAssigned } from './assignment.ts';
import { totalsOf } from './completion.ts';
import { entriesAsOf } from './facts/counted-entries.ts';
import type { CountedEntry } from './facts/counted-entry.ts';
import { type Decisions, decisionsOf } from './facts/decisions.ts';
import { factsOf } from './facts/facts.ts';
import { judge } from './judge.ts';
import type { Frame } from './measure.ts';
import { outdatedAmong } from './outdated.ts';
import { type Every, type Period, periodsOf } from './periods.ts';
import type { Progress, RequirementProgress, UnitRef } from './progress.ts';
import { type Scope, scopeOf } from './scope.ts';

/** Where a plan stands as of a day, for a unit; without one, everything falls to it and every entry counts. */
export function progressOf(
  plan: Plan,
  state: LedgerState,
  asOf: AsOf,
  unit?: UnitRef,
  assignment: Assignment = nothingAssigned,
): Progress {
  const { counted, toCome } = entriesAsOf(plan, state, asOf);
  const frame = frameOf(plan, asOf);
  const requirements = placedRequirements(plan)
    .filter(({ requirement }) => fallsTo(requirement, unit?.kind))
    .map((placed) => {
      const entries = counted.get(placed.requirement.id) ?? [];
      const later = scopeOf(placed.requirement, toCome.get(placed.requirement.id) ?? [], plan, unit).entries;
      const assigned = assignment.get(placed.requirement.id) ?? [];
      return {
        ...requirementProgress(placed, scopeOf(placed.requirement, entries, plan, unit), frame),
        toCome: later.map(({ placement }) => placement),
        assigned,
      };
    });
  return {
    plan,
    unit,
    asOf,
    timeGone: timeGone(plan, asOf),
    requirements,
    totals: totalsOf(requirements),
    orphans: orphansAmong(counted, requirements, unit),
  };
}

/** Periods are worked out once for all requirements of a rhythm. */
export function frameOf(plan: Plan, asOf: AsOf): Frame {
  const known = new Map<Every, readonly Period[]>();
  const periods = (every: Every): readonly Period[] => {
    const found = known.get(every) ?? periodsOf(plan, every);
    known.set(every, found);
    return found;
  };
  return { plan, asOf, periods, pace: pacesOf(plan, asOf) };
}

/** The same for every unit, so that it is worked out once. */
function pacesOf({ period: { from } }: Plan, { day }: AsOf): Frame['pace'] {
  const known = new Map<string, Decimal | undefined>();
  return (atLeast, due) => {
    const key = `${due} ${atLeast.coefficient} ${atLeast.scale}`;
    if (!known.has(key)) known.set(key, paceOf(atLeast, { from, to: due }, day));
    return known.get(key);
  };
}

function timeGone({ period }: Plan, { day }: AsOf): number {
  return Math.max(0, lengthOf({ from: period.from, to: day })) / lengthOf(period);
}

/** The unit's entries whose requirement is no longer in the plan, or no longer the unit's; by requirement, then in the fold's order. */
function orphansAmong(
  counted: ReadonlyMap<string, readonly CountedEntry[]>,
  present: readonly RequirementProgress[],
  unit: UnitRef | undefined,
): readonly Placement[] {
  const known = new Set(present.map(({ requirement }) => requirement.id));
  return [...counted]
    .filter(([id]) => !known.has(id))
    .flatMap(([, entries]) => entries.map(({ placement }) => placement))
    .filter(({ entry }) => unit === undefined || entry.unit === unit.id);
}

/** ⌊target × whole months gone ÷ whole months of the span⌋ on the evening of `day`; none for a span of under a month. */
function paceOf(target: Decimal, { from, to }: Span, day: Day): Decimal | undefined {
  const months = wholeMonthsOf({ from, to });
  if (months === 0) return undefined;
  return floorOfPart(target, Math.min(months, wholeMonthsOf({ from, to: day })), months);
}

/** Where one requirement stands, with the entries that say so. */
function requirementProgress(
  placed: PlacedRequirement,
  scope: Scope,
  frame: Frame,
): Omit<RequirementProgress, 'assigned' | 'toCome'> {
  const { requirement } = placed;
  const decisions = decisionsOf(scope.deciding);
  const facts = factsOf(requirement, scope, decisions, frame.periods);
  const judgement = judge(requirement, facts, frame);
  const exemption = judgement.status === 'exempt' ? exemptionOf(decisions) : undefined;
  return {
    ...placed,
    ...judgement,
    ...(exemption && { exemption }),
    ...(decisions.reopened && { reopened: decisions.reopened }),
    outdated: facts.outdated === 0 ? [] : outdatedAmong(scope.entries, requirement),
    entries: scope.entries.map(({ placement }) => placement),
  };
}

/** The whole requirement's, else the last of a period: where all periods are exempt it says why. */
function exemptionOf({ exemption, periodExemptions }: Decisions): Placement | undefined {
  return exemption ?? periodExemptions.at(-1);
}
