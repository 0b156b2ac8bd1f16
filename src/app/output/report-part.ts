import type { Span } from '../../core/day.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { asOfSpan } from '../../core/progress/as-of.ts';
import { totalsOf } from '../../core/progress/completion.ts';
import { partsByName } from '../../core/progress/part.ts';
import { type PlanSpan, reportingPeriods, spanMeant } from '../../core/progress/period-named.ts';
import type { Period } from '../../core/progress/periods.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import { type DueInSpan, spanProgress } from '../../core/progress/span-progress.ts';
import { filtered, isFiltered, type WalkFilter } from '../../core/progress/walk-queue.ts';
import type { ReportedPart, ReportedSpan } from '../../reports/reported/reported-part.ts';
import { Trouble } from '../../trouble.ts';
import { forEachLanguage } from '../../words/language.ts';
import { dayWords, reportPeriodWords, spanWords } from '../../words/period-words.ts';
import { exact, shown } from '../../words/shown.ts';
import { filterFrom } from '../workspace/walk-filter.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Of which part of the plan a report is asked for; of all where nothing is named. */
export interface AskedPart {
  readonly filter: Pick<WalkFilter, 'section' | 'item' | 'lead'>;
  readonly span?: PlanSpan;
}

export const wholePlan: AskedPart = { filter: {} };

/** What options name a part by. */
interface PartOptions {
  readonly section?: string;
  readonly item?: string;
  readonly lead?: string;
  readonly period?: string;
}

/** Throws `Trouble` for a section, item, name or period that the plan does not have, and for a period that is yet to begin. */
export function partFrom({ options }: { readonly options: PartOptions }, workspace: Workspace): AskedPart {
  const { period } = options;
  const filter = filterFrom({ options, args: [] }, workspace);
  return period === undefined ? { filter } : { filter, span: spanFrom(period, workspace) };
}

function spanFrom(text: string, { plan, language, asOf }: Workspace): PlanSpan {
  const span = spanMeant(plan, text);
  if (span === undefined) {
    const all = reportingPeriods(plan);
    const known = all.map((period) => reportPeriodWords(period, all, language));
    throw new Trouble('bad-report-period', { text, known: known.toReversed().join('、') });
  }
  if (asOf.day < span.from) {
    throw new Trouble('report-period-ahead', {
      text,
      from: dayWords(span.from, language),
      asOf: dayWords(asOf.day, language),
    });
  }
  return span;
}

/** The workspace as of the day by which the part is judged: a period that has ended as of its end. */
export function judgedFor<Judged extends Pick<Workspace, 'plan' | 'asOf'>>(
  workspace: Judged,
  { span }: AskedPart,
): Judged {
  return span === undefined ? workspace : { ...workspace, asOf: asOfSpan(workspace.plan, span, workspace.asOf) };
}

/** What a report of a part is made from. */
export interface PartProgress {
  readonly progress: Progress;
  readonly part?: ReportedPart;
  readonly dueNext?: readonly RequirementProgress[];
  readonly dueInSpan?: DueInSpan;
}

/** The part asked for; its own figures are summed from its own duties. Throws `Trouble` where none of the unit's duties lies in it. */
export function partOf(progress: Progress, asked: AskedPart): PartProgress {
  const requirements = chosenIn(progress, asked);
  if (asked.span === undefined && !isFiltered(asked.filter)) return { progress };
  return narrowedTo(requirements, progress, asked);
}

/** One for each office or person, and last what nobody does. */
export function partsByLead(progress: Progress, asked: AskedPart): readonly PartProgress[] {
  return partsByName(chosenIn(progress, asked)).map(({ name = '', requirements }) =>
    narrowedTo(requirements, progress, { ...asked, filter: { ...asked.filter, lead: name } }),
  );
}

function chosenIn(progress: Progress, { filter }: AskedPart): readonly RequirementProgress[] {
  const requirements = filtered(progress, { ...filter, only: 'all' });
  if (requirements.length === 0 && isFiltered(filter)) throw new Trouble('report-part-empty');
  return requirements;
}

/** Records of duties that the plan no longer has are of no section and nobody's. */
function narrowedTo(requirements: readonly RequirementProgress[], progress: Progress, asked: AskedPart): PartProgress {
  const orphans = isFiltered(asked.filter) ? [] : progress.orphans;
  const narrowed = { ...progress, requirements, totals: totalsOf(requirements), orphans };
  const part = reportedPart(progress.plan, asked);
  if (asked.span === undefined) return { progress: narrowed, part };
  const { dueNext, dueInSpan, ...ofSpan } = spanProgress(narrowed, asked.span);
  return { progress: ofSpan, part, dueNext, dueInSpan };
}

function reportedPart(plan: Plan, { filter: { section, item, lead }, span }: AskedPart): ReportedPart {
  const inPlan = plan.sections.find(({ number }) => number === section);
  const itemInPlan = plan.sections.flatMap(({ items }) => items).find(({ id }) => id === item);
  return {
    ...(inPlan && { section: { number: exact(inPlan.number), title: shown(inPlan.title) } }),
    ...(itemInPlan && { item: { id: exact(itemInPlan.id), title: shown(itemInPlan.title) } }),
    ...(lead !== undefined && { lead: shown(lead) }),
    ...(span && { span: reportedSpan(plan, span) }),
  };
}

function reportedSpan(plan: Plan, { first, last, next, from, to }: PlanSpan): ReportedSpan {
  const name = first.name === last.name ? first.name : `${first.name}..${last.name}`;
  return {
    name,
    from,
    to,
    isWhole: isAll({ from, to }, plan.period),
    words: wordsOf(plan, first, last),
    ...(next && { next: { name: next.name, from: next.from, to: next.to, words: wordsOf(plan, next, next) } }),
  };
}

function isAll({ from, to }: Span, all: Span): boolean {
  return from === all.from && to === all.to;
}

function wordsOf(plan: Plan, first: Period, last: Period) {
  const isOfOneYear = plan.period.from.slice(0, 4) === plan.period.to.slice(0, 4);
  return forEachLanguage((language) => spanWords({ first, last }, reportingPeriods(plan), isOfOneYear, language));
}
