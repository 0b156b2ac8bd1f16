import { describe, expect, it, test } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import type { Requirement } from '../../../src/core/plan/plan.ts';
import { cap, count, recurring, requirement, share } from '../../support/plans.ts';
import { standingOf } from '../../support/progress.ts';
import { add, done, type EntryParts, exempt, note } from '../../support/records.ts';

function light(duty: Requirement, entries: readonly EntryParts[], asOf: string, period?: string): string {
  const found = standingOf(duty, entries, asOf, period === undefined ? {} : { period });
  return found.yellow ? `${found.light} ${found.yellow}` : found.light;
}

describe('red and green', () => {
  it('is red what is overdue', () => {
    expect(light(requirement({ due: '2023-06-30' }), [], '2023-07-01')).toBe('red');
    expect(light(requirement({ target: cap('1') }), [add('2', '2023-02-01')], '2023-02-01')).toBe('red');
  });

  it('is green what is done or exempt, however near its due', () => {
    const duty = requirement({ due: '2023-06-30' });
    expect(light(duty, [done('2023-06-01')], '2023-06-29')).toBe('green');
    expect(light(duty, [exempt('2023-06-01')], '2023-06-29')).toBe('green');
  });

  it('is green what has not begun and has time', () => {
    expect(light(requirement(), [], '2023-06-30')).toBe('green');
  });
});

describe('due soon', () => {
  const duty = requirement({ due: '2023-07-31' });

  test.each([
    ['2023-06-30', 'green'],
    ['2023-07-01', 'yellow due-soon'],
    ['2023-07-31', 'yellow due-soon'],
    ['2023-08-01', 'red'],
  ])('on %s, a due of 07-31 is %s', (asOf, expected) => {
    expect(light(duty, [], asOf)).toBe(expected);
    expect(light(requirement({ due: '2023-07-31', target: share('100') }), [note('2023-01-01')], asOf)).toBe(expected);
  });

  it('is only said of a written due', () => {
    expect(light(requirement(), [], '2023-12-31')).toBe('green');
    expect(light(requirement({ due: '2023-12-31' }), [], '2023-12-31')).toBe('yellow due-soon');
  });
});

describe('the pace of a count', () => {
  const ten = requirement({ target: count('10') });
  const paceOf = (duty: Requirement, asOf: string, period?: string) => {
    const { measured } = standingOf(duty, [], asOf, period === undefined ? {} : { period });
    return measured.kind === 'count' && measured.pace ? formatDecimal(measured.pace) : 'none';
  };

  test.each([
    ['2023-01-30', '0'],
    ['2023-01-31', '0'],
    ['2023-02-28', '1'],
    ['2023-06-29', '4'],
    ['2023-06-30', '5'],
    ['2023-11-30', '9'],
    ['2023-12-31', '10'],
    ['2024-05-01', '10'],
  ])('as of %s is %s of 10 a year', (asOf, pace) => {
    expect(paceOf(ten, asOf)).toBe(pace);
  });

  it('runs up to the due, and no further', () => {
    const duty = requirement({ target: count('6'), due: '2023-06-30' });
    expect([paceOf(duty, '2023-03-31'), paceOf(duty, '2023-06-30'), paceOf(duty, '2023-11-30')]).toEqual([
      '3',
      '6',
      '6',
    ]);
  });

  it('runs over new year in a school year', () => {
    expect(paceOf(ten, '2024-02-29', '2023-09-01..2024-08-31')).toBe('5');
  });

  it('is nothing before the plan begins', () => {
    expect(paceOf(ten, '2022-11-01')).toBe('0');
  });

  it('is none where the span is under a month', () => {
    expect(paceOf(requirement({ target: count('10'), due: '2023-01-30' }), '2023-01-20')).toBe('none');
    expect(paceOf(requirement({ target: count('10'), due: '2023-01-31' }), '2023-01-20')).toBe('0');
  });

  it('makes yellow what is below it, and green what keeps it', () => {
    expect(light(ten, [add('4.9', '2023-06-01')], '2023-06-30')).toBe('yellow behind-pace');
    expect(light(ten, [add('5', '2023-06-01')], '2023-06-30')).toBe('green');
  });

  it('is named before a near due', () => {
    const duty = requirement({ target: count('10'), due: '2023-12-31' });
    expect(light(duty, [], '2023-12-20')).toBe('yellow behind-pace');
    expect(light(duty, [add('9', '2023-06-01')], '2023-12-20')).toBe('yellow due-soon');
  });
});

describe('a period that runs out', () => {
  const weekly = requirement({ target: recurring('1', 'week') });
  const quarterly = requirement({ target: recurring('1', 'quarter') });
  const monthly = requirement({ target: recurring('2', 'month') });

  test.each([
    ['a week on its fifth day', weekly, '2023-01-06', '2023-01-02..2023-12-31', 'green'],
    ['a week on its sixth day', weekly, '2023-01-07', '2023-01-02..2023-12-31', 'yellow period-running-out'],
    ['a quarter of 90 days on its 67th', quarterly, '2023-03-08', undefined, 'green'],
    ['a quarter of 90 days on its 68th', quarterly, '2023-03-09', undefined, 'yellow period-running-out'],
    ['a February of 28 days on its 21st', monthly, '2023-02-21', '2023-02-01..2023-12-31', 'yellow period-running-out'],
    ['a leap February of 29 days on its 21st', monthly, '2024-02-21', '2024-02-01..2024-12-31', 'green'],
    [
      'a leap February of 29 days on its 22nd',
      monthly,
      '2024-02-22',
      '2024-02-01..2024-12-31',
      'yellow period-running-out',
    ],
  ])('%s', (_, duty, asOf, period, expected) => {
    expect(light(duty, [], asOf, period)).toBe(expected);
  });

  it('is measured on a cut period as it is cut', () => {
    expect(light(monthly, [], '2023-01-25', '2023-01-10..2023-12-31')).toBe('green');
    expect(light(monthly, [], '2023-01-26', '2023-01-10..2023-12-31')).toBe('yellow period-running-out');
  });

  it('is green once it has what it owes, and while it owes nothing', () => {
    expect(light(monthly, [add('2', '2023-01-30')], '2023-01-31')).toBe('green');
    expect(light(monthly, [exempt('2023-01-01', { period: '2023-01' })], '2023-01-31')).toBe('green');
  });
});
