import { choice, constant, count, either, formatNumber, listOf, record, scalar, text } from '../declare.ts';

const faultShape = either(
  [
    record(
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
      'A line of the store that was not taken in.',
    ),
    record(
      { code: constant('wrong-evidence', 'What is wrong.'), sha256: scalar('hash', 'What its content should be.') },
      'Evidence in the store whose content is another.',
    ),
  ],
  'Something in the store that could not be believed.',
);

const downShape = record(
  {
    entries: count('How many entries.'),
    files: listOf(
      record(
        {
          writer: text('The writer, or the branch of one, that it is here.'),
          kind: choice(['new', 'continues', 'branch'], 'What the file is to those that were here.'),
          entries: count('How many entries it brought.'),
        },
        'One file of a writer.',
      ),
      'File by file.',
    ),
    evidence: count('How many copies of evidence.'),
  },
  'What came from the store.',
);

export const syncOutput = record(
  {
    format: formatNumber(1),
    store: text('Which store, without any password.'),
    unit: text('Whose copy, by its id; with --all there is one such line a unit.'),
    down: downShape,
    up: record(
      { entries: count('How many entries.'), evidence: count('How many copies of evidence.') },
      'What went to the store.',
    ),
    evidenceNotSent: count('Copies of evidence that the store still lacks.'),
    entriesOfOtherUnits: count('Entries of other units that this ledger carries.'),
    notSent: listOf(
      record(
        {
          writer: text('Whose file.'),
          why: choice(['damaged', 'store-damaged', 'reviews', 'not-reviews'], 'Why it stayed here.'),
        },
        'A file that was kept back.',
      ),
      'What was kept back.',
    ),
    faults: listOf(faultShape, 'What could not be believed.'),
  },
  'What a copy of a ledger and a shared store gave each other.',
);
