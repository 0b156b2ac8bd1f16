import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function leadsOf(lines: readonly string[]) {
  const { plan } = draftOf(lines.join('\n'));
  const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
  return all.map(({ text, lead, with: others }) => [text, lead.join('+'), others.join('+')]);
}

describe('whose something is in an English plan', () => {
  it.each([
    ['*Lead: Ground Staff*', 'Ground Staff', ''],
    ['[Owner: Ground Staff]', 'Ground Staff', ''],
    ['*Led by the Ground Staff*', 'Ground Staff', ''],
    ['*Ground Staff, supported by the Tree Warden*', 'Ground Staff', 'Tree Warden'],
    ['[Responsible: Ground Staff; with Tree Warden]', 'Ground Staff', 'Tree Warden'],
  ])('stands below a heading: %s', (line, lead, others) => {
    expect(
      leadsOf(['# Park plan 2026', '## Lawns', line, '- Mow the lawn twice a month', '## Beds', '- Dig ten beds']),
    ).toEqual([
      ['Mow the lawn twice a month', lead, others],
      ['Dig ten beds', '', ''],
    ]);
  });

  it('is no motto in italics', () => {
    const { plan } = draftOf(
      '# Park plan 2026\n## Lawns\n*Green is good for all of us*\n- Mow the lawn\n## Beds\n- Dig ten beds',
    );
    expect(
      plan.sections.flatMap(({ items }) =>
        items.flatMap(({ requirements }) => requirements.flatMap(({ lead }) => lead)),
      ),
    ).toEqual([]);
  });

  it.each([
    ['in brackets', ['(web)', '(web, print)', '(print)']],
    ['behind an @', ['@web', '@web @print', '@print']],
    ['behind a dash', ['– Ann', '– Ann, Bob', '– Bob']],
  ])('stands %s at the ends of tasks, where names come again', (_how, ends) => {
    const tasks = ['Draw the poster', 'Check the links', 'Order the paper'];
    const found = leadsOf([
      '# Fair checklist 2026',
      '## Before',
      ...tasks.map((task, at) => `- [ ] ${task} ${ends[at]}`),
    ]);
    expect(found.map(([text]) => text)).toEqual(tasks);
    expect(found.map(([, lead]) => lead?.split('+').length)).toEqual([1, 2, 1]);
  });

  it('stands in brackets once, where it is an office by its last word, and who helps behind a label', () => {
    const tasks = [
      'Mow the lawn (Grounds Office)',
      'Dig ten beds (Trees Team, Water Unit)',
      'Write to the Parish Council (Town Board)',
    ];
    expect(leadsOf(['# Park plan 2026', '## Lawns', ...tasks.map((task) => `- ${task}`)])).toEqual([
      ['Mow the lawn', 'Grounds Office', ''],
      ['Dig ten beds', 'Trees Team+Water Unit', ''],
      ['Write to the Parish Council (Town Board)', '', ''],
    ]);
    expect(
      leadsOf(['# Park plan 2026', '## Lawns', '- Mow the lawn (Lead: Grounds Office; Support: Water Unit)']),
    ).toEqual([['Mow the lawn', 'Grounds Office', 'Water Unit']]);
  });

  it('is not what stands in brackets only once', () => {
    const [first] = leadsOf([
      '# Fair checklist 2026',
      '## Before',
      '- Draw the poster (large)',
      '- Print the map (folded)',
      '- Buy tape (blue)',
    ]);
    expect(first).toEqual(['Draw the poster (large)', '', '']);
  });

  it('is said by what leads to a list, which asks for nothing itself', () => {
    const found = leadsOf([
      'Rules of the reading room, 2026',
      '',
      '1. The Librarian shall:',
      '(a) open the room by nine;',
      '(b) count the visitors every day.',
      '',
      '2. Readers must not bring food.',
    ]);
    expect(found.map(([text, lead]) => [text, lead])).toEqual([
      ['open the room by nine', 'Librarian'],
      ['count the visitors every day', 'Librarian'],
      ['Readers must not bring food', ''],
    ]);
  });
});

describe('until when in an English plan', () => {
  const duesOf = (lines: readonly string[]) =>
    draftOf(lines.join('\n')).plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map(({ text, due }) => [text, due])),
    );

  it('stands before each line of a list of days', () => {
    const lines = [
      '# Exam plan 2026',
      '## Days',
      '4 May 2026 – Papers to the printer',
      '12 June 2026 – Marks to the office',
      'July 2026 – Prizes given out',
    ];
    const dues = duesOf(lines).map(([, due]) => due);
    expect(dues).toEqual(['2026-05-04', '2026-06-12', '2026-07-31']);
  });

  it('is said of a whole list by its heading, or by what leads to it', () => {
    const dues = duesOf([
      '# Boat roadmap 2026',
      '## Stage 1: Hull (due 2026-03-31)',
      '- Sand the keel',
      '## Stage 2: Deck',
      'Everything in this list has to be done by 30 June 2026.',
      '- Lay the planks',
      '- Paint the rail by 2 May',
    ]);
    expect(dues).toEqual([
      ['Sand the keel', '2026-03-31'],
      ['Lay the planks', '2026-06-30'],
      ['Paint the rail by 2 May', '2026-05-02'],
    ]);
  });

  it('is a month alone in a column of a table', () => {
    const dues = duesOf([
      '# Sports plan 2026',
      '| Action | Lead | By when | Status |',
      '| --- | --- | --- | --- |',
      '| Mark the pitch | Groundsman | Mar 2026 | Not started |',
      '| Hire two coaches | B. Ward | 12 April 2026 | In progress |',
      '| Find a sponsor | Bursar | end of the year | In progress |',
      '| Clean the kit | Bursar | by Christmas | In progress |',
    ]);
    expect(dues).toEqual([
      ['Mark the pitch', '2026-03-31'],
      ['Hire two coaches', '2026-04-12'],
      ['Find a sponsor', '2026-12-31'],
      ['Clean the kit', '2026-12-25'],
    ]);
  });
});
