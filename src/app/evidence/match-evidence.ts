import type { FileView } from '../../core/evidence-match/group-view.ts';
import { ownDuties } from '../../core/evidence-match/happenings.ts';
import { type FileFacts, type FileMatch, matchFiles } from '../../core/evidence-match/match-file.ts';
import type { Calendar } from '../../core/evidence-match/time-in-name.ts';
import type { Host } from '../../host.ts';
import { progressIn, type UnitLedger, type Workspace } from '../workspace/workspace.ts';
import { attachedBefore, standingEvidence } from './attached-before.ts';
import { offsetOf } from './gather-files.ts';

/** A file with what may be said of it. */
export interface Listed extends FileView {
  readonly match: FileMatch;
}

/** For each file the duties that it may show, and where its content is attached already. */
export async function matchedFiles(
  files: readonly FileFacts[],
  workspace: Workspace,
  ledger: UnitLedger | undefined,
  host: Host,
): Promise<readonly Listed[]> {
  const duties = ownDuties(progressIn(workspace, ledger));
  const standing = ledger && standingEvidence(ledger.state);
  const found: Listed[] = [];
  for (const match of matchFiles(files, duties, calendarOf(workspace, host))) {
    const before = standing === undefined ? [] : await attachedBefore(match.file.path, standing, host.disk);
    found.push({ file: match.file, before, match });
  }
  return found;
}

/** In which days and zone the names of files are read. */
export function calendarOf({ plan, today }: Workspace, host: Host): Calendar {
  return { plan, today, offset: offsetOf(host.now()) };
}
