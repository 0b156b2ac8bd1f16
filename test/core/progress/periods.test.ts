import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  contains,
  type Day,
  dayOfNumber,
  isoWeekOf,
  lengthOf,
  numberOfDay,
  type Span,
} from '../../../src/core/day.ts';
import type { Every } from '../../../src/core/progress/periods.ts';
import {
  findPeriod,
  findPeriods,
  isMakingUp,
  type Period,
  periodAt,
  periodFor,
  periodsOf as periodsOfPlan,
} from '../../../src/core/progress/periods.ts';
import fc from '../../support/fast-check.ts';
import { day, span } from '../../support/plans.ts';

const rhythms: readonly Every[] = [
  ...(['week', 'month', 'quarter', 'half-year', 'year'] as const),
  ...(['2 weeks', '3 weeks', '2 months', '5 months', '2 years', '3 years', '99 months'] as const),
];
const year = span('2023-01-01..2023-12-31');

const periodsOf = (period: Span, every: Every, breaks: readonly Span[]) =>
  periodsOfPlan({ period, breaks, terms: [] }, every);
const names = (periods: readonly Period[]) => periods.map(({ name }) => name);
const free = (periods: readonly Period[]) => names(periods.filter(({ owes }) => !owes));
const spanOf = (period: Period | undefined) => period && `${period.from}..${period.to}`;

describe('the names of periods', () => {
  test.each([
    ['month', '2023-01-01..2023-12-31', 12, '2023-01', '2023-12'],
    ['quarter', '2023-01-01..2023-12-31', 4, '2023-Q1', '2023-Q4'],
    ['half-year', '2023-01-01..2023-12-31', 2, 'H1', 'H2'],
    ['year', '2023-01-01..2023-12-31', 1, 'Y1', 'Y1'],
    ['week', '2023-01-01..2023-12-31', 53, '2022-W52', '2023-W52'],
    ['week', '2020-01-01..2020-12-31', 53, '2020-W01', '2020-W53'],
    ['week', '2021-01-01..2021-12-31', 53, '2020-W53', '2021-W52'],
    ['week', '2024-01-01..2024-12-31', 53, '2024-W01', '2025-W01'],
    ['month', '2023-09-01..2024-08-31', 12, '2023-09', '2024-08'],
    ['quarter', '2023-09-01..2024-08-31', 5, '2023-Q3', '2024-Q3'],
    ['half-year', '2023-09-01..2024-08-31', 2, 'H1', 'H2'],
    ['year', '2023-09-01..2026-08-31', 3, 'Y1', 'Y3'],
    ['2 weeks', '2023-01-01..2023-12-31', 27, '2022-W52', '2023-W52'],
    ['2 weeks', '2023-12-18..2024-01-28', 3, '2023-W51', '2024-W03'],
    ['2 months', '2023-01-01..2023-12-31', 6, '2023-01', '2023-11'],
    ['2 months', '2023-02-15..2024-02-14', 7, '2023-02', '2024-02'],
    ['3 years', '2023-01-01..2023-12-31', 1, 'Y1', 'Y1'],
    ['2 years', '2023-09-01..2027-08-31', 2, 'Y1', 'Y2'],
  ] as const)('%s over %s: %i, from %s to %s', (every, plan, number, first, last) => {
    const periods = periodsOf(span(plan), every, []);
    expect([periods.length, periods[0]?.name, periods.at(-1)?.name]).toEqual([number, first, last]);
  });
});

describe('where periods lie', () => {
  it('gives a leap February its 29th', () => {
    const periods = periodsOf(span('2024-01-01..2024-12-31'), 'month', []);
    expect(spanOf(findPeriod(periods, '2024-02'))).toBe('2024-02-01..2024-02-29');
  });

  it('counts half-years from the first day of the plan, over a leap day', () => {
    const periods = periodsOf(span('2023-09-01..2024-08-31'), 'half-year', []);
    expect(periods.map(spanOf)).toEqual(['2023-09-01..2024-02-29', '2024-03-01..2024-08-31']);
  });

  it('counts half-years from a 31st', () => {
    const periods = periodsOf(span('2023-08-31..2024-08-30'), 'half-year', []);
    expect(periods.map(spanOf)).toEqual(['2023-08-31..2024-02-28', '2024-02-29..2024-08-30']);
  });

  it('cuts the last half-year and the last year at the end of the plan', () => {
    const plan = span('2023-01-01..2024-03-31');
    expect(periodsOf(plan, 'half-year', []).map(spanOf)).toEqual([
      '2023-01-01..2023-06-30',
      '2023-07-01..2023-12-31',
      '2024-01-01..2024-03-31',
    ]);
    expect(spanOf(periodsOf(plan, 'year', []).at(-1))).toBe('2024-01-01..2024-03-31');
  });

  it('cuts weeks at the edges of the year', () => {
    const periods = periodsOf(year, 'week', []);
    expect(spanOf(periods[0])).toBe('2023-01-01..2023-01-01');
    expect(spanOf(periods[1])).toBe('2023-01-02..2023-01-08');
    expect(spanOf(periods.at(-1))).toBe('2023-12-25..2023-12-31');
  });
});

