import { count, flag, formatNumber, listOf, nullable, record, scalar, text } from '../../declare.ts';
import { incomingFilesShape, ledgerFaultShape } from '../../shared/incoming.ts';
import { planShape } from '../../shared/plan.ts';
import { unitShape } from '../../shared/unit.ts';

const divergenceShape = record(
  {
    writer: text('Whose file.'),
    common: count('Entries that both have.'),
    ours: count('Entries that only ours has.'),
    theirs: count('Entries that only the other has.'),
  },
  'A file that goes on otherwise in each copy.',
);

const sharedShape = record(
  { id: text('The requirement.'), by: listOf(text('A recorder.'), 'By name.') },
  'A requirement of which two recorders have entries now, perhaps of one thing.',
);

const listsShape = record(
  {
    taken: listOf(text('Of what.'), 'Of which nothing was said here.'),
    differing: listOf(text('Of what.'), 'Of which both say something else: what stands here stays.'),
  },
  'What is kept beside the ledger.',
);

export const mergeOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    unit: nullable(unitShape),
    done: flag('What could be was taken in; else the copies part, and nothing was written.'),
    files: incomingFilesShape,
    evidence: record(
      {
        taken: count('How many copies came in.'),
        wrong: listOf(scalar('hash', 'What its content should be.'), 'Copies whose content is another; left out.'),
      },
      'Evidence.',
    ),
    faults: listOf(ledgerFaultShape, 'What was not taken in.'),
    divergences: listOf(divergenceShape, 'Where the copies part; --keep-both takes in both.'),
    conflicts: listOf(
      record(
        { file: text('The file, relative to the folder of the ledger.'), line: count('From 1.') },
        'A line whose id stands for something else in the other copy.',
      ),
      'What hinders any merge.',
    ),
    shared: listOf(sharedShape, 'What to look at now.'),
    assigned: listsShape,
    words: listsShape,
  },
  'What another copy brought.',
);
