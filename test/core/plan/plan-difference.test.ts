import { describe, expect, it } from 'vitest';
import type { Plan, Requirement } from '../../../src/core/plan/plan.ts';
import { planDifference } from '../../../src/core/plan/plan-difference.ts';
import type { By } from '../../../src/core/progress/due-within.ts';
import { count, decimal, planWith, recurring, requirement, span } from '../../support/plans.ts';

function compared(before: readonly Requirement[], after: readonly Requirement[], later: Partial<Plan> = {}): string[] {
  const plans = [planWith({ requirements: before }), { ...planWith({ requirements: after }), ...later }] as const;
  return planDifference(...plans).map(({ verdict, before: was, after: now, parts }) =>
    [verdict, was?.requirement.id ?? '-', now?.requirement.id ?? '-', ...parts].join(' '),
  );
}

const study = requirement({ id: '1.1', text: '开展意识形态专题学习研究' });
const report = requirement({ id: '1.2', text: '报送年度自查报告和佐证材料' });

describe('two plans side by side', () => {
  it('keep, change, add and drop duties', () => {
    const changed = { ...study, text: '深入开展意识形态专题学习研究', target: count('2') };
    const added = requirement({ id: '1.3', text: '组织教师读书会' });
    expect(compared([study, report], [changed, added])).toEqual([
      'changed 1.1 1.1 text target',
      'added - 1.3',
      'dropped 1.2 -',
    ]);
    expect(compared([study], [study])).toEqual(['kept 1.1 1.1']);
  });

  it('know a duty again under another id by its words', () => {
    expect(compared([study, report], [{ ...report, id: '2.1' }])).toEqual(['changed 1.2 2.1 id', 'dropped 1.1 -']);
  });

  it('take no id that was used again for the duty that it was', () => {
    expect(compared([study], [{ ...report, id: '1.1' }])).toEqual(['added - 1.1', 'dropped 1.1 -']);
  });

  it('give the likest of several, whatever their order', () => {
    const near = requirement({ id: '5', text: '报送年度自查报告' });
    const nearer = requirement({ id: '6', text: '报送年度自查报告和材料' });
    expect(compared([report], [near, nearer])).toEqual(['added - 5', 'changed 1.2 6 id text']);
  });

  it('take the days of other terms for the same, and another rhythm for another target', () => {
    const termly = (days: string): Requirement => ({ ...study, target: recurring('1', 'term'), terms: [span(days)] });
    const [spring, next] = [termly('2023-02-06..2023-07-07'), termly('2024-02-19..2024-07-05')];
    expect(compared([spring], [next])).toEqual(['kept 1.1 1.1']);
    expect(compared([spring], [{ ...study, target: recurring('1', '2 months') }])).toEqual(['changed 1.1 1.1 target']);
    const monthly = (by?: By): Requirement => ({ ...study, target: recurring('1', 'month', by && { by }) });
    expect(compared([monthly()], [monthly('25')])).toEqual(['changed 1.1 1.1 target']);
  });

  it('tell another score, or another rule for it, but not the same in other digits', () => {
    const scored = (score: string, scoring?: string): Requirement => ({
      ...study,
      score: decimal(score),
      ...(scoring && { scoring }),
    });
    expect(compared([scored('10')], [scored('10.0')])).toEqual(['kept 1.1 1.1']);
    expect(compared([scored('10')], [scored('8')])).toEqual(['changed 1.1 1.1 score']);
    expect(compared([study], [scored('8')])).toEqual(['changed 1.1 1.1 score']);
    expect(compared([scored('8', '少一次扣1分')], [scored('8', '少一次扣2分')])).toEqual(['changed 1.1 1.1 score']);
  });

  it('take a due that has moved with the year for the same', () => {
    const due = (day: string): Requirement => ({ ...study, due: day as Requirement['due'] & string });
    const period = { from: '2024-01-01', to: '2024-12-31' } as Plan['period'];
    expect(compared([due('2023-06-30')], [due('2024-06-30')], { period })).toEqual(['kept 1.1 1.1']);
    expect(compared([due('2023-06-30')], [due('2024-07-31')], { period })).toEqual(['changed 1.1 1.1 due']);
  });
});
