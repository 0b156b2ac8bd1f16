import type { OwnWords } from '../../core/own-words.ts';
import type { Disk } from '../disk.ts';
import { ownWordsIn } from '../layout.ts';
import { type PlanLists, planListsFile, readPlanLists, writePlanLists } from './plan-lists.ts';

const ownWords: PlanLists = { key: 'report', fileIn: ownWordsIn };

/** What the unit wrote for its report on a plan. Throws `Trouble` where that can't be read. */
export function readOwnWords(folder: string | undefined, plan: string, disk: Disk): Promise<OwnWords> {
  return readPlanLists(ownWords, folder, plan, disk);
}

/** The file in which they stand, as it is; `undefined` where there is none. */
export function ownWordsFile(folder: string, plan: string, disk: Disk): Promise<Uint8Array | undefined> {
  return planListsFile(ownWords, folder, plan, disk);
}

/** Keeps words at these places, whole or not at all; `about`: what a file that is made says of itself. */
export function writeOwnWords(
  folder: string,
  plan: string,
  changes: OwnWords,
  about: string,
  disk: Disk,
): Promise<void> {
  return writePlanLists(ownWords, folder, plan, changes, about, disk);
}
