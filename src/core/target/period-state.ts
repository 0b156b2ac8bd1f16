import type { Day } from '../day.ts';
import type { Share } from '../decimal.ts';
import { type AsOf, isOver } from '../progress/as-of.ts';
import type { Period, PeriodProgress, PeriodState } from '../progress/periods.ts';

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

/** How many of the periods that owe something have it; `undefined` where none owes anything. */
export function metAmong(periods: readonly PeriodProgress[]): Share | undefined {
  const owing = periods.filter(({ state }) => state !== 'free' && state !== 'exempt');
  if (owing.length === 0) return undefined;
  const met = owing.filter(({ state }) => state === 'met');
  return { part: whole(met.length), whole: whole(owing.length) };
}

function whole(count: number): Share['part'] {
  return { coefficient: BigInt(count), scale: 0 };
}
