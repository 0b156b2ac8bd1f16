import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../src/core/progress/deadlines.ts';
import { count, recurring, requirement } from '../../support/plans.ts';
import { progressIn, type Situation } from '../../support/progress.ts';
import { add, done, exempt } from '../../support/records.ts';

function daysIn(situation: Omit<Situation, 'asOf'>): string[] {
  return deadlinesOf(progressIn({ asOf: '2023-06-30', ...situation })).map(
    ({ requirement: { requirement: found }, period, day, state }) =>
      [found.id, period?.name, day, state].filter((part) => part !== undefined).join(' '),
  );
}

describe('deadlines', () => {
  it('are the dues, written or the last day of the plan, soonest first', () => {
    const requirements = [
      requirement({ id: '1.1', target: count('2') }),
      requirement({ id: '1.2', due: '2023-12-12' }),
      requirement({ id: '1.3', due: '2023-03-31' }),
      requirement({ id: '1.4' }),
    ];
    expect(daysIn({ requirements })).toEqual([
      '1.3 2023-03-31 open',
      '1.2 2023-12-12 open',
      '1.1 2023-12-31 open',
      '1.4 2023-12-31 open',
    ]);
  });

  it('are the ends of periods for a recurring duty, without those that owe nothing', () => {
    const requirements = [requirement({ target: recurring('1', 'month') })];
    const days = daysIn({ requirements, breaks: ['2023-07-01..2023-08-31'] });
    expect(days).toHaveLength(10);
    expect(days.slice(5, 8)).toEqual([
      '1.1 2023-06 2023-06-30 open',
      '1.1 2023-09 2023-09-30 open',
      '1.1 2023-10 2023-10-31 open',
    ]);
  });

  it('are the days by which periods are due, where the plan writes them', () => {
    const requirements = [
      requirement({ id: '1.1', target: recurring('1', 'quarter', { by: 'last-workday' }) }),
      requirement({ id: '1.2', target: recurring('1', 'term') }),
    ];
    expect(daysIn({ requirements, terms: ['2023-02-06..2023-07-07'] })).toEqual([
      '1.1 2023-Q1 2023-03-31 open',
      '1.1 2023-Q2 2023-06-30 open',
      '1.2 T1 2023-07-07 open',
      '1.1 2023-Q3 2023-09-29 open',
      '1.1 2023-Q4 2023-12-29 open',
    ]);
  });

  it('say what is settled: a requirement, or single periods of it', () => {
    const requirements = [
      requirement({ id: '1.1', target: recurring('1', 'quarter') }),
      requirement({ id: '1.2' }),
      requirement({ id: '1.3' }),
    ];
    const entries = [
      add('1', '2023-02-10', { requirement: '1.1' }),
      exempt('2023-04-01', { requirement: '1.1', period: '2023-Q2' }),
      done('2023-05-01', { requirement: '1.2' }),
      exempt('2023-05-01', { requirement: '1.3' }),
    ];
    expect(daysIn({ requirements, entries })).toEqual([
      '1.1 2023-Q1 2023-03-31 done',
      '1.1 2023-Q2 2023-06-30 exempt',
      '1.1 2023-Q3 2023-09-30 open',
      '1.1 2023-Q4 2023-12-31 open',
      '1.2 2023-12-31 done',
      '1.3 2023-12-31 exempt',
    ]);
  });

  it('leave out what falls to others, and what the unit only contributes to', () => {
    const requirements = [
      requirement({ id: '1.1', for: ['bureau'] }),
      requirement({ id: '1.2', target: count('10', { across: true }) }),
      requirement({ id: '1.3' }),
    ];
    expect(daysIn({ requirements })).toEqual(['1.3 2023-12-31 open']);
  });
});
