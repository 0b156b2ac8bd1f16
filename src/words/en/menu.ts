import type { Like } from '../table.ts';
import type { words as zh } from '../zh/menu.ts';

export const words = {
  whichPlan: 'Several plans are at hand; which one?',
  what: 'What would you like to do?',
  help: 'A number, letter or ↑↓ chooses, Enter takes it; Ctrl+C on the way leads back here, nothing recorded is lost',
  ways: {
    check: 'Record: one duty after the other, each answer saved at once',
    status: 'Progress: how much is done, what is overdue',
    undo: 'Undo the last: shown first, then asked about',
    report: 'Report: the year-end report, the ledger as a table',
    submit: 'Hand in: a period, signed; also where there is nothing to report',
    review: 'Take in the review: the packet that the bureau sent back',
    sheet: 'Form: a blank one for colleagues, or take in a filled-in one',
    backup: 'Backup: the ledger as one file',
  },
  quit: 'Quit',
  back: 'Back to the menu; what was recorded is saved.',
  stopped: 'Stopped; everything recorded is saved.',
  whichPacket:
    'Where is the packet (.zip) that the bureau sent back? (drag the file here; Tab completes; Esc goes back)',
  nameFile: 'Please name a file, or press Esc to go back.',
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
  takeIn: 'Take in a filled-in one',
  sheetFile: 'form.xlsx',
  whichFilled: 'Where is the filled-in form? (drag the file here; Tab completes; Esc goes back)',
  whichBackup: 'What goes into the backup?',
  withEvidence: 'The ledger and its evidence (it may hold personal data: keep it safe)',
  withoutEvidence: 'The ledger only',
  backupFile: 'backup-{moment}.zip',
  backedUp: `The backup is {file}
Copy it to a stick or another computer: on the same disk it is lost when the disk is.`,
  lies: 'The file is {file}',
  open: 'Open it now?',
  noProgram: 'No program was found to open it; double-click it in its folder.',
} as const satisfies Like<typeof zh>;
