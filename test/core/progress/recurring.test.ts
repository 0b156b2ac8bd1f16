import { describe, expect, it, test } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import type { PeriodProgress } from '../../../src/core/progress/periods.ts';
import { recurring, requirement } from '../../support/plans.ts';
import { periodIn, periodsIn, standingOf } from '../../support/progress.ts';
import { add, done, exempt, note, reopen } from '../../support/records.ts';

const monthly = requirement({ target: recurring('2', 'month') });
const quarterly = requirement({ target: recurring('1', 'quarter') });
const everyQuarter = ['2023-02-10', '2023-05-10', '2023-08-10', '2023-11-10'].map((on) => add('1', on));

const shown = ({ state, value, missing }: PeriodProgress) =>
  `${state} ${formatDecimal(value)} ${formatDecimal(missing)}`;
const states = (periods: readonly PeriodProgress[]) => periods.map(({ state }) => state);

describe('a period', () => {
  const found = standingOf(
    monthly,
    [add('1', '2023-01-05'), add('1', '2023-01-31'), add('1.5', '2023-02-01'), add('1', '2023-03-01')],
    '2023-03-31',
  );

  test.each([
    ['2023-01', 'met 2 0'],
    ['2023-02', 'short 1.5 0.5'],
    ['2023-03', 'running 1 1'],
    ['2023-04', 'ahead 0 2'],
  ])('%s is %s', (name, expected) => {
    expect(shown(periodIn(found, name))).toBe(expected);
  });

  it('runs from its first day on', () => {
    expect(periodIn(standingOf(monthly, [], '2023-01-31'), '2023-02').state).toBe('ahead');
    expect(periodIn(standingOf(monthly, [], '2023-02-01'), '2023-02').state).toBe('running');
  });

  it('is short only once it is over', () => {
    expect(periodIn(standingOf(monthly, [], '2023-01-31'), '2023-01').state).toBe('running');
    expect(periodIn(standingOf(monthly, [], '2023-02-01'), '2023-01').state).toBe('short');
    expect(periodIn(standingOf(monthly, [], '2023-12-31'), '2023-12').state).toBe('running');
    expect(periodIn(standingOf(monthly, [], '2024-01-01'), '2023-12').state).toBe('short');
  });

  it('is met ahead of its time by what is recorded for it', () => {
    const early = add('2', '2023-01-10', { period: '2023-02' });
    expect(shown(periodIn(standingOf(monthly, [early], '2023-01-31'), '2023-02'))).toBe('met 2 0');
  });

  it('counts by the day that it happened: June 30 filed July 8 is June’s', () => {
    const late = add('2', '2023-06-30', { at: '2023-07-08T09:00:00.000+08:00' });
    expect(shown(periodIn(standingOf(monthly, [late], '2023-07-31'), '2023-06'))).toBe('met 2 0');
  });

  it('goes on over new year in a school year', () => {
    const weekly = requirement({ target: recurring('1', 'week') });
    const found = standingOf(weekly, [add('1', '2024-01-03')], '2024-01-10', { period: '2023-09-01..2024-08-31' });
    expect(['2023-W52', '2024-W01', '2024-W02', '2024-W03'].map((name) => periodIn(found, name).state)).toEqual([
      'short',
      'met',
      'running',
      'ahead',
    ]);
  });
});

describe('making up', () => {
  const found = standingOf(
    monthly,
    [add('2', '2023-03-03', { period: '2023-02' }), add('2', '2023-03-04', { period: '2023-03' })],
    '2023-03-31',
  );

  it('counts in the period named, and is shown there', () => {
    expect(periodIn(found, '2023-02')).toMatchObject({ state: 'met', madeUpOn: ['2023-03-03'] });
  });

  it('is none where the day lies in the period named', () => {
    expect(periodIn(found, '2023-03')).toMatchObject({ state: 'met', madeUpOn: [] });
    expect(formatDecimal(periodIn(found, '2023-03').value)).toBe('2');
  });

  it('does not count before the day that it happened', () => {
    const [late] = [add('2', '2023-03-03', { period: '2023-02' })];
    expect(periodIn(standingOf(monthly, [late], '2023-03-02'), '2023-02').state).toBe('short');
  });

  it('of an unknown period, or of a range, counts nowhere but keeps it in progress', () => {
    for (const period of ['2024-02', 'H1', '2023-01..2023-02']) {
      const found = standingOf(monthly, [add('2', '2023-01-03', { period })], '2023-01-31');
      expect(found.status).toBe('in-progress');
      expect(periodsIn(found).every(({ value }) => formatDecimal(value) === '0')).toBe(true);
    }
  });
});

