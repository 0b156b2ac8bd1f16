import type { Requirement } from '../../src/core/plan/plan.ts';
import { asOf } from '../../src/core/progress/as-of.ts';
import type { PeriodProgress } from '../../src/core/progress/periods.ts';
import type { Progress, RequirementProgress, UnitRef } from '../../src/core/progress/progress.ts';
import { progressOf } from '../../src/core/progress/progress-of.ts';
import { day, type PlanParts, planWith, school } from './plans.ts';
import { type EntryParts, ledgerOf } from './records.ts';

export interface Situation extends PlanParts {
  readonly requirements: readonly Requirement[];
  /** In the fold's order. */
  readonly entries?: readonly EntryParts[];
  readonly asOf: string;
  /** Default: the school; `null`: none. */
  readonly unit?: UnitRef | null;
}

export function progressIn({ entries = [], asOf: asked, unit = school, ...parts }: Situation): Progress {
  const plan = planWith(parts);
  return progressOf(plan, ledgerOf(...entries), asOf(plan, day(asked)), unit ?? undefined);
}

/** Where the only requirement of a plan stands. */
export function standingOf(
  requirement: Requirement,
  entries: readonly EntryParts[],
  asked: string,
  rest: Omit<Situation, 'requirements' | 'entries' | 'asOf'> = {},
): RequirementProgress {
  const [found] = progressIn({ ...rest, requirements: [requirement], entries, asOf: asked }).requirements;
  if (found === undefined) throw new Error('the requirement does not fall to the unit');
  return found;
}

export function periodsIn({ measured }: RequirementProgress): readonly PeriodProgress[] {
  const periods = 'periods' in measured ? measured.periods : undefined;
  if (periods === undefined) throw new Error(`not recurring but ${measured.kind}`);
  return periods;
}

export function periodIn(found: RequirementProgress, name: string): PeriodProgress {
  const period = periodsIn(found).find((one) => one.name === name);
  if (period === undefined) throw new Error(`no period ${name}`);
  return period;
}
