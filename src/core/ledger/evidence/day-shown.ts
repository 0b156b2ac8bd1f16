import { type Entry, type EntryKind, happenedOn } from '../entry.ts';

const happenings: ReadonlySet<EntryKind> = new Set(['done', 'progress']);

/**
 * The day on which what evidence shows happened: that of its entry; of later evidence the day that it names, or that of the
 * entry that it belongs to; `undefined` where it names neither. `entries`: those of the ledger by their ids.
 */
export function dayShown(entry: Entry, entries: ReadonlyMap<string, Entry>): string | undefined {
  if (happenings.has(entry.kind)) return happenedOn(entry);
  const named = entry.to === undefined ? undefined : entries.get(entry.to);
  return entry.on ?? (named && happenedOn(named));
}
