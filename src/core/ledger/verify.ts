import { compareText } from '../text/compare-text.ts';
import { type Digest, digestOf, headsOf } from './digest.ts';
import type { Entry, LedgerState, Placement } from './entry.ts';
import { foldLedger, placementsIn } from './fold.ts';
import type { LedgerFault, LedgerFile } from './ledger-file.ts';
import { fileOfWriter } from './names.ts';

/** What can be said about a whole ledger from itself alone. */
export interface Verification {
  /** By file, then line. None: every line is as it was written, after the one that it was written after. */
  readonly faults: readonly LedgerFault[];
  readonly state: LedgerState;
  /** Keep it elsewhere: only a mark kept elsewhere shows that a tail or a file is gone. */
  readonly digest: Digest;
  /** Entries that could be read, each id once. */
  readonly entries: number;
  /** Files that hold any. */
  readonly writers: number;
}

/** Checks what concerns all files together, and adds it to the faults that reading each of them found. */
export function verifyLedger(files: readonly LedgerFile[], faults: readonly LedgerFault[]): Verification {
  const state = foldLedger(files);
  const heads = headsOf(files);
  return {
    faults: [...faults, ...conflictingIds(files)].sort(byPlace),
    state,
    digest: digestOf(heads),
    entries: state.all.length,
    writers: heads.length,
  };
}

function byPlace(a: LedgerFault, b: LedgerFault): number {
  return compareText(a.file, b.file) || a.line - b.line;
}

/** Every place where an id stands for something else than where it came first. */
export function conflictingIds(files: readonly LedgerFile[]): LedgerFault[] {
  const first = new Map<string, Entry>();
  return placementsIn(files).flatMap(({ entry, writer, line }: Placement): LedgerFault[] => {
    const known = first.get(entry.id);
    if (known === undefined) first.set(entry.id, entry);
    if (known === undefined || isSame(known, entry)) return [];
    return [{ code: 'conflicting-id', file: fileOfWriter(writer), line }];
  });
}

/** The same content; where it stands in a chain is no part of that. */
function isSame(a: Entry, b: Entry): boolean {
  return a.hash === b.hash || contentOf(a) === contentOf(b);
}

function contentOf({ prev: _prev, hash: _hash, ...content }: Entry): string {
  return JSON.stringify(content);
}
