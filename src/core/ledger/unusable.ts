import { type Digest, digestOf, headsOf } from './digest.ts';
import type { LedgerFault, LedgerFaultCode, LedgerFile } from './ledger-file.ts';
import { conflictingIds } from './verify.ts';

/** What was sent as a unit's ledger. */
export interface SentLedger {
  readonly files: readonly LedgerFile[];
  readonly faults: readonly LedgerFault[];
  /** What a packet says that was put into it. */
  readonly digest?: Digest;
}

/** Why a ledger that was sent cannot be used. */
export interface Unusable {
  readonly why: LedgerFaultCode | 'digest';
  /** The place: a file of it, with its line. */
  readonly detail: string;
}

/**
 * The first reason why a ledger that was sent cannot be used, if there is one: what of it can still be read would be counted as
 * if it were all. A further reason is one more entry of this list. Files of nobody's beside sound ones are only left out.
 */
export function whyUnusable({ files, faults, digest }: SentLedger): Unusable | undefined {
  const [fault] = [
    ...faults.filter(({ code }) => code !== 'foreign-file'),
    ...(files.some(({ lines }) => lines.length > 0) ? [] : faults),
    ...conflictingIds(files),
  ];
  if (fault !== undefined) return { why: fault.code, detail: placeOf(fault) };
  if (digest !== undefined && digestOf(headsOf(files)) !== digest) return { why: 'digest', detail: '' };
  return undefined;
}

function placeOf({ file, line }: LedgerFault): string {
  return line === 0 ? file : `${file}:${line}`;
}
