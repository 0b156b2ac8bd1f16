import { fallsTo, type PlacedRequirement, type Plan, type Requirement } from '../plan/plan.ts';
import type { Decided } from '../progress/facts/decisions.ts';
import type { Facts } from '../progress/facts/facts.ts';
import { type Judgement, judge } from '../progress/judge.ts';
import type { Frame } from '../progress/measure.ts';
import type { UnitRef } from '../progress/progress.ts';
import { kindOf, type Tally } from '../target/kinds.ts';
import { isBureau } from './is-bureau.ts';
import type { Arrival, UnitRecord } from './unit-record.ts';

/** A target of the whole district (`across: units`), with what each unit gave to it. */
export interface DistrictTotal extends PlacedRequirement, Omit<Judgement, 'contributes'> {
  /** Units that gave something, in the list's order. */
  readonly parts: readonly { readonly unit: UnitRef; readonly tally: Tally }[];
  /** How many units it falls to. */
  readonly asked: number;
}

/**
 * Each target of the district over all units: counts added up, shares as Σpart/Σwhole of every unit's latest. What the
 * bureau itself decided over it (exempt, reopened) holds; what a school did holds for the school.
 */
export function districtTotals(
  placed: readonly PlacedRequirement[],
  records: readonly UnitRecord[],
  frame: Frame,
): DistrictTotal[] {
  const kinds = [undefined, ...records.map(({ unit }) => unit.kind)];
  const given = records.map(({ unit, arrival }) => ({ unit, factsOf: factsIn(arrival) }));
  return placed
    .filter(
      ({ requirement }) => requirement.target?.across === true && kinds.some((kind) => fallsTo(requirement, kind)),
    )
    .map((each) => totalOf(each, given, frame));
}

const undecided: Decided = { isExempted: false, exemptionIsLatest: false };

/** What came from a unit, by requirement. */
interface Given {
  readonly unit: UnitRef;
  readonly factsOf: ReadonlyMap<string, Facts>;
}

function totalOf(placed: PlacedRequirement, all: readonly Given[], frame: Frame): DistrictTotal {
  const { requirement } = placed;
  const asked = all
    .filter(({ unit }) => fallsTo(requirement, unit.kind))
    .map(({ unit, factsOf }) => ({ unit, facts: factsOf.get(requirement.id) }));
  const measuring = asked.find(({ unit }) => isBureau(unit, frame.plan));
  const given = asked.flatMap(({ unit, facts }) => (facts === undefined || isReturned(facts) ? [] : [{ unit, facts }]));
  const facts: Facts = {
    requirement: requirement.id,
    contributes: false,
    tally: togetherOf(requirement, asked, frame.plan),
    decided: measuring?.facts?.decided ?? undecided,
    entries: given.reduce((sum, { facts: { entries } }) => sum + entries, 0),
    hasEvidence: given.some(({ facts: { hasEvidence } }) => hasEvidence),
    outdated: 0,
    isAccepted: false,
  };
  const { contributes: _, ...judgement } = judge(requirement, facts, frame);
  const parts = given.flatMap(({ unit, facts: { tally, entries } }) => (entries === 0 ? [] : [{ unit, tally }]));
  return {
    ...placed,
    ...judgement,
    parts,
    asked: asked.length,
  };
}

interface Asked {
  readonly unit: UnitRef;
  /** Absent where nothing came. */
  readonly facts: Facts | undefined;
}

function factsIn(arrival: Arrival): ReadonlyMap<string, Facts> {
  const facts = arrival.kind === 'ledger' ? arrival.facts : [];
  return new Map(facts.map((each) => [each.requirement, each]));
}

/** A review has sent it back, and nothing has answered yet: until then it is no part of the district's. */
function isReturned({ decided: { reopened } }: Facts): boolean {
  return reopened === 'review';
}

/** The bureau measures what the others give: nothing is awaited from it, unless the plan asks its kind by name. */
function isAwaited({ unit, facts }: Asked, { for: kinds }: Requirement, plan: Plan): boolean {
  if (facts?.decided.isExempted === true) return false;
  return (facts?.entries ?? 0) > 0 || !isBureau(unit, plan) || kinds?.includes(unit.kind) === true;
}

/** Of every unit from which something is awaited; a tally of another kind of target, from before the plan was changed, holds nothing. */
function togetherOf(requirement: Requirement, asked: readonly Asked[], plan: Plan): Tally {
  const kind = kindOf(requirement.target);
  const tallyOf = ({ facts }: Asked) =>
    facts !== undefined && !isReturned(facts) && facts.tally.kind === kind.tallied.kind
      ? facts.tally
      : kind.tallied.none;
  return kind.addUp(asked.filter((each) => isAwaited(each, requirement, plan)).map(tallyOf));
}
