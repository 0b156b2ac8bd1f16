import type { Span } from '../../core/day.ts';
import type { EntryKind, Placement } from '../../core/ledger/entry.ts';
import { shownDay } from '../../core/ledger/entry-day.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import { unitOf } from '../../core/target/kinds.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import { forEachLanguage, type InEachLanguage } from '../../words/language.ts';
import type { PeriodNames } from '../../words/period-words.ts';
import { exact, shown } from '../../words/shown.ts';
import type { EvidenceCatalogue } from '../evidence-catalogue.ts';

/** One entry of the ledger as a report tells it. */
export interface ReportedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The day it happened; absent where nobody named one and it was recorded outside the plan's period. */
  readonly on?: string;
  /** When it was recorded, RFC 3339. */
  readonly at: string;
  readonly by: string;
  /** The id of the breach that it put right. */
  readonly corrects?: string;
  /** A decimal or `part/whole`. */
  readonly amount?: string;
  /** What the amount counts, where it counts. */
  readonly unit?: string;
  /** The period that it makes up or exempts, or a range `A..B`. */
  readonly period?: string;
  readonly periodWords?: InEachLanguage<string>;
  readonly note?: string;
  readonly reason?: string;
  /** The hash of evidence that it removed by request. */
  readonly removes?: string;
  readonly verdict?: 'accepted' | 'returned';
  /** A review that nobody's key vouches for. */
  readonly unsigned?: true;
  /** Recorded since the unit signed its last report, or not here then. */
  readonly afterSubmission?: true;
  readonly evidence: readonly ReportedAttachment[];
}

/** Evidence as an entry names it, with its number in the catalogue. */
export interface ReportedAttachment {
  readonly number: number;
  readonly name: string;
  /** Its copy was removed by request since. */
  readonly removed?: true;
}

/** An entry whose requirement is no longer in the plan. */
export interface ReportedOrphan extends ReportedEntry {
  readonly requirement: string;
  /** What the requirement said when this was recorded. */
  readonly said: string;
}

/** Around an entry: its requirement where the plan still has it, and the names of its periods. */
export interface EntrySetting {
  readonly requirement?: Requirement;
  readonly periods?: InEachLanguage<PeriodNames>;
  readonly catalogue: EvidenceCatalogue;
  /** The plan's first and last day. */
  readonly plan: Span;
  /** Whether an entry came after the last report that was signed; absent where none was. */
  readonly isAfterSubmission?: (placement: Placement) => boolean;
}

export function reportedEntry(placement: Placement, setting: EntrySetting): ReportedEntry {
  const { entry } = placement;
  const { note, reason, verdict, removes } = entry;
  const on = shownDay(entry, setting.plan);
  // Assigned, not spread: a year's entries of a district go through here.
  const reported: { -readonly [Key in keyof ReportedEntry]?: ReportedEntry[Key] } = { id: entry.id, kind: entry.kind };
  if (on !== undefined) reported.on = exact(on);
  reported.at = exact(entry.at);
  reported.by = shown(entry.by);
  if (entry.amount !== undefined) Object.assign(reported, amountFacts(entry.amount, setting.requirement));
  if (entry.period !== undefined) Object.assign(reported, periodFacts(entry.period, setting.periods));
  if (entry.kind === 'done' && entry.to !== undefined) reported.corrects = exact(entry.to);
  if (note !== undefined) reported.note = shown(note);
  if (reason !== undefined) reported.reason = shown(reason);
  if (verdict !== undefined) reported.verdict = verdict;
  if (verdict !== undefined && entry.key === undefined) reported.unsigned = true;
  if (removes !== undefined) reported.removes = removes;
  if (setting.isAfterSubmission?.(placement)) reported.afterSubmission = true;
  reported.evidence = attachedFacts(entry, setting.catalogue);
  return reported as ReportedEntry;
}

/** The same content twice in one entry is told once, under its first name. */
function attachedFacts(entry: Placement['entry'], { numberOf, isRemoved }: EvidenceCatalogue): ReportedAttachment[] {
  if (entry.evidence === undefined) return [];
  const attached = entry.evidence.map((evidence) => ({
    number: numberOf(evidence),
    name: evidenceName(evidence),
    ...(isRemoved(entry, evidence) && { removed: true as const }),
  }));
  return attached.filter((one, index) => attached.findIndex(({ number }) => number === one.number) === index);
}

function amountFacts(amount: string, requirement: Requirement | undefined): Pick<ReportedEntry, 'amount' | 'unit'> {
  const unit = unitOf(requirement?.target);
  return { amount: exact(amount), ...(unit !== '' && { unit: shown(unit) }) };
}

function periodFacts(
  period: string,
  names: InEachLanguage<PeriodNames> | undefined,
): Pick<ReportedEntry, 'period' | 'periodWords'> {
  const name = exact(period);
  return {
    period: name,
    periodWords: forEachLanguage((language) => names?.[language].named(period) ?? name),
  };
}

export function reportedOrphan(
  placement: Placement,
  setting: Omit<EntrySetting, 'requirement' | 'periods'>,
): ReportedOrphan {
  const { requirement = '', said = '' } = placement.entry;
  return { ...reportedEntry(placement, setting), requirement: exact(requirement), said: shown(said) };
}