describe('what owes nothing', () => {
  const rest = { breaks: ['2023-07-08..2023-08-31'] };

  it('is a period wholly in a break; what is recorded in it still counts', () => {
    const found = standingOf(monthly, [add('1', '2023-08-15')], '2023-09-01', rest);
    expect(shown(periodIn(found, '2023-08'))).toBe('free 1 0');
    expect(periodIn(found, '2023-07').state).toBe('short');
  });

  it('is a period exempted, one or a range of them', () => {
    const found = standingOf(monthly, [exempt('2023-01-05', { period: '2023-02..2023-04' })], '2023-06-15');
    expect(states(periodsIn(found)).slice(0, 6)).toEqual(['short', 'exempt', 'exempt', 'exempt', 'short', 'running']);
    expect(shown(periodIn(found, '2023-02'))).toBe('exempt 0 0');
  });

  it('is not a period whose exemption a reopening has ended', () => {
    const entries = [exempt('2023-01-05', { period: '2023-01' }), reopen('2023-02-05')];
    expect(periodIn(standingOf(monthly, entries, '2023-02-10'), '2023-01').state).toBe('short');
  });
});

describe('a recurring requirement', () => {
  it('is not started, then in progress, then done with its last period', () => {
    expect(standingOf(quarterly, [], '2023-01-31').status).toBe('not-started');
    expect(standingOf(quarterly, everyQuarter, '2023-11-09').status).toBe('in-progress');
    expect(standingOf(quarterly, everyQuarter, '2023-11-10')).toMatchObject({
      status: 'done',
      doneOn: '2023-11-10',
      daysLate: 0,
    });
  });

  it('is overdue while a period that is over is short, and done once it is made good', () => {
    const [first, , third, fourth] = everyQuarter;
    const missed = [first, third, fourth].filter((entry) => entry !== undefined);
    expect(standingOf(quarterly, missed, '2023-12-31').status).toBe('overdue');
    const madeGood = [...missed, add('1', '2023-12-20', { period: '2023-Q2' })];
    expect(standingOf(quarterly, madeGood, '2023-12-31')).toMatchObject({
      status: 'done',
      doneOn: '2023-12-20',
      daysLate: 0,
    });
  });

  it('is overdue at once when a period ends short', () => {
    expect(standingOf(quarterly, [], '2023-03-31').status).toBe('not-started');
    expect(standingOf(quarterly, [], '2023-04-01').status).toBe('overdue');
  });

  it('is done without the periods that are exempt', () => {
    const entries = [...everyQuarter.slice(1), exempt('2023-01-05', { period: '2023-Q1' })];
    expect(standingOf(quarterly, entries, '2023-12-31').status).toBe('done');
    const more = [...entries, add('1', '2023-12-20', { period: '2023-Q1' })];
    expect(standingOf(quarterly, more, '2023-12-31').doneOn).toBe('2023-11-10');
  });

  it('is exempt where nothing owes, and says why', () => {
    const all = exempt('2023-01-05', { period: '2023-Q1..2023-Q4' });
    expect(standingOf(quarterly, [all], '2023-12-31')).toMatchObject({
      status: 'exempt',
      exemption: { entry: { id: 'e1' } },
    });
    const inBreak = standingOf(quarterly, [], '2023-02-01', { breaks: ['2023-01-01..2023-12-31'] });
    expect(inBreak.status).toBe('exempt');
    expect(inBreak.exemption).toBeUndefined();
  });

  it('is not decided by “done”', () => {
    expect(standingOf(quarterly, [done('2023-01-05')], '2023-01-31').status).toBe('in-progress');
  });

  it('is in progress with a note', () => {
    expect(standingOf(quarterly, [note('2023-01-05')], '2023-01-31').status).toBe('in-progress');
  });

  it('is at most in progress while it is reopened', () => {
    const entries = [...everyQuarter, reopen('2023-12-01')];
    expect(standingOf(quarterly, entries, '2023-12-31').status).toBe('in-progress');
    expect(standingOf(quarterly, [...entries, add('1', '2023-12-05')], '2023-12-31')).toMatchObject({
      status: 'done',
      doneOn: '2023-12-05',
    });
  });

  it('lacks evidence from the first period that has what it owes', () => {
    const duty = requirement({ target: recurring('1', 'quarter'), evidence: ['签到表'] });
    expect(standingOf(duty, [], '2023-02-01').lacksEvidence).toBe(false);
    expect(standingOf(duty, [add('1', '2023-02-10')], '2023-02-10').lacksEvidence).toBe(true);
    const exempted = [add('1', '2023-02-10'), exempt('2023-02-11')];
    expect(standingOf(duty, exempted, '2023-02-11').lacksEvidence).toBe(false);
    const shown = add('1', '2023-02-10', { evidence: [{ url: 'https://example.org/1' }] });
    expect(standingOf(duty, [shown], '2023-02-10').lacksEvidence).toBe(false);
  });

  it('needs only one meeting in a leap February', () => {
    const found = standingOf(requirement({ target: recurring('1', 'month') }), [add('1', '2024-02-29')], '2024-03-01', {
      period: '2024-02-01..2024-12-31',
    });
    expect(periodIn(found, '2024-02').state).toBe('met');
  });
});

