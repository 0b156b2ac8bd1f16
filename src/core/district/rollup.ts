import { type Day, daysBetween } from '../day.ts';
import { sha256 } from '../ledger/sha256.ts';
import {
  fallsTo,
  othersKind,
  type PlacedRequirement,
  type Plan,
  placedRequirements,
  type Requirement,
  withoutOthers,
} from '../plan/plan.ts';
import type { AsOf } from '../progress/as-of.ts';
import { completionOf } from '../progress/completion.ts';
import type { Facts } from '../progress/facts/facts.ts';
import { type Judgement, judge } from '../progress/judge.ts';
import type { Frame } from '../progress/measure.ts';
import { statuses, type Totals } from '../progress/progress.ts';
import { frameOf } from '../progress/progress-of.ts';
import { kindOf } from '../target/kinds.ts';
import { type DistrictTotal, districtTotals } from './district-totals.ts';
import type { DutyRemarks } from './duty-remarks.ts';
import type { Arrival, RollupUnit, SummedLedger, UnitRecord } from './unit-record.ts';

/** How a unit has reported. */
export type ReportState =
  /** Nothing came from it at all. */
  | 'silent'
  /** What came cannot be used. */
  | 'broken'
  | 'other-plan'
  /** Records, but nobody has signed a report (已收到，未签字). */
  | 'unsubmitted'
  /** Signed by a key that is not listed for a unit of which some are (已收到，待认签名). */
  | 'unrecognized'
  /** Signed, with nothing to report (零上报). */
  | 'zero'
  | 'submitted';

/** One unit's row of the district's table. */
export interface UnitRow {
  readonly unit: RollupUnit;
  readonly report: ReportState;
  readonly ledger?: SummedLedger;
  /** Why it cannot be used. */
  readonly why?: string;
  /** What falls to it, in the document's order; of a silent unit as of one that has recorded nothing. */
  readonly requirements: readonly JudgedRequirement[];
  readonly totals: Totals;
  readonly done: number;
  /** What it is held to: all but what is exempt. */
  readonly of: number;
  /** The shared store has not heard from it for more than 30 days (未更新). */
  readonly isStale: boolean;
}

export interface JudgedRequirement extends PlacedRequirement, Judgement {
  /** Absent where nothing was written about it. */
  readonly remarks?: DutyRemarks;
  /** A reopening, or a returned review (退回), that nothing later has answered. */
  readonly reopenedBy?: 'reopen' | 'review';
  readonly outdated: number;
  readonly isAccepted: boolean;
}

/** What came and cannot be used, and has no row that says so: of nobody on the list, or of a unit of which something else counts. */
export interface ApartSource {
  /** As people named it. */
  readonly file: string;
  readonly why: string;
  /** The name of the unit, where it is known. */
  readonly unit?: string;
}

/** A district's table, worked out once; `reports/rollup/` puts it into words. */
export interface Rollup {
  readonly plan: Plan;
  readonly asOf: AsOf;
  readonly units: readonly UnitRow[];
  readonly apart: readonly ApartSource[];
  readonly totals: readonly DistrictTotal[];
  /** 32 hex digits that stand for every ledger that was counted, as it was then. */
  readonly digest: string;
}

/** So many days without word from a unit, and its row says so. */
export const staleAfter = 30;

/** Every unit's standing on a day; statuses are worked out here and stored nowhere. `records` in the list's order. What is others' is left out, where no unit is one of them. */
export function rollUp(
  whole: Plan,
  records: readonly UnitRecord[],
  asOf: AsOf,
  today: Day,
  apart: readonly ApartSource[] = [],
): Rollup {
  const plan = records.some(({ unit }) => unit.kind === othersKind) ? whole : withoutOthers(whole);
  const frame = frameOf(plan, asOf);
  const placed = placedRequirements(plan);
  const units = records.map((record) => rowOf(record, placed, frame, today));
  return { plan, asOf, units, apart, totals: districtTotals(placed, records, frame), digest: digestOver(units) };
}

/** Of a line `unit digest` for each that was counted, by the unit's id. */
function digestOver(units: readonly UnitRow[]): string {
  const lines = units.flatMap(({ unit, ledger }) => (ledger === undefined ? [] : [`${unit.id} ${ledger.digest}\n`]));
  return sha256(lines.sort().join('')).slice(0, 32);
}

function rowOf({ unit, arrival }: UnitRecord, placed: readonly PlacedRequirement[], frame: Frame, today: Day): UnitRow {
  const ledger = arrival.kind === 'ledger' ? arrival : undefined;
  const factsOf = new Map(ledger?.facts.map((facts) => [facts.requirement, facts]));
  const requirements = placed
    .filter(({ requirement }) => fallsTo(requirement, unit.kind))
    .map((each) => judged(each, factsOf.get(each.requirement.id), ledger?.remarks?.get(each.requirement.id), frame));
  const totals = totalsOf(requirements);
  return {
    unit,
    report: reportState(arrival),
    ...(ledger && { ledger }),
    ...(arrival.kind === 'broken' && { why: arrival.why }),
    requirements,
    totals,
    ...completionOf(totals),
    isStale: ledger?.synced !== undefined && daysBetween(ledger.synced.slice(0, 10) as Day, today) > staleAfter,
  };
}

/** Put together key by key: a district has hundreds of thousands of these, and to spread objects takes several times as long. */
function judged(
  { section, item, requirement }: PlacedRequirement,
  known: Facts | undefined,
  remarks: DutyRemarks | undefined,
  frame: Frame,
): JudgedRequirement {
  const facts = known ?? noFacts(requirement);
  const judgement = judge(requirement, facts, frame);
  const { status, light, yellow, due, measured, contributes, doneOn, daysLate, lacksEvidence } = judgement;
  const { doneWithoutEvidence, overdueReason, isBegun } = judgement;
  const { outdated, isAccepted, decided } = facts;
  const found: Writable<JudgedRequirement> = {
    section,
    item,
    requirement,
    status,
    light,
    due,
    measured,
    contributes,
    isBegun,
    daysLate,
    lacksEvidence,
    doneWithoutEvidence,
    outdated,
    isAccepted,
  };
  if (yellow !== undefined) found.yellow = yellow;
  if (doneOn !== undefined) found.doneOn = doneOn;
  if (overdueReason !== undefined) found.overdueReason = overdueReason;
  if (judgement.points !== undefined) found.points = judgement.points;
  if (decided.reopened !== undefined) found.reopenedBy = decided.reopened;
  if (remarks !== undefined) found.remarks = remarks;
  return found;
}

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** What holds for a duty of which nothing is recorded. */
function noFacts({ id, target }: Requirement): Facts {
  return {
    requirement: id,
    contributes: target?.across === true,
    tally: kindOf(target).tallied.none,
    decided: { isExempted: false, exemptionIsLatest: false },
    entries: 0,
    hasEvidence: false,
    outdated: 0,
    isAccepted: false,
  };
}

const none = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<keyof Totals, number>;

function totalsOf(requirements: readonly JudgedRequirement[]): Totals {
  const totals = { ...none };
  for (const { status, contributes } of requirements) if (!contributes) totals[status] += 1;
  return totals;
}

function reportState(arrival: Arrival): ReportState {
  switch (arrival.kind) {
    case 'nothing':
      return 'silent';
    case 'ledger':
      if (arrival.submission === undefined) return 'unsubmitted';
      if (arrival.submission.worth?.signature === 'strange') return 'unrecognized';
      return arrival.submission.records === 0 ? 'zero' : 'submitted';
    default:
      return arrival.kind;
  }
}
