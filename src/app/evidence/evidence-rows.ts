import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { evidenceOutput } from '../../core/contract/outputs/evidence.ts';
import { type Entry, type Evidence, happenedOn, type LedgerState } from '../../core/ledger/entry.ts';
import { attachmentsIn } from '../../core/ledger/evidence/attachments.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { evidenceMessages } from '../../words/areas/ledger/evidence.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';

/** Whose evidence: a requirement of the plan, or one that only the ledger still knows. */
export interface EvidenceSubject {
  readonly id: string;
  readonly requirement?: Requirement;
}

/** One line of what is attached to a requirement. */
export interface EvidenceRow {
  /** From 1, in the ledger's order. */
  readonly number: number;
  readonly evidence: Evidence;
  readonly entry: Entry;
  readonly state: 'ok' | 'missing' | 'changed' | 'empty' | 'unreadable' | 'removed' | 'link';
  /** False where the entry was taken back. */
  readonly stands: boolean;
  /** The entry that removed it by request. */
  readonly removal?: Entry;
}

/** All that was ever attached to a requirement, with the state of each copy as it is now. */
export async function evidenceRows(id: string, state: LedgerState, store: LedgerStore): Promise<EvidenceRow[]> {
  const attachments = attachmentsIn(state).filter(({ placement }) => placement.entry.requirement === id);
  const entries = new Set(attachments.map(({ placement }) => placement.entry));
  const found = await store.checkEvidence([...entries]);
  const states = new Map(found.map(({ sha256, state: ofCopy }) => [sha256, ofCopy]));
  return attachments.map(({ placement: { entry }, evidence, stands, removal }, index) => ({
    number: index + 1,
    evidence,
    entry,
    stands,
    state: removal ? 'removed' : 'url' in evidence ? 'link' : (states.get(evidence.sha256) ?? 'missing'),
    ...(removal && { removal: removal.entry }),
  }));
}

/** `1  会议记录.docx  12.3 KB  2023-03-08 王老师  完好`. */
export function rowWords(row: EvidenceRow, language: Language): Shown {
  const { number, evidence, entry } = row;
  const parts = [
    line`${number}`,
    evidenceName(evidence),
    ...('url' in evidence ? [] : [sizeWords(evidence.bytes, language)]),
    line`${exact(happenedOn(entry))} ${shown(entry.by)}`,
    stateWords(row, language),
  ];
  return joined(parts, line`  `);
}

function stateWords({ state, stands, removal }: EvidenceRow, language: Language): Shown {
  const say = evidenceMessages[language];
  const reason = removal?.reason;
  const words = reason === undefined ? say.states[state] : say.because({ state: say.states[state], reason });
  return stands ? words : say.takenBack({ state: words });
}

type RowJson = OutputOf<typeof evidenceOutput>['evidence'][number];

/** For programs: names and reasons as they were given. */
export function rowJson({ number, evidence, entry, state, stands, removal }: EvidenceRow): RowJson {
  return {
    number,
    ...evidence,
    state,
    stands,
    entry: entry.id,
    on: happenedOn(entry),
    at: entry.at,
    by: entry.by,
    ...(removal && { removed: { reason: removal.reason ?? '', at: removal.at, by: removal.by } }),
  };
}
