import { type Advance, unwatched, watched } from '../core/advance.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { planShape } from '../core/contract/shared/plan.ts';
import type { unitShape } from '../core/contract/shared/unit.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { toldUnit } from '../core/contract/told/told-unit.ts';
import { isAside, type Placement } from '../core/ledger/entry.ts';
import { inOrderOfDays } from '../core/ledger/entry-day.ts';
import { removedAmong } from '../core/ledger/evidence/attachments.ts';
import { countEvidence, evidenceAmong } from '../core/ledger/evidence/count-evidence.ts';
import type { OwnWords } from '../core/own-words.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Progress, RequirementProgress } from '../core/progress/progress.ts';
import type { DueInSpan } from '../core/progress/span-progress.ts';
import type { InEachLanguage } from '../words/language.ts';
import { exact, shown } from '../words/shown.ts';
import { evidenceCatalogue, type ReportedEvidence } from './evidence-catalogue.ts';
import { type ReportedOrphan, reportedOrphan } from './reported/reported-entry.ts';
import { type Figures, figuresOf, type ReportedSection, sectionsOf } from './reported/reported-figures.ts';
import type { ReportedPart } from './reported/reported-part.ts';
import { type ReportedRequirement, reportedRequirement } from './reported/reported-requirement.ts';
import { type ReportedLetter, type ReportedWords, reportedLetter, reportedWords } from './reported/reported-words.ts';

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
    title: shown(plan.title),
    issuer: shown(plan.issuer.name),
    period: { from: plan.period.from, to: plan.period.to },
    sourceComplete: plan.source?.complete ?? true,
    unit: shown(unit?.name ?? ''),
    unitRef: unit === undefined ? null : { ...toldUnit(unit), name: shown(unit.name) },
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
  return { ...facts, title: shown(plan.title), issuer: { ...facts.issuer, name: shown(plan.issuer.name) } };
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
