import { day, flag, formatNumber, listOf, nullable, optional, record, text } from '../declare.ts';
import { dutyEvidenceShape, evidenceCountShape } from '../shared/evidence.ts';
import { planShape } from '../shared/plan.ts';
import { pointsShape } from '../shared/points.ts';
import { outdatedShape, standingKeys } from '../shared/standing.ts';
import { targetShape } from '../shared/target.ts';
import { completionShape, overdueCountsShape, totalsShape } from '../shared/totals.ts';
import { unitShape } from '../shared/unit.ts';

/** Of every output that holds a plan against a day. */
export const dayKeys = {
  asOf: day('The day on which all of it holds; never later than the last day of the plan.'),
  ended: flag('The day asked for lies after the plan: then the time of everything is over.'),
} as const;

/** Who does a duty. */
export const leadKeys = {
  lead: listOf(text('A name.'), 'Who leads, as the plan says.'),
  with: listOf(text('A name.'), 'Who takes part.'),
  assigned: listOf(text('A name.'), 'Whom the unit itself assigned to it.'),
} as const;

const requirementShape = record(
  {
    ...standingKeys,
    text: text('The duty, in the words of the plan.'),
    ...leadKeys,
    target: nullable(targetShape),
    evidence: dutyEvidenceShape,
    outdated: outdatedShape,
    returned: flag('A review returned it, and nothing later has answered.'),
  },
  'A requirement that falls to the unit.',
);

export const statusOutput = record(
  {
    format: formatNumber(2),
    plan: planShape,
    ...dayKeys,
    unit: nullable(unitShape),
    totals: totalsShape,
    points: optional(pointsShape),
    overdue: overdueCountsShape,
    completion: completionShape,
    evidence: evidenceCountShape,
    requirements: listOf(requirementShape, 'In the order of the document.'),
  },
  'How far a unit is.',
);
