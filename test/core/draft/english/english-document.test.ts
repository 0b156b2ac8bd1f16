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

  it('is numbered in letters, and asks in the present for whoever stands in square brackets', () => {
    const { plan } = draftOf(
      [
        '# Millbrook Library Action Plan 2025',
        '## Context',
        'Loans were up by a tenth.',
        '## A. Readers',
        '**A1 Visits.** The van calls at six villages by 9 a.m. on Fridays; queries are answered the same day. [Head of Outreach, with all drivers]',
        '**A2 Courses.** Every volunteer has at least 12 hours of training, and returns fall below 5%. Past courses drew 40 people. [Trainer; Clerk]',
        '## B. House',
        '**B1 Roof.** Repair the gutters. The board meets four times. [Caretaker, supported by the Clerk]',
      ].join('\n'),
      2025,
    );
    expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Context'],
      ['A', 'Readers'],
      ['B', 'House'],
    ]);
    expect(plan.sections.flatMap(({ items }) => items.map(({ written, title }) => [written, title]))).toEqual([
      ['', 'Context'],
      ['A1', 'Visits'],
      ['A2', 'Courses'],
      ['B1', 'Roof'],
    ]);
    const duties = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(duties.map((each) => [each.text, each.lead.join(), each.with.join()])).toEqual([
      ['The van calls at six villages by 9 a.m. on Fridays', 'Head of Outreach', 'all drivers'],
      ['queries are answered the same day', 'Head of Outreach', 'all drivers'],
      ['Every volunteer has at least 12 hours of training', 'Trainer,Clerk', ''],
      ['returns fall below 5%', 'Trainer,Clerk', ''],
      ['Repair the gutters', 'Caretaker', 'Clerk'],
      ['The board meets four times', 'Caretaker', 'Clerk'],
    ]);
    expect(duties.flatMap(({ target }) => target?.['at-least'] ?? target?.['at-most'] ?? [])).toEqual(
      expect.arrayContaining(['12', '5', '4']),
    );
  });

  it('has its own numbers under numbered headings, whose it is in brackets, and nothing of its signature', () => {
    const { plan } = draftOf(
      [
        'WESTMOOR TOWN COUNCIL',
        'Annual Action Plan 2025/26',
        'Approved: 14 January 2025',
        'Background',
        '1. MAINTENANCE',
        '1.1 Service the boilers twice a year (Owner: Estates; due: 1 March 2026)',
        '1.2 Litter fell by 12% in 2024.',
        '2. SAFETY',
        '2.1 Do not block fire exits.',
        '2.2 Refurbish two rooms. (Lead: Estates & Housing)',
        'Signed',
        'Jo Bloggs',
        '3 April 2025',
      ].join('\n'),
    );
    expect(plan).toMatchObject({
      title: 'Annual Action Plan 2025/26',
      issuer: { name: 'WESTMOOR TOWN COUNCIL' },
      period: { from: '2025-04-01', to: '2026-03-31' },
    });
    expect(plan.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 MAINTENANCE', '2 SAFETY']);
    const items = plan.sections.flatMap((section) => section.items);
    expect(items.map(({ id }) => id)).toEqual(['1.1', '1.2', '2.1', '2.2']);
    expect(items.flatMap(({ requirements }) => requirements)).toMatchObject([
      { text: expect.stringContaining('Service the boilers'), lead: ['Estates'], due: '2026-03-01' },
      { text: 'Do not block fire exits', target: { never: 'true' } },
      { text: 'Refurbish two rooms', target: { 'at-least': '2', unit: 'rooms' }, lead: ['Estates', 'Housing'] },
    ]);
  });

  it('has rows with numbers of their own, each over several rows of actions', () => {
    const { plan } = draftOf(
      [
        '# Lakeside School Plan 2026',
        '## Grounds',
        '| Objective | Actions | Lead | By when |',
        '| --- | --- | --- | --- |',
        '| 1.1 Pupils play safely | Mend the swings.<br>Check each bench every week. | Caretaker | May 2026 |',
        '| 1.1 Pupils play safely | Buy two new goals | Bursar | 3 June 2026 |',
        '| 1.2 Gardeners know the soil | Test the beds | Warden | July 2026 |',
        '## Hall',
        '| Objective | Actions | Lead | By when |',
        '| --- | --- | --- | --- |',
        '| 2.1 Lighting improves | Fit new lamps | Caretaker | May 2026 |',
      ].join('\n'),
      2026,
    );
    const items = plan.sections.flatMap((section) => section.items);
    expect(
      items.map(({ written, title, requirements }) => [written, title, requirements.map(({ text }) => text)]),
    ).toEqual([
      ['1.1', 'Pupils play safely', ['Mend the swings', 'Check each bench every week', 'Buy two new goals']],
      ['1.2', 'Gardeners know the soil', ['Test the beds']],
      ['2.1', 'Lighting improves', ['Fit new lamps']],
    ]);
  });

  it('is led through a section by whom a line below its title names, and keeps a list below a heading with the same number', () => {
    const { plan } = draftOf(
      '# Winter plan 2025\n## 1. Staff\nLead: Dana Poe\n1. Hire two nurses\n2. Review the rota\n## 2. Stock\n- [ ] Order 30 beds\n- [x] Check the lamps',
    );
    expect(plan.sections.map(({ title, items }) => [title, items.map(({ title: item }) => item)])).toEqual([
      ['Staff', ['Hire two nurses', 'Review the rota']],
      ['Stock', ['Order 30 beds', 'Check the lamps']],
    ]);
    const [first, second] = plan.sections.map(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(first?.map(({ lead }) => lead)).toEqual([['Dana Poe'], ['Dana Poe']]);
    expect(second?.map(({ lead }) => lead)).toEqual([[], []]);
  });

  it.each([
    [
      'Weigh all parcels by 3 May 2025, and repeat the count in June',
      ['Weigh all parcels by 3 May 2025', 'repeat the count in June'],
    ],
    [
      'Wardens will make no fewer than 20 rounds a month and give short notes within two days',
      ['make no fewer than 20 rounds a month', 'give short notes within two days'],
    ],
    ['Teachers should plan and review together', ['plan and review together']],
    ['Run at least ten clubs, open to all families', ['Run at least ten clubs']],
    ['The purpose is to make good work visible', []],
  ])('has a duty for each act: %s', (text, texts) => {
    const { plan } = draftOf(`# Winter plan 2025\n## 1. Staff\nOrder the beds.\n${text}.`);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.slice(1).map((each) => each.text)).toEqual(texts);
  });

  it.each([
    ['Keep spending below 2% of the budget', { 'at-most': '2', unit: '%', measure: 'latest' }],
    ['Answer letters within ten working days', { 'at-most': '10', unit: 'working days', measure: 'latest' }],
    ['Rotate keys every six months', { 'at-least': '1', unit: 'times', every: 'half-year' }],
    ['Hold one assembly each term', { 'at-least': '1', unit: 'assembly', every: 'term' }],
    ['Three parent evenings to be held each term', { 'at-least': '3', unit: 'parent evenings', every: 'term' }],
    ['Each house to complete two service projects', { 'at-least': '2', unit: 'service projects' }],
    ['Observe at least half of the lessons', { 'at-least': '50%', of: 'lessons' }],
    ['Paint the hall in the second half of the term', undefined],
    ['Meet every Monday', { 'at-least': '1', unit: 'times', every: 'week', by: 'mon' }],
    ['Hold at least two talks per term', { 'at-least': '2', unit: 'talks', every: 'term' }],
    ['Visitors must not enter the ward', { never: 'true' }],
    ['Raise uptake to at least 90%', { 'at-least': '90%', of: 'uptake' }],
    ['Release version 3.0', undefined],
    ['Hold no more than two meetings', { 'at-most': '2', unit: 'meetings' }],
    ['Visit the site twice a month', { 'at-least': '2', unit: 'times', every: 'month' }],
    ['Plant a minimum of 1,200 trees by June', { 'at-least': '1200', unit: 'trees' }],
    ['Serve forty-five thousand meals', { 'at-least': '45000', unit: 'meals' }],
    ['Teach one hundred and thirty people to row', { 'at-least': '130', unit: 'people' }],
    ['Collect £7,250 through sales', { 'at-least': '7250', unit: '£' }],
    ['Keep spending within the agreed budget of £2.4 million', { 'at-most': '2400000', unit: '£' }],
    ['Grow the number of active rowers from 40 to 55', { 'at-least': '55', unit: 'active rowers', measure: 'latest' }],
    ['Reduce complaints from nine to four', { 'at-most': '4', unit: 'complaints', measure: 'latest' }],
    ['Bring the number of empty plots down to 3 or fewer', { 'at-most': '3', unit: 'empty plots', measure: 'latest' }],
    ['Cut the bill for paper by a fifth', { 'at-least': '20%', of: 'bill for paper' }],
    ['Bring the average wait down by four days', { 'at-least': '4', unit: 'days' }],
    ['Keep the pool open for a minimum of 30 hours a week', { 'at-least': '30', unit: 'hours', every: 'week' }],
    ['Sing for the guests every Monday and Thursday', { 'at-least': '2', unit: 'times', every: 'week' }],
    ['Publish a short river report each half-year', { 'at-least': '1', unit: 'river report', every: 'half-year' }],
    ['Service the boiler every two years', { 'at-least': '1', unit: 'times', every: '2 years' }],
    [
      'Telephone eight tenants a month within three days of the visit',
      { 'at-least': '8', unit: 'tenants', every: 'month' },
    ],
    ['Answer 90% of letters within five working days', { 'at-least': '90%', of: 'letters' }],
    ['Hold overheads to 9 per cent of income or less', { 'at-most': '9', unit: '%', measure: 'latest' }],
    ['Turnout must not fall below 85%', { 'at-least': '85%', of: 'turnout' }],
    ['Nobody should row more than four days', { 'at-most': '4', unit: 'days', measure: 'latest' }],
    ['Cut the debt from £38k to nil', { 'at-most': '0', unit: '£', measure: 'latest' }],
    ['Reduce fees from £1.8m to £1.2m', { 'at-most': '1200000', unit: '£', measure: 'latest' }],
    ['Reports shall not be longer than six pages', { 'at-most': '6', unit: 'pages' }],
    ['Gas will not be used in any of the huts', { never: 'true' }],
    ['No order above £2,000 may be placed without two quotations', { never: 'true' }],
    ['No deliveries between noon and two', { never: 'true' }],
    ['Withdraw books that have not been lent for four years', undefined],
    ['Write to families whose attendance falls below 90%', undefined],
    ['Repaint rooms 3 and 4', undefined],
  ])('has its numbers: %s', (text, target) => {
    expect(englishTarget(text)?.target).toEqual(target);
  });

  it.each([
    ['by 30 June 2025', '2025-06-30'],
    ['before June 3, 2025', '2025-06-03'],
    ['by the end of February', '2024-02-29'],
    ['by the 1st September', undefined],
    ['from November to February', '2025-02-28'],
    ['between January and March', '2024-03-31'],
    ['from January to March 2026', '2026-03-31'],
    ['by 31/01/2026', '2026-01-31'],
    ['Dec 2025', '2025-12-31'],
  ])('has its days: %s', (text, day) => {
    expect(englishDeadline(text, '2024-01-01' as Day)?.day).toBe(day ?? '2024-09-01');
  });

  const asked = (text: string) =>
    draftOf(['# Harbour Library 2025 Annual Plan', '## 1. Safety', text].join('\n'), 2024).plan.sections.flatMap(
      ({ items }) => items.flatMap(({ requirements }) => requirements.map((each) => each.text)),
    );

  it.each([
    ['Stock lists are checked every month by the clerk.', ['Stock lists are checked every month by the clerk']],
    ['Has each team kept a log?', ['Has each team kept a log?']],
    [
      'The clerk will ring members on the first day, and all staff who open must read the notes.',
      ['ring members on the first day', 'all staff who open must read the notes'],
    ],
    [
      'Repair the roof in May, lay 40 metres of carpet in the hall, and plant 12 trees.',
      ['Repair the roof in May', 'lay 40 metres of carpet in the hall', 'plant 12 trees'],
    ],
    [
      'Run lift tests at least once a term and a boiler test once a year; the Duty Manager keeps the log.',
      ['Run lift tests at least once a term', 'a boiler test once a year', 'the Duty Manager keeps the log'],
    ],
    ['In June 2024, 51% of members renewed their cards.', []],
    ['This plan sets out what we will do.', []],
  ])('asks for what is done as a rule, each act of its own: %s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it('forbids what staff do not do', () => {
    const { plan } = draftOf('# Harbour Library 2025 Annual Plan\n## 1. Safety\nStaff do not share keys.', 2024);
    expect(plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements))).toMatchObject([
      { text: 'Staff do not share keys', target: { never: 'true' } },
    ]);
  });
});

