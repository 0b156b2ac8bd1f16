import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/reports/form.ts';
import { words as typed } from '../ledger/typed.ts';

/** What stands in a list has no full stop. */
function withoutStop<Unread>(say: (unread: Unread) => string): (unread: Unread) => string {
  return (unread) => say(unread).replace(/[。.]$/, '');
}

export const words = {
  columns: {
    id: 'Id',
    text: 'Requirement',
    target: 'Target',
    due: 'Due',
    stands: 'So far',
    done: 'Done?',
    amount: 'Amount or share (e.g. 2 or 38/40)',
    on: 'Date (e.g. 2023-03-08)',
    period: 'Period (only to make up an earlier one)',
    note: 'Note (what was done; in the report)',
    exempt: 'Why not applicable',
    evidence: 'Evidence (file names or links)',
    cause: 'Why not done (in the report)',
    measure: 'Measure (in the report)',
    owner: 'Owner (of the measure)',
    remedyDue: 'To be done by (e.g. 2024-03-31)',
  },
  doneness: ['done', 'in progress', 'not applicable'],
  aboutKinds: {
    level: 'Where the latest value counts: write under "Amount or share" how much there is now.',
    never:
      'What must never happen: choose "not happened", with the period where each is confirmed; or "happened", with how often as the amount and what in the note.',
  },
  donenessOfNever: ['not happened', 'happened'],
  sheet: 'Form',
  instructionsSheet: 'How to fill it in',
  title: ({ title, unit, day }) => `Form: ${title}${unit ? `, ${unit}` : ''} (as of ${day})`,
  instructions: [
    'The grey columns say what is known: please leave them. The columns from "Done?" on are yours. Leave rows without news empty.',
    'Without an amount in the target: choose "done", or "in progress" and say in "Note" what has been done.',
    'With an amount: write under "Amount or share" what was added this time (e.g. 2), or for a share where it stands now (e.g. 38/40).',
    '"Date" is the day it happened, with its year: 2023-03-08. To make up an earlier period write it under "Period": 2023-02, 2023-Q1.',
    'If something was done several times, copy the row and write one time in each.',
    'If it does not concern you: choose "not applicable" and give the reason.',
    '"Evidence" is file names (in the same folder as this form, handed in with it) or links; several are parted by semicolons.',
    'What is late or unfinished: say why, what will be done, by whom and by when in "Why not done", "Measure", "Owner" and "To be done by"; it stands in the report, and - takes back what was written before. A row with a note alone is in progress.',
    'Keep the brackets 〔〕 around the id: without them a spreadsheet makes 1.1 of 1.10.',
  ],
  place: 'row {row} "{column}"',
  cellPlace: '{cell} ({column})',
  unknownColumns: '{file}: unknown columns, not read: {columns}',
  evidenceMissing: 'there is no file "{file}": put it beside the form, or mend its name',
  notForUnit: '{id} does not fall to this unit',
  problems: {
    'no-id': 'no id in this row: which requirement is it?',
    'unknown-id': 'the plan has no id "{text}"',
    'id-lost-digits':
      '"{text}" may be a number that a spreadsheet changed: which of {known}? Please write it with its brackets',
    'other-text':
      'this is not the text of {id} ("{text}"): rows may have been mixed up by sorting, or the plan has changed',
    'bad-done': '"{text}" is none of "done", "in progress", "not applicable"',
    'bad-day': withoutStop(typed.day),
    'amount-is-day':
      'a spreadsheet made a date of this share ({text}): write "3 of 4", or make the cell text and write it again',
    'no-amount-asked': '{id} asks for no amount: use "Done?", and put the amount into the note',
    'two-answers': 'both an answer and a reason why it does not apply: keep one',
    'nothing-said': 'only a date or a period: say whether it is done, how much, or what',
    'done-needs-amount': '{id} is counted: write the amount or share',
    'add-needs-count': '{id} is not counted',
    'share-needs-share': '{id} is no share',
    'now-needs-level': '{id} is not measured by its latest value',
    'only-for-never': '{id} is no prohibition: "not happened" and "happened" do not answer it',
    'level-takes-now': '{id} asks for the value of now: write it as the amount',
    'never-takes-words': '{id} must never happen: choose "not happened", or "happened" with how often and what',
    'none-needs-period': 'which period is it? ({first} to {last})',
    'breach-has-day': '{id}: write the day under "Date" and leave the period empty',
    'which-breach': '{id}: what was put right is recorded in the program',
    'bad-level': withoutStop(typed.amount),
    'bad-breach': withoutStop(typed.amount),
    'bad-amount': withoutStop(typed.amount),
    'bad-share': withoutStop(typed.share),
    'on-outside-plan': '{day} is outside the plan ({from} to {to}): is the year right?',
    'on-needed': 'which day was it? ({from} to {to})',
    'period-needs-recurring': '{id} does not recur: leave the period empty',
    'bad-period': 'there is no period "{text}"; they go from {first} to {last}',
    'on-before-period': 'on {day} the period {period} had not begun',
    'text-too-long': 'the note or the reason is too long: {most} characters at most',
    'reason-needed': 'what does not apply needs a reason',
    'remedy-needed': 'cause, measure, owner and due are all empty',
    'bad-remedy-due': withoutStop(typed.day),
    'note-needed': 'what is in progress needs a note: what has been done?',
  },
} as const satisfies Like<typeof zh>;
