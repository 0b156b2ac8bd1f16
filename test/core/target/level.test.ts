import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../src/core/day.ts';
import { amountIn } from '../../../src/core/target/kinds.ts';
import { statusWords, valueWords } from '../../../src/words/target-words.ts';
import fc from '../../support/fast-check.ts';
import { day, level, requirement } from '../../support/plans.ts';
import { standingOf } from '../../support/progress.ts';
import { add, underWay } from '../../support/records.ts';

const classSize = requirement({ target: level('at-most', '45') });
const books = requirement({ target: level('at-least', '30') });

describe('a level', () => {
  it('is not started while no value is known, and overdue without one once its time is over', () => {
    expect(standingOf(classSize, [], '2023-06-30').status).toBe('not-started');
    expect(standingOf(classSize, [underWay('2023-02-01')], '2023-06-30').status).toBe('in-progress');
    expect(standingOf(classSize, [], '2024-01-01').status).toBe('overdue');
  });

  test.each([
    [classSize, '45', 'done', '最近一次 45 人（3-01），符合'],
    [classSize, '46', 'overdue', '最近一次 46 人（3-01），超出 1 人'],
    [books, '30', 'done', '最近一次 30 人（3-01），符合'],
    [books, '29.5', 'in-progress', '最近一次 29.5 人（3-01），尚差 0.5 人'],
    [classSize, '0', 'done', '最近一次 0 人（3-01），符合'],
  ] as const)('is measured by its value alone: %#', (duty, value, status, words) => {
    const found = standingOf(duty, [add(value, '2023-03-01')], '2023-06-30');
    expect(found.status).toBe(status);
    expect(valueWords(found, 'zh')).toBe(words);
  });

  it('adds nothing up, and is opened again by a later value that does not meet it', () => {
    const entries = [add('44', '2023-03-01'), add('44', '2023-04-01'), add('46', '2023-05-01')];
    expect(standingOf(classSize, entries, '2023-04-30')).toMatchObject({ status: 'done', doneOn: '2023-03-01' });
    const now = standingOf(classSize, entries, '2023-05-01');
    expect(now.status).toBe('overdue');
    expect(statusWords(now, 'zh')).toBe('超限');
    expect(amountIn(now.measured)).toBe('46');
  });

  it('is done since the first value of the last unbroken run that meets it', () => {
    const entries = [
      add('44', '2023-02-01'),
      add('46', '2023-03-01'),
      add('45', '2023-04-01'),
      add('40', '2023-05-01'),
    ];
    expect(standingOf(classSize, entries, '2023-06-30').doneOn).toBe('2023-04-01');
  });

  it('takes the latest by the day, then by what was recorded later', () => {
    const late = add('44', '2023-05-01', { at: '2023-03-01T08:00:00.000+08:00' });
    const early = add('46', '2023-04-01', { at: '2023-09-01T08:00:00.000+08:00' });
    expect(standingOf(classSize, [late, early], '2023-12-01').status).toBe('done');
    expect(standingOf(classSize, [add('46', '2023-05-01'), add('44', '2023-05-01')], '2023-12-01').status).toBe('done');
  });

  it('says the same whatever order its values were recorded in', () => {
    const value = fc.record({ offset: fc.nat(363), amount: fc.integer({ min: 0, max: 90 }) });
    fc.assert(
      fc.property(fc.uniqueArray(value, { selector: ({ offset }) => offset }), fc.nat(364), (values, asked) => {
        const asOf = addDays(day('2023-01-01'), asked);
        const entries = values.map(({ offset, amount }) => add(`${amount}`, addDays(day('2023-01-01'), offset)));
        const known = values.filter(({ offset }) => offset <= asked).sort((a, b) => a.offset - b.offset);
        const run = known.slice(known.findLastIndex(({ amount }) => amount > 45) + 1);
        const found = standingOf(classSize, entries, asOf);
        expect(amountIn(found.measured)).toBe(known.length === 0 ? undefined : `${known.at(-1)?.amount}`);
        expect(found.status).toBe(known.length === 0 ? 'not-started' : run.length > 0 ? 'done' : 'overdue');
        expect(found.doneOn).toBe(run[0] && addDays(day('2023-01-01'), run[0].offset));
        expect(standingOf(classSize, entries.toReversed(), asOf).measured).toEqual(found.measured);
      }),
    );
  });
});
