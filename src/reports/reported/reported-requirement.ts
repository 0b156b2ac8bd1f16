import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { periodShape } from '../../core/contract/shared/period.ts';
import { toldAttached } from '../../core/contract/told/told-attached.ts';
import { toldPeriod } from '../../core/contract/told/told-period.ts';
import { type ToldTarget, toldTarget } from '../../core/contract/told/told-target.ts';
import { type EntryKind, happenedOn, isAside, type Placement } from '../../core/ledger/entry.ts';
import { inOrderOfDays } from '../../core/ledger/entry-day.ts';
import { type Change, changeSince } from '../../core/progress/outdated.ts';
import type { Overdue } from '../../core/progress/overdue.ts';
import type { PeriodProgress } from '../../core/progress/periods.ts';
import {
  isSettled,
  type Light,
  type RequirementProgress,
  type Status,
  type YellowReason,
} from '../../core/progress/progress.ts';
import { type Remedy, remedyOf } from '../../core/progress/remedy.ts';
import { amountIn, type Measured, periodsIn, type Target } from '../../core/target/kinds.ts';
import { forEachLanguage, type InEachLanguage } from '../../words/language.ts';
import { periodNames } from '../../words/period-words.ts';
import { exact, shown } from '../../words/shown.ts';
import { targetWords } from '../../words/target-words.ts';
import { type RequirementWords, requirementWords } from '../requirement-words.ts';
import { type EntrySetting, type ReportedEntry, reportedEntry } from './reported-entry.ts';
import { type ReportedPoints, reportedPoints } from './reported-points.ts';

/** One requirement, and everything that a report says about it. */
export interface ReportedRequirement extends Overdue {
  readonly section: SectionName;
  readonly item: ItemName;
  readonly id: string;
  readonly text: string;
  /** The clause of the source. */
  readonly quote?: string;
  readonly target?: ReportedTarget;
  /** The target as every output for programs says it. */
  readonly targetText: InEachLanguage<string>;
  readonly due: string;
  /** The plan writes a due for it: else `due` is the plan's end, and nobody set it. */
  readonly dueIsWritten: boolean;
  /** 牵头单位. */
  readonly lead: readonly string[];
  /** 责任单位. */
  readonly with: readonly string[];
  /** 承办: who does it within the unit. */
  readonly assigned: readonly string[];
  /** What should be on file. */
  readonly expectedEvidence: readonly string[];
  readonly status: Status;
  readonly light: Light;
  readonly yellow?: YellowReason;
  /** A decimal (`2`) or a share (`38/40`), where an amount is measured over the whole time. */
  readonly value?: string;
  readonly periods?: readonly ReportedPeriod[];
  readonly doneOn?: string;
  readonly daysLate: number;
  /** A target of the whole district, to which the unit gives its part. */
  readonly contributes: boolean;
  readonly lacksEvidence: boolean;
  readonly doneWithoutEvidence: boolean;
  /** How often something was attached, and how many different things. */
  readonly onFile: { readonly attached: number; readonly counted: number };
  /** 得分; absent where the plan gives it no score. */
  readonly points?: ReportedPoints;
  /** 评分标准. */
  readonly scoring?: string;
  readonly reopened?: Remark;
  readonly exemption?: Remark;
  /** Why it is not done and what will be done about it, while it is not done. */
  readonly remedy?: Remedy;
  /** Records made when it read otherwise. */
  readonly outdated: readonly ReportedOutdated[];
  /** By the day they happened, then in the ledger's order. */
  readonly entries: readonly ReportedEntry[];
  /** The same in words, as every screen says it. */
  readonly words: InEachLanguage<RequirementWords>;
}

export interface SectionName {
  readonly number: string;
  readonly title: string;
}

export interface ItemName {
  readonly id: string;
  readonly title: string;
}

/** In the keys of the plan, as programs are told. */
export type ReportedTarget = ToldTarget;

export type ReportedPeriod = OutputOf<typeof periodShape>;

/** Who said so, when and why: of an exemption, a reopening or a return. */
export interface Remark {
  readonly kind: EntryKind;
  readonly on: string;
  readonly by: string;
  readonly reason: string;
}

