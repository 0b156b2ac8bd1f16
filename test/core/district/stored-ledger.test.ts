import { describe, expect, test } from 'vitest';
import { rollUp } from '../../../src/core/district/rollup.ts';
import { storedLedgerOf } from '../../../src/core/district/stored-ledger.ts';
import { sumUpLedger } from '../../../src/core/district/sum-up-ledger.ts';
import type { SummedLedger } from '../../../src/core/district/unit-record.ts';
import type { AsOf } from '../../../src/core/progress/as-of.ts';
import { decodeFacts, encodeFacts } from '../../../src/core/progress/facts/facts-text.ts';
import { anyGrowingLedger, ownUnit } from '../../support/any-ledger.ts';
import { ledgerFileWith, momentAt, testPlan, ulid, writerNamed } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';
import { cap, count, day, decimal, planWith, recurring, requirement, share } from '../../support/plans.ts';
import { rounds } from '../../support/rounds.ts';

const plan = planWith({
  id: testPlan,
  requirements: [
    requirement({ id: '1.1', target: count('2') }),
    requirement({ id: '1.2', target: count('3', { across: true }) }),
    requirement({ id: '1.3', target: recurring('1', 'month') }),
    requirement({ id: '1.4', target: share('95') }),
    requirement({ id: '1.5', target: cap('4') }),
    requirement({ id: '1.6' }),
  ],
});
const unit = { id: ownUnit, name: '实验小学', kind: Object.keys(plan.units)[0] ?? '', groups: {} };
const lastDay: AsOf = { day: plan.period.to, ended: true };

const tableOf = (ledger: Omit<SummedLedger, 'faults' | 'sources'>, asOf: AsOf) =>
  rollUp(
    plan,
    [{ unit, arrival: { kind: 'ledger', faults: 0, sources: [], ...ledger } }],
    asOf,
    day('2024-01-01'),
  ).units.map(({ ledger: _, ...row }) => row);

describe('what a shared store keeps of a ledger', () => {
  test('says the same as its entries, on the last day and on every day after which nothing was recorded', () => {
    fc.assert(
      fc.property(anyGrowingLedger, ({ after }) => {
        const { facts, ...rest } = storedLedgerOf(plan, after, unit);
        const again = {
          ...(JSON.parse(JSON.stringify(rest)) as typeof rest),
          facts: decodeFacts(`[${facts.map(encodeFacts).join(',')}]`),
        };
        const latest = facts.reduce((last, one) => (one.lastDay && one.lastDay > last ? one.lastDay : last), '');
        const days = [lastDay, ...(latest === '' ? [] : [{ day: day(latest), ended: false }])];
        for (const asOf of days) {
          const entries = sumUpLedger(unit, after, { plan, asOf });
          expect(tableOf(again, asOf)).toEqual(tableOf(entries, asOf));
        }
      }),
      { seed: 1, numRuns: rounds({ few: 40, full: 200 }) },
    );
  });

  test('keeps points of a duty of which nothing else is recorded', () => {
    const scored = planWith({ id: testPlan, requirements: [requirement({ score: decimal('10') })] });
    const score = {
      id: ulid(1),
      at: momentAt(1),
      unit: ownUnit,
      kind: 'score',
      requirement: '1.1',
      points: '8.5',
    } as const;
    const { facts } = storedLedgerOf(scored, [ledgerFileWith(writerNamed('a'), [score])], unit);
    expect(facts).toMatchObject([{ requirement: '1.1', entries: 0, points: { self: decimal('8.5') } }]);
    expect(decodeFacts(`[${facts.map(encodeFacts).join()}]`)).toEqual(facts);
  });

  test('has nothing of duties of which nothing is recorded', () => {
    expect(storedLedgerOf(plan, [], unit)).toMatchObject({ facts: [], entries: 0, othersEntries: 0 });
  });
});
