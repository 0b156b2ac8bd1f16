import type { EntryKind, Placement } from '../ledger/entry.ts';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import type { Requirement } from '../plan/plan.ts';
import { bareText } from '../text/bare-text.ts';
import type { CountedEntry } from './facts/counted-entry.ts';

const kindsThatAge: ReadonlySet<EntryKind> = new Set(['done', 'progress', 'exempt']);

/** Records made when the requirement read otherwise, which their unit hasn't confirmed since under its present text. */
export function outdatedAmong(entries: readonly CountedEntry[], requirement: Requirement): readonly Placement[] {
  if (entries.length === 0) return [];
  const print = fingerprintOf(requirement);
  const confirmedUpTo = new Map<string, number>();
  entries.forEach(({ entry }, index) => {
    if (entry.kind === 'confirm' && entry.print === print) confirmedUpTo.set(entry.unit, index);
  });
  return entries.flatMap(({ entry, placement }, index) => {
    const differs = kindsThatAge.has(entry.kind) && entry.print !== undefined && entry.print !== print;
    return differs && index > (confirmedUpTo.get(entry.unit) ?? -1) ? [placement] : [];
  });
}

/** What about a requirement changed after a record was made; `unknown` where the record doesn't keep the text of then. */
export type Change = 'text' | 'target-or-due' | 'unknown';

/** A record keeps the text of then, and only a fingerprint of the rest: the same text means another target or due. */
export function changeSince({ entry: { said } }: Placement, { text }: Pick<Requirement, 'text'>): Change {
  if (said === undefined) return 'unknown';
  return bareText(said) === bareText(text) ? 'target-or-due' : 'text';
}
