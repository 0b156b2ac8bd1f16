import { choice, day, formatNumber, listOf, nullable, record, saying, text } from '../declare.ts';
import { planShape } from '../shared/plan.ts';
import { targetShape } from '../shared/target.ts';

const sideShape = record(
  {
    id: text('The id of the requirement.'),
    text: text('The duty.'),
    target: nullable(targetShape),
    due: nullable(day('The last day, where the plan writes one.')),
  },
  'A duty as one of the plans has it.',
);

const dutyShape = record(
  {
    verdict: choice(['kept', 'changed', 'added', 'dropped'], 'What became of it.'),
    before: nullable(sideShape),
    after: nullable(sideShape),
    changed: listOf(
      choice(['id', 'text', 'target', 'due', 'lead', 'for', 'score'], 'A part.'),
      'What about it changed.',
    ),
  },
  'One duty in both plans.',
);

export const diffOutput = record(
  {
    format: formatNumber(2),
    before: saying(planShape, 'The earlier plan.'),
    after: saying(planShape, 'The later plan.'),
    duties: listOf(dutyShape, 'In the order of the later plan, then what only the earlier has.'),
  },
  'Two plans side by side.',
);