describe('where blocks of several lie', () => {
  const blocks = (plan: string, every: Every) => periodsOf(span(plan), every, []).map(spanOf);

  it('is from the month that holds the first day of the plan, over the year’s edge', () => {
    expect(blocks('2023-11-20..2024-04-10', '2 months')).toEqual([
      '2023-11-20..2023-12-31',
      '2024-01-01..2024-02-29',
      '2024-03-01..2024-04-10',
    ]);
  });

  it('is from the Monday of the week that holds it', () => {
    expect(blocks('2023-12-20..2024-01-14', '2 weeks')).toEqual(['2023-12-20..2023-12-31', '2024-01-01..2024-01-14']);
  });

  it('is the whole plan for what comes round less than once in it', () => {
    expect(blocks('2023-03-05..2023-12-31', '3 years')).toEqual(['2023-03-05..2023-12-31']);
    expect(blocks('2023-03-20..2023-04-10', '2 months')).toEqual(['2023-03-20..2023-04-10']);
  });

  it('owes a cut block only with half of its days, but what is longer than the plan always, once', () => {
    expect(free(periodsOf(span('2023-01-01..2023-03-30'), '2 months', []))).toEqual(['2023-03']);
    expect(free(periodsOf(span('2023-01-01..2023-03-31'), '2 months', []))).toEqual([]);
    expect(free(periodsOf(span('2023-03-20..2023-04-10'), '2 months', []))).toEqual([]);
    expect(free(periodsOf(span('2023-01-01..2023-02-01'), '3 years', []))).toEqual([]);
  });

  it('is freed by a break only whole', () => {
    const blocksIn = (breaks: string) => free(periodsOf(year, '2 months', [span(breaks)]));
    expect(blocksIn('2023-07-01..2023-08-31')).toEqual(['2023-07']);
    expect(blocksIn('2023-08-01..2023-09-30')).toEqual([]);
  });

  it('names a block after its first, so that the second of it is no name', () => {
    const periods = periodsOf(year, '2 months', []);
    expect(findPeriod(periods, '2023-03')?.to).toBe('2023-04-30');
    expect(findPeriod(periods, '2023-02')).toBeUndefined();
  });
});

