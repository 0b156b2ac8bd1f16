import { describe, expect, it } from 'vitest';
import { englishPieces } from '../../../../src/core/draft/english/english-task.ts';

const tasksIn = (sentence: string, isNoted = false) =>
  englishPieces(sentence, isNoted).flatMap(({ task }) => (task === undefined ? [] : [task.text]));

describe('what must never happen, in English', () => {
  const isNever = (sentence: string) =>
    englishPieces(sentence, false).some(({ task }) => task?.target?.target.never !== undefined);

  it('is said of what cannot or is not to be, and not of whom a clause only tells apart', () => {
    expect(isNever('There are to be no engines on the lake')).toBe(true);
    expect(isNever('Boats cannot be moored at the jetty')).toBe(true);
    expect(isNever('Under no circumstances may nets be left out overnight')).toBe(true);
    expect(isNever('Crews that arrive late are not to launch')).toBe(true);
    expect(isNever('Offer members who cannot row a seat in the launch')).toBe(false);
  });
});

describe('an English sentence that only tells', () => {
  it.each([
    'Olu reminded everyone that the tap drips',
    'Ann thanked Bo for the new gate',
    'Bea reported that the fence had gone',
    'Not decided',
    'FL – Forest Lead',
    'They belong to permanent members',
    'Entries stand at 40 boats',
  ])('asks for nothing: %s', (sentence) => {
    expect(tasksIn(sentence)).toEqual([]);
  });
});

describe('a level that is set', () => {
  it('is asked, and one that was reached is told', () => {
    expect(tasksIn('The club’s standard is 90%')).toEqual(['The club’s standard is 90%']);
    expect(tasksIn('In May the standard was 80%')).toEqual([]);
  });
});

describe('what was agreed', () => {
  it.each([
    ['Agreed that no member may light fires', ['no member may light fires']],
    ['It was agreed that each plot will have a shed', ['each plot will have a shed']],
    ['Resolved to paint the gate', ['paint the gate']],
  ])('is what is to be so: %s', (sentence, tasks) => {
    expect(tasksIn(sentence)).toEqual(tasks);
  });
});

describe('the acts of an English sentence', () => {
  it.each([
    [
      'We will open a repair café each month, teach twelve menders by 3 May, and lend tools to the allotments',
      ['open a repair café each month', 'teach twelve menders by 3 May', 'lend tools to the allotments'],
    ],
    [
      'The Mayor will open two fairs, inviting at least 30 guests, and the Clerk will keep the list',
      ['open two fairs', 'inviting at least 30 guests', 'keep the list'],
    ],
    [
      'Three walks of two hours will be led, one in May and one in June',
      ['Three walks of two hours will be led, one in May and one in June'],
    ],
    [
      'Commission a survey of the roof, and act on its findings within the year',
      ['Commission a survey of the roof', 'act on its findings within the year'],
    ],
    [
      'Train all wardens who work with lifts and renew it every three years',
      ['Train all wardens who work with lifts', 'renew it every three years'],
    ],
    [
      'All parcels are to be weighed on arrival and stored in the cellar by the porter',
      ['All parcels are to be weighed on arrival', 'stored in the cellar by the porter'],
    ],
    [
      'Every tutor will have a review by 5 March and a shorter talk in June',
      ['Every tutor will have a review by 5 March', 'a shorter talk in June'],
    ],
    [
      'Minutes must be sent within a week, and agendas at least four days before each meeting',
      ['Minutes must be sent within a week', 'agendas at least four days before each meeting'],
    ],
    [
      'This year the club aims to raise £900, to plant a hedge, and to paint the hut',
      ['This year the club aims to raise £900', 'plant a hedge', 'paint the hut'],
    ],
    ['The lease is dear, but we will go on asking for a lower rent', ['go on asking for a lower rent']],
    [
      'Apply for a licence by 1 March, renew our insurance, and photograph each boat',
      ['Apply for a licence by 1 March', 'renew our insurance', 'photograph each boat'],
    ],
    ['The queue was long; answer letters within six days', ['answer letters within six days']],
    [
      'Launches must be logged by the cox, and nobody may row without a whistle',
      ['Launches must be logged by the cox', 'nobody may row without a whistle'],
    ],
    [
      'Results must be posted on the door and the website no later than two clear days before each race',
      ['Results must be posted on the door and the website no later than two clear days before each race'],
    ],
    ['Quarantine oars that split', ['Quarantine oars that split']],
    ['We’ll mend the slip', ['mend the slip']],
    ['All cooks trained in first aid by Easter', ['All cooks trained in first aid by Easter']],
    ['Repairs are completed by the end of March', ['Repairs are completed by the end of March']],
    ['Everyone cleans their own boat', ['Everyone cleans their own boat']],
    ['Act on complaints before the boat is used again', ['Act on complaints before the boat is used again']],
    [
      'The Boat Manager checks the hulls every week and reports to the board each month',
      ['The Boat Manager checks the hulls every week', 'reports to the board each month'],
    ],
    ['It was agreed to open an account and to move £900 into it', ['open an account', 'move £900 into it']],
    ['Entry forms to go out with the newsletter', ['Entry forms to go out with the newsletter']],
    [
      'Members are reminded that dogs are not allowed on the slip',
      ['Members are reminded that dogs are not allowed on the slip'],
    ],
    ['Turn off the heating and check the door is locked', ['Turn off the heating', 'check the door is locked']],
    ['All launches on the new moorings by 30 May', ['All launches on the new moorings by 30 May']],
    ['Each crew has a coach by 3 May', ['Each crew has a coach by 3 May']],
    ['A full survey takes place in October', ['A full survey takes place in October']],
    [
      'Each new rower is to be shown the lifejackets, and the Safety Officer checks them every month',
      ['Each new rower is to be shown the lifejackets', 'the Safety Officer checks them every month'],
    ],
  ])('are parted: %s', (sentence, texts) => expect(tasksIn(sentence)).toEqual(texts));

  it.each([
    'Hold the fair with pupils, parents and staff in September',
    'Collect, sort and publish the answers',
    'Review the strategic plan and report of the board',
    'Where a tenant objects to a charge, the clerk must give reasons',
    'Visit the farms in order to learn from them and make better use of the barns',
    'Teach one hundred and twenty people to swim',
  ])('are one: %s', (sentence) => expect(englishPieces(sentence, false)).toHaveLength(1));

  it.each([
    [
      'Raise the number of singers from 20 to 35, with a special effort to find tenors',
      'Raise the number of singers from 20 to 35',
    ],
    ['Take part in the lantern walk, which in other years has drawn a crowd', 'Take part in the lantern walk'],
    ['Offer ten walks, open to all', 'Offer ten walks'],
    ['Rebuild the shed in order to keep the tools dry', 'Rebuild the shed'],
    ['Dogs must be kept on a lead, a rule that is as old as the park', 'Dogs must be kept on a lead'],
  ])('say no more than what is to be done: %s', (sentence, text) => expect(tasksIn(sentence)).toEqual([text]));
});

