import { attachmentsIn, neededCopies } from '../../core/ledger/evidence/attachments.ts';
import { foldLedger } from '../../core/ledger/fold.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';

/** What the ledgers of other plans say of the copies, which lie in one place for all. */
export interface EvidenceElsewhere {
  /** Hashes of the copies that they need. */
  readonly needed: ReadonlySet<string>;
  /** Hashes that any entry of theirs names. */
  readonly named: ReadonlySet<string>;
}

/** Throws `Trouble` where a ledger cannot be read: then nobody can say what it needs. */
export async function evidenceElsewhere(store: LedgerStore, plan: string): Promise<EvidenceElsewhere> {
  const [needed, named] = [new Set<string>(), new Set<string>()];
  for (const other of await store.plans()) {
    if (other === plan) continue;
    const attachments = attachmentsIn(foldLedger((await store.read(other)).files));
    for (const hash of neededCopies(attachments)) needed.add(hash);
    for (const { evidence } of attachments) if ('sha256' in evidence) named.add(evidence.sha256);
  }
  return { needed, named };
}
