import { resolve } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { type AffectedRecords, affectedRecords } from '../../core/progress/facts/affected-records.ts';
import type { Host } from '../../host.ts';
import { ledgerIn } from '../../store/layout.ts';
import { findLedgers } from '../../store/ledger/find-ledgers.ts';
import { readLedgerFolder } from '../../store/ledger/read-ledger-folder.ts';
import { decodeText } from '../../store/text-file.ts';
import { earlierVersions } from './compare-with-earlier.ts';

/** What the plans as they are now would do to the records in all ledgers of the repository, requirement by requirement. */
export async function recordsAffected(
  against: string,
  files: readonly string[],
  top: string,
  host: Host,
): Promise<readonly AffectedRecords[]> {
  const earlierOf = await earlierVersions(against, files, host);
  const folders = await findLedgers(top, host.disk);
  const affected: AffectedRecords[] = [];
  for (const file of files) {
    const earlier = planIn(await earlierOf(file), file);
    const plan = planIn(await host.disk.readBytes(resolve(host.cwd, file)), file);
    if (earlier === undefined || plan === undefined) continue;
    for (const folder of folders) {
      const { files: ledger } = await readLedgerFolder(ledgerIn(folder, plan.id), plan.id, host.disk);
      affected.push(...affectedRecords(earlier, plan, ledger));
    }
  }
  return affected;
}

function planIn(bytes: Uint8Array | undefined, file: string): Plan | undefined {
  const decoded = bytes && decodeText(bytes);
  return decoded !== undefined && 'text' in decoded ? readPlan(decoded.text, file).plan : undefined;
}