export interface ReportedOutdated {
  readonly on: string;
  readonly by: string;
  /** What the requirement said then. */
  readonly said: string;
  /** What about it is different now. */
  readonly changed: Change;
}

/** What is the same for the entries of all requirements. */
type Setting = Omit<EntrySetting, 'requirement' | 'periods'>;

export function reportedRequirement(found: RequirementProgress, setting: Setting): ReportedRequirement {
  const { section, item, requirement, yellow, inSpan = found.measured } = found;
  const remedy = isSettled(found) ? undefined : remedyOf(found.entries);
  const points = reportedPoints(found);
  const { quote, target } = requirement;
  return {
    section: { number: exact(section.number), title: shown(section.title) },
    item: { id: exact(item.id), title: shown(item.title) },
    id: exact(requirement.id),
    text: shown(requirement.text),
    ...(quote === undefined ? {} : { quote: shown(quote) }),
    ...(target === undefined ? {} : { target: reportedTarget(target) }),
    targetText: forEachLanguage((language) => targetWords(target, language)),
    due: found.due,
    dueIsWritten: requirement.due !== undefined,
    lead: requirement.lead.map(shown),
    with: requirement.with.map(shown),
    assigned: found.assigned.map(shown),
    expectedEvidence: requirement.evidence.map(shown),
    status: found.status,
    ...(found.overdueReason && { overdueReason: found.overdueReason }),
    isBegun: found.isBegun,
    light: found.light,
    ...(yellow === undefined ? {} : { yellow }),
    ...measuredFacts(inSpan),
    ...(found.doneOn === undefined ? {} : { doneOn: found.doneOn }),
    daysLate: found.daysLate,
    contributes: found.contributes,
    lacksEvidence: found.lacksEvidence,
    doneWithoutEvidence: found.doneWithoutEvidence,
    onFile: toldAttached(found.entries),
    ...(points && { points }),
    ...(requirement.scoring === undefined ? {} : { scoring: exact(requirement.scoring) }),
    ...(found.reopened === undefined ? {} : { reopened: remark(found.reopened) }),
    ...(found.exemption === undefined ? {} : { exemption: remark(found.exemption) }),
    ...(remedy && { remedy: shownRemedy(remedy) }),
    outdated: found.outdated.map((placement) => outdatedFacts(placement, requirement)),
    entries: entriesOf(found, setting),
    words: forEachLanguage((language) => requirementWords({ ...found, measured: inSpan }, language)),
  };
}

function reportedTarget(target: Target): ReportedTarget {
  const facts = toldTarget(target);
  const { unit, of } = facts;
  return { ...facts, ...(unit !== undefined && { unit: shown(unit) }), ...(of !== undefined && { of: shown(of) }) };
}

function measuredFacts(measured: Measured): Pick<ReportedRequirement, 'value' | 'periods'> {
  const [value, periods] = [amountIn(measured), periodsIn(measured)];
  return { ...(value !== undefined && { value }), ...(periods && { periods: periods.map(reportedPeriod) }) };
}

function reportedPeriod(period: PeriodProgress): ReportedPeriod {
  const { title } = period;
  return { ...toldPeriod(period), ...(title !== undefined && { title: shown(title) }) };
}

function remark({ entry }: Placement): Remark {
  const { kind, by, reason = '' } = entry;
  return { kind, on: exact(happenedOn(entry)), by: shown(by), reason: shown(reason) };
}

function shownRemedy(remedy: Remedy): Remedy {
  return Object.fromEntries(Object.entries(remedy).map(([field, text]) => [field, shown(text)]));
}

function outdatedFacts(placement: Placement, requirement: RequirementProgress['requirement']): ReportedOutdated {
  const { entry } = placement;
  return {
    on: exact(happenedOn(entry)),
    by: shown(entry.by),
    said: shown(entry.said ?? ''),
    changed: changeSince(placement, requirement),
  };
}

function entriesOf({ requirement, measured, entries }: RequirementProgress, setting: Setting): ReportedEntry[] {
  const periods = forEachLanguage((language) => periodNames(periodsIn(measured) ?? [], language));
  const told = entries.filter(({ entry }) => !isAside(entry));
  return inOrderOfDays(told).map((placement) => reportedEntry(placement, { ...setting, requirement, periods }));
}
