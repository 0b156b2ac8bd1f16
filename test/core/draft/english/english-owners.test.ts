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

  it('stands in brackets with a last day, and posts behind a full stop', () => {
    expect(
      leadsOf([
        '# Park plan 2026',
        '## Lawns',
        '- Mow the lawn (Cllr Shah, by 31 July)',
        '- Hold a fair (Leeds, May 2026)',
        '- Plant at least twenty oaks. (Tree Officer; Admissions Tutor)',
      ]),
    ).toEqual([
      ['Mow the lawn', 'Cllr Shah', ''],
      ['Hold a fair (Leeds, May 2026)', '', ''],
      ['Plant at least twenty oaks', 'Tree Officer+Admissions Tutor', ''],
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

  it('stands behind an @ or in brackets with one, though each comes once, and in brackets, where a team comes again', () => {
    const tasks = ['Draw the poster @web-1', 'Check the links (@print)', 'Order the paper (shop team)'];
    expect(
      leadsOf(['# Fair checklist 2026', '## Before', ...tasks.map((task) => `- ${task}`), '- Ask Bo Lee (shop team)']),
    ).toEqual([
      ['Draw the poster', 'web-1', ''],
      ['Check the links', 'print', ''],
      ['Order the paper', 'shop team', ''],
      ['Ask Bo Lee', 'shop team', ''],
    ]);
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

describe('minutes', () => {
  function dutiesOf(lines: readonly string[]) {
    const { plan } = draftOf(lines.join('\n'), 2026);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    return all.map(({ text, lead, with: others, due }) => [text, [...lead, ...others].join('+'), due]);
  }

  it('say behind each action whose it is and until when, on the lines set in below it, too', () => {
    const found = dutiesOf([
      'Minutes of the allotment committee, 3 March 2026',
      '',
      '1. Water',
      'The butts were found to be empty.',
      '   Action: Order a new pump.  Owner: Jan  Due: 21 March',
      '   Action: Mend the tap by the gate and lag the pipe behind',
      '           the shed. Owner: Olu / Bea (plots)   Due: 19/04/26',
      'The well was not discussed.',
      '',
      '2. Fences',
      '   Action point 3: Paint the gate; at least 60% of members to help. Who: Olu',
    ]);
    expect(found).toEqual([
      ['Order a new pump', 'Jan', '2026-03-21'],
      ['Mend the tap by the gate', 'Olu+Bea', '2026-04-19'],
      ['lag the pipe behind the shed', 'Olu+Bea', '2026-04-19'],
      ['Paint the gate', 'Olu', undefined],
      ['at least 60% of members to help', 'Olu', undefined],
    ]);
  });

  it('say it between dashes: who, what and when, or what, who and when', () => {
    const found = dutiesOf([
      'Minutes of the allotment committee, 3 March 2026',
      '',
      'Water',
      'The butts were found to be empty.',
      'ACTION - Jan - order a pump (max. £90) - 6 April',
      'ACTION - all plot holders - empty their own butts',
      'ACTION - Mend the tap - Olu - 7 May',
      'ACTION - write to the council',
      '',
      'Fences',
      'The gate was found to be open.',
    ]);
    expect(found).toEqual([
      ['order a pump (max. £90)', 'Jan', '2026-04-06'],
      ['empty their own butts', 'all plot holders', undefined],
      ['Mend the tap', 'Olu', '2026-05-07'],
      ['write to the council', '', undefined],
    ]);
  });

  it('and lists say until when behind the brackets, or name whose it is without any', () => {
    const found = dutiesOf([
      '# Harbour action plan 2026',
      '## Quay',
      '- [ ] Fit ladders at six berths (Lead: Harbour Works; Support: Divers) Due: 9/15/2026',
      '- [ ] Paint the rail. Owner: Ann, Due: 3 May',
      '## Office',
      '- [ ] Answer letters',
    ]);
    expect(found).toEqual([
      ['Fit ladders at six berths', 'Harbour Works+Divers', '2026-09-15'],
      ['Paint the rail', 'Ann', '2026-05-03'],
      ['Answer letters', '', undefined],
    ]);
  });
});
