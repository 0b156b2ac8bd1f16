import { formatDecimal } from '../core/decimal.ts';
import { type EntryKind, happenedOn, isAside, type Placement } from '../core/ledger/entry.ts';
import { inOrderOfDays } from '../core/ledger/entry-day.ts';
import type { By } from '../core/progress/due-within.ts';
import { type Change, changeSince } from '../core/progress/outdated.ts';
import type { Overdue } from '../core/progress/overdue.ts';
import type { Every, PeriodProgress, PeriodState } from '../core/progress/periods.ts';
import {
  isSettled,
  type Light,
  type RequirementProgress,
  type Status,
  type YellowReason,
} from '../core/progress/progress.ts';
import { type Remedy, remedyOf } from '../core/progress/remedy.ts';
import { amountIn, byOf, everyOf, type Measured, periodsIn, type Target, targetKindOf } from '../core/target/kinds.ts';
import { forEachLanguage, type InEachLanguage } from '../words/language.ts';
import { periodNames } from '../words/period-words.ts';
import { exact, shown } from '../words/shown.ts';
import { type EntrySetting, type ReportedEntry, reportedEntry } from './reported-entry.ts';
import { type RequirementWords, wordsOf } from './requirement-words.ts';

/** One requirement, and everything that a report says about it. */
export interface ReportedRequirement extends Overdue {
  readonly section: SectionName;
  readonly item: ItemName;
  readonly id: string;
  readonly text: string;
  /** The clause of the source. */
  readonly quote?: string;
  readonly target?: ReportedTarget;
  readonly due: string;
  /** The plan writes a due for it: else `due` is the plan's end, and nobody set it. */
  readonly dueIsWritten: boolean;
  /** 牵头单位. */
  readonly lead: readonly string[];
  /** 责任单位. */
  readonly with: readonly string[];
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
  readonly lacksEvidence: boolean;
  readonly doneWithoutEvidence: boolean;
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

export interface ReportedTarget {
  readonly kind: Target['kind'];
  /** `2`, or `100%` for a share. */
  readonly amount: string;
  /** What is counted; for a share, of what. */
  readonly unit: string;
  readonly every?: Every;
  /** By when within each period, where that is written: `25`, `fri`, `last-workday`. */
  readonly by?: By;
  readonly across: boolean;
}

export interface ReportedPeriod {
  readonly name: string;
  /** Of a term. */
  readonly title?: string;
  readonly from: string;
  readonly to: string;
  /** The day by which it is due, where the plan writes one. */
  readonly due?: string;
  /** The day after that on which it had what it owes. */
  readonly lateOn?: string;
  readonly state: PeriodState;
  readonly value: string;
  readonly missing: string;
  readonly madeUpOn: readonly string[];
}

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
  const {
    section,
    item,
    requirement,
    status,
    overdueReason,
    isBegun,
    light,
    yellow,
    due,
    measured,
    inSpan = measured,
  } = found;
  const remedy = isSettled(found) ? undefined : remedyOf(found.entries);
  const { quote, target } = requirement;
  return {
    section: { number: exact(section.number), title: exact(section.title) },
    item: { id: exact(item.id), title: exact(item.title) },
    id: exact(requirement.id),
    text: exact(requirement.text),
    ...(quote === undefined ? {} : { quote: exact(quote) }),
    ...(target === undefined ? {} : { target: targetFacts(target) }),
    due,
    dueIsWritten: requirement.due !== undefined,
    lead: requirement.lead.map(exact),
    with: requirement.with.map(exact),
    expectedEvidence: requirement.evidence.map(exact),
    status,
    ...(overdueReason && { overdueReason }),
    isBegun,
    light,
    ...(yellow === undefined ? {} : { yellow }),
    ...measuredFacts(inSpan),
    ...(found.doneOn === undefined ? {} : { doneOn: found.doneOn }),
    daysLate: found.daysLate,
    lacksEvidence: found.lacksEvidence,
    doneWithoutEvidence: found.doneWithoutEvidence,
    ...(found.reopened === undefined ? {} : { reopened: remark(found.reopened) }),
    ...(found.exemption === undefined ? {} : { exemption: remark(found.exemption) }),
    ...(remedy && { remedy: shownRemedy(remedy) }),
    outdated: found.outdated.map((placement) => outdatedFacts(placement, requirement)),
    entries: entriesOf(found, setting),
    words: forEachLanguage((language) => wordsOf({ ...found, measured: inSpan }, language)),
  };
}

function targetFacts(target: Target): ReportedTarget {
  const kind = targetKindOf(target);
  const written = kind.written(target);
  const { amount, unit } = kind.asked(target);
  const [every, by] = [everyOf(target), byOf(target)];
  return {
    kind: target.kind,
    amount: `${formatDecimal(amount)}${unit === '%' ? unit : ''}`,
    unit: exact(written.unit ?? written.of ?? ''),
    ...(every && { every }),
    ...(by && { by }),
    across: target.across,
  };
}

function measuredFacts(measured: Measured): Pick<ReportedRequirement, 'value' | 'periods'> {
  const [value, periods] = [amountIn(measured), periodsIn(measured)];
  return { ...(value !== undefined && { value }), ...(periods && { periods: periods.map(periodFacts) }) };
}

function periodFacts({ value, missing, title, ...period }: PeriodProgress): ReportedPeriod {
  const { name, from, to, due, lateOn, state, madeUpOn } = period;
  return {
    name,
    ...(title && { title: exact(title) }),
    from,
    to,
    ...(due && { due }),
    ...(lateOn && { lateOn }),
    state,
    value: formatDecimal(value),
    missing: formatDecimal(missing),
    madeUpOn,
  };
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
    said: exact(entry.said ?? ''),
    changed: changeSince(placement, requirement),
  };
}

function entriesOf({ requirement, measured, entries }: RequirementProgress, setting: Setting): ReportedEntry[] {
  const periods = forEachLanguage((language) => periodNames(periodsIn(measured) ?? [], language));
  const told = entries.filter(({ entry }) => !isAside(entry));
  return inOrderOfDays(told).map((placement) => reportedEntry(placement, { ...setting, requirement, periods }));
}
