import { type Advance, unwatched, watched } from '../core/advance.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { planShape } from '../core/contract/shared/plan.ts';
import type { unitShape } from '../core/contract/shared/unit.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { toldUnit } from '../core/contract/told/told-unit.ts';
import { isAside, type Placement } from '../core/ledger/entry.ts';
import { inOrderOfDays } from '../core/ledger/entry-day.ts';
import { removedAmong } from '../core/ledger/evidence/attachments.ts';
import { countEvidence, type EvidenceCount, evidenceAmong } from '../core/ledger/evidence/count-evidence.ts';
import type { OwnWords } from '../core/own-words.ts';
import type { Plan } from '../core/plan/plan.ts';
import { percentDone } from '../core/progress/completion.ts';
import { countOverdue, type OverdueCounts } from '../core/progress/overdue.ts';
import type { Progress, RequirementProgress, Totals } from '../core/progress/progress.ts';
import type { DueInSpan } from '../core/progress/span-progress.ts';
import type { InEachLanguage } from '../words/language.ts';
import { exact, shown } from '../words/shown.ts';
import { evidenceCatalogue, type ReportedEvidence } from './evidence-catalogue.ts';
import { groupsBy } from './groups-by.ts';
import { type ReportedOrphan, reportedOrphan } from './reported/reported-entry.ts';
import type { ReportedPart } from './reported/reported-part.ts';
import { type ReportedPoints, reportedPointsSum } from './reported/reported-points.ts';
import {
  type ItemName,
  type ReportedRequirement,
  reportedRequirement,
  type SectionName,
} from './reported/reported-requirement.ts';
import {
  type ReportedLetter,
  type ReportedWords,
  reportedLetter,
  reportedPractice,
  reportedWords,
} from './reported/reported-words.ts';

/**
 * The facts of a report, worked out once; plain data that every format is written from. All text in it is one
 * harmless line, and what people wrote has the numbers of persons masked. No clock: the same ledger as of the
 * same day gives the same report.
 */
export interface Report {
  readonly header: ReportHeader;
  readonly ledger: ReportedLedger;
  readonly figures: Figures;
  /** Only those with requirements that count. */
  readonly sections: readonly ReportedSection[];
  /** Those that count, in the document's order. */
  readonly requirements: readonly ReportedRequirement[];
  /** 全区指标 to which the unit only contributes: they count in no rate. */
  readonly contributions: readonly ReportedRequirement[];
  /** Records whose requirement is no longer in the plan. */
  readonly orphans: readonly ReportedOrphan[];
  readonly evidence: readonly ReportedEvidence[];
  /** Of a report of a period: what is open and due in the one behind it, soonest first. */
  readonly dueNext: readonly ReportedRequirement[];
  /** What the unit itself writes of the year, beside what the ledger says; absent where that has no place. */
  readonly words?: ReportedWords;
}

export interface ReportHeader extends ReportedLetter {
  /** Which plan, as programs are told. */
  readonly plan: OutputOf<typeof planShape>;
  readonly title: string;
  readonly issuer: string;
  readonly period: { readonly from: string; readonly to: string };
  /** False where the plan's source text ends early. */
  readonly sourceComplete: boolean;
  /** Empty where no unit is known. */
  readonly unit: string;
  /** Which unit, as programs are told. */
  readonly unitRef: OutputOf<typeof unitShape> | null;
  /** Absent where the report is of all. */
  readonly part?: ReportedPart;
  readonly asOf: string;
  /** The plan's period is over. */
  readonly ended: boolean;
  readonly recorder: string;
  /** The day that stands beside the signature; absent where it is left to the hand that signs. */
  readonly signedOn?: string;
  /** One digest over all writers' heads, as `verify` prints it. */
  readonly ledgerDigest: string;
  /** The last report that the unit signed; absent where it has signed none. */
  readonly submission?: ReportedSubmission;
}

