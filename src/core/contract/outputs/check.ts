import { formatNumber, listOf, record } from '../declare.ts';
import { headKeys } from '../shared/day.ts';
import { requirementShape } from '../shared/requirement.ts';

export const checkOutput = record(
  { format: formatNumber(1), ...headKeys, requirements: listOf(requirementShape, 'The most pressing first.') },
  'What a walk would ask for.',
);