describe('what an English plan says beside its actions', () => {
  const dutiesIn = (lines: readonly string[]) =>
    draftOf(lines.join('\n')).plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) =>
        requirements.map(({ text, due = '', lead }) => [text, due, ...lead].join(' | ')),
      ),
    );

  it('is how things stand, and what it aims at, in whatever form', () => {
    const lines = [
      '# Ashby Rowing Club Plan 2026',
      '## Where we are',
      '- 41 boats in two sheds',
      '## Aims',
      '1. Damage reduced by 20% (from 61 to 48)',
      '2. All coxes trained',
      '## Not doing',
      '- Buying a van',
    ];
    expect(dutiesIn(lines)).toEqual(['Damage reduced by 20% (from 61 to 48) | ', 'All coxes trained | ']);
  });

  it('is by what one will know that it was done', () => {
    const lines = [
      '# Ashby Rowing Club Plan 2026',
      '| Ref | Action | When | How we will know |',
      '| --- | --- | --- | --- |',
      '| 1 | Repaint the sheds | May 2026 | Signed work sheet |',
      '| 2 | Teach the coxes | June 2026 | All coxes trained |',
    ];
    expect(dutiesIn(lines)).toEqual([
      'Repaint the sheds | 2026-05-31',
      'Teach the coxes | 2026-06-30',
      'All coxes trained | 2026-06-30',
    ]);
  });

  it('stands in brackets that part nothing', () => {
    const lines = [
      '# Ashby Rowing Club Plan 2026',
      '## 1. Sheds',
      '1.1 Repaint the sheds over Easter (budget: £85; two coats)',
      '1.2 Mend the door (Tom, July)',
      '1.3 Fire check – September',
    ];
    expect(dutiesIn(lines)).toEqual([
      'Repaint the sheds over Easter (budget: £85; two coats) | ',
      'Mend the door (Tom, July) | 2026-07-31',
      'Fire check – September | 2026-09-30',
    ]);
  });
});