describe('whose an act is', () => {
  const actsIn = (sentence: string) =>
    englishPieces(sentence, false).map(({ task, doers }) => [task?.text ?? '', ...doers]);

  it.each([
    ['The Harbour Master will buy two buoys', ['buy two buoys', 'Harbour Master']],
    ['We will buy two buoys', ['buy two buoys']],
    ['Dr Lund to buy two buoys', ['buy two buoys', 'Dr Lund']],
    ['The Harbour Master must not sell buoys', ['The Harbour Master must not sell buoys', 'Harbour Master']],
    ['The Harbour Master must be insured', ['The Harbour Master must be insured']],
    ['Each crew will buy two buoys', ['Each crew will buy two buoys', 'crew']],
    ['Deck crew to buy two buoys', ['buy two buoys', 'Deck crew']],
  ])('stands beside what they are to do, and within what is said of them: %s', (sentence, act) =>
    expect(actsIn(sentence)).toEqual([act]),
  );

  it('is not told by who else did something that it speaks of', () => {
    const [[, ...own] = []] = actsIn('No boat may be sold without a valuation signed by the club treasurer');
    const [[, ...others] = []] = actsIn('Each boat must be looked over by the club treasurer');
    expect([own, others]).toEqual([[], ['club treasurer']]);
  });
});

describe('questions behind what announces them', () => {
  it('are asked, and it is not', () => {
    expect(tasksIn('Three things are looked at on each visit: Have the ropes been dried?')).toEqual([
      'Have the ropes been dried?',
    ]);
  });
});

