import { describe, expect, it, test } from 'vitest';
import type { Requirement } from '../../../src/core/plan/plan.ts';
import type { Progress } from '../../../src/core/progress/progress.ts';
import { isOpen, needsDoing, upcoming } from '../../../src/core/progress/upcoming.ts';
import { count, recurring, requirement } from '../../support/plans.ts';
import { progressIn } from '../../support/progress.ts';
import { add, confirm, done, type EntryParts, exempt, reopen, returned, underWay } from '../../support/records.ts';

const listed = (progress: Progress, days?: number) =>
  upcoming(progress, days).map(({ requirement: { requirement }, day }) => `${requirement.id} ${day}`);

describe('what comes next', () => {
  const requirements = [
    requirement({ id: '1', due: '2023-07-30' }),
    requirement({ id: '2', due: '2023-07-15' }),
    requirement({ id: '3', target: recurring('1', 'month') }),
    requirement({ id: '4', due: '2023-07-31' }),
    requirement({ id: '5' }),
    requirement({ id: '6', due: '2023-07-01', target: count('3', { across: true }) }),
    requirement({ id: '7', due: '2023-06-29' }),
    requirement({ id: '8', due: '2023-06-30' }),
  ];

  it('is what has a written due or a period’s end within 30 days, soonest first', () => {
    expect(listed(progressIn({ requirements, asOf: '2023-06-30' }))).toEqual([
      '3 2023-06-30',
      '8 2023-06-30',
      '2 2023-07-15',
      '1 2023-07-30',
    ]);
  });

  it('reaches as far as it is asked to', () => {
    expect(listed(progressIn({ requirements, asOf: '2023-06-30' }), 15)).toEqual([
      '3 2023-06-30',
      '8 2023-06-30',
      '2 2023-07-15',
    ]);
  });

  it('leaves out what is done or exempt, and a period that has what it owes', () => {
    const entries = [
      done('2023-06-01', { requirement: '1' }),
      exempt('2023-06-01', { requirement: '2' }),
      add('1', '2023-06-01', { requirement: '3' }),
    ];
    expect(listed(progressIn({ requirements, entries, asOf: '2023-06-30' }))).toEqual(['8 2023-06-30']);
  });

  it('is nothing once the plan has ended', () => {
    const last = [requirement({ due: '2023-12-31' }), requirement({ id: '2', target: recurring('1', 'month') })];
    expect(listed(progressIn({ requirements: last, asOf: '2023-12-31' }))).toHaveLength(2);
    expect(listed(progressIn({ requirements: last, asOf: '2024-01-01' }))).toEqual([]);
  });
});

function only(duty: Requirement, entries: readonly EntryParts[], asOf: string) {
  const progress = progressIn({ requirements: [duty], entries, asOf });
  const [found] = progress.requirements;
  if (found === undefined) throw new Error('it does not fall to the unit');
  return { need: needsDoing(found, progress), open: isOpen(found) };
}

describe('what needs doing', () => {
  const duty = requirement({ due: '2023-06-30', evidence: ['会议记录'] });

  test.each<readonly [string, readonly EntryParts[], string, string | undefined]>([
    [
      'what a review sent back, before all else',
      [done('2023-03-01'), returned('2023-04-01')],
      '2023-07-01',
      'returned',
    ],
    [
      'not as returned what the unit reopened itself',
      [done('2023-03-01'), reopen('2023-04-01')],
      '2023-07-01',
      'overdue',
    ],
    ['not as returned what was answered', [returned('2023-04-01'), underWay('2023-04-02')], '2023-05-01', undefined],
    ['what is overdue', [], '2023-07-01', 'overdue'],
    ['what is due within 30 days', [], '2023-05-31', 'due'],
    ['nothing before that', [], '2023-05-30', undefined],
    ['what lacks evidence', [done('2023-03-01')], '2023-06-15', 'lacks-evidence'],
    ['nothing that is exempt', [exempt('2023-03-01')], '2023-06-15', undefined],
  ])('is %s', (_, entries, asOf, need) => {
    expect(only(duty, entries, asOf).need).toBe(need);
  });

  it('is a current period that ends within 30 days and is short', () => {
    const quarterly = requirement({ target: recurring('1', 'quarter') });
    expect(only(quarterly, [], '2023-03-01').need).toBe('due');
    expect(only(quarterly, [], '2023-02-28').need).toBeUndefined();
    expect(only(quarterly, [add('1', '2023-02-01')], '2023-03-01').need).toBeUndefined();
  });

  it('is what was returned though no period owes anything', () => {
    const duty = requirement({ target: recurring('1', 'quarter') });
    const entries = [exempt('2023-01-05', { period: '2023-Q1..2023-Q4' }), returned('2023-02-01')];
    const again = exempt('2023-02-02', { period: '2023-Q1..2023-Q4' });
    expect(only(duty, [...entries, again], '2023-02-03')).toEqual({ need: 'returned', open: true });
  });

  it('is overdue before due, where an earlier period is short too', () => {
    expect(only(requirement({ target: recurring('1', 'month') }), [], '2023-02-01').need).toBe('overdue');
  });
});

describe('an open requirement', () => {
  const duty = requirement({ evidence: ['会议记录'] });
  const evidence = [{ url: 'https://example.org/1' }];

  test.each<readonly [string, readonly EntryParts[], boolean]>([
    ['is one with nothing', [], true],
    ['is one in progress', [underWay('2023-02-01')], true],
    ['is not one done with evidence', [done('2023-02-01', { evidence })], false],
    ['is one done that lacks evidence', [done('2023-02-01')], true],
    ['is not one exempt', [exempt('2023-02-01')], false],
    ['is one returned', [done('2023-02-01', { evidence }), returned('2023-03-01')], true],
    ['is one whose records are outdated', [done('2023-02-01', { evidence, print: 'of another text' })], true],
    ['is one exempt under another text', [exempt('2023-02-01', { print: 'of another text' })], true],
    [
      'is not closed by a confirmation of yet another text',
      [done('2023-02-01', { evidence, print: 'a' }), confirm('2023-02-02', { print: 'b' })],
      true,
    ],
  ])('%s', (_, entries, open) => {
    expect(only(duty, entries, '2023-06-30').open).toBe(open);
  });
});
