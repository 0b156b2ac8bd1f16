import type { Day } from '../../day.ts';
import type { Entry, Placement } from '../../ledger/entry.ts';
import type { CountedEntry } from './counted-entry.ts';

/** What was decided over a requirement, as far as no later reopening has ended it. */
export interface Decisions {
  /** A reopening, or a returned review, that nothing later has answered. */
  readonly reopened?: Placement;
  /** The day of the entry that answered the last reopening. */
  readonly answeredOn?: Day;
  /** The earliest day on which it was recorded done. */
  readonly doneOn?: Day;
  /** The last exemption of the whole requirement. */
  readonly exemption?: Placement;
  /** Nothing was recorded done or in progress after that exemption. */
  readonly exemptionIsLatest: boolean;
  /** Exemptions of single periods. */
  readonly periodExemptions: readonly Placement[];
}

/** What people decided over a requirement, as far as it still holds. */
export interface Decided {
  /** The earliest day on which it was recorded done. */
  readonly doneOn?: Day;
  /** The day of the entry that answered the last reopening. */
  readonly answeredOn?: Day;
  /** A reopening, or a returned review, that nothing later has answered. */
  readonly reopened?: 'reopen' | 'review';
  readonly isExempted: boolean;
  /** Nothing was recorded done or in progress after the exemption. */
  readonly exemptionIsLatest: boolean;
}

/** Reads the entries of one requirement, in the fold's order. */
export function decisionsOf(entries: readonly CountedEntry[]): Decisions {
  const reopened = entries.findLast(({ entry }) => reopens(entry));
  const since = sinceReopening(entries);
  const answer = reopened && since.find(({ entry }) => answers(entry));
  const exemption = since.findLastIndex(({ entry }) => exemptsAll(entry));
  const doneOn = earliest(since.filter(({ entry }) => entry.kind === 'done'));
  return {
    ...(reopened && !answer && { reopened: reopened.placement }),
    ...(answer && { answeredOn: answer.day }),
    ...(doneOn && { doneOn }),
    ...(since[exemption] && { exemption: since[exemption].placement }),
    exemptionIsLatest: exemption > since.findLastIndex(({ entry }) => isDoing(entry)),
    periodExemptions: since.flatMap(({ entry, placement }) => (exemptsPeriods(entry) ? [placement] : [])),
  };
}

/** What came after the last reopening: only that can still be decided. */
export function sinceReopening<Each extends { readonly entry: Entry }>(entries: readonly Each[]): readonly Each[] {
  const reopening = entries.findLastIndex(({ entry }) => reopens(entry));
  return sinceReview(entries.slice(reopening + 1), entries[reopening]?.entry);
}

/** What came after a review: not what it looked at, whatever moment that claims (a clock that is years ahead). */
export function sinceReview<Each extends { readonly entry: Entry }>(
  entries: readonly Each[],
  review: Entry | undefined,
): readonly Each[] {
  const seen = new Set(review?.reviews);
  return seen.size === 0 ? entries : entries.filter(({ entry }) => !seen.has(entry.id));
}

/** Whether what a reopening ended was that it doesn't apply. */
export function endsExemption(reopening: Entry, entries: readonly { readonly entry: Entry }[]): boolean {
  const before = entries.slice(
    0,
    entries.findIndex(({ entry }) => entry.id === reopening.id),
  );
  const last = before.findLast(({ entry }) => isDoing(entry) || exemptsAll(entry));
  return last !== undefined && exemptsAll(last.entry);
}

function reopens({ kind, verdict }: Entry): boolean {
  return kind === 'reopen' || (kind === 'review' && verdict === 'returned');
}

/** What was sent back is answered by doing more, by standing by it, or by saying that it doesn't apply. */
function answers(entry: Entry): boolean {
  return isDoing(entry) || entry.kind === 'confirm' || exemptsAll(entry);
}

function isDoing({ kind }: Entry): boolean {
  return kind === 'done' || kind === 'progress';
}

function exemptsAll({ kind, period }: Entry): boolean {
  return kind === 'exempt' && period === undefined;
}

function exemptsPeriods({ kind, period }: Entry): boolean {
  return kind === 'exempt' && period !== undefined;
}

function earliest(entries: readonly CountedEntry[]): Day | undefined {
  return entries
    .map(({ day }) => day)
    .reduce<Day | undefined>((first, day) => (first && first < day ? first : day), undefined);
}
