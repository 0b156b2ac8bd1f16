import { day, record, shared, text } from '../declare.ts';

export const spanShape = shared(
  'span',
  'Days',
  record({ from: day('The first day.'), to: day('The last day.') }, 'From one day to another, both among them.'),
);

/** By themselves, for what tells of a plan and more. */
export const planKeys = {
  id: text('The id of the plan: never changes, and names the folder of the ledger.'),
  title: text('The title, as the plan has it.'),
  issuer: record(
    { id: text('The id of the issuer.'), name: text('The name of the issuer.') },
    'Whose work points they are.',
  ),
  period: spanShape,
} as const;

export const planShape = shared(
  'plan',
  'Plan',
  record(planKeys, 'A plan: which work points, of whom, for which days.'),
);
