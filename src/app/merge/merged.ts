import type { Merge, SharedRequirement } from '../../core/ledger/merge.ts';
import type { EvidenceTakenIn } from '../../store/evidence/take-in-evidence.ts';
import type { ForkedFiles } from '../../store/ledger/forked-files.ts';
import type { MergeSource } from '../../store/ledger/merge-source.ts';
import type { Incoming, IncomingFile } from '../../store/ledger/read-incoming.ts';
import type { ListsTakenIn } from './take-in-lists.ts';

/** What a merge did, to be told. */
export interface Merged {
  readonly planned: Merge<IncomingFile>;
  readonly shared: readonly SharedRequirement[];
  readonly incoming: Incoming;
  readonly forked: ForkedFiles;
  readonly evidence: EvidenceTakenIn;
  readonly source: MergeSource;
  readonly assigned: ListsTakenIn;
  readonly words: ListsTakenIn;
}
