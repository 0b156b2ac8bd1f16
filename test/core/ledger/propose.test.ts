import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/ledger/answer.ts';
import { propose } from '../../../src/core/ledger/propose.ts';
import type { Requirement } from '../../../src/core/plan/plan.ts';
import { cap, count, day, planWith, recurring, requirement, share } from '../../support/plans.ts';

const during = day('2023-06-30');
const after = day('2026-11-24');

function outcome(answer: Answer, parts: Partial<Omit<Requirement, 'due'>> = {}, today = during): unknown {
  const asked = requirement(parts);
  const proposal = propose(answer, asked, planWith({ requirements: [asked] }), today);
  return 'refusal' in proposal ? proposal.refusal.code : proposal.draft;
}

describe('an answer', () => {
  it('becomes an entry that says what the requirement asked then', () => {
    expect(outcome({ kind: 'done', on: day('2023-03-08'), note: ' 全校 ' })).toEqual({
      requirement: '1.1',
      print: expect.stringMatching(/^[0-9a-f]{16}$/),
      said: '专题学习研究意识形态工作',
      kind: 'done',
      on: '2023-03-08',
      note: '全校',
    });
  });

  it.each([
    ['２', '2'],
    ['+2', '2'],
    ['2次', '2'],
    ['2.50', '2.5'],
  ])('counts %s as %s', (typed, amount) => {
    expect(outcome({ kind: 'add', amount: typed }, { target: count('2') })).toMatchObject({ kind: 'progress', amount });
  });

  it.each([
    ['12月', '2023-12'],
    ['十二月份', '2023-12'],
    ['2023-12', '2023-12'],
  ])('names the period that was written as %s', (period, name) => {
    const answer: Answer = { kind: 'add', amount: '1', on: day('2023-12-05'), period };
    expect(outcome(answer, { target: recurring('1', 'month') }, after)).toMatchObject({ period: name });
    const exempt: Answer = { kind: 'exempt', reason: '放假', period: `1月..${period}` };
    expect(outcome(exempt, { target: recurring('1', 'month') })).toMatchObject({ period: `2023-01..${name}` });
  });

  it('keeps a share in its shortest form', () => {
    expect(outcome({ kind: 'share', amount: '３８／４０' }, { target: share('100') })).toMatchObject({
      amount: '38/40',
    });
  });

  it.each([
    ['done-needs-amount', { kind: 'done' }, { target: count('2') }],
    ['done-needs-amount', { kind: 'done' }, { target: share('100') }],
    ['add-needs-count', { kind: 'add', amount: '1' }, {}],
    ['add-needs-count', { kind: 'add', amount: '1' }, { target: share('100') }],
    ['share-needs-share', { kind: 'share', amount: '1/2' }, { target: cap('5') }],
    ['bad-amount', { kind: 'add', amount: '0' }, { target: count('2') }],
    ['bad-amount', { kind: 'add', amount: '1e400' }, { target: count('2') }],
    ['bad-share', { kind: 'share', amount: '41/40' }, { target: share('100') }],
    ['reason-needed', { kind: 'exempt', reason: '  ' }, {}],
    ['note-needed', { kind: 'note', note: '' }, {}],
    ['note-needed', { kind: 'progress' }, {}],
    ['on-outside-plan', { kind: 'done', on: day('2024-01-01') }, {}],
    ['period-needs-recurring', { kind: 'add', amount: '1', period: '2023-02' }, { target: count('2') }],
    ['bad-period', { kind: 'add', amount: '1', period: '2023-13' }, { target: recurring('1', 'month') }],
    [
      'on-before-period',
      { kind: 'add', amount: '1', on: day('2023-03-20'), period: '2023-12' },
      { target: recurring('1', 'month') },
    ],
    ['bad-period', { kind: 'add', amount: '1', period: '2023-02..2023-03' }, { target: recurring('1', 'month') }],
    ['bad-period', { kind: 'add', amount: '1', period: '2023-02' }, { target: recurring('1', '2 months') }],
    ['bad-period', { kind: 'add', amount: '1', period: 'T1' }, { target: recurring('1', 'term') }],
  ] as const)('is refused as %s: %j', (code, answer, parts) => {
    expect(outcome(answer, parts)).toBe(code);
  });

  it('may be for a term from the end of the one before on', () => {
    const termly = requirement({ target: recurring('1', 'term') });
    const plan = planWith({ requirements: [termly], terms: ['2023-02-06..2023-07-07', '2023-09-01..2023-12-31'] });
    const onDay = (on: string) =>
      propose({ kind: 'add', amount: '1', on: day(on), period: 'T2' }, termly, plan, day('2023-12-01'));
    expect(onDay('2023-07-07')).toMatchObject({ refusal: { code: 'on-before-period' } });
    expect(onDay('2023-07-08')).toMatchObject({ draft: { period: 'T2', on: '2023-07-08' } });
  });

  it('may exempt a range of periods', () => {
    const answer: Answer = { kind: 'exempt', reason: '暑假', period: '2023-07..2023-08' };
    expect(outcome(answer, { target: recurring('1', 'month') })).toMatchObject({ period: '2023-07..2023-08' });
  });

  it.each(['done', 'add', 'progress', 'reopen'] as const)('needs a day once the plan has ended: %s', (kind) => {
    const parts = kind === 'add' ? { target: count('2') } : {};
    expect(outcome({ kind, amount: '1', note: 'x' }, parts, after)).toBe('on-needed');
  });

  it.each(['exempt', 'note', 'confirm', 'attach'] as const)('needs none even then: %s', (kind) => {
    expect(outcome({ kind, reason: 'x', note: 'x' }, {}, after)).toMatchObject({ kind });
  });
});
