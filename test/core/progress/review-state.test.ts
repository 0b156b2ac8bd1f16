import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/core/ledger/entry.ts';
import { reviewOf } from '../../../src/core/progress/review-state.ts';
import { type EntryParts, ledgerOf } from '../../support/records.ts';

/** Each entry in the file of its recorder; ids are `e1`, `e2`, … */
function standing(...entries: readonly EntryParts[]): Placement[] {
  return ledgerOf(...entries).standing.map((placement) => ({ ...placement, writer: `of-${placement.entry.by}` }));
}

const done: EntryParts = { kind: 'done', on: '2023-03-01', by: '王老师' };

function review(verdict: 'accepted' | 'returned', id: string, by = '赵科员'): EntryParts {
  const reason = verdict === 'returned' && { reason: '缺签到表' };
  return { kind: 'review', verdict, reviews: [id], by, ...reason };
}

describe('a review', () => {
  it('accepts the records that it looked at', () => {
    expect(reviewOf(standing(done, review('accepted', 'e1'))).state).toBe('accepted');
  });

  it('does not accept what was added later', () => {
    expect(reviewOf(standing(done, review('accepted', 'e1'), done)).state).toBe('unreviewed');
  });

  it('returns until something answers it, and then waits for a reviewer again', () => {
    expect(reviewOf(standing(done, review('returned', 'e1'))).state).toBe('returned');
    expect(reviewOf(standing(done, review('returned', 'e1'), done)).state).toBe('unreviewed');
  });

  it('is void by whoever recorded, by name in whatever width and by file', () => {
    expect(reviewOf(standing(done, review('accepted', 'e1', '王 老师'))).state).toBe('unreviewed');
    const inOneFile = standing(done, review('accepted', 'e1')).map((placement) => ({ ...placement, writer: 'w1' }));
    expect(reviewOf(inOneFile).state).toBe('unreviewed');
  });

  it('says nothing where nothing is claimed', () => {
    const note: EntryParts = { kind: 'note', note: '会后补', by: '王老师' };
    expect(reviewOf(standing(note))).toEqual({ state: 'unreviewed', records: [] });
  });
});
