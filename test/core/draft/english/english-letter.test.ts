import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const letter = [
  'BRIDGE STREET HOSTEL',
  'Charity no. 204431',
  '3 Quay Lane, Harwick',
  '',
  '6 January 2027',
  '',
  'Dear neighbours,',
  '',
  'What we shall do in 2027',
  '',
  'Last winter was hard, and we were glad of your help.',
  '',
  'The night team will open the doors at six each evening. We shall offer twelve more beds by 1 March.',
  '',
  'With warm thanks,',
  '',
  'The Warden',
  '',
  'Bridge Street Hostel is a registered charity.',
];

describe('a letter', () => {
  it('is called by what it is about, and its head, its greeting and its end are no text', () => {
    const { plan } = draftOf(letter.join('\n'));
    expect(plan).toMatchObject({
      title: 'What we shall do in 2027',
      issuer: { name: 'Bridge Street Hostel' },
      period: { from: '2027-01-01', to: '2027-12-31' },
    });
    const items = plan.sections.flatMap((section) => section.items);
    expect(items).toHaveLength(1);
    const said = items.flatMap(({ context, requirements }) => [...context, ...requirements.map(({ text }) => text)]);
    expect(said.join('\n')).not.toMatch(/Dear|Quay Lane|Warden|registered charity|6 January/u);
    expect(said).toContain('Last winter was hard, and we were glad of your help');
  });

  it('has its name from whoever a note without a greeting is from, and its title behind its label', () => {
    const { plan } = draftOf(
      [
        'NOTE TO STAFF',
        '',
        'To: All wardens',
        'From: The Keeper',
        'Date: 4 May 2026',
        'Subject: Care of the collections',
        '',
        'Wardens must lock each case at night. Check the store every week.',
        '',
        'Report any damp to the office within two days.',
      ].join('\n'),
    );
    expect(plan).toMatchObject({ title: 'Care of the collections', issuer: { name: 'The Keeper' } });
  });

  it('keeps its greeting out of the text below a heading, too', () => {
    const { plan } = draftOf('# Summer plan 2026\n\nDear all,\n\nHold a fair by 3 June.\n\nPaint the gate.');
    expect(plan.title).toBe('Summer plan 2026');
    expect(JSON.stringify(plan.sections)).not.toContain('Dear');
  });
});
