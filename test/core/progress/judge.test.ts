import { describe, expect, it, test } from 'vitest';
import { formatDecimal, formatShare } from '../../../src/core/decimal.ts';
import type { RequirementProgress } from '../../../src/core/progress/progress.ts';
import { cap, count, requirement, school, share } from '../../support/plans.ts';
import { progressIn, standingOf } from '../../support/progress.ts';
import {
  add,
  confirm,
  done,
  type EntryParts,
  exempt,
  note,
  reopen,
  returned,
  underWay,
} from '../../support/records.ts';

/** Status, the day since when, and days late, in one line. */
function outcome({ status, doneOn, daysLate }: RequirementProgress): string {
  return [status, ...(doneOn ? [doneOn] : []), ...(daysLate > 0 ? [`+${daysLate}`] : [])].join(' ');
}

type Case = readonly [sentence: string, entries: readonly EntryParts[], asOf: string, expected: string];

describe('a requirement without a target', () => {
  const duty = requirement({ due: '2023-06-30' });

  test.each<Case>([
    ['is not started while nothing stands', [], '2023-06-30', 'not-started'],
    ['is overdue on the day after its due', [], '2023-07-01', 'overdue'],
    ['is in progress with a note', [note('2023-02-01')], '2023-06-30', 'in-progress'],
    ['is in progress with progress', [underWay('2023-02-01')], '2023-06-30', 'in-progress'],
    ['is overdue in progress', [underWay('2023-02-01')], '2023-07-01', 'overdue'],
    ['is done when recorded done', [done('2023-06-30')], '2023-12-31', 'done 2023-06-30'],
    ['is done late', [done('2023-07-08')], '2023-12-31', 'done 2023-07-08 +8'],
    ['was not done before it was done', [done('2023-07-08')], '2023-07-07', 'overdue'],
    ['is done since the earliest day', [done('2023-05-02'), done('2023-04-01')], '2023-12-31', 'done 2023-04-01'],
    ['stays done with a note after it', [done('2023-05-02'), note('2023-06-01')], '2023-12-31', 'done 2023-05-02'],
    ['does not count a record of an amount as done', [add('1', '2023-02-01')], '2023-06-30', 'in-progress'],
  ])('%s', (_, entries, asOf, expected) => {
    expect(outcome(standingOf(duty, entries, asOf))).toBe(expected);
  });

  it('has until the last day of the plan where no due is written', () => {
    expect(standingOf(requirement(), [], '2023-12-31')).toMatchObject({ status: 'not-started', due: '2023-12-31' });
    expect(standingOf(requirement(), [], '2024-01-01').status).toBe('overdue');
  });

  it('counts what was recorded later by the day that it happened', () => {
    const late = done('2023-06-30', { at: '2023-07-08T09:00:00.000+08:00' });
    expect(outcome(standingOf(duty, [late], '2023-06-30'))).toBe('done 2023-06-30');
  });

  it('counts by the calendar day written in “at” where no other is given', () => {
    const entry: EntryParts = { kind: 'done', at: '2023-06-30T23:59:00.000-11:00' };
    expect(outcome(standingOf(duty, [entry], '2023-06-30'))).toBe('done 2023-06-30');
  });
});

describe('a count', () => {
  const duty = requirement({ target: count('2'), due: '2023-06-30' });

  test.each<Case>([
    ['is not started without entries', [], '2023-01-05', 'not-started'],
    ['is in progress below the target', [add('1', '2023-03-08')], '2023-06-30', 'in-progress'],
    [
      'is done on the day that the sum reaches it',
      [add('1', '2023-03-08'), add('1', '2023-05-04')],
      '2023-05-04',
      'done 2023-05-04',
    ],
    [
      'adds up by the day, not by when it was recorded',
      [add('1', '2023-05-04'), add('1', '2023-03-08'), add('1', '2023-06-01')],
      '2023-12-31',
      'done 2023-05-04',
    ],
    [
      'is late by the day that it was reached',
      [add('1.5', '2023-03-08'), add('0.5', '2023-07-02')],
      '2023-12-31',
      'done 2023-07-02 +2',
    ],
    ['is overdue short of it', [add('1.9', '2023-03-08')], '2023-07-01', 'overdue'],
    ['is not decided by “done”', [done('2023-03-08')], '2023-06-30', 'in-progress'],
    [
      'passes over amounts that cannot be read',
      [add('1e400', '2023-03-08'), add('2/2', '2023-03-09')],
      '2023-06-30',
      'in-progress',
    ],
    [
      'passes over the amount of anything but progress',
      [note('2023-03-08', { amount: '2' })],
      '2023-06-30',
      'in-progress',
    ],
    [
      'counts what names a period, too',
      [add('2', '2023-03-08', { period: '2023-02' })],
      '2023-06-30',
      'done 2023-03-08',
    ],
  ])('%s', (_, entries, asOf, expected) => {
    expect(outcome(standingOf(duty, entries, asOf))).toBe(expected);
  });

  it('adds exactly, and says what is missing', () => {
    const { measured } = standingOf(duty, [add('0.1', '2023-01-05'), add('0.2', '2023-01-06')], '2023-06-30');
    if (measured.kind !== 'count') throw new Error(measured.kind);
    expect([formatDecimal(measured.value), formatDecimal(measured.missing)]).toEqual(['0.3', '1.7']);
  });
});

