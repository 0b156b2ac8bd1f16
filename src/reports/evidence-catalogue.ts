import { groupedBy } from '../core/grouped-by.ts';
import type { Evidence } from '../core/ledger/entry.ts';
import type { IsRemoved } from '../core/ledger/evidence/attachments.ts';
import { type AttachedEvidence, identityOf } from '../core/ledger/evidence/count-evidence.ts';
import { evidenceName } from '../words/evidence-name.ts';
import { exact } from '../words/shown.ts';

/** One piece of evidence, however often and under whatever names it was attached. */
export interface ReportedEvidence {
  /** From 1, in the order in which the report first mentions it. */
  readonly number: number;
  /** As it was first named; the address of a link. */
  readonly name: string;
  /** Other names that the same content was attached under. */
  readonly otherNames: readonly string[];
  readonly sha256?: string;
  readonly bytes?: number;
  readonly url?: string;
  /** Ids of the requirements that it stands for. */
  readonly requirements: readonly string[];
  /** Its copy was removed by request, wherever it was attached. */
  readonly removed?: true;
}

export interface EvidenceCatalogue {
  readonly list: readonly ReportedEvidence[];
  readonly numberOf: (evidence: Evidence) => number;
  readonly isRemoved: IsRemoved;
}

/** Every piece of evidence once, numbered in the order given. */
export function evidenceCatalogue(attached: readonly AttachedEvidence[], isRemoved: IsRemoved): EvidenceCatalogue {
  const together = groupedBy(attached, ({ evidence }) => identityOf(evidence));
  const list = [...together.values()].map((group, index) => reportedEvidence(group, index + 1));
  const numbers = new Map([...together.keys()].map((identity, index) => [identity, index + 1]));
  return { list, numberOf: (evidence) => numbers.get(identityOf(evidence)) ?? 0, isRemoved };
}

function reportedEvidence(group: readonly AttachedEvidence[], number: number): ReportedEvidence {
  const [name = '', ...otherNames] = new Set(group.map(({ evidence }) => evidenceName(evidence)));
  const requirements = [...new Set(group.map(({ requirement }) => exact(requirement)))];
  const [first] = group;
  const content =
    first === undefined
      ? {}
      : 'url' in first.evidence
        ? { url: exact(first.evidence.url) }
        : { sha256: first.evidence.sha256, bytes: first.evidence.bytes };
  const isRemoved = group.every(({ removed }) => removed);
  return { number, name, otherNames, ...content, requirements, ...(isRemoved && { removed: true as const }) };
}
