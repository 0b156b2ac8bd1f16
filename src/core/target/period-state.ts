import type { Day } from '../day.ts';
import { type AsOf, isOver } from '../progress/as-of.ts';
import type { Period, PeriodState } from '../progress/periods.ts';

/** How a period stands that is due by a day: whether it has what it owes is for its kind of target to say. */
export function periodState(
  { owes, from }: Period,
  due: Day,
  { hasEnough, isExempt }: { readonly hasEnough: boolean; readonly isExempt: boolean },
  asOf: AsOf,
): PeriodState {
  if (!owes) return 'free';
  if (isExempt) return 'exempt';
  if (hasEnough) return 'met';
  if (isOver(due, asOf)) return 'short';
  return asOf.day < from ? 'ahead' : 'running';
}
