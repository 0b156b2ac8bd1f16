import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function sectionsOf(lines: readonly string[]) {
  return draftOf(lines.join('\n')).plan.sections.map(({ number, title }) => `${number} ${title}`);
}

describe('headings of a plain English text', () => {
  it('are short lines that stand alone above text, beside numbered ones that run on', () => {
    const sections = sectionsOf([
      'Harbour Clinic',
      'Service plan 2026',
      '',
      'Where we stand',
      '',
      'Nine thousand people came last year.',
      '',
      '1   Waiting',
      '',
      '1.1   See every patient within 20 minutes.',
      '1.2   Open on two evenings a week.',
      '',
      '2   Hygiene',
      '',
      '2.1   Clean the rooms twice a day.',
      '',
      'Follow-up',
      '',
      'The manager will report every quarter.',
    ]);
    expect(sections).toEqual(['3 Where we stand', '1 Waiting', '2 Hygiene', '4 Follow-up']);
  });

  it('in capitals stand above the others, which are items', () => {
    const { plan } = draftOf(
      [
        'Work plan of the Rowing Club 2026',
        '',
        'ON THE WATER',
        '',
        'Boats',
        '',
        'Varnish two boats by 1 May.',
        '',
        'Oars',
        '',
        'Count the oars every month.',
        '',
        'ON LAND',
        '',
        'Boathouse',
        '',
        'Mend the roof before the end of June.',
      ].join('\n'),
    );
    expect(plan.sections.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['ON THE WATER', ['Boats', 'Oars']],
      ['ON LAND', ['Boathouse']],
    ]);
  });

  it.each([
    ['with a word and a letter', ['PART A. ENTRY', 'PART B. EXIT', 'PART C. FEES'], ['A ENTRY', 'B EXIT', 'C FEES']],
    ['with a roman number', ['Part I: Entry', 'Part II: Exit', 'Part III: Fees'], ['I Entry', 'II Exit', 'III Fees']],
    ['with a number as a word', ['Stage One: Entry', 'Stage Two: Exit'], ['One Entry', 'Two Exit']],
    ['with their names on the next line', ['Section A\nEntry', 'Section B\nExit'], ['A Entry', 'B Exit']],
  ])('are numbered %s, and clauses run on through them', (_how, heads, sections) => {
    const parts = heads.flatMap((head, at) => ['', head, '', `${at + 1}. Visitors must sign in at gate ${at + 1}.`]);
    expect(sectionsOf(['Rules of the yard, 2026', ...parts])).toEqual(sections);
  });

  it('are not the lines of a list, of an address or of a signature', () => {
    const sections = sectionsOf([
      'Garden plan 2026',
      '',
      'Paint the shed',
      '',
      'Mend the fence',
      '',
      'Sow the beds by 1 April.',
      '',
      'Water them every week.',
      '',
      'Garden Committee',
      '2 Mill Lane, Upton',
    ]);
    expect(sections).toHaveLength(1);
  });
});

describe('headings of Markdown', () => {
  it('with a number stand above those without one below them', () => {
    const { plan } = draftOf(
      [
        '# Oakhill Parish Council',
        '# Action plan 2026/27',
        '',
        '## Aim 1: Paths',
        '- Gravel two paths by May',
        '## Aim 2: Play',
        '### Swings',
        'Replace the swings by 1 June.',
        '### Slides',
        'Inspect the slide every month.',
        '## Aim 3: Trees',
        '- Plant 30 trees',
      ].join('\n'),
    );
    expect(plan).toMatchObject({ title: 'Action plan 2026/27', issuer: { name: 'Oakhill Parish Council' } });
    expect(plan.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Paths', '2 Play', '3 Trees']);
    expect(plan.sections[1]?.items.map(({ title }) => title)).toEqual(['Swings', 'Slides']);
  });

  it('have a list of their own above their parts', () => {
    const { plan } = draftOf(
      '# Site roadmap 2026\n## Version 2\n- [ ] Write the manual\n### Search\n- [ ] Index all pages\n### Login\n- [ ] Test the form\n## Version 3\n- [ ] Add maps',
    );
    const texts = plan.sections[0]?.items.flatMap(({ requirements }) => requirements.map(({ text }) => text));
    expect(texts).toEqual(['Write the manual', 'Index all pages', 'Test the form']);
  });

  it('head the rest below a numbered list, if there is only one', () => {
    const { plan } = draftOf(
      '# Stock plan 2026\n1. Count the shelves.\n2. Order paper.\n\n## Dangers\n\nPrices were high.',
    );
    expect(plan.sections.map(({ title, items }) => [title, items.length])).toEqual([
      ['Stock plan 2026', 2],
      ['Dangers', 1],
    ]);
  });

  it('head their text at the end of a document whose tasks have no titles', () => {
    const { plan } = draftOf(
      [
        '# Canal plan 2026',
        '## Theme A – Water',
        '**A1.** Test the water every month. *(Owner: Field Team)*',
        '**A2.** Clear the lock by 3 May 2026. *(Owner: Volunteers)*',
        '## Theme B – Paths',
        '**B1.** Repair two gates. *(Owner: Works)*',
        '**B2.** Do not lock the gates. *(Owner: Works)*',
        '## Review',
        'The board reviews progress each quarter.',
      ].join('\n'),
    );
    expect(plan.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(['A Water', 'B Paths', '3 Review']);
    const all = plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(all.map(({ text, lead }) => [text, lead.join()])).toEqual([
      ['Test the water every month', 'Field Team'],
      ['Clear the lock by 3 May 2026', 'Volunteers'],
      ['Repair two gates', 'Works'],
      ['Do not lock the gates', 'Works'],
      ['The board reviews progress each quarter', 'board'],
    ]);
  });

  it('in bold alone on their lines are headings, too, and a month is when what it heads is due', () => {
    const { plan } = draftOf(
      '# Choir calendar 2026\n\n**January**\n\n- Buy two folders\n- Tune the piano\n\n**March**\n\n- Hold one concert',
    );
    expect(
      plan.sections.map(({ title, items }) => [
        title,
        items.flatMap(({ requirements }) => requirements.map(({ due }) => due)),
      ]),
    ).toEqual([
      ['January', ['2026-01-31', '2026-01-31']],
      ['March', ['2026-03-31']],
    ]);
  });

  it('numbered in roman stand above letters', () => {
    const sections = sectionsOf([
      'Depot work plan 2026',
      '',
      'I. Stock',
      '',
      'A. Count the shelves by March 1, 2026.',
      'B. Order paper.',
      '',
      'II. Staff',
      '',
      'A. Train two drivers.',
      'B. Review the rota each month.',
    ]);
    expect(sections).toEqual(['I Stock', 'II Staff']);
  });
});
