import type { Day } from '../../day.ts';
import { isAside } from '../../ledger/entry.ts';
import type { Requirement } from '../../plan/plan.ts';
import { kindOf, type Tally } from '../../target/kinds.ts';
import { outdatedAmong } from '../outdated.ts';
import type { Periods } from '../periods.ts';
import { type GivenPoints, givenPoints } from '../points/points.ts';
import { reviewOf } from '../review-state.ts';
import type { Scope } from '../scope.ts';
import type { CountedEntry } from './counted-entry.ts';
import type { Decided, Decisions } from './decisions.ts';

/**
 * What stands for one requirement of one unit, with no day in it: `judge` says what status and light it has on a day. Right
 * for every day from `lastDay` on; for an earlier one, what happened later has to be left out first.
 */
export interface Facts {
  /** Its id. */
  readonly requirement: string;
  /** `across`, and the unit is not the one that measures it. */
  readonly contributes: boolean;
  readonly tally: Tally;
  readonly decided: Decided;
  /** How many entries stand for it; what the unit only says to itself or means to do is none, nor is what was accepted. */
  readonly entries: number;
  /** The latest day that one of them counts for. */
  readonly lastDay?: Day;
  readonly hasEvidence: boolean;
  /** How many records were made when it read otherwise, not confirmed since. */
  readonly outdated: number;
  /** A reviewer has accepted every record of it. */
  readonly isAccepted: boolean;
  /** Absent where no points were given. */
  readonly points?: GivenPoints;
}

export function factsOf(requirement: Requirement, scope: Scope, decisions: Decisions, periods: Periods): Facts {
  const { target } = requirement;
  const { contributes, entries, summed, deciding } = scope;
  const exempt = decisions.periodExemptions.map(({ entry }) => entry.period ?? '');
  const lastDay = latest(entries);
  const points = givenPoints(deciding);
  return {
    requirement: requirement.id,
    contributes,
    tally: kindOf(target).tally(target, summed, { exempt, periods }),
    decided: decidedBy(decisions),
    entries: entries.filter(({ entry }) => !isAside(entry) && entry.verdict !== 'accepted').length,
    ...(lastDay && { lastDay }),
    hasEvidence: entries.some(({ entry }) => (entry.evidence?.length ?? 0) > 0),
    outdated: outdatedAmong(entries, requirement).length,
    isAccepted: isAccepted(entries),
    ...(points && { points }),
  };
}

/** Most requirements were never reviewed: then nothing is sorted out. */
function isAccepted(entries: readonly CountedEntry[]): boolean {
  if (!entries.some(({ entry }) => entry.kind === 'review')) return false;
  return reviewOf(entries.map(({ placement }) => placement)).state === 'accepted';
}

function decidedBy({ doneOn, answeredOn, reopened, exemption, exemptionIsLatest }: Decisions): Decided {
  return {
    ...(doneOn && { doneOn }),
    ...(answeredOn && { answeredOn }),
    ...(reopened && { reopened: reopened.entry.kind === 'review' ? 'review' : 'reopen' }),
    isExempted: exemption !== undefined,
    exemptionIsLatest,
  };
}

function latest(entries: readonly CountedEntry[]): Day | undefined {
  return entries.reduce<Day | undefined>((last, { day }) => (last && last > day ? last : day), undefined);
}
