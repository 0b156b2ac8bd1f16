import { flag, listOf, nullable, record, shared, text } from '../declare.ts';
import { dutyEvidenceShape } from './evidence.ts';
import { outdatedShape, standingKeys } from './standing.ts';
import { targetShape } from './target.ts';

/** Who does a duty. */
export const leadKeys = {
  lead: listOf(text('A name.'), 'Who leads, as the plan says.'),
  with: listOf(text('A name.'), 'Who takes part.'),
  assigned: listOf(text('A name.'), 'Whom the unit itself assigned to it.'),
} as const;

export const requirementShape = shared(
  'requirement',
  'Requirement',
  record(
    {
      ...standingKeys,
      text: text('The duty, in the words of the plan.'),
      ...leadKeys,
      target: nullable(targetShape),
      evidence: dutyEvidenceShape,
      outdated: outdatedShape,
      returned: flag('A review returned it, and nothing later has answered.'),
    },
    'A requirement that falls to the unit, and how it stands.',
  ),
);
