import { formatNumber, listOf, optional, record } from '../declare.ts';
import { headKeys } from '../shared/day.ts';
import { evidenceCountShape } from '../shared/evidence.ts';
import { pointsShape } from '../shared/points.ts';
import { requirementShape } from '../shared/requirement.ts';
import { completionShape, overdueCountsShape, totalsShape } from '../shared/totals.ts';

export const statusOutput = record(
  {
    format: formatNumber(2),
    ...headKeys,
    totals: totalsShape,
    points: optional(pointsShape),
    overdue: overdueCountsShape,
    completion: completionShape,
    evidence: evidenceCountShape,
    requirements: listOf(requirementShape, 'In the order of the document.'),
  },
  'How far a unit is.',
);
