import { expect, it, test } from 'vitest';
import { totalsOf } from '../../../src/core/progress/completion.ts';
import { countOverdue } from '../../../src/core/progress/overdue.ts';
import { cap, count, level, never, recurring, requirement } from '../../support/plans.ts';
import { progressIn, standingOf } from '../../support/progress.ts';
import { add, done, type EntryParts, reopen } from '../../support/records.ts';

test.each<
  readonly [why: string, parts: Parameters<typeof requirement>[0], entries: readonly EntryParts[], day: string]
>([
  ['due', { due: '2023-06-30' }, [], '2023-07-01'],
  ['due', { due: '2023-12-31' }, [], '2024-01-01'],
  ['due', { due: '2023-06-30' }, [done('2023-05-01'), reopen('2023-06-01')], '2023-07-01'],
  ['plan-end', {}, [], '2024-01-01'],
  ['plan-end', { target: count('2') }, [add('1', '2023-05-01')], '2024-01-01'],
  ['period', { target: recurring('1', 'month') }, [], '2023-02-01'],
  ['period', { target: recurring('1', 'year') }, [], '2024-01-01'],
  ['cap', { target: cap('1') }, [add('2', '2023-05-01')], '2023-05-01'],
  ['cap', { target: cap('1'), due: '2023-06-30' }, [add('2', '2023-05-01')], '2024-01-01'],
  ['cap', { target: level('at-most', '45') }, [add('46', '2023-05-01')], '2023-05-01'],
  ['due', { target: level('at-least', '30'), due: '2023-06-30' }, [add('29', '2023-05-01')], '2023-07-01'],
  ['plan-end', { target: level('at-least', '30') }, [add('29', '2023-05-01')], '2024-01-01'],
  ['breach', { target: never() }, [add('1', '2023-05-01')], '2023-05-01'],
  ['breach', { target: never('quarter') }, [add('1', '2023-05-01')], '2024-01-01'],
  ['unconfirmed', { target: never() }, [], '2024-01-01'],
  ['unconfirmed', { target: never('quarter') }, [], '2023-04-01'],
])('is overdue for the reason %s', (overdueReason, parts, entries, day) => {
  expect(standingOf(requirement(parts), entries, day)).toMatchObject({ status: 'overdue', overdueReason });
});

it('gives no reason to what is not overdue', () => {
  expect(standingOf(requirement(), [], '2023-12-31').overdueReason).toBeUndefined();
  expect(standingOf(requirement(), [done('2023-05-01')], '2024-01-01').overdueReason).toBeUndefined();
});

it('parts what is overdue so that the parts add up to the status', () => {
  const { requirements } = progressIn({
    requirements: [
      requirement({ due: '2023-06-30' }),
      requirement({ id: '1.2' }),
      requirement({ id: '1.3' }),
      requirement({ id: '1.4', target: recurring('1', 'month') }),
      requirement({ id: '1.5', target: count('1', { across: true }) }),
      requirement({ id: '1.6', target: never() }),
      requirement({ id: '1.7', target: never() }),
    ],
    entries: [
      done('2023-05-01', { requirement: '1.3' }),
      reopen('2023-06-01', { requirement: '1.3' }),
      add('1', '2023-05-01', { requirement: '1.7' }),
    ],
    asOf: '2024-01-01',
  });
  const { untouched, ...reasons } = countOverdue(requirements);
  expect({ untouched, reasons }).toEqual({
    untouched: 1,
    reasons: { due: 1, period: 1, 'plan-end': 2, cap: 0, breach: 1, unconfirmed: 1 },
  });
  expect(Object.values(reasons).reduce((sum, count) => sum + count)).toBe(totalsOf(requirements).overdue);
});
