import type { Day } from '../day.ts';
import type { Answer } from '../ledger/answer.ts';
import { type Entry, happenedOn } from '../ledger/entry.ts';
import { kindMeasuring } from '../target/kinds.ts';
import { openBreaches } from '../target/never-tally.ts';
import { isSettled, type RequirementProgress } from './progress.ts';

/** Whether it depends on what stands if an answer of this kind says anything. */
export function answersStanding({ kind }: Answer): boolean {
  return kind === 'confirm' || kind === 'reopen' || kind === 'corrected';
}

/**
 * Why an answer would change nothing of where its requirement stands; `undefined` where it would. Such an entry would only
 * put an untrue sentence into the report.
 */
export function idleBecause(
  { kind, to, on }: Answer,
  found: RequirementProgress | undefined,
): 'nothing-to-confirm' | 'nothing-to-reopen' | 'no-such-breach' | 'corrected-too-early' | undefined {
  if (kind === 'corrected') return idleCorrection(to, on, found);
  if (kind === 'confirm' && found?.outdated.length === 0 && found.reopened === undefined) return 'nothing-to-confirm';
  return kind === 'reopen' && !(found !== undefined && isSettled(found)) ? 'nothing-to-reopen' : undefined;
}

function idleCorrection(
  to: string | undefined,
  on: Day | undefined,
  found: RequirementProgress | undefined,
): 'no-such-breach' | 'corrected-too-early' | undefined {
  // Whether it may be said of this kind of target at all, is not asked here.
  if (found === undefined || !kindMeasuring(found.measured).takes.includes('corrected')) return undefined;
  const breach = openBreaches(found.entries).find(({ id }) => id === to);
  if (breach === undefined) return 'no-such-breach';
  return on !== undefined && on < happenedOn(breach) ? 'corrected-too-early' : undefined;
}

/** The entry by which a requirement was done already when `entry` said so again, unless it was reopened between. */
export function doneBefore({ entries, measured }: RequirementProgress, entry: Entry): Entry | undefined {
  if (entry.kind !== 'done') return undefined;
  const earlier = entries.map((placement) => placement.entry).filter(({ id }) => id !== entry.id);
  // What is awaited is said again and again, each time for further days.
  if (kindMeasuring(measured).keptBy === 'word') return earlier.findLast((each) => saysTheSame(each, entry));
  const last = earlier.findLast(({ kind }) => kind === 'done' || kind === 'reopen' || kind === 'review');
  return last?.kind === 'done' ? last : undefined;
}

function saysTheSame(a: Entry, b: Entry): boolean {
  return a.kind === b.kind && a.to === b.to && a.period === b.period && happenedOn(a) === happenedOn(b);
}
