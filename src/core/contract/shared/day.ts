import { day, flag, nullable } from '../declare.ts';
import { planShape } from './plan.ts';
import { unitShape } from './unit.ts';

/** Of every output that holds a plan against a day. */
export const dayKeys = {
  asOf: day('The day on which all of it holds; never later than the last day of the plan.'),
  ended: flag('The day asked for lies after the plan: then the time of everything is over.'),
} as const;

/** Of every output that tells how one unit stands. */
export const headKeys = { plan: planShape, ...dayKeys, unit: nullable(unitShape) } as const;
