import { count, flag, formatNumber, listOf, record, text } from '../../declare.ts';
import { planShape } from '../../shared/plan.ts';
import { unitShape } from '../../shared/unit.ts';

export const archiveOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    unit: unitShape,
    done: flag('It was written; else nothing was.'),
    file: text('The folder or zip, as the call names it.'),
    files: count('How many files are in it, with the list of sums.'),
    evidence: count('How many of them are copies of evidence.'),
    missing: listOf(text('The name of a file.'), 'Evidence whose copy is not there as it was, and so not in it.'),
  },
  'A year that is put away.',
);