describe('a title in English', () => {
  it('asks where it says what must be, and not where it only names what stands below', () => {
    const { plan } = draftOf(
      ['# Quay Plan 2026', '1. Actions', '2. Aims', '3. Nets must be dried. Ropes shall be coiled.'].join('\n'),
      2026,
    );
    expect(
      plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map(({ text }) => text))),
    ).toEqual(['Nets must be dried', 'Ropes shall be coiled']);
  });
});

describe('days around Christmas in English', () => {
  it('are in the plan’s year, and the end of a span over New Year is in the next', () => {
    const { plan } = draftOf(
      [
        '# Fern School Work Plan 2026/27',
        '## Woods',
        '- Run a fair before Christmas',
        '- Prune trees between November and March',
      ].join('\n'),
      2026,
    );
    expect(
      plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map(({ due }) => due))),
    ).toEqual(['2026-12-25', '2027-03-31']);
  });
});

describe('a checklist in English', () => {
  const text = [
    'Closing Checklist – Ashby Boathouse',
    '',
    'EVENING (by 9:30)',
    '☐ Set the alarm. Lock up. Text the captain.',
    '☐ Spare oars counted: 12 or more',
    '☐ Pump checks: twice weekly',
    '',
    'MONTHLY (Sundays)',
    '☐ Oil the winch',
    '☐ Never leave fuel in the shed',
  ].join('\n');

  it('is one as well with boxes of brackets, below headings that stand between gaps', () => {
    const { plan } = draftOf(
      [
        'Dock & Quay Supplies LLP',
        'Stock Checklist 2026',
        '',
        'Goal 1: A tidy store',
        '',
        'KPI: 90% of shelves labelled.',
        '',
        '[ ] Sweep the floor',
        '[x] Mend the hatch',
        '',
        'Goal 2: A safe yard',
        '',
        '[ ] Paint the kerbs',
      ].join('\n'),
      2026,
    );
    expect([plan.title, plan.issuer.name]).toEqual(['Stock Checklist 2026', 'Dock & Quay Supplies LLP']);
    expect(
      plan.sections.flatMap(({ items }) =>
        items.map(({ title, requirements }) => [title, ...requirements.map((each) => each.text)]),
      ),
    ).toEqual([
      ['A tidy store', '90% of shelves labelled', 'Sweep the floor', 'Mend the hatch'],
      ['A safe yard', 'Paint the kerbs'],
    ]);
  });

  it('has a box before each entry, and heads in capitals with a bracket', () => {
    const { plan } = draftOf(text);
    expect(plan.sections.map(({ title }) => title)).toEqual(['EVENING (by 9:30)', 'MONTHLY (Sundays)']);
    expect(
      plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map((each) => each.text))),
    ).toEqual([
      'Set the alarm',
      'Lock up',
      'Text the captain',
      'Spare oars counted: 12 or more',
      'Pump checks: twice weekly',
      'Oil the winch',
      'Never leave fuel in the shed',
    ]);
  });
});