describe('a share', () => {
  const duty = requirement({ target: share('95'), due: '2023-06-30' });

  test.each<Case>([
    ['is done when the latest reaches it', [add('38/40', '2023-03-08')], '2023-06-30', 'done 2023-03-08'],
    ['is in progress below it', [add('37/40', '2023-03-08')], '2023-06-30', 'in-progress'],
    ['is overdue below it', [add('37/40', '2023-03-08')], '2023-07-01', 'overdue'],
    [
      'goes by the latest day',
      [add('40/40', '2023-05-01'), add('1/40', '2023-03-01')],
      '2023-06-30',
      'done 2023-05-01',
    ],
    [
      'on one day goes by the later record',
      [add('1/40', '2023-05-01'), add('39/40', '2023-05-01')],
      '2023-06-30',
      'done 2023-05-01',
    ],
    ['is undone by a lower one', [add('40/40', '2023-03-01'), add('30/40', '2023-05-01')], '2023-06-30', 'in-progress'],
    [
      'is done since the last run began',
      [add('40/40', '2023-02-01'), add('1/40', '2023-03-01'), add('39/40', '2023-04-01'), add('40/40', '2023-05-01')],
      '2023-06-30',
      'done 2023-04-01',
    ],
    [
      'passes over what is no share',
      [add('40/40', '2023-03-01'), add('41/40', '2023-04-01'), add('3', '2023-05-01')],
      '2023-06-30',
      'done 2023-03-01',
    ],
  ])('%s', (_, entries, asOf, expected) => {
    expect(outcome(standingOf(duty, entries, asOf))).toBe(expected);
  });

  it('shows the latest, and nothing before the first', () => {
    const { measured } = standingOf(duty, [add('30/40', '2023-03-01'), add('31/41', '2023-04-01')], '2023-06-30');
    expect(measured.kind === 'share' && measured.value && formatShare(measured.value)).toBe('31/41');
    expect(standingOf(duty, [], '2023-06-30').measured).toEqual({ kind: 'share' });
  });
});

describe('a cap', () => {
  const duty = requirement({ target: cap('5'), due: '2023-06-30' });

  test.each<Case>([
    ['is not started without entries', [], '2023-06-30', 'not-started'],
    ['is in progress under its limit', [add('5', '2023-03-01')], '2023-06-30', 'in-progress'],
    ['is done under its limit when its time is over', [add('5', '2023-03-01')], '2023-07-01', 'done'],
    ['is done with nothing at all when its time is over', [], '2023-07-01', 'done'],
    ['is overdue at once above its limit', [add('5', '2023-03-01'), add('0.1', '2023-03-02')], '2023-03-02', 'overdue'],
    ['stays overdue above its limit', [add('6', '2023-03-01')], '2024-06-01', 'overdue'],
  ])('%s', (_, entries, asOf, expected) => {
    expect(outcome(standingOf(duty, entries, asOf))).toBe(expected);
  });

  it('says that it is exceeded', () => {
    expect(standingOf(duty, [add('6', '2023-03-01')], '2023-03-02').measured).toMatchObject({ exceeded: true });
    expect(standingOf(duty, [add('5', '2023-03-01')], '2023-03-02').measured).toMatchObject({ exceeded: false });
  });
});

describe('once the plan has ended', () => {
  it('everything undone is overdue, and caps under their limit are done', () => {
    const requirements = [
      requirement({ id: '1' }),
      requirement({ id: '2', target: count('2') }),
      requirement({ id: '3', target: share('100') }),
      requirement({ id: '4', target: cap('5') }),
    ];
    const statuses = (asOf: string) => progressIn({ requirements, asOf }).requirements.map(({ status }) => status);
    expect(statuses('2023-12-31')).toEqual(['not-started', 'not-started', 'not-started', 'not-started']);
    expect(statuses('2026-11-24')).toEqual(['overdue', 'overdue', 'overdue', 'done']);
  });

  it('counts what is recorded afterwards as of the last day', () => {
    const entry = exempt(undefined, { at: '2026-11-24T10:00:00.000+08:00' });
    expect(outcome(standingOf(requirement(), [entry], '2026-11-24'))).toBe('exempt');
    expect(outcome(standingOf(requirement(), [entry], '2023-12-30'))).toBe('not-started');
  });
});

