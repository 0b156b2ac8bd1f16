import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/merge.ts';
import { counted } from '../counted.ts';

export const words = {
  between: ', ',
  steps: {
    new: ({ by, writer, count }) =>
      `Took in ${counted(count, 'entry', 'entries')} by ${by} (${writer}), of whom no file was here.`,
    continues: ({ by, writer, count }) => `Took in ${counted(count, 'new entry', 'new entries')} by ${by} (${writer}).`,
    branch:
      'The other branch by {by} ({writer}) is kept whole as the read-only file {file}; its new entries ({count}) count too.',
  },
  reviews: 'Reviewed: {parts}.',
  returned: '{count} returned: {which}',
  accepted: '{count} accepted',
  betweenParts: '; ',
  evidence: ({ count }) => `Took in ${counted(count, 'evidence file')}.`,
  wrongEvidence: 'An evidence file is not what its hash says ({hash}) and was not taken in; ask for it again.',
  copyRemoved: 'All of the conflict copy {file} is in the ledger now; the copy was deleted.',
  nothingNew: 'Nothing new; the ledger is as it was.',
  shared:
    'These requirements now have records from more than one hand; see whether one thing was recorded twice (plan show ID; plan undo takes back):',
  foreign: '{where}: nothing tells whose file this is; it was not taken in.',
  torn: '{where}: this line was cut off; only the lines before it were taken in.',
  fault: '{where} {what} [{code}]. The file was not taken in; ask for it again.',
  divergence: ({ writer, common, ours, theirs }) =>
    `The file of ${writer} has two branches: the same up to line ${common}, then ${counted(ours, 'line')} here and ${theirs} there.`,
  divergenceAdvice:
    'Most likely one side was restored from an old backup. Nothing was written. To keep the entries of both, add --keep-both: the other branch is kept whole beside ours, and what both have counts once.',
  conflict: '{file}:{line} one id stands for two different entries [conflicting-id]',
  conflictAdvice: 'Nothing was written. One side was edited; run plan verify on both to find the one that is sound.',
  export: {
    list: ({ count, size }) => `Evidence to be packed too (${counted(count, 'file')}, ${size}):`,
    confirm: 'Put all of it into the packet? It may hold personal data; be sure that the receiver may have it.',
    missing: 'The evidence {name} is missing or damaged and was not packed.',
    cancelled: 'Nothing was packed.',
    overwrite: '{file} exists. Overwrite it?',
    made: ({ file, entries, writers, packed, evidence }) =>
      `Packed ${file}: ${counted(entries, 'entry', 'entries')} in ${counted(writers, 'file')}, ${counted(packed, 'evidence file')} (the ledger has ${evidence}). plan merge takes it in.`,
    withoutEvidence: ({ count }) => `Without ${counted(count, 'evidence file')}; add --with-evidence to pack them.`,
  },
} as const satisfies Like<typeof zh>;
