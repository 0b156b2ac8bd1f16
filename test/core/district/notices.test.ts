import { describe, expect, it } from 'vitest';
import { usualThresholds } from '../../../src/core/district/notice-thresholds.ts';
import { type NoticeLevel, noticesOf } from '../../../src/core/district/notices.ts';
import { rollUp } from '../../../src/core/district/rollup.ts';
import { unitFactsOf } from '../../../src/core/district/unit-facts.ts';
import type { Arrival } from '../../../src/core/district/unit-record.ts';
import { asOf } from '../../../src/core/progress/as-of.ts';
import { cap, count, day, never, planWith, recurring, requirement, school } from '../../support/plans.ts';
import { add, done, type EntryParts, ledgerOf, returned } from '../../support/records.ts';

const plan = planWith({
  requirements: [
    requirement({ id: '1.1' }),
    requirement({ id: '1.2', target: count('4') }),
    requirement({ id: '1.3', target: recurring('1', 'quarter') }),
    requirement({ id: '1.4', target: count('3', { across: true }) }),
    requirement({ id: '1.5', target: never() }),
    requirement({ id: '1.6', target: cap('5') }),
    requirement({ id: '1.7', due: '2023-06-30' }),
  ],
});

const kept = (on: string) => [done(on), add('4', on, { requirement: '1.2' }), done(on, { requirement: '1.7' })];
const quarters = (...months: readonly string[]) =>
  months.map((month) => add('1', `2023-${month}-05`, { requirement: '1.3' }));

const ledger = (entries: readonly EntryParts[], more: Partial<Extract<Arrival, { kind: 'ledger' }>> = {}): Arrival => {
  const facts = unitFactsOf(plan, ledgerOf(...entries), school);
  const none = { othersEntries: 0, faults: 0, sources: [], digest: '' };
  return { kind: 'ledger', facts, entries: entries.length, ...none, ...more };
};

/** The level and each reason with its ids, as one line; empty where the unit is not written to. */
function told(on: string, arrival: Arrival, thresholds = usualThresholds): string {
  const records = [
    { unit: { ...school, groups: {} }, arrival },
    { unit: { id: 'b', name: '区教育局', kind: 'bureau', groups: {} }, arrival: { kind: 'nothing' as const } },
  ];
  const table = rollUp(plan, records, asOf(plan, day(on)), day(on));
  const lines = noticesOf(table, thresholds).map(({ level, arrival: kind, duties }) => {
    const parts = duties.map(({ found, reason }) => `${reason} ${found.requirement.id}`);
    return [level satisfies NoticeLevel, ...(kind === 'reported' ? [] : [kind]), ...parts].join(', ');
  });
  return lines.join('; ');
}

describe('who is written to', () => {
  const quiet = [...kept('2023-02-01'), ...quarters('02', '04', '07', '10')];

  it('is nobody whose duties are done, and never the bureau itself', () => {
    expect(told('2023-11-20', ledger(quiet))).toBe('');
  });

  it('is reminded of what has not begun, or is behind, once less time is left than the thresholds say', () => {
    const one = [add('1', '2023-02-01', { requirement: '1.2' }), done('2023-02-01', { requirement: '1.7' })];
    const entries = [...one, ...quarters('02', '04', '07', '10')];
    expect(told('2023-09-12', ledger(entries))).toBe('');
    expect(told('2023-09-13', ledger(entries))).toBe('remind, soon 1.1, soon 1.2');
    expect(told('2023-11-07', ledger(entries))).toBe('supervise, urgent 1.1, urgent 1.2');
    expect(told('2023-09-12', ledger(entries), { remind: 40, supervise: 35, reply: 7 })).toBe(
      'supervise, urgent 1.1, urgent 1.2',
    );
  });

  it('is told of a duty that recurs by the time of its period', () => {
    const entries = [...kept('2023-02-01'), ...quarters('02', '04')];
    expect(told('2023-09-01', ledger(entries))).toBe('');
    expect(told('2023-09-10', ledger(entries))).toBe('remind, soon 1.3');
    expect(told('2023-09-25', ledger(entries))).toBe('supervise, urgent 1.3');
    expect(told('2023-10-02', ledger(entries))).toBe('supervise, overdue 1.3');
  });

  it('hears of what was returned as such, whatever its time, until it is answered', () => {
    const back = [...quiet, returned('2023-03-01', { reviews: ['e1'] })];
    expect(told('2023-04-01', ledger(back))).toBe('remind, returned 1.1');
    expect(told('2023-12-01', ledger(back))).toBe('supervise, returned 1.1');
    expect(told('2023-04-01', ledger([...back, done('2023-03-05')]))).toBe('');
  });

  it('is never told that something is overdue by a day to come: of what recurs by the last period that was missed', () => {
    const table = rollUp(
      plan,
      [{ unit: { ...school, groups: {} }, arrival: ledger(kept('2023-02-01')) }],
      asOf(plan, day('2023-08-01')),
      day('2023-08-01'),
    );
    const [letter] = noticesOf(table, usualThresholds);
    expect(letter?.duties.map(({ found, reason, last }) => [found.requirement.id, reason, last])).toEqual([
      ['1.3', 'overdue', '2023-06-30'],
    ]);
  });

  it('is whoever is silent, with no duty told as undone that nobody knows of; a signed report of nothing is none', () => {
    expect(told('2023-03-01', { kind: 'nothing' })).toBe('remind, nothing');
    expect(told('2023-03-01', ledger([]))).toBe('remind, nothing');
    expect(told('2023-12-01', { kind: 'broken', why: '' })).toBe('supervise, unusable');
    expect(told('2023-07-03', { kind: 'nothing' })).toBe('supervise, nothing');
    expect(told('2023-03-01', { kind: 'other-plan' })).toBe('remind, other-plan');
    const submission = { signed: '张', period: 'H1', records: 0, later: 0, at: '2023-02-01T10:00:00.000+08:00' };
    expect(told('2023-02-01', ledger([], { submission }))).toBe('');
  });
});
