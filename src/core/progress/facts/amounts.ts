import type { Day } from '../../day.ts';
import { type Decimal, parseDecimal } from '../../decimal.ts';
import { byDay, type CountedEntry } from './counted-entry.ts';

/** An amount that was recorded, and the day that it counts for. */
export interface RecordedAmount {
  readonly amount: Decimal;
  readonly day: Day;
  /** The period that it makes up. */
  readonly period: string | undefined;
}

/** What adds up, by day, then in the fold's order; amounts that can't be read are passed over. */
export function amountsOf(entries: readonly CountedEntry[]): readonly RecordedAmount[] {
  const amounts: RecordedAmount[] = [];
  for (const { entry, day } of byDay(entries)) {
    const amount = entry.kind === 'progress' ? parseDecimal(entry.amount ?? '') : undefined;
    if (amount) amounts.push({ amount, day, period: entry.period });
  }
  return amounts;
}
