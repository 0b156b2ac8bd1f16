import { flag, formatNumber, record, text } from '../../declare.ts';
import { planShape } from '../../shared/plan.ts';
import { unitShape } from '../../shared/unit.ts';

export const submitOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    unit: unitShape,
    done: flag('It was signed; else nothing was written.'),
    period: text('What is reported: `Y1`, `2023-Q2`.'),
    signed: text('The name of who answers for it.'),
    digest: text('One digest over the ends of all files that it covers, for `verify --expect`.'),
  },
  'A report that a unit signs.',
);
