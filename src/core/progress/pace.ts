import { type Day, type Span, wholeMonthsOf } from '../day.ts';
import { type Decimal, floorOfPart } from '../decimal.ts';

/** ⌊target × whole months gone ÷ whole months of the span⌋ on the evening of `day`; none for a span of under a month. */
export function paceOf(target: Decimal, { from, to }: Span, day: Day): Decimal | undefined {
  const months = wholeMonthsOf({ from, to });
  if (months === 0) return undefined;
  return floorOfPart(target, Math.min(months, wholeMonthsOf({ from, to: day })), months);
}
