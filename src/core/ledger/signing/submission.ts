import { contains, type Span } from '../../day.ts';
import type { Entry, EntryKind, LedgerState, Placement } from '../entry.ts';
import { happenedOn } from '../entry.ts';
import type { LedgerFault } from '../ledger-file.ts';

/** A unit's word that what its ledger holds is its report for a period (报送). */
export interface Submission {
  readonly entry: Entry;
  /** The name of who answers for it. */
  readonly signed: string;
  /** The name of what is reported: `Y1`, `2023-Q2`. */
  readonly period: string;
  /** How many records of the period it covers; with none it is a zero report (零上报). */
  readonly records: number;
  /** How many records were added since, or were not here when it was signed. */
  readonly later: number;
}

/** Kinds that say something about a duty; a review is the reviewer's word, not the unit's. */
const reporting: ReadonlySet<EntryKind> = new Set([
  'done',
  'progress',
  'exempt',
  'reopen',
  'note',
  'attach',
  'confirm',
  'remedy',
  'score',
]);

/** The standing submissions of a unit, oldest first. `spanOf` gives the days of a period by its name. */
export function submissionsOf(
  state: Pick<LedgerState, 'standing' | 'all'>,
  unit: string,
  spanOf: (period: string) => Span | undefined,
): readonly Submission[] {
  const records = recordsOf(state, unit);
  return state.standing.flatMap(({ entry }) => {
    if (entry.kind !== 'submit' || entry.unit !== unit) return [];
    const covered = records.filter(coverageOf(entry, state.all));
    const { signed = '', period = '' } = entry;
    const later = records.length - covered.length;
    return [{ entry, signed, period, records: recordsIn(spanOf(period), covered).length, later }];
  });
}

/** What a unit itself has recorded, as far as it stands. */
export function recordsOf({ standing }: Pick<LedgerState, 'standing'>, unit: string): readonly Placement[] {
  return standing.filter(({ entry }) => entry.unit === unit && reporting.has(entry.kind));
}

/** Those that happened within some days; all, where the days are not known. */
export function recordsIn(span: Span | undefined, records: readonly Placement[]): readonly Placement[] {
  return span === undefined ? records : records.filter(({ entry }) => contains(span, dayOf(entry)));
}

function dayOf(entry: Entry) {
  return happenedOn(entry) as Span['from'];
}

/**
 * Whether an entry was among what was signed: its file's head that the submission names stands at its line or behind it.
 * A file that the submission does not name was not there.
 */
export function coverageOf({ heads = {} }: Entry, all: readonly Placement[]): (placement: Placement) => boolean {
  const signed = new Map(Object.entries(heads));
  const upTo = new Map<string, number>();
  for (const { writer, line, entry } of all) {
    if (signed.get(writer) === entry.hash) upTo.set(writer, line);
  }
  return ({ writer, line }) => line <= (upTo.get(writer) ?? 0);
}

/** What nobody can answer for: lines that were altered. One cut off while it was written has been told of and counts for nothing. */
export function damageAmong(faults: readonly LedgerFault[]): LedgerFault | undefined {
  return faults.find(({ code }) => code !== 'torn-line' && code !== 'foreign-file' && code !== 'older-than-written');
}
