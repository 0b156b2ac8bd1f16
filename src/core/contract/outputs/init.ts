import { formatNumber, record, text } from '../declare.ts';
import { planShape } from '../shared/plan.ts';
import { unitShape } from '../shared/unit.ts';

export const initOutput = record(
  {
    format: formatNumber(1),
    folder: text('The folder in which the ledger lies, absolute.'),
    plan: planShape,
    unit: unitShape,
    recorder: text('Who records.'),
  },
  'What was set up.',
);
