import type { Like, Of } from '../table.ts';
import type * as zh from '../zh/start.ts';

export const welcomeTable = {
  start: `There is no ledger here yet. The plan at hand: {title}

  plan check      walk the duties (asks for unit and name the first time)
  plan status     progress
  plan report     the year-end report
  plan validate   check plan files
  plan --help     all verbs`,
} as const satisfies Like<typeof zh.welcomeTable>;

export const initTable = {
  gitOffer:
    'This is a git repository. Shall plan merge ledger files when branches are merged, so that what both sides recorded is kept?',
  gitSet:
    'Set: in this clone git merges ledger files by plan (commit .plan/.gitattributes, too). Run plan init --git once in every other clone.',
  unit: 'Which unit are you? (e.g. 实验小学)',
  findUnit: 'Which unit are you? Type a few characters of its name',
  noSuchUnit: 'no such unit on the list',
  notListed: 'not on the list; write the name',
  kindOf: 'What kind of unit is {unit}?',
  recorder: "The recorder's name?",
  backToName: 'back to the name',
  isRight: 'Unit: {unit}  Kind: {kind}  Recorder: {recorder}. Is that right? (Enter alone asks again)',
  empty: 'Please write something.',
  welcome: 'First use: three questions, never asked again.',
  changed: `Nothing is recorded yet; the settings were changed: {file}
Unit: {unit}  Kind: {kind}  Recorder: {recorder}`,
  made: `The ledger is set up: {folder}
Unit: {unit}  Recorder: {recorder}`,
  setUpAlready: 'A ledger is set up here: {folder}. To change a setting choose it below; records stay as they are.',
  next: 'Next: plan check walks the duties, plan status shows progress.',
} as const satisfies Like<typeof zh.initTable>;

export const menuTable = {
  what: 'What would you like to do?',
  help: 'A number, letter or ↑↓ chooses, Enter takes it; Ctrl+C on the way leads back here, nothing recorded is lost',
  ways: {
    open: 'In the browser: the same as pages, with photos dropped in',
    check: 'Record: one duty after the other, each answer saved at once',
    status: 'Progress: how much is done, what is overdue',
    undo: 'Undo the last: shown first, then asked about',
    report: 'Report: the year-end report, the ledger as a table',
    submit: 'Hand in: a period, signed; also where there is nothing to report',
    plans: 'Another plan, a new year',
    sheet: 'Form: a blank one for colleagues or offices, or take in filled-in ones',
    attach: 'Evidence first: a folder of photos and minutes, and what each is for',
    backup: 'Backup: the ledger as one file',
    review: 'Take in the review: the packet that the bureau sent back',
    settings: 'Change the recorder and the unit',
    unit: 'Another unit: for whoever reports for several schools',
    verify: 'Check the ledger: whether anything was changed or is missing',
  },
  more: 'More: forms, evidence, backup, settings …',
  whatMore: 'What else?',
  seen: 'Done reading?',
  toMenu: 'Back to the menu',
  ended: '(ended on {to}; for the new year: “Another plan, a new year”)',
  quit: 'Quit',
  back: 'Back to the menu; what was recorded is saved.',
  stopped: 'Stopped; everything recorded is saved.',
  whichPacket: 'Where is the packet (.zip) that the bureau sent back? (drag the file here; Tab completes)',
  whichFiles: 'Where are they? (drag the folder or a file into the window; Tab completes)',
  nameFolder: 'Please name the folder.',
  nameFile: 'Please name a file.',
  goodbye: 'Goodbye. Everything recorded is saved.',
  nothing: 'Nothing, back to the menu',
  whichReport: 'Which one?',
  reports: [
    { label: 'Year-end report (Word)', file: 'report.docx' },
    { label: 'Ledger and summary (Excel)', file: 'ledger.xlsx' },
    { label: 'Year-end report (a page)', file: 'report.html' },
  ],
  whichSheet: 'The form',
  handOut: 'Write a blank one (Excel)',
  handOutByLead: 'Write one with a sheet for each office (Excel)',
  takeIn: 'Take in filled-in ones: a file, or a folder of several',
  sheetFile: 'form.xlsx',
  sheetByLeadFile: 'form-by-office.xlsx',
  whichUnit: 'Which unit?',
  newUnit: 'A new one: in a folder of its own, made here',
  unitElsewhere: 'One that lies in another folder',
  askUnit: 'What is it called?',
  nameUnit: 'Please name the unit.',
  askUnitFolder: 'Where is its folder? (drag the folder here; Tab completes)',
  noSuchFolder: 'There is no folder {folder}.',
  again: 'Try again?',
  whichFilled: 'Where is the filled-in form? (drag the file or folder here; Tab completes)',
  whichBackup: 'What goes into the backup?',
  withEvidence: 'The ledger and its evidence (it may hold personal data: keep it safe)',
  withoutEvidence: 'The ledger only',
  backupFile: 'backup-{moment}.zip',
  backedUp: `The backup is {file}
Copy it to a stick or another computer: on the same disk it is lost when the disk is.`,
  lies: 'The file is {file}',
  open: 'Open it now?',
  noProgram: 'No program was found to open it; double-click it in its folder.',
} as const satisfies Like<typeof zh.menuTable>;

/** Which plan is meant, and the ways to another one. */
export const plansTable = {
  ended: 'Today is {today}; “{title}” ended on {to}. Which one do you want to fill in?',
  'not-begun': 'Today is {today}; “{title}” begins on {from}. Which one do you want to fill in?',
  came: 'You have been filling in “{title}”; another plan has come. Which one do you want to fill in?',
  which: 'Which plan do you want to fill in?',
  gone: 'The plan “{name}” that was used is not here any more. Which one do you want to fill in?',
  help: 'You will not be asked again; the menu’s “Another plan, a new year” changes it',
  planAt: '{title} ({file}, until {to})',
  catchUp: 'Go on filling in {year}',
  stay: 'Go on with “{title}”',
  ahead: 'Begin with “{title}”, which starts on {from}',
  draftNext: 'Draft this year’s from that of {year}',
  draftAnother: 'Draft another year’s from that of {year}',
  bundledAt: '{title} (comes with the tool, until {to})',
  importFile: 'Take in a document (.docx .pdf .txt, or a plan that was sent, .yaml)',
  reviewMore: 'Go on confirming this plan: {count} places left',
  askYear: 'For which year?',
  badYear: ({ own }: Of<'own'>) => `Please give a year, such as 2026${own ? `, but not ${own}` : ''}.`,
  askFile: 'Where is the document? (drag it here; Tab completes)',
  nameFile: 'Please name a file.',
  draftedAlready: 'This document was drafted already (“{title}”, {file}). Go on with that?',
  goOn: 'Go on with the draft',
  draftAgain: 'Draft it once more, beside it',
  askDocumentYear: 'Which year is it of, if the document does not say?',
  chosen: ({ title, count }: Of<'title' | 'count'>) =>
    `You are filling in “${title}” now; the records of other plans stay as they are. ${Number(count) === 0 ? '' : `${Number(count) === 1 ? 'One place is' : `${count} places are`} still to be confirmed: the menu’s “Another plan, a new year” goes on with them.`}`.trim(),
  others: 'Besides “{title}” there are other plans here: {plans}. To change: plan config plan {id}',
  otherAt: '{title} ({file})',
  between: '; ',
} as const;
