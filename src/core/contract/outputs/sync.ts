import { choice, constant, count, either, formatNumber, listOf, record, saying, scalar, text } from '../declare.ts';
import { incomingFilesShape, ledgerFaultShape } from '../shared/incoming.ts';

const faultShape = either(
  [
    saying(ledgerFaultShape, 'A line of the store that was not taken in.'),
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
    files: incomingFilesShape,
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
