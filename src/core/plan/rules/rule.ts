import type { Plan } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/**
 * Judges a plan whose structure has been read. It may meet empty texts and absent values where the file
 * had none that could be read; those have been reported already. Where a finding stands follows from what it is about.
 */
export type Rule = (plan: Plan) => readonly RuleFinding[];
