import type { Placement } from '../../ledger/entry.ts';
import { countEvidence, evidenceAmong } from '../../ledger/evidence/count-evidence.ts';
import type { OutputOf } from '../output-shape.ts';
import type { dutyEvidenceShape } from '../shared/evidence.ts';

type DutyEvidence = OutputOf<typeof dutyEvidenceShape>;

/** How much is attached to a requirement, by what stands for it. */
export function toldAttached(entries: readonly Placement[]): Required<Pick<DutyEvidence, 'attached' | 'counted'>> {
  return {
    attached: entries.reduce((sum, { entry }) => sum + (entry.evidence?.length ?? 0), 0),
    counted: countEvidence(evidenceAmong(entries)).byDuty,
  };
}