/** A report that was signed (报送). */
export interface ReportedSubmission {
  /** `Y1`, `2023-Q2`. */
  readonly period: string;
  readonly periodWords: InEachLanguage<string>;
  readonly signed: string;
  readonly day: string;
  /** RFC 3339. */
  readonly at: string;
  /** Records of the period that it covers. */
  readonly records: number;
  /** Records added since. */
  readonly later: number;
}

/** What of the ledger is left out of the report. */
export interface ReportedLedger {
  /** Places that cannot be read or were altered. */
  readonly faults: number;
  /** Batches that were not written whole. */
  readonly incompleteBatches: number;
}

/** The five statuses, which add up to the total. */
export interface StatusCounts {
  readonly total: number;
  readonly totals: Totals;
  /** The overdue ones among them by reason. */
  readonly overdue: OverdueCounts;
}

export interface Figures extends StatusCounts {
  readonly completion: Completion;
  /** Yellow lights: below pace, or soon due. */
  readonly behind: number;
  readonly lacksEvidence: number;
  /** Done with nothing attached at all, whether the plan lists evidence or not. */
  readonly doneWithoutEvidence: number;
  readonly evidence: EvidenceCount;
  readonly outdated: number;
  /** Those that apply to the unit. */
  readonly contributions: number;
  /** 得分 in all; absent where the plan gives no scores. */
  readonly points?: ReportedPoints;
  /** Of a report of a period: what was due in it. */
  readonly dueInSpan?: DueInSpan;
}

/** 完成率: both numbers, and whole percents as `percentDone` rounds them. */
export interface Completion {
  readonly done: number;
  /** All that fall to the unit, without the exempt. */
  readonly of: number;
  readonly percent: number;
}

export interface ReportedSection extends SectionName {
  readonly completion: Completion;
  readonly points?: ReportedPoints;
  /** 主要做法和成效 of the section, as the unit writes them. */
  readonly practice: readonly string[];
  readonly items: readonly ReportedItem[];
}

export interface ReportedItem extends ItemName {
  readonly completion: Completion;
  readonly points?: ReportedPoints;
  readonly requirements: readonly ReportedRequirement[];
}

/** What a report needs beside progress. */
export interface ReportSource extends ReportedLedger {
  /** Who fills in: stands in the signature lines. */
  readonly recorder: string;
  readonly signedOn?: string;
  readonly part?: ReportedPart;
  /** What is due in the period behind the one that the report is of. */
  readonly dueNext?: readonly RequirementProgress[];
  readonly dueInSpan?: DueInSpan;
  readonly ledgerDigest: string;
  /** What the unit itself wrote for it. */
  readonly words?: OwnWords;
  readonly submission?: ReportedSubmission & {
    /** Whether an entry was there when it was signed. */
    readonly covers: (placement: Placement) => boolean;
  };
}

export function reportOf(progress: Progress, source: ReportSource, advance: Advance = unwatched): Report {
  const [counted, contributing] = [false, true].map((only) =>
    progress.requirements.filter((found) => found.contributes === only),
  );
  const inOrder = [...(counted ?? []), ...(contributing ?? [])];
  const isRemoved = removedAmong([...inOrder.flatMap(({ entries }) => entries), ...progress.orphans]);
  const orphans = inOrderOfDays(progress.orphans.filter(({ entry }) => !isAside(entry)));
  const placements = [...inOrder.flatMap(({ entries }) => inOrderOfDays(entries)), ...orphans];
  const attached = evidenceAmong(placements, isRemoved);
  const catalogue = evidenceCatalogue(attached, isRemoved);
  const { submission } = source;
  const setting = {
    catalogue,
    plan: progress.plan.period,
    ...(submission && { isAfterSubmission: (placement: Placement) => !submission.covers(placement) }),
  };
  const facts = Array.from(
    watched(inOrder, ({ entries }) => entries.length + 1, advance),
    ([found]) => reportedRequirement(found, setting),
  );
  const requirements = facts.slice(0, counted?.length);
  const contributions = facts.slice(counted?.length);
  return {
    header: headerOf(progress, source),
    ledger: { faults: source.faults, incompleteBatches: source.incompleteBatches },
    figures: {
      ...figuresOf(progress, requirements, contributions, countEvidence(attached)),
      ...(source.dueInSpan && { dueInSpan: source.dueInSpan }),
    },
    sections: sectionsOf(requirements, source.words),
    requirements,
    contributions,
    orphans: orphans.map((placement) => reportedOrphan(placement, setting)),
    evidence: catalogue.list,
    dueNext: (source.dueNext ?? []).map((found) => reportedRequirement(found, setting)),
    // What she writes of the whole year has no place in a report of a part; what she writes of a section has.
    ...(source.part === undefined && source.words && { words: reportedWords(source.words) }),
  };
}

