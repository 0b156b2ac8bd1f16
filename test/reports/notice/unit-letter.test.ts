import { describe, expect, it } from 'vitest';
import { usualThresholds } from '../../../src/core/district/notice-thresholds.ts';
import { noticesOf } from '../../../src/core/district/notices.ts';
import { rollUp } from '../../../src/core/district/rollup.ts';
import { unitFactsOf } from '../../../src/core/district/unit-facts.ts';
import { asOf } from '../../../src/core/progress/as-of.ts';
import { letterMarkdown } from '../../../src/reports/notice/letter-markdown.ts';
import { unitLetter } from '../../../src/reports/notice/unit-letter.ts';
import type { Language } from '../../../src/words/language.ts';
import { cap, day, planWith, recurring, requirement, school } from '../../support/plans.ts';
import { add, ledgerOf } from '../../support/records.ts';

const plan = planWith({
  requirements: [
    requirement({ id: '1.1', target: recurring('1', 'quarter') }),
    requirement({ id: '1.2', target: recurring('1', 'month') }),
    requirement({ id: '1.3', target: cap('5'), due: '2023-12-31' }),
    requirement({ id: '1.4', due: '2023-06-30' }),
  ],
});

function letterOn(on: string, language: Language = 'zh'): string {
  const entries = ledgerOf(
    add('1', '2023-02-05'),
    add('1', '2023-02-05', { requirement: '1.2' }),
    add('9', '2023-02-05', { requirement: '1.3' }),
  );
  const facts = unitFactsOf(plan, entries, school);
  const arrival = { kind: 'ledger', facts, entries: 3, othersEntries: 0, faults: 0, sources: [], digest: '' } as const;
  const moment = asOf(plan, day(on));
  const table = rollUp(plan, [{ unit: { ...school, groups: {} }, arrival }], moment, day(on));
  const [notice] = noticesOf(table, usualThresholds);
  if (notice === undefined) return '';
  const days = { day: day(on), signedOn: undefined, replyBy: day('2023-12-29') };
  return letterMarkdown(unitLetter(notice, { plan, asOf: moment, ...days, contact: '赵科员', language }));
}

describe('a letter to one unit', () => {
  it('names the periods that were missed, and no day that is still to come, where something is overdue', () => {
    const letter = letterOn('2023-10-20');
    expect(letter).toContain('（编号1.1，每季度不少于1次）：第2季度、第3季度未完成。');
    expect(letter).toContain('（编号1.2，每月不少于1次）：1月、3月至9月未完成。');
    expect(letter).toContain('（编号1.4，2023年6月30日前）：逾期。');
    expect(letter).toMatch(/（编号1\.3，[^）]*不超过5[^）]*）：/);
    expect(letter).not.toContain('12月31日');
  });

  it('says the same in English', () => {
    expect(letterOn('2023-10-20', 'en')).toMatch(/\(no\. 1\.1, [^)]*\): not done for quarter 2, quarter 3\./);
  });
});
