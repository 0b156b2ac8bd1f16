import { describe, expect, it } from 'vitest';
import { filtered, isFiltered, walkQueues } from '../../../src/core/progress/walk-queue.ts';
import { count, requirement } from '../../support/plans.ts';
import { progressIn } from '../../support/progress.ts';
import { add, done, exempt, returned } from '../../support/records.ts';

const progress = progressIn({
  requirements: [
    requirement({ id: '1.1', tags: ['学习'], lead: ['办公室'] }),
    requirement({ id: '1.2', due: '2023-05-31' }),
    requirement({ id: '1.3', due: '2023-07-15', with: ['德育处'] }),
    requirement({ id: '1.4', evidence: ['会议记录'] }),
    requirement({ id: '1.5' }),
    requirement({ id: '1.6' }),
    requirement({ id: '1.7', target: count('2') }),
  ],
  entries: [
    done('2023-03-01', { requirement: '1.4' }),
    exempt(undefined, { requirement: '1.5' }),
    done('2023-03-02', { requirement: '1.6' }),
    returned('2023-04-01', { requirement: '1.6' }),
    add('2', '2023-04-02', { requirement: '1.7' }),
  ],
  asOf: '2023-06-30',
});
const ids = (found: readonly { readonly requirement: { readonly id: string } }[]) =>
  found.map(({ requirement: { id } }) => id);

describe('a walk', () => {
  it('goes through what was returned, then overdue, then due soon, then without evidence', () => {
    expect(ids(walkQueues(progress).needing)).toEqual(['1.6', '1.2', '1.3', '1.4']);
  });

  it('leaves the other open ones for later, and what is settled out', () => {
    expect(ids(walkQueues(progress).others)).toEqual(['1.1']);
  });

  it.each([
    [{}, ['1.1', '1.2', '1.3', '1.4', '1.6']],
    [{ only: 'open' }, ['1.1', '1.2', '1.3', '1.4', '1.6']],
    [{ only: 'overdue' }, ['1.2']],
    [{ only: 'due' }, ['1.3']],
    [{ only: 'all' }, ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7']],
    [{ lead: '德育处' }, ['1.3']],
    [{ lead: '办公室' }, ['1.1']],
    [{ tag: '学习' }, ['1.1']],
    [{ section: '一', item: '1', only: 'overdue' }, ['1.2']],
    [{ section: '二' }, []],
  ] as const)('with the filter %j goes through %j', (filter, expected) => {
    expect(ids(filtered(progress, filter))).toEqual(expected);
  });

  it('knows whether anything was asked for', () => {
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ tag: '学习' })).toBe(true);
  });
});