describe('an exemption', () => {
  test.each<Case>([
    ['of the whole makes it exempt', [exempt('2023-03-01')], '2023-12-31', 'exempt'],
    ['keeps it from ever being overdue', [exempt('2023-03-01')], '2024-06-01', 'exempt'],
    ['does not hold before its day', [exempt('2023-03-01')], '2023-02-28', 'not-started'],
    ['holds against what was done before', [done('2023-02-01'), exempt('2023-03-01')], '2023-12-31', 'exempt'],
    ['gives way to what is done later', [exempt('2023-02-01'), done('2023-03-01')], '2023-12-31', 'done 2023-03-01'],
    ['stands with progress after it', [exempt('2023-02-01'), underWay('2023-03-01')], '2023-12-31', 'exempt'],
    [
      'goes by the fold’s order, not by the day',
      [exempt('2023-05-01'), done('2023-03-01')],
      '2023-12-31',
      'done 2023-03-01',
    ],
    ['of a period exempts nothing else', [exempt('2023-03-01', { period: '2023-02' })], '2023-12-31', 'in-progress'],
  ])('%s', (_, entries, asOf, expected) => {
    expect(outcome(standingOf(requirement(), entries, asOf))).toBe(expected);
  });

  it('later than amounts that are enough makes it exempt', () => {
    const duty = requirement({ target: count('1') });
    expect(outcome(standingOf(duty, [add('1', '2023-02-01'), exempt('2023-03-01')], '2023-12-31'))).toBe('exempt');
    expect(outcome(standingOf(duty, [exempt('2023-02-01'), add('1', '2023-03-01')], '2023-12-31'))).toBe(
      'done 2023-03-01',
    );
  });

  it('is shown where it decides, the last of several', () => {
    const twice = [exempt('2023-02-01'), exempt('2023-03-01')];
    expect(standingOf(requirement(), twice, '2023-12-31').exemption?.entry.id).toBe('e2');
    expect(
      standingOf(requirement(), [exempt('2023-02-01'), done('2023-03-01')], '2023-12-31').exemption,
    ).toBeUndefined();
  });
});

describe.each([
  ['reopening', reopen],
  ['returned review', returned],
])('a %s', (_, sendBack) => {
  const duty = requirement({ due: '2023-06-30' });
  const counted = requirement({ target: count('2'), due: '2023-06-30' });

  test.each<Case>([
    ['ends an earlier done', [done('2023-03-01'), sendBack('2023-04-01')], '2023-06-30', 'in-progress'],
    ['leaves it overdue after the due', [done('2023-03-01'), sendBack('2023-04-01')], '2023-07-01', 'overdue'],
    ['ends an earlier exemption', [exempt('2023-03-01'), sendBack('2023-04-01')], '2023-06-30', 'in-progress'],
    ['alone makes it in progress', [sendBack('2023-04-01')], '2023-06-30', 'in-progress'],
    [
      'is answered by a later done',
      [done('2023-03-01'), sendBack('2023-04-01'), done('2023-05-01')],
      '2023-06-30',
      'done 2023-05-01',
    ],
    [
      'does not get its done back from a confirmation',
      [done('2023-03-01'), sendBack('2023-04-01'), confirm('2023-05-01')],
      '2023-06-30',
      'in-progress',
    ],
    [
      'is answered by a later exemption',
      [done('2023-03-01'), sendBack('2023-04-01'), exempt('2023-05-01')],
      '2023-06-30',
      'exempt',
    ],
    ['does not hold before its day', [done('2023-03-01'), sendBack('2023-04-01')], '2023-03-31', 'done 2023-03-01'],
    ['counts by the fold’s order', [sendBack('2023-04-01'), done('2023-03-01')], '2023-06-30', 'done 2023-03-01'],
    [
      'is not answered by a note',
      [done('2023-03-01'), sendBack('2023-04-01'), note('2023-05-01')],
      '2023-06-30',
      'in-progress',
    ],
  ])('%s', (_sentence, entries, asOf, expected) => {
    expect(outcome(standingOf(duty, entries, asOf))).toBe(expected);
  });

  test.each<Case>([
    [
      'leaves the amounts, but not the done',
      [add('2', '2023-03-01'), sendBack('2023-04-01')],
      '2023-06-30',
      'in-progress',
    ],
    [
      'is answered by progress, and done since then',
      [add('2', '2023-03-01'), sendBack('2023-04-01'), underWay('2023-05-01')],
      '2023-06-30',
      'done 2023-05-01',
    ],
    [
      'is answered by a confirmation',
      [add('2', '2023-03-01'), sendBack('2023-04-01'), confirm('2023-07-03')],
      '2023-12-31',
      'done 2023-07-03 +3',
    ],
    [
      'is done when the sum is reached after its answer',
      [add('1', '2023-03-01'), sendBack('2023-04-01'), underWay('2023-04-02'), add('1', '2023-05-01')],
      '2023-06-30',
      'done 2023-05-01',
    ],
  ])('of a count %s', (_sentence, entries, asOf, expected) => {
    expect(outcome(standingOf(counted, entries, asOf))).toBe(expected);
  });

  it('is shown while nothing has answered it', () => {
    const entries = [done('2023-03-01'), sendBack('2023-04-01')];
    expect(standingOf(duty, entries, '2023-06-30').reopened?.entry.id).toBe('e2');
    for (const answer of [done, underWay, confirm, exempt]) {
      expect(standingOf(duty, [...entries, answer('2023-05-01')], '2023-06-30').reopened).toBeUndefined();
    }
  });

  it('keeps the value in sight', () => {
    const { measured } = standingOf(counted, [add('2', '2023-03-01'), sendBack('2023-04-01')], '2023-06-30');
    expect(measured.kind === 'count' && formatDecimal(measured.value)).toBe('2');
  });
});

