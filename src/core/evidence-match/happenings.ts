import { contains, type Day } from '../day.ts';
import { type Entry, happenedOn } from '../ledger/entry.ts';
import { isSettled, type Progress, type RequirementProgress } from '../progress/progress.ts';
import { kindOf } from '../target/kinds.ts';
import type { FileTime } from './file-time.ts';

/** The duties that fall to a unit, each with what the unit itself recorded: evidence never goes to what another unit did. */
export function ownDuties({ requirements, unit }: Progress): readonly RequirementProgress[] {
  return requirements.map((duty) => {
    const entries = duty.entries.filter(({ entry }) => unit === undefined || entry.unit === unit.id);
    return entries.length === duty.entries.length ? duty : { ...duty, entries };
  });
}

/** What was done for a duty, in the fold's order: what evidence can belong to. */
export function happeningsOf({ entries }: RequirementProgress): readonly Entry[] {
  return entries.map(({ entry }) => entry).filter(({ kind }) => kind === 'done' || kind === 'progress');
}

/**
 * The entry that evidence of this time belongs to: the last of that day; of a longer time the only one in it. `undefined`
 * where none stands or it could be several.
 */
export function entryFor(duty: RequirementProgress, time: FileTime | undefined): Entry | undefined {
  if (time === undefined) return undefined;
  const within = happeningsOf(duty).filter((entry) => contains(time, happenedOn(entry) as Day));
  return time.from === time.to || within.length === 1 ? within.at(-1) : undefined;
}

/** The answers with which evidence also counts: once more, or done; none where the duty is settled. */
export function countingSteps(duty: RequirementProgress): readonly ('add' | 'done')[] {
  if (isSettled(duty)) return [];
  const { target } = duty.requirement;
  const offers = kindOf(target).offers(target, duty.measured, false);
  return offers.flatMap(({ step }) => (step === 'add' || step === 'done' ? [step] : []));
}
