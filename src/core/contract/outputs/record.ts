import { formatNumber, listOf, nullable, optional, record, text } from '../declare.ts';
import { headKeys } from '../shared/day.ts';
import { entryShape } from '../shared/entry.ts';
import { requirementShape } from '../shared/requirement.ts';

export const recordOutput = record(
  {
    format: formatNumber(1),
    ...headKeys,
    entries: listOf(entryShape, 'What was written; none where that would be of a day to come and was not confirmed.'),
    requirement: nullable(requirementShape),
    setAside: optional(text('The file into which a line went that an earlier command did not finish.')),
  },
  'What was recorded, and how the requirement stands now; null where that could not be told at the price of a small ledger.',
);