it('what is done again is so since its own day, whatever answered first', () => {
  const entries = [returned('2023-04-01'), underWay('2023-05-01'), done('2023-04-15')];
  expect(outcome(standingOf(requirement(), entries, '2023-06-30'))).toBe('done 2023-04-15');
});

it('an accepted review ends nothing', () => {
  const entries = [done('2023-03-01'), returned('2023-04-01', { verdict: 'accepted' })];
  expect(outcome(standingOf(requirement(), entries, '2023-06-30'))).toBe('done 2023-03-01');
});

describe('lacking evidence', () => {
  const duty = requirement({ evidence: ['会议记录'] });
  const photo = { evidence: [{ url: 'https://example.org/photo' }] };

  it('is said of what is done with none attached', () => {
    expect(standingOf(duty, [done('2023-03-01')], '2023-06-30').lacksEvidence).toBe(true);
    expect(standingOf(duty, [done('2023-03-01', { evidence: [] })], '2023-06-30').lacksEvidence).toBe(true);
  });

  it('is over when any entry carries some, a later attachment too', () => {
    const attached: EntryParts = { kind: 'attach', on: '2023-04-01', to: 'e1', ...photo };
    expect(standingOf(duty, [done('2023-03-01', photo)], '2023-06-30').lacksEvidence).toBe(false);
    expect(standingOf(duty, [done('2023-03-01'), attached], '2023-06-30').lacksEvidence).toBe(false);
    expect(standingOf(duty, [done('2023-03-01'), attached], '2023-03-31').lacksEvidence).toBe(true);
  });

  it('is not said where none is expected, or nothing done', () => {
    expect(standingOf(requirement(), [done('2023-03-01')], '2023-06-30').lacksEvidence).toBe(false);
    expect(standingOf(duty, [underWay('2023-03-01')], '2023-06-30').lacksEvidence).toBe(false);
    expect(standingOf(duty, [exempt('2023-03-01')], '2023-06-30').lacksEvidence).toBe(false);
  });
});

describe('whose entries count', () => {
  const others = done('2023-03-01', { unit: 'primary-2' });

  it('is the unit’s own', () => {
    expect(standingOf(requirement(), [others], '2023-06-30').status).toBe('not-started');
    expect(standingOf(requirement(), [others], '2023-06-30').entries).toEqual([]);
  });

  it('is everyone’s without a unit', () => {
    expect(standingOf(requirement(), [others], '2023-06-30', { unit: null }).status).toBe('done');
  });

  it('is never another plan’s', () => {
    expect(standingOf(requirement(), [done('2023-03-01', { plan: 'other' })], '2023-06-30').status).toBe('not-started');
  });

  it('leaves out what only concerns the ledger', () => {
    const idle: EntryParts = { kind: 'retract', retracts: 'unknown', on: '2023-03-01' };
    expect(standingOf(requirement(), [idle], '2023-06-30', { unit: school }).status).toBe('not-started');
  });
});
