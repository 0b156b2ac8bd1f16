import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/record.ts';

export const words = {
  saved: ({ what, now }) => `Recorded: ${what}${now ? `, ${now}` : ''}`,
  newWriter: '(First entry from this computer in this ledger: it has a file of its own now.)',
  setAside: '(Half a line had been cut off earlier; it was set aside in {file}. All other entries are whole.)',
  bundledPlan: 'This is the plan that comes with the tool: {title}. For your own, put it in plans/ or add --plan.',
  confirmFuture: '{day} has not come yet. Record it all the same?',
  notRecorded: 'Nothing was recorded.',
  nothingToUndo: 'This computer has no entry in this ledger that could be taken back.',
  undoShows: 'This would take back the last recorded ({count}):',
  copyStaysAway: '(The copy of the evidence is gone and this does not bring it back: attach it again if you need it.)',
  undoConfirm: 'Take it back?',
  undoneCount: '{count} taken back.',
  keptAsIs: 'Nothing was taken back.',
  nothingToRedo: 'This computer took nothing back just now, or recorded something since: there is nothing to restore.',
  redoShows: 'This would restore what was taken back last ({count}):',
  redoConfirm: 'Restore?',
  redoneCount: '{count} restored.',
  keptTakenBack: 'Nothing was restored.',
  doneBefore: '(There was already: {what}; if this was by mistake, plan undo takes it back.)',
} as const satisfies Like<typeof zh>;