describe('quarters in English', () => {
  it('end with their months, and those of a plan from April in March', () => {
    const { plan } = draftOf(
      [
        '# Ashby Housing Delivery Plan 2026/27',
        '## Q1 (April–June)',
        '- Buy sixty boilers',
        '## Q2',
        '- Sell the old van',
        '## All year',
        '- Repaint the hall in Q4',
      ].join('\n'),
    );
    expect(plan.period).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    expect(
      plan.sections.map(({ number, title, items }) => [
        number,
        title,
        ...items.flatMap(({ requirements }) => requirements.map(({ due }) => due)),
      ]),
    ).toEqual([
      ['1', 'Q1 (April–June)', '2026-06-30'],
      ['2', 'Q2', '2026-09-30'],
      ['3', 'All year', '2027-03-31'],
    ]);
  });
});

describe('a table of contents in English', () => {
  it('says what the text says again, and c. ends no sentence', () => {
    const { plan } = draftOf(
      [
        'Boathouse Plan 2026',
        'Contents',
        '1. Oars',
        '2. Roof',
        '1. Oars',
        '1.1 Mark all oars (c. 320 pairs) by June.',
        '2. Roof',
        '2.1 Mend the roof.',
      ].join('\n'),
    );
    expect(plan.sections.map(({ title, items }) => [title, ...items.map((item) => item.title)])).toEqual([
      ['Oars', 'Mark all oars (c. 320 pairs) by June'],
      ['Roof', 'Mend the roof'],
    ]);
  });
});

