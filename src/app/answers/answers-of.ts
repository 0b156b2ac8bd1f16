import { contains, type Day } from '../../core/day.ts';
import type { Answer } from '../../core/ledger/answer.ts';
import { periodsOf } from '../../core/progress/periods.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import type { Remedy } from '../../core/progress/remedy.ts';
import { everyOf } from '../../core/target/kinds.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { AnswerStep } from './answer-steps.ts';

/** What has been said so far of an answer. */
export interface Draft {
  readonly days?: readonly Day[];
  /** As they were typed: offered again to who goes back to them. */
  readonly typedDays?: string;
  readonly amount?: string;
  /** As it gives itself of the duty's score. */
  readonly points?: string;
  readonly note?: string;
  readonly reason?: string;
  /** Paths and URLs. */
  readonly evidence?: readonly string[];
  /** Names of the periods that it speaks of. */
  readonly periods?: readonly string[];
  /** The breach that was put right. */
  readonly to?: string;
  readonly remedy?: Remedy;
}

/** One record of an answer. */
export interface Answered {
  readonly answer: Answer;
  /** Paths and URLs. */
  readonly evidence: readonly string[];
}

/** What has been said, as records: one a day, or one a period; `undefined` where nothing was. */
export function answersOf(
  step: AnswerStep,
  said: Draft,
  found: RequirementProgress,
  { plan }: Pick<Workspace, 'plan'>,
): readonly Answered[] | undefined {
  const { days, periods, amount, points, note, reason, remedy, evidence = [] } = said;
  if (step === 'attach' && evidence.length === 0) return undefined;
  const [first] = openBreaches(found.entries);
  const to = step === 'corrected' ? (said.to ?? first?.id) : undefined;
  const answer: Answer = {
    kind: step === 'make-up' ? 'add' : step,
    ...(amount !== undefined && { amount }),
    ...(points !== undefined && { points }),
    ...(note && { note }),
    ...(reason && { reason }),
    ...(to !== undefined && { to }),
    ...remedy,
  };
  const each = (parts: Pick<Answer, 'on' | 'period'>): Answered => ({ answer: { ...answer, ...parts }, evidence });
  const [on] = days ?? [];
  if (step === 'none' && periods !== undefined) return periods.map((period) => each({ period, ...(on && { on }) }));
  if (days === undefined) return [each({})];
  const every = everyOf(found.requirement.target);
  const period = every && periodsOf(plan, every).find(({ name }) => periods?.includes(name));
  // A day within its period counts for it by itself; any other makes it up.
  return days.map((day) => each({ on: day, ...(period && !contains(period, day) && { period: period.name }) }));
}
