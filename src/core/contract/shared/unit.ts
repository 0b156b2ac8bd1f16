import { record, shared, text } from '../declare.ts';

/** By themselves, for what tells of a unit and more. */
export const unitKeys = {
  id: text('The id of the unit: what its entries bear, and what stays when it is renamed.'),
  name: text('The name of the unit.'),
  kind: text('The kind of unit: a key of `units` in the plan.'),
} as const;

export const unitShape = shared('unit', 'Unit', record(unitKeys, 'A unit that a plan speaks to.'));
