import { count, flag, formatNumber, listOf, optional, record, text } from '../declare.ts';
import { planShape } from '../shared/plan.ts';

const saidShape = record(
  { code: text('What it is, as a word that stays.'), message: text('The same as a sentence, with its place.') },
  'Something that was found.',
);

export const verifyOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    whole: flag('No problem was found.'),
    entries: count('Entries that could be read.'),
    writers: count('Files that hold any.'),
    digest: text('One digest over the ends of all files, for `--expect`.'),
    continues: optional(flag('The ledger is the one of the digest that `--expect` gave, or goes on from it.')),
    problems: listOf(saidShape, 'Damage to the ledger, to what was signed, and to evidence.'),
    notes: listOf(saidShape, 'What is no damage, and has to be known.'),
  },
  'Whether a ledger and its evidence are as they were written.',
);
