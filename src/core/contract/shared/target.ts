import { choice, constant, optional, record, scalar, shared, text } from '../declare.ts';

/** Without its sentence. */
export const targetKeys = {
  kind: choice(
    ['count', 'recurring', 'share', 'cap', 'level', 'never'],
    'How it is measured: `count` the sum, `recurring` the sum within each period, `share` the latest part of a whole, `cap` a sum that is not to be exceeded, `level` the latest value, `never` what must not happen.',
  ),
  'at-least': optional(scalar('bound', 'A decimal as text; with % where a share is asked for.')),
  'at-most': optional(scalar('bound', 'A decimal as text.')),
  unit: optional(text('What is counted: 次, 所.')),
  of: optional(text('For a share: of what.')),
  measure: optional(constant('latest', 'Amounts are not added up: the latest one counts.')),
  every: optional(
    text('How often: `week`, `month`, `quarter`, `half-year`, `term`, `year`, `2 weeks`, `2 months`, `3 years`.'),
  ),
  by: optional(text('By when within each period: a day of its last month (`25`) or week (`fri`), or `last-workday`.')),
  across: optional(constant('units', 'It is the target of the whole district: units contribute to it.')),
  never: optional(constant(true, 'It must not happen at all.')),
} as const;

export const targetShape = shared(
  'target',
  'Target',
  record(
    { ...targetKeys, text: text('The same as a sentence, in the language of the ledger.') },
    'How much is asked: the keys that the plan has, amounts as text, and of which kind of target they are.',
  ),
);
