import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/core/day.ts';
import { englishDeadline } from '../../../../src/core/draft/english/english-deadline.ts';
import { englishTarget } from '../../../../src/core/draft/english/english-target.ts';
import { draftOf } from '../../../support/documents.ts';

describe('a plan in English', () => {
  it('is read by its checklist, its sentences and its table', () => {
    const { plan } = draftOf(
      [
        '# Harbour Library 2025 Annual Plan',
        '## 1. Safety',
        '- [ ] Train 90% of volunteers in lifting',
        '- [ ] Run at least three fire drills by 30 May 2025.',
        '## 2. Building',
        'Service the lifts every quarter. (Lead: Estates)',
        'The building is a hundred years old.',
        '',
        '| Action | Owner | Due date |',
        '| --- | --- | --- |',
        '| Replace the lamps | Caretaker | 15 March 2025 |',
      ].join('\n'),
      2024,
    );
    const items = plan.sections.flatMap((section) => section.items);
    expect(plan.sections.map((section) => section.number)).toEqual(['1']);
    expect(items.flatMap((item) => item.requirements)).toMatchObject([
      { text: 'Train 90% of volunteers in lifting', target: { 'at-least': '90%', of: 'volunteers' } },
      { text: 'Run at least three fire drills by 30 May 2025', target: { 'at-least': '3' }, due: '2025-05-30' },
      { text: 'Service the lifts every quarter', target: { every: 'quarter' }, lead: ['Estates'] },
      { text: 'Replace the lamps', with: ['Caretaker'], due: '2025-03-15' },
    ]);
    expect(items.flatMap((item) => item.context)).toEqual(['The building is a hundred years old']);
  });

  it.each([
    ['Hold no more than two meetings', { 'at-most': '2', unit: 'meetings' }],
    ['Visit the site twice a month', { 'at-least': '2', unit: 'times', every: 'month' }],
    ['Plant a minimum of 1,200 trees by June', { 'at-least': '1200', unit: 'trees' }],
  ])('has its numbers: %s', (text, target) => {
    expect(englishTarget(text)?.target).toEqual(target);
  });

  it.each([
    ['by 30 June 2025', '2025-06-30'],
    ['before June 3, 2025', '2025-06-03'],
    ['by the end of February', '2024-02-29'],
    ['by the 1st September', undefined],
  ])('has its days: %s', (text, day) => {
    expect(englishDeadline(text, '2024-01-01' as Day)?.day).toBe(day ?? '2024-09-01');
  });
});