describe('the numbers of minutes', () => {
  it('go on from one meeting to the next, with the year', () => {
    const { plan } = draftOf(
      [
        'Minutes of the Boathouse Committee',
        '26/41 Oars',
        'It was agreed to buy twelve oars by 3 May.',
        '26/42 Roof',
        'The roof leaks.',
        '(a) Mend the roof by June.',
        '(b) Clear the gutters.',
        '26/43 Fair',
        'The Captain to book the band.',
      ].join('\n'),
    );
    expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
      ['26/41', 'Oars'],
      ['26/42', 'Roof'],
      ['26/43', 'Fair'],
    ]);
  });
});

describe('an English document of another kind', () => {
  const planIn = (lines: readonly string[]) => draftOf(lines.join('\n'), 2024).plan;
  const sectionsIn = (lines: readonly string[]) =>
    planIn(lines).sections.map(({ number, title, items }) => [number, title, items.map((item) => item.title)]);

  it('has two headings at its head: whose plan it is, and the plan', () => {
    const plan = planIn([
      '# Fernbank Rowing Club',
      '# Development Plan 2026',
      '## Boats',
      'Buy two oars.',
      '## People',
      'Hire a coach.',
    ]);
    expect(plan).toMatchObject({ title: 'Development Plan 2026', issuer: { name: 'Fernbank Rowing Club' } });
    expect(plan.sections.map(({ title }) => title)).toEqual(['Boats', 'People']);
  });

  it('asks right below a section’s title, above the first title within it', () => {
    const lines = [
      '# River Plan 2026',
      '## Goal 1: Banks',
      'This year we will:',
      '- mow both banks by May',
      '- plant 30 willows',
      '## Goal 2: Boats',
      '- sand the hulls each spring',
      '### Hire',
      'Lend ten boats.',
      '### Repair',
      'Paint the hulls.',
    ];
    expect(sectionsIn(lines)).toEqual([
      ['1', 'Banks', ['Banks']],
      ['2', 'Boats', ['Boats', 'Hire', 'Repair']],
    ]);
    const texts = planIn(lines).sections.flatMap(({ items }) => items.flatMap((item) => item.requirements));
    expect(texts.map(({ text }) => text)).toEqual([
      'mow both banks by May',
      'plant 30 willows',
      'sand the hulls each spring',
      'Lend ten boats',
      'Paint the hulls',
    ]);
  });

  it.each([
    [['PART A. SAFETY', '1. Check the exits.', '2. Test the bells.', 'PART B. STAFF', '3. Hire a nurse.'], 'A', 'B'],
    [['1   SAFETY', '1.1   Check the exits.', '1.2   Test the bells.', '2   STAFF', '2.1   Hire a nurse.'], '1', '2'],
  ])('is parted by words and numbers in capitals: %j', (lines, first, second) => {
    expect(sectionsIn(['WARD PLAN 2026', ...lines]).map(([number, title]) => [number, title])).toEqual([
      [first, 'SAFETY'],
      [second, 'STAFF'],
    ]);
  });

  it('is a letter, whose paragraphs have no titles: all of it is one item, without its farewell', () => {
    const plan = planIn([
      'Dear friends,',
      '',
      'Our programme for 2026',
      '',
      'The kitchen comes first. The kitchen team will cook for 300 guests.',
      '',
      'We owe much to our helpers. Our treasurer will thank each of them by 4 May.',
      '',
      'With best wishes,',
      '',
      'The Chair',
    ]);
    expect(plan.sections.map(({ items }) => items.length)).toEqual([1]);
    const [duties = []] = plan.sections.flatMap(({ items }) => items.map(({ requirements }) => requirements));
    expect(duties.map(({ text, lead }) => [text, lead])).toEqual([
      ['cook for 300 guests', ['kitchen team']],
      ['thank each of them by 4 May', ['treasurer']],
    ]);
  });

  it('is called in its own language where it has no title', () => {
    const { title, issuer } = planIn(['Dear rower,', '', 'Please return your key by 4 May. Do not lend it.']);
    expect([title, issuer.name]).toEqual(['Work plan', 'Our unit']);
  });

  it('names teams in brackets, posts on a line below a title, and the years below its own', () => {
    const plan = planIn([
      'HARBOUR PLAN',
      'May 2026 to April 2027',
      '1. Ropes',
      'Ropes Committee, supported by the Clerk',
      'Check every rope (docks)',
      'Order 40 fenders (stores)',
      'Paint the cranes (docks)',
      'Sweep the quay (docks, stores)',
      '2. Ships',
      'The Dock Master and the Pilot Officer will greet each ship.',
    ]);
    expect(plan.period).toEqual({ from: '2026-05-01', to: '2027-04-30' });
    const duties = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(duties.map(({ lead }) => lead)).toEqual([
      ['docks'],
      ['stores'],
      ['docks'],
      ['docks', 'stores'],
      ['Dock Master', 'Pilot Officer'],
    ]);
  });

  it.each([
    'Printed on recycled paper · Page 4 of 4',
    'Last edited 4 January 2026 · Edit this page',
    'Town Clerk, Market Place · 01632 960147',
    'Please recycle this letter.',
  ])('ends in the foot of its page: %s', (foot) => {
    const plan = planIn(['# Work Plan 2026', '## Staff', 'Hire a nurse.', '## Stock', 'Order six beds.', '', foot]);
    expect(JSON.stringify(plan.sections)).not.toContain(foot.slice(0, 12));
  });
});

