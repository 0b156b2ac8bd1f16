import { describe, expect, it } from 'vitest';
import { claimsAmong, waiting } from '../../../src/core/progress/claims.ts';
import { cap, requirement } from '../../support/plans.ts';
import { progressIn } from '../../support/progress.ts';
import { done, type EntryParts, exempt, underWay } from '../../support/records.ts';

const requirements = ['1.1', '1.2', '1.3'].map((id) => requirement({ id }));
const claimed = (...entries: readonly EntryParts[]) =>
  progressIn({ requirements, entries, asOf: '2023-12-31' }).requirements;
const idsOf = (claims: ReturnType<typeof claimsAmong>) => claims.map(({ found }) => found.requirement.id);

describe('what a unit claims', () => {
  it('is what it reports as done or as none of its duties', () => {
    const found = claimed(
      done('2023-03-01', { requirement: '1.1' }),
      underWay('2023-03-01', { requirement: '1.2' }),
      exempt('2023-03-01', { requirement: '1.3' }),
    );
    expect(idsOf(claimsAmong(found, '赵科员', 'w2'))).toEqual(['1.1', '1.3']);
  });

  it('is the reviewer’s own where they recorded it, by name or by file', () => {
    const found = claimed(done('2023-03-01', { requirement: '1.1', by: '赵科员' }));
    expect(claimsAmong(found, '赵 科员', undefined)).toMatchObject([{ isOwn: true }]);
    expect(claimsAmong(found, '钱科员', 'w1')).toMatchObject([{ isOwn: true }]);
    expect(claimsAmong(found, '钱科员', 'w2')).toMatchObject([{ isOwn: false }]);
  });

  it('is nothing where a limit was kept by doing nothing', () => {
    const kept = progressIn({ requirements: [requirement({ target: cap('3') })], asOf: '2023-12-31' });
    expect(claimsAmong(kept.requirements, '赵科员', undefined)).toEqual([]);
  });

  it('waits until a reviewer has accepted it', () => {
    const record = done('2023-03-01', { requirement: '1.1', id: 'r1', by: '王老师' });
    const verdict: EntryParts = {
      kind: 'review',
      requirement: '1.1',
      verdict: 'accepted',
      reviews: ['r1'],
      by: '赵科员',
    };
    expect(idsOf(waiting(claimsAmong(claimed(record), '赵科员', undefined)))).toEqual(['1.1']);
    const both = claimed(record, verdict).map((found) => ({
      ...found,
      entries: found.entries.map((placement) => ({ ...placement, writer: `of-${placement.entry.by}` })),
    }));
    expect(waiting(claimsAmong(both, '赵科员', undefined))).toEqual([]);
  });
});
