import type { Like } from '../../table.ts';
import type * as zh from '../../zh/ledger/record.ts';
import { counted } from '../counted.ts';

export const recordTable = {
  saved: ({ what, now }) => `Recorded: ${what}${now ? `, ${now}` : ''}`,
  savedSeveral: ({ count, id, now }) => `${count} saved: ${id}${now ? ` ${now}` : ''}`,
  someToCome: ({ count }) => `${counted(count, 'entry', 'entries')} still to come`,
  newWriter: '(This computer has begun a file of its own in this ledger.)',
  setAside: '(Half a line had been cut off earlier; it was set aside in {file}. All other entries are whole.)',
  bundledPlan: 'This is the plan that comes with the tool: {title}. For your own, put it in plans/.',
  confirmFuture: '{day} has not come yet. Record it all the same?',
  repeated: '{amount} was recorded for {days} already. Is this another time?',
  notRecorded: 'Nothing was recorded.',
  nothingToUndo: 'This computer has no entry in this ledger that could be taken back.',
  undoShows: 'This would take back the last recorded ({count}):',
  copyStaysAway: '(The copy of the evidence is gone and this does not bring it back: attach it again if you need it.)',
  packetStaysOut:
    '(A signed report is among them: its period then counts as not handed in. A packet that was sent stays out: tell whoever has it.)',
  undoConfirm: 'Take it back?',
  undoneCount: '{count} taken back.',
  keptAsIs: 'Nothing was taken back.',
  nothingToRedo: 'This computer took nothing back just now, or recorded something since: there is nothing to restore.',
  redoShows: 'This would restore what was taken back last ({count}):',
  redoConfirm: 'Restore?',
  redoneCount: '{count} restored.',
  keptTakenBack: 'Nothing was restored.',
  overLimit: '(This is above the limit; if it was by mistake, undo takes it back.)',
  emptyEvidence:
    '(Evidence {names} is empty, 0 bytes, probably not downloaded whole: undo this entry and record it with a whole copy.)',
  doneBefore: '(There was already: {what}; if this was by mistake, undo takes it back.)',
} as const satisfies Like<typeof zh.recordTable>;

export const answersTable = {
  notAList: 'a list of answers is wanted, each like { id: "1.1", done: true }',
  notAMap: 'an answer looks like { id: "1.1", done: true }',
  noId: 'no id (of the requirement)',
  unknownKey: ({ key, near }) => `unknown key ${key}${near ? `; did you mean ${near}?` : ''}`,
  doubledKey: '{key} stands twice; write it once',
  wrongFlag: 'the value of {key} can only be true, without quotes',
  wrongValue: ({ key }) => `the value of ${key} is to be text${key === 'evidence' ? ', or a list of file names' : ''}`,
  syntax: 'this is no valid YAML or JSON',
  line: 'line {line}',
  at: '{place}: {problem}',
  more: '… and {count} more, which are listed once these are mended',
} as const satisfies Like<typeof zh.answersTable>;

export const entryTable = {
  done: 'done',
  progress: 'in progress',
  exempt: 'exempt',
  reopen: 'reopened',
  note: 'note',
  memo: 'memo',
  remedy: 'to be put right',
  remedyFields: { cause: 'cause: {text}', measure: 'measure: {text}', owner: 'owner: {text}', due: 'by {text}' },
  score: 'self-score',
  receipt: 'taken note of',
  points: '{points}',
  cleared: '(cleared)',
  attach: 'evidence added',
  confirm: 'confirmed',
  accepted: 'accepted',
  unsigned: ' (unsigned)',
  returned: 'returned',
  submit: 'submitted',
  retract: 'taken back',
  unknown: 'of a newer version',
  restore: 'restored',
  quoted: '"{text}"',
  made: 'makes up {period}',
  forPeriod: '{period}',
  because: '(reason: {reason})',
  evidence: 'evidence {names}',
  remove: 'evidence removed {digest}',
  removed: '{name} [removed by request]',
  between: ', ',
} as const satisfies Like<typeof zh.entryTable>;

export const logTable = {
  empty: 'The ledger is still empty.',
  unconfirmed: '[key not confirmed]',
  takenBack: '[taken back]',
  orphan: ({ said }) => `[no longer in the plan${said ? `: ${said}` : ''}]`,
  faults: ({ count }) =>
    `Left out: ${counted(count, 'place')} of the ledger, altered or unreadable; all other entries are there. plan verify shows where.`,
  unknown:
    '{count} entries were written by a newer version and are not known to this one: kept, not counted. Upgrade to see them.',
  faultsGuided: ({ count }) =>
    `Left out: ${counted(count, 'place')} of the ledger, altered or unreadable; all other entries are there. “Check the ledger”, under More in the menu, shows where.`,
  incompleteGuided: ({ count }) =>
    `Not counted: ${counted(count, 'batch', 'batches')} not written whole; record those answers again. “Check the ledger”, under More in the menu, shows which.`,
  incomplete: ({ count }) =>
    `Not counted: ${counted(count, 'batch', 'batches')} not written whole; record those answers again. plan verify shows which.`,
} as const satisfies Like<typeof zh.logTable>;
