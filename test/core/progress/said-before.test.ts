import { describe, expect, it } from 'vitest';
import { answersStanding, doneBefore, idleBecause } from '../../../src/core/progress/said-before.ts';
import { requirement } from '../../support/plans.ts';
import { standingOf } from '../../support/progress.ts';
import { done, type EntryParts, note, reopen } from '../../support/records.ts';

const plain = requirement({ id: '1.1' });
const given = (...entries: readonly EntryParts[]) => standingOf(plain, entries, '2023-06-30');

describe('an answer that changes nothing', () => {
  it('is a reopening of what is open, or of nothing', () => {
    expect(idleBecause({ kind: 'reopen' }, given())).toBe('nothing-to-reopen');
    expect(idleBecause({ kind: 'reopen' }, undefined)).toBe('nothing-to-reopen');
    expect(idleBecause({ kind: 'reopen' }, given(done('2023-03-01')))).toBeUndefined();
  });

  it('is a confirmation where nothing is in doubt', () => {
    expect(idleBecause({ kind: 'confirm' }, given(done('2023-03-01')))).toBe('nothing-to-confirm');
    const reopened = given(done('2023-03-01'), reopen('2023-03-02'));
    expect(idleBecause({ kind: 'confirm' }, reopened)).toBeUndefined();
    const outdated = given(done('2023-03-01', { print: 'of-another-wording' }));
    expect(idleBecause({ kind: 'confirm' }, outdated)).toBeUndefined();
  });

  it('is no other: what they say is said anew', () => {
    for (const kind of ['done', 'add', 'share', 'progress', 'exempt', 'note', 'attach'] as const) {
      expect(answersStanding({ kind })).toBe(false);
      expect(idleBecause({ kind }, given(done('2023-03-01')))).toBeUndefined();
    }
  });
});

describe('done once more', () => {
  const last = (...entries: readonly EntryParts[]) => {
    const found = given(...entries);
    const entry = found.entries.at(-1)?.entry;
    if (entry === undefined) throw new Error('nothing was recorded');
    return doneBefore(found, entry)?.on;
  };

  it('names the entry by which it was done already', () => {
    expect(last(done('2023-03-01'), note('2023-03-02'), done('2023-03-03'))).toBe('2023-03-01');
  });

  it('names none where it was reopened between, for the first, and for other kinds', () => {
    expect(last(done('2023-03-01'), reopen('2023-03-02'), done('2023-03-03'))).toBeUndefined();
    expect(last(done('2023-03-01'))).toBeUndefined();
    expect(last(done('2023-03-01'), note('2023-03-02'))).toBeUndefined();
  });
});
