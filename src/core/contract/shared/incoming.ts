import { choice, count, listOf, record, text } from '../declare.ts';

/** Something in a ledger that was not taken in. */
export const ledgerFaultShape = record(
  {
    code: choice(
      [
        'torn-line',
        'unreadable-line',
        'oversized-line',
        'wrong-hash',
        'broken-signature',
        'broken-chain',
        'conflict-marker',
        'foreign-file',
        'older-than-written',
        'conflicting-id',
        'further-faults',
      ],
      'What is wrong.',
    ),
    file: text('The file, relative to the folder of the ledger.'),
    line: count('From 1; 0 where it concerns the whole file.'),
  },
  'A line that was not taken in.',
);

/** The files that came in, as every output says them. */
export const incomingFilesShape = listOf(
  record(
    {
      writer: text('The writer, or the branch of one, that it is here.'),
      kind: choice(['new', 'continues', 'branch'], 'What the file is to those that were here.'),
      entries: count('How many entries it brought.'),
    },
    'One file of a writer.',
  ),
  'File by file.',
);
