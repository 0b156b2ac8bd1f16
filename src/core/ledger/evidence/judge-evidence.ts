import { groupedBy } from '../../grouped-by.ts';
import { dueOf, type Plan, requirementsOf } from '../../plan/plan.ts';
import type { LedgerState } from '../entry.ts';
import { type Attachment, attachmentsIn, neededCopies } from './attachments.ts';
import { dayShown } from './day-shown.ts';

/** A copy in the store, held against its hash. */
export interface CopyState {
  readonly sha256: string;
  readonly state: 'ok' | 'missing' | 'changed' | 'empty' | 'unreadable';
}

export type EvidenceFindingCode =
  | 'missing'
  | 'changed'
  | 'empty'
  /** The system does not let it be read: permissions, or the disk. */
  | 'unreadable'
  /** Removed by request: nothing is missing. */
  | 'removed'
  /** Removed by request, but the copy is there: the removal was interrupted, or another's copy was taken in since. */
  | 'still-there'
  /** One content stands for several requirements. */
  | 'shared'
  /** It shows something that happened after the requirement's due. */
  | 'late';

/** What is to be said about one content among the evidence. */
export interface JudgedEvidence {
  readonly code: EvidenceFindingCode;
  readonly sha256: string;
  /** Every name under which it was attached. */
  readonly names: readonly string[];
  /** Ids of the requirements concerned. */
  readonly requirements: readonly string[];
}

/** Only these are damage; the others are for a person to look at. */
export function isDamage({ code }: JudgedEvidence): boolean {
  return code === 'missing' || code === 'changed' || code === 'unreadable';
}

/**
 * All that is to be said about the evidence of a ledger, content by content; nothing where all is well.
 * `neededElsewhere`: copies that the ledgers of other plans need.
 */
export function judgeEvidence(
  copies: readonly CopyState[],
  state: LedgerState,
  plan: Plan,
  neededElsewhere: ReadonlySet<string>,
): readonly JudgedEvidence[] {
  const attachments = attachmentsIn(state);
  const needed = neededCopies(attachments);
  const named = groupedBy(attachments, ({ evidence }) => ('url' in evidence ? undefined : evidence.sha256));
  const isLate = latenessIn(plan, state);
  return copies.flatMap(({ sha256, state: found }): JudgedEvidence[] => {
    const all = named.get(sha256) ?? [];
    const valid = all.filter(({ stands, removal }) => stands && removal === undefined);
    const isRemoved = !needed.has(sha256) && all.some(({ removal }) => removal !== undefined);
    const code = isRemoved ? removedCode(found, neededElsewhere.has(sha256)) : found === 'ok' ? undefined : found;
    const late = valid.filter(isLate);
    return [
      ...(code === undefined ? [] : [judged(code, sha256, all)]),
      ...(requirementsOfAll(valid).length > 1 ? [judged('shared', sha256, valid)] : []),
      ...(late.length > 0 ? [judged('late', sha256, late)] : []),
    ];
  });
}

function removedCode(found: CopyState['state'], isNeededElsewhere: boolean): 'removed' | 'still-there' {
  return found === 'missing' || isNeededElsewhere ? 'removed' : 'still-there';
}

function judged(code: EvidenceFindingCode, sha256: string, attachments: readonly Attachment[]): JudgedEvidence {
  const names = new Set(attachments.flatMap(({ evidence }) => ('url' in evidence ? [] : [evidence.name])));
  return { code, sha256, names: [...names], requirements: requirementsOfAll(attachments) };
}

function requirementsOfAll(attachments: readonly Attachment[]): string[] {
  return [...new Set(attachments.map(({ placement }) => placement.entry.requirement ?? ''))];
}

/**
 * Later than the due: what it shows happened after the requirement's due. The day is that of the entry; of later
 * evidence the day of the entry that it belongs to, or the day that it names itself. Evidence brought in later that
 * names neither says nothing of when: making up the papers after the year has ended is normal.
 */
function latenessIn(plan: Plan, { all }: LedgerState): (attachment: Attachment) => boolean {
  const dues = new Map(requirementsOf(plan).map((requirement) => [requirement.id, dueOf(plan, requirement)]));
  const entries = new Map(all.map(({ entry }) => [entry.id, entry]));
  return ({ placement: { entry } }) => {
    const due = dues.get(entry.requirement ?? '');
    const day = dayShown(entry, entries);
    return due !== undefined && day !== undefined && day > due;
  };
}
