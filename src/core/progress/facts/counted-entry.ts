import type { Day } from '../../day.ts';
import type { Entry, Placement } from '../../ledger/entry.ts';
import { compareText } from '../../text/compare-text.ts';

/** An entry that counts as of the day asked for, with the day that it counts for. */
export interface CountedEntry {
  readonly placement: Placement;
  readonly entry: Entry;
  readonly day: Day;
}

/** By the day that they count for, then in the fold's order. */
export function byDay(entries: readonly CountedEntry[]): readonly CountedEntry[] {
  return entries.toSorted((a, b) => compareText(a.day, b.day));
}
