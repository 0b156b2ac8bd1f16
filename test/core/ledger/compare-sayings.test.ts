import { describe, expect, it } from 'vitest';
import { compareSayings, type Saying } from '../../../src/core/ledger/compare-sayings.ts';
import type { Entry } from '../../../src/core/ledger/entry.ts';

const today = '2023-07-31';

let count = 0;

/** An entry recorded on the last day of June, in a batch of that name. */
function standing(said: Partial<Entry>, batch?: string): Entry {
  count += 1;
  return {
    v: 1,
    id: `E${count}`,
    at: '2023-06-30T10:00:00.000+08:00',
    by: '王老师',
    unit: 'u',
    plan: 'p',
    requirement: '1.2',
    kind: 'progress',
    prev: '',
    hash: '',
    ...said,
    ...(batch !== undefined && { batch: { id: batch, n: 1, of: 2 } }),
  };
}

function saying(draft: Partial<Saying['draft']>, names: readonly string[] = []): Saying {
  return { draft: { requirement: '1.2', kind: 'progress', ...draft }, names };
}

/** What becomes of the last saying. */
function told(entries: readonly Entry[], ...sayings: readonly Saying[]): string {
  const { known, doubtful } = compareSayings(sayings, entries, today);
  const last = sayings.at(-1) ?? expect.fail('nothing is said');
  const doubt = doubtful.get(last);
  if (known.has(last)) return 'known';
  if (doubt === undefined) return 'new';
  return [doubt.entry.id, doubt.isOfLastTime && 'last time', doubt.isSame && 'same'].filter(Boolean).join(', ');
}

const march = '2023-03-08';

describe('a row of a form that comes back', () => {
  it('unchanged is known, and counts once for each time that it stands', () => {
    const entries = [standing({ on: march, amount: '2' })];
    const row = { on: march, amount: '2' };
    expect(told(entries, saying(row))).toBe('known');
    expect(told(entries, saying(row), saying(row))).toBe('new');
  });

  it.each([
    ['with another amount', { on: march, amount: '3' }, []],
    ['with a note', { on: march, amount: '2', note: '第一次' }, []],
    ['with evidence', { on: march, amount: '2' }, ['a.pdf']],
  ])('%s may correct what stands of that day', (_what, row, names) => {
    const entry = standing({ on: march, amount: '2' });
    expect(told([entry], saying(row, names))).toBe(entry.id);
  });

  it('on another day is new, but where the form says others of the same batch again', () => {
    const [changed, kept] = [
      standing({ on: march, amount: '2' }, 'B'),
      standing({ requirement: '1.3', on: march }, 'B'),
    ];
    const row = saying({ on: '2023-03-09', amount: '2' });
    expect(told([changed, kept], row)).toBe('new');
    expect(told([changed, kept], saying({ requirement: '1.3', on: march }), row)).toBe(`${changed.id}, last time`);
  });

  it('on another day is new where the form says only a few of the batch again: that may be chance', () => {
    const others = ['1.3', '1.4', '1.5'].map((requirement) => standing({ requirement, on: march }, 'C'));
    const entries = [standing({ on: march, amount: '2' }, 'C'), ...others];
    const row = saying({ on: '2023-03-09', amount: '2' });
    expect(told(entries, saying({ requirement: '1.3', on: march }), row)).toBe('new');
  });

  it('no longer leaves what it said last time in the ledger, and that is told', () => {
    const [gone, kept] = [standing({ on: march, amount: '2' }, 'D'), standing({ requirement: '1.3', on: march }, 'D')];
    expect(compareSayings([saying({ requirement: '1.3', on: march })], [gone, kept], today).unsaid).toEqual([gone]);
  });

  it('added to one that stands unchanged is new', () => {
    const entry = standing({ on: march, amount: '2' });
    expect(told([entry], saying({ on: march, amount: '2' }), saying({ on: march, amount: '1' }))).toBe('new');
  });

  it('without a day, as what was recorded without one on another day, is in question; in the same form it is known', () => {
    const [undated, kept] = [standing({ amount: '2' }, 'B'), standing({ requirement: '1.3', on: march }, 'B')];
    expect(told([undated, kept], saying({ amount: '2' }))).toBe(`${undated.id}, same`);
    expect(told([undated, kept], saying({ requirement: '1.3', on: march }), saying({ amount: '2' }))).toBe('known');
  });

  it('that makes up another period, is about another duty or of another kind, is new', () => {
    const entries = [standing({ on: march, amount: '2', period: '2023-02' })];
    expect(told(entries, saying({ on: march, amount: '2', period: '2023-01' }))).toBe('new');
    expect(told(entries, saying({ requirement: '1.3', on: march, amount: '2', period: '2023-02' }))).toBe('new');
    expect(told(entries, saying({ kind: 'done', on: march, period: '2023-02' }))).toBe('new');
  });

  it('with another reason why it does not apply may correct that, whatever the day', () => {
    const entry = standing({ kind: 'exempt', reason: '无党员' });
    expect(told([entry], saying({ kind: 'exempt', reason: '无党组织' }))).toBe(entry.id);
  });

  it('with what is to be done adds to what was said of that: its fields stand as last written', () => {
    expect(told([standing({ kind: 'remedy', cause: '经费' })], saying({ kind: 'remedy', cause: '人手' }))).toBe('new');
  });
});
