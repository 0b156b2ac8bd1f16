import type { Day } from '../../day.ts';
import { groupedBy } from '../../grouped-by.ts';
import { type Entry, happenedOn, type LedgerState } from '../../ledger/entry.ts';
import { needsDay } from '../../ledger/entry-day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { AsOf } from '../as-of.ts';
import type { CountedEntry } from './counted-entry.ts';

/**
 * What stands for each requirement up to the day, in the fold's order, by the requirement's id.
 * What was recorded after the plan's end counts as of its last day: an exemption of 2026 holds for the plan of 2023.
 */
export function countedEntries(plan: Plan, state: LedgerState, asOf: AsOf): EntriesById {
  return entriesAsOf(plan, state, asOf).counted;
}

/** Entries of each requirement, by its id. */
type EntriesById = ReadonlyMap<string, readonly CountedEntry[]>;

/** As `countedEntries`; and what stands for days after that one, which counts once they have come. */
export function entriesAsOf(
  plan: Plan,
  { standing }: LedgerState,
  asOf: AsOf,
): { readonly counted: EntriesById; readonly toCome: EntriesById } {
  const counted: CountedEntry[] = [];
  const toCome: CountedEntry[] = [];
  for (const placement of standing) {
    const { entry } = placement;
    if (entry.plan !== plan.id || entry.requirement === undefined || isAboutTheLedger(entry)) continue;
    const day = clamped(happenedOn(entry) as Day, plan.period.to);
    if (day > lastDayFor(entry, asOf)) toCome.push({ placement, entry, day });
    else counted.push({ placement, entry, day: clamped(day, asOf.day) });
  }
  const byId = (entries: readonly CountedEntry[]) => groupedBy(entries, ({ entry }) => entry.requirement);
  return { counted: byId(counted), toCome: byId(toCome) };
}

/** What says of no day that something happened on it holds as of the day from which a span is looked back on. */
function lastDayFor({ kind, on }: Entry, { day, seenOn = day }: AsOf): Day {
  return on === undefined && !needsDay(kind) ? seenOn : day;
}

/** A retraction that stands here had no effect, and none on a requirement either. */
function isAboutTheLedger({ kind }: Entry): boolean {
  return kind === 'submit' || kind === 'retract';
}

function clamped(day: Day, last: Day): Day {
  return day > last ? last : day;
}
