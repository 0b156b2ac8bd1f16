import { groupedBy } from '../../core/grouped-by.ts';
import type { EvidenceCount } from '../../core/ledger/evidence/count-evidence.ts';
import type { OwnWords } from '../../core/own-words.ts';
import { percentDone } from '../../core/progress/completion.ts';
import { countOverdue, type OverdueCounts } from '../../core/progress/overdue.ts';
import type { Progress, Totals } from '../../core/progress/progress.ts';
import type { DueInSpan } from '../../core/progress/span-progress.ts';
import { type ReportedPoints, reportedPointsSum } from './reported-points.ts';
import type { ItemName, ReportedRequirement, SectionName } from './reported-requirement.ts';
import { reportedPractice } from './reported-words.ts';

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

/** The figures of all that counts; what is of the district stands beside it. */
export function figuresOf(
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

/** Those with requirements that count, each with its items and their figures. */
export function sectionsOf(
  requirements: readonly ReportedRequirement[],
  words: OwnWords | undefined,
): ReportedSection[] {
  const sections = groupedBy(requirements, ({ section }) => `${section.number} ${section.title}`);
  return Array.from(sections.values(), (within) => ({
    ...within[0].section,
    completion: completionOf(within),
    practice: reportedPractice(within[0].section.number, words),
    ...pointsOf(within),
    items: Array.from(groupedBy(within, ({ item }) => item.id).values(), (ofItem) => ({
      ...ofItem[0].item,
      completion: completionOf(ofItem),
      ...pointsOf(ofItem),
      requirements: ofItem,
    })),
  }));
}