it('a task that says where to write to is no foot of the page', () => {
  const { plan } = draftOf(
    '# Work Plan 2026\n## Staff\nHire a nurse.\n## Stock\nSend the list to desk@example.org by 5 May.',
  );
  const duties = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
  expect(duties.map(({ text }) => text)).toContain('Send the list to desk@example.org by 5 May');
});

describe('what an English plan says between a head and its list', () => {
  const dutiesIn = (...above: string[]) =>
    draftOf(
      [
        '# Otter Creek School Action Plan 2026',
        '## Priority 1: Writing',
        ...above,
        '1. Buy new pens by 2 March 2026.',
        '2. Display a poem.',
        '## Priority 2: Sums',
        '1. Buy an abacus.',
      ].join('\n'),
      2026,
    ).plan.sections[0]?.items.flatMap(({ requirements }) =>
      requirements.map(({ text, target, due }) => [text, target, due]),
    );
  const own = ['Buy new pens by 2 March 2026', undefined, '2026-03-02'];
  const other = ['Display a poem', undefined, undefined];

  it('is asked behind a label of how it shall be, with what a semicolon parts, and has no day of the first entry', () => {
    expect(dutiesIn('Success criteria: 70% of pupils write a letter; no more than 4 complaints.')).toEqual([
      own,
      ['70% of pupils write a letter', { 'at-least': '70%', of: 'pupils' }, undefined],
      ['no more than 4 complaints', { 'at-most': '4', unit: 'complaints' }, undefined],
      other,
    ]);
  });

  it('is asked where somebody has to, or it is to be so much, and told where it is said how things stand', () => {
    expect(dutiesIn('Lateness to be below 3%.')).toEqual([
      own,
      ['Lateness to be below 3%', { 'at-most': '3', unit: '%', measure: 'latest' }, undefined],
      other,
    ]);
    expect(dutiesIn('There are 40 pupils and 6 tutors. Outcome: pupils like letters.')).toEqual([own, other]);
  });
});

