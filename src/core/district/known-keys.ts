import type { Day } from '../day.ts';
import type { Entry } from '../ledger/entry.ts';
import type { LedgerFile } from '../ledger/ledger-file.ts';
import { type MissingHead, missingHeads } from '../ledger/signing/signed-scope.ts';

/** A key that whoever takes reports in has written on the list. */
export interface ListedKey {
  readonly key: string;
  /** The last day on which something under it was taken. */
  readonly until?: Day;
}

/** On which day a line was taken here first: an ended key's holder could write any day into a new one. */
export type TakenOn = (hash: string) => Day;

/** How a submission is signed, to whoever takes it in. */
export type SignatureState =
  /** By nobody's key: of 0.1.0, or of a unit that lists none. */
  | 'none'
  /** By a key, of a unit of which the list names none. */
  | 'unlisted'
  | 'listed'
  /** By another key than the list names, by an ended one, or by none although one is listed: it waits to be trusted. */
  | 'strange';

/** What a unit's submission is worth, given the keys that are known of it and the files that came. */
export interface SubmissionWorth {
  readonly signature: SignatureState;
  readonly key?: string;
  /** What was signed and did not come. */
  readonly missing: readonly MissingHead[];
}

export function submissionWorth(
  entry: Entry,
  files: readonly LedgerFile[],
  listed: readonly ListedKey[],
  takenOn: TakenOn,
): SubmissionWorth {
  const { key } = entry;
  return {
    signature: signatureState(entry, listed, takenOn),
    ...(key !== undefined && { key }),
    missing: missingHeads(entry, files),
  };
}

function signatureState(entry: Entry, listed: readonly ListedKey[], takenOn: TakenOn): SignatureState {
  if (listed.length === 0) return entry.key === undefined ? 'none' : 'unlisted';
  return isUnder(listed, entry.key, takenOn(entry.hash)) ? 'listed' : 'strange';
}

function isUnder(listed: readonly ListedKey[], key: string | undefined, day: Day): boolean {
  return listed.some((known) => known.key === key && (known.until === undefined || day <= known.until));
}

/** Whose acceptances count, as far as it is known here. */
export interface KnownReviewers {
  /** Files that this computer writes. */
  readonly writers: ReadonlySet<string>;
  /** The reviewers' keys on the list. */
  readonly listed: readonly ListedKey[];
  /** The keys of this user, but for the unit's own: they count where the list names none. */
  readonly own: ReadonlySet<string>;
  /** The unit's own keys: nobody accepts for themselves. */
  readonly unit: readonly ListedKey[];
  readonly takenOn: TakenOn;
  /** What was accepted without a key counts whoever wrote it, as it did where one unit is looked at; else only what was written here. */
  readonly takesUnsigned?: true;
}

/**
 * A unit's files as they count for whoever takes them in: without acceptances of nobody who is known, as the unit could have
 * made them.
 */
export function countedFiles(files: readonly LedgerFile[], known: KnownReviewers): readonly LedgerFile[] {
  const own = ownEntries(files, known.writers);
  return withAcceptances(files, (entry, writer) => countsAsAccepted(entry, writer, own, known));
}

/** The same with every acceptance that somebody signed, whoever that is: so it looks to everybody. */
export function signedFiles(files: readonly LedgerFile[]): readonly LedgerFile[] {
  return withAcceptances(files, ({ key }) => key !== undefined);
}

function withAcceptances(
  files: readonly LedgerFile[],
  counts: (acceptance: Entry, writer: string) => boolean,
): readonly LedgerFile[] {
  return files.map((file) => ({
    ...file,
    lines: file.lines.filter(({ entry }) => entry.verdict !== 'accepted' || counts(entry, file.writer)),
  }));
}

/** What was recorded on this computer: who does both must not be taken for two. */
function ownEntries(files: readonly LedgerFile[], writers: ReadonlySet<string>): ReadonlySet<string> {
  const own = files.filter(({ writer }) => writers.has(writer));
  return new Set(own.flatMap(({ lines }) => lines.map(({ entry }) => entry.id)));
}

function countsAsAccepted(entry: Entry, writer: string, own: ReadonlySet<string>, known: KnownReviewers): boolean {
  const { key, hash, reviews = [] } = entry;
  if (key === undefined) return known.takesUnsigned === true || known.writers.has(writer);
  if (!isReviewersKey(key, known.takenOn(hash), known)) return false;
  return known.listed.length > 0 || !reviews.some((id) => own.has(id));
}

/** Whether acceptances under a key that were taken in on a day are a reviewer's. */
export function isReviewersKey(
  key: string,
  day: Day,
  { listed, own, unit }: Pick<KnownReviewers, 'listed' | 'own' | 'unit'>,
): boolean {
  if (unit.some((each) => each.key === key)) return false;
  return listed.length > 0 ? isUnder(listed, key, day) : own.has(key);
}
