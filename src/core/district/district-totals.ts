import { add, compare, type Share, zero } from '../decimal.ts';
import type { Placed, Target } from '../plan/plan.ts';
import type { Decided, Facts } from '../progress/facts/facts.ts';
import type { PeriodTally, Tally } from '../progress/facts/tally.ts';
import { type Judgement, judge } from '../progress/judge.ts';
import type { Frame } from '../progress/measure.ts';
import type { UnitRef } from '../progress/progress.ts';
import type { UnitRecord } from './unit-record.ts';

/** A target of the whole district (`across: units`), with what each unit gave to it. */
export interface DistrictTotal extends Placed, Omit<Judgement, 'contributes'> {
  /** Units that gave something, in the list's order. */
  readonly parts: readonly { readonly unit: UnitRef; readonly tally: Tally }[];
}

/**
 * Each target of the district over all units: counts added up, shares as Σpart/Σwhole of every unit's latest. What the
 * bureau itself decided over it (exempt, reopened) holds; what a school did holds for the school.
 */
export function districtTotals(
  placed: readonly Placed[],
  records: readonly UnitRecord[],
  frame: Frame,
): DistrictTotal[] {
  return placed
    .filter(({ requirement }) => requirement.target?.across === true)
    .map((each) => totalOf(each, records, frame));
}

const undecided: Decided = { isExempted: false, exemptionIsLatest: false };

function totalOf(placed: Placed, records: readonly UnitRecord[], frame: Frame): DistrictTotal {
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
    tally: sumOf(
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

/** The tallies of all units as one. The day on which the district had it is not in them. */
function sumOf(target: Target | undefined, tallies: readonly Tally[]): Tally {
  switch (target?.kind) {
    case 'count':
    case 'cap':
      return { kind: 'sum', value: tallies.reduce((sum, tally) => add(sum, sumIn(tally)), zero) };
    case 'share':
      return sharesOf(tallies);
    case 'recurring':
      return { kind: 'periods', periods: periodsOf(tallies) };
    case undefined:
      return { kind: 'plain' };
  }
}

function sumIn(tally: Tally) {
  return tally.kind === 'sum' ? tally.value : zero;
}

function sharesOf(tallies: readonly Tally[]): Tally {
  const value = tallies.reduce<Share | undefined>((sum, tally) => {
    if (tally.kind !== 'share' || tally.value === undefined) return sum;
    const { part, whole } = tally.value;
    return { part: add(sum?.part ?? zero, part), whole: add(sum?.whole ?? zero, whole) };
  }, undefined);
  return { kind: 'share', ...(value && { value }) };
}

function periodsOf(tallies: readonly Tally[]): PeriodTally[] {
  const byName = new Map<string, PeriodTally>();
  for (const tally of tallies) {
    for (const { name, value } of tally.kind === 'periods' ? tally.periods : []) {
      const known = byName.get(name)?.value ?? zero;
      byName.set(name, { name, value: add(known, value), madeUpOn: [], isExempt: false });
    }
  }
  return [...byName.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ value }) => compare(value, zero) > 0);
}