function headerOf({ plan, unit, asOf }: Progress, source: ReportSource): ReportHeader {
  const { recorder, signedOn, part, ledgerDigest, submission } = source;
  return {
    plan: shownPlan(plan),
    title: exact(plan.title),
    issuer: exact(plan.issuer.name),
    period: { from: plan.period.from, to: plan.period.to },
    sourceComplete: plan.source?.complete ?? true,
    unit: exact(unit?.name ?? ''),
    unitRef: unit === undefined ? null : { ...toldUnit(unit), name: exact(unit.name) },
    ...(part && { part }),
    asOf: asOf.day,
    ended: asOf.ended,
    recorder: shown(recorder),
    ...reportedLetter(source.words),
    ...(signedOn !== undefined && { signedOn: exact(signedOn) }),
    ledgerDigest: exact(ledgerDigest),
    ...(submission && { submission: submissionFacts(submission) }),
  };
}

function shownPlan(plan: Plan): OutputOf<typeof planShape> {
  const facts = toldPlan(plan);
  return { ...facts, title: exact(plan.title), issuer: { ...facts.issuer, name: exact(plan.issuer.name) } };
}

function submissionFacts(submission: ReportedSubmission): ReportedSubmission {
  const { period, periodWords, signed, day, at, records, later } = submission;
  return {
    period: exact(period),
    periodWords,
    signed: shown(signed),
    day: exact(day),
    at: exact(at),
    records,
    later,
  };
}

function figuresOf(
  { totals }: Progress,
  requirements: readonly ReportedRequirement[],
  contributions: readonly ReportedRequirement[],
  evidence: EvidenceCount,
): Figures {
  const all = [...requirements, ...contributions];
  return {
    total: requirements.length,
    totals,
    overdue: countOverdue(requirements),
    completion: completionOf(requirements),
    behind: all.filter(({ light }) => light === 'yellow').length,
    lacksEvidence: all.filter(({ lacksEvidence }) => lacksEvidence).length,
    doneWithoutEvidence: all.filter(({ doneWithoutEvidence }) => doneWithoutEvidence).length,
    evidence,
    outdated: all.filter(({ outdated }) => outdated.length > 0).length,
    contributions: contributions.filter(({ status }) => status !== 'exempt').length,
    ...pointsOf(requirements),
  };
}

function completionOf(requirements: readonly ReportedRequirement[]): Completion {
  const of = requirements.filter(({ status }) => status !== 'exempt').length;
  const done = requirements.filter(({ status }) => status === 'done').length;
  return { done, of, percent: percentDone(done, of) };
}

function pointsOf(requirements: readonly ReportedRequirement[]): Pick<Figures, 'points'> {
  const points = reportedPointsSum(requirements);
  return points === undefined ? {} : { points };
}

function sectionsOf(requirements: readonly ReportedRequirement[], words: OwnWords | undefined): ReportedSection[] {
  return groupsBy(requirements, ({ section }) => `${section.number} ${section.title}`).map((within) => ({
    ...within[0].section,
    completion: completionOf(within),
    practice: reportedPractice(within[0].section.number, words),
    ...pointsOf(within),
    items: groupsBy(within, ({ item }) => item.id).map((ofItem) => ({
      ...ofItem[0].item,
      completion: completionOf(ofItem),
      ...pointsOf(ofItem),
      requirements: ofItem,
    })),
  }));
}
