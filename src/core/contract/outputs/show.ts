import { flag, formatNumber, listOf, optional, record, text } from '../declare.ts';
import { headKeys } from '../shared/day.ts';
import { entryShape } from '../shared/entry.ts';
import { itemKeys, sectionKeys } from '../shared/place.ts';
import { requirementShape } from '../shared/requirement.ts';

export const showOutput = record(
  {
    format: formatNumber(1),
    ...headKeys,
    section: record(sectionKeys, 'The section that it stands in.'),
    item: record(itemKeys, 'The item that it stands in.'),
    requirement: requirementShape,
    quote: optional(text('The clause of the source.')),
    dueIsWritten: flag('The plan writes a due: else it is the end of the plan, and nobody set it.'),
    entries: listOf(entryShape, 'Those that stand, as `log` has them, the oldest first.'),
  },
  'One requirement.',
);