describe('a clause with a number of its own behind another', () => {
  const targetsIn = (sentence: string) =>
    englishPieces(sentence, false).map(({ text, task }) => [text, task?.target?.target]);

  it.each([
    [
      'Enrol 200 walkers, with no fewer than 70% finishing the course',
      [
        ['Enrol 200 walkers,', { 'at-least': '200', unit: 'walkers' }],
        ['with no fewer than 70% finishing the course', { 'at-least': '70%', of: 'walkers' }],
      ],
    ],
    [
      'Spend at least £3,000 on trees, of which not less than 20% on fruit',
      [
        ['Spend at least £3,000 on trees,', { 'at-least': '3000', unit: '£' }],
        ['of which not less than 20% on fruit', { 'at-least': '20%', of: '£' }],
      ],
    ],
    [
      'Enrol 200 walkers, of whom at least 40 live in Ashby',
      [
        ['Enrol 200 walkers,', { 'at-least': '200', unit: 'walkers' }],
        ['of whom at least 40 live in Ashby', { 'at-least': '40', unit: 'walkers' }],
      ],
    ],
    [
      'Punctuality will be at least 92% and late returns below 4%',
      [
        ['Punctuality will be at least 92% and', { 'at-least': '92%', of: 'punctuality' }],
        ['late returns below 4%', { 'at-most': '4', unit: '%', measure: 'latest' }],
      ],
    ],
  ])('stands by itself: %s', (sentence, expected) => expect(targetsIn(sentence)).toEqual(expected));
});

describe('how much an English clause asks for', () => {
  it.each([
    ['Safety briefing: twice yearly', { 'at-least': '2', unit: 'times' }],
    ['Idle time down to 21 days', { 'at-most': '21', unit: 'days', measure: 'latest' }],
    ['Nobody works alone', { never: 'true' }],
    ['Nobody rides on the prow', { never: 'true' }],
    ['Idle boats to be reduced from 22 to below 10', { 'at-most': '10', unit: 'idle boats' }],
    ['Results must be posted no later than two clear days before each race', undefined],
    ['Order 80 seedlings, half of them native', { 'at-least': '80', unit: 'seedlings' }],
    ['Apprentices should make up a fifth of them', { 'at-least': '20%', of: 'them' }],
    ['Find three more drivers', { 'at-least': '3', unit: 'drivers' }],
    ['Recruit 5-8 stewards', { 'at-least': '5', unit: 'stewards' }],
    ['Hold one or two regattas per month', { 'at-least': '1', unit: 'regattas', every: 'month' }],
    ['Meet on the first Monday of each month', { 'at-least': '1', unit: 'times', every: 'month' }],
    [
      'By the 25th of each month, every depot shall send its list',
      { 'at-least': '1', unit: 'times', every: 'month', by: '25' },
    ],
    ['Send the list weekly by Friday', { 'at-least': '1', unit: 'times', every: 'week', by: 'fri' }],
    ['Oil the pumps every Friday before noon', { 'at-least': '1', unit: 'times', every: 'week', by: 'fri' }],
    [
      'Oil the pumps by the last working day of each month',
      { 'at-least': '1', unit: 'times', every: 'month', by: 'last-workday' },
    ],
    [
      'By the 20th of the last month of each quarter, oil the pumps',
      { 'at-least': '1', unit: 'times', every: 'quarter', by: '20' },
    ],
    ['Maximum 12 boats on the slipway', { 'at-most': '12', unit: 'boats' }],
    ['Bid for two contracts before May', { 'at-least': '2', unit: 'contracts' }],
    ['At least 85% of Year 4 swimmers pass the test', { 'at-least': '85%', of: 'swimmers' }],
    ['Ask all rowers, with a return rate of 40% or more', { 'at-least': '40%', of: 'return rate' }],
    ['Ring-fence £900 for oars', { 'at-least': '900', unit: '£' }],
    ['Aim for a 40% response rate', { 'at-least': '40%', of: 'response rate' }],
    ['Boats may stay out no longer than 90 minutes', { 'at-most': '90', unit: 'minutes', measure: 'latest' }],
    ['Logs of repairs are kept for at least six years', { 'at-least': '6', unit: 'years' }],
    ['There shall be no open fires', { never: 'true' }],
    ['Theft: every loss to be reported within two days', { 'at-most': '2', unit: 'days', measure: 'latest' }],
    [
      'Send the list no later than the 3rd working day of each month',
      { 'at-least': '1', unit: 'times', every: 'month' },
    ],
    ['Hold three lessons before Easter', { 'at-least': '3', unit: 'lessons' }],
    ['Every ferryman makes at least 40 crossings', { 'at-least': '40', unit: 'crossings' }],
    ['The kiosk shall be open for at least 30 hours per week', { 'at-least': '30', unit: 'hours', every: 'week' }],
    ['Bribes over £20 to be declared', undefined],
    ['Introduce weekly tours of the lock', undefined],
    ['Found a crew of nine rowers, which will meet every other month', { 'at-least': '9', unit: 'rowers' }],
    ['Award grants totalling £6,500 to crews', { 'at-least': '6500', unit: '£' }],
    ['Raise US$2.5 million for the pier', { 'at-least': '2500000', unit: 'US$' }],
    ['Cabins not to be heated above 18 degrees', { 'at-most': '18', unit: 'degrees' }],
    ['Fit lamps on 14 piers', { 'at-least': '14', unit: 'piers' }],
    ['Codes to be changed every 60 days', { 'at-least': '1', unit: 'times' }],
    ['Run a lake fair (target: 90 guests)', { 'at-least': '90', unit: 'guests' }],
    ['Brief the crews (100% by June)', { 'at-least': '100%', of: 'all' }],
    ['Print a chart (budget £90)', undefined],
    ['Hull checks: 14 in the year', { 'at-least': '14', unit: 'hull checks' }],
    ['Post the monthly chart by 18 May', undefined],
    ['Letters about moorings must be answered in 90% of cases', { 'at-least': '90%', of: 'cases' }],
    ['Return rate: not less than 65%', { 'at-least': '65%', of: 'return rate' }],
    ['Bring the queue down to 8 days by May', { 'at-most': '8', unit: 'days', measure: 'latest' }],
    ['Answer the radio within 20 seconds', { 'at-most': '20', unit: 'seconds', measure: 'latest' }],
    ['Members join at least two patrols', { 'at-least': '2', unit: 'patrols' }],
    ['Telephone members aged over 75', undefined],
    ['Outcome: 60% of members say that it helps', { 'at-least': '60%', of: 'members' }],
    ['10.15 Crews at the jetty', undefined],
    ['Don’t forget the ropes', undefined],
    ['Uptake of lessons to grow by 7%', { 'at-least': '7%', of: 'uptake of lessons' }],
    ['Safety: lifejacket use to reach 99%', { 'at-least': '99%', of: 'lifejacket use' }],
    ['Queue days down to 6', { 'at-most': '6', unit: 'queue days', measure: 'latest' }],
  ])('%s', (sentence, target) => {
    expect(englishPieces(sentence, false).map(({ task }) => task?.target?.target)).toEqual([target]);
  });
});

