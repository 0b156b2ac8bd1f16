import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../src/core/day.ts';
import { needsDoing } from '../../../src/core/progress/upcoming.ts';
import { statusWords, valueWords } from '../../../src/words/target-words.ts';
import fc from '../../support/fast-check.ts';
import { day, never, requirement } from '../../support/plans.ts';
import { periodIn, progressIn, standingOf } from '../../support/progress.ts';
import { add, done, type EntryParts, exempt, note, reopen } from '../../support/records.ts';

const lessons = requirement({ target: never() });
const fees = requirement({ target: never('quarter') });

const breach = (on: string, rest: Partial<EntryParts> = {}) => add('1', on, { note: '补课', ...rest });
const corrected = (to: string, on: string) => done(on, { to });
const words = (duty: typeof lessons, entries: readonly EntryParts[], asOf: string) =>
  statusWords(standingOf(duty, entries, asOf), 'zh');

describe('a prohibition', () => {
  it('is waited for until its time is over: begun, green, and nothing that needs doing', () => {
    const progress = progressIn({
      requirements: [requirement({ target: never(), due: '2023-07-15' })],
      asOf: '2023-07-01',
    });
    const [found] = progress.requirements;
    expect(found).toMatchObject({ status: 'in-progress', light: 'green' });
    expect(found && needsDoing(found, progress)).toBeUndefined();
    expect(words(lessons, [], '2023-12-31')).toBe('待确认未发生');
  });

  it('is overdue and not confirmed where its time is over without a word', () => {
    expect(standingOf(lessons, [], '2024-01-01')).toMatchObject({ status: 'overdue', light: 'red' });
    expect(words(lessons, [done('2023-06-30')], '2024-01-01')).toBe('未确认');
  });

  it('is done when the unit’s word reaches the last day', () => {
    const early = standingOf(lessons, [done('2023-06-30')], '2023-12-31');
    expect(early.status).toBe('in-progress');
    expect(valueWords(early, 'zh')).toBe('已确认至 6-30');
    const whole = standingOf(lessons, [done('2023-06-30'), done('2023-12-31')], '2024-02-01');
    expect(whole).toMatchObject({ status: 'done', doneOn: '2023-12-31', daysLate: 0 });
    expect(valueWords(whole, 'zh')).toBe('未发生违反情形，已确认至 12-31');
  });

  it('is done at its due, whenever later the unit said so', () => {
    const duty = requirement({ target: never(), due: '2023-06-30' });
    expect(standingOf(duty, [done('2023-07-08')], '2023-08-01')).toMatchObject({ status: 'done', daysLate: 0 });
  });

  test.each([
    ['a word', [done('2023-12-31')]],
    ['an exemption', [exempt('2023-12-31')]],
    ['a word that speaks of no breach there is', [corrected('e9', '2023-12-31')]],
    ['a note', [note('2023-12-31')]],
    ['a reopening', [reopen('2023-12-31')]],
  ])('is red from the day of a breach on, whatever else stands: %s', (_, others) => {
    const entries = [breach('2023-03-08'), ...others];
    expect(standingOf(lessons, entries, '2023-03-07').status).toBe('in-progress');
    expect(standingOf(lessons, entries, '2023-12-31')).toMatchObject({ status: 'overdue', light: 'red' });
    expect(words(lessons, entries, '2023-12-31')).toBe('发生 1 起');
  });

  it('is red as of earlier days still when a breach was put right since', () => {
    const entries = [breach('2023-03-08', { id: 'b1' }), corrected('b1', '2023-05-08'), done('2023-12-31')];
    expect(standingOf(lessons, entries, '2023-05-07').status).toBe('overdue');
    expect(standingOf(lessons, entries, '2023-05-08')).toMatchObject({ status: 'in-progress', light: 'green' });
    expect(words(lessons, entries, '2023-12-31')).toBe('发生 1 起（已整改 1）');
    expect(standingOf(lessons, entries, '2024-01-01').status).toBe('done');
  });

  it('is broken again by another breach', () => {
    const entries = [breach('2023-03-08', { id: 'b1' }), corrected('b1', '2023-03-09'), breach('2023-04-08')];
    expect(words(lessons, entries, '2023-06-30')).toBe('发生 2 起（已整改 1）');
    expect(standingOf(lessons, entries, '2023-06-30').status).toBe('overdue');
  });

  it('is to be put right anew where what was said was reopened', () => {
    const entries = [breach('2023-03-08', { id: 'b1' }), corrected('b1', '2023-03-09'), reopen('2023-04-01')];
    expect(standingOf(lessons, entries, '2023-06-30').status).toBe('overdue');
  });

  it('is red exactly while a breach is not put right, whatever happens in whatever order', () => {
    const happening = fc.record({ on: fc.nat(300), wait: fc.option(fc.nat(60), { nil: undefined }) });
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 5 }),
        fc.array(fc.nat(364)),
        fc.nat(364),
        (breaches, said, asked) => {
          const start = day('2023-01-01');
          const entries = [
            ...breaches.flatMap(({ on, wait }, index) => [
              breach(addDays(start, on), { id: `b${index}` }),
              ...(wait === undefined ? [] : [corrected(`b${index}`, addDays(start, on + wait))]),
            ]),
            ...said.map((offset) => done(addDays(start, offset))),
          ];
          const isOpen = breaches.some(({ on, wait }) => on <= asked && (wait === undefined || on + wait > asked));
          const isSaid = asked === 364 && said.includes(364);
          const expected = isOpen ? 'overdue' : isSaid ? 'done' : 'in-progress';
          const asOf = addDays(start, asked);
          expect(standingOf(lessons, entries, asOf).status).toBe(expected);
          expect(standingOf(lessons, entries.toReversed(), asOf).status).toBe(expected);
        },
      ),
    );
  });
});

describe('a prohibition that is confirmed period by period', () => {
  const q = (name: string, on: string) => done(on, { period: `2023-${name}` });

  it('is waited for within a period, and overdue for one that ended without a word', () => {
    expect(standingOf(fees, [], '2023-03-31')).toMatchObject({ status: 'in-progress', light: 'green' });
    const found = standingOf(fees, [q('Q1', '2023-04-03')], '2023-07-01');
    expect(found.status).toBe('overdue');
    expect(statusWords(found, 'zh')).toBe('未确认');
    expect(valueWords(found, 'zh')).toBe('已确认 1/2 个季度，第2季度尚未确认');
  });

  it('is confirmed for a named period whole, and never made up', () => {
    const found = standingOf(fees, [q('Q1', '2023-08-03')], '2023-08-31');
    expect(periodIn(found, '2023-Q1')).toMatchObject({ state: 'met', madeUpOn: [] });
  });

  it('is confirmed by a word without a period for those that ended by then', () => {
    const found = standingOf(fees, [done('2023-06-30')], '2023-06-30');
    expect(['Q1', 'Q2', 'Q3'].map((name) => periodIn(found, `2023-${name}`).state)).toEqual(['met', 'met', 'ahead']);
  });

  it('is done when every period that owes has its word, and no breach stands', () => {
    const all = ['Q1', 'Q2', 'Q3', 'Q4'].map((name) => q(name, '2023-12-31'));
    expect(standingOf(fees, all, '2023-12-31').status).toBe('done');
    expect(standingOf(fees, [...all, breach('2023-02-01')], '2023-12-31').status).toBe('overdue');
    const exempted = [...all.slice(1), exempt(undefined, { period: '2023-Q1' })];
    expect(standingOf(fees, exempted, '2023-12-31').status).toBe('done');
  });
});
