import { groupedBy } from '../grouped-by.ts';
import type { FileMatch } from './match-file.ts';

/** Files that show the same thing: answered together, or parted. */
export type FileGroup = readonly [FileMatch, ...FileMatch[]];

/**
 * Files of one duty and one time are one group, in the order of their first: the photographs of one meeting. So are, of one
 * folder, those whose names have the same words and times and differ in a number; and those that say a day only.
 */
export function groupFiles(matches: readonly FileMatch[]): readonly FileGroup[] {
  return Array.from(groupedBy(matches, keyOf).values(), likeliestFirst);
}

function keyOf({ file, words, isByMachine, time, suggestions: [likeliest] }: FileMatch): string {
  const when = time ? `${time.from}..${time.to}` : '';
  if (likeliest !== undefined && when !== '') return JSON.stringify([likeliest.duty.requirement.id, when]);
  const isByDayOnly = likeliest === undefined && when !== '' && isByMachine;
  // What has neither a duty nor a time nor a word of its own (DSC_0042) goes by the day on which it was changed last.
  const day = when || file.modified || '';
  return JSON.stringify([likeliest?.duty.requirement.id ?? '', day, file.folders, isByDayOnly ? '' : words]);
}

/** The one whose duty is surest speaks for its group. */
function likeliestFirst([first, ...others]: FileGroup): FileGroup {
  const scoreOf = ({ suggestions: [likeliest] }: FileMatch) => likeliest?.score ?? 0;
  let best = first;
  for (const other of others) if (scoreOf(other) > scoreOf(best)) best = other;
  return best === first ? [first, ...others] : [best, ...[first, ...others].filter((each) => each !== best)];
}
