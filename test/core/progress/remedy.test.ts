import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/core/ledger/propose.ts';
import { remedyOf } from '../../../src/core/progress/remedy.ts';
import { day, planWith, requirement } from '../../support/plans.ts';
import { standingOf } from '../../support/progress.ts';
import { done, type EntryParts } from '../../support/records.ts';

const remedy = (parts: Partial<EntryParts>): EntryParts => ({ kind: 'remedy', v: 2, ...parts });
const remedyAmong = (...entries: readonly EntryParts[]) =>
  remedyOf(standingOf(requirement(), entries, '2024-01-01').entries);

describe('why a duty is not done and what will be done about it', () => {
  it('stands field by field as it was last written, and - clears one', () => {
    const first = remedy({ cause: '经费未落实', measure: '申请经费', owner: '王老师', due: '2024-03-31' });
    expect(remedyAmong(first)).toEqual({
      cause: '经费未落实',
      measure: '申请经费',
      owner: '王老师',
      due: '2024-03-31',
    });
    expect(remedyAmong(first, remedy({ owner: '李老师', due: '-' }))).toEqual({
      cause: '经费未落实',
      measure: '申请经费',
      owner: '李老师',
    });
    expect(remedyAmong(remedy({ cause: '甲' }), remedy({ cause: '-' }))).toBeUndefined();
    expect(remedyAmong(done('2023-03-08'))).toBeUndefined();
  });

  it('counts at the last day when it is written after the plan has ended', () => {
    const late = remedy({ cause: '甲', at: '2024-02-01T09:00:00.000+08:00' });
    expect(standingOf(requirement(), [late], '2024-02-02').entries).toHaveLength(1);
  });

  it('begins nothing, and neither does a memo', () => {
    const entries = [
      remedy({ cause: '甲' }),
      { kind: 'note', v: 2, memo: true, note: '乙', on: '2023-03-08' } as const,
    ];
    expect(standingOf(requirement(), entries, '2023-12-31').status).toBe('not-started');
    expect(standingOf(requirement(), entries, '2024-01-01')).toMatchObject({ status: 'overdue', isBegun: false });
  });

  it('is proposed with a day of any year, and refused with none or with nothing in it', () => {
    const proposed = (due: string, cause = '甲') =>
      propose({ kind: 'remedy', cause, due }, requirement(), planWith(), day('2024-01-05'));
    expect(proposed('2024年3月31日')).toMatchObject({ draft: { kind: 'remedy', cause: '甲', due: '2024-03-31' } });
    expect(proposed('-')).toMatchObject({ draft: { due: '-' } });
    expect(proposed('三月')).toMatchObject({ refusal: { code: 'bad-remedy-due' } });
    expect(proposed(' ', ' ')).toMatchObject({ refusal: { code: 'remedy-needed' } });
  });
});
