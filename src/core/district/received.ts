import type { Day } from '../day.ts';
import type { LedgerFile } from '../ledger/ledger-file.ts';
import type { TakenOn } from './known-keys.ts';

/** On which day a signed line was received here first, by its hash. */
export type ReceivedDays = ReadonlyMap<string, Day>;

/** When the signed lines of files were received here; today, where nothing is remembered. What stands before a line came with it: its hash binds that. */
export function receivedOn(files: readonly LedgerFile[], remembered: ReceivedDays, today: Day): TakenOn {
  const days = new Map<string, Day>();
  for (const { lines } of files) {
    let after: { readonly prev: string; readonly day: Day } | undefined;
    for (const { entry } of lines.toReversed()) {
      const bound = after?.prev === entry.hash ? after.day : today;
      const day = earliest(bound, remembered.get(entry.hash));
      if (entry.key !== undefined) days.set(entry.hash, earliest(day, days.get(entry.hash)));
      after = { prev: entry.prev, day };
    }
  }
  return (hash) => days.get(hash) ?? today;
}

/** What is to be remembered of files: of each its last signed line, which speaks for all before it. */
export function notYetReceived(files: readonly LedgerFile[], remembered: ReceivedDays): readonly string[] {
  return files.flatMap(({ lines }) => {
    const last = lines.findLast(({ entry }) => entry.key !== undefined);
    return last === undefined || remembered.has(last.entry.hash) ? [] : [last.entry.hash];
  });
}

function earliest(day: Day, other: Day | undefined): Day {
  return other !== undefined && other < day ? other : day;
}
