import type { AttachedAs } from '../../core/evidence-match/group-view.ts';
import { groupedBy } from '../../core/grouped-by.ts';
import type { Evidence, LedgerState } from '../../core/ledger/entry.ts';
import { attachmentsIn } from '../../core/ledger/evidence/attachments.ts';
import { dayShown } from '../../core/ledger/evidence/day-shown.ts';
import type { Disk } from '../../store/disk.ts';
import { hashOfFile } from '../../store/pour.ts';
import { isTrouble } from '../../trouble.ts';

/** What stands attached, to be found again by its content: by its size first, so that few files have to be read. */
export type StandingEvidence = ReadonlyMap<number, readonly StandingCopy[]>;

interface StandingCopy extends AttachedAs {
  readonly evidence: Evidence;
}

/** Everything that entries which stand name and nobody asked to have removed. */
export function standingEvidence(state: LedgerState): StandingEvidence {
  const entries = new Map(state.all.map(({ entry }) => [entry.id, entry]));
  const standing = attachmentsIn(state).flatMap(({ evidence, stands, removal, placement: { entry } }) => {
    if (!stands || removal !== undefined || 'url' in evidence) return [];
    const day = dayShown(entry, entries);
    return [{ evidence, entry, ...(day !== undefined && { day }) }];
  });
  return groupedBy(standing, ({ evidence }) => evidence.bytes);
}

/** Where a file's content is attached already, whatever it was called then. Of one that cannot be read nothing is known: whoever attaches it will hear of that. */
export async function attachedBefore(
  path: string,
  standing: StandingEvidence,
  disk: Disk,
): Promise<readonly AttachedAs[]> {
  try {
    const alike = standing.get(await disk.sizeOf(path));
    if (alike === undefined) return [];
    const hash = await hashOfFile(path, disk);
    return alike.filter(({ evidence }) => 'sha256' in evidence && evidence.sha256 === hash);
  } catch (error) {
    if (isTrouble(error, 'file-unreadable')) return [];
    throw error;
  }
}