describe('a duty of each term', () => {
  const termly = requirement({ target: recurring('1', 'term') });
  const rest = { terms: ['春季学期 2023-02-06..2023-07-07', '2023-09-01..2023-12-29'] };
  const standing = (entries: Parameters<typeof standingOf>[1], asked: string, target = termly) =>
    periodsIn(standingOf(target, entries, asked, rest)).map(({ name, state, value, madeUpOn }) =>
      `${name} ${state} ${formatDecimal(value)} ${madeUpOn.join(' ')}`.trim(),
    );

  it('is due by its terms alone', () => {
    expect(standing([], '2023-02-05')).toEqual(['T1 ahead 0', 'T2 ahead 0']);
    expect(standing([], '2023-07-07')).toEqual(['T1 running 0', 'T2 ahead 0']);
    expect(standing([], '2023-07-08')).toEqual(['T1 short 0', 'T2 ahead 0']);
    expect(standing([], '2024-01-01')).toEqual(['T1 short 0', 'T2 short 0']);
  });

  it('is made up on a day between them, and done ahead for the next once it is met', () => {
    const held = [add('1', '2023-07-20'), add('1', '2023-08-25')];
    expect(standing(held, '2023-09-01')).toEqual(['T1 met 1 2023-07-20', 'T2 met 1']);
    expect(standing(held.slice(0, 1), '2023-09-01')).toEqual(['T1 met 1 2023-07-20', 'T2 running 0']);
  });

  it('counts before the first for the first, and after the last for the last', () => {
    expect(standing([add('1', '2023-01-10'), add('1', '2023-09-10'), add('1', '2023-12-30')], '2023-12-31')).toEqual([
      'T1 met 1',
      'T2 met 2 2023-12-30',
    ]);
  });

  it('leaves a day between them to the next where the one before is exempt, or the target the district’s', () => {
    const held = [exempt('2023-03-01', { period: 'T1', reason: '借址办学' }), add('1', '2023-07-20')];
    expect(standing(held, '2023-09-01')).toEqual(['T1 exempt 0', 'T2 met 1']);
    const across = requirement({ target: recurring('1', 'term', { across: true }) });
    expect(standing([add('1', '2023-07-20')], '2023-09-01', across)).toEqual(['T1 free 0', 'T2 free 1']);
  });

  it('takes a term that is named, whatever the day', () => {
    expect(standing([add('1', '2023-10-01', { period: 'T1' })], '2023-10-01')).toEqual([
      'T1 met 1 2023-10-01',
      'T2 running 0',
    ]);
  });
});

describe('a duty of blocks and of several years', () => {
  it('is met in its block, and short when that is over', () => {
    const found = standingOf(
      requirement({ target: recurring('1', '2 months') }),
      [add('1', '2023-02-28')],
      '2023-05-01',
    );
    expect(
      periodsIn(found)
        .map(({ name, state }) => `${name} ${state}`)
        .slice(0, 4),
    ).toEqual(['2023-01 met', '2023-03 short', '2023-05 running', '2023-07 ahead']);
  });

  it('is owed once by the end of the plan where that comes first', () => {
    const triennial = requirement({ target: recurring('1', '3 years') });
    expect(standingOf(triennial, [], '2023-12-31').status).toBe('not-started');
    expect(standingOf(triennial, [], '2024-01-01').status).toBe('overdue');
    expect(standingOf(triennial, [add('1', '2023-11-11')], '2023-11-11').status).toBe('done');
  });
});

describe('a day within each period', () => {
  const by25 = requirement({ target: recurring('1', 'month', { by: '25' }) });
  const february = (entries: Parameters<typeof standingOf>[1], asked: string) =>
    periodIn(standingOf(by25, [add('1', '2023-01-05'), ...entries], asked), '2023-02');

  it('ends the period for its status', () => {
    expect(february([], '2023-02-25').state).toBe('running');
    expect(february([], '2023-02-26').state).toBe('short');
    expect(standingOf(by25, [add('1', '2023-01-05')], '2023-02-26').status).toBe('overdue');
  });

  it('makes what comes after it in the period late, and no making-up', () => {
    expect(february([add('1', '2023-02-27')], '2023-02-27')).toMatchObject({
      state: 'met',
      due: '2023-02-25',
      lateOn: '2023-02-27',
      madeUpOn: [],
    });
  });

  it('leaves what comes after the period to making-up', () => {
    const found = february([add('1', '2023-03-01', { period: '2023-02' })], '2023-03-01');
    expect(found).toMatchObject({ state: 'met', madeUpOn: ['2023-03-01'] });
    expect(found.lateOn).toBeUndefined();
  });

  it('is none of those where the plan writes none', () => {
    const found = periodIn(standingOf(monthly, [add('2', '2023-01-31')], '2023-02-01'), '2023-01');
    expect(Object.keys(found)).toEqual(['name', 'from', 'to', 'state', 'value', 'missing', 'madeUpOn']);
  });

  it('brings the yellow light forward', () => {
    const lightOn = (asked: string) => standingOf(by25, [add('1', '2023-01-05')], asked).yellow;
    expect([lightOn('2023-02-18'), lightOn('2023-02-19')]).toEqual([undefined, 'period-running-out']);
  });
});
