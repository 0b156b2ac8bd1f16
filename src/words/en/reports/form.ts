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
    assigned: 'Assigned to (offices or names; may be changed)',
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
    score: 'Self-score (0 to the score, e.g. 8.5)',
  },
  doneness: ['done', 'in progress', 'not applicable'],
  aboutKinds: {
    level: 'Where the latest value counts: write under "Amount or share" how much there is now.',
    never:
      'What must never happen: choose "not happened", with the period where each is confirmed; or "happened", with how often as the amount and what in the note. What was put right goes into a row of its own: choose "put right", with the day of that and no amount; where several are open, write the day of the one under "Period".',
  },
  aboutScores:
    'Where “So far” names a score, “Self-score” takes the points that the unit gives itself, from 0 to that score; else it stays empty.',
  donenessOfNever: ['not happened', 'happened', 'put right'],
  nobody: 'Nobody yet',
  sheet: 'Form',
  instructionsSheet: 'How to fill it in',
  title: ({ title, unit, day }) => `Form: ${title}${unit ? `, ${unit}` : ''} (as of ${day})`,
  instructions: [
    'The grey columns say what is known: please leave them. The columns from "Done?" on are yours. Leave rows without news empty. The last column, "Assigned to", says who does it within the unit and may be changed: offices or names with commas between; - clears it.',
    'Without an amount in the target: choose "done", or "in progress" and say in "Note" what has been done.',
    'With an amount: write under "Amount or share" what was added this time (e.g. 2), or for a share where it stands now (e.g. 38/40).',
    '"Date" is the day it happened, with its year: 2023-03-08. To make up an earlier period write it under "Period": 2023-02, 2023-Q1.',
    'If something was done several times, copy the row and write one time in each; do not merge cells of ids, amounts or text. What is new or to be corrected later goes into the same form, handed in again: rows that did not change are not counted twice.',
    'If it does not concern you: choose "not applicable" and give the reason.',
    '"Evidence" is file names (in the same folder as this form, handed in with it) or links; several are parted by semicolons.',
    'What is late or unfinished: say why, what will be done, by whom and by when in "Why not done", "Measure", "Owner" and "To be done by"; it stands in the report, and - takes back what was written before. A row with a note alone is in progress.',
    'Keep the brackets 〔〕 around the id: without them a spreadsheet makes 1.1 of 1.10.',
  ],
  noForm: '{file} is no form and was not read.',
  inFile: '{file}: {place}',
  place: 'row {row}, column {letters} "{column}"',
  cellPlace: '{cell} ({column})',
  missingPlace: 'row {row} (the table has no column "{column}")',
  unknownColumns: '{file}: unknown columns, not read: {columns}',
  ownRows: '{file}: rows {rows} look like sums, remarks or who filled it in; not read.',
  hiddenRows: '{file}: rows {rows} are hidden (perhaps by a filter) and were read as well; please check them.',
  hiddenSheets: '{file}: these sheets are hidden and were not read: {sheets}',
  evidence: {
    missing: 'there is no file "{file}": put it beside the form, or mend its name',
    elsewhere: '"{file}" is not in the folder of the form: copy it beside the form and write its name alone',
  },
  notForUnit: '{id} does not fall to this unit',
  problems: {
    'no-id': 'no id in this row: which requirement is it? Write it as the blank form does',
    'unknown-id': 'the plan has no id "{text}": write it as the blank form does',
    'id-lost-digits':
      '"{text}" may be a number that a spreadsheet changed: which of {known}? Please write it with its brackets',
    'other-text':
      'this is not the text of {id} ("{text}"): rows may have been mixed up by sorting, or the plan has changed',
    'bad-done': '"{text}" is none of "done", "in progress", "not applicable"',
    'bad-done-of-never': '"{text}" is none of "not happened", "happened", "put right", "not applicable"',
    'bad-day': withoutStop(typed.day),
    'amount-is-day':
      'a spreadsheet made a date of this share ({text}): write "3 of 4", or make the cell text and write it again',
    'no-amount-asked': '{id} asks for no amount: use "Done?", and put the amount into the note',
    'two-answers': 'both an answer and a reason why it does not apply: keep one',
    'nothing-said':
      'only a date, a period or the like: say whether it is done, how much, or what; a row without news stays empty',
    'done-needs-amount': '{id} is counted: write the amount or share',
    'add-needs-count': '{id} is not counted: leave it empty',
    'share-needs-share': '{id} is no share: leave it empty',
    'now-needs-level': '{id} is not measured by its latest value: leave it empty',
    'only-for-never': '{id} is no prohibition: answer "done", "in progress" or "not applicable"',
    'level-takes-now': '{id} asks for the value of now: write it as the amount',
    'never-takes-words':
      '{id} must never happen: choose "not happened", "happened" with how often and what, or "put right"',
    'none-needs-period': 'which period is it? ({first} to {last})',
    'breach-has-day': '{id}: write the day under "Date" and leave the period empty',
    'which-breach': '{id}: which of them was put right?',
    'merged-down': 'this cell is merged with those above or below: which row is it? Unmerge it and write it in each',
    'merged-across': 'this cell is merged with those beside it: which column is it? Please unmerge it',
    'unread-formula': 'this cell is a formula without a result ({text}): write what it should say',
    'no-breach': '{id}: nothing has happened that could be put right; write a row "happened" first',
    'many-breaches': 'several happened ({known}): write under "Period" the day of the one that was put right',
    'put-right-too-early': 'it happened on {day} and cannot have been put right before: check the date',
    'put-right-apart':
      'write "put right" in a row of its own: copy this row, leave the amount empty, the date is when it was put right; leave the first row as it was',
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
    'remedy-needed': 'cause, measure, owner and due are all empty: write one at least',
    'no-score': '{id} has no score: leave “Self-score” empty',
    'bad-points': '“{text}” are no points for this; write a number from 0 to {max}',
    'bad-remedy-due': withoutStop(typed.day),
    'note-needed': 'a note is needed: what has been done, or what happened?',
  },
} as const satisfies Like<typeof zh>;
