import { describe, expect, it } from 'vitest';
import { entryLine } from '../../src/words/entry-words.ts';
import { ulid } from '../support/entries.ts';
import { planWith } from '../support/plans.ts';
import { file } from '../support/reports.ts';

const at = '2026-11-24T09:00:00.000+08:00';

describe('an entry in a line', () => {
  const plan = planWith();

  it('has the day it happened', () => {
    expect(entryLine({ kind: 'done', requirement: '1.1', at, on: '2023-12-15' }, plan, 'zh')).toBe(
      '1.1 已完成（2023-12-15）',
    );
  });

  it('has no day where none is needed and it was recorded outside the plan', () => {
    expect(entryLine({ kind: 'exempt', requirement: '1.1', at, reason: '本校无此项' }, plan, 'zh')).toBe(
      '1.1 不适用 （原因：本校无此项）',
    );
    expect(
      entryLine({ kind: 'note', requirement: '1.1', at: '2023-03-08T09:00:00Z', note: '已联系' }, plan, 'en'),
    ).toBe('1.1 note "已联系" (2023-03-08)');
  });

  it('says of a review that nobody signed it, but not of one that is yet to be recorded', () => {
    const review = { kind: 'review', requirement: '1.1', at, verdict: 'accepted' } as const;
    const day = '（2026-11-24）';
    expect(entryLine({ ...review, id: ulid(1) }, plan, 'zh')).toBe(`1.1 审核通过（未签名）${day}`);
    expect(entryLine({ ...review, id: ulid(1) }, plan, 'en')).toContain('1.1 accepted (unsigned)');
    expect(entryLine({ ...review, id: ulid(1), key: 'k' }, plan, 'zh')).toBe(`1.1 审核通过${day}`);
    expect(entryLine(review, plan, 'zh')).toBe(`1.1 审核通过${day}`);
  });

  it('names evidence once, and calls it evidence once', () => {
    const evidence = [file('照片.png'), file('照片.png')];
    expect(entryLine({ kind: 'attach', requirement: '1.1', at, evidence }, plan, 'zh')).toBe('1.1 补充佐证 照片.png');
    expect(entryLine({ kind: 'done', requirement: '1.1', at, on: '2023-03-08', evidence }, plan, 'zh')).toBe(
      '1.1 已完成 佐证 照片.png（2023-03-08）',
    );
  });
});
