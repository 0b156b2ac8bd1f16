import { describe, expect, it } from 'vitest';
import { unitFactsOf } from '../../../src/core/district/unit-facts.ts';
import { foldLedger } from '../../../src/core/ledger/fold.ts';
import type { Requirement } from '../../../src/core/plan/plan.ts';
import { asOf } from '../../../src/core/progress/as-of.ts';
import { decodeFacts, encodeFacts } from '../../../src/core/progress/facts/facts-text.ts';
import { judge } from '../../../src/core/progress/judge.ts';
import { frameOf, progressOf } from '../../../src/core/progress/progress-of.ts';
import { anyGrowingLedger, ownUnit } from '../../support/any-ledger.ts';
import { testPlan } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';
import { cap, count, day, decimal, planWith, recurring, requirement, share } from '../../support/plans.ts';
import { type EntryParts, ledgerOf } from '../../support/records.ts';
import { rounds } from '../../support/rounds.ts';

const school = { id: ownUnit, name: '实验小学', kind: 'school' };

describe('facts', () => {
  it.each<[string, readonly Requirement[]]>([
    [
      'sums',
      [
        requirement({ id: '1.1', target: count('2'), due: '2023-06-30', evidence: ['会议记录'] }),
        requirement({ id: '1.2', target: count('3', { across: true }) }),
        requirement({ id: '9.9' }),
      ],
    ],
    [
      'periods',
      [
        requirement({ id: '1.1', target: recurring('2', 'term', { by: '25' }) }),
        requirement({ id: '1.2', target: recurring('1', '2 weeks', { by: 'fri' }) }),
        requirement({ id: '9.9', target: recurring('1', '2 months') }),
      ],
    ],
  ])('say on any day from the last that they are of what the ledger says: %s', (_, requirements) => {
    const plan = planWith({
      id: testPlan,
      requirements,
      terms: ['2023-01-02..2023-01-20', '2023-03-04..2023-07-07'],
    });
    const days = fc.integer({ min: 0, max: 400 }).map((after) => {
      const date = new Date(Date.UTC(2023, 0, 1 + after));
      return day(date.toISOString().slice(0, 10));
    });
    fc.assert(
      fc.property(anyGrowingLedger, days, ({ after }, asked) => {
        const state = foldLedger(after);
        const when = asOf(plan, asked);
        const facts = new Map(unitFactsOf(plan, state, school).map((one) => [one.requirement, one]));
        for (const found of progressOf(plan, state, when, school).requirements) {
          const known = facts.get(found.requirement.id);
          if (known === undefined) throw new Error(`no facts of ${found.requirement.id}`);
          if (known.lastDay !== undefined && known.lastDay > when.day) continue;
          const judged = judge(found.requirement, known, frameOf(plan, when));
          expect(judged).toEqual(Object.fromEntries(Object.keys(judged).map((key) => [key, found[key as 'status']])));
          expect(known.entries).toBe(found.entries.length);
        }
      }),
      { numRuns: rounds({ few: 75, full: 300 }) },
    );
  });

  it('stay the same as text and back, every kind of target', () => {
    const plan = planWith({
      requirements: [
        requirement({ id: '1.1', target: count('0.3') }),
        requirement({ id: '1.2', target: share('90') }),
        requirement({ id: '1.3', target: cap('5') }),
        requirement({ id: '1.4', target: recurring('1', 'month') }),
        requirement({ id: '1.5', score: decimal('0.3') }),
        requirement({ id: '1.6', target: recurring('1', 'term') }),
        requirement({ id: '1.7', target: recurring('1', '2 weeks', { by: 'fri' }) }),
      ],
      terms: ['2023-02-06..2023-07-07', '2023-09-01..2023-12-31'],
    });
    const entries: EntryParts[] = [
      { requirement: '1.1', kind: 'progress', amount: '0.1', on: '2023-02-01' },
      { requirement: '1.1', kind: 'progress', amount: '0.2', on: '2023-03-01' },
      { requirement: '1.2', kind: 'progress', amount: '123456789012345/123456789012346', on: '2023-03-01' },
      { requirement: '1.3', kind: 'progress', amount: '6.5', on: '2023-03-01' },
      { requirement: '1.4', kind: 'progress', amount: '1', on: '2023-04-02', period: '2023-02' },
      { requirement: '1.4', kind: 'exempt', reason: '放假', period: '2023-07' },
      { requirement: '1.5', kind: 'done', on: '2023-03-01' },
      { requirement: '1.5', kind: 'score', points: '0.25' },
      { requirement: '1.4', kind: 'review', verdict: 'accepted', points: '8', by: '赵科员' },
      { requirement: '1.6', kind: 'progress', amount: '1', on: '2023-07-20' },
      { requirement: '1.6', kind: 'progress', amount: '1', on: '2023-08-20' },
      { requirement: '1.7', kind: 'progress', amount: '1', on: '2023-01-07' },
    ];
    const facts = unitFactsOf(plan, ledgerOf(...entries), { id: 'primary-1', name: '实验小学', kind: 'school' });
    expect(facts.every(({ entries: number }) => number > 0)).toBe(true);
    expect(decodeFacts(`[${facts.map(encodeFacts).join()}]`)).toEqual(facts);
  });

  it('hold no day on which they were worked out', () => {
    const plan = planWith({ requirements: [requirement({ id: '1.1', target: count('2'), due: '2023-06-30' })] });
    const state = ledgerOf({ requirement: '1.1', kind: 'progress', amount: '1', on: '2023-02-01' });
    const unit = { id: 'primary-1', name: '实验小学', kind: 'school' };
    const [facts] = unitFactsOf(plan, state, unit);
    const [asked] = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    if (facts === undefined || asked === undefined) throw new Error('nothing to judge');
    const lights = ['2023-03-01', '2023-06-15', '2023-07-01'].map((on) => {
      const { status, light } = judge(asked, facts, frameOf(plan, asOf(plan, day(on))));
      return `${status} ${light}`;
    });
    expect(lights).toEqual(['in-progress green', 'in-progress yellow', 'overdue red']);
  });
});
