import type { Entry } from '../ledger/entry.ts';
import type { Answer } from '../ledger/propose.ts';
import { isSettled, type RequirementProgress } from './progress.ts';

/** Whether it depends on what stands if an answer of this kind says anything. */
export function answersStanding({ kind }: Answer): boolean {
  return kind === 'confirm' || kind === 'reopen';
}

/**
 * Why an answer would change nothing of where its requirement stands; `undefined` where it would. Such an entry would only
 * put an untrue sentence into the report.
 */
export function idleBecause(
  { kind }: Answer,
  found: RequirementProgress | undefined,
): 'nothing-to-confirm' | 'nothing-to-reopen' | undefined {
  if (kind === 'confirm' && found?.outdated.length === 0 && found.reopened === undefined) return 'nothing-to-confirm';
  return kind === 'reopen' && !(found !== undefined && isSettled(found)) ? 'nothing-to-reopen' : undefined;
}

/** The entry by which a requirement was done already when `entry` said so again, unless it was reopened between. */
export function doneBefore({ entries }: RequirementProgress, entry: Entry): Entry | undefined {
  if (entry.kind !== 'done') return undefined;
  const earlier = entries.map((placement) => placement.entry).filter(({ id }) => id !== entry.id);
  const last = earlier.findLast(({ kind }) => kind === 'done' || kind === 'reopen' || kind === 'review');
  return last?.kind === 'done' ? last : undefined;
}
