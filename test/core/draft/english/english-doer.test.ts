import { describe, expect, it } from 'vitest';
import { englishDoers } from '../../../../src/core/draft/english/english-doer.ts';

describe('who is to do what an English sentence asks', () => {
  it.each([
    ['The Estates Manager will test the alarms every week', ['Estates Manager']],
    ['The finance committee reviews the budget each month', ['finance committee']],
    ['Records are audited every term by the Deputy Head', ['Deputy Head']],
    ['The volunteer coordinator will recruit ten helpers', ['volunteer coordinator']],
    ['The Registrar will present a report', ['Registrar']],
    ['The Dock Officer and the Clerk are to meet each ship', ['Dock Officer', 'Clerk']],
    ['By the end of May, the board will choose a patron', ['board']],
    ['Heads of Year report to the deputy every Friday', ['Heads of Year']],
    ['The Head of Music should enter two choirs', ['Head of Music']],
    ['M. Ruiz will obtain three quotes', ['M. Ruiz']],
    ['Mrs Shah and Dr. Lund to design the poster', ['Mrs Shah', 'Dr. Lund']],
    ['The warden on duty must lock the gates', ['warden on duty']],
    ['Beds are counted weekly by the ward clerk (all bays)', ['ward clerk']],
    ['@bo-lee hosts a call each month', ['bo-lee']],
    ['Kitchen staff to wipe the tables after lunch', ['Kitchen staff']],
    ['Choir lead and SMT to choose the carols', ['Choir lead', 'SMT']],
    ['ICT to replace the old cables', ['ICT']],
    ['Year 9 tutors to phone new parents', ['Year 9 tutors']],
    ['Drivers must carry a spare torch', ['Drivers']],
    ['Heads of department will read two essays', ['Heads of department']],
    ['The chair of governors visits at least once a term', ['chair of governors']],
    ['Supervisors carry out rounds every night', ['Supervisors']],
    ['Pharmacists check the stock weekly', ['Pharmacists']],
    ['Each operator signs the log', ['operator']],
    ['Every branch should send a return by noon', ['branch']],
    ['Boat log checked monthly by the harbour council', ['harbour council']],
  ])('is named before what has to be done, or behind by: %s', (sentence, names) => {
    expect(englishDoers(sentence)).toEqual(names);
  });

  it.each([
    'Hold a meeting by the end of May',
    'Every teacher will have a review',
    'All rooms must be locked',
    'Lead the reading group',
    'Recruit two trustees before the summer',
    'First draft to the Board by 5 June',
    'Holidays may not be granted except by the Principal',
    'The Corn Hall will be painted',
    'Train kitchen staff to wipe the tables',
    'Support parents to read at home',
    'Parents to be invited each term',
    'Drivers must be told of any closure',
    'Catering team to grow to six people',
    'Staff are proud of the garden',
    'Members to date number forty',
  ])('is nobody where the words tell no post: %s', (sentence) => expect(englishDoers(sentence)).toEqual([]));
});