describe('a paragraph that ends in whose it is', () => {
  const itemIn = (text: string) =>
    draftOf(
      `Hillside School Improvement Plan 2025–2026\n\nPriority 1: Reading\n1.1 Library. ${text}\n1.2 Homework. Check diaries each week. Lead: Mr Cole`,
    ).plan.sections[0]?.items[0]?.requirements ?? [];

  it.each([
    ['Open the library at lunch. Lead: Mrs Shah', ['Mrs Shah'], []],
    [
      'Open the library at lunch. Lead: Deputy Head (Pastoral), with the tutors',
      ['Deputy Head (Pastoral)'],
      ['tutors'],
    ],
    ['Open the library at lunch. Owner: Ms Reed and Mr Cole.', ['Ms Reed', 'Mr Cole'], []],
    ['Open the library at lunch. Responsible: SENCo', ['SENCo'], []],
  ])('%s', (text, lead, partners) => {
    expect(itemIn(text)).toMatchObject([{ text: 'Open the library at lunch', lead, with: partners }]);
  });

  it('is not cut at a.m. and p.m.', () => {
    const [duty] = itemIn('Telephone home by 9.15 a.m. on the first day of absence. Lead: Mrs Shah');
    expect(duty?.text).toBe('Telephone home by 9.15 a.m. on the first day of absence');
  });

  it('is not cut at initials, of whoever is told to do it or noted for it', () => {
    const told = itemIn('The shelves are full. T. Obi to sell the oldest by 4 May.');
    expect(told).toMatchObject([{ text: 'sell the oldest by 4 May', lead: ['T. Obi'] }]);
    expect(itemIn('Open the library at lunch. Lead: B. Ward, K. Lund')).toMatchObject([
      { lead: ['B. Ward', 'K. Lund'] },
    ]);
  });

  it('is dated within the school’s year', () => {
    expect(itemIn('Repaint the library by 20 March. Lead: Mrs Shah')).toMatchObject([{ due: '2026-03-20' }]);
  });
});

describe('a day in English', () => {
  it.each([
    ['Repair the slipway by mid-June', '2026-06-15', true],
    ['Hold the regatta in the first week of May', '2026-05-07', true],
    ['Finish the survey in early September', '2026-09-10', true],
    ['Order rope no later than 30th of June', '2026-06-30', false],
    ['Paint the hut in the week beginning 11 May', '2026-05-11', false],
    ['Find a berth by the end of the year', '2026-12-31', true],
  ])('%s', (text, day, isUnsure) => {
    expect(englishDeadline(text, '2026-01-01' as Day)).toMatchObject({ day, isUnsure });
  });

  it('is not the end of a year that is no calendar’s', () => {
    expect(englishDeadline('Find a berth by the end of the year', '2025-09-01' as Day)).toBeUndefined();
  });
});

describe('a span of days in English', () => {
  it.each([
    ['Run the fair between 3 June and 9 June 2026', '2026-06-09'],
    ['Hold interviews from 2 to 13 March 2026', '2026-03-13'],
    ['Visit between May 4 and May 8, 2026', '2026-05-08'],
  ])('ends on the second: %s', (text, day) => {
    expect(englishDeadline(text, '2025-09-01' as Day)?.day).toBe(day);
  });
});

it('a row whose task has a name of its own is called by it', () => {
  const { plan } = draftOf(
    [
      'Hillside School Action Plan 2025',
      '## Site',
      '| Ref | Action | Lead | Deadline |',
      '| --- | --- | --- | --- |',
      '| 1.1 | Heating: replace both boilers | Site Manager | 30 May 2025 |',
      '| 1.2 | Water: test every tap for lead in spring | Site Manager | 30 June 2025 |',
      '## People',
      '| Ref | Action | Lead | Deadline |',
      '| --- | --- | --- | --- |',
      '| 2.1 | Training: teach every volunteer to swim | Head | 30 June 2025 |',
      '| 2.2 | Hire two coaches | Head | 30 July 2025 |',
    ].join('\n'),
  );
  const items = plan.sections.flatMap((section) => section.items);
  expect(items.map(({ written, title }) => `${written} ${title}`)).toEqual([
    '1.1 Heating',
    '1.2 Water',
    '2.1 Training',
    '2.2 Hire two coaches',
  ]);
  expect(items[0]?.requirements).toMatchObject([{ text: 'replace both boilers', due: '2025-05-30' }]);
});