describe('terms', () => {
  const terms = [span('2023-02-06..2023-07-07'), { ...span('2023-09-01..2023-12-29'), title: '秋季学期' }];
  const periods = periodsOfPlan({ period: year, breaks: [], terms }, 'term');
  const counting = (text: string, isShort: boolean) => periodFor(periods, day(text), () => isShort)?.name;

  it('are the plan’s, numbered, and owe whole', () => {
    expect(periods.map(({ name, title, owes }) => [name, title, owes])).toEqual([
      ['T1', undefined, true],
      ['T2', '秋季学期', true],
    ]);
    expect(periods.map(spanOf)).toEqual(['2023-02-06..2023-07-07', '2023-09-01..2023-12-29']);
  });

  it('leave gaps, whose days lie in none', () => {
    expect(['2023-02-05', '2023-07-08', '2023-08-31', '2023-12-30'].map((on) => periodAt(periods, day(on)))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['2023-03-01', 'T1', 'T1'],
    ['2023-01-15', 'T1', 'T1'],
    ['2023-07-08', 'T1', 'T2'],
    ['2023-08-31', 'T1', 'T2'],
    ['2023-12-31', 'T2', 'T2'],
    ['2024-01-01', undefined, undefined],
  ])('%s counts for %s where the one before is short, else for %s', (on, short, met) => {
    expect([counting(on, true), counting(on, false)]).toEqual([short, met]);
  });

  it('are made up after their end, not before they begin', () => {
    const [first, second] = periods;
    if (first === undefined || second === undefined) throw new Error('there are two');
    expect(['2023-03-01', '2023-07-08', '2023-10-01'].map((on) => isMakingUp(first, day(on)))).toEqual([
      false,
      true,
      true,
    ]);
    expect(['2023-07-07', '2023-07-08', '2023-10-01'].map((on) => isMakingUp(second, day(on)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('hold each day of any plan once, or in a gap, which counts for a neighbour', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.boolean(),
        (plan, cuts, at, isShort) => {
          const days = [...new Set(cuts.map((cut) => cut % lengthOf(plan)))].sort((a, b) => a - b);
          const spans = days.flatMap((from, index) => {
            const to = days[index + 1];
            return index % 2 === 0 && to !== undefined
              ? [{ from: addDays(plan.from, from), to: addDays(plan.from, to) }]
              : [];
          });
          fc.pre(spans.length > 0);
          const found = periodsOfPlan({ period: plan, breaks: [], terms: spans }, 'term');
          const one = addDays(plan.from, at % lengthOf(plan));
          const counted = periodFor(found, one, () => isShort);
          expect(found.filter((period) => contains(period, one)).length).toBeLessThan(2);
          expect(counted?.around && contains(counted.around, one)).toBe(true);
          expect(periodAt(found, one) ?? counted).toBe(counted);
        },
      ),
    );
  });
});

describe('what a period owes', () => {
  it('is nothing where the plan has under half of its days', () => {
    expect(free(periodsOf(year, 'week', []))).toEqual(['2022-W52']);
    expect(free(periodsOf(span('2023-01-01..2024-03-30'), 'half-year', []))).toEqual(['H3']);
  });

  it('is all where the plan has exactly half of its days', () => {
    expect(free(periodsOf(span('2023-04-16..2023-06-30'), 'month', []))).toEqual([]);
    expect(free(periodsOf(span('2023-04-17..2023-06-30'), 'month', []))).toEqual(['2023-04']);
  });

  it('holds a cut quarter of a school year to the same measure', () => {
    expect(free(periodsOf(span('2023-09-01..2024-08-31'), 'quarter', []))).toEqual(['2023-Q3']);
  });

  it('is nothing wholly inside a break, and all where a day lies outside', () => {
    const months = (text: string) => free(periodsOf(year, 'month', [span(text)]));
    expect(months('2023-07-08..2023-08-31')).toEqual(['2023-08']);
    expect(months('2023-07-01..2023-08-30')).toEqual(['2023-07']);
  });

  it('is nothing where breaks together cover it, in whatever order they are written', () => {
    const breaks = [span('2023-08-16..2023-08-31'), span('2023-07-20..2023-08-15'), span('2023-08-01..2023-08-02')];
    expect(free(periodsOf(year, 'month', breaks))).toEqual(['2023-08']);
  });

  it('is all where breaks leave a day between them', () => {
    const breaks = [span('2023-07-20..2023-08-14'), span('2023-08-16..2023-08-31')];
    expect(free(periodsOf(year, 'month', breaks))).toEqual([]);
  });

  it('looks at the days that the plan has of a cut period', () => {
    const periods = periodsOf(span('2023-01-10..2023-12-31'), 'month', [span('2023-01-10..2023-01-31')]);
    expect(free(periods)).toEqual(['2023-01']);
  });
});

describe('finding periods', () => {
  const months = periodsOf(year, 'month', []);

  test.each([
    ['2023-02', ['2023-02']],
    ['2023-11..2024-01', []],
    ['2023-01..2023-03', ['2023-01', '2023-02', '2023-03']],
    ['2023-05..2023-05', ['2023-05']],
    ['2023-03..2023-01', []],
    ['２０２３-０２', ['2023-02']],
    ['2023-13', []],
    ['2023-Q1', []],
    ['', []],
    ['..', []],
    ['2023-01..2023-02..2023-03', []],
  ])('“%s” names %j', (text, expected) => {
    expect(names(findPeriods(months, text))).toEqual(expected);
  });

  it('goes by the order of the periods over a year’s edge', () => {
    const weeks = periodsOf(span('2023-09-01..2024-08-31'), 'week', []);
    expect(names(findPeriods(weeks, '2023-w52..2024-w02'))).toEqual(['2023-W52', '2024-W01', '2024-W02']);
  });

  it('finds none for a day outside the plan', () => {
    expect(periodAt(months, day('2022-12-31'))).toBeUndefined();
    expect(periodAt(months, day('2024-01-01'))).toBeUndefined();
    expect(periodAt([], day('2024-01-01'))).toBeUndefined();
  });
});

const anyPlan: fc.Arbitrary<Span> = fc
  .tuple(
    fc.integer({ min: numberOfDay(day('2019-01-01')), max: numberOfDay(day('2032-12-31')) }),
    fc.integer({ min: 0, max: 1200 }),
  )
  .map(([from, length]) => ({ from: dayOfNumber(from), to: dayOfNumber(from + length) }));

describe.each(rhythms)('periods by %s, over any span', (every) => {
  it('hold each day of the plan exactly once, in order, and no other', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const periods = periodsOf(plan, every, []);
        let next: Day = plan.from;
        for (const { from, to } of periods) {
          if (from !== next || to < from) expect.fail(`${from}..${to} does not begin on ${next}`);
          next = addDays(to, 1);
        }
        expect(next).toBe(addDays(plan.to, 1));
      }),
    );
  });

  it('have names of their own, by which they are found', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const periods = periodsOf(plan, every, []);
        expect(new Set(names(periods)).size).toBe(periods.length);
        expect(periods.filter((period) => findPeriod(periods, period.name) !== period)).toEqual([]);
      }),
    );
  });

  it('are found by each of their days', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, at) => {
        const periods = periodsOf(plan, every, []);
        const one = addDays(plan.from, at % lengthOf(plan));
        expect(periodAt(periods, one)).toBe(periods.find((period) => contains(period, one)));
      }),
    );
  });
});

it('names weeks as ISO 8601 names their days', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const misnamed = periodsOf(plan, 'week', []).filter(
        ({ name, from, to }) => isoWeekOf(from) !== name || isoWeekOf(to) !== name,
      );
      expect(misnamed).toEqual([]);
    }),
  );
});
