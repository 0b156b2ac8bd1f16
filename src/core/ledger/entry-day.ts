import { contains, type Day, type Span } from '../day.ts';
import { compareText } from '../text/compare-text.ts';
import { type Entry, type EntryKind, happenedOn, type Placement } from './entry.ts';

const kindsWithoutDay: ReadonlySet<EntryKind> = new Set([
  'exempt',
  'note',
  'confirm',
  'attach',
  'remedy',
  'score',
  'receipt',
]);

/** Whether an entry of this kind says when something happened. */
export function needsDay(kind: EntryKind): boolean {
  return !kindsWithoutDay.has(kind);
}

/**
 * The day to show for an entry; `undefined` where nobody named one, none is needed, and it was recorded outside the
 * plan's period: what is exempt in 2023 did not become so on a day of 2026.
 */
export function shownDay(entry: Pick<Entry, 'on' | 'at' | 'kind'>, period: Span): string | undefined {
  const day = happenedOn(entry);
  const isNamed = entry.on !== undefined || needsDay(entry.kind);
  return isNamed || contains(period, day as Day) ? day : undefined;
}

/** By the day on which they happened, else in the order given, which should be the fold's. */
export function inOrderOfDays(placements: readonly Placement[]): readonly Placement[] {
  const dayOf = ({ entry }: Placement) => happenedOn(entry);
  return placements.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
}