describe('how much in English', () => {
  it.each([
    ['p50 load time ≤ 3 s', { 'at-most': '3', unit: 's', measure: 'latest' }],
    ['Cache hits >= 900 requests', { 'at-least': '900', unit: 'requests' }],
    ['Reach 12k readers', { 'at-least': '12000', unit: 'readers' }],
    ['Win 3 million votes', { 'at-least': '3000000', unit: 'votes' }],
    ['Check the boats every half term', { 'at-least': '1', unit: 'times' }],
    ['Read the gauge every four hours', { 'at-least': '1', unit: 'times' }],
    ['Our goal for donations is £900', { 'at-least': '900', unit: '£' }],
    ['Raise £40', { 'at-least': '40', unit: '£' }],
    ['Keep grants of £50', { 'at-least': '50', unit: '£' }],
    ['Run the scan nightly', { 'at-least': '1', unit: 'times' }],
    ['Find 40 new weekly readers', undefined],
    ['Hold two monthly fairs', { 'at-least': '1', unit: 'times', every: 'month' }],
  ])('%s', (text, target) => {
    expect(englishTarget(text)?.target).toEqual(target);
  });
});

describe('the head of an English document', () => {
  const planOf = (lines: readonly string[]) =>
    draftOf([...lines, '', '1. Sheds', 'Paint the shed.'].join('\n'), 2020).plan;

  it('is a name as a heading, and below it what it calls itself', () => {
    expect(planOf(['# Alder Lane School', 'Garden Improvement Plan 2026'])).toMatchObject({
      title: 'Garden Improvement Plan 2026',
      issuer: { name: 'Alder Lane School' },
    });
  });

  it('is answered in English however short its title is', () => {
    expect(planOf(['# Plan 2026', '']).issuer.name).toBe('Our unit');
  });

  it('is signed at its foot by somebody with an initial, and on a day', () => {
    const { sections } = draftOf(
      [
        '# Boat procedures 2026',
        '',
        'BOATS',
        '',
        '1. All crews must sign the book by the door before they leave the shed, and again when they are back at the landing stage.',
        '',
        '2. Oars must be dried and put back on the rack at once, with the blades up and the handles towards the door of the shed.',
        '',
        'B. Adeyemi, Harbour Master',
        '23 May 2026',
      ].join('\n'),
    ).plan;
    expect(sections.flatMap(({ items }) => items.map(({ written }) => written))).toEqual(['1', '2']);
  });

  it('calls minutes by whose they are, not by where they were held', () => {
    const plan = planOf([
      'ELM ROWING CLUB',
      'Minutes of the Boat Committee held in the shed by the river and online',
      'May 2026',
      '',
    ]);
    expect(plan.title).toBe('Minutes of the Boat Committee');
  });

  it('tells from which day to which, and when the one before was', () => {
    expect(planOf(['WORK PLAN, 6 JULY 2026 TO 5 JUNE 2027', '']).period).toEqual({
      from: '2026-07-01',
      to: '2027-06-30',
    });
    expect(
      planOf(['Shed procedures', 'Replaces Issue 3 (May 2011)', 'In force from 2 March 2026', '']).period.from,
    ).toBe('2026-01-01');
  });
});

describe('an English text that a page has broken', () => {
  it('keeps the spaces between its words, and goes on with an entry where the next line is set in', () => {
    const { plan } = draftOf(
      [
        'SHED PLAN 2026',
        '',
        '1. Roof',
        'The roof has been wet for years and the beams below it are soft, so that',
        'nobody should walk there without a ladder. We have asked three firms for',
        'what it would cost to mend it, and all of them came to see it in May. In',
        '2026/27 the roof team will:',
        '  - order forty tiles, of which at least 12 will be used for a',
        '    flower border along the wall;',
        '  - paint the door',
      ].join('\n'),
      2026,
    );
    const items = plan.sections.flatMap((section) => section.items);
    expect(
      items.flatMap((item) => item.requirements.map(({ text, with: whose, lead }) => [text, ...lead, ...whose])),
    ).toEqual([
      ['order forty tiles', 'roof team'],
      ['of which at least 12 will be used for a flower border along the wall', 'roof team'],
      ['paint the door', 'roof team'],
    ]);
  });

  it('has titles below numbered headings whose numbers its lists share', () => {
    const { plan } = draftOf(
      [
        '# Shed plan 2026',
        '## 1. Roof',
        '### 1.1 Tiles',
        '- Order tiles',
        '### 1.2 Beams',
        '1. Saw beams',
        '2. Oil beams',
        '## 2. Door',
        '### 2.1 Lock',
        '- Oil the lock',
      ].join('\n'),
      2026,
    );
    expect(plan.sections.map(({ items }) => items.map(({ title }) => title))).toEqual([['Tiles', 'Beams'], ['Lock']]);
  });
});
