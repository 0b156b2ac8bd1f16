import { describe, expect, it, test } from 'vitest';
import { formatDecimal, formatShare } from '../../../src/core/decimal.ts';
import type { RequirementProgress, UnitRef } from '../../../src/core/progress/progress.ts';
import { bureau, cap, count, recurring, requirement, school, share } from '../../support/plans.ts';
import { periodIn, periodsIn, progressIn, standingOf } from '../../support/progress.ts';
import { add, exempt, returned } from '../../support/records.ts';

const across = { across: true };
const one = { unit: 'primary-1' };
const two = { unit: 'primary-2' };
const issuer: UnitRef = { id: 'district-education', name: '区教育局', kind: 'school' };

function value({ measured }: RequirementProgress): string {
  switch (measured.kind) {
    case 'count':
    case 'cap':
      return formatDecimal(measured.value);
    case 'share':
      return measured.value ? formatShare(measured.value) : 'none';
    default:
      return measured.kind;
  }
}

describe.each([
  ['the bureau', bureau],
  ['the issuer, of whatever kind', issuer],
  ['nobody in particular', null],
])('the district’s target, looked at by %s', (_, unit) => {
  it('sums what all units have added', () => {
    const duty = requirement({ target: count('10', across) });
    const found = standingOf(duty, [add('4', '2023-02-01', one), add('6', '2023-03-01', two)], '2023-06-30', { unit });
    expect([found.status, found.doneOn, value(found), found.contributes]).toEqual(['done', '2023-03-01', '10', false]);
    expect(found.entries).toHaveLength(2);
  });

  it('makes one share of the latest of each unit', () => {
    const duty = requirement({ target: share('100', across) });
    const entries = [
      add('1/2', '2023-02-01', one),
      add('3/3', '2023-03-01', two),
      add('2/2', '2023-04-01', one),
      add('2/3', '2023-02-15', two),
    ];
    expect(value(standingOf(duty, entries, '2023-03-31', { unit }))).toBe('4/5');
    const found = standingOf(duty, entries, '2023-06-30', { unit });
    expect([value(found), found.status, found.doneOn]).toEqual(['5/5', 'done', '2023-04-01']);
  });

  it('sums each period over all units', () => {
    const duty = requirement({ target: recurring('2', 'month', across) });
    const entries = [add('1', '2023-01-05', one), add('1', '2023-01-06', two), add('1', '2023-02-06', two)];
    const found = standingOf(duty, entries, '2023-03-01', { unit });
    expect([periodIn(found, '2023-01').state, periodIn(found, '2023-02').state]).toEqual(['met', 'short']);
    expect(found.status).toBe('overdue');
  });

  it('is in arrears like any other, and counts in the totals', () => {
    const requirements = [requirement({ target: count('10', across), due: '2023-03-31' })];
    const progress = progressIn({ requirements, asOf: '2023-04-01', unit });
    expect(progress.requirements[0]).toMatchObject({ status: 'overdue', light: 'red' });
    expect(progress.totals.overdue).toBe(1);
  });

  it('leaves out what a school was sent back, until it answers', () => {
    const duty = requirement({ target: count('10', across) });
    const given = [add('4', '2023-02-01', one), add('6', '2023-03-01', two)];
    const back = returned('2023-04-01', { ...one, reviews: ['e1'] });
    const found = standingOf(duty, [...given, back], '2023-06-30', { unit });
    expect([value(found), found.status, found.entries.length]).toEqual(['6', 'in-progress', 3]);
    const answered = standingOf(duty, [...given, back, add('1', '2023-05-01', one)], '2023-06-30', { unit });
    expect([value(answered), answered.status]).toEqual(['11', 'done']);
  });

  it('is neither exempted nor sent back with one school', () => {
    const duty = requirement({ target: count('10', across) });
    const three = { unit: 'primary-3' };
    const given = [add('4', '2023-02-01', two), add('10', '2023-02-01', three)];
    const entries = [...given, exempt('2023-03-01', one), returned('2023-03-02', two)];
    expect(standingOf(duty, entries, '2023-06-30', { unit }).status).toBe('done');
  });
});

describe('the district’s target, looked at by a school', () => {
  test.each([
    ['a count', count('10', across), add('4', '2023-02-01', one), '4'],
    ['a share', share('100', across), add('1/2', '2023-02-01', one), '1/2'],
    ['a cap', cap('3', across), add('4', '2023-02-01', one), '4'],
  ])('%s shows what the school has contributed, in progress and green', (_, target, own, shown) => {
    const duty = requirement({ target, due: '2023-06-30' });
    for (const asOf of ['2023-06-20', '2023-07-01', '2024-01-01']) {
      const found = standingOf(duty, [own, add('9', '2023-02-02', two)], asOf);
      expect(found).toMatchObject({ contributes: true, status: 'in-progress', light: 'green', daysLate: 0 });
      expect(value(found)).toBe(shown);
      expect(found.entries).toHaveLength(1);
    }
  });

  it('is not started without an entry of its own, and never overdue', () => {
    const duty = requirement({ target: count('10', across) });
    expect(standingOf(duty, [add('9', '2023-02-02', two)], '2024-01-01').status).toBe('not-started');
  });

  it('is exempt if exempted, whatever came after', () => {
    const duty = requirement({ target: count('10', across) });
    expect(standingOf(duty, [exempt('2023-02-02'), add('1', '2023-03-01')], '2023-06-30').status).toBe('exempt');
  });

  it('asks nothing of it: no pace, nothing missing, nothing exceeded, no period owing', () => {
    const measured = (target: Parameters<typeof requirement>[0]) =>
      standingOf(requirement(target), [add('1', '2023-01-01')], '2023-12-31');
    expect(measured({ target: count('10', across) }).measured).toEqual({
      kind: 'count',
      value: { coefficient: 1n, scale: 0 },
      missing: { coefficient: 0n, scale: 0 },
    });
    expect(measured({ target: cap('0.5', across) }).measured).toMatchObject({ exceeded: false });
    const recurringOne = measured({ target: recurring('2', 'month', across) });
    expect(recurringOne.status).toBe('in-progress');
    expect(new Set(periodsIn(recurringOne).map(({ state }) => state))).toEqual(new Set(['free']));
    const january = periodIn(recurringOne, '2023-01');
    expect([formatDecimal(january.value), formatDecimal(january.missing)]).toEqual(['1', '0']);
  });

  it('counts in no total', () => {
    const requirements = [requirement({ id: '1' }), requirement({ id: '2', target: count('10', across) })];
    const { totals } = progressIn({ requirements, asOf: '2023-06-30', unit: school });
    expect(totals).toEqual({ done: 0, 'in-progress': 0, 'not-started': 1, overdue: 0, exempt: 0 });
  });
});
