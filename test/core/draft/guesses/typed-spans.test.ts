import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/core/day.ts';
import { typedSpans } from '../../../../src/core/draft/guesses/typed-spans.ts';

const period = { from: '2024-01-01' as Day, to: '2024-12-31' as Day };
const read = (typed: string) => typedSpans(typed, period, '2024-03-01' as Day)?.map(({ from, to }) => `${from} ${to}`);

const both = ['2024-02-26 2024-07-05', '2024-09-01 2024-12-31'];

describe('terms as they are typed', () => {
  it.each([
    '2月26日至7月5日、9月1日至12月31日',
    '２月２６日到７月５日，９月１日到１２月３１日',
    '2024-02-26至2024-07-05；2024-09-01至2024-12-31',
    '2.26-7.5、9.1-12.31',
    '2-26 to 7-5, 9-1 to 12-31',
    '2月26日-7月5日，9月1日 - 12月31日',
    '2024年2月26日—2024年7月5日, 2024年9月1日—2024年12月31日',
  ])('are stretches of days: %s', (typed) => {
    expect(read(typed)).toEqual(both);
  });

  it('of a plan over two years are told by their days', () => {
    const year = { from: '2024-09-01' as Day, to: '2025-07-31' as Day };
    expect(typedSpans('9月1日至1月17日、2月17日至7月4日', year, '2024-09-02' as Day)).toEqual([
      { from: '2024-09-01', to: '2025-01-17' },
      { from: '2025-02-17', to: '2025-07-04' },
    ]);
  });

  it.each(['', '两个学期', '2月26日', '2月26日至明年春天', '7月5日至2月26日', '2月26日至7月5日至9月1日'])(
    'are nothing where one of them is none: %s',
    (typed) => {
      expect(read(typed)).toBeUndefined();
    },
  );
});