describe('what a post does at some time', () => {
  it('is asked of it', () => {
    const [piece] = englishPieces('The duty warden rings the coastguard after 20 minutes', false);
    expect([piece?.task?.text, piece?.doers]).toEqual([
      'The duty warden rings the coastguard after 20 minutes',
      ['duty warden'],
    ]);
  });
});

describe('what English asks without a verb that commands', () => {
  it.each([
    'Hull survey completed by the end of May',
    'Leaks reported to the harbour office within two days',
    'A list of boats is due by 3 May',
    'Flares may only be used at sea',
    'Wardens are responsible for keeping the slipway clear',
    'Every skipper to have a deputy',
    'Crew turnout to be at least 70%',
    'Overdue fees to be no more than £90',
    'The plan is reviewed annually',
    'Each operator signs the log',
    'Every rower is given a locker',
    'Hulls checked after every trip and leaks noted at once',
    'Charts delivered to every crew before the summer',
    'All staff wear the badge',
  ])('%s', (sentence) => expect(tasksIn(sentence)).toEqual([sentence]));

  it.each([
    [
      'It was agreed that boats must be numbered and that nets must be dried',
      ['boats must be numbered', 'nets must be dried'],
    ],
    ['Bo’s crew to see that each boat has oars', ['see that each boat has oars']],
    ['Dock warden to check that all ropes have been dried', ['check that all ropes have been dried']],
    ['Draw charts and hang up ten copies', ['Draw charts', 'hang up ten copies']],
    [
      'A log will go to the board in June and be published within a week',
      ['A log will go to the board in June', 'be published within a week'],
    ],
  ])('has each of its acts: %s', (sentence, tasks) => expect(tasksIn(sentence)).toEqual(tasks));
});

describe('an English sentence that asks for nothing', () => {
  it.each([
    'The new jetty is expected to cost £40,000',
    'Failure to sign the log may lead to a fine',
    'Each member receives a badge',
    'The chart was completed by the end of May',
    'Next meeting: 4 May at the boathouse',
    'The warden writes well',
    'Loneliness remains common among older tenants',
    'Members may bring a guest to the first meeting',
    'It is our hope that some of them will come back',
    'The reading room will help families to feel at home',
    'A survey suggests that a third of them will come',
    'Two of our boats ended the year in dry dock',
    'During the summer we will:',
    'Donations came to $900 last year',
    'Could you help?',
    'Contact us if you can lend a van',
    'Some families prefer to walk to the hall',
    'We sing in order to be heard',
    'It is the song with which the choir will open the fair',
    'KEY DATES',
  ])('%s', (sentence) => expect(tasksIn(sentence)).toEqual([]));
});
