import { fallsTo, type PlacedRequirement } from '../plan/plan.ts';
import type { Decided } from '../progress/facts/decisions.ts';
import type { Facts } from '../progress/facts/facts.ts';
import { type Judgement, judge } from '../progress/judge.ts';
import type { Frame } from '../progress/measure.ts';
import type { UnitRef } from '../progress/progress.ts';
import { kindOf, type Tally, type Target } from '../target/kinds.ts';
import type { UnitRecord } from './unit-record.ts';

/** A target of the whole district (`across: units`), with what each unit gave to it. */
export interface DistrictTotal extends PlacedRequirement, Omit<Judgement, 'contributes'> {
  /** Units that gave something, in the list's order. */
  readonly parts: readonly { readonly unit: UnitRef; readonly tally: Tally }[];
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
  return placed
    .filter(
      ({ requirement }) => requirement.target?.across === true && kinds.some((kind) => fallsTo(requirement, kind)),
    )
    .map((each) => totalOf(each, records, frame));
}

const undecided: Decided = { isExempted: false, exemptionIsLatest: false };

function totalOf(placed: PlacedRequirement, records: readonly UnitRecord[], frame: Frame): DistrictTotal {
  const { requirement } = placed;
  const given = records.flatMap(({ unit, arrival }) => {
    const facts =
      arrival.kind === 'ledger' ? arrival.facts.find(({ requirement: id }) => id === requirement.id) : undefined;
    return facts === undefined ? [] : [{ unit, facts }];
  });
  const district = given.find(({ unit }) => unit.id === frame.plan.issuer.id || unit.kind === 'bureau');
  const facts: Facts = {
    requirement: requirement.id,
    contributes: false,
    tally: togetherOf(
      requirement.target,
      given.map(({ facts: { tally } }) => tally),
    ),
    decided: district?.facts.decided ?? undecided,
    entries: given.reduce((sum, { facts: { entries } }) => sum + entries, 0),
    hasEvidence: given.some(({ facts: { hasEvidence } }) => hasEvidence),
    outdated: 0,
    isAccepted: false,
  };
  const { contributes: _, ...judgement } = judge(requirement, facts, frame);
  const parts = given.flatMap(({ unit, facts: { tally, entries } }) => (entries === 0 ? [] : [{ unit, tally }]));
  return { ...placed, ...judgement, parts };
}

/** A tally of another kind of target, from before the plan was changed, holds nothing. */
function togetherOf(target: Target | undefined, tallies: readonly Tally[]): Tally {
  const kind = kindOf(target);
  return kind.addUp(tallies.map((tally) => (tally.kind === kind.tallied.kind ? tally : kind.tallied.none)));
}
