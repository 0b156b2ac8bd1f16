import type { Evidence, LedgerState, Placement } from '../entry.ts';
import { type IsRemoved, removedAmong } from './attachments.ts';

/** Evidence with the requirement that it was attached to. */
export interface AttachedEvidence {
  readonly requirement: string;
  readonly evidence: Evidence;
  /** Its copy was removed there by request since. */
  readonly removed: boolean;
}

/** How much evidence there is; what was removed by request is none. */
export interface EvidenceCount {
  /** Contents, each once in the whole plan. */
  readonly files: number;
  /** Addresses, each once in the whole plan. */
  readonly links: number;
  /** Files and links once in each duty that they are attached to: as many as lie in an archive, and links. */
  readonly byDuty: number;
}

/** The one way in which evidence is counted: by content, whatever it is called and however often it was attached. */
export function countEvidence(attached: readonly AttachedEvidence[]): EvidenceCount {
  const kept = attached.filter(({ removed }) => !removed);
  const files = kept.flatMap(({ evidence }) => ('url' in evidence ? [] : [evidence.sha256]));
  const links = kept.flatMap(({ evidence }) => ('url' in evidence ? [evidence.url] : []));
  const byDuty = kept.map(({ requirement, evidence }) => `${identityOf(evidence)} ${requirement}`);
  return { files: new Set(files).size, links: new Set(links).size, byDuty: new Set(byDuty).size };
}

/** A file is its content, whatever it is called; a link is its address. */
export function identityOf(evidence: Evidence): string {
  return 'url' in evidence ? evidence.url : evidence.sha256;
}

/** What entries name, in their order. */
export function evidenceAmong(
  placements: readonly Placement[],
  isRemoved: IsRemoved = removedAmong(placements),
): AttachedEvidence[] {
  return placements.flatMap(({ entry }) =>
    (entry.evidence ?? []).map((evidence) => ({
      requirement: entry.requirement ?? '',
      evidence,
      removed: isRemoved(entry, evidence),
    })),
  );
}

/** All of a ledger: what its report, archive, packet and submission say. */
export function evidenceCountOf({ standing }: LedgerState): EvidenceCount {
  return countEvidence(evidenceAmong(standing));
}
